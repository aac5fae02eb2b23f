//! Zones that are missing, wrong or not allowed in an IN, and blocks without what they need.

use dimona::declaration::schema::Zone;
use dimona::id::NssoNumber;

use super::{ALL, NOT_CSV, Planter, refused};
use crate::calendar::Day;
use crate::parties::{enterprise_number, name_worker, nsso_number, provisional_number};
use crate::population::ELSEWHERE;
use crate::sheet::Sheet;
use crate::trade::Trade;
use crate::truth::Expected;

const LATE: Expected = Expected::violated("late-declaration", "90373-460");

/// One finding.
macro_rules! one {
    ($rule:literal, $code:literal) => {
        &[Expected::violated($rule, $code)]
    };
}

/// A planter of a refused IN with one finding.
macro_rules! wrong {
    ($rule:literal, $code:literal, $trade:ident, $spoil:expr) => {
        refused($rule, ALL, Trade::$trade, $spoil, one!($rule, $code))
    };
}

pub(super) const PLANTERS: &[Planter] = &[
    wrong!("invalid-nsso-number", "00011-003", Employee, |sheet, dice| {
        sheet.clear_employer();
        let wrong = nsso_number(dice.below(1000)) + 1;
        // Once in a hundred times that would be the number of an administration, which JSON takes.
        let is_other = u32::try_from(wrong).is_ok_and(|of| NssoNumber::federal(of).is_ok());
        sheet.number(Zone::NssoNumber, wrong + u64::from(is_other));
    }),
    wrong!("forbidden-nsso-number", "00011-005", Employee, |sheet, dice| {
        let employer = ELSEWHERE + dice.below(1000);
        sheet.number(Zone::NssoNumber, nsso_number(employer));
        sheet.number(Zone::ProvisionalNssoNumber, provisional_number(employer));
    }),
    wrong!("invalid-enterprise-number", "00014-003", Employee, |sheet, dice| {
        sheet.clear_employer();
        let wrong = enterprise_number(dice.below(1000)) + 1;
        sheet.set(Zone::EnterpriseNumber, crate::cell::Cell::padded(wrong, 10));
    }),
    wrong!("invalid-provisional-nsso-number", "00948-003", Employee, |sheet, dice| {
        sheet.clear_employer();
        sheet.number(Zone::ProvisionalNssoNumber, provisional_number(dice.below(1000)) + 1);
    }),
    wrong!("no-employer-number", "90256-364", Employee, |sheet, _| sheet.clear_employer()),
    wrong!("missing-ssin", "00024-001", Occasional, |sheet, _| sheet.clear(Zone::Ssin)),
    wrong!("invalid-ssin", "00024-003", Employee, |sheet, dice| {
        // The first is one more than a valid number; the others are no numbers of eleven digits.
        let text = dice.pick("85073004418", &["8507300441", "85.07.30-044", "8507300441X"]);
        sheet.text(Zone::Ssin, text);
    }),
    wrong!("no-worker-identification", "90017-363", Employee, |sheet, dice| {
        sheet.clear(Zone::Ssin);
        let person = crate::parties::Person { young: false, number: dice.below(1000) };
        if dice.percent(50) {
            name_worker(sheet, person);
        }
    }),
    wrong!("missing-joint-committee", "00046-001", Employee, |sheet, _| sheet.clear(Zone::JointCommittee)),
    wrong!("invalid-joint-committee", "00046-003", Employee, |sheet, dice| {
        let text = dice.pick("200", &["999", "12", "PC1"]);
        sheet.text(Zone::JointCommittee, text);
    }),
    // An agency is no user.
    wrong!("invalid-joint-committee", "00046-003", Agency, |sheet, _| sheet.text(Zone::UserJointCommittee, "322")),
    wrong!("missing-worker-type", "00655-001", Employee, |sheet, _| sheet.clear(Zone::WorkerType)),
    wrong!("invalid-worker-type", "00655-003", Employee, |sheet, dice| {
        let text = dice.pick("ABC", &["ART", "O18", "WORKER"]);
        sheet.text(Zone::WorkerType, text);
    }),
    wrong!("worker-type-closed-to-employer", "00655-350", Employee, |sheet, _| sheet.text(Zone::WorkerType, "TEA")),
    wrong!("worker-type-outside-its-dates", "00655-003", Employee, |sheet, dice| {
        let text = dice.pick("QUA", &["STX"]);
        sheet.text(Zone::WorkerType, text);
        sheet.copy(Zone::StartDate, Zone::EndDate);
    }),
    wrong!("article-17-outside-its-dates", "00910-008", Article17, |sheet, _| {
        sheet.text(Zone::WorkerType, "A17");
        sheet.clear(Zone::PlannedHours);
        sheet.copy(Zone::StartDate, Zone::EndDate);
    }),
    wrong!("joint-committee-against-worker-type", "90374-349", Student, |sheet, _| {
        sheet.text(Zone::JointCommittee, "302");
        sheet.clear(Zone::FirstCard);
        sheet.clear(Zone::NextCard);
    }),
    wrong!("joint-committee-against-worker-type", "90374-349", Flexi, |sheet, _| {
        sheet.text(Zone::JointCommittee, "302");
    }),
    refused(
        "forbidden-period-id",
        NOT_CSV,
        Trade::Employee,
        |sheet, dice| sheet.number(Zone::PeriodId, 660_000_000_000 + dice.below(1_000_000)),
        one!("forbidden-period-id", "00913-005"),
    ),
    wrong!("missing-start-date", "00910-001", Employee, |sheet, _| sheet.clear(Zone::StartDate)),
    wrong!("invalid-start-date", "00910-003", Employee, |sheet, dice| {
        let text = dice.pick("2026-02-30", &["20260301", "31/02/2026", "2026-13-01"]);
        sheet.text(Zone::StartDate, text);
    }),
    wrong!("start-date-outside-domain", "00910-008", Employee, |sheet, dice| {
        sheet.clear(Zone::EndDate);
        let days = dice.between(0, 3000);
        // 2037-01-01 lies ten years after the last year of reception.
        sheet.date(Zone::StartDate, Day(743_635).plus(days));
    }),
    wrong!("missing-start-hour", "00777-001", Occasional, |sheet, _| {
        sheet.text(Zone::JointCommittee, "144");
        sheet.clear(Zone::StartHour);
        sheet.text(Zone::EndHour, "1800");
    }),
    wrong!("invalid-start-hour", "00777-003", Occasional, |sheet, dice| {
        let text = dice.pick("2460", &["8h75", "0960", "99"]);
        sheet.text(Zone::StartHour, text);
    }),
    wrong!("forbidden-start-hour", "00777-005", Employee, |sheet, _| sheet.text(Zone::StartHour, "0800")),
    wrong!("missing-end-date", "00911-001", Student, |sheet, _| sheet.clear(Zone::EndDate)),
    wrong!("missing-end-date", "00911-001", Agency, |sheet, _| sheet.clear(Zone::EndDate)),
    wrong!("invalid-end-date", "00911-003", Employee, |sheet, dice| {
        let text = dice.pick("2026-11-31", &["31 December", "2026-00-10", "26-12-31"]);
        sheet.text(Zone::EndDate, text);
    }),
    wrong!("end-date-outside-domain", "00911-008", Employee, |sheet, dice| {
        let text = dice.pick("9999-12-31", &["2041-06-30", "2038-01-01"]);
        sheet.text(Zone::EndDate, text);
    }),
    wrong!("missing-end-hour", "00778-001", Occasional, |sheet, _| {
        sheet.text(Zone::JointCommittee, "144");
        sheet.clear(Zone::EndHour);
    }),
    wrong!("invalid-end-hour", "00778-003", Occasional, |sheet, dice| {
        let text = dice.pick("1861", &["2400", "25h", "midnight"]);
        sheet.text(Zone::EndHour, text);
    }),
    wrong!("forbidden-end-hour", "00778-005", Employee, |sheet, _| sheet.text(Zone::EndHour, "1700")),
    // A flexi-job that begins and ends on one day is declared by its hours.
    refused(
        "missing-start-hour",
        ALL,
        Trade::Flexi,
        |sheet, _| {
            sheet.clear(Zone::StartHour);
            sheet.clear(Zone::EndHour);
            sheet.copy(Zone::StartDate, Zone::EndDate);
        },
        &[Expected::violated("missing-start-hour", "00777-001"), Expected::violated("missing-end-hour", "00778-001")],
    ),
    // Students were declared in days to the end of 2016, and whoever declares them now is late.
    refused(
        "missing-planned-days",
        ALL,
        Trade::Employee,
        in_2016,
        &[Expected::violated("missing-planned-days", "01017-001"), LATE],
    ),
    refused(
        "invalid-planned-days",
        ALL,
        Trade::Employee,
        |sheet, dice| {
            in_2016(sheet, dice);
            let text = dice.pick("0", &["1000"]);
            sheet.text(Zone::PlannedDays, text);
        },
        &[Expected::violated("invalid-planned-days", "01017-003"), LATE],
    ),
    wrong!("forbidden-planned-days", "01017-005", Employee, |sheet, _| sheet.text(Zone::PlannedDays, "5")),
    wrong!("missing-planned-hours", "01135-001", Student, |sheet, _| sheet.clear(Zone::PlannedHours)),
    wrong!("invalid-planned-hours", "01135-003", Student, |sheet, dice| {
        let text = dice.pick("0", &["1000", "7.5"]);
        sheet.text(Zone::PlannedHours, text);
    }),
    wrong!("forbidden-planned-hours", "01135-005", Employee, |sheet, _| sheet.text(Zone::PlannedHours, "38")),
];

/// Makes an IN that of a student in the summer of 2016, without planned hours. The students of today were children then.
fn in_2016(sheet: &mut Sheet, _: &mut crate::dice::Dice) {
    sheet.text(Zone::WorkerType, "STU");
    sheet.text(Zone::JointCommittee, "XXX");
    sheet.text(Zone::StartDate, "2016-07-04");
    sheet.text(Zone::EndDate, "2016-07-15");
    sheet.clear(Zone::PlannedHours);
}
