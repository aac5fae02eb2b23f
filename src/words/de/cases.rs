use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "ob jemand eine Arbeitsmeldung einsehen, anlegen oder ändern darf, oder verwalten, wer das darf",
    directory: "ob eine Angabe des Arbeitgeberverzeichnisses dem gezeigt wird, der danach fragt",
}
.checked();
