//! The register: the Dimona periods that earlier declarations built, what they booked, and the daily registrations in them.
//!
//! Judging and applying are separate: rules see a [`RegisterView`], and only applying a verdict changes a [`Register`].

mod bookings;
mod calendar;
mod declared_days;
mod doubt;
mod effect;
mod few;
mod file;
mod first_end;
mod holders;
mod load;
mod parts;
mod period;
mod period_form;
mod quarter_sums;
mod quota;
mod records;
mod refused;
mod registration;
mod registration_store;
mod rivals;
mod state;
mod store;
mod tree;
mod unread;
mod view;
mod worker_registrations;
mod worker_view;

pub(crate) use declared_days::DeclaredDays;
pub use doubt::Doubt;
pub use effect::{Change, Effect};
pub use first_end::FirstEnd;
pub(crate) use load::BookLoaded;
pub use load::LoadedBooking;
pub(crate) use parts::Taken;
pub(crate) use period::is_horeca;
pub use period::{Content, Opening, Origin, Period, Tombstone};
pub(crate) use period_form::{DAY_BY_DAY, PeriodForm, WITHIN_QUARTER};
pub use quarter_sums::QuarterSums;
pub use quota::{Booking, Ledger, LedgerEntry, Posting, Quota};
pub(crate) use records::{Digest, RecordsOfRun};
pub use records::{Recorded, declared_by};
pub(crate) use refused::UnexplainedRefusal;
pub(crate) use registration::Subject;
pub use registration::{LostRegistration, Registered, Registration, Span, Work};
pub(crate) use rivals::Rivals;
pub(crate) use state::WorkerState;
pub(crate) use store::Spot;
pub use store::{Coverage, Register};
pub use view::{Among, Days, MOST_PERIODS, RegisterView, Resolution, Sought};
pub(crate) use worker_view::{Frame, WorkerView};
