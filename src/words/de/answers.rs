use crate::words::answers::Answers;

pub(super) const ANSWERS: Answers = Answers {
    unknown_field: "unbekanntes Feld {name}, erwartet wird eines von {known}",
    from_one: "Datensätze zählen ab 1",
    record_too: "die Zeile nennt auch einen record: eines von beiden genügt",
    no_declaration: "die Zeile nennt keine Meldung: record oder reference angeben",
    again: "eine frühere Zeile nennt dieselbe Meldung",
    no_letter: "ist keiner der Buchstaben A, W, S und B",
    no_channel: "ist keiner der Kanalcodes, 0 bis 17",
    other_kind: "ist von anderer Art, als dieses Feld sie hat",
}
.checked();
