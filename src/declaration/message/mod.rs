//! The message: what an employer declares, in the three shapes it takes here.
//!
//! A [`Draft`] is what a reader found, a [`Message`] what a program makes, a [`Row`] what a replay keeps. What zones there are,
//! and where they stand, is in the [schema](crate::declaration::schema).

pub mod build;
mod channel;
mod context;
mod draft;
mod employer;
mod fault;
mod habit;
mod held;
mod identity;
mod kind;
mod owned;
mod remark;
mod row;
mod types;
mod user_address;

pub use channel::Channel;
pub use context::MessageContext;
pub(crate) use context::Unread;
pub use draft::Draft;
pub use employer::EmployerNumbers;
pub use fault::{RecordFault, Trace};
pub use habit::Habit;
pub(crate) use held::LONGEST_TEXT;
pub use identity::{Identity, Person};
pub use kind::{DailyAction, Kind, Letter};
pub use owned::Message;
pub use remark::{Format, Remark, RemarkKind};
pub(crate) use row::Given;
pub use row::Row;
pub(crate) use row::{SCALARS, SCALARS_OF_DIGEST};
pub use types::Types;
