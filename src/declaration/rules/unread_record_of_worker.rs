#![doc = include_str!("../../../fixtures/cases/declaration/unread-record-of-worker.md")]

use crate::declaration::message::Row;
use crate::declaration::register::RegisterView;
use crate::declaration::rule::{Code, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need};
use crate::law::LegalRef;
use crate::texts;

/// What is told of a declaration of a worker of whom a record cannot be read. What other rules find on earlier declarations is open
/// then; so no rule is asked for this one.
pub(crate) static UNREAD_RECORD_OF_WORKER: RuleMeta<'static> = RuleMeta::new(
    "unread-record-of-worker",
    Side::Answer,
    LegalRef::inferred("the NSSO judges a declaration by what it received before"),
    texts! {
        what: "one that hangs on a record of this worker or period that cannot be read",
        action: "repair that record, and judge all of them again",
    },
)
.codes(&[Code::any(&[])])
.at(Zone::Ssin);

/// What is missing where a record of the worker cannot be read: it may be an IN, a change or a cancellation, of any day.
pub(crate) fn unread_record(row: &Row, register: &impl RegisterView) -> Option<Missing> {
    register.has_unread(row).then(|| Missing::of(Need::ReadableRecord))
}
