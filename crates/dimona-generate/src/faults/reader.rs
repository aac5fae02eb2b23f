//! Records that are written in another way than they should be.

use dimona::declaration::schema::Zone;

use super::{ALL, NDJSON, NOT_CSV, NOT_XML, Planter, XML, advised, refused, story};
use crate::parties::period_id;
use crate::trade::Trade;
use crate::truth::Expected;
use crate::world::Entry;
use crate::write::Flaw;

/// One finding without a code.
macro_rules! no_code {
    ($rule:literal) => {
        &[Expected::without_code($rule)]
    };
}

pub(super) const PLANTERS: &[Planter] = &[
    // Whatever else is said of its worker would be open.
    story("unreadable-record", ALL, |world, now| {
        let mut hire = world.stranger(Trade::Employee, now)?;
        hire.sheet.clear_beside();
        hire.sheet.flaw = Some(Flaw::Broken(world.dice.below(256) as u8));
        Some(Entry::faulty(hire.sheet, no_code!("unreadable-record")))
    }),
    refused(
        "record-without-declaration",
        ALL,
        Trade::Employee,
        |sheet, _| sheet.kind = None,
        &[Expected::violated("record-without-declaration", "90059-134")],
    ),
    refused(
        "missing-daily-registration-id",
        XML,
        Trade::Employee,
        |sheet, _| sheet.become_changed_registration(),
        &[Expected::violated("missing-daily-registration-id", "01085-001")],
    ),
    refused(
        "several-declarations-in-record",
        NOT_CSV,
        Trade::Employee,
        |sheet, dice| sheet.flaw = Some(Flaw::SecondAction(period_id(dice.below(1_000_000)))),
        no_code!("several-declarations-in-record"),
    ),
    advised(
        "unknown-property",
        NDJSON,
        Trade::Employee,
        |sheet, _| sheet.flaw = Some(Flaw::Unknown),
        no_code!("unknown-property"),
    ),
    advised(
        "duplicate-property",
        NDJSON,
        Trade::Employee,
        |sheet, dice| {
            let zone = dice.pick(Zone::StartDate, &[Zone::WorkerType, Zone::Ssin]);
            sheet.flaw = Some(Flaw::Twice(zone));
        },
        no_code!("duplicate-property"),
    ),
    advised(
        "unreadable-context",
        NOT_XML,
        Trade::Employee,
        |sheet, dice| {
            let text = dice.pick("OK", &["accepted", "X"]);
            sheet.text(Zone::Answer, "A");
            sheet.flaw = Some(Flaw::Instead(Zone::Answer, text));
        },
        no_code!("unreadable-context"),
    ),
    advised(
        "number-sent-as-text",
        NDJSON,
        Trade::Student,
        |sheet, _| sheet.flaw = Some(Flaw::NumberAsText(Zone::PlannedHours)),
        no_code!("number-sent-as-text"),
    ),
    advised(
        "text-sent-as-number",
        NDJSON,
        Trade::Builder,
        // Nobody in building was born after 1999: no zero is lost.
        |sheet, _| sheet.flaw = Some(Flaw::TextAsNumber(Zone::Ssin)),
        no_code!("text-sent-as-number"),
    ),
    advised(
        "decimal-in-whole-number",
        NDJSON,
        Trade::Student,
        |sheet, _| sheet.flaw = Some(Flaw::WithDecimals(Zone::PlannedHours)),
        no_code!("decimal-in-whole-number"),
    ),
    refused(
        "element-out-of-order",
        XML,
        Trade::Employee,
        |sheet, _| sheet.flaw = Some(Flaw::OutOfOrder),
        no_code!("element-out-of-order"),
    ),
    refused(
        "repeated-element",
        XML,
        Trade::Employee,
        |sheet, dice| {
            let zone = dice.pick(Zone::StartDate, &[Zone::WorkerType, Zone::Ssin]);
            sheet.flaw = Some(Flaw::Twice(zone));
        },
        no_code!("repeated-element"),
    ),
    refused(
        "unknown-element",
        XML,
        Trade::Employee,
        |sheet, _| sheet.flaw = Some(Flaw::Unknown),
        no_code!("unknown-element"),
    ),
    refused(
        "value-outside-schema",
        XML,
        Trade::Trainee,
        // There is no risk class of four digits, in either list.
        |sheet, _| sheet.text(Zone::ActivityWithRisk, "1000"),
        &[Expected::without_code("value-outside-schema"), Expected::open("risk-activity-against-nature", "00041-521")],
    ),
];
