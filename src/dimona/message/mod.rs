//! The message: what an employer declares, in the three shapes it takes here.
//!
//! A [`Draft`] is what a reader found, a [`Message`] what a program makes, a [`Row`] what a replay keeps.

mod draft;
mod employer;
mod fault;
mod field;
mod kind;
mod owned;
mod row;
mod zone;

pub use draft::{Draft, Format, MessageContext, Remark, RemarkKind};
pub use employer::EmployerNumbers;
pub use fault::RecordFault;
pub use field::{Field, PlainText, PlannedAmount, Raw, Reading, Shape, ZoneValue};
pub use kind::{Kind, Letter};
pub use owned::{DimonaCancel, DimonaIn, DimonaOut, DimonaUpdate, Message};
pub use row::Row;
pub use zone::{Zone, ZoneSet};
