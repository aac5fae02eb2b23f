//! The rules against which no fault can be planted in a file of declarations.

const IN_THE_QUARTER: &str =
    "it takes other work or contracts of a flexi-jobber in the quarter, which the tables that are made do not have";

/// Each with the reason.
pub(crate) const NOT_PLANTED: &[(&str, &str)] = &[
    (
        "accepted-without-warning",
        "it takes an answer of the NSSO to a flexi-job of which the tables that are made tell too little",
    ),
    ("agency-flexi-job-at-own-employer", IN_THE_QUARTER),
    ("answer-differs", "it takes an answer of the NSSO that contradicts the faults that are planted"),
    ("article-17-hours-on-student-quota", "it takes more hours under article 17 than the students that are made have"),
    ("contradictory-values", "it takes two places for one value, of which a writer fills one"),
    ("flexi-job-at-linked-firm", IN_THE_QUARTER),
    (
        "flexi-job-outside-its-sectors",
        "it takes a directory of employers with joint committees; the one that is made has numbers only",
    ),
    (
        "flexi-job-without-end",
        "whether the NSSO takes it is not published, so that nobody can say what becomes of what follows",
    ),
    (
        "late-student-beside-timely-one",
        "an exception of the policy late-student=lenient: under the default it settles nothing",
    ),
    ("notice-or-severance-at-flexi-employer", IN_THE_QUARTER),
    ("open-right", "it is no fault of a declaration: what this crate does not judge yet"),
    ("other-work-at-flexi-employer", IN_THE_QUARTER),
    ("received-before-register", "it takes a register whose asOf lies behind the declaration"),
    (
        "reduction-shown-by-work-abroad",
        "it takes work abroad beside a job in Belgium, which the careers that are made do not have",
    ),
    ("student-below-minimum-age", "it takes children, and nobody who is made is one"),
];
