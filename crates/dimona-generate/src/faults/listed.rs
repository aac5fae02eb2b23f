//! The rules against which no fault can be planted in a file of declarations.

const HEADER: &str = "the header of a form is made by the writer, and only an element of it can be left out";
const MADE: &str = "date, time and references of a form are made by the writer, and tell when it was received";
const OPEN: &str = "it refuses nothing: the answer is open, and so would be all that follows";

/// Each with the reason.
pub(crate) const NOT_PLANTED: &[(&str, &str)] = &[
    ("address-outside-postcode-list", OPEN),
    ("answer-differs", "it takes an answer of the NSSO that contradicts the faults that are planted"),
    ("birth-date-against-ssin", "it takes the SSIN of the worker, and a planter of one zone does not know it"),
    ("birth-year-out-of-reach", "beside an SSIN the birth date is compared with that too"),
    ("contradictory-values", "it takes two places for one value, of which a writer fills one"),
    ("invalid-attestation-status", HEADER),
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
    ("missing-element", "nothing but the status of a daily registration can be missing without a code"),
    ("missing-form-creation-date", MADE),
    ("missing-form-creation-hour", MADE),
    ("missing-reference-number", MADE),
    ("missing-reference-origin", MADE),
    ("missing-reference-type", MADE),
    (
        "missing-user-joint-committee",
        "the policy user-committee=mandatory asks for it: under the default it is never missing",
    ),
    ("place-of-work-without-name", "it is advice on a block without a zone, which no sheet of zones can hold"),
    ("received-before-register", "it takes a register whose asOf lies behind the declaration"),
    ("repeated-reference", MADE),
    ("sex-against-ssin", OPEN),
    ("user-known-by-name-only", OPEN),
];
