use crate::words::formats::Formats;

pub(super) const FORMATS: Formats = Formats {
    nothing: "nothing is filled in",
    unexpected_character: "unexpected character {found} at position {position}[, expected {expected}]",
    digits: "{found} digits, expected {expected}",
    at_most: "at most {most}",
    with_or_without_zero: "{with} (or {without}, without the leading zero)",
    range: "number outside the range {lowest} to {highest}",
    check_digits: "check digits are {found}, expected {expected}",
    ssin_check_digits: "check digits are {found}, expected {before_2000} (born before 2000) or {from_2000} (born from 2000)",
    unknown_code: "unknown code, expected {expected}",
    joint_committees: "a joint committee of Dimona: 124, 140, 144, 145, 149, 302, 320, 322 or XXX",
    worker_types: "a worker type of Dimona, such as OTH, STU or FLX",
    incomplete: "incomplete, expected {expected}",
    clock_time: "HHMM, HH:MM or HH:MM:SS",
    moment: "YYYY-MM-DDTHH:MM:SS, with an offset such as +01:00 or Z unless it is belgian time",
    no_such_date: "{date} does not exist",
    no_such_time: "{time} does not exist",
    no_such_offset: "the offset {offset} from UTC does not exist",
    no_such_quarter: "quarter {found} does not exist",
    skipped_time: "{time} does not exist on that day: the clocks go forward",
    out_of_range: "outside the years 0001 to 9999",
    end_before_start: "the end lies before the start",
    and_last: "{others} and {last}",
    or_last: "{others} or {last}",
}
.checked();
