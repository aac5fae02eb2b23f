use crate::words::consent_members::ConsentMembers;

pub(super) const CONSENT_MEMBERS: ConsentMembers = ConsentMembers {
    at: "het moment waarop gevraagd wordt of gelezen mag worden",
    employer: "wie vraagt, met ondernemingsnummer",
    worker: "het INSZ van de kandidaat",
    purpose: "wat gevraagd wordt: `flexi-job`, `student-hours` of `overseas-approval`",
    quarter: "het kwartaal waarover het gaat, zoals `2026Q4`; nodig voor `overseas-approval`",
    steps: "wat de werkgever en de kandidaat tot dan deden, in volgorde",
    step_at: "het moment van de stap",
    step: "`request`, `grant`, `refuse` of `withdraw`",
    step_consent: "welke aanvraag beantwoord wordt, geteld vanaf 1; zonder dit de eerste",
}
.checked();
