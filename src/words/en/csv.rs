use crate::words::csv::Csv;

pub(super) const CSV: Csv = Csv {
    header_too_long: "the header is longer than {limit} bytes",
    not_utf8: "{column} is not UTF-8 (save the file as CSV UTF-8)",
    header_not_utf8: "the header is not UTF-8 (save the file as CSV UTF-8)",
    in_header: "column {column} of the header {reason}",
    in_column: "{column} {reason}",
    cells: "row has {cells} cells and the header {columns}",
    action: "action is none of IN, OUT, UPDATE and CANCEL",
    kinds: "the declaration: {kinds}",
    by_kind: "of an `IN`, {of_in}; of the others, {of_others}",
    other_names: "columns under other names: {names}",
    not_read: "columns that are not read: {names}",
    meant: "{column}: in {rows} not as the NSSO takes it, and read as what it means; the first is line {record}",
    windows_1252: "{rows} not in UTF-8, read as Windows-1252; the first is line {record}",
    rows: "{count|row|rows}",
    month_first: "{column}: in {rows} the month stands before the day, which is not understood; other days of the file were read as day/month/year: ask who made it; the first is line {record}",
}
.checked();
