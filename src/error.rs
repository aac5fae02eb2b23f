//! The one error of this crate.
//!
//! An [`Error`] says that something could not be read or used at all. A fault of a declaration is
//! never an error: it is a finding, and judging goes on.

use std::fmt;

use crate::id::{IdentifierFault, mask_ssins};
use crate::time::TimeFault;
use crate::words::{Said, Value, errors, facts};

/// The result of an operation of this crate; the error is [`Error`] unless said otherwise.
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Why something could not be read or used.
///
/// The type is opaque, so that it can learn new reasons without breaking its users: ask it with the
/// `is_*` methods, and show it with [`Display`](core::fmt::Display), which gives one lower-case
/// line without final stop. The text never repeats a whole identifier, because identifiers are
/// personal data.
///
/// # Example
///
/// ```
/// use dimona::id::Ssin;
///
/// let error = "93.05.18-223.62".parse::<Ssin>().unwrap_err();
/// assert!(error.is_identifier());
/// assert_eq!(
///     error.to_string(),
///     "check digits are 62, expected 61 (born before 2000) or 90 (born from 2000)",
/// );
/// ```
///
/// `main` prints the error that it returns with [`Debug`](core::fmt::Debug): so that gives the same line, and only `{:#?}` what
/// stands behind it.
///
/// ```
/// let error = "2026Q5".parse::<dimona::time::Quarter>().unwrap_err();
/// assert_eq!(format!("{error:?}"), "quarter 5 does not exist");
/// ```
#[derive(thiserror::Error)]
#[error(transparent)]
pub struct Error(ErrorKind);

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() { f.debug_tuple("Error").field(&self.0).finish() } else { fmt::Display::fmt(self, f) }
    }
}

impl Error {
    pub(crate) const fn new(kind: ErrorKind) -> Self {
        Self(kind)
    }

    /// Whether an identifier or a code (worker, employer, period, joint committee, worker type) was
    /// wrong.
    ///
    /// ```
    /// use dimona::id::EnterpriseNumber;
    ///
    /// assert!("0403.170.702".parse::<EnterpriseNumber>().unwrap_err().is_identifier());
    /// ```
    #[must_use]
    pub const fn is_identifier(&self) -> bool {
        matches!(self.0, ErrorKind::Identifier(_))
    }

    /// Whether a date, a time, a quarter or a period was wrong.
    ///
    /// ```
    /// use dimona::time::Quarter;
    ///
    /// assert!("2026Q5".parse::<Quarter>().unwrap_err().is_time());
    /// ```
    #[must_use]
    pub const fn is_time(&self) -> bool {
        matches!(self.0, ErrorKind::Time(_))
    }
}

impl Error {
    /// True when a text is none that the NSSO takes in a zone.
    ///
    /// ```
    /// use dimona::declaration::message::{Kind, Message};
    /// use dimona::declaration::schema::Zone;
    /// assert!(Message::new(Kind::Out).with_text(Zone::EndDate, "soon").unwrap_err().is_value());
    /// ```
    #[must_use]
    pub const fn is_value(&self) -> bool {
        matches!(self.0, ErrorKind::Value { .. })
    }
}

impl Error {
    /// Whether a line of a table of facts or of a register was wrong, or its file unreadable.
    #[must_use]
    pub const fn is_table(&self) -> bool {
        matches!(self.0, ErrorKind::Table { .. } | ErrorKind::UnknownTable { .. })
    }

    /// Whether a fact was wrong: a fraction, a pension, an entry of a career, or two that contradict each other.
    ///
    /// ```
    /// use dimona::facts::Fraction;
    /// assert!("a lot".parse::<Fraction>().unwrap_err().is_fact());
    /// ```
    #[must_use]
    pub const fn is_fact(&self) -> bool {
        matches!(self.0, ErrorKind::Fact(_) | ErrorKind::Fraction | ErrorKind::ContradictoryDecisions(_))
    }

    /// Whether a period that is told could not be taken up: its number stands for another, it ends before it begins, or its
    /// employer has no number ([`Engine::load_period`](crate::engine::Engine::load_period)).
    #[must_use]
    pub const fn is_period(&self) -> bool {
        matches!(self.0, ErrorKind::Period(_))
    }

    /// Whether a record could not be read: what a decoder says of it as a
    /// [`RecordFault`](crate::declaration::message::RecordFault).
    #[must_use]
    pub const fn is_record(&self) -> bool {
        matches!(self.0, ErrorKind::Record(_))
    }

    /// Whether a stream could not be read; output that could not be written is [`is_write`](Self::is_write).
    #[must_use]
    pub const fn is_stream(&self) -> bool {
        matches!(self.0, ErrorKind::Stream(_))
    }

    /// Whether a patch of the law was wrong.
    #[must_use]
    pub const fn is_law(&self) -> bool {
        matches!(self.0, ErrorKind::LawPatch { .. })
    }

    /// Whether a rule or a policy was named that does not exist, or two rules have one name.
    #[must_use]
    pub const fn is_configuration(&self) -> bool {
        matches!(
            self.0,
            ErrorKind::UnknownPolicy(_)
                | ErrorKind::UnknownPolicyValue { .. }
                | ErrorKind::UnknownRule(_)
                | ErrorKind::UnknownLevel(_)
                | ErrorKind::DuplicateRule(_)
                | ErrorKind::UnknownBase { .. }
                | ErrorKind::UnknownNumber { .. }
                | ErrorKind::MalformedText { .. }
                | ErrorKind::TooManyNumbers { .. }
                | ErrorKind::IdleMetadata(_)
                | ErrorKind::BlockingEmployerRule(_)
        )
    }

    /// Whether a verdict was applied to another state of the register than it was given on.
    #[must_use]
    pub const fn is_stale_verdict(&self) -> bool {
        matches!(self.0, ErrorKind::StaleVerdict)
    }

    /// Whether output could not be written.
    #[must_use]
    pub const fn is_write(&self) -> bool {
        matches!(self.0, ErrorKind::Write(_))
    }

    /// Whether what a batch puts aside could not be written to its directory or read from it.
    #[must_use]
    pub const fn is_spill(&self) -> bool {
        matches!(self.0, ErrorKind::Spill { .. } | ErrorKind::DamagedSpill)
    }

    /// Whether a declaration was built of which something was not given: the error names its zones.
    #[must_use]
    pub const fn is_incomplete(&self) -> bool {
        matches!(self.0, ErrorKind::Incomplete(_))
    }

    /// Whether a batch was stopped by its caller.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        matches!(self.0, ErrorKind::Stopped)
    }
}

impl Error {
    /// What it says, so that it can be said in another language than the English of `Display`.
    ///
    /// ```
    /// use dimona::words::EN;
    /// let error = "2026Q5".parse::<dimona::time::Quarter>().unwrap_err();
    /// assert_eq!(EN.say(&error.said()), error.to_string());
    /// ```
    #[must_use]
    pub fn said(&self) -> Said {
        self.0.said()
    }
}

impl From<Error> for Value {
    fn from(error: Error) -> Self {
        error.said().into()
    }
}

impl From<IdentifierFault> for Error {
    fn from(fault: IdentifierFault) -> Self {
        Self::new(ErrorKind::Identifier(fault))
    }
}

impl From<TimeFault> for Error {
    fn from(fault: TimeFault) -> Self {
        Self::new(ErrorKind::Time(fault))
    }
}

/// What a reader of this crate says of its stream.
impl From<std::io::Error> for Error {
    fn from(fault: std::io::Error) -> Self {
        Self::new(ErrorKind::Stream(fault))
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self::new(kind)
    }
}

/// What stands behind an [`Error`].
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said())]
pub(crate) enum ErrorKind {
    /// An identifier or a code.
    Identifier(IdentifierFault),
    /// A date, a time, a quarter or a period.
    Time(TimeFault),
    /// Two decisions of the NSSO that contradict each other.
    ContradictoryDecisions(crate::time::Quarter),
    /// A fact that cannot be.
    Fact(Said),
    /// A record that cannot be read.
    Record(Said),
    /// A period that a register cannot hold.
    Period(Said),
    /// A stream that cannot be read.
    Stream(#[source] std::io::Error),
    /// A fraction of a full-time job.
    Fraction,
    /// A text that the NSSO does not take in a zone.
    Value {
        /// The name of the zone.
        zone: &'static str,
        /// Why, where that can be said.
        reason: Option<Box<Said>>,
    },
    /// A declaration of which these zones were not given.
    Incomplete(Value),
    /// A patch of the law that ends before it begins.
    LawPatch {
        /// The first day.
        from: chrono::NaiveDate,
    },
    /// A line of a table of facts or of a register.
    Table {
        /// The file, as the caller calls it.
        file: Box<str>,
        /// The line, counted from 1.
        line: u64,
        /// What is wrong with it.
        reason: Value,
    },
    /// A table of facts that this crate does not read.
    UnknownTable {
        /// The name that was asked.
        name: Box<str>,
        /// The tables that there are.
        known: Value,
    },
    /// A policy that does not exist.
    UnknownPolicy(Box<str>),
    /// A value that a policy does not have.
    UnknownPolicyValue {
        /// The policy.
        policy: &'static str,
        /// The value that was asked.
        value: Box<str>,
        /// The values that it has.
        values: &'static [&'static str],
    },
    /// A rule that does not exist.
    UnknownRule(Box<str>),
    /// A level that does not exist.
    UnknownLevel(Box<str>),
    /// Two rules of one name.
    DuplicateRule(Box<str>),
    /// A text that names a number which its rule does not declare.
    UnknownNumber {
        /// The rule.
        rule: Box<str>,
        /// The number.
        number: Box<str>,
    },
    /// A text that is not written as texts of rules are.
    MalformedText {
        /// The rule.
        rule: Box<str>,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A rule of which something would be passed over in silence.
    IdleMetadata(Said),
    /// A rule that declares more numbers than evidence can tell apart.
    TooManyNumbers {
        /// The rule.
        rule: Box<str>,
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// An exception whose base is not among the rules.
    UnknownBase {
        /// The exception.
        exception: Box<str>,
        /// The base it names.
        base: Box<str>,
    },
    /// A rule on employers that would refuse declarations.
    BlockingEmployerRule(Box<str>),
    /// A verdict given on another state of the register.
    StaleVerdict,
    /// Output that cannot be written.
    Write(#[source] std::io::Error),
    /// What a batch puts aside cannot be written or read.
    Spill {
        /// The directory.
        directory: std::path::PathBuf,
        /// Why.
        #[source]
        fault: std::io::Error,
    },
    /// What was put aside came back changed.
    DamagedSpill,
    /// The caller stopped a batch.
    Stopped,
}

impl ErrorKind {
    /// A text that the NSSO does not take in a zone of this name, and why.
    pub(crate) fn value(zone: &'static str, reason: Option<Said>) -> Self {
        ErrorKind::Value { zone, reason: reason.map(Box::new) }
    }

    fn said(&self) -> Said {
        match self {
            ErrorKind::Identifier(fault) => fault.said(),
            ErrorKind::Time(fault) => fault.said(),
            ErrorKind::ContradictoryDecisions(quarter) => errors::contradictory_decisions(*quarter),
            ErrorKind::Fact(said)
            | ErrorKind::IdleMetadata(said)
            | ErrorKind::Record(said)
            | ErrorKind::Period(said) => said.clone(),
            ErrorKind::Stream(fault) => errors::stream(fault),
            ErrorKind::Fraction => facts::not_fraction(),
            ErrorKind::Value { zone, reason } => errors::value(*zone, reason.as_deref().cloned()),
            ErrorKind::Incomplete(zones) => errors::incomplete(zones.clone()),
            ErrorKind::LawPatch { from } => errors::law_patch(*from),
            ErrorKind::Table { file, line, reason } => errors::table(file.clone(), *line, reason.clone()),
            ErrorKind::UnknownTable { name, known } => {
                errors::unknown_table(mask_ssins(name).into_owned(), known.clone())
            }
            ErrorKind::UnknownPolicy(name) => errors::unknown_policy(mask_ssins(name).into_owned()),
            ErrorKind::UnknownPolicyValue { policy, value, values } => {
                let value = mask_ssins(value).into_owned();
                errors::unknown_policy_value(*policy, value, Value::all_of(values.iter().copied()))
            }
            ErrorKind::UnknownRule(name) => errors::unknown_rule(mask_ssins(name).into_owned()),
            ErrorKind::UnknownLevel(name) => errors::unknown_level(mask_ssins(name).into_owned()),
            ErrorKind::DuplicateRule(name) => errors::duplicate_rule(name.clone()),
            ErrorKind::MalformedText { rule, reason } => errors::malformed_text(rule.clone(), *reason),
            ErrorKind::UnknownNumber { rule, number } => errors::unknown_number(rule.clone(), number.clone()),
            ErrorKind::TooManyNumbers { rule, count, most } => errors::too_many_numbers(rule.clone(), *count, *most),
            ErrorKind::UnknownBase { exception, base } => errors::unknown_base(exception.clone(), base.clone()),
            ErrorKind::BlockingEmployerRule(name) => errors::blocking_employer_rule(name.clone()),
            ErrorKind::StaleVerdict => errors::stale_verdict(),
            ErrorKind::Write(fault) => errors::write(fault),
            ErrorKind::Spill { directory, fault } => errors::spill(directory.display().to_string(), fault),
            ErrorKind::DamagedSpill => errors::damaged_spill(),
            ErrorKind::Stopped => errors::stopped(),
        }
    }
}
