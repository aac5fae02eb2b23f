//! What is wrong with a text that stands for an identifier, a code, a date or a time.

use super::{Said, Value, section};

section! {
    /// What is wrong with a text that stands for an identifier, a code, a date or a time.
    formats: Formats {
        /// There is nothing to read.
        nothing();
        /// A character that has no place there, and the forms that are right.
        unexpected_character(found: String, position: usize, expected: Value);
        /// Too few or too many digits.
        digits(found: usize, expected: Value);
        /// Of digits: how many are the most.
        at_most(most: usize);
        /// Of digits: with the zero before them, or without it.
        with_or_without_zero(with: usize, without: usize);
        /// A number outside the range of its kind.
        range(lowest: u64, highest: u64);
        /// Check digits that do not belong to the number.
        check_digits(found: String, expected: String);
        /// Check digits of an SSIN that fit neither century.
        ssin_check_digits(found: String, before_2000: String, from_2000: String);
        /// A code that is not in its list.
        unknown_code(expected: Said);
        /// The list of joint committees.
        joint_committees();
        /// The list of worker types.
        worker_types();
        /// A text that ends too early.
        incomplete(expected: Value);
        /// The forms of a time of the day.
        clock_time();
        /// The form of a date.
        date();
        /// The forms of a moment.
        moment();
        /// The NSSO's answers.
        answers();
        /// A number that the NSSO gives.
        given_number();
        /// The codes of channels.
        channels();
        /// A date that is not in the calendar.
        no_such_date(date: String);
        /// A time that no clock shows.
        no_such_time(time: String);
        /// An offset from UTC.
        no_such_offset(offset: String);
        /// A quarter other than 1 to 4.
        no_such_quarter(found: u32);
        /// A local time in the hour that is lost in March.
        skipped_time(time: String);
        /// A year that is not counted.
        out_of_range();
        /// An end before its start.
        end_before_start();
        /// Before the last name in a row of names.
        and_last(others: Value, last: Value);
        /// Before the last name in a row of names of which one is meant.
        or_last(others: Value, last: Value);
    }
}
