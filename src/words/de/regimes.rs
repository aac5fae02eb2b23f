use crate::words::regimes::Regimes;

pub(super) const REGIMES: Regimes = Regimes {
    article_17: "Regelung nach Artikel 17",
    flexi_job: "Flexi-Job-Regelung",
    occasional: "Regelung für Gelegenheitsarbeit",
    student: "Studentenregelung",
}
.checked();
