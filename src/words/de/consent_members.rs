use crate::words::consent_members::ConsentMembers;

pub(super) const CONSENT_MEMBERS: ConsentMembers = ConsentMembers {
    at: "der Zeitpunkt, zu dem gefragt wird, ob gelesen werden darf",
    employer: "wer fragt, mit Unternehmensnummer",
    worker: "die ENSS des Kandidaten",
    purpose: "wonach gefragt wird: `flexi-job`, `student-hours` oder `overseas-approval`",
    quarter: "das Quartal, um das es geht, etwa `2026Q4`; nötig für `overseas-approval`",
    steps: "was Arbeitgeber und Kandidat bis dahin taten, der Reihe nach",
    step_at: "der Zeitpunkt des Schritts",
    step: "`request`, `grant`, `refuse` oder `withdraw`",
    step_consent: "welche Anfrage beantwortet wird, ab 1 gezählt; ohne dies die erste",
}
.checked();
