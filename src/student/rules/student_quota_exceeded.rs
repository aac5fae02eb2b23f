#![doc = include_str!("../../../fixtures/cases/student/student-quota-exceeded.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::{Booking, Content};
use crate::declaration::rule::{
    Bearing, Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types, Within,
};
use crate::declaration::schema::Zone;
use crate::facts::{Known, StudentCounter};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Scope};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::student::REGIME;
use crate::student::book::beyond_with_article_17;
use crate::student::counter::{counter_of, is_contradicted, is_of_the_day, is_stale, was_stale};
use crate::student::excess::{NUMBERS, of, of_certain};
use crate::student::neutral::hangs_on_any_sector;
use crate::student::used_up::{is_more_free, is_used_up, may_be_used_elsewhere};
use crate::texts;

/// The planned hours (days before 2017) lie above what is left of the quota.
pub(super) struct StudentQuotaExceeded;

const META: RuleMeta = RuleMeta::new(
    "student-quota-exceeded",
    Side::Answer,
    LegalRef::seen("art. 17bis RD 28-11-1969; glossary 2023/3, block 90017").checked(STUDENTS_CHECKED),
    texts! {
        numbers: NUMBERS,
        what: "the student quota is exceeded[ by {exceedingHours|planned hour|planned hours}][ by {exceedingDays|planned \
            day|planned days}][ by {leastExceedingHours|planned hour|planned hours} or more; what lies within it is not known for \
            certain][; {hoursLeft|hour lies|hours lie} within it][; {daysLeft|day lies|days lie} within it]",
        because: "[{quotaHours} hours for {year}][{quotaDays} days for {year}]",
        action: "keep it and pay ordinary contributions on what goes beyond, which is lawful, or lower the plan[ until {planBy}] to \
            what lies within the quota, if anything does",
        before: "withdraw it until {by} if nobody has worked yet, lower the plan[ until {planBy}] to what lies within the quota, if anything \
            does, or keep it and pay ordinary contributions on what goes beyond",
        ended: "pay ordinary contributions on what goes beyond[; lower what was not worked until {planBy}, before wages are \
            declared][; what was not worked could be lowered until {planWasBy}, and no more]",
    },
)
.codes(&[
    // Of article 17, where the glossary lets it block, and of occasional workers other rules give it.
    Code::new(&[Kind::In], 90017, 369, Blocks::Never),
    // Assumed: no code is published for an UPDATE that overruns.
    Code::new(&[Kind::Update], 90017, 369, Blocks::Never),
])
.bearing(Bearing::Ground(REGIME))
.assuming(&[
    Need::QuotaUseElsewhere,
    Need::EmployerSector,
    Need::BookingMoment,
    Need::NeutralHoursFromMemory,
    Need::QuotaFromMemory,
])
.when_booking()
.by_order()
.disproved_within(Within::Ledger)
.at(Zone::PlannedHours);

impl Rule<Declarations> for StudentQuotaExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        // Whatever books is asked, an OUT that makes a booking possible too.
        DeclarationScope::ALL.types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // A CANCEL that may be refused leaves the booking, and plans nothing.
        let plans = |booking: &&Booking| booking.planned > 0 && case.row.kind != Kind::Cancel;
        let Some(booking) = case.booking.filter(plans) else { return Outcome::NotApplicable };
        let Some(size) = booking.size else { return Outcome::Undetermined(Missing::of(Need::Law)) };
        if booking.reserved + booking.neutral + booking.exceeding == 0 {
            // A late declaration reserves nothing and exceeds nothing.
            return Outcome::NotApplicable;
        }
        let (evidence, worker) = (of(booking, size), case.after.and_then(|content| content.worker));
        let counter = worker.and_then(|worker| counter_of(worker, booking, case));
        if booking.exceeding == 0 {
            if worker.is_some_and(|worker| is_used_up(worker, booking, case)) {
                return Outcome::Undetermined(Missing::of(Need::UnknownHours));
            }
            if let Some(beyond) = case.after.and_then(|of| beyond_with_article_17(case.register, case.law, of, booking))
            {
                return Outcome::Undetermined(Missing::of(Need::Article17Hours).with(of(&beyond, size)));
            }
            let is_wrong =
                |of: &StudentCounter| worker.is_some_and(|worker| is_contradicted(case, worker, booking, of));
            return match counter {
                // How much was booked elsewhere since then, however much it left, nobody knows.
                Some(of) if booking.reserved > 0 && was_stale(&of, booking, case) => {
                    Outcome::Undetermined(Missing::of(Need::FreshCounter))
                }
                Some(of) if is_of_the_day(&of, case) && !is_wrong(&of) => Outcome::Satisfied,
                _ => Outcome::Undetermined(Missing::of(Need::QuotaUseElsewhere)),
            };
        }
        // What is more than the whole quota exceeds it whatever a counter said.
        let rests_on_counter = booking.planned.saturating_sub(booking.neutral) <= size;
        if rests_on_counter && counter.is_some_and(|of| is_stale(&of, case)) {
            return Outcome::Undetermined(Missing::of(Need::FreshCounter).with(evidence));
        }
        // An UPDATE that plans nothing anew keeps what was booked; whether the NSSO counts it anew is not published.
        let keeps = case.row.kind == Kind::Update && !PLAN.iter().any(|of| case.row.present.contains(*of));
        if keeps && worker.is_some_and(|of| is_more_free(of, booking, case)) {
            return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence));
        }
        if booking.certain {
            return Outcome::Violated(of_certain(case, booking, size));
        }
        let is_wrong = worker.zip(counter).is_some_and(|(worker, of)| is_contradicted(case, worker, booking, &of));
        let is_unseen = worker.is_some_and(|of| case.register.ledger(of, booking.quota, booking.year).unseen);
        let has_wages = worker.is_some_and(|of| case.facts.worked_hours(of, booking.year) != Known::Unknown);
        let is_student = |of: &Content| of.worker_type == Some(WorkerType::Stu);
        let need = match (case.row.kind, case.late) {
            _ if case.is_disproved(Within::Year, is_student) => Need::NssoReason,
            _ if is_unseen => Need::UnknownHours,
            _ if is_wrong => Need::ConsistentCounter,
            _ if worker.is_some_and(|worker| hangs_on_any_sector(case, worker, booking)) => Need::NeutralSector,
            (Kind::In, None) => Need::ReceptionMoment,
            // Under the lenient policy only.
            (Kind::In, Some(true)) => Need::TimelyDeclaration,
            _ if has_wages => Need::WorkedHours,
            _ if worker.is_some_and(|of| may_be_used_elsewhere(of, booking, case)) => Need::UnknownHours,
            _ => Need::EarlierAnswer,
        };
        Outcome::Undetermined(Missing::of(need).with(evidence))
    }
}

/// The zones of a plan.
const PLAN: [Zone; 2] = [Zone::PlannedHours, Zone::PlannedDays];
