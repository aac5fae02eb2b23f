//! How far it reaches that the NSSO accepts what the facts given here say it would not.

use super::RuleMeta;

/// The time in which a condition or a quota is the same for all work of a worker under the types that a rule asks about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Within {
    /// The quarter in which the work begins.
    Quarter,
    /// The year in which it begins.
    Year,
    /// That of a ledger, which keeps the doubt itself, up to a counter that is read later.
    Ledger,
}

impl RuleMeta<'_> {
    /// On a condition or a quota that is one for all such work in this time. Where the NSSO accepts work that does not keep it by the facts
    /// given here, those are in doubt: of other such work in the same time the rule says what is open, and no fault.
    #[must_use]
    pub const fn disproved_within(mut self, within: Within) -> Self {
        self.about.disproved_within = Some(within);
        self
    }
}
