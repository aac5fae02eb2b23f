//! What is asked of contracts: days of them.

use chrono::{Datelike, Months, NaiveDate};

use super::career::WorkRegime;
use super::contract::{Contract, FirstWork, HourlyPay};
use crate::id::{EnterpriseNumber, WorkerType};
use crate::law::{FlexiFunction, day};
use crate::time::Moment;

/// Which days of a contract are asked about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum ContractPart {
    /// Those from its first to its last. Contracts of one worker type and regime are alike.
    Whole,
    /// The same. Contracts of one worker type that last as many months are alike.
    Length,
    /// Those from its first to the last that severance pay covers. Contracts of one worker type and regime are alike.
    Paid,
    /// Those of notice: from its first day to the end of the contract. Contracts of one worker type are alike.
    Notice,
    /// Those that severance pay covers, behind the end; without an end, all up to the last of them. Contracts with and without an end are
    /// alike among themselves.
    Severance,
    /// The first one, where it is told when work really began. Contracts of one worker type are alike.
    Start,
    /// The one on which work really began. Contracts of one worker type are alike.
    FirstWork,
    /// The first one, where it is told when the contract was signed, or the intent or a draft of it. Of contracts the one that was signed
    /// first is told; those that are not signed come last.
    Signing,
    /// Those from its first to its last, where that is told. Contracts of one worker type that were signed by their first day, or
    /// were not, are alike.
    Signed,
    /// The last one. Contracts that last as many months are alike.
    End,
    /// Those from its first to its last, of a flexi-job whose function or pay is told. Contracts of one function and pay are alike.
    Terms,
    /// Those from its first to its last, of a contract with an agency that tells the user. Contracts of one worker type and user are alike.
    Placed,
}

/// The days on which a part of a contract is asked for.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::facts::{Contract, ContractDays, ContractPart};
/// use dimona::law::day;
/// let contract = Contract::new(EmployerNumbers::NONE, day::<2026, 7, 1>()).with_end(day::<2026, 7, 31>())?;
/// let in_august = |part| ContractDays::new(part, day::<2026, 8, 1>(), day::<2026, 8, 31>()).meet(&contract);
/// assert!(!in_august(ContractPart::Whole) && !in_august(ContractPart::Severance));
/// let contract = contract.with_severance_until(day::<2026, 8, 14>())?;
/// assert!(ContractDays::new(ContractPart::Severance, day::<2026, 8, 1>(), day::<2026, 8, 31>()).meet(&contract));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ContractDays {
    /// What is asked for.
    pub part: ContractPart,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl ContractDays {
    /// This part on these days.
    #[must_use]
    pub fn new(part: ContractPart, from: NaiveDate, to: NaiveDate) -> Self {
        ContractDays { part, from, to }
    }

    /// All days of contracts.
    #[must_use]
    pub fn all() -> Self {
        ContractDays::new(ContractPart::Whole, NaiveDate::MIN, NaiveDate::MAX)
    }

    /// Whether that part of a contract has one of these days.
    #[must_use]
    pub fn meet(&self, contract: &Contract) -> bool {
        self.part.span(contract).is_some_and(|(begin, last)| begin <= self.to && self.from <= last)
    }
}

/// Behind every day on which a contract was signed.
const UNSIGNED: NaiveDate = day::<9999, 12, 31>();

/// In which order contracts are told: by the first day that is asked for, and by the moment of the first work, or of the signing.
pub(super) type Order = (NaiveDate, Option<Moment>);

/// What contracts that are alike have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) struct Likeness {
    worker_type: Option<WorkerType>,
    is_full_time: bool,
    has_end: bool,
    is_signed_in_time: bool,
    months: Option<Length>,
    terms: (Option<FlexiFunction>, Option<HourlyPay>),
    user: Option<EnterpriseNumber>,
}

/// How long a contract lasts: so many whole months and a day at least, and whether the day before or that day itself is the last one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Length {
    months: u32,
    // The last day is the one before the next month is full.
    is_full: bool,
    // The last day is the day after so many months, and that month is too short for the day of the start.
    is_clamped: bool,
}

impl ContractPart {
    /// From which day to which it lasts.
    pub(super) fn span(self, of: &Contract) -> Option<(NaiveDate, NaiveDate)> {
        let last = of.end().unwrap_or(NaiveDate::MAX);
        match self {
            ContractPart::Whole | ContractPart::Length => Some((of.start(), last)),
            ContractPart::Paid => of.severance_until().map(|until| (of.start(), until)),
            ContractPart::Notice => of.notice.map(|from| (from, last)),
            ContractPart::Severance => {
                let from = of.end().and_then(|end| end.succ_opt()).unwrap_or(NaiveDate::MIN);
                of.severance_until().map(|until| (from, until))
            }
            ContractPart::Start => of.first_work.map(|_| (of.start(), of.start())),
            ContractPart::FirstWork => of.first_work.map(|work| (work.date(), work.date())),
            ContractPart::Signing => of.tells_signing().then_some((of.start(), of.start())),
            ContractPart::Signed => of.tells_signing().then_some((of.start(), last)),
            ContractPart::End => of.end().map(|end| (end, end)),
            ContractPart::Terms => of.tells_terms().then_some((of.start(), last)),
            ContractPart::Placed => of.user.map(|_| (of.start(), last)),
        }
    }

    pub(super) fn order(self, of: &Contract) -> Option<Order> {
        let moment = |work| match work {
            FirstWork::Day(day) => Moment::end_of_day(day),
            FirstWork::Moment(moment) => moment,
        };
        let told = match self {
            ContractPart::Signing | ContractPart::Signed => of.signed_at.or(Some(FirstWork::Day(UNSIGNED))),
            _ => of.first_work,
        };
        self.span(of).map(|(begin, _)| (begin, told.map(moment)))
    }

    pub(super) fn likeness(self, of: &Contract) -> Likeness {
        let (worker_type, is_full_time) = (of.worker_type, of.regime == Some(WorkRegime::FullTime));
        match self {
            ContractPart::Whole | ContractPart::Paid => Likeness { worker_type, is_full_time, ..Likeness::default() },
            ContractPart::Length => Likeness { worker_type, months: length(of), ..Likeness::default() },
            ContractPart::End => Likeness { months: length(of), ..Likeness::default() },
            ContractPart::Severance => Likeness { has_end: of.end().is_some(), ..Likeness::default() },
            ContractPart::Signed => {
                let in_time = of.signed_at.is_some_and(|signed| signed.date() <= of.start());
                Likeness { worker_type, is_signed_in_time: in_time, ..Likeness::default() }
            }
            ContractPart::Terms => Likeness { worker_type, terms: (of.function, of.pay), ..Likeness::default() },
            ContractPart::Placed => Likeness { worker_type, user: of.user, ..Likeness::default() },
            ContractPart::Notice | ContractPart::Start | ContractPart::FirstWork => {
                Likeness { worker_type, ..Likeness::default() }
            }
            ContractPart::Signing => Likeness::default(),
        }
    }

    /// Every part.
    pub(super) const ALL: [ContractPart; 12] = [
        ContractPart::Whole,
        ContractPart::Length,
        ContractPart::Paid,
        ContractPart::Notice,
        ContractPart::Severance,
        ContractPart::Start,
        ContractPart::FirstWork,
        ContractPart::Signing,
        ContractPart::Signed,
        ContractPart::End,
        ContractPart::Terms,
        ContractPart::Placed,
    ];
}

/// `None` without an end.
fn length(of: &Contract) -> Option<Length> {
    let (start, end) = (of.start(), of.end()?);
    let behind = |months: u32| start.checked_add_months(Months::new(months));
    // By the calendar at least one less, because a month is full at the latest on the day of the start.
    let apart = (end.year() - start.year()) * 12 + end.month() as i32 - start.month() as i32;
    let upto = u32::try_from(apart).unwrap_or_default();
    let months = if behind(upto).is_some_and(|behind| behind <= end) { upto } else { upto.saturating_sub(1) };
    let is_full = behind(months + 1).is_some_and(|behind| end.succ_opt() == Some(behind));
    let is_clamped = behind(months) == Some(end) && end.day() < start.day();
    Some(Length { months, is_full, is_clamped })
}
