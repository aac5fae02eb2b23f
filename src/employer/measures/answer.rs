//! What the calculator answers.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::criterion::Amount;
use crate::judgement::{Cited, Reason};
use crate::law::LegalRef;
use crate::time::Quarter;
use crate::words::Said;

/// One step of the arithmetic.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Step {
    /// The code of the measure.
    pub of: &'static str,
    /// The symbol of the sources.
    pub symbol: &'static str,
    /// What it is.
    pub what: fn() -> Said,
    /// How it is computed.
    pub formula: String,
    /// What it comes to.
    pub value: String,
}

impl Step {
    pub(super) fn new(
        of: &'static str,
        symbol: &'static str,
        what: fn() -> Said,
        formula: String,
        value: Decimal,
    ) -> Self {
        Step { of, symbol, what, formula, value: value.to_string() }
    }
}

/// What is said of a measure: granted or not, and why.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decided {
    /// Whether it is granted; `None` where a question is open.
    pub granted: Option<bool>,
    /// Why, or what is open.
    pub reason: &'static Reason,
    /// The member that is not told, where that is why it is open.
    pub lacks: Option<&'static str>,
    /// The value that the law does not have for the case, as the list of the law calls it.
    pub table: Option<&'static str>,
}

/// The structural reduction.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Structural {
    /// R: what it gives in a full quarter; `None` where that is open.
    pub r: Option<Decimal>,
    /// Ps: what it gives for what was worked, and not more than the contributions.
    pub ps: Option<Decimal>,
    /// Whether there is one.
    pub decided: Decided,
    /// Its source: where a value that it rests on is less sure than the rest, the source of that.
    pub legal: LegalRef,
}

/// A target group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TargetGroup {
    /// The code in the declaration of the quarter, or where none is known, a name.
    pub code: &'static str,
    /// What it is called.
    pub name: fn() -> Said,
    /// G: what it gives in a full quarter, where it is not refused and that is known.
    pub g: Option<Amount>,
    /// Pg: what it gives for what was worked, and not more than the contributions that the structural reduction leaves.
    pub pg: Option<Decimal>,
    /// Whether it is granted.
    pub decided: Decided,
    /// The source of the measure: where a value that it rests on is less sure than the rest, the source of that.
    pub legal: LegalRef,
}

/// An allowance, which is paid beside the wage and takes nothing off contributions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Allowance {
    /// A name, for programs.
    pub code: &'static str,
    /// What it is called.
    pub name: fn() -> Said,
    /// The euro of the quarter at most, where it is granted.
    pub euro: Option<Decimal>,
    /// Whether it is granted.
    pub decided: Decided,
    /// The source of the measure: where a value that it rests on is less sure than the rest, the source of that.
    pub legal: LegalRef,
}

/// Reductions that go together.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Combination {
    /// Their codes.
    pub codes: Vec<&'static str>,
    /// What they come to.
    pub total: Decimal,
}

/// What measures come to for a worker in a quarter, approximately.
#[derive(Clone, Debug)]
#[must_use]
#[non_exhaustive]
pub struct Advantage {
    /// The structural reduction.
    pub structural: Structural,
    /// Every target group.
    pub target_groups: Vec<TargetGroup>,
    /// Every allowance.
    pub allowances: Vec<Allowance>,
    /// The best combination: the structural reduction and one target group at most.
    pub best: Option<Combination>,
    /// The others, best first.
    pub alternatives: Vec<Combination>,
    /// The basic contributions of the employer; `None` where they are open.
    pub due: Option<Decimal>,
    /// What the best combination leaves of them.
    pub net: Option<Decimal>,
    /// The arithmetic.
    pub steps: Vec<Step>,
    /// How many measures are open: one of them may be better than the best combination.
    pub open: usize,
    /// What may be wrong in the case, although it can be answered.
    pub warnings: Vec<Cited>,
    /// The members that are not told, and for which the usual case is assumed.
    pub assumed: Vec<&'static str>,
}

/// The law has no value for a quarter: none of another quarter is taken.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct MissingParameter {
    /// The value, as the list of the law calls it.
    pub table: Cow<'static, str>,
    /// The quarter.
    pub quarter: Quarter,
    /// The last quarter before it of which the law has the value.
    pub last: Option<Quarter>,
}
