use crate::words::duty::Duty;

pub(super) const DUTY: Duty = Duty {
    not_told: "what decides it is not told",
    law_unknown: "the law of that day is not known, or was checked too long ago",
    subcontractor: "a subcontractor declares no works; the contractor who contracted with the client does",
    inform_declarant: "before passing on work, tell the declarant, who adds the next subcontractor",
    two_subcontractors: "works with two subcontractors or more are declared, whatever they cost",
    small_without: "works without subcontractors that cost less than the threshold are not declared",
    small_with_one: "works with one subcontractor that cost less than the lower threshold are not declared",
    watch_exception: "if they grow, or another subcontractor comes, tell the NSSO and declare them at once",
    amount_reached: "the works reach the amount from which on they are declared",
    amount_reached_with_one: "with a subcontractor, the works reach the amount from which on they are declared",
    guarding: "guarding is declared, whatever it costs: the exception is for works on immovable property",
    meat: "a meat firm declares once for all its subcontractors, as client and contractor",
    meat_without: "whether a meat firm without subcontractors declares, sources do not agree",
    declare_meat: "declare once; where the amount is not known, 1.00 euro is taken",
    guarding_presence: "no source tells whether presences are registered in guarding",
    meat_presence: "in the meat sector everybody is registered, whatever the works cost",
    cleaning_presence: "in cleaning each worker checks in and out, breaks too",
    cleaning_presence_always: "in cleaning each worker checks in and out, whatever the contract costs",
    cleaning_below: "a cleaning contract that is not declared needs no check in and out, as the newer page of the NSSO says; an older one says otherwise",
    cleaning_of_contract: "whether the whole contract reaches what has to be declared is not told: ask the declarant",
    presence: "everybody on the site is registered before entering it, once a day",
    presence_below: "the works do not reach the amount from which on presences are registered",
    check_in_and_out: "from 1 April 2027 on all large sites are announced to check in and out; one source tells it, and no text was read",
    declare_label: "declare",
    presence_label: "presence",
    required: "required",
    not_required: "not required",
    undetermined: "cannot be said",
    before_start: "required, before the works start",
    days_before: "required, at least {days|day|days} before the works start",
    at_once: "required, at once",
    overdue: "required, and late: it had to be done before the works started",
    sum: "where nothing is declared, the NSSO may claim {amount} euro",
    withheld: "whoever pays the invoice withholds {amount} euro for the NSSO",
    withheld_for_taxes: "whoever pays the invoice withholds {amount} euro for taxes",
    check_in_and_out_taken: "everybody on the site checks in and out, as one source announces it",
    threshold: "the threshold is {limit} euro without VAT; these works: {amount}",
    start_day_not_told: "the works are told to have started, and not on which day: give that day as startedBefore",
    asbestos_small: "whoever must announce works with asbestos is taken for the contractor who declares; whether that holds for small works and for a subcontractor, no source that was read tells",
    declare_asbestos: "ask the NSSO before the works start, and count on a declaration at least 14 days before",
    withholding_not_told: "what is withheld from the invoice cannot be said: {lack}",
    declare_at_once: "declare them at once",
    where_days_are_over: "where that day is over, declare at once and let the works begin {days|day|days} later at the earliest",
    not_of_private_clients: "a natural person who has works done for strictly private ends has no duties of a client, and is taken to withhold nothing",
    sum_percent: "where nothing is declared, the NSSO may claim {percent} % of the total amount without VAT",
    declare_late_with_asbestos: "declare them at once, and ask the NSSO whether they may go on: with asbestos they are declared at least {days|day|days} before they start",
    sum_about: "where nothing is declared, the NSSO may claim about {amount} euro",






}
.checked();
