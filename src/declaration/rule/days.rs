//! The days of a fault, where it is not on all days of the declaration.

use super::RuleMeta;

impl RuleMeta<'_> {
    /// Of a fault that begins on the day which this number tells: the next step leaves what lies before it.
    #[must_use]
    pub const fn begins_on(mut self, number: &'static str) -> Self {
        self.about.first_day = Some(number);
        self
    }

    /// Of a fault that ends on the day which this number tells: the next step leaves what comes behind it.
    #[must_use]
    pub const fn ends_on(mut self, number: &'static str) -> Self {
        self.about.last_day = Some(number);
        self
    }

    /// Of a fault that is over on the day which this number tells, during the work: the next step leaves what comes from then on.
    #[must_use]
    pub const fn free_from(mut self, number: &'static str) -> Self {
        self.about.free_from = Some(number);
        self
    }
}
