//! The rules against which no fault can be planted in a file of declarations.

const DAILY: &str = "no daily registration of the generated world holds anything";
const HEADER: &str = "the header of a form is made by the writer, and only an element of it can be left out";
const MADE: &str = "date, time and references of a form are made by the writer, and tell when it was received";
const OPEN: &str = "it refuses nothing: the answer is open, and so would be all that follows";
const EMPLOYERS: &str = "it takes the table employers, beside the declarations";
const ENTERPRISES: &str = "it takes the table enterprises, beside the declarations";
const MANDATES: &str = "it takes the table mandates, beside the declarations";
const IN_THE_QUARTER: &str =
    "it takes other work or contracts of a flexi-jobber in the quarter, which the tables that are made do not have";
const PERSONS: &str = "it takes the table persons, beside the declarations";

/// Each with the reason.
pub(crate) const NOT_PLANTED: &[(&str, &str)] = &[
    (
        "accepted-without-warning",
        "it takes an answer of the NSSO to a flexi-job of which the tables that are made tell too little",
    ),
    ("address-outside-postcode-list", OPEN),
    ("agency-flexi-job-at-own-employer", IN_THE_QUARTER),
    ("another-family-name", PERSONS),
    ("another-given-name", PERSONS),
    ("answer-differs", "it takes an answer of the NSSO that contradicts the faults that are planted"),
    (
        "article-17-declared-too-early",
        "the generated article 17 begins soon after its IN, and a quota of it is not judged yet",
    ),
    ("article-17-hours-on-student-quota", "it takes more hours under article 17 than the students that are made have"),
    ("begin-moved-later", "it is never certain: nobody has published for which periods"),
    ("birth-date-against-ssin", "it takes the SSIN of the worker, and a planter of one zone does not know it"),
    ("birth-year-out-of-reach", "beside an SSIN the birth date is compared with that too"),
    ("contradictory-values", "it takes two places for one value, of which a writer fills one"),
    ("daily-registration-not-chosen", DAILY),
    ("employer-not-active", EMPLOYERS),
    ("employer-without-sub-entities", EMPLOYERS),
    ("end-date-not-removable", "only ordinary work is opened again in the generated world"),
    ("end-hour-before-begin-hour", "every shift of the generated world is made with its end behind its begin"),
    ("enterprise-number-of-another-employer", EMPLOYERS),
    ("flexi-job-at-linked-firm", IN_THE_QUARTER),
    ("flexi-job-end-moved-later", "no flexi-job of the generated world is made longer or shortened to a day"),
    (
        "flexi-job-outside-its-sectors",
        "it takes a directory of employers with joint committees; the one that is made has numbers only",
    ),
    (
        "flexi-job-without-end",
        "whether the NSSO takes it is not published, so that nobody can say what becomes of what follows",
    ),
    ("flexi-period-of-one-day", "no flexi-job of the generated world is made longer or shortened to a day"),
    ("forbidden-daily-registration-id", DAILY),
    ("forbidden-end-date", DAILY),
    ("invalid-attestation-status", HEADER),
    ("invalid-daily-registration-id", DAILY),
    ("invalid-daily-status", DAILY),
    ("invalid-form-creation-date", HEADER),
    ("invalid-form-creation-hour", HEADER),
    ("invalid-identification", HEADER),
    ("invalid-reference-number", HEADER),
    ("invalid-reference-origin", HEADER),
    ("invalid-reference-type", HEADER),
    ("invalid-type-form", HEADER),
    ("invalid-user-name", OPEN),
    (
        "late-student-beside-timely-one",
        "an exception of the policy late-student=lenient: under the default it settles nothing",
    ),
    (
        "late-update",
        "every UPDATE of the generated world is sent in time, and a late one would be accepted and spoil what follows",
    ),
    ("locked-period", "it takes a register with the NSSO's mark, and the generated world begins with none"),
    ("missing-daily-registration-id", DAILY),
    ("missing-element", "only the status of a daily registration can be missing, and the writer makes it"),
    ("missing-form-creation-date", MADE),
    ("missing-form-creation-hour", MADE),
    ("missing-reference-number", MADE),
    ("missing-reference-origin", MADE),
    ("missing-reference-type", MADE),
    (
        "missing-user-joint-committee",
        "the policy user-committee=mandatory asks for it: under the default it is never missing",
    ),
    ("more-planned-days-than-days", "the generated years lie after 2016, when students were counted in days"),
    ("no-mandate", MANDATES),
    ("notice-or-severance-at-flexi-employer", IN_THE_QUARTER),
    ("nsso-number-of-later-series", "nobody can say whether the NSSO takes it"),
    ("numbers-of-two-employers", EMPLOYERS),
    ("one-day-type-over-several-days", "each day of such work is a declaration in the generated world"),
    ("open-right", "it is no fault of a declaration: what this crate does not judge yet"),
    ("other-work-at-flexi-employer", IN_THE_QUARTER),
    ("place-of-work-without-name", "it is advice on a block without a zone, which no sheet of zones can hold"),
    ("received-before-register", "it takes a register whose asOf lies behind the declaration"),
    ("received-out-of-order", "it takes a register that was saved after the declaration was received"),
    (
        "reduction-shown-by-work-abroad",
        "it takes work abroad beside a job in Belgium, which the careers that are made do not have",
    ),
    ("refused-period", "it takes the NSSO's own refusal under a number that a later declaration names"),
    ("registered-begin-outside-period", DAILY),
    ("registered-end-before-begin", DAILY),
    ("registered-end-hour-before-begin-hour", DAILY),
    ("registered-end-outside-period", DAILY),
    ("registered-longer-than-a-day", DAILY),
    ("repeated-reference", MADE),
    ("service-type-missing", "the generated years lie after 2013"),
    ("sex-against-ssin", OPEN),
    ("shift-longer-than-a-day", "every shift of the generated world lasts some hours"),
    ("ssin-not-given-out", "a spoilt number of an invented person may be the number of somebody who lives"),
    ("ssin-of-somebody-else", PERSONS),
    ("student-below-minimum-age", "it takes children, and nobody who is made is one"),
    ("sub-entity-left-out", EMPLOYERS),
    ("sub-entity-of-another-employer", EMPLOYERS),
    ("third-day-in-a-row", "a day lies between two days of horeca in the generated world"),
    ("unchangeable-period", "the generated years lie after 2013"),
    ("unidentified-worker", PERSONS),
    ("unknown-employer", EMPLOYERS),
    ("unknown-user-enterprise", ENTERPRISES),
    ("unsecured-channel", EMPLOYERS),
    ("update-without-change", "every UPDATE of the generated world changes something"),
    ("update-without-date", "every UPDATE of the generated world says what changes"),
    ("update-without-date-or-hour", "every UPDATE of the generated world says what changes"),
    ("user-known-by-name-only", OPEN),
    ("worker-type-of-other-employers", EMPLOYERS),
    (
        "young-worker-without-experience",
        "it takes the whole career of a young worker, which the tables that are made do not tell",
    ),
];
