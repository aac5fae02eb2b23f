use crate::words::rulings::Rulings;

pub(super) const RULINGS: Rulings = Rulings {
    nothing_allows: "nichts erlaubt es",
    lack: "der Fall nennt {members} nicht",
    decision_label: "Entscheidung",
    allow: "erlaubt",
    deny: "verweigert",
    decided: "{decision}, {code}",
    case: "[{file}, ]Fall {number}[, {reference}]",
    not_told: "wovon es abhängt, ist nicht mitgeteilt",
    assumes: "nicht genannt, und wie üblich genommen: {members}",
    tell_member: "geben Sie {member} an[: {values}]",
}
.checked();
