//! The latest moment of each declaration.

use chrono::NaiveDate;

use super::{Said, Value, section};
use crate::time::{ClockTime, Moment};

section! {
    /// The latest moment of each declaration.
    deadlines: Deadlines {
        /// The IN, where it can be declared too early.
        earliest();
        /// The IN, as the NSSO judges it.
        in_();
        /// The IN, as the law wants it.
        before_work();
        /// An UPDATE that moves the begin to an earlier moment.
        begin_earlier();
        /// An UPDATE that puts the begin off.
        begin_later();
        /// An UPDATE that moves the end to an earlier moment.
        end_earlier();
        /// An UPDATE that puts the end off.
        end_later();
        /// An UPDATE of planned work.
        planned_work();
        /// The OUT.
        out();
        /// The CANCEL.
        cancel();
        /// The first line.
        heading(now: Option<Moment>);
        /// A record, and its work.
        record(place: Said, reference: Option<String>, worker: Option<Said>, work: Said);
        /// The work in one line.
        work(worker_type: Option<String>, from: NaiveDate, from_hour: Option<ClockTime>, to: Option<NaiveDate>,
            to_hour: Option<ClockTime>, open: Option<Said>);
        /// Of work without a last day.
        without_end();
        /// Of a declaration that names a period which is not held.
        not_known();
        /// Of a declaration of work that cannot be understood.
        not_understood();
        /// A last moment, and how long is left.
        at(last: Value, left: Option<Said>);
        /// The declaration itself was received before that.
        received_in_time();
        /// The declaration itself was received behind that.
        received_too_late();
        /// The new begin decides, and this is the latest.
        up_to_begin(last: Value, left: Option<Said>);
        /// The new end decides, and this is the latest.
        up_to_end(last: Value, left: Option<Said>);
        /// The new begin, which may be any.
        new_begin();
        /// It can be declared from a day on.
        from(first: NaiveDate, wait: Option<Said>);
        /// Work begins at an hour that nobody told.
        when_work_begins(passed: Option<Said>);
        /// The first working day after a last day that nobody told.
        after_last_day();
        /// No source names a last moment.
        not_published();
        /// The plan of a student whose IN is late.
        late_in();
        /// The begin of a student is not changed.
        student_begin();
        /// The same, before that day.
        student_begin_to_come();
        /// The end of a flexi-job by its dates moves to no later day.
        flexi_job_end();
        /// The same, before it begins.
        flexi_job_end_to_come();
        /// Work that is declared day by day has no other end.
        day_by_day();
        /// The end would lie before the begin.
        before_begin();
        /// The period would lie in two quarters.
        other_quarter();
        /// Somebody worked: no CANCEL takes that away.
        worked(began: Value);
        /// Somebody worked before any later begin.
        worked_before(began: Value);
        /// The period was cancelled.
        cancelled();
        /// The NSSO refuses the IN.
        refused_in();
        /// The NSSO refuses what names a period.
        refused_change();
        /// The law of that day is not known.
        law_not_known(reason: Said);
        /// There was no Dimona yet.
        no_dimona();
        /// What another reading says, and the option that takes it.
        other(last: Said, option: Option<Said>);
        /// The option that takes a reading.
        option(policy: &'static str, value: &'static str);
        /// What decides.
        hangs_on(reason: Said);
        /// What decides for a student who has begun to work.
        of_student();
        /// Days and hours are to be waited.
        days_to_wait(days: i64, hours: i64);
        /// Hours and minutes are to be waited.
        hours_to_wait(hours: i64, minutes: i64);
        /// Days and hours are left.
        days_left(days: i64, hours: i64);
        /// Hours and minutes are left.
        hours_left(hours: i64, minutes: i64);
        /// Days and hours have passed since.
        days_ago(days: i64, hours: i64);
        /// Hours and minutes have passed since.
        hours_ago(hours: i64, minutes: i64);
        /// What is made only where nobody worked, behind the moment at which somebody may have begun.
        unless_worked();
        /// Two options that take a reading together.
        options(one: Said, other: Said);
        /// The begin of a student is not put forward.
        student_begin_earlier();
    }
}
