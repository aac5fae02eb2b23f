//! Students: the yearly quota at the solidarity rate.
//!
//! A student may work a number of hours a year (650 since 2025) at a low contribution. Each Dimona of type STU reserves
//! its planned hours at the moment the NSSO receives it; [`book`](self) in words: reception decides, not the first day.

pub(crate) mod book;
mod left;
mod rules;

pub use left::{HoursLeft, hours_left};

use crate::declaration::regime::Contribution;

/// What student work contributes to the engine.
pub(crate) static REGIME: Contribution = Contribution {
    message_rules: Vec::new,
    register_rules: rules::register_rules,
    book: Some(book::book),
    book_loaded: Some(book::book_loaded),
    covers_overruns: book::covers_overruns,
};
