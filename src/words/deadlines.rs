//! The latest moment of each declaration.

use chrono::NaiveDate;

use super::{Said, Value, section};
use crate::time::{ClockTime, Moment};

section! {
    /// The latest moment of each declaration.
    deadlines: Deadlines {
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
        record(place: Said, work: Said);
        /// The work in one line.
        work(worker_type: Option<String>, from: NaiveDate, from_hour: Option<ClockTime>, to: Option<NaiveDate>,
            to_hour: Option<ClockTime>, open: Option<Said>);
        /// Of work without a last day.
        without_end();
        /// Of a declaration that names a period which is not held.
        not_known();
        /// A last moment, and how long is left.
        at(last: Value, left: Option<Said>);
        /// A new begin or end decides, and this is the latest.
        up_to(last: Value, left: Option<Said>);
        /// Work begins at an hour that nobody told.
        when_work_begins();
        /// The first working day after a last day that nobody told.
        after_last_day();
        /// No source names a last moment.
        not_published();
        /// It is refused whenever it comes.
        not_possible();
        /// What another reading says.
        other(last: Value);
        /// What decides.
        hangs_on(reason: Said);
        /// Days and hours are left.
        days_left(days: i64, hours: i64);
        /// Hours and minutes are left.
        hours_left(hours: i64, minutes: i64);
        /// Days and hours have passed since.
        days_ago(days: i64, hours: i64);
        /// Hours and minutes have passed since.
        hours_ago(hours: i64, minutes: i64);
    }
}
