#![doc = include_str!("../../../fixtures/cases/declaration/late-update.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::{
    Beside, are_wages_declared, is_penal, moves_begin, windows, work_began, work_resumed,
};
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An UPDATE that the NSSO received after the deadline of what it changes.
pub(super) struct LateUpdate;

numbers! {
    /// When it came, when it was due, and when by another reading of the law; where that is an offence, its day.
    struct Moments {
        received_at: Moment = "receivedAt",
        deadline: Until = "deadline",
        other: Until = "otherDeadline",
        offence: NaiveDate = "offenceOn",
    }
}

const META: RuleMeta = RuleMeta::new(
    "late-update",
    Side::Answer,
    LegalRef::inferred(
        "NSSO, when to declare; glossary 2023/3, block 90378, which ties the code to no worker type",
    ),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the change is late[: received on {receivedAt}, after the deadline {deadline}][, and by another reading {otherDeadline}]",
        action: "where nothing else refuses it, keep it: the period has to say what was worked; send the next change before its \
            deadline",
    },
)
.codes(&[Code::new(&[Kind::Update], 90378, 460, Blocks::Never)])
.at(Zone::DimonaUpdate)
.source_of(WorkerType::Ext, &OF_OCCASIONAL_WORK)
.offence(Offence::Late);

static OF_OCCASIONAL_WORK: LegalRef = LegalRef::inferred(
    "NSSO, when to declare; art. 182 Social Penal Code for occasional work; glossary 2023/3, block 90378, which ties the code to no \
        worker type",
);

/// The place of the end among the parts that an UPDATE changes.
const END: usize = 1;

impl Rule<Declarations> for LateUpdate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period), Some(after)) = (case.row.kind, case.period, case.after) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled {
            return Outcome::NotApplicable;
        }
        let (mut open, mut outcome) = (None, Outcome::NotApplicable);
        let before = &period.content;
        let begins = moves_begin(before, after).then(|| work_began(case.row, case.after, case.facts)).flatten();
        let beside =
            Beside { begins, resumed: work_resumed(case.row, before, after, case.facts), first_end: period.first_end };
        let is_penal = is_penal(before, after);
        for (part, window) in windows(before, after, beside, case.law).into_iter().enumerate() {
            let Some(window) = window.window() else { continue };
            let Some(received) = case.row.received_at else {
                return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
            };
            let Some(of) = window.judge(received, case.policies) else { continue };
            let moments = Moments {
                received_at: Some(received),
                deadline: Some(Until(of.deadline.moment())),
                other: of.other.map(|at| Until(at.moment())),
                offence: (of.late == Ok(true) && is_penal && part == END).then(|| of.deadline.date()),
            };
            of.assume(case);
            let late = match (of.late, after.worker) {
                // What hangs on them the wages themselves may tell.
                (Err(Need::WagesOfQuarter), Some(worker)) => {
                    are_wages_declared(case.facts, after, worker, Some(received)).ok_or(Need::WagesOfQuarter)
                }
                (late, _) => late,
            };
            match late {
                Ok(false) => outcome = Outcome::Satisfied,
                Ok(true) => return Outcome::Violated(moments.into()),
                Err(need) => open = open.or(Some(Missing::of(need).with(moments.into()))),
            }
        }
        open.map_or(outcome, Outcome::Undetermined)
    }
}
