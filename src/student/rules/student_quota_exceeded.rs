#![doc = include_str!("../../../fixtures/cases/student/student-quota-exceeded.md")]

use crate::declaration::deadline;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{Booking, Quota, RegisterView};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::id::WorkerType;
use crate::judgement::{
    Bearing, Blocks, Code, Context, Evidence, Key, Label, Missing, Need, Outcome, Regime, RegisterRule, RuleMeta, Side,
};
use crate::law::LegalRef;

/// The planned hours (days before 2017) lie above what is left of the quota.
pub(super) struct StudentQuotaExceeded;

static META: RuleMeta = RuleMeta::new(
    "student-quota-exceeded",
    Side::Answer,
    LegalRef::seen("art. 17bis RD 28-11-1969; glossary 2023/3, block 90017"),
    "planned[ hours exceed the student quota by {exceedingHours}][ days exceed the student quota by {exceedingDays}]",
    "declare what goes beyond the quota as OTH, or lower the plan[: {hoursLeft} hours are left][: {daysLeft} days are left]",
)
.because("[{quotaHours} hours for {year}][{quotaDays} days for {year}]")
.codes(&[
    Code::new(&[Kind::In], 90017, 369, ONLY_ARTICLE_17),
    // Assumed: no code is published for an UPDATE that overruns.
    Code::new(&[Kind::Update], 90017, 369, ONLY_ARTICLE_17),
])
.bearing(Bearing::Ground(Regime::Student))
.assuming(&[Need::QuotaUseElsewhere, Need::EmployerSector])
.keyed_by(Key::Worker)
.when_booking()
.at(Zone::PlannedHours);

// The glossary lets the same code block for article 17.
const ONLY_ARTICLE_17: Blocks = Blocks::For(&[WorkerType::T17, WorkerType::O17, WorkerType::S17]);

impl RegisterRule for StudentQuotaExceeded {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some(booking) = cx.booking.filter(|booking| booking.planned > 0) else { return Outcome::NotApplicable };
        let Some(size) = booking.size else { return Outcome::Undetermined(Missing::of(Need::Law)) };
        if booking.reserved + booking.neutral + booking.exceeding == 0 {
            // A late declaration reserves nothing and exceeds nothing.
            return Outcome::NotApplicable;
        }
        let evidence = evidence(booking, size);
        if booking.exceeding == 0 {
            return match cx.after.and_then(|content| content.worker) {
                Some(worker) if is_counted(worker, booking, cx, row) => Outcome::Satisfied,
                _ => Outcome::Undetermined(Missing::of(Need::QuotaUseElsewhere)),
            };
        }
        if booking.certain {
            return Outcome::Violated(evidence);
        }
        let need = match (row.kind, deadline::is_late(row)) {
            (Kind::In, None) => Need::ReceptionMoment,
            _ => Need::EarlierAnswer,
        };
        Outcome::Undetermined(Missing::of(need).with(evidence))
    }
}

fn is_counted(worker: crate::id::Ssin, booking: &Booking, cx: &Context<'_>, row: &Row) -> bool {
    matches!(cx.facts.student_counter(worker, booking.year, row.received_at), Known::Known(_))
}

fn evidence(booking: &Booking, size: u16) -> Evidence {
    let (exceeding, left, quota, zone) = match booking.quota {
        Quota::StudentDays => (Label::ExceedingDays, Label::DaysLeft, Label::QuotaDays, Zone::PlannedDays),
        _ => (Label::ExceedingHours, Label::HoursLeft, Label::QuotaHours, Zone::PlannedHours),
    };
    Evidence::of(exceeding, booking.exceeding)
        .and(left, booking.free)
        .and(quota, size)
        .and(Label::Year, booking.year)
        .at(zone)
}
