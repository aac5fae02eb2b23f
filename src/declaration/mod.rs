//! Dimona, the first system: the message, its form, the register that messages build, and the rules on both.

pub(crate) mod added_work;
pub(crate) mod agency_contract;
pub mod answer;
pub mod day_contracts;
pub mod deadline;
pub(crate) mod form;
pub mod glossary;
pub mod message;
pub(crate) mod regime;
pub mod register;
pub mod rule;
pub(crate) mod rules;
pub mod schema;
pub(crate) mod signing;
pub(crate) mod told_work;
pub(crate) mod under_contract;

use regime::RuleLists;
use rule::RuleMeta;

/// What the engine tells by itself, without asking a rule: the form table, the reader's remarks, a known answer that differs, one that is
/// not known to an earlier declaration, a message that the NSSO refused before, a declaration that is judged out of its order or beside a record that cannot be read, and a right
/// that nothing here decides; and work under a contract without a declaration, without its OUT, or
/// with a period that goes on behind it.
pub(crate) fn told() -> impl Iterator<Item = &'static RuleMeta<'static>> {
    let told = [
        &rules::answer_differs::ANSWER_DIFFERS,
        &rules::open_earlier_answer::OPEN_EARLIER_ANSWER,
        &rules::open_right::OPEN_RIGHT,
        &rules::period_longer_than_contract::PERIOD_LONGER_THAN_CONTRACT,
        &rules::period_open_behind_contract::PERIOD_OPEN_BEHIND_CONTRACT,
        &rules::received_out_of_order::RECEIVED_OUT_OF_ORDER,
        &rules::refused_message_again::REFUSED_MESSAGE_AGAIN,
        &rules::unread_record_of_worker::UNREAD_RECORD_OF_WORKER,
        &rules::work_without_declaration::WORK_WITHOUT_DECLARATION,
    ];
    form::rules().chain(told)
}

/// The rules on declarations under every regime.
pub(crate) static GENERAL: RuleLists = RuleLists {
    on_message: rules::message_rules,
    on_register: rules::register_rules,
    on_employers: RuleLists::NONE.on_employers,
};
