use crate::words::access_members::AccessMembers;

pub(super) const ACCESS_MEMBERS: AccessMembers = AccessMembers {
    date: "le jour, sous la forme AAAA-MM-JJ",
    action: "ce qui est demandé : `view`, `create`, `modify`, `manage-users`, `appoint-head-administrator` ou `configure-channel`",
    relation: "le lien de l'entreprise pour laquelle la personne agit avec la déclaration : `declarant`, `listed`, `client` ou `unrelated`",
    acting_for: "pour quelle entreprise la personne agit : `own` ou `other`",
    mandate: "si l'autre entreprise a donné un mandat pour ce trimestre : `active` ou `none`",
    role: "ce que la personne est dans l'entreprise : `user`, `local-administrator`, `co-head-administrator`, `head-administrator`, `legal-representative` ou `group-manager`",
    permission: "si la personne a reçu l'autorisation pour le service ; pour `configure-channel`, le droit ChaMan",
    channel: "comment le service est atteint : `secured` ou `unsecured`",
    key: "avec quoi la personne se connecte : `digital` ou `password`",
    own_declaration: "si l'entreprise pour laquelle la personne agit est la déclarante de la déclaration à créer ; pour `create`",
}
.checked();
