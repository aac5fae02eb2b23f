use crate::words::files::Files;

pub(super) const FILES: Files = Files {
    as_told: "{text}",
    at_byte: "{reason} bei Byte {byte}",
    in_line: "Zeile {line}: {reason}",
    not_utf8: "der Text ist nicht in UTF-8",
    too_long: "der Datensatz ist länger als {limit} Bytes",
    longer_than_any: "der Datensatz ist länger als jede Meldung",
    ends_early: "der Datensatz endet zu früh",
    search_answer: "die Datei ist eine Antwort der REST-Suche, die keines der Formate von Meldungen ist",
    spreadsheet: "die Datei ist eine Tabellenkalkulation, oder so gepackt, und kein JSON, XML oder CSV: als CSV in \
        UTF-8 speichern",
}
.checked();
