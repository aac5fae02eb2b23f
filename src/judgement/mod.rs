//! The vocabulary of a judgement, and what a rule is.
//!
//! A rule names one fault. It answers with an [`Outcome`]: satisfied, violated with [`Evidence`], not applicable, or
//! undetermined because something is [`Missing`]. Text is made of that only when somebody renders it.

mod compose;
mod context;
mod employer;
mod evidence;
mod finding;
mod meta;
mod missing;
mod outcome;
mod traits;
mod truth;

pub use compose::{All, Any, Exempt};
pub use context::Context;
pub(crate) use employer::EmployerKey;
pub use employer::{EmployerContext, EmployerCount, EmployerRule};
pub use evidence::{Evidence, Label, Scalar};
pub use finding::{Finding, Span, State};
pub use meta::{AnomalyCode, Bearing, Blocks, Code, Key, Regime, RuleMeta, Side, Stage, Texts, Unknown};
pub use missing::{Missing, Need, NeedSet};
pub use outcome::Outcome;
pub use traits::{MessageRule, RegisterRule};
pub use truth::Truth;
