use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "ob jemand eine Arbeitsmeldung einsehen, anlegen oder ändern darf, oder verwalten, wer das darf",
    measures: "welche Beschäftigungsmaßnahmen für einen Arbeitnehmer in einem Quartal gelten, und was sie bringen",
}
.checked();
