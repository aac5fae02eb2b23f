use crate::words::json::Json;

pub(super) const JSON: Json = Json {
    no_object: "het record is geen JSON-object",
    unreadable: "het record kan niet gelezen worden",
    too_deep: "de nesting is te diep",
    behind_record: "tekst na het einde van het record",
    no_word: "foute JSON: verwacht wordt true, false of null",
    too_large_number: "een getal is groter dan programma's kunnen lezen",
    half_character: "een escape in een tekst staat voor een half teken",
    broken: "foute JSON: {reason}",
    not_closed: "het record is niet afgesloten voor het volgende begint",
    input_ends: "de invoer eindigt binnen het record",
    line_ends: "de lijn eindigt binnen een tekst",
    behind_array: "tekst na het einde van de array",
    array_not_closed: "de array is niet afgesloten",
    comma_before: "de array heeft een komma zonder element ervoor",
    comma_behind: "de array heeft een komma voor de sluitende haak",
    no_comma: "de array heeft geen komma tussen twee elementen",
    between_elements: "tekst tussen twee elementen van de array",
    element_no_object: "een element van de array is geen object",
}
.checked();
