#![doc = include_str!("../../../fixtures/cases/declaration/work-added-late.md")]

use crate::declaration::deadline::{Beside, Deadline, added, moves_begin, windows, work_began};
use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Period, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An UPDATE that adds work which had to be declared before: days or hours that had begun, as the message tells it.
pub(super) struct WorkAddedLate;

numbers! {
    /// When it came, and when the added work was to be declared.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline" }
}

const META: RuleMeta = RuleMeta::new(
    "work-added-late",
    Side::Right,
    LegalRef::inferred("NSSO instructions: these regimes ask for work to be declared before it begins; of an UPDATE that adds some they are silent"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the change adds work that was not declared in time[: received on {receivedAt}, after {deadline}]",
        action: "keep the change where that work was done, and pay ordinary contributions on it: no flexi-job and no occasional work was \
            declared there in time; declare further work before it begins",
    },
)
.assuming(&[Need::FirstHour])
.at(Zone::DimonaUpdate)
.of_declaration()
.staying();

/// The worker types whose regimes ask for it. What is certain of the others, of students no source says.
const TYPES: [WorkerType; 3] = [WorkerType::Stu, WorkerType::Flx, WorkerType::Ext];

impl Rule<Declarations> for WorkAddedLate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update]).types(Types::of(TYPES))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period), Some(after)) = (case.row.kind, case.period, case.after) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled || !TYPES.iter().any(|of| period.content.worker_type == Some(*of)) {
            return Outcome::NotApplicable;
        }
        let mut outcome = Outcome::NotApplicable;
        let begins =
            moves_begin(&period.content, after).then(|| work_began(case.row, case.after, case.facts)).flatten();
        for due in added(&period.content, after, begins) {
            let Some(received) = case.row.received_at else {
                return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
            };
            let missed = due.is_missed_by(received);
            if missed != Some(false) {
                let moments = Moments { received_at: Some(received), deadline: Some(Until(due.moment())) };
                let is_student = period.content.worker_type == Some(WorkerType::Stu);
                let open = |need| Outcome::Undetermined(Missing::of(need).with(moments.into()));
                return match missed {
                    None => open(Need::ClockChange),
                    Some(_) if is_student => open(Need::HoursTaken),
                    Some(_) => Outcome::Violated(moments.into()),
                };
            }
            // On its first day nothing in the message tells whether that work had begun.
            let is_first_day = matches!(due, Deadline::Day(day) if received.date() == day);
            outcome =
                if is_first_day { Outcome::Undetermined(Missing::of(Need::FirstHour)) } else { Outcome::Satisfied };
        }
        match outcome {
            Outcome::NotApplicable | Outcome::Satisfied => longer(case, period, after).unwrap_or(outcome),
            outcome => outcome,
        }
    }
}

/// Hours behind the end of a shift that were told too late: the NSSO warns, and whether they keep the regime no source says.
fn longer(case: &Case<'_>, period: &Period, after: &Content) -> Option<Outcome> {
    let before = &period.content;
    if !after.takes_form_from_hours() || after.shift()?.ends_at() <= before.shift()?.ends_at() {
        return None;
    }
    let [_, end, _] = windows(before, after, Beside { first_end: period.first_end, ..Beside::default() }, case.law);
    let received = case.row.received_at?;
    let of = end.window()?.judge(received, case.policies)?;
    let moments = Moments { received_at: Some(received), deadline: Some(Until(of.deadline.moment())) };
    let open = |need| Outcome::Undetermined(Missing::of(need).with(moments.into()));
    match of.late {
        Ok(false) => None,
        Ok(true) => Some(open(Need::PublishedScope)),
        Err(need) => Some(open(need)),
    }
}
