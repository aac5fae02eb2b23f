//! The rules against which no fault can be planted in a file of declarations.

/// Each with the reason.
pub(crate) const NOT_PLANTED: &[(&str, &str)] = &[
    ("answer-differs", "it takes an answer of the NSSO that contradicts the faults that are planted"),
    ("contradictory-values", "it takes two places for one value, of which a writer fills one"),
    (
        "late-student-beside-timely-one",
        "an exception of the policy late-student=lenient: under the default it settles nothing",
    ),
    ("received-before-register", "it takes a register whose asOf lies behind the declaration"),
    ("received-out-of-order", "it takes a register that was saved after the declaration was received"),
];
