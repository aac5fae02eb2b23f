use crate::words::duty_members::DutyMembers;

pub(super) const DUTY_MEMBERS: DutyMembers = DutyMembers {
    date: "the day on which the works start; of works that have started, the day of asking",
    amount: "what the works cost as a whole, in euro without VAT",
    subcontractors: "how many subcontractors there are, agencies that lend workers among them",
    activity: "what is done: `works`, `guarding`, `cleaning` or `meat`",
    role: "what the company does in the chain: `contractor` or `subcontractor`",
    started_before: "of works that have started, the day on which they did, or `true`; otherwise `false`",
    exempt_at_start: "whether they needed no declaration when they started",
    asbestos: "whether asbestos is removed",
    invoice: "an invoice of the company, in euro without VAT",
    social_debt: "whether the company that sends it owes the NSSO",
    tax_debt: "whether that company owes taxes",
}
.checked();
