//! What an agency worker sees in Interim@work.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Said, section};
use crate::time::Moment;

section! {
    /// What an agency worker sees in Interim@work.
    interim: Interim {
        /// The first line; the worker is masked unless the caller asks.
        heading(worker: String, on: NaiveDate);
        /// The years that are shown, and up to when the register holds declarations.
        span(first: NaiveDate, last: NaiveDate, as_of: Option<Moment>);
        /// The service was not there yet.
        not_on_line();
        /// An agency and a user.
        at(agency: String, user: Option<String>);
        /// A relation: its days, and its number where it is told.
        relation(from: NaiveDate, to: Option<NaiveDate>, open: Option<Said>, id: Option<String>);
        /// A contract of which no declaration is held.
        no_declaration();
        /// Before whether it was declared in time.
        in_time_label();
        /// Before whether it was declared correctly.
        correct_label();
        /// Before what is said of the contract.
        contract_label();
        /// Before a fault.
        fault_label();
        /// It was declared in time.
        declared_in_time();
        /// It was declared late, or not at all.
        declared_late();
        /// The work is not declared.
        undeclared_late();
        /// Something is not known, and why.
        not_known(why: Said);
        /// It was declared correctly.
        is_correct();
        /// It was not declared correctly.
        is_not_correct();
        /// A fault, by its code; and the days that it is about.
        fault(code: String, what: Said, days: Option<String>);
        /// There is no declaration of the work.
        not_declared();
        /// A day of a contract is not declared.
        missing_day();
        /// A day is declared that no contract has.
        left_over_day();
        /// The user is another one.
        other_user();
        /// The worker type is another one.
        other_type();
        /// The first or the last day is another one.
        other_dates();
        /// There is no last day.
        no_end_date();
        /// Hours are missing.
        no_hours();
        /// Planned hours are missing.
        no_planned_hours();
        /// No contract is given.
        no_contract_given();
        /// The contract does not tell the user.
        contract_without_user();
        /// The contract does not tell the worker type.
        contract_without_type();
        /// The declaration has no number of the user.
        user_without_number();
        /// The contract has no last day.
        contract_without_end();
        /// Not all declarations of the agency are here.
        register_not_whole();
        /// The contract was signed in time.
        signed_in_time(on: Option<NaiveDate>);
        /// The exception for electronic contracts.
        electronic_exception(on: Option<NaiveDate>, days: Option<String>);
        /// The contract was signed late: when, of several contracts for which days, and whether the worker may leave it.
        signed_late(on: Option<NaiveDate>, days: Option<String>, leave: Option<Said>);
        /// The late Dimona took the exception.
        for_the_dimona();
        /// No contract is given that tells its signing.
        no_signing_given();
        /// Nothing is shown.
        no_relation();
        /// How many relations are no agency work.
        others(count: i64);
        /// Before the successive day contracts.
        half_years();
        /// The successive day contracts of a half-year.
        half_year(user: String, agency: Option<String>, contracts: i64, most: Option<i64>, pays: Said);
        /// What the user pays.
        pays(euros: Decimal);
        /// What the user pays at least and at most.
        pays_between(least: Decimal, most: Decimal);
        /// What the user pays is not known.
        pays_unknown();
        /// How the NSSO counts.
        counted_by_wages();
        /// A relation is no contract.
        no_contract();
        /// What the marks of the calendar stand for.
        marks(declared: String, missing: String, perhaps: String, left_over: String);
        /// How many relations of agency work are not among those that are asked for.
        filtered(count: i64);
        /// Nothing is shown, because nothing is among what was asked for.
        none_asked();
        /// Work under the contract began before the first day that is declared of it.
        begun_before(since: NaiveDate);
        /// Up to which day the worker may leave a contract that was signed late.
        leave_until(until: NaiveDate);
        /// Whether the worker may still leave is not known.
        leave_open(within: i64, from: NaiveDate, to: NaiveDate);
        /// The worker may no longer leave without notice.
        leave_ended(within: i64, on: NaiveDate);
        /// Whether the contract was signed in time is not known, and why; of several contracts of which days.
        signing_not_known(days: Option<String>, why: Said);
        /// What a yes by the day assumes.
        on_first_day();
        /// A declaration of the work was refused.
        refused();
        /// Declarations that were refused, of which no contract is given.
        refused_others(count: i64);
        /// A line.
        not_signed_yet(on: Option<NaiveDate>, days: Option<String>);
    }
}
