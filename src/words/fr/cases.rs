use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "si quelqu'un peut consulter, créer ou modifier une déclaration de travaux, ou gérer qui le peut",
    works_declare: "si des travaux doivent être déclarés à l'ONSS, quand, et si les présences sont enregistrées",
    consent: "si un employeur peut lire des données d'un candidat qui l'a autorisé",
    directory: "si une donnée du répertoire des employeurs est montrée à qui la demande",
    measures: "quelles mesures pour l'emploi valent pour un travailleur dans un trimestre, et ce qu'elles rapportent",
    reference: "comment vous appelez le cas : la réponse le répète",
}
.checked();
