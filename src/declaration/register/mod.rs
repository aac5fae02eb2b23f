//! The register: the Dimona periods that earlier declarations built, and what they booked.
//!
//! Judging and applying are separate: rules see a [`RegisterView`], and only applying a verdict changes a [`Register`].

mod bookings;
mod calendar;
mod effect;
mod few;
mod file;
mod load;
mod parts;
mod period;
mod period_form;
mod records;
mod rivals;
mod state;
mod store;
mod tree;
mod view;

pub use effect::{Change, Effect};
pub(crate) use load::BookLoaded;
pub use load::LoadedBooking;
pub(crate) use period::is_horeca;
pub use period::{Booking, Content, Ledger, LedgerEntry, Opening, Origin, Period, Posting, Quota, Tombstone};
pub(crate) use period_form::PeriodForm;
pub use records::Recorded;
pub(crate) use records::RecordsOfRun;
pub(crate) use rivals::Rivals;
pub(crate) use state::WorkerState;
pub(crate) use store::Spot;
pub use store::{Coverage, Register};
pub use view::{Among, Days, RegisterView, Resolution, Sought};
pub(crate) use view::{Frame, WorkerView};
