use crate::words::consent_members::ConsentMembers;

pub(super) const CONSENT_MEMBERS: ConsentMembers = ConsentMembers {
    at: "the moment at which it is asked whether it may be read",
    employer: "who asks, by enterprise number",
    worker: "the SSIN of the candidate",
    purpose: "what is asked for: `flexi-job`, `student-hours` or `overseas-approval`",
    quarter: "the quarter that it is about, such as `2026Q4`; needed for `overseas-approval`",
    steps: "what the employer and the candidate did until then, in order",
    step_at: "the moment of the step",
    step: "`request`, `grant`, `refuse` or `withdraw`",
    step_consent: "which request is answered, counted from 1; without it the first",
}
.checked();
