use crate::words::access_members::AccessMembers;

pub(super) const ACCESS_MEMBERS: AccessMembers = AccessMembers {
    date: "de dag, als JJJJ-MM-DD",
    action: "wat gevraagd wordt: `view`, `create`, `modify`, `manage-users`, `appoint-head-administrator` of `configure-channel`",
    relation: "wat de onderneming waarvoor de persoon handelt met de aangifte te maken heeft: `declarant`, `listed`, `client` of `unrelated`",
    acting_for: "voor welke onderneming de persoon handelt: `own` of `other`",
    mandate: "of de andere onderneming voor dat kwartaal een mandaat gaf: `active` of `none`",
    role: "wat de persoon in de onderneming is: `user`, `local-administrator`, `co-head-administrator`, `head-administrator`, `legal-representative` of `group-manager`",
    permission: "of de persoon de toelating voor de dienst kreeg; voor `configure-channel` het recht op ChaMan",
    channel: "hoe de dienst bereikt wordt: `secured` of `unsecured`",
    key: "waarmee de persoon zich aanmeldt: `digital` of `password`",
    own_declaration: "of de onderneming waarvoor de persoon handelt de aangever is van de aan te maken aangifte; voor `create`",
}
.checked();
