//! What a rule may look at beside the declaration.

use std::cell::Cell;

use super::missing::{Need, NeedSet};
use crate::declaration::register::{Booking, Content, Resolution};
use crate::facts::Facts;
use crate::law::Law;
use crate::policy::Policies;

/// What a rule may look at beside the declaration and the register.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Context<'a> {
    /// The law.
    pub law: &'a Law,
    /// The facts.
    pub facts: &'a dyn Facts,
    /// The caller's choices where sources disagree.
    pub policies: &'a Policies,
    /// The period that the declaration names; [`Resolution::Opens`] for an IN.
    pub period: Resolution<'a>,
    /// The content of the period as it would stand after this declaration, as far as it is understood; `None` while the
    /// period is not found.
    pub after: Option<&'a Content>,
    /// What would be booked, once nothing blocks.
    pub booking: Option<&'a Booking>,
    pub(crate) assumed: &'a Cell<NeedSet>,
}

impl Context<'_> {
    /// Says that the usual case was assumed where this is missing: the report counts it.
    pub fn assume(&self, need: Need) {
        let mut assumed = self.assumed.get();
        assumed.insert(need);
        self.assumed.set(assumed);
    }
}
