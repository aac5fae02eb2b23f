use crate::words::answers::Answers;

pub(super) const ANSWERS: Answers = Answers {
    unknown_field: "onbekend veld {name}, verwacht wordt een van {known}",
    from_one: "records worden geteld vanaf 1",
    record_too: "de lijn heeft ook een record: één van beide volstaat",
    no_declaration: "de lijn noemt geen aangifte: geef record of reference",
    again: "een eerdere lijn noemt dezelfde aangifte",
    no_letter: "is geen van A, W, S en B",
    no_channel: "is geen kanaalcode van 0 tot 17",
    other_kind: "is van een ander type dan dit veld heeft",
}
.checked();
