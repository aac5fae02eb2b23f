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
}
.checked();
