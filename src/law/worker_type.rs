//! When each worker type may be declared.

use chrono::NaiveDate;

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::{LawValue, Listing, of_row};
use super::timeline::{Dated, Timeline};
use crate::id::WorkerType;

/// The validity of the worker types, by the begin of the period or by the day of reception.
///
/// A type without a row has no limit that is stated.
///
/// ```
/// use dimona::id::WorkerType;
/// use dimona::law::Law;
/// let law = Law::belgium();
/// assert!(law.worker_type.by_begin(WorkerType::Alt, "2023-08-31".parse()?).is_err());
/// assert!(law.worker_type.by_begin(WorkerType::Alt, "2023-09-01".parse()?).is_ok());
/// assert!(law.worker_type.by_begin(WorkerType::Oth, "1985-01-01".parse()?).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkerTypeLaw {
    /// Days on which a period of the type may begin.
    pub begin: Vec<(WorkerType, Timeline<()>)>,
    /// Days on which an IN of the type may be received.
    pub reception: Vec<(WorkerType, Timeline<()>)>,
}

/// Stands for "always" where a type has no first day.
const FAR: NaiveDate = day(1900, 1, 1);

impl WorkerTypeLaw {
    pub(super) fn belgium() -> Self {
        let glossary = || LegalRef::seen("NSSO glossary 2023/3, zone 00655");
        let domain = || LegalRef::seen("NSSO glossary 2023/3, zone 00910");
        WorkerTypeLaw {
            begin: vec![
                (WorkerType::Alt, Timeline::new().open(day(2023, 9, 1), (), glossary())),
                (WorkerType::Flx, Timeline::new().open(day(2015, 12, 1), (), LegalRef::seen("act 16-11-2015"))),
                (WorkerType::A17, Timeline::new().closed(FAR, day(2021, 12, 31), (), domain())),
                (WorkerType::O17, Timeline::new().open(day(2022, 1, 1), (), domain())),
                (WorkerType::S17, Timeline::new().open(day(2022, 1, 1), (), domain())),
                (WorkerType::T17, Timeline::new().open(day(2022, 1, 1), (), domain())),
                (WorkerType::Tea, Timeline::new().closed(FAR, day(2021, 12, 31), (), glossary())),
            ],
            reception: vec![
                (WorkerType::Qua, Timeline::new().closed(FAR, day(2022, 12, 31), (), glossary())),
                (WorkerType::Stx, Timeline::new().closed(FAR, day(2013, 12, 31), (), glossary())),
            ],
        }
    }

    /// One line for each field: `tests/house.rs` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        list_limits("begin", &self.begin, "for periods that begin on this day", listing);
        list_limits("reception", &self.reception, "for declarations received on this day", listing);
    }

    /// Whether a period of this type may begin on this day; otherwise the row that comes nearest.
    ///
    /// # Errors
    ///
    /// The row whose limit the day breaks.
    pub fn by_begin(&self, worker_type: WorkerType, day: NaiveDate) -> Result<(), &Dated<()>> {
        within(&self.begin, worker_type, day)
    }

    /// Whether an IN of this type may be received on this day; otherwise the row that comes nearest.
    ///
    /// # Errors
    ///
    /// The row whose limit the day breaks.
    pub fn by_reception(&self, worker_type: WorkerType, day: NaiveDate) -> Result<(), &Dated<()>> {
        within(&self.reception, worker_type, day)
    }
}

// Trust plays no part: these limits are closed or lie in the past, and a type stays valid until a text ends it.
fn within(table: &[(WorkerType, Timeline<()>)], worker_type: WorkerType, day: NaiveDate) -> Result<(), &Dated<()>> {
    for (of, timeline) in table {
        if *of == worker_type && timeline.row_at(day).is_none() {
            return timeline.rows().last().map_or(Ok(()), Err);
        }
    }
    Ok(())
}

/// What each limit says of the day: from when to when the type may be declared, or may not.
fn list_limits<'a>(
    field: &'static str,
    table: &'a [(WorkerType, Timeline<()>)],
    unit: &'static str,
    listing: &mut Listing<'a>,
) {
    let day = listing.day();
    for (worker_type, timeline) in table {
        let name = format!("{field} {}", worker_type.code()).into();
        let value = match timeline.row_at(day) {
            Some(row) => {
                let value = of_row(row, name, unit, "open".to_owned());
                LawValue { from: value.from.filter(|from| *from != FAR), ..value }
            }
            None => {
                let Some(row) = timeline.rows().last() else { continue };
                let before = timeline.rows().iter().filter_map(Dated::until).filter(|until| *until < day).max();
                let after = timeline.rows().iter().map(Dated::from).filter(|from| *from > day).min();
                LawValue {
                    from: before.and_then(|until| until.succ_opt()),
                    until: after.and_then(|from| from.pred_opt()),
                    known_from: None,
                    ..of_row(row, name, unit, "closed".to_owned())
                }
            }
        };
        listing.push(value);
    }
}
