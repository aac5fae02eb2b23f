//! The lines of the decision, in their order.

use super::request::{Asked, DirectoryField, DisclosureRequest, Mandate, Person, Phase, Requester};
use super::{Case, is_shown_its_own};
use crate::judgement::{Decision, Line, Reason, Says};
use crate::law::{DELIBERATION_06_80, DELIBERATION_07_039 as DELIBERATION, LegalRef, Timeline};
use crate::words::{Value, disclosure};

const NO_OTHER: LegalRef = LegalRef::seen(
    "deliberation 07/039 of 03-07-2007: ten fields; later use of other databases needs another authorisation",
);
const OF_LEGAL_PERSONS: LegalRef = LegalRef::inferred(
    "deliberation 07/039 of 03-07-2007 asks no authorisation for legal persons; that they are told of themselves only follows from \
        whom the application serves",
);
const DELETED: LegalRef = LegalRef::inferred(
    "deliberation 07/039 of 03-07-2007 lists the date of deletion; what it says of measures follows",
);

/// Who is shown which field.
pub(crate) struct DisclosureDecision;

static LACKING: Reason = Reason::new(
    "INVALID_INPUT",
    disclosure::not_told,
    None,
    LegalRef::inferred("who or what is not told cannot be allowed anything"),
);

impl Decision for DisclosureDecision {
    type Case<'a> = Case<'a>;

    fn lines() -> &'static [Line<Self>] {
        &LINES
    }

    fn lacking() -> &'static Reason {
        &LACKING
    }

    fn values(member: &str) -> Vec<&'static str> {
        DisclosureRequest::values(member)
    }
}

static LINES: [Line<DisclosureDecision>; 11] = [
    Line::new(
        Reason::new(
            "FIELD_NOT_AUTHORISED",
            disclosure::field_not_authorised,
            Some(|| disclosure::ask_authorisation(Value::all_of(DirectoryField::NAMES.iter().map(|(name, _)| *name)))),
            NO_OTHER,
        ),
        |case| match case.request.field {
            None => Says::Lacks("field"),
            Some(Asked::Other) => Says::Deny,
            Some(Asked::Listed(_)) => Says::Pass,
        },
    ),
    // It tells that there is a date of deletion: so whoever may not be shown that date is not warned.
    Line::new(Reason::new("NO_ACTIVE_EMPLOYER", disclosure::no_active_employer, None, DELETED), |case| {
        match (case.deletion, case.request.date) {
            (Some(_), _) if !is_shown_its_own(case.law, case.request) => Says::Pass,
            (Some(_), None) => Says::Lacks("date"),
            (Some(deletion), Some(day)) if day > deletion => Says::Warn,
            _ => Says::Pass,
        }
    }),
    // Otherwise the lines behind it would say of a day that nobody checked that who asks, or what for, is wrong.
    Line::new(
        Reason::new(
            "LAW_UNKNOWN",
            disclosure::law_unknown,
            None,
            LegalRef::inferred("no source was found for that day"),
        ),
        |case| {
            let (law, day) = (&case.law.employer_directory, case.request.date);
            let holds = |text: &Timeline<()>| day.map(|day| text.at(case.law.on(day)).holds());
            match (case.request.listed_field(), case.request.person) {
                (Some(DirectoryField::EmployerCategory), _) if holds(&law.category_look_up) == Some(None) => {
                    Says::Unknown
                }
                (Some(DirectoryField::EmployerCategory), _) if holds(&law.category_look_up) == Some(Some(true)) => {
                    Says::Pass
                }
                (_, Some(Person::Natural)) if holds(&law.natural_persons) == Some(None) => Says::Unknown,
                // A legal person needs no deliberation, but an application that asks.
                (_, Some(Person::Legal)) if holds(&law.application).is_some_and(|holds| holds != Some(true)) => {
                    Says::Unknown
                }
                _ => Says::Pass,
            }
        },
    ),
    // For whoever asks, whatever it is for, in both phases. Before the deliberation the category is a field as the others are.
    Line::dated(
        Reason::new("DELIB_06_80", disclosure::category_look_up, None, DELIBERATION_06_80),
        |case| match case.request.listed_field() {
            Some(DirectoryField::EmployerCategory) => {
                case.in_force(&case.law.employer_directory.category_look_up, |holds| match holds {
                    Some(true) => Says::Allow,
                    Some(false) | None => Says::Pass,
                })
            }
            _ => Says::Pass,
        },
        |case| case.law.source_on(&case.law.employer_directory.category_look_up, case.request.date?),
    ),
    Line::new(Reason::new("PURPOSE", disclosure::purpose, None, DELIBERATION), |case| match case.request.purpose {
        None => Says::Lacks("purpose"),
        Some(Asked::Other) => Says::Deny,
        Some(Asked::Listed(_)) => Says::Pass,
    }),
    // Before the deliberation on the second phase nobody could log in.
    Line::new(Reason::new("NOT_AUTHENTICATED", disclosure::not_authenticated, None, DELIBERATION), |case| {
        match (case.is_authenticated(), case.in_force(&case.law.employer_directory.natural_persons, before)) {
            (Says::Deny, Says::Deny) => Says::Deny,
            _ => Says::Pass,
        }
    }),
    Line::new(
        Reason::new("NOT_AUTHENTICATED", disclosure::not_authenticated, Some(disclosure::log_in), DELIBERATION),
        |case| case.is_authenticated(),
    ),
    Line::new(
        Reason::new("THIRD_PARTY", disclosure::third_party, Some(disclosure::get_mandate), DELIBERATION),
        |case| case.is_concerned(),
    ),
    Line::new(Reason::new("NO_DELIBERATION", disclosure::no_deliberation, None, DELIBERATION), |case| {
        match case.request.person {
            None => Says::Lacks("person"),
            Some(Person::Legal) => Says::Pass,
            Some(Person::Natural) => case.in_force(&case.law.employer_directory.natural_persons, |holds| match holds {
                Some(true) => Says::Pass,
                Some(false) => Says::Deny,
                None => Says::Unknown,
            }),
        }
    }),
    Line::new(Reason::new("LEGAL_PERSON_OK", disclosure::legal_person, None, OF_LEGAL_PERSONS), |case| {
        match case.request.person {
            // On which day decides, though no deliberation does.
            Some(Person::Legal) if case.request.date.is_none() => Says::Lacks("date"),
            Some(Person::Legal) => Says::Allow,
            Some(Person::Natural) | None => Says::Pass,
        }
    }),
    Line::dated(
        Reason::new("DELIB_07_039", disclosure::own_data, None, DELIBERATION),
        |case| match case.request.person {
            Some(Person::Natural) => Says::Allow,
            Some(Person::Legal) | None => Says::Pass,
        },
        |case| case.law.source_on(&case.law.employer_directory.natural_persons, case.request.date?),
    ),
];

/// It is denied where a deliberation was not in force yet.
fn before(holds: Option<bool>) -> Says {
    if holds == Some(false) { Says::Deny } else { Says::Pass }
}

impl Case<'_> {
    /// Whether somebody who may be told is authenticated: it passes, and is denied without.
    fn is_authenticated(&self) -> Says {
        match (self.request.requester, self.is_concerned(), self.request.phase) {
            (Some(Requester::Anonymous), ..) => Says::Deny,
            // It has no part in any phase, and the next line says so.
            (_, Says::Deny, _) => Says::Pass,
            (_, lacks @ Says::Lacks(_), _) => lacks,
            (_, _, None) => Says::Lacks("phase"),
            (_, _, Some(Phase::One)) => Says::Deny,
            (_, _, Some(Phase::Two)) => Says::Pass,
        }
    }

    /// Whether it is the employer or somebody who acts for it: it passes, and a third party is denied.
    fn is_concerned(&self) -> Says {
        match (self.request.requester, self.request.mandate) {
            (None, _) => Says::Lacks("requester"),
            (Some(Requester::Employer | Requester::Appointee), _) => Says::Pass,
            (Some(Requester::Mandatary), Some(Mandate::Active)) => Says::Pass,
            (Some(Requester::Mandatary), None) => Says::Lacks("mandate"),
            (Some(Requester::Mandatary), Some(Mandate::None)) => Says::Deny,
            (Some(Requester::ThirdParty | Requester::Anonymous), _) => Says::Deny,
        }
    }

    /// What is said by whether a deliberation is in force on the day of the request.
    fn in_force(&self, deliberation: &Timeline<()>, says: impl Fn(Option<bool>) -> Says) -> Says {
        match self.request.date {
            None => Says::Lacks("date"),
            Some(day) => says(deliberation.at(self.law.on(day)).holds()),
        }
    }
}
