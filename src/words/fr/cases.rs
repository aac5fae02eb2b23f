use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "si quelqu'un peut consulter, créer ou modifier une déclaration de travaux, ou gérer qui le peut",
    directory: "si une donnée du répertoire des employeurs est montrée à qui la demande",
}
.checked();
