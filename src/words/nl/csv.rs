use crate::words::csv::Csv;

pub(super) const CSV: Csv = Csv {
    header_too_long: "de titelrij is langer dan {limit} bytes",
    not_utf8: "{column} is geen UTF-8 (bewaar het bestand als CSV UTF-8)",
    header_not_utf8: "de titelrij is geen UTF-8 (bewaar het bestand als CSV UTF-8)",
    in_header: "kolom {column} van de titelrij {reason}",
    in_column: "{column} {reason}",
    cells: "de rij heeft {cells} cellen en de titelrij {columns}",
    action: "action is geen van IN, OUT, UPDATE en CANCEL",
    kinds: "de aangifte: {kinds}",
    by_kind: "van een `IN`, {of_in}; van de andere, {of_others}",
    other_names: "kolommen onder andere namen: {names}",
    not_read: "kolommen die niet gelezen worden: {names}",
}
.checked();
