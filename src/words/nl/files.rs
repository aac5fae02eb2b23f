use crate::words::files::Files;

pub(super) const FILES: Files = Files {
    as_told: "{text}",
    at_byte: "{reason} op byte {byte}",
    in_line: "lijn {line}: {reason}",
    not_utf8: "de tekst is geen UTF-8",
    too_long: "het record is langer dan {limit} bytes",
    longer_than_any: "het record is langer dan eender welke aangifte",
    ends_early: "het record eindigt te vroeg",
    search_answer: "het bestand is een antwoord van de REST-opzoeking, en geen van de formaten van aangiften",
    spreadsheet: "het bestand is een rekenblad, of als zodanig verpakt, en geen JSON, XML of CSV: bewaar het als CSV in UTF-8",
}
.checked();
