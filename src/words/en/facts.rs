use crate::words::facts::Facts;

pub(super) const FACTS: Facts = Facts {
    contradictory_counter: "another counter of this moment says {hours|hour is|hours are} left",
    no_volume: "kind none has no volume",
    no_regime: "kind none has no regime",
    proof_kinds: "is only for the kinds foreign and teacher-summer",
    no_days: "kind none has no days",
    not_fraction: "is not a fraction such as 4/5, 0.8 or 80%",
    fraction_too_large: "is more than five full-time jobs; write four fifths as 4/5, 0.8 or 80%",
    not_half_days: "is not a number of whole or half days",
    not_hours: "is not a number of hours with at most two decimals",
    zero: "is zero",
    second_volume: "stands beside {other}: one kind of volume only",
    missing_volume: "missing; this kind needs days, hours or a fraction",
    says_of_work: "describes work, and kind says that there was none",
    none_beside_work: "a row of kind none excludes other rows of the same worker and quarter",
    says_of_pension: "describes a pension, and kind says that there is none",
    proof_of_register: "is for a pension outside the register: set source to foreign",
    none_beside_pension: "a row of kind none excludes other rows of the same worker",
    missing_first_day: "missing; a pension has a first day",
    not_joint_committee: "is not a joint committee such as 302, 149.01 or XXX",
    not_nace: "is not a NACE code of two to five digits",
}
.checked();
