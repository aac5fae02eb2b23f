use crate::words::rulings::Rulings;

pub(super) const RULINGS: Rulings = Rulings {
    nothing_allows: "rien ne l'autorise",
    lacks: "le cas n'indique pas {member}",
    decision_label: "décision",
    allow: "autorisé",
    deny: "refusé",
    decided: "{decision}, {code}",
    case: "cas {number}",
}
.checked();
