//! The vocabulary of a judgement: what a rule is, what it says, and how rules compose. It knows no message and no system.
//!
//! A rule names one fault. It answers with an [`Outcome`]: satisfied, violated with [`Evidence`], not applicable, or
//! undetermined because something is [`Missing`]. Text is made of that only when somebody renders it.
//!
//! A [`System`] says what its rules look at, what it knows of a rule beside its [`Meta`], and by what it limits whom a rule is
//! asked of. Declarations are one ([`crate::declaration::rule`]); `examples/own_system.rs` is another, in sixty lines.

mod compose;
mod decision;
mod evidence;
mod finding;
mod meta;
mod missing;
mod need_set;
mod numbers;
mod outcome;
mod rule;
mod settle;
mod truth;

pub use compose::{All, Any, Exempt};
pub use decision::{Cited, Decision, Line, Reason, Ruling, Says};
pub use evidence::{Evidence, Place};
pub use finding::{Finding, RuleNo, Span, State};
pub use meta::{Meta, Texts, Unknown};
pub use missing::{Missing, Need};
pub use need_set::NeedSet;
pub use numbers::{Number, Numbers, Quantity, Scalar, Unit, Until};
pub use outcome::Outcome;
pub use rule::{Rule, Scope, System};
pub use settle::Settlement;
pub use truth::Truth;
