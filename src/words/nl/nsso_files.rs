use crate::words::nsso_files::NssoFiles;

pub(super) const NSSO_FILES: NssoFiles = NssoFiles {
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
    no_answers: "bevat geen antwoorden van de RSZ: die zijn een notificatie of een ontvangstbewijs in XML, of wat de REST-dienst zegt, in JSON",
    no_body: "is geen object van JSON",
    no_result: "vermeldt geen resultaat: een antwoord heeft het in declarationStatus",
    no_letter: "heeft een resultaat dat geen van A, W, S en B is",
}
.checked();
