use crate::words::regimes::Regimes;

pub(super) const REGIMES: Regimes = Regimes {
    article_17: "article 17 regime",
    flexi_job: "flexi-job regime",
    occasional: "occasional work regime",
    student: "student regime",
}
.checked();
