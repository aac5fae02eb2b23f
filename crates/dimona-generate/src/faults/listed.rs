//! The rules against which no fault can be planted in a file of declarations.

/// A file of declarations holds no facts.
const EMPLOYERS: &str = "it takes the table employers, beside the declarations";
const ENTERPRISES: &str = "it takes the table enterprises, beside the declarations";
const MANDATES: &str = "it takes the table mandates, beside the declarations";
const PERSONS: &str = "it takes the table persons, beside the declarations";

/// Each with the reason.
pub(crate) const NOT_PLANTED: &[(&str, &str)] = &[
    ("another-family-name", PERSONS),
    ("another-given-name", PERSONS),
    ("answer-differs", "it takes an answer of the NSSO that contradicts the faults that are planted"),
    ("contradictory-values", "it takes two places for one value, of which a writer fills one"),
    ("employer-not-active", EMPLOYERS),
    ("employer-without-sub-entities", EMPLOYERS),
    ("enterprise-number-of-another-employer", EMPLOYERS),
    (
        "late-student-beside-timely-one",
        "an exception of the policy late-student=lenient: under the default it settles nothing",
    ),
    ("no-mandate", MANDATES),
    ("nsso-number-of-later-series", "nobody can say whether the NSSO takes it"),
    ("numbers-of-two-employers", EMPLOYERS),
    ("received-before-register", "it takes a register whose asOf lies behind the declaration"),
    ("ssin-not-given-out", "a spoilt number of an invented person may be the number of somebody who lives"),
    ("ssin-of-somebody-else", PERSONS),
    ("sub-entity-left-out", EMPLOYERS),
    ("sub-entity-of-another-employer", EMPLOYERS),
    ("unidentified-worker", PERSONS),
    ("unknown-employer", EMPLOYERS),
    ("unknown-user-enterprise", ENTERPRISES),
    ("worker-type-of-other-employers", EMPLOYERS),
];
