//! Why works are declared, or not.

use crate::judgement::Reason;
use crate::law::LegalRef;
use crate::words::duty as says;

const QUESTIONS: LegalRef =
    LegalRef::seen("art. 30bis act of 27-06-1969; NSSO on the Declaration of Works, questions and answers");
const TER: LegalRef = LegalRef::seen("art. 30ter act of 27-06-1969; NSSO on the Declaration of Works, article 30ter");
const CHAIN: LegalRef = LegalRef::seen("NSSO on the Declaration of Works, questions and answers, on subcontractors");
const PRESENCES: LegalRef = LegalRef::seen("payroll and law offices on Checkin@Work");
const CLEANERS: LegalRef = LegalRef::seen("NSSO on Check In and Out at Work, as its newer page has it");

pub(super) static NOT_TOLD: Reason =
    Reason::new("NOT_TOLD", says::not_told, None, LegalRef::inferred("what is not told decides nothing"));
pub(super) static START_DAY_NOT_TOLD: Reason = Reason::new(
    "START_DAY_NOT_TOLD",
    says::start_day_not_told,
    None,
    LegalRef::inferred("the amounts that count changed, and which does hangs on the first day of the works"),
);
const HIGHER_RISK: LegalRef = LegalRef::inferred(
    "NSSO on the Declaration of Works: who must announce works with a higher risk is taken for the declarant",
);
pub(super) static ASBESTOS_SMALL: Reason =
    Reason::new("ASBESTOS_WITHOUT_OTHER_DUTY", says::asbestos_small, Some(says::declare_asbestos), HIGHER_RISK);
/// The same of works that have started.
pub(super) static ASBESTOS_SMALL_STARTED: Reason =
    Reason::new("ASBESTOS_WITHOUT_OTHER_DUTY", says::asbestos_small, Some(says::ask_about_asbestos), HIGHER_RISK);
pub(super) static LAW_UNKNOWN: Reason =
    Reason::new("LAW_UNKNOWN", says::law_unknown, None, LegalRef::inferred("no source was found for that day"));
pub(super) static SUBCONTRACTOR_INFORMS: Reason =
    Reason::new("SUBCONTRACTOR_NEVER_DECLARES", says::subcontractor, Some(says::inform_declarant), CHAIN);
pub(super) static TWO_SUBCONTRACTORS: Reason =
    Reason::new("TWO_SUBCONTRACTORS", says::two_subcontractors, None, QUESTIONS);
pub(super) static SMALL_WITHOUT_SUBCONTRACTOR: Reason =
    Reason::new("SMALL_WITHOUT_SUBCONTRACTOR", says::small_without, Some(says::watch_alone), QUESTIONS);
/// So small that a first subcontractor would change nothing.
pub(super) static SMALL_EITHER_WAY: Reason =
    Reason::new("SMALL_WITHOUT_SUBCONTRACTOR", says::small_without, Some(says::watch_small), QUESTIONS);
pub(super) static SMALL_WITH_ONE_SUBCONTRACTOR: Reason =
    Reason::new("SMALL_WITH_ONE_SUBCONTRACTOR", says::small_with_one, Some(says::watch_exception), QUESTIONS);
pub(super) static AMOUNT_REACHED: Reason = Reason::new("AMOUNT_REACHED", says::amount_reached, None, QUESTIONS);
pub(super) static AMOUNT_REACHED_WITH_ONE: Reason =
    Reason::new("AMOUNT_REACHED_WITH_ONE_SUBCONTRACTOR", says::amount_reached_with_one, None, QUESTIONS);
pub(super) static GUARDING: Reason = Reason::new(
    "ARTICLE_30TER",
    says::guarding,
    None,
    LegalRef::inferred("NSSO on the Declaration of Works: the exception is for works on immovable property only"),
);
pub(super) static MEAT: Reason = Reason::new("MEAT_DECLARES_ONCE", says::meat, Some(says::declare_meat), TER);
pub(super) static MEAT_WITHOUT_SUBCONTRACTOR: Reason =
    Reason::new("MEAT_WITHOUT_SUBCONTRACTOR", says::meat_without, Some(says::declare_meat), TER);
pub(super) static GUARDING_PRESENCE: Reason = Reason::new(
    "GUARDING_PRESENCE_NOT_FOUND",
    says::guarding_presence,
    None,
    LegalRef::inferred("no source on presences in guarding was found"),
);
pub(super) static MEAT_PRESENCE: Reason = Reason::new(
    "MEAT_PRESENCE",
    says::meat_presence,
    None,
    LegalRef::seen("law offices on registering presences in the meat sector"),
);
pub(super) static CLEANING_PRESENCE: Reason =
    Reason::new("CLEANING_CHECK_IN_AND_OUT", says::cleaning_presence, None, CLEANERS);
pub(super) static CLEANING_PRESENCE_ALWAYS: Reason = Reason::new(
    "CLEANING_CHECK_IN_AND_OUT_ALWAYS",
    says::cleaning_presence_always,
    None,
    LegalRef::seen("NSSO on Check In and Out at Work, as its older page has it"),
);
pub(super) static CLEANING_BELOW: Reason =
    Reason::new("CLEANING_BELOW_DECLARATION", says::cleaning_below, None, CLEANERS);
pub(super) static CLEANING_PRESENCE_OF_CONTRACT: Reason =
    Reason::new("CLEANING_BY_WHOLE_CONTRACT", says::cleaning_of_contract, None, CLEANERS);
pub(super) static PRESENCE: Reason = Reason::new("PRESENCE_AMOUNT_REACHED", says::presence, None, PRESENCES);
pub(super) static PRESENCE_BELOW: Reason = Reason::new("PRESENCE_BELOW_AMOUNT", says::presence_below, None, PRESENCES);
pub(super) static PRESENCE_OF_WHOLE_WORKS: Reason = Reason::new(
    "PRESENCE_BY_WHOLE_WORKS",
    says::presence_of_whole,
    Some(says::ask_declarant),
    LegalRef::inferred(
        "law and payroll offices on Checkin@Work: the works as a whole count, and a subcontractor may know its part only",
    ),
);
pub(super) static CHECK_IN_AND_OUT_TAKEN: Reason = Reason::new(
    "CHECK_IN_AND_OUT",
    says::check_in_and_out_taken,
    None,
    LegalRef::inferred("an account of a change to Check In and Out at Work from 2027-04-01; one source"),
);
pub(super) static CHECK_IN_AND_OUT: Reason = Reason::new(
    "CHECK_IN_AND_OUT_ANNOUNCED",
    says::check_in_and_out,
    None,
    LegalRef::inferred("an account of a change to Check In and Out at Work from 2027-04-01; one source"),
);
