use crate::words::personnel_file::PersonnelFile;

pub(super) const PERSONNEL_FILE: PersonnelFile = PersonnelFile {
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
}
.checked();
