//! The report on declarations.

use chrono::NaiveDate;

use super::{Said, Value, section};
use crate::time::{Moment, Quarter};

section! {
    /// The report on declarations.
    report: Report {
        /// So many declarations.
        declarations(count: u64);
        /// The same, and how many of them are not told one by one.
        all_declarations(count: u64, clean: Option<u64>);
        /// A record of a file.
        place(file: String, record: u64);
        /// The same of a row of CSV.
        in_line(file: String, line: u64);
        /// A contract under which work has no declaration: where it stands, of whom it is, and with whom.
        contract(line: Option<u64>, worker: String, employer: Option<String>);
        /// How many contracts are taken to be declared elsewhere.
        declared_elsewhere(count: u64);
        /// Of a record that holds no declaration.
        no_declaration();
        /// Whose declaration it is; masked unless the caller asks.
        worker(ssin: String);

        /// Before the answer.
        answer_label();
        /// Before the answer of the NSSO itself.
        nsso_label();
        /// Before the right.
        right_label();
        /// Before a rule.
        rule_label();
        /// Before a reason.
        why_label();
        /// Before a source of law.
        law_label();
        /// Before the next step.
        do_label();
        /// What the mistake costs.
        cost_label();
        /// Before an exception.
        but_label();
        /// Before a finding of something open.
        open_label();
        /// Before a finding at the level error.
        error_label();
        /// Before a finding at the level warning.
        warning_label();
        /// Before a finding at the level note.
        note_label();
        /// Before what was assumed.
        assumed_label();
        /// Before a table of facts.
        table_label();

        /// An answer to which rules that are switched off have said nothing.
        partial(answer: Said);
        /// What the NSSO answered.
        known_answer(letter: Said);
        /// An answer that is not certain, and what it is at least.
        open_answer(at_least: Said);
        /// `A`.
        accepted();
        /// `W`, as a word.
        accepted_with_warning();
        /// `W`; how many codes, and which.
        accepted_with(count: usize, codes: String);
        /// `S`, as a word.
        waiting();
        /// `S`; how many codes of warnings, and which.
        waiting_with(count: usize, codes: String);
        /// `B`, as a word.
        refused();
        /// `B`, and the codes.
        refused_with(codes: String);
        /// `B`, where no code stands for it.
        refused_without_code();
        /// None: the record cannot be read.
        no_answer();
        /// No letter is certain.
        open();

        /// A right that holds.
        right_holds(regime: Said, settled: Option<String>);
        /// A right that fails.
        right_fails(regime: Said);
        /// A right that only rules take which forbid the work itself.
        right_forbidden();
        /// A right that nothing decides.
        right_open(regime: Said, settled: Option<String>);
        /// A right to a regime that is not known.
        right_unknown(settled: Option<String>);
        /// Counted: rights that hold.
        holds();
        /// Counted: rights that fail.
        fails();
        /// Counted: findings of a rule that are open.
        rule_open(rule: String);

        /// A rule, and its code and place where it has one.
        rule(name: String, code: Option<String>, field: Option<String>);
        /// A rule, and its codes.
        rule_with_codes(name: String, codes: Option<String>);
        /// An exception that decides about the right.
        exception(rule: String, what: String);
        /// What could not be read, and where.
        fault_at(what: String, reason: Said, byte: u64);
        /// A value that is wrong, and why.
        wrong_value(what: String, value: String, reason: Option<Said>);
        /// What cannot be understood, and what is.
        expected(what: String, form: Said);
        /// A fault of which it is not known whether it is there: in words, or by the name of its rule.
        possible_fault(fault: String);
        /// A reason, and the quarter and the record that it is about.
        because(reason: Said, quarter: Option<Quarter>, record: Option<i64>, file: Option<i64>);
        /// The next step: a table of facts.
        supply_table(table: &'static str);
        /// The next step where nothing can be supplied.
        await_answer();
        /// The same where the NSSO has answered.
        ask_nsso();
        /// The next step for a right, of a declaration that is refused.
        after_refusal();
        /// The next step for a condition that the NSSO's own check found met.
        accepted_all_the_same();
        /// The next step for a right that another rule has taken for good.
        right_is_lost(rule: String);

        /// Before all that was assumed.
        assumed();
        /// What was assumed, and in how many declarations.
        assumed_in(declarations: Said, assumption: Said);
        /// The table that decides.
        table_decides(table: &'static str);
        /// For how many codes the usual case was assumed in a whole run, and the tables that would decide.
        assumed_in_run(count: usize, tables: Value);
        /// A table that decides for the users of agencies only.
        of_users(table: &'static str);
        /// How many codes of the NSSO no rule looks at, by kind of declaration.
        not_looked_at(kinds: Value);
        /// So many codes for a kind of declaration.
        codes_for(count: usize, kind: &'static str);
        /// How many records could not be read.
        unreadable(count: u64);
        /// Before the rules that are switched off.
        switched_off(rules: String);
        /// The last line.
        prediction(day: NaiveDate);
        /// What to do about a fault that a cancellation undoes, before the days.
        undone_before(action: String, by: Value);
        /// The same on the first of them.
        undone_on_first_day(action: String, by: Value);
        /// The same behind the first of them.
        undone_no_more();
        /// The same when they are over.
        over_and_undone_no_more();
        /// What to do about a fault that begins behind the first of the days.
        part_stands(day: NaiveDate);
        /// The same when they are over.
        part_over(day: NaiveDate);
        /// What to do about a fault that ends on a day, behind the first of the days.
        undone_until(action: String, day: NaiveDate);
        /// The same when they are over.
        over_until(action: String, day: NaiveDate);
        /// The same where that day has come, and others are still to come.
        part_begun(day: NaiveDate);
        /// What to do about a fault of the first days that ends before this day, while all of them are to come.
        free_before(day: NaiveDate, by: Value);
        /// The same on the first of them.
        free_on_first_day(day: NaiveDate, by: Value);
        /// The same behind the first of them.
        free_running(day: NaiveDate);
        /// The same where that day has come.
        free_stands(day: NaiveDate);
        /// The next step for a fault of the declaration itself where the work is forbidden: that rule says what to do.
        work_is_forbidden(rule: String);
        /// That it is not known what was declared between the register and the run.
        untold(from: Moment, to: Moment);
    }
}
