//! Strategies for identifiers and codes: every value they make is a right one.

use proptest::prelude::*;
use proptest::sample::select;

use crate::id::{
    EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, RegistrationId, Ssin, WorkerType,
};

/// Any SSIN: national register and BIS numbers of both centuries, with known and unknown months and
/// days.
pub fn ssin() -> impl Strategy<Value = Ssin> {
    ssin_with(prop_oneof![4 => Just(0_u64), 1 => Just(20), 1 => Just(40)])
}

/// Any BIS number, given with the sex unknown or known.
pub fn bis_ssin() -> impl Strategy<Value = Ssin> {
    ssin_with(prop_oneof![Just(20_u64), Just(40)])
}

fn ssin_with(raise: impl Strategy<Value = u64>) -> impl Strategy<Value = Ssin> {
    let month = prop_oneof![9 => 1_u64..=12, 1 => Just(0)];
    let day = prop_oneof![9 => 1_u64..=28, 2 => 29_u64..=31, 1 => Just(0), 1 => 32_u64..=99];
    (any::<bool>(), 0_u64..=99, raise, month, day, 1_u64..=999).prop_filter_map(
        "a right SSIN",
        |(from_2000, year, raise, month, day, serial)| {
            let base = ((year * 100 + month + raise) * 100 + day) * 1000 + serial;
            let century = if from_2000 { 2_000_000_000 } else { 0 };
            Ssin::new(base * 100 + 97 - (century + base) % 97).ok()
        },
    )
}

/// Any enterprise number, with first digit 0 or 1.
pub fn enterprise_number() -> impl Strategy<Value = EnterpriseNumber> {
    (1_u32..=19_999_999).prop_filter_map("a right enterprise number", |serial| {
        EnterpriseNumber::new(serial * 100 + 97 - serial % 97).ok()
    })
}

/// Any final NSSO number.
pub fn nsso_number() -> impl Strategy<Value = NssoNumber> {
    (1000_u32..=1_999_999).prop_filter_map("a right NSSO number", |serial| {
        NssoNumber::new(serial * 100 + 97 - (serial * 100 + 1) % 97).ok()
    })
}

/// Any provisional NSSO number.
pub fn provisional_nsso_number() -> impl Strategy<Value = ProvisionalNssoNumber> {
    (50_000_001_u64..=59_999_999).prop_filter_map("a right provisional NSSO number", |serial| {
        ProvisionalNssoNumber::new(serial * 100 + 97 - (serial * 100 + 1) % 97).ok()
    })
}

/// Any period number whose check digits fit.
pub fn period_id() -> impl Strategy<Value = PeriodId> {
    (1_u64..=9_999_999_999)
        .prop_filter_map("a right period number", |serial| PeriodId::new(serial * 100 + serial % 97).ok())
}

/// Any number of a daily registration.
pub fn registration_id() -> impl Strategy<Value = RegistrationId> {
    (1_u64..=999_999_999_999).prop_filter_map("a right number", |number| RegistrationId::new(number).ok())
}

/// Any of the nine joint committees.
pub fn joint_committee() -> impl Strategy<Value = JointCommittee> {
    select(&JointCommittee::ALL[..])
}

/// Any of the nineteen worker types.
pub fn worker_type() -> impl Strategy<Value = WorkerType> {
    select(&WorkerType::ALL[..])
}
