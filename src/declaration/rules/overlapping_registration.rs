#![doc = include_str!("../../../fixtures/cases/declaration/overlapping-registration.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Period, Registered, Registration, Span};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::id::RegistrationId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A daily registration that shares time with another of its period. Of another period of the same worker and employer it is not
/// published whether that counts.
pub(super) struct OverlappingRegistration;

numbers! {
    /// The other registration: its number, its first day, and the record that made it.
    struct Other {
        registration: RegistrationId = "registrationId",
        start: NaiveDate = "startDate",
        file: u32 = "file",
        record: i64 = "record",
    }
}

const META: RuleMeta = RuleMeta::new(
    "overlapping-registration",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90480"),
    texts! {
        numbers: Other::NUMBERS,
        what: "the daily registration overlaps another one[, {registrationId}][, that begins on {startDate}][: record {record} of file {file}]",
        action: "correct the hours, or cancel the registration that is wrong first",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 90480, 334, Blocks::Always)])
.assuming(&[Need::EarlierRegistrations])
.by_order()
.at(Zone::DailyRegistration);

impl Rule<Declarations> for OverlappingRegistration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(period) = case.registered_in().filter(|period| !period.cancelled) else {
            return Outcome::NotApplicable;
        };
        let Some(span) = case.work.and_then(|work| work.span()) else { return Outcome::NotApplicable };
        match gravest(case, period, span) {
            Some((other, None)) => Outcome::Violated(evidence(&other).into()),
            Some((other, Some(need))) => Outcome::Undetermined(Missing::of(need).with(evidence(&other).into())),
            None if case.register.holds_registrations() => Outcome::Satisfied,
            None => Outcome::Undetermined(Missing::of(Need::EarlierRegistrations)),
        }
    }
}

fn evidence(other: &Registration) -> Other {
    let (file, record) = other.origin.map(|origin| (origin.file, origin.record as i64)).unzip();
    Other { registration: other.id, start: other.work.start_date, file, record }
}

/// The registration with which the work conflicts, and what is missing to say so: a certain one if there is any.
fn gravest(case: &Case<'_>, period: &Period, span: Span) -> Option<(Registration, Option<Need>)> {
    let own = match case.registered {
        Registered::Found(own, _) => Some(own),
        _ => None,
    };
    let mut open = None;
    let mut certain = None;
    case.register.visit_registrations(period.id?, span, &mut |other| {
        if own.is_some_and(|own| std::ptr::eq(own, other)) {
            return ControlFlow::Continue(());
        }
        match other.work.span().and_then(|of| of.meets(&span)) {
            Some(true) if other.doubt.is_none() => certain = Some(*other),
            // The certain ones came first.
            _ if !other.doubt.is_none() => {
                open.get_or_insert((*other, Some(Need::EarlierAnswer)));
                return ControlFlow::Break(());
            }
            _ => {
                open.get_or_insert((*other, Some(Need::PublishedScope)));
            }
        }
        if certain.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    certain
        .map(|other| (other, None))
        .or(open)
        .or_else(|| Some((elsewhere(case, period, span)?, Some(Need::PublishedScope))))
}

/// A registration at the same time in another period of the worker, at the same employer.
fn elsewhere(case: &Case<'_>, period: &Period, span: Span) -> Option<Registration> {
    let (worker, work) = (period.content.worker?, case.work?);
    // A night may end on the day after its period.
    let from = work.start_date.and_then(|day| day.pred_opt())?;
    let employer = SameEmployer::new(case.facts, &period.content.employer);
    let mut found = None;
    case.look_through(worker, from, work.end_date, &mut |other| {
        if other.id != period.id && employer.is(&other.content.employer) != Some(false) {
            found = case.first_registered(other, span);
        }
        if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}
