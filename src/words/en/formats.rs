use crate::words::formats::Formats;

pub(super) const FORMATS: Formats = Formats {
    nothing: "nothing is filled in",
    unexpected_character: "unexpected character {found} at position {position}[, expected {expected}]",
    digits: "{found} digits, expected {expected}",
    range: "number outside the range {lowest} to {highest}",
    check_digits: "check digits are {found}, expected {expected}",
    ssin_check_digits: "check digits are {found}, expected {before_2000} (born before 2000) or {from_2000} (born from 2000)",
    month: "month part is {found}, expected 00 to 12, 20 to 32 or 40 to 52",
    serial: "serial part is {found}, expected 001 to 999",
    unknown_code: "unknown code, expected {expected}",
    incomplete: "incomplete, expected {expected}",
    no_such_date: "{date} does not exist",
    no_such_time: "{time} does not exist",
    no_such_offset: "the offset {offset} from UTC does not exist",
    no_such_quarter: "quarter {found} does not exist",
    skipped_time: "{time} does not exist on that day: the clocks go forward",
    out_of_range: "outside the years 0001 to 9999",
    end_before_start: "the end lies before the start",
    and_last: "{others} and {last}",
}
.checked();
