//! What the one error of this crate says.

use chrono::NaiveDate;

use super::{Said, Value, section};
use crate::time::Quarter;

section! {
    /// What the one error of this crate says.
    errors: Errors {
        /// Two decisions of the NSSO.
        contradictory_decisions(quarter: Quarter);
        /// A text of a rule is not written as texts of rules are.
        malformed_text(rule: String, reason: &'static str);
        /// A stream that cannot be read, and what the system says of it.
        stream(fault: Value);
        /// Output that cannot be written, and what the system says of it.
        write(fault: Value);
        /// A text that no zone of this name holds.
        value(zone: &'static str, reason: Option<Said>);
        /// What a declaration lacks.
        incomplete(zones: Value);
        /// A patch of the law that ends before it begins.
        law_patch(from: NaiveDate);
        /// A line of a table of facts or of a register.
        table(file: String, line: u64, reason: Value);
        /// A table of facts that is not read.
        unknown_table(name: String, known: Value);
        /// A policy that does not exist.
        unknown_policy(name: String);
        /// A value that a policy does not have.
        unknown_policy_value(policy: &'static str, value: String, values: Value);
        /// A rule that does not exist.
        unknown_rule(name: String);
        /// A level that does not exist.
        unknown_level(name: String);
        /// Two rules of one name.
        duplicate_rule(name: String);
        /// A text that names a number which its rule does not declare.
        unknown_number(rule: String, number: String);
        /// A rule that declares what only rules on declarations can.
        only_for_declarations(rule: String);
        /// An exception whose base cannot have one.
        no_such_exception(rule: String);
        /// A rule with more numbers than evidence can tell apart.
        too_many_numbers(rule: String, count: usize, most: usize);
        /// An exception whose base is not among the rules.
        unknown_base(exception: String, base: String);
        /// A rule on employers that would refuse declarations.
        blocking_employer_rule(rule: String);
        /// A verdict given on another state of the register.
        stale_verdict();
        /// What a batch puts aside, and what the system says of it.
        spill(directory: String, fault: Value);
        /// What was put aside came back changed.
        damaged_spill();
        /// The caller stopped a batch.
        stopped();
    }
}
