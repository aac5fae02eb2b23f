//! Strategies for the texts of zones, by the type that the schema gives them.

use std::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::select;

use super::id::{
    enterprise_number, joint_committee, nsso_number, period_id, provisional_nsso_number, ssin, worker_type,
};
use super::message::planned_amount;
use super::time::{clock_time, date};
use crate::declaration::schema::{Scalar, Type, Zone};
use crate::id::JointCommittee;

/// Any text that the NSSO takes in a zone, as it is written in XML; a plain one for a block.
pub fn zone_text(zone: Zone) -> BoxedStrategy<String> {
    let text = |least: u32, most: u32| {
        proptest::collection::vec("[A-Za-z0-9éÀß'’&<>\", ;.-]", least as usize..=most as usize)
            .prop_map(|letters: Vec<String>| letters.concat())
            .boxed()
    };
    match zone.of() {
        Type::Nsso => written(nsso_number()),
        Type::Provisional => written(provisional_nsso_number()),
        Type::Enterprise => written(enterprise_number()),
        Type::Country => select(&["111", "129", "150", "354"][..]).prop_map(str::to_owned).boxed(),
        // That there is none, a zero, is the same as nothing.
        Type::EnterpriseOrZero => written(enterprise_number()),
        Type::Ssin => written(ssin()),
        Type::Period => written(period_id()),
        Type::Committee => written(joint_committee()),
        Type::UserCommittee => {
            written(joint_committee().prop_filter("an agency is no user", |of| *of != JointCommittee::AgencyWork))
        }
        Type::WorkerType => written(worker_type()),
        Type::Hour => written(clock_time()),
        Type::Date | Type::BirthDate => written(date()),
        Type::Amount => written(planned_amount()),
        Type::Text(least, most) => text(least, most),
        Type::NotBlank(most) => (text(0, most - 1), "[A-Z]").prop_map(|(text, letter)| text + &letter).boxed(),
        Type::OneLetter => "[A-ZÉ]".boxed(),
        Type::TimeOfDay => (clock_time(), 0_u32..60_000)
            .prop_map(|(time, milli)| {
                format!("{:02}:{:02}:{:02}.{:03}", time.hour(), time.minute(), milli / 1000, milli % 1000)
            })
            .boxed(),
        Type::Whole(least, most) => (least..=most).prop_map(|number| number.to_string()).boxed(),
        Type::Digit(list) => select(list).prop_map(|number| number.to_string()).boxed(),
        Type::OneOf(list) => select(list).prop_map(str::to_owned).boxed(),
        _ => "[A-Za-z0-9]{1,8}".boxed(),
    }
}

/// Values as the schema writes them.
fn written<T: Scalar + Debug>(values: impl Strategy<Value = T> + 'static) -> BoxedStrategy<String> {
    let text = |value: T| {
        let mut text = String::new();
        T::OF.write(value.to_bits(), &mut text);
        text
    };
    values.prop_map(text).boxed()
}
