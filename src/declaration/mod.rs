//! Dimona, the first system: the message, its form, the register that messages build, and the rules on both.

pub mod answer;
pub(crate) mod deadline;
pub(crate) mod form;
pub mod message;
pub mod register;
pub(crate) mod rules;
pub mod schema;

use crate::system::System;

/// What the Dimona system brings to the engine.
pub(crate) static SYSTEM: System = System {
    message_rules: rules::message_rules,
    register_rules: rules::register_rules,
    book: None,
    book_loaded: None,
    covers_overruns: |_| false,
};
