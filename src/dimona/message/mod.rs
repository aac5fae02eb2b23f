//! The message: what an employer declares, in the three shapes it takes here.
//!
//! A [`Draft`] is what a reader found, a [`Message`] what a program makes, a [`Row`] what a replay keeps. What zones there are,
//! and where they stand, is in the [schema](crate::dimona::schema).

mod draft;
mod employer;
mod fault;
mod kind;
mod owned;
mod row;

pub use draft::{Draft, Format, MessageContext, Remark, RemarkKind};
pub(crate) use draft::{LONGEST_TEXT, Unread};
pub use employer::EmployerNumbers;
pub use fault::RecordFault;
pub use kind::{Kind, Letter};
pub use owned::Message;
pub use row::Row;
pub(crate) use row::SCALARS;
