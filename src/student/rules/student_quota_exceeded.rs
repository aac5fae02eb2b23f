#![doc = include_str!("../../../fixtures/cases/student/student-quota-exceeded.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::{Booking, Quota};
use crate::declaration::rule::{Bearing, Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Scope};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::student::REGIME;
use crate::texts;

/// The planned hours (days before 2017) lie above what is left of the quota.
pub(super) struct StudentQuotaExceeded;

numbers! {
    const NUMBERS;
    /// What lies beyond the quota, what was left of it, the quota itself and its year, in hours.
    struct Hours {
        exceeding: u16 = "exceedingHours",
        left: u16 = "hoursLeft",
        quota: u16 = "quotaHours",
        year: i32 = "year",
    }
    /// The same in days.
    struct Days { exceeding: u16 = "exceedingDays", left: u16 = "daysLeft", quota: u16 = "quotaDays", year: i32 = "year" }
}

const META: RuleMeta = RuleMeta::new(
    "student-quota-exceeded",
    Side::Answer,
    LegalRef::seen("art. 17bis RD 28-11-1969; glossary 2023/3, block 90017"),
    texts! {
        numbers: NUMBERS,
        what: "the student quota is exceeded[ by {exceedingHours|planned hour|planned hours}]\
            [ by {exceedingDays|planned day|planned days}]",
        because: "[{quotaHours} hours for {year}][{quotaDays} days for {year}]",
        action: "declare what goes beyond the quota as OTH, or lower the plan[: {hoursLeft|hour is|hours are} left]\
            [: {daysLeft|day is|days are} left]",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90017, 369, ONLY_ARTICLE_17),
    // Assumed: no code is published for an UPDATE that overruns.
    Code::new(&[Kind::Update], 90017, 369, ONLY_ARTICLE_17),
])
.bearing(Bearing::Ground(REGIME))
.assuming(&[Need::QuotaUseElsewhere, Need::EmployerSector])
.when_booking()
.by_order()
.at(Zone::PlannedHours);

// The glossary lets the same code block for article 17.
const ONLY_ARTICLE_17: Blocks = Blocks::For(&[WorkerType::T17, WorkerType::O17, WorkerType::S17]);

impl Rule<Declarations> for StudentQuotaExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        // Whatever books is asked, an OUT that makes a booking possible too.
        DeclarationScope::ALL.types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(booking) = case.booking.filter(|booking| booking.planned > 0) else { return Outcome::NotApplicable };
        let Some(size) = booking.size else { return Outcome::Undetermined(Missing::of(Need::Law)) };
        if booking.reserved + booking.neutral + booking.exceeding == 0 {
            // A late declaration reserves nothing and exceeds nothing.
            return Outcome::NotApplicable;
        }
        let evidence = evidence(booking, size);
        if booking.exceeding == 0 {
            return match case.after.and_then(|content| content.worker) {
                Some(worker) if is_counted(worker, booking, case) => Outcome::Satisfied,
                _ => Outcome::Undetermined(Missing::of(Need::QuotaUseElsewhere)),
            };
        }
        if booking.certain {
            return Outcome::Violated(evidence);
        }
        let need = match (case.row.kind, case.late) {
            (Kind::In, None) => Need::ReceptionMoment,
            _ => Need::EarlierAnswer,
        };
        Outcome::Undetermined(Missing::of(need).with(evidence))
    }
}

fn is_counted(worker: Ssin, booking: &Booking, case: &Case<'_>) -> bool {
    matches!(case.facts.student_counter(worker, booking.year, case.row.received_at), Known::Known(_))
}

fn evidence(booking: &Booking, size: u16) -> Evidence {
    let (exceeding, left, quota, year) = (Some(booking.exceeding), Some(booking.free), Some(size), Some(booking.year));
    match booking.quota {
        Quota::StudentDays => Evidence::from(Days { exceeding, left, quota, year }).at(Zone::PlannedDays),
        _ => Evidence::from(Hours { exceeding, left, quota, year }).at(Zone::PlannedHours),
    }
}
