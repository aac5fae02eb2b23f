use crate::words::regimes::Regimes;

pub(super) const REGIMES: Regimes = Regimes {
    article_17: "het stelsel van artikel 17",
    flexi_job: "het flexi-jobstelsel",
    occasional: "het stelsel van gelegenheidswerk",
    student: "het studentenstelsel",
}
.checked();
