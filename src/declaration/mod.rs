//! Dimona, the first system: the message, its form, the register that messages build, and the rules on both.

pub mod answer;
pub(crate) mod deadline;
pub(crate) mod form;
pub mod message;
pub(crate) mod regime;
pub mod register;
pub mod rule;
pub(crate) mod rules;
pub mod schema;

use regime::Contribution;

/// What concerns declarations under every regime.
pub(crate) static GENERAL: Contribution = Contribution {
    message_rules: rules::message_rules,
    register_rules: rules::register_rules,
    book: None,
    book_loaded: None,
    covers_overruns: |_| false,
};
