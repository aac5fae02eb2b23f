use crate::words::duty_members::DutyMembers;

pub(super) const DUTY_MEMBERS: DutyMembers = DutyMembers {
    date: "le jour du début des travaux ; s'ils ont commencé, le jour de la question",
    amount: "le prix total des travaux, en euros hors TVA",
    subcontractors: "le nombre de sous-traitants, agences d'intérim comprises",
    activity: "ce qui est fait : `works`, `guarding`, `cleaning` ou `meat`",
    role: "ce que l'entreprise fait dans la chaîne : `contractor` ou `subcontractor`",
    started_before: "si les travaux ont commencé, le jour du début, ou `true` ; sinon `false`",
    exempt_at_start: "si aucune déclaration n'était nécessaire au début",
    asbestos: "si de l'amiante est enlevé",
    invoice: "une facture de l'entreprise, en euros hors TVA",
    social_debt: "si l'entreprise qui l'envoie a une dette envers l'ONSS",
    tax_debt: "si cette entreprise a une dette fiscale",
}
.checked();
