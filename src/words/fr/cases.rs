use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "si quelqu'un peut consulter, créer ou modifier une déclaration de travaux, ou gérer qui le peut",
    measures: "quelles mesures pour l'emploi valent pour un travailleur dans un trimestre, et ce qu'elles rapportent",
}
.checked();
