#![doc = include_str!("../../../fixtures/cases/declaration/work-outside-period.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, declared, holds, opening, work_began};
use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::told_work::{Teller, first_work, held, told};
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// Work that is told to begin before what is declared, or behind it.
pub(super) struct WorkOutsidePeriod;

numbers! {
    /// When work is told to begin, the minute or the day, and from when to when it is declared.
    struct Work {
        begins: Until = "workBegins",
        first: NaiveDate = "workBeginsOn",
        from: Moment = "declaredFrom",
        to: Until = "declaredTo",
    }
}

const META: RuleMeta = RuleMeta::new(
    "work-outside-period",
    Side::Right,
    LegalRef::seen("NSSO, when to declare; art. 181 Social Penal Code: an offence of level 4"),
    texts! {
        numbers: Work::NUMBERS,
        what: "the work is told to begin outside what is declared[: on {workBegins}][: on {workBeginsOn}][, declared from {declaredFrom} \
            on][ to {declaredTo}]",
        because: "work that no declaration holds when it begins is not declared in time",
        action: "declare that work at once: it is late, and later is worse; before the period by an UPDATE that puts its begin forward, behind it \
            by one of its end; of a student, of a flexi-job behind its end or in another quarter, and on another day than a shift by an IN \
            of those days",
    },
)
.at(Zone::StartDate)
.of_declaration();

impl Rule<Declarations> for WorkOutsidePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if matches!(case.period, Resolution::Found(period) if period.cancelled) {
            return Outcome::NotApplicable;
        }
        let Some(content) = case.declared() else { return Outcome::NotApplicable };
        let (from, to) = declared(content);
        // What ends before it begins is refused for that.
        if to.is_some_and(|to| to <= from) {
            return Outcome::NotApplicable;
        }
        let told = told(case, content);
        let by_contract = content.worker.and_then(|worker| first_work(case, content, worker));
        let all = [told, by_contract.map(|at| (at, Teller::Contract))];
        let outside = all.into_iter().flatten().filter(|(at, _)| !holds(content, *at));
        let Some((begins, teller)) = outside.min_by_key(|(at, _)| at.moment()) else {
            return if told.is_some() { Outcome::Satisfied } else { Outcome::NotApplicable };
        };
        let (minute, first) = match begins {
            Deadline::Minute(at) => (Some(Until(at)), None),
            Deadline::Day(day) => (None, Some(day)),
        };
        let evidence = Work { begins: minute, first, from: Some(from), to: to.map(Until) }.into();
        let held = content.worker.and_then(|worker| held(case, content, worker, begins));
        match held {
            Some(None) => Outcome::Satisfied,
            Some(Some(need)) => Outcome::Undetermined(Missing::of(need).with(evidence)),
            None => not_held(case, content, (begins, teller), evidence),
        }
    }
}

fn not_held(case: &Case<'_>, content: &Content, (begins, teller): (Deadline, Teller), evidence: Evidence) -> Outcome {
    let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
    if content.takes_form_from_hours() && has_begun(case, content) {
        return Outcome::NotApplicable;
    }
    let is_late = case.row.received_at.is_some_and(|received| begins.is_missed_by(received) == Some(true));
    match teller {
        Teller::Contract if !case.register.covers(&content.employer) => open(Need::Period),
        // Until it begins another declaration may hold it in time.
        _ if !is_late => open(Need::LaterDeclaration),
        Teller::Opening => open(Need::WorkDone),
        // What days that are declared late do to the others of a student no source says.
        _ if content.worker_type == Some(WorkerType::Stu) => open(Need::LateDays),
        _ => Outcome::Violated(evidence),
    }
}

/// Whether work had begun when its begin was declared: that is told as such, and the right fails by it.
fn has_begun(case: &Case<'_>, content: &Content) -> bool {
    let declares_begin = match case.period {
        Resolution::Found(period) => opening(content).moment() < opening(&period.content).moment(),
        _ => true,
    };
    let began = work_began(case.row, case.after, case.facts).filter(|_| declares_begin);
    began.zip(case.row.received_at).is_some_and(|(began, received)| began.is_missed_by(received) == Some(true))
}
