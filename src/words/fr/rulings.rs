use crate::words::rulings::Rulings;

pub(super) const RULINGS: Rulings = Rulings {
    nothing_allows: "rien ne l'autorise",
    lack: "le cas n'indique pas {members}",
    decision_label: "décision",
    allow: "autorisé",
    deny: "refusé",
    decided: "{decision}, {code}",
    case: "[{file}, ]cas {number}[, {reference}]",
    not_told: "ce dont cela dépend n'est pas indiqué",
    assumes: "non indiqué, et pris comme d'habitude : {members}",
    tell_member: "indiquez {member}[ : {values}]",
}
.checked();
