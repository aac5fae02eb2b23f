use crate::words::compare::Compare;

pub(super) const COMPARE: Compare = Compare {
    missed_label: "gemist",
    too_much_label: "te veel",
    code: "{code}[, regel {rule}]",
    answered: "antwoordde {answer}",
    undecided: "heeft nog niet beslist",
    no_codes: "{count|andere anomalie|andere anomalieën}, waarvan de code niet te lezen is",
    not_predicted: "geen regel hier geeft deze code",
    switched_off: "geen regel die geldt, geeft deze code, en er zijn regels uitgeschakeld",
    was_open: "het was hier open: {reason}",
    assumed: "hier werd aangenomen: {assumption}",
    reading: "de regel is een lezing van zijn bronnen, en de RSZ kan ze anders lezen",
    given: "de regel werd gevraagd met al wat hij bekijkt: wat verstuurd werd, of wat de RSZ weet, is niet wat hier gegeven is",
    compared: "{declarations} vergeleken met het antwoord van de RSZ; {differing} ervan {differing:verschilt|verschillen}",
    undecided_count: "{declarations} waarover de RSZ nog niet besliste",
    unanswered_count: "{declarations} zonder antwoord",
    beside: "{count|antwoord|antwoorden} over geen aangifte die hier gegeven is",
    letters: "Antwoorden: voorspeld in rijen, die van de RSZ in kolommen",
    predicted_label: "voorspeld",
    codes: "Codes: voorspeld, en door de RSZ genoemd",
    counts: "{both} in beide[, {missed} gemist][, {open} hier open][, {too_much} alleen voorspeld]",
    figures: "precisie {right} van {predicted}, volledigheid {right} van {named}",
}
.checked();
