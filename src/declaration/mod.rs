//! Dimona, the first system: the message, its form, the register that messages build, and the rules on both.

pub mod answer;
pub(crate) mod deadline;
pub(crate) mod form;
pub mod glossary;
pub mod message;
pub(crate) mod regime;
pub mod register;
pub mod rule;
pub(crate) mod rules;
pub mod schema;

use regime::RuleLists;

/// The rules on declarations under every regime.
pub(crate) static GENERAL: RuleLists =
    RuleLists { on_message: rules::message_rules, on_register: rules::register_rules };
