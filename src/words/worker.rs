//! The page on one worker.

use chrono::NaiveDate;

use super::{Ratio, Said, section};
use crate::time::{Moment, Quarter};

section! {
    /// The page on one worker.
    worker: Worker {
        /// The first line; the worker is masked unless the caller asks.
        heading(worker: String, day: NaiveDate);
        /// Before what is left of a quota.
        left_label();
        /// Before the right.
        right_label();
        /// Before a reason.
        why_label();
        /// Before a remark.
        note_label();
        /// Before a restriction.
        but_label();
        /// Before the next quarter in which the right holds.
        next_label();
        /// Before what is open.
        open_label();
        /// Before the next step.
        do_label();
        /// Before a list that is empty.
        none_label();

        /// Before what is left of the student quota.
        student_quota();
        /// The law of that day is not there.
        quota_not_known();
        /// Nothing is left of the quota.
        used_up(year: i32);
        /// The next step then.
        beyond_quota();
        /// Nothing is left of it by what is given, and the count may be otherwise.
        used_up_perhaps(year: i32);
        /// What was not looked at of a student because nobody said who hires.
        not_looked_at_of_student();
        /// An IN for the day would be refused.
        would_be_refused(code: Option<String>);
        /// An IN for the whole of the day would be refused.
        whole_day_would_be_refused(code: Option<String>);
        /// An IN for the day may be refused.
        may_be_refused(code: Option<String>);
        /// How many hours are left.
        hours_left(left: u16, quota: u16, year: i32);
        /// How many hours were left when a counter of another day was read.
        hours_left_by_counter(left: u16, quota: u16, year: i32);
        /// How many hours are left at most.
        hours_left_at_most(left: u16, quota: u16, year: i32);
        /// How many days are left.
        days_left(left: u16, quota: u16, year: i32);
        /// Some bookings may not count, and what is left then.
        may_not_count(count: u16, left: u16);
        /// How many hours a week a student from outside the EEA may work.
        term_hours(week: u16);
        /// What the sum rests on: a counter of the NSSO.
        by_counter(at: Moment);
        /// What the sum rests on: a counter of another day.
        by_other_counter(at: Moment);
        /// What the sum rests on: no counter.
        by_declarations();

        /// Before the right to a flexi-job.
        flexi_job(quarter: Quarter);
        /// It holds.
        holds();
        /// It fails.
        fails();
        /// It is open.
        open();
        /// For what the usual case is assumed.
        assumed(what: Said);
        /// The next quarter in which it holds.
        next(quarter: Quarter);
        /// No such quarter is known.
        no_next();
        /// What was not looked at because nobody said who hires.
        not_looked_at();
        /// The next step then.
        no_employer();
        /// No pension is told of.
        no_pension_assumed();
        /// A pension.
        pension(quarter: Quarter);
        /// How much the worker worked in T-3.
        worked(part: Ratio, quarter: Quarter);
        /// Nothing is known of T-3.
        no_career(quarter: Quarter);
        /// Work was reduced.
        reduced(quarter: Quarter);
        /// Overseas Social Security approved the work.
        overseas_approved();
        /// The next step then.
        overseas_ask_again();
        /// Overseas Social Security refused it.
        overseas_refused();
        /// What the NSSO does not see can be proven.
        provable();
        /// The answer warns although the right holds.
        still_warns();
        /// Whether a reduction was there is open.
        reduction_open(quarter: Option<Quarter>, missing: Said);
        /// Whether the right holds is open.
        right_open(quarter: Option<Quarter>, missing: Said);

        /// The day lies in a flexi-job by its dates that was declared late.
        late_flexi_job(from: NaiveDate, to: Option<NaiveDate>);
        /// The next step then.
        late_flexi_job_step();
        /// It may lie in one of that employer.
        perhaps_late_flexi_job(from: NaiveDate, to: Option<NaiveDate>);

        /// Before the periods of the year.
        periods(year: i32);
        /// There is none.
        no_period();
        /// A period in one line; the marks stand one behind the other.
        period(
            from: String, to: Option<String>, open: Option<Said>, number: Option<String>, planned: Option<Said>,
            beyond: Option<u16>, marks: Option<String>,
        );
        /// Of a period without a last day.
        without_end();
        /// Of a period: planned hours.
        planned_hours(count: u16);
        /// Of a period: planned days.
        planned_days(count: u16);
        /// Of a period.
        cancelled();
        /// Of a period.
        declared_late();
        /// Of a period.
        in_doubt();
        /// How much of the work in T-3 was agency work of which it is open whether it counts.
        through_agency(part: Ratio, quarter: Quarter);
        /// Above a list of workers.
        list_heading(count: usize, day: NaiveDate);
        /// Above who it is.
        list_worker_label();
        /// Above the right of a student.
        list_student_label();
        /// Above the hours left.
        list_left_label();
        /// Above the size of the quota.
        list_quota_label();
        /// Above the right to a flexi-job.
        list_flexi_job_label(quarter: Quarter);
        /// Above the next quarter in which it holds.
        list_next_label();
        /// Above what is missing.
        list_missing_label();
        /// Hours left where other employers are not known.
        list_at_most(left: u16);
        /// How many students have no hours left.
        list_used_up(count: usize);
        /// What is assumed, and of how many.
        list_assumed(count: usize, what: Said);
        /// What is open for how many.
        list_open();
        /// Up to when it is known what was declared, and what is assumed of the time since.
        known_until(as_of: Moment, since: Option<Said>);
        /// That nothing was declared since is assumed.
        nothing_since();
        /// A right, and that an IN for the day is refused all the same, or may be.
        list_refused(right: Said, codes: String);
    }
}
