//! Decisions made by lines in an order: allow or deny, with a reason.

use crate::law::LegalRef;
use crate::words::{Said, rulings};

/// Why something is allowed or denied: what a program goes by, what a person reads, and the source.
#[derive(Debug)]
pub struct Reason {
    /// The code in output, for ever.
    pub code: &'static str,
    /// What it says.
    pub what: fn() -> Said,
    /// What to do; `None` where there is nothing to do.
    pub action: Option<fn() -> Said>,
    /// The source.
    pub legal: LegalRef,
}

impl Reason {
    /// A reason from its code, what it says, what to do and the source.
    #[must_use]
    pub const fn new(code: &'static str, what: fn() -> Said, action: Option<fn() -> Said>, legal: LegalRef) -> Self {
        Reason { code, what, action, legal }
    }
}

/// What a line says of a case. A match may be exhaustive: a line decides, or leaves it to those behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Says {
    /// It is not about this case: those behind it decide.
    Pass,
    /// Those behind it decide, and this has to be known.
    Warn,
    /// It is allowed.
    Allow,
    /// It is denied.
    Deny,
    /// The law that it goes by is not known for this case: it is denied, and that has to be known.
    Unknown,
    /// The case does not tell this member, by which the line goes: it is denied.
    Lacks(&'static str),
}

impl Says {
    /// This, or where it passes, what is said otherwise.
    #[must_use]
    pub fn or(self, otherwise: Says) -> Says {
        if self == Says::Pass { otherwise } else { self }
    }
}

/// One line of a decision.
pub struct Line<D: Decision> {
    /// Why it allows, denies or warns.
    pub reason: Reason,
    /// What it says of a case.
    pub says: fn(&D::Case<'_>) -> Says,
    /// The source of the dated value by which it goes, where it goes by one; otherwise that of the reason is cited.
    pub source: Option<SourceOf<D>>,
}

/// The source of a dated value, as the law of a case has it: a caller may have patched it.
type SourceOf<D> = fn(&<D as Decision>::Case<'_>) -> Option<LegalRef>;

impl<D: Decision> Line<D> {
    /// A line.
    #[must_use]
    pub const fn new(reason: Reason, says: fn(&D::Case<'_>) -> Says) -> Self {
        Line { reason, says, source: None }
    }

    /// A line that goes by a dated value, whose source it cites.
    #[must_use]
    pub const fn dated(
        reason: Reason,
        says: fn(&D::Case<'_>) -> Says,
        source: fn(&D::Case<'_>) -> Option<LegalRef>,
    ) -> Self {
        Line { reason, says, source: Some(source) }
    }

    /// Its reason, with the source in this case.
    fn cited(&'static self, case: &D::Case<'_>) -> Cited {
        let legal = self.source.and_then(|source| source(case));
        Cited { reason: &self.reason, legal: legal.unwrap_or_else(|| self.reason.legal.clone()) }
    }
}

/// A reason, with the source that it has in a case.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Cited {
    /// The reason.
    pub reason: &'static Reason,
    /// The source.
    pub legal: LegalRef,
}

impl Cited {
    /// A reason with its own source.
    pub(crate) fn of(reason: &'static Reason) -> Self {
        Cited { reason, legal: reason.legal.clone() }
    }
}

/// An ordered decision: the first line that decides does, and what no line allows is denied.
///
/// `examples/own_system.rs` has one of its own.
pub trait Decision: Sized + 'static {
    /// What a line looks at.
    type Case<'a>;

    /// The lines, in their order.
    fn lines() -> &'static [Line<Self>];

    /// Why a case is denied that does not tell what a line goes by.
    #[must_use]
    fn lacking() -> &'static Reason {
        &LACKING
    }

    /// The values that a member may have, where there are so many: whoever did not tell it is told them.
    #[must_use]
    fn values(_member: &str) -> Vec<&'static str> {
        Vec::new()
    }

    /// The source of what is said of this case, where it is not the one of the reason.
    fn source(_case: &Self::Case<'_>) -> Option<&'static LegalRef> {
        None
    }

    /// Decides one case.
    fn decide(case: &Self::Case<'_>) -> Ruling {
        let (mut warnings, mut passed) = (Vec::new(), Vec::new());
        let of_case = |cited: Cited| match Self::source(case) {
            Some(legal) => Cited { legal: legal.clone(), ..cited },
            None => cited,
        };
        for line in Self::lines() {
            let (allowed, cited, lacks) = match (line.says)(case) {
                Says::Pass => {
                    passed.push(line.reason.code);
                    continue;
                }
                Says::Warn => {
                    warnings.push(line.cited(case));
                    passed.push(line.reason.code);
                    continue;
                }
                Says::Allow => (true, line.cited(case), None),
                Says::Deny => (false, line.cited(case), None),
                Says::Unknown => {
                    warnings.push(line.cited(case));
                    (false, line.cited(case), None)
                }
                Says::Lacks(member) => (false, Cited::of(Self::lacking()), Some(member)),
            };
            let Cited { reason, legal } = of_case(cited);
            let values = lacks.map_or_else(Vec::new, Self::values);
            return Ruling { allowed, reason, legal, lacks, values, warnings, passed };
        }
        let (values, Cited { reason, legal }) = (Vec::new(), of_case(Cited::of(&NOTHING_ALLOWS)));
        Ruling { allowed: false, reason, legal, lacks: None, values, warnings, passed }
    }
}

/// What a line goes by and a case does not tell.
static LACKING: Reason = Reason::new(
    "INVALID_INPUT",
    rulings::not_told,
    None,
    LegalRef::inferred("who or what is not told cannot be allowed anything"),
);

/// What no line decides.
static NOTHING_ALLOWS: Reason =
    Reason::new("NOTHING_ALLOWS", rulings::nothing_allows, None, LegalRef::inferred("what no text allows is denied"));

/// What a decision comes to.
#[derive(Clone, Debug)]
#[must_use]
#[non_exhaustive]
pub struct Ruling {
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why.
    pub reason: &'static Reason,
    /// The source.
    pub legal: LegalRef,
    /// The member that the case does not tell and without which it is denied.
    pub lacks: Option<&'static str>,
    /// The values that this member may have; none where any text may stand there.
    pub values: Vec<&'static str>,
    /// What has to be known beside, in the order of the lines.
    pub warnings: Vec<Cited>,
    /// The codes of the lines that were looked at before the one that decided, in their order.
    pub passed: Vec<&'static str>,
}
