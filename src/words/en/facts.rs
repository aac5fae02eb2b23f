use crate::words::facts::Facts;

pub(super) const FACTS: Facts = Facts {
    no_volume: "no work at all has no volume",
    no_regime: "no work at all has no regime",
    proof_kinds: "is only for the kinds foreign and teacher-summer",
    no_days: "no pension at all has no days",
    not_fraction: "is not a fraction such as 4/5, 0.8 or 80%",
    fraction_too_large: "is more than five full-time jobs; write four fifths as 4/5, 0.8 or 80%",
    not_half_days: "is no number of whole or half days",
    not_hours: "is no number of hours with at most two decimals",
    zero: "is zero",
    second_volume: "stands beside {other}: one kind of volume only",
    missing_volume: "missing; this kind needs days, hours or a fraction",
    says_of_work: "says of work, and kind says that there was none",
    none_beside_work: "none stands beside work of the same worker and quarter",
    says_of_pension: "says of a pension, and kind says that there is none",
    none_beside_pension: "none stands beside a pension of the same worker",
    missing_first_day: "missing; a pension has a first day",
    not_joint_committee: "is no joint committee such as 302, 149.01 or XXX",
    not_nace: "is no NACE code of two to five digits",
}
.checked();
