use crate::words::writing::Writing;

pub(super) const WRITING: Writing = Writing {
    several: "het record bevat {count} aangiften",
    two_values: "voor {zone} zijn twee verschillende waarden gegeven",
    no_zone: "een aangifte {kind} heeft de zone {zone} niet",
    no_daily: "CSV heeft geen kolommen voor een dagregistratie",
    no_column: "de titelrij heeft geen kolom {column}",
    no_text: "{column} is zonder tekst gegeven, wat een cel niet kan tonen",
    line_break: "{column} heeft een regeleinde, wat een cel niet kan bevatten",
    blank_row: "er staat niets in, en een lege rij wordt overgeslagen",
    no_action: "{format} heeft zo'n record niet[ als aangifte {kind}]",
    no_character: "een tekst erin heeft een teken dat XML niet heeft",
    not_dated: "niets zegt wanneer het formulier gemaakt werd, en er staat geen moment van ontvangst bij",
    no_place: "{format} heeft er geen plaats voor",
    changed: "{format} kan {field} niet weergeven zoals het er staat",
    unknown_field: "het bericht kent het niet",
    not_understood: "het kan niet begrepen worden",
    stands_again: "het staat er meer dan eens, en één ervan telt",
}
.checked();
