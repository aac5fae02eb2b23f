use crate::words::writing::Writing;

pub(super) const WRITING: Writing = Writing {
    several: "the record holds {count} declarations",
    two_values: "two places tell two things of {zone}",
    no_zone: "no {kind} has a zone {zone}",
    no_daily: "CSV has no place for a daily registration",
    no_column: "the header has no column {column}",
    no_text: "{column} stands there and holds no text, which no cell can tell",
    line_break: "{column} has a line break in it, which no cell can hold",
}
.checked();
