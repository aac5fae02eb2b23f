//! Strategies for property tests (feature `proptest`): every public type of the message, and whole years of declarations.
//!
//! ```
//! use dimona::strategies;
//! use proptest::prelude::*;
//!
//! proptest!(|(worker in strategies::id::ssin())| {
//!     prop_assert_eq!(worker.reveal().to_string().parse::<dimona::id::Ssin>()?, worker);
//! });
//! ```

pub mod id;
pub mod message;
pub mod time;
pub mod zone;
