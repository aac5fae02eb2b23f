//! The identifiers and codes of Dimona: who works, for whom, and which period is meant.
//!
//! | type | what | NSSO zone |
//! |---|---|---|
//! | [`Ssin`] | a person: national register or BIS number (NISS, INSZ) | 00024 |
//! | [`EnterpriseNumber`] | an enterprise in the Crossroads Bank for Enterprises (CBE) | 00014 |
//! | [`NssoNumber`] | an employer's final registration at the NSSO | 00011 |
//! | [`ProvisionalNssoNumber`] | an employer's registration that is not final yet | 00948 |
//! | [`PeriodId`] | a Dimona period | 00913 |
//! | [`RegistrationId`] | a daily registration | 01085 |
//! | [`JointCommittee`] | the nine joint committees that Dimona knows | 00046 |
//! | [`WorkerType`] | the kind of worker | 00655 |
//! | [`AnomalyCode`] | what the NSSO found wrong | 00108 |
//!
//! Every number is a small `Copy` integer that was checked once, when it was made. There are three
//! doors:
//!
//! * `new`: from an integer;
//! * `parse_digits`: from text as the NSSO's messages write it, digits only;
//! * `parse_lenient` and [`FromStr`](core::str::FromStr): from text as people type it, with spaces,
//!   dots, dashes and slashes.
//!
//! None of them allocates. What is wrong is told by [`IdentifierFault`]. The value `0`, by which
//! some messages say "no number", is never a number here: a reader turns it into an absent field
//! first.
//!
//! # Example
//!
//! ```
//! use dimona::id::{EnterpriseNumber, Ssin};
//!
//! let worker: Ssin = "93.05.18-223.61".parse()?;
//! assert_eq!(worker.get(), 93_05_18_223_61);
//!
//! let employer: EnterpriseNumber = "BE 0403.170.701".parse()?;
//! assert_eq!(employer.to_string(), "0403170701");
//! # Ok::<(), dimona::Error>(())
//! ```

mod anomaly_code;
mod birth_date;
mod code_list;
mod digits;
mod dotted;
mod enterprise_number;
mod fault;
mod joint_committee;
mod masked;
mod nsso_number;
mod numerals;
mod period_id;
mod provisional_nsso_number;
mod registration_id;
mod revealed_ssin;
mod sex;
mod shown;
mod ssin;
mod twelve_digits;
mod worker_type;

pub use anomaly_code::AnomalyCode;
pub use birth_date::BirthDate;
pub use dotted::{DottedEnterpriseNumber, DottedSsin};
pub use enterprise_number::EnterpriseNumber;
pub use fault::IdentifierFault;
pub use joint_committee::JointCommittee;
pub use masked::mask_ssins;
pub(crate) use masked::{number_may_be_of_a_person, without_ssin};
pub use nsso_number::NssoNumber;
pub use period_id::PeriodId;
pub use provisional_nsso_number::ProvisionalNssoNumber;
pub use registration_id::RegistrationId;
pub use revealed_ssin::RevealedSsin;
pub use sex::Sex;
pub(crate) use shown::{Holds, is_confusing, shown_name, shown_value};
pub use ssin::Ssin;
pub use worker_type::WorkerType;
