//! Interim@work: what an agency worker sees of the declarations of agencies.
//!
//! The NSSO's service has shown them since 1 October 2016: all labour relations of the calendar year before, the current one and the
//! following one, by agency and user. A worker checks there whether an agency declared in time and correctly, and whether it told the right
//! user. A relation is there as soon as it is declared. It is no contract: that has to be signed before work begins.
//!
//! Here they come from a register, and the contracts from the table `contracts`. What neither tells is said to be not known.

mod calendar;
mod comparing;
mod contracts;
mod days;
mod half_years;
mod in_time;
mod looking;
mod relation;
mod signing;
mod telling;

use chrono::NaiveDate;

use crate::declaration::register::Register;
use crate::engine::Engine;
use crate::error::Error;
use crate::id::{EnterpriseNumber, Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::{Moment, TimeFault};

pub use half_years::{Contribution, HalfYear};
pub use relation::{Fault, Open, Relation};
pub use signing::{Leave, Signed, SignedContract};
pub use telling::write_view;

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`write_view`] writes.
pub const SCHEMA: &str = include_str!("schema-1.json");

/// What of an agency worker is looked at, and on which day.
///
/// ```
/// use dimona::interim::{Asked, View};
/// use dimona::{Engine, Register};
/// let asked = Asked::new("07.06.21-004.69".parse()?, "2026-11-20".parse()?);
/// let view = View::of(&Engine::belgium(), &Register::new(), &asked);
/// let (first, last) = view.span.expect("the service is on line");
/// assert_eq!((first.to_string(), last.to_string()), ("2025-01-01".into(), "2027-12-31".into()));
/// assert!(view.relations.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Asked {
    /// The worker.
    pub worker: Ssin,
    /// The day on which somebody looks.
    pub on: NaiveDate,
    /// Relations with a day from this one on.
    pub from: Option<NaiveDate>,
    /// Relations with a day up to this one.
    pub to: Option<NaiveDate>,
    /// Relations of this worker type.
    pub worker_type: Option<WorkerType>,
    /// Relations with this agency.
    pub agency: Option<EnterpriseNumber>,
    /// Relations at this user.
    pub user: Option<EnterpriseNumber>,
}

impl Asked {
    /// All that is shown of this worker on this day.
    #[must_use]
    pub fn new(worker: Ssin, on: NaiveDate) -> Self {
        Asked { worker, on, from: None, to: None, worker_type: None, agency: None, user: None }
    }

    /// The same, of relations with a day from the first of these on and up to the second.
    ///
    /// # Errors
    ///
    /// When the second lies before the first.
    pub fn between(self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Self, Error> {
        match (from, to) {
            (Some(first), Some(last)) if last < first => Err(TimeFault::EndBeforeStart.into()),
            _ => Ok(Asked { from, to, ..self }),
        }
    }

    /// The same, of relations of this worker type alone.
    ///
    /// # Errors
    ///
    /// When there is no such type.
    pub fn of_type(self, code: &str) -> Result<Self, Error> {
        Ok(Asked { worker_type: Some(code.parse()?), ..self })
    }
}

/// What an agency worker sees.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct View {
    /// The worker, under the number that is in force.
    pub worker: Ssin,
    /// The day on which somebody looks.
    pub on: NaiveDate,
    /// The first day that is shown and the last; `None` where the service is not on line, or what it shows is not known.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// The relations, by agency, user and first day. Work under a contract that nobody declared stands among them.
    pub relations: Vec<Relation>,
    /// The successive day contracts, by user and half-year.
    pub half_years: Vec<HalfYear>,
    /// How many relations of these years are not shown, because they are no agency work.
    pub others: usize,
    /// How many relations of agency work are not shown, because they are not among those that are asked for.
    pub filtered: usize,
    /// How many declarations of agency work of these years were refused, beside those of relations that are shown.
    pub refused: usize,
    /// Up to when the register holds declarations, where it tells that.
    pub as_of: Option<Moment>,
    /// What is missing for all of it.
    pub open: Vec<Need>,
}

impl View {
    /// What a worker sees, by the law and the facts of an engine and the periods of a register.
    #[must_use]
    pub fn of(engine: &Engine, register: &Register, asked: &Asked) -> View {
        looking::Looking { engine, register, asked }.view()
    }
}
