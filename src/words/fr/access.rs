use crate::words::access::Access;

pub(super) const ACCESS: Access = Access {
    unsecured_abolished: "l'accès sans connexion sécurisée a été supprimé",
    unsecured_end_unknown: "l'accès sans connexion sécurisée prend fin au quatrième trimestre 2026, le jour n'est pas connu",
    unsecured_end_announced: "il est annoncé que l'accès sans connexion sécurisée prend fin au quatrième trimestre 2026",
    use_secured: "connectez-vous au service sécurisé avec une clé numérique",
    password_phased_out: "le nom d'utilisateur avec mot de passe n'est plus un moyen de connexion",
    password_end_announced: "le nom d'utilisateur avec mot de passe disparaît progressivement, le jour de la fin n'est pas connu",
    get_digital_key: "connectez-vous avec l'eID, itsme ou une autre clé numérique",
    only_legal_representative: "seul le représentant légal de l'entreprise elle-même désigne son gestionnaire d'accès principal, et aucun mandat n'en tient lieu",
    may_configure_channel: "un gestionnaire d'accès, un gestionnaire de groupe ou un utilisateur ayant le droit ChaMan configure un canal",
    no_permission: "la personne n'a pas d'autorisation pour la déclaration de travaux",
    ask_access_manager: "faites donner le droit par qui gère les accès de l'entreprise, qui peut aussi se le donner ; si c'est vous, indiquez ce rôle",
    ask_legal_representative: "demandez-le au représentant légal de l'entreprise",
    no_mandate: "qui agit pour une autre entreprise a besoin d'un mandat actif pendant ce trimestre",
    validate_mandate: "faites confirmer le mandat dans Mahis par les deux parties",
    not_party: "l'entreprise n'est ni déclarante, ni mentionnée sur la déclaration, ni commettante",
    party_view: "le déclarant, les entreprises mentionnées et le commettant peuvent consulter la déclaration",
    declarant_create: "une entreprise crée sa propre déclaration",
    create_only_own: "personne ne crée une déclaration dont une autre entreprise est la déclarante",
    let_declarant: "demandez au déclarant de le faire",
    declarant_modify: "le déclarant peut modifier sa déclaration",
    legacy_listed_modify: "jusqu'au 28 juin 2026, une entreprise mentionnée pouvait aussi modifier la déclaration",
    declarant_only: "depuis le 29 juin 2026, seul le déclarant modifie une déclaration; les autres entreprises la consultent seulement",
    client_never_modified: "un commettant consulte la déclaration et ne la modifie pas",
    access_manager: "les gestionnaires d'accès gèrent les utilisateurs",
    not_access_manager: "seuls les gestionnaires d'accès de l'entreprise elle-même gèrent ses utilisateurs",
    not_told: "qui demande, ou quoi, n'est pas indiqué",
    unsecured_submission: "une directive de l'ONSS, d'une date inconnue, ne permet les déclarations que par une connexion sécurisée",
    mandate_not_asked: "cela se fait pour une autre entreprise, et aucun mandat n'est indiqué : les règles lues n'en demandent pas ici",
    client_creates: "un commettant ne déclare que s'il est son propre entrepreneur ; sinon c'est l'entrepreneur qui le fait",
    law_unknown: "qui pouvait utiliser la déclaration de travaux ce jour-là n'est pas connu, ou a été vérifié il y a trop longtemps",
    also_access_manager: "un représentant légal ne gère pas d'utilisateurs à ce titre ; une personne physique inscrite à ce titre est aussi gestionnaire d'accès principal",
    tell_access_manager: "si vous êtes aussi le gestionnaire d'accès principal, indiquez head-administrator comme rôle",
    unsecured_management: "les accès se gèrent dans un service qui demande de se connecter avec une clé numérique : aucune source ne dit que cela peut se faire sans connexion sécurisée",
    group_manager: "aucune source lue ne dit si un gestionnaire de groupe gère les utilisateurs de l'entreprise, comme le font les gestionnaires d'accès",



}
.checked();
