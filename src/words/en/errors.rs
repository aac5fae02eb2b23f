use crate::words::errors::Errors;

pub(super) const ERRORS: Errors = Errors {
    contradictory_decisions: "two decisions for {quarter} contradict each other",
    malformed_text: "a text of the rule {rule} is malformed: {reason}",
    stream: "cannot read: {fault}",
    write: "cannot write: {fault}",
    value: "the NSSO does not take this text as {zone}[; {reason}]",
    incomplete: "not given: {zones}",
    law_patch: "the patch of the law begins on {from}, after its last day",
    table: "{file}, line {line}: {reason}",
    unknown_table: "there is no table of facts named {name}; there are {known}",
    unknown_policy: "there is no policy named {name}",
    unknown_policy_value: "the policy {policy} has no value {value}; it has {values}",
    unknown_rule: "there is no rule named {name}",
    unknown_level: "there is no level named {name}; there are note, warning and error",
    duplicate_rule: "two rules are named {name}",
    unknown_number: "a text of the rule {rule} names the number {number}, which the rule does not declare",
    only_for_declarations: "the rule {rule} bears on a right as it cannot, is an exception or names a stage: only rules on declarations can, and those on messages and employers be a condition",
    no_such_exception: "the rule {rule} excepts from a rule that is no rule on declarations, or is an exception itself",
    too_many_numbers: "the rule {rule} declares {count} numbers, and {most} is the most",
    unknown_base: "the exception {exception} names the rule {base}, which does not exist",
    blocking_employer_rule: "the rule {rule} looks at employers and has a code that blocks: rules on employers are asked after all declarations are applied",
    stale_verdict: "the register has changed since the verdict was given",
    spill: "{directory}: cannot write a temporary file: {fault}",
    damaged_spill: "a temporary file is damaged",
    stopped: "stopped",
}
.checked();
