use crate::words::rulings::Rulings;

pub(super) const RULINGS: Rulings = Rulings {
    nothing_allows: "niets staat het toe",
    lack: "het geval vermeldt {members} niet",
    decision_label: "beslissing",
    allow: "toegelaten",
    deny: "geweigerd",
    decided: "{decision}, {code}",
    case: "[{file}, ]geval {number}[, {reference}]",
    not_told: "waar het van afhangt, is niet meegedeeld",
    assumes: "niet vermeld, en als gewoonlijk genomen: {members}",
    tell_member: "vermeld {member}[: {values}]",
}
.checked();
