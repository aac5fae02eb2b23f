//! Consent to read the data of citizens.

use crate::time::{Moment, Quarter};

use super::section;

section! {
    /// Consent to read the data of citizens.
    consent: Consent {
        /// Nobody asked for it.
        never_requested();
        /// What to do.
        ask();
        /// Another quarter begins within the term.
        quarter_ends_in_term();
        /// What to do then.
        ask_for_quarter();
        /// A grant is in force.
        grant_in_force();
        /// Nobody knows how long a grant lasts.
        term_unknown();
        /// What to do.
        ask_anew();
        /// Not answered yet.
        pending();
        /// What to do.
        wait_for_answer();
        /// The candidate refused.
        refused();
        /// The candidate took it back.
        withdrawn();
        /// The term is over.
        expired();
        /// The same is asked already.
        already_requested();
        /// A quarter is missing.
        needs_quarter();
        /// There is no such request.
        no_such_request();
        /// It was answered.
        already_answered();
        /// No grant is in force.
        nothing_to_withdraw();
        /// A step before the last one.
        back_in_time();
        /// A line that is not as it was.
        changed();
        /// Lines that are gone.
        cut();
        /// A text that is no seal.
        no_seal();
        /// Before the end of a term.
        until_label();
        /// Before what is shown.
        shown_label();
        /// The conditions that the NSSO checks are met.
        eligible(quarter: Quarter);
        /// It is not.
        not_eligible(quarter: Quarter);
        /// Nobody knows.
        eligibility_unknown(quarter: Quarter);
        /// Hours that are left.
        hours_left(hours: u16, year: i32);
        /// Nobody knows.
        hours_unknown(year: i32);
        /// There is an approval.
        approved(quarter: Quarter);
        /// There is a refusal.
        not_approved(quarter: Quarter);
        /// Nobody knows.
        approval_unknown(quarter: Quarter);
        /// A consent in a list.
        of(purpose: String, worker: String, employer: String, quarter: Option<String>);
        /// Before the moment of a request.
        requested_label();
        /// Before the moment of a grant.
        granted_label();
        /// Before the moment of a refusal.
        refused_label();
        /// Before the moment of a withdrawal.
        withdrawn_label();
        /// Before the code by which a candidate answers.
        code_label();
        /// Before a consent that is not answered.
        is_requested_label();
        /// Before a consent that is in force.
        is_granted_label();
        /// Before a consent that was refused.
        is_refused_label();
        /// Before a consent that was withdrawn.
        is_withdrawn_label();
        /// Before a consent whose term is over.
        is_ended_label();
        /// The heading of a consent.
        heading(number: u32);
        /// The quarter of an approval is over.
        quarter_over();
        /// What to do then.
        ask_for_other_quarter();
        /// A grant that names no quarter, whose term has no day of this one.
        quarter_not_reached();
        /// What to do then.
        ask_for_it_by_name();
        /// A grant that names a quarter outside its term.
        quarter_outside_term();
        /// Another year begins within the term.
        year_ends_in_term();
        /// What to do then.
        ask_in_year();
        /// A step before the last one.
        back_before(last: Moment);
        /// What is missing to the hours left.
        no_counter();
        /// What to do where the quarter that was asked for lies outside the term.
        ask_within_quarter();
        /// What is taken for granted of an approval whose day is not told.
        approval_day();
        /// The condition on T-3 is met.
        eligible_by_t3(quarter: Quarter, earlier: Quarter);
        /// What the status does not test.
        beyond_t3();
        /// Nobody knows the work of a quarter that is not over.
        t3_not_over();
        /// What to do where that quarter is not over.
        ask_once_over();
        /// The quarter was over when the candidate granted it.
        over_before_grant();
        /// What to do where it was over.
        ask_for_current_quarter();
        /// A later request was refused.
        refused_since();
        /// The link was old when it was used.
        link_old();
        /// What to do where the candidate said no.
        candidate_decides();
        /// What a candidate without the work may still have.
        approval_beside();
    }
}
