//! The rules against which no fault can be planted in a file of declarations.

/// Each with the reason.
pub(crate) const NOT_PLANTED: &[(&str, &str)] = &[
    ("answer-differs", "it takes an answer of the NSSO that contradicts the faults that are planted"),
    (
        "article-17-declared-too-early",
        "the generated article 17 begins soon after its IN, and a quota of it is not judged yet",
    ),
    ("begin-moved-later", "it is never certain: nobody has published for which periods"),
    ("contradictory-values", "it takes two places for one value, of which a writer fills one"),
    ("end-date-not-removable", "only ordinary work is opened again in the generated world"),
    ("end-hour-before-begin-hour", "every shift of the generated world is made with its end behind its begin"),
    ("flexi-job-end-moved-later", "no flexi-job of the generated world is made longer or shortened to a day"),
    ("flexi-period-of-one-day", "no flexi-job of the generated world is made longer or shortened to a day"),
    (
        "late-student-beside-timely-one",
        "an exception of the policy late-student=lenient: under the default it settles nothing",
    ),
    ("locked-period", "it takes a register with the NSSO's mark, and the generated world begins with none"),
    ("more-planned-days-than-days", "the generated years lie after 2016, when students were counted in days"),
    ("one-day-type-over-several-days", "each day of such work is a declaration in the generated world"),
    ("received-before-register", "it takes a register whose asOf lies behind the declaration"),
    ("received-out-of-order", "it takes a register that was saved after the declaration was received"),
    ("refused-period", "it takes the NSSO's own refusal under a number that a later declaration names"),
    ("service-type-missing", "the generated years lie after 2013"),
    ("shift-longer-than-a-day", "every shift of the generated world lasts some hours"),
    ("third-day-in-a-row", "a day lies between two days of horeca in the generated world"),
    ("unchangeable-period", "the generated years lie after 2013"),
    ("update-without-change", "every UPDATE of the generated world changes something"),
    ("update-without-date", "every UPDATE of the generated world says what changes"),
    ("update-without-date-or-hour", "every UPDATE of the generated world says what changes"),
];
