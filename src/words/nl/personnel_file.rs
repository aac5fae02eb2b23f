use crate::words::personnel_file::PersonnelFile;

pub(super) const PERSONNEL_FILE: PersonnelFile = PersonnelFile {
    document_type: "documenttypedeclaraties worden niet gelezen",
    too_deep: "de elementen zijn te diep genest",
    too_many: "de RSZ vond te veel periodes om op te lijsten: vraag een kortere tijd op",
    ends_early: "het bestand eindigt te vroeg",
    no_root: "het bestand heeft geen element {name}",
    broken: "de XML is fout",
    too_long: "een tag of tekst is langer dan {limit} bytes",
    missing: "ontbreekt",
    no_number: "is geen getal",
    no_value: "is geen waarde van dit element",
    no_flag: "is noch 0 noch 1",
}
.checked();
