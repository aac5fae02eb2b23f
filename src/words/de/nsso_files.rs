use crate::words::nsso_files::NssoFiles;

pub(super) const NSSO_FILES: NssoFiles = NssoFiles {
    document_type: "Dokumenttyp-Deklarationen werden nicht gelesen",
    too_deep: "Elemente sind zu tief verschachtelt",
    too_many: "das LSS hat zu viele Perioden gefunden, um sie aufzuzählen: nach einer kürzeren Zeit fragen",
    ends_early: "die Datei endet zu früh",
    no_root: "die Datei hat kein Element {name}",
    broken: "das XML ist fehlerhaft",
    too_long: "ein Tag oder Text ist länger als {limit} Bytes",
    missing: "fehlt",
    no_number: "ist keine Zahl",
    no_value: "ist kein Wert dieses Elements",
    no_flag: "ist weder 0 noch 1",
    no_answers: "enthält keine Antworten des LSS: das sind eine Notifikation oder eine Empfangsbestätigung in XML, oder was der REST-Dienst sagt, in JSON",
    no_body: "ist kein JSON-Objekt",
    no_result: "nennt kein Ergebnis: eine Antwort hat es in declarationStatus",
    no_letter: "hat ein Ergebnis, das keines von A, W, S und B ist",
}
.checked();
