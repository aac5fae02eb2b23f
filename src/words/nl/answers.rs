use crate::words::answers::Answers;

pub(super) const ANSWERS: Answers = Answers {
    unknown_field: "unknown field {name}, expected one of {known}",
    from_one: "records count from 1",
    record_too: "the line has a record too: one is enough",
    no_declaration: "the line names no declaration: give record or reference",
    again: "an earlier line names the same declaration",
    no_letter: "is none of A, W, S and B",
    no_channel: "is none of the codes of channels, 0 to 17",
    other_kind: "is of another type than this field has",
}
.checked();
