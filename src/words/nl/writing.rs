use crate::words::writing::Writing;

pub(super) const WRITING: Writing = Writing {
    several: "the record holds {count} declarations",
    two_values: "two different values are given for {zone}",
    no_zone: "a declaration {kind} does not have the zone {zone}",
    no_daily: "CSV has no columns for a daily registration",
    no_column: "the header has no column {column}",
    no_text: "{column} is given without text, which a cell cannot show",
    line_break: "{column} has a line break, which a cell cannot hold",
    blank_row: "nothing stands in it, and a blank row is passed over",
    no_action: "{format} has no such record[ as a declaration {kind}]",
    no_character: "a text in it has a character that XML does not have",
    not_dated: "nothing says when its form was made, and it tells no moment of reception",
    no_place: "{format} has no place for it",
    changed: "{format} cannot say {field} as it stands there",
    unknown_field: "the message does not know it",
    not_understood: "it cannot be understood",
    stands_again: "it stands more than once, and one of them counts",
}
.checked();
