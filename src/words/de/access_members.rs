use crate::words::access_members::AccessMembers;

pub(super) const ACCESS_MEMBERS: AccessMembers = AccessMembers {
    date: "der Tag, als JJJJ-MM-TT",
    action: "wonach gefragt wird: `view`, `create`, `modify`, `manage-users`, `appoint-head-administrator` oder `configure-channel`",
    relation: "was das Unternehmen, für das die Person handelt, mit der Meldung zu tun hat: `declarant`, `listed`, `client` oder `unrelated`",
    acting_for: "für welches Unternehmen die Person handelt: `own` oder `other`",
    mandate: "ob das andere Unternehmen für dieses Quartal ein Mandat gab: `active` oder `none`",
    role: "was die Person im Unternehmen ist: `user`, `local-administrator`, `co-head-administrator`, `head-administrator`, `legal-representative` oder `group-manager`",
    permission: "ob die Person die Berechtigung für den Dienst bekam; für `configure-channel` das Recht für ChaMan",
    channel: "wie der Dienst erreicht wird: `secured` oder `unsecured`",
    key: "womit sich die Person anmeldet: `digital` oder `password`",
    own_declaration: "ob das Unternehmen, für das die Person handelt, Anmelder der anzulegenden Meldung ist; für `create`",
}
.checked();
