use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "ob jemand eine Arbeitsmeldung einsehen, anlegen oder ändern darf, oder verwalten, wer das darf",
    works_declare: "ob Arbeiten dem LSS zu melden sind, wann, und ob Anwesenheiten erfasst werden",
    consent: "ob ein Arbeitgeber Daten eines Kandidaten lesen darf, der es erlaubt hat",
    directory: "ob eine Angabe des Arbeitgeberverzeichnisses dem gezeigt wird, der danach fragt",
    measures: "welche Beschäftigungsmaßnahmen für einen Arbeitnehmer in einem Quartal gelten, und was sie bringen",
    reference: "wie Sie den Fall nennen: die Antwort wiederholt es",
}
.checked();
