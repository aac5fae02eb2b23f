use crate::words::csv::Csv;

pub(super) const CSV: Csv = Csv {
    header_too_long: "die Kopfzeile ist länger als {limit} Bytes",
    not_utf8: "{column} ist nicht in UTF-8 (die Datei als CSV UTF-8 speichern)",
    header_not_utf8: "die Kopfzeile ist nicht in UTF-8 (die Datei als CSV UTF-8 speichern)",
    in_header: "Spalte {column} der Kopfzeile {reason}",
    in_column: "{column} {reason}",
    cells: "die Zeile hat {cells} Zellen und die Kopfzeile {columns}",
    action: "die Aktion ist weder IN noch OUT, UPDATE oder CANCEL",
    kinds: "die Meldung: {kinds}",
    by_kind: "bei einem `IN` {of_in}; bei den anderen {of_others}",
    other_names: "Spalten unter anderen Namen: {names}",
    not_read: "Spalten, die nicht gelesen werden: {names}",
    meant: "{column}: in {rows} nicht so, wie das LSS es annimmt, und gelesen als das, was es bedeutet; die erste ist Zeile {record}",
    windows_1252: "{rows} nicht in UTF-8, als Windows-1252 gelesen; die erste ist Zeile {record}",
    rows: "{count|Reihe|Reihen}",
    month_first: "{column}: in {rows} steht der Monat vor dem Tag, was nicht verstanden wird; andere Tage der Datei wurden als Tag/Monat/Jahr gelesen: fragen, wer sie gemacht hat; die erste ist Zeile {record}",
}
.checked();
