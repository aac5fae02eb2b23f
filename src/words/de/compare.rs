use crate::words::compare::Compare;

pub(super) const COMPARE: Compare = Compare {
    missed_label: "verfehlt",
    too_much_label: "zu viel",
    code: "{code}[, Regel {rule}]",
    answered: "hat geantwortet: {answer}",
    undecided: "hat noch nicht entschieden",
    no_codes: "{count|weitere Anomalie|weitere Anomalien}, deren Code nicht lesbar ist",
    not_predicted: "keine Regel hier gibt diesen Code",
    switched_off: "keine geltende Regel gibt diesen Code, und Regeln sind ausgeschaltet",
    was_open: "es war hier offen: {reason}",
    assumed: "hier wurde angenommen: {assumption}",
    reading: "die Regel ist eine Lesart ihrer Quellen, und das LSS kann sie anders lesen",
    given: "die Regel wurde mit allem gefragt, was sie ansieht: was gesendet wurde, oder was das LSS weiß, ist nicht, was hier angegeben ist",
    compared: "{declarations} mit der Antwort des LSS verglichen; {differing} davon {differing:weicht|weichen} ab",
    undecided_count: "{declarations}, über die das LSS noch nicht entschieden hat",
    unanswered_count: "{declarations} ohne Antwort",
    beside: "{count|Antwort|Antworten} zu keiner Meldung, die hier gegeben ist",
    letters: "Antworten: vorhergesagt in Zeilen, die des LSS in Spalten",
    predicted_label: "vorhergesagt",
    codes: "Codes: vorhergesagt, und vom LSS genannt",
    counts: "{both} in beiden[, {missed} verfehlt][, {open} hier offen][, {too_much} nur vorhergesagt]",
    figures: "Genauigkeit {right} von {predicted}, Vollständigkeit {right} von {named}",
}
.checked();
