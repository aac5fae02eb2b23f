use crate::words::rulings::Rulings;

pub(super) const RULINGS: Rulings = Rulings {
    nothing_allows: "nothing allows it",
    lack: "the case does not tell {members}",
    decision_label: "decision",
    allow: "allowed",
    deny: "denied",
    decided: "{decision}, {code}",
    case: "[{file}, ]case {number}[, {reference}]",
    not_told: "what it goes by is not told",
    assumes: "not told, and taken as usual: {members}",
    tell_member: "tell {member}[: {values}]",
}
.checked();
