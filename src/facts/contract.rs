//! Contracts.

use std::ops::ControlFlow;
use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::career::WorkRegime;
use super::contract_days::ContractDays;
use super::known::Known;
use super::registers::Facts;
use super::same_employer::{SameEmployer, are_linked, same_employer};
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, WorkerType};
use crate::law::FlexiFunction;
use crate::time::{Moment, parse_date};
use crate::words::tables;

/// When work under a contract really began. A match may be exhaustive: the hour is told or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FirstWork {
    /// On this day; at which hour is not told.
    Day(NaiveDate),
    /// At this moment.
    Moment(Moment),
}

impl FirstWork {
    /// The day.
    ///
    /// ```
    /// use dimona::facts::FirstWork;
    /// let work: FirstWork = "2026-07-01T08:00".parse()?;
    /// assert_eq!(work.date().to_string(), "2026-07-01");
    /// assert_eq!("2026-07-01".parse::<FirstWork>()?, FirstWork::Day(work.date()));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn date(self) -> NaiveDate {
        match self {
            FirstWork::Day(date) => date,
            FirstWork::Moment(moment) => moment.date(),
        }
    }
}

impl FromStr for FirstWork {
    type Err = Error;

    /// A date as [`parse_date`] reads it, or what [`Moment::parse`] reads.
    fn from_str(text: &str) -> Result<Self, Error> {
        // A date has ten characters, and every moment more.
        let is_date = text.len() <= 10;
        Ok(if is_date { FirstWork::Day(parse_date(text)?) } else { FirstWork::Moment(Moment::parse(text)?) })
    }
}

/// A contract of a worker.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::facts::Contract;
/// use dimona::law::day;
/// let contract = Contract::new(EmployerNumbers::NONE, day::<2026, 7, 1>());
/// assert_eq!(contract.with_end(day::<2026, 7, 31>())?.end(), Some(day::<2026, 7, 31>()));
/// assert!(contract.with_end(day::<2026, 6, 30>()).unwrap_err().is_fact());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Eq, Debug)]
#[non_exhaustive]
pub struct Contract {
    /// The employer.
    pub employer: EmployerNumbers,
    start: NaiveDate,
    /// When work really began, where it is told.
    pub first_work: Option<FirstWork>,
    end: Option<NaiveDate>,
    /// The worker type under which it is declared, where that is told: a flexi-job has a contract too.
    pub worker_type: Option<WorkerType>,
    /// The regime, where it is told.
    pub regime: Option<WorkRegime>,
    /// The first day of a period of notice.
    pub notice: Option<NaiveDate>,
    /// Its line in the table of contracts, where it was read from one.
    pub line: Option<u64>,
    severance_until: Option<NaiveDate>,
    /// When it was signed, where that is told.
    pub signed_at: Option<FirstWork>,
    /// When the intent to work through the agency was told in writing.
    pub intent_at: Option<FirstWork>,
    /// When the agency sent the draft of an electronic contract.
    pub draft_at: Option<FirstWork>,
    /// When work begins by the draft of an electronic contract.
    pub draft_start: Option<FirstWork>,
    /// Of a contract with an agency: the user, where that is told.
    pub user: Option<EnterpriseNumber>,
    /// Of a flexi-job: what the worker does, where that is told.
    pub function: Option<FlexiFunction>,
    /// Of a flexi-job: what is paid for an hour, where that is told.
    pub pay: Option<HourlyPay>,
}

/// Where it stands is no part of what a contract says.
impl PartialEq for Contract {
    fn eq(&self, other: &Self) -> bool {
        let told = |of: &Contract| {
            let Contract {
                employer,
                start,
                first_work,
                end,
                worker_type,
                regime,
                notice,
                line: _,
                severance_until,
                signed_at,
                intent_at,
                draft_at,
                draft_start,
                user,
                function,
                pay,
            } = *of;
            (
                (employer, start, first_work, end, worker_type, regime),
                (notice, severance_until, signed_at, intent_at, draft_at, draft_start, user, function, pay),
            )
        };
        told(self) == told(other)
    }
}

/// What is paid for an hour of a flexi-job, in euro.
///
/// ```
/// use dimona::facts::HourlyPay;
/// use dimona::rust_decimal::dec;
/// assert_eq!(HourlyPay::of(dec!(12)).with_allowances(dec!(1.5)).total(), dec!(13.5));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct HourlyPay {
    /// The wage, without holiday pay.
    pub wage: Decimal,
    /// Allowances, premiums and benefits beside it, where they are told.
    pub allowances: Option<Decimal>,
}

impl HourlyPay {
    /// This wage, of which no allowances are told.
    #[must_use]
    pub fn of(wage: Decimal) -> Self {
        HourlyPay { wage, allowances: None }
    }

    /// The same with these allowances.
    #[must_use]
    pub fn with_allowances(self, allowances: Decimal) -> Self {
        HourlyPay { allowances: Some(allowances), ..self }
    }

    /// All that is told.
    #[must_use]
    pub fn total(&self) -> Decimal {
        self.wage.saturating_add(self.allowances.unwrap_or_default())
    }
}

impl Contract {
    /// A contract at this employer from this day on.
    #[must_use]
    pub fn new(employer: EmployerNumbers, start: NaiveDate) -> Self {
        Contract {
            employer,
            start,
            first_work: None,
            end: None,
            worker_type: None,
            regime: None,
            notice: None,
            line: None,
            severance_until: None,
            signed_at: None,
            intent_at: None,
            draft_at: None,
            draft_start: None,
            user: None,
            function: None,
            pay: None,
        }
    }

    /// The same to this day.
    ///
    /// # Errors
    ///
    /// When the day is before the first.
    pub fn with_end(self, end: NaiveDate) -> Result<Self, Error> {
        self.not_before_start(end).map(|end| Contract { end, ..self })
    }

    /// The same with severance pay that covers the days up to this one.
    ///
    /// # Errors
    ///
    /// When the day is before the first.
    pub fn with_severance_until(self, day: NaiveDate) -> Result<Self, Error> {
        self.not_before_start(day).map(|severance_until| Contract { severance_until, ..self })
    }

    fn not_before_start(&self, day: NaiveDate) -> Result<Option<NaiveDate>, Error> {
        if day < self.start { Err(Error::from(ErrorKind::Fact(tables::lies_before("start")))) } else { Ok(Some(day)) }
    }

    /// Its first day.
    #[must_use]
    pub fn start(&self) -> NaiveDate {
        self.start
    }

    /// Its last day; `None` for a contract of unlimited duration.
    #[must_use]
    pub fn end(&self) -> Option<NaiveDate> {
        self.end
    }

    /// The last day that severance pay covers.
    #[must_use]
    pub fn severance_until(&self) -> Option<NaiveDate> {
        self.severance_until
    }
}

impl Contract {
    /// Whether it tells what a flexi-jobber does or is paid, or what a student is paid.
    pub(super) fn tells_terms(&self) -> bool {
        matches!(self.worker_type, Some(WorkerType::Flx | WorkerType::Stu))
            && (self.function.is_some() || self.pay.is_some())
    }

    /// Whether it tells of its signing, or of the intent or a draft of it.
    pub(crate) fn tells_signing(&self) -> bool {
        self.signed_at.is_some() || self.intent_at.is_some() || self.draft_at.is_some()
    }

    /// Whether it is for full-time ordinary work.
    pub(super) fn is_full_time_job(&self) -> bool {
        self.regime == Some(WorkRegime::FullTime) && self.worker_type == Some(WorkerType::Oth)
    }
}

/// Those of these contracts that are asked for, in their order.
pub(super) fn contracts_on<'c>(contracts: &'c [Contract], asked: &ContractDays) -> Vec<&'c Contract> {
    let mut meant: Vec<&Contract> = contracts.iter().filter(|of| asked.meet(of)).collect();
    meant.sort_by_key(|of| asked.part.order(of));
    meant
}

/// Shows these contracts as [`Facts::contracts_at`] does, one by one.
pub(super) fn each_contract_at<F: Facts + ?Sized>(
    facts: &F,
    contracts: &[Contract],
    employer: &EmployerNumbers,
    asked: &ContractDays,
    visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>,
) {
    let contracts = contracts_on(contracts, asked);
    if contracts.is_empty() {
        return;
    }
    let employer = SameEmployer::new(facts, employer);
    for (certain, same) in [(true, Some(true)), (false, None)] {
        let mut meant = contracts.iter().filter(|of| employer.is(&of.employer) == same);
        if meant.try_for_each(|contract| visitor(contract, certain)).is_break() {
            return;
        }
    }
}

/// Shows those of these contracts that are with a firm that is linked to this one.
pub(super) fn each_contract_at_tied<F: Facts + ?Sized>(
    facts: &F,
    contracts: &[Contract],
    employer: &EmployerNumbers,
    asked: &ContractDays,
    each: &mut dyn FnMut(&Contract),
) {
    let is_tied = |of: &&Contract| {
        let chained = || facts.are_tied(employer, &of.employer) == Known::Known(true);
        are_linked(facts, employer, &of.employer)
            || (chained() && same_employer(facts, employer, &of.employer) != Some(true))
    };
    contracts_on(contracts, asked).into_iter().filter(is_tied).for_each(each);
}
