use crate::words::json::Json;

pub(super) const JSON: Json = Json {
    no_object: "record is not a JSON object",
    unreadable: "record cannot be read",
    too_deep: "nesting is too deep",
    behind_record: "text behind the end of the record",
    no_word: "broken JSON: expected true, false or null",
    too_large_number: "a number is larger than programs can read",
    half_character: "an escape in a text stands for half a character",
    broken: "broken JSON: {reason}",
    not_closed: "record is not closed before the next one begins",
    input_ends: "input ends inside the record",
    line_ends: "line ends inside a text",
    behind_array: "text behind the end of the array",
    array_not_closed: "array is not closed",
    comma_before: "array has a comma without an element before it",
    comma_behind: "array has a comma before its closing bracket",
    no_comma: "array has no comma between two elements",
    between_elements: "text between two elements of the array",
    element_no_object: "element of the array is not an object",
}
.checked();
