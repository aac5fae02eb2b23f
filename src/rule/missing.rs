//! What is missing where something cannot be said.

use super::evidence::Evidence;

/// The kinds of things whose absence leaves a question open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Need {
    /// The moment at which the NSSO received the declaration.
    ReceptionMoment,
    /// The Dimona period that the declaration names.
    Period,
    /// The NSSO's answer to an earlier declaration.
    EarlierAnswer,
    /// A text of law, or trust in one, for the day concerned.
    Law,
    /// The scope of a rule that the NSSO has not published.
    PublishedScope,
    /// The facts by which a regime is granted, which no registered rule decides.
    RegimeFacts,
    /// The sector of the employer.
    EmployerSector,
    /// The employer directory.
    EmployerDirectory,
    /// Evidence for a pair of joint committee and worker type.
    JointCommitteeEvidence,
    /// The use of a quota at employers whose declarations are not here.
    QuotaUseElsewhere,
    /// What the worker did in a quarter.
    Careers,
    /// Whether unpaid leave counts as work in T-3.
    CountingOfLeave,
    /// The pension register.
    PensionRegister,
    /// Agreement between two exceptions that settle one right differently.
    OneException,
    /// A judgement of daily registrations, which is not made here.
    DailyRegistration,
}

impl Need {
    /// Every need.
    pub const ALL: [Need; 15] = [
        Need::ReceptionMoment,
        Need::Period,
        Need::EarlierAnswer,
        Need::Law,
        Need::PublishedScope,
        Need::RegimeFacts,
        Need::EmployerSector,
        Need::EmployerDirectory,
        Need::JointCommitteeEvidence,
        Need::QuotaUseElsewhere,
        Need::Careers,
        Need::CountingOfLeave,
        Need::PensionRegister,
        Need::OneException,
        Need::DailyRegistration,
    ];

    /// The name in output, in kebab case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Need::ReceptionMoment => "reception-moment",
            Need::Period => "period",
            Need::EarlierAnswer => "earlier-answer",
            Need::Law => "law",
            Need::PublishedScope => "published-scope",
            Need::RegimeFacts => "regime-facts",
            Need::EmployerSector => "employer-sector",
            Need::EmployerDirectory => "employer-directory",
            Need::JointCommitteeEvidence => "joint-committee-evidence",
            Need::QuotaUseElsewhere => "quota-use-elsewhere",
            Need::Careers => "careers",
            Need::CountingOfLeave => "counting-of-leave",
            Need::PensionRegister => "pension-register",
            Need::OneException => "one-exception",
            Need::DailyRegistration => "daily-registration",
        }
    }

    /// What is missing and what would supply it, in one lower-case line.
    #[must_use]
    pub fn explanation(self) -> &'static str {
        match self {
            Need::ReceptionMoment => "the moment of reception is not given: set receivedAt, or give --at",
            Need::Period => "it may have been opened before the first declaration here: load a register that holds it",
            Need::EarlierAnswer => "the answer to an earlier declaration is not certain: give the NSSO's own answer",
            Need::Law => "the law for this day is not known, or no longer trusted",
            Need::PublishedScope => "the NSSO has not published how far this rule reaches",
            Need::RegimeFacts => "the facts that grant the regime are not judged here",
            Need::EmployerSector => "the sector of the employer is not known",
            Need::EmployerDirectory => {
                "two employers are given by numbers of different kinds, and there is no directory"
            }
            Need::JointCommitteeEvidence => "there is no evidence for this pair of joint committee and worker type",
            Need::Careers => {
                "what the worker did in a quarter is not told: give its rows in careers, or one of kind none"
            }
            Need::CountingOfLeave => {
                "whether unpaid leave counts is not published: ask the NSSO with the facts of the leave"
            }
            Need::PensionRegister => "whether the worker has a pension is not told",
            Need::OneException => "two exceptions settle the right differently: decide which one holds",
            Need::DailyRegistration => "daily registrations are not judged here: await the NSSO's answer",
            Need::QuotaUseElsewhere => "hours booked by employers whose declarations are not here are not known",
        }
    }

    /// The table of facts that would decide, where there is one.
    #[must_use]
    pub fn table(self) -> Option<&'static str> {
        match self {
            Need::QuotaUseElsewhere => Some("student_counters"),
            Need::Careers => Some("careers"),
            Need::PensionRegister => Some("pensions"),
            Need::EmployerDirectory => Some("employers"),
            _ => None,
        }
    }
}

/// Something missing, with what is known about it.
///
/// ```
/// use dimona::rule::{Missing, Need};
/// assert_eq!(Missing::of(Need::Period).need(), Need::Period);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Missing {
    need: Need,
    evidence: Evidence,
}

impl Missing {
    /// This is missing.
    #[must_use]
    pub fn of(need: Need) -> Self {
        Missing { need, evidence: Evidence::NONE }
    }

    /// The same, with numbers that help to find it.
    #[must_use]
    pub fn with(self, evidence: Evidence) -> Self {
        Missing { evidence, ..self }
    }

    /// The kind of thing.
    #[must_use]
    pub fn need(self) -> Need {
        self.need
    }

    /// The numbers beside it.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }
}

/// A set of needs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct NeedSet(u16);

impl NeedSet {
    /// No need.
    pub const EMPTY: NeedSet = NeedSet(0);

    /// Adds a need.
    pub fn insert(&mut self, need: Need) {
        self.0 |= 1 << need as u8;
    }

    /// True when the need is in the set.
    #[must_use]
    pub fn contains(self, need: Need) -> bool {
        self.0 & (1 << need as u8) != 0
    }

    /// The needs of either set.
    #[must_use]
    pub fn union(self, other: NeedSet) -> NeedSet {
        NeedSet(self.0 | other.0)
    }

    pub(crate) fn bits(self) -> u16 {
        self.0
    }

    /// The set that gave these bits.
    pub(crate) fn from_bits(bits: u16) -> NeedSet {
        NeedSet(bits)
    }

    /// True when there is no need in the set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
