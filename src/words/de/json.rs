use crate::words::json::Json;

pub(super) const JSON: Json = Json {
    no_object: "der Datensatz ist kein JSON-Objekt",
    unreadable: "der Datensatz ist nicht lesbar",
    too_deep: "die Verschachtelung ist zu tief",
    behind_record: "Text hinter dem Ende des Datensatzes",
    no_word: "fehlerhaftes JSON: true, false oder null erwartet",
    too_large_number: "eine Zahl ist größer, als Programme lesen können",
    half_character: "eine Escape-Folge in einem Text steht für ein halbes Zeichen",
    broken: "fehlerhaftes JSON: {reason}",
    not_closed: "der Datensatz ist nicht geschlossen, bevor der nächste beginnt",
    input_ends: "die Eingabe endet im Datensatz",
    line_ends: "die Zeile endet in einem Text",
    behind_array: "Text hinter dem Ende des Arrays",
    array_not_closed: "das Array ist nicht geschlossen",
    comma_before: "das Array hat ein Komma ohne Element davor",
    comma_behind: "das Array hat ein Komma vor der schließenden Klammer",
    no_comma: "dem Array fehlt ein Komma zwischen zwei Elementen",
    between_elements: "Text zwischen zwei Elementen des Arrays",
    element_no_object: "ein Element des Arrays ist kein Objekt",
}
.checked();
