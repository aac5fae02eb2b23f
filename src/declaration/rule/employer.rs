//! Rules on what the declarations of one employer come to.

use super::{RuleMeta, Types};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::facts::{Facts, Known};
use crate::judgement::Outcome;
use crate::law::Law;
use crate::policy::Policies;

/// A rule that only the declarations of one employer together can show, such as a quota of the employer's own.
///
/// Such a rule never blocks: the NSSO looks at it when the declarations of all workers are in. It is asked for what was
/// applied, in the order of reception, after the rules on workers. It may be a condition of a right, and grants none.
///
/// A rule holds no state. It says what a declaration adds to which account, and judges what the account holds. An account counts
/// different things, such as days: what is added to the same thing twice is one thing still.
///
/// When one declaration is judged, nobody knows what the others add: the rule is then asked on empty accounts, and heard only
/// where it says that something is missing.
pub trait EmployerRule: Send + Sync {
    /// What is known of the rule before it runs.
    fn meta(&self) -> RuleMeta<'_>;

    /// The worker types whose declarations add anything.
    fn types(&self) -> Types {
        Types::ALL
    }

    /// Whose accounts a declaration adds to: the employer's, or those of the user of an agency worker.
    fn holder(&self, content: &Content) -> EmployerNumbers {
        content.employer
    }

    /// What the change of a period adds to accounts of its employer, such as the days of a year. `before` is `None` for an
    /// IN, `after` for a CANCEL. Where the NSSO may refuse the change, what it would add is judged and not counted.
    fn counts(
        &self,
        before: Option<&Content>,
        after: Option<&Content>,
        cx: &EmployerContext<'_>,
    ) -> [Option<EmployerCount>; 2];

    /// Whether it is open that what a period adds counts at all: then it is counted in doubt, and no declaration of it is judged.
    fn is_open(&self, content: &Content) -> bool {
        let _ = content;
        false
    }

    /// Judges a declaration by what it adds, and what stood in the account before.
    fn check(&self, count: EmployerCount, before: Standing, cx: &EmployerContext<'_>) -> Outcome;
}

/// What a declaration adds to an account of its employer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EmployerCount {
    /// The account, such as a year: the rule's own affair.
    pub account: i64,
    /// The thing that is counted, such as a day.
    pub thing: i64,
    /// How much is added to it; negative where something is taken back. A thing with nothing left is none.
    pub amount: i64,
}

/// What stands in an account before a declaration adds to one of its things.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Standing {
    /// How many different things it holds.
    pub things: i64,
    /// How much of this thing it holds, never less than nothing.
    pub amount: i64,
    /// Which of the things this one was at most when it came in, or is if it comes in now: the first is 1.
    pub rank: i64,
    /// Which of those that are still there it is at least, in the order in which they came in.
    pub place: i64,
    /// How many other things there may be beside: of declarations that are in doubt, or open.
    pub doubtful: i64,
    /// Whether some of those are such by the rule itself ([`EmployerRule::is_open`]).
    pub is_open: bool,
}

/// What a rule on employers may look at.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct EmployerContext<'a> {
    /// The law.
    pub law: &'a Law,
    /// The facts.
    pub facts: &'a dyn Facts,
    /// The caller's choices where sources disagree.
    pub policies: &'a Policies,
}

impl<'a> EmployerContext<'a> {
    pub(crate) fn new(law: &'a Law, facts: &'a dyn Facts, policies: &'a Policies) -> Self {
        EmployerContext { law, facts, policies }
    }
}

/// An employer as its accounts are kept: by its identity in the directory, otherwise by the NSSO number, the provisional one
/// or the enterprise number, whichever is given first in this order. Two kinds of number without a directory are two
/// employers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct EmployerKey {
    /// Which kind of number it is.
    pub(crate) kind: u8,
    /// The number.
    pub(crate) number: u64,
}

impl EmployerKey {
    /// The key of an employer; `None` without any number.
    pub(crate) fn of(employer: &EmployerNumbers, directory: &(impl Facts + ?Sized)) -> Option<Self> {
        if let Known::Known(identity) = directory.employer_identity(employer) {
            return Some(EmployerKey { kind: 0, number: identity.number });
        }
        let key = |kind, number| EmployerKey { kind, number };
        (employer.nsso().map(|of| key(1, of.get().into())))
            .or_else(|| employer.provisional().map(|of| key(2, of.get())))
            .or_else(|| employer.enterprise().map(|of| key(3, of.get().into())))
    }
}
