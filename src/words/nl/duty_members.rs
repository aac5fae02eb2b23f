use crate::words::duty_members::DutyMembers;

pub(super) const DUTY_MEMBERS: DutyMembers = DutyMembers {
    date: "de dag waarop de werken beginnen; zijn ze begonnen, de dag van de vraag",
    amount: "wat de werken in totaal kosten, in euro zonder btw",
    subcontractors: "hoeveel onderaannemers er zijn, uitzendkantoren inbegrepen",
    activity: "wat er gebeurt: `works`, `guarding`, `cleaning` of `meat`",
    role: "wat de onderneming in de keten doet: `contractor` of `subcontractor`",
    started_before: "zijn de werken begonnen, de dag waarop, of `true`; anders `false`",
    exempt_at_start: "of ze bij de start geen aangifte nodig hadden",
    asbestos: "of er asbest wordt verwijderd",
    invoice: "een factuur van de onderneming, in euro zonder btw",
    social_debt: "of de onderneming die ze stuurt schulden heeft bij de RSZ",
    tax_debt: "of die onderneming belastingschulden heeft",
}
.checked();
