use crate::words::consent_members::ConsentMembers;

pub(super) const CONSENT_MEMBERS: ConsentMembers = ConsentMembers {
    at: "le moment où l'on demande si la lecture est permise",
    employer: "qui demande, par numéro d'entreprise",
    worker: "le NISS du candidat",
    purpose: "ce qui est demandé : `flexi-job`, `student-hours` ou `overseas-approval`",
    quarter: "le trimestre concerné, par exemple `2026Q4` ; nécessaire pour `overseas-approval`",
    steps: "ce que l'employeur et le candidat ont fait jusque-là, dans l'ordre",
    step_at: "le moment de l'étape",
    step: "`request`, `grant`, `refuse` ou `withdraw`",
    step_consent: "à quelle demande il est répondu, à partir de 1 ; sans cela la première",
}
.checked();
