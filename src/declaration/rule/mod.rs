//! What a rule on declarations is: what it looks at, what the NSSO makes of it, and of which declarations it is asked.

mod about;
mod as_student;
mod bearing;
mod case;
mod days;
mod employer;
mod quota;
mod regime;
mod scope;
mod source;
mod within;

pub use crate::declaration::message::Types;
pub use about::{About, Blocks, Code, Offence, Side, Stage, zone_of};
pub(crate) use as_student::AsStudent;
pub use bearing::Bearing;
pub(crate) use case::wanting;
pub use case::{Case, MessageCase};
pub(crate) use employer::EmployerKey;
pub use employer::{EmployerContext, EmployerCount, EmployerRule, Standing};
pub(crate) use quota::{DaysOfYear, QuotaUse, days_of_year, lacks};
pub(crate) use regime::percent_of;
pub use regime::{Loss, LostWork, Regime};
pub use scope::DeclarationScope;
pub use within::Within;

use crate::judgement::{Meta, System};

/// Declarations in the light of what was declared before: the system of most rules.
///
/// A rule may ask for the periods and ledgers of the worker of the declaration, or of the period that it names, and for no
/// others: a batch judges workers apart, each on its own part of the register.
pub struct Declarations;

impl System for Declarations {
    type Case<'a> = Case<'a>;
    type About = About;
    type Scope = DeclarationScope;

    fn scope(about: About) -> DeclarationScope {
        DeclarationScope::of(about)
    }
}

/// Messages as they were read: the system of rules on faults that need the text itself.
///
/// Of the scope of such a rule the zones count, of which one must stand in the message.
pub struct Messages;

impl System for Messages {
    type Case<'a> = MessageCase<'a>;
    type About = About;
    type Scope = DeclarationScope;
}

/// Everything that is known of a rule on declarations before it runs.
///
/// ```
/// use dimona::declaration::rule::{RuleMeta, Side};
/// use dimona::law::LegalRef;
/// const META: RuleMeta = RuleMeta::new(
///     "weekend-work",
///     Side::Advice,
///     LegalRef::seen("house rules, art. 4"),
///     dimona::texts! {
///         what: "work begins in a weekend",
///         action: "ask the manager",
///     },
/// );
/// assert_eq!(META.about.side, Side::Advice);
/// ```
pub type RuleMeta<'a> = Meta<'a, About>;
