#![doc = include_str!("../../../fixtures/cases/declaration/two-shifts-in-one-declaration.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Known, SameEmployer};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{Moment, Shift};

/// One declaration by the hour over two shifts with a pause between them.
pub(super) struct TwoShiftsInOneDeclaration;

numbers! {
    /// When the first of the two shifts ends, and when the next one begins.
    struct Pause { from: Moment = "pauseFrom", until: Moment = "pauseUntil" }
}

const META: RuleMeta = RuleMeta::new(
    "two-shifts-in-one-declaration",
    Side::Advice,
    LegalRef::inferred("NSSO on occasional work, 2006, and a manual of Dimona: a declaration for each performance of a day"),
    texts! {
        numbers: Pause::NUMBERS,
        what: "one declaration covers two shifts that are planned[: between them nobody works from {pauseFrom} to {pauseUntil}]",
        action: "declare each shift by itself: end this one with the first shift, and send an IN for the next one before it begins; or correct the \
            table schedules",
    },
)
.only_with(&[Need::Schedule])
.at(Zone::EndHour);

impl Rule<Declarations> for TwoShiftsInOneDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext, WorkerType::Flx]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared().filter(|of| of.is_one_shift()) else { return Outcome::NotApplicable };
        // A day package tells no end hour: what it covers is the day.
        let (Some(worker), Some(begin), Some(end), Some(last)) =
            (content.worker, content.start_hour, content.end_hour, content.end_date)
        else {
            return Outcome::NotApplicable;
        };
        let Ok(declared) = Shift::new(content.start_date, begin, last, end) else { return Outcome::NotApplicable };
        let own = SameEmployer::new(case.facts, &content.employer);
        let mut shifts: Vec<(Moment, Moment)> = Vec::new();
        // A shift of the evening before may go on here. Without shifts none is planned.
        let from = content.start_date.pred_opt().unwrap_or(content.start_date);
        let (Known::Known(()) | Known::Unknown) = case.facts.planned_shifts(worker, from, last, &mut |planned| {
            let shift = planned.shift();
            let is_covered = shift.starts_at() < declared.ends_at() && shift.ends_at() > declared.starts_at();
            if is_covered && own.is(planned.employer()) == Some(true) {
                shifts.push((shift.starts_at(), shift.ends_at()));
            }
        });
        shifts.sort_unstable();
        let mut worked_until = match shifts.first() {
            Some((_, until)) => *until,
            None => return Outcome::Undetermined(Missing::of(Need::Schedule)),
        };
        for (starts, ends) in shifts {
            if starts > worked_until {
                return Outcome::Violated(Pause { from: Some(worked_until), until: Some(starts) }.into());
            }
            worked_until = worked_until.max(ends);
        }
        Outcome::Satisfied
    }
}
