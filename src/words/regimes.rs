//! What the favourable regimes are called.

use super::section;

section! {
    /// What the favourable regimes are called.
    regimes: Regimes {
        /// Article 17.
        article_17();
        /// Flexi-jobs.
        flexi_job();
        /// Occasional work.
        occasional();
        /// Student work.
        student();
    }
}
