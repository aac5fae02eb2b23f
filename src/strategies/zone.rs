//! Strategies for the texts of zones, by the type that the schema gives them.

use proptest::prelude::*;
use proptest::sample::select;

use super::id::{
    enterprise_number, joint_committee, nsso_number, period_id, provisional_nsso_number, ssin, worker_type,
};
use super::time::{clock_time, date};
use crate::dimona::schema::{Type, Zone};
use crate::id::JointCommittee;

/// Any text that the NSSO takes in a zone, as it is written in XML; a plain one for a block.
pub fn zone_text(zone: Zone) -> BoxedStrategy<String> {
    let text = |least: u32, most: u32| {
        proptest::collection::vec("[A-Za-z0-9éÀß'’&<>\", ;.-]", least as usize..=most as usize)
            .prop_map(|letters: Vec<String>| letters.concat())
            .boxed()
    };
    match zone.of() {
        Type::Nsso => nsso_number().prop_map(|of| of.get().to_string()).boxed(),
        Type::Provisional => provisional_nsso_number().prop_map(|of| of.get().to_string()).boxed(),
        Type::Enterprise => enterprise_number().prop_map(|of| of.to_string()).boxed(),
        Type::EnterpriseOrZero => {
            prop_oneof![1 => Just("0".to_owned()), 4 => enterprise_number().prop_map(|of| of.to_string())].boxed()
        }
        Type::Ssin => ssin().prop_map(|of| of.reveal().to_string()).boxed(),
        Type::Period => period_id().prop_map(|of| of.get().to_string()).boxed(),
        Type::Committee => joint_committee().prop_map(|of| of.code().to_owned()).boxed(),
        Type::UserCommittee => joint_committee()
            .prop_filter("an agency is no user", |of| *of != JointCommittee::AgencyWork)
            .prop_map(|of| of.code().to_owned())
            .boxed(),
        Type::WorkerType => worker_type().prop_map(|of| of.code().to_owned()).boxed(),
        Type::Hour => clock_time().prop_map(|of| of.to_string()).boxed(),
        Type::Date | Type::DateOfDigits => date().prop_map(|of| of.to_string()).boxed(),
        Type::Amount => (1_u16..=999).prop_map(|amount| amount.to_string()).boxed(),
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
