use crate::words::files::Files;

pub(super) const FILES: Files = Files {
    as_told: "{text}",
    at_byte: "{reason} at byte {byte}",
    in_line: "line {line}: {reason}",
    not_utf8: "text is not UTF-8",
    too_long: "record is longer than {limit} bytes",
    longer_than_any: "record is longer than any declaration",
    ends_early: "record ends too early",
    search_answer: "file is an answer of the REST search, which is none of the formats of declarations",
    spreadsheet: "file is a spreadsheet, or packed as one, and not JSON, XML or CSV: save it as CSV in UTF-8",
}
.checked();
