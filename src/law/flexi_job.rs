//! Flexi-jobs: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::timeline::Timeline;

/// The dated values of flexi-jobs.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// assert_eq!(law.flexi_job.earliest_days_before_quarter.at("2026-11-27".parse()?, law.trust), Some(&31));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlexiJobLaw {
    /// How many days before the first day of its quarter a flexi-job may be declared.
    pub earliest_days_before_quarter: Timeline<u16>,
}

impl FlexiJobLaw {
    pub(super) fn belgium() -> Self {
        FlexiJobLaw {
            earliest_days_before_quarter: Timeline::new().open(
                day(2015, 12, 1),
                31,
                LegalRef::inferred("NSSO glossary 2023/3, zone 00910, carried over the whole scheme"),
            ),
        }
    }
}
