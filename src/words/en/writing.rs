use crate::words::writing::Writing;

pub(super) const WRITING: Writing = Writing {
    several: "the record holds {count} declarations",
    two_values: "two places give different values of {zone}",
    no_zone: "a declaration {kind} does not have the zone {zone}",
    no_daily: "CSV has no columns for a daily registration",
    no_column: "the header has no column {column}",
    no_text: "{column} is given without text, which a cell cannot show",
    line_break: "{column} has a line break, which a cell cannot hold",
}
.checked();
