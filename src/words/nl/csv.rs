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
    meant: "{column}: in {rows} niet zoals de RSZ het neemt, en gelezen als wat het betekent; de eerste is regel {record}",
    windows_1252: "{rows} niet in UTF-8, gelezen als Windows-1252; de eerste is regel {record}",
    rows: "{count|rij|rijen}",
    month_first: "{column}: in {rows} staat de maand voor de dag, wat niet begrepen wordt; andere dagen van het bestand werden gelezen als dag/maand/jaar: vraag het aan wie het maakte; de eerste is regel {record}",
}
.checked();
