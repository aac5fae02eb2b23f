//! One labour relation, and what is said of it.

use chrono::NaiveDate;

use super::signing::{Leave, Signed, SignedContract};
use crate::declaration::message::EmployerNumbers;
use crate::id::{EnterpriseNumber, PeriodId, WorkerType};
use crate::judgement::{Need, Truth};
use crate::words::{Said, interim};

/// A labour relation, as an agency declared it; or work under a contract that it did not declare.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Relation {
    /// Whether it was declared: otherwise it is a contract alone.
    pub is_declared: bool,
    /// The NSSO's number of the period, where it is told.
    pub period: Option<PeriodId>,
    /// The agency.
    pub agency: EmployerNumbers,
    /// The user, where its number is told.
    pub user: Option<EnterpriseNumber>,
    /// The worker type, where it is told.
    pub worker_type: Option<WorkerType>,
    /// The first day.
    pub start: NaiveDate,
    /// The last day; `None` where none is told.
    pub end: Option<NaiveDate>,
    /// Whether it was declared when work began at the latest.
    pub in_time: Truth,
    /// Whether `in_time` assumes that work had not begun when it was declared on its first day: without an hour the NSSO measures by the
    /// day.
    pub assumes_first_hour: bool,
    /// Whether a declaration of the work of a contract was refused, where no other is held.
    pub refused: bool,
    /// What is wrong for certain.
    pub faults: Vec<Fault>,
    /// What would have to be known to call it correct.
    pub open: Vec<Open>,
    /// The days that are declared, among those that are shown; of one without end those up to the day on which somebody looks.
    pub declared: Vec<NaiveDate>,
    /// The days of its contracts on which nothing is declared, for certain.
    pub missing: Vec<NaiveDate>,
    /// The days of its contracts on which perhaps nothing is declared.
    pub perhaps_missing: Vec<NaiveDate>,
    /// The days that are declared and that no contract has.
    pub left_over: Vec<NaiveDate>,
    /// The day on which a contract says that work began, where nothing that is declared holds it for certain.
    pub began: Option<NaiveDate>,
    /// Whether its contracts were signed in time: of several the worst.
    pub signed: Signed,
    /// When the contract was signed, where that is told; of several, where those that `signed` is about were signed on one day.
    pub signed_on: Option<NaiveDate>,
    /// The days of the contracts that `signed` is about, where it is not about all of them.
    pub signed_for: Vec<NaiveDate>,
    /// Of a contract that was signed late: whether the worker may leave it without notice.
    pub leave: Option<Leave>,
    /// Its contracts.
    pub contracts: Vec<SignedContract>,
    /// The days on which it is a contract for a day that counts among successive ones.
    pub(super) day_contracts: Vec<NaiveDate>,
}

impl Relation {
    /// One that was not declared, and of which nothing else is known yet.
    pub(super) fn new(agency: EmployerNumbers, start: NaiveDate) -> Self {
        Relation {
            is_declared: false,
            period: None,
            agency,
            user: None,
            worker_type: None,
            start,
            end: None,
            in_time: Truth::False,
            assumes_first_hour: false,
            refused: false,
            faults: Vec::new(),
            open: Vec::new(),
            declared: Vec::new(),
            missing: Vec::new(),
            perhaps_missing: Vec::new(),
            left_over: Vec::new(),
            began: None,
            signed: Signed::Unknown(None),
            signed_on: None,
            signed_for: Vec::new(),
            leave: None,
            contracts: Vec::new(),
            day_contracts: Vec::new(),
        }
    }

    /// Whether it was declared correctly; `None` where that is not known.
    #[must_use]
    pub fn is_correct(&self) -> Option<bool> {
        if self.faults.is_empty() { self.open.is_empty().then_some(true) } else { Some(false) }
    }

    /// Notes a fault, once.
    pub(super) fn fault(&mut self, fault: Fault) {
        if let Err(place) = self.faults.binary_search(&fault) {
            self.faults.insert(place, fault);
        }
    }

    /// Notes what is missing, once.
    pub(super) fn open(&mut self, open: Open) {
        if !self.open.contains(&open) {
            self.open.push(open);
        }
    }
}

macro_rules! faults {
    ($($(#[$about:meta])* $Fault:ident $code:literal: $says:ident;)*) => {
        /// What is wrong with a declaration, held against the contracts that are given.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Fault {
            $($(#[$about])* $Fault,)*
        }

        impl Fault {
            /// The code in output, for ever.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Fault::$Fault => $code,)*
                }
            }

            /// What it says.
            #[must_use]
            pub fn said(self) -> Said {
                match self {
                    $(Fault::$Fault => interim::$says(),)*
                }
            }
        }
    };
}

faults! {
    /// There is no declaration of the work.
    NotDeclared "NOT_DECLARED": not_declared;
    /// A day of a contract is not declared.
    MissingDay "MISSING_DAY": missing_day;
    /// A day is declared that no contract has.
    LeftOverDay "LEFT_OVER_DAY": left_over_day;
    /// The user is another one than that of the contract.
    OtherUser "OTHER_USER": other_user;
    /// The worker type is another one than that of the contract.
    OtherType "OTHER_TYPE": other_type;
    /// The first or the last day is another one than that of the contract.
    OtherDates "OTHER_DATES": other_dates;
    /// There is no last day: agency work has one.
    NoEndDate "NO_END_DATE": no_end_date;
    /// The hours are missing that the worker type asks for.
    NoHours "NO_HOURS": no_hours;
    /// The planned hours of a student are missing.
    NoPlannedHours "NO_PLANNED_HOURS": no_planned_hours;
}

/// What would have to be known to call a declaration correct.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Open {
    /// A contract with the agency on these days.
    Contract,
    /// The user of the contract.
    UserOfContract,
    /// The worker type of the contract.
    TypeOfContract,
    /// The number of the user, in the declaration.
    UserNumber,
    /// The last day of the contract.
    EndOfContract,
    /// All declarations of the agency.
    Coverage,
    /// Something else.
    Need(Need),
}

impl Open {
    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Open::Contract => "contract",
            Open::UserOfContract => "contract-user",
            Open::TypeOfContract => "contract-type",
            Open::UserNumber => "user-number",
            Open::EndOfContract => "contract-end",
            Open::Coverage => "register-coverage",
            Open::Need(need) => need.name(),
        }
    }

    /// What it says.
    #[must_use]
    pub fn said(self) -> Said {
        match self {
            Open::Contract => interim::no_contract_given(),
            Open::UserOfContract => interim::contract_without_user(),
            Open::TypeOfContract => interim::contract_without_type(),
            Open::UserNumber => interim::user_without_number(),
            Open::EndOfContract => interim::contract_without_end(),
            Open::Coverage => interim::register_not_whole(),
            Open::Need(need) => need.reason(),
        }
    }
}
