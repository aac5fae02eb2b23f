use crate::words::regimes::Regimes;

pub(super) const REGIMES: Regimes = Regimes {
    article_17: "régime de l'article 17",
    flexi_job: "régime des flexi-jobs",
    occasional: "régime du travail occasionnel",
    student: "régime étudiant",
}
.checked();
