#![doc = include_str!("../../../fixtures/cases/declaration/late-update.md")]

use chrono::NaiveDate;

use crate::declaration::added_work::{OffendedOn, by_earlier_begin, by_later_end};
use crate::declaration::deadline::{
    Beside, Deadline, are_wages_declared, is_penal, moves_begin, windows, work_began, work_resumed,
};
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Until};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An UPDATE that the NSSO received after the deadline of what it changes.
pub(super) struct LateUpdate;

numbers! {
    const NUMBERS;
    /// When it came, when it was due, and when by another reading of the law; where that is an offence, its day.
    struct Moments {
        received: Moment = "receivedAt",
        deadline: Until = "deadline",
        other: Until = "otherDeadline",
        offence: NaiveDate = "offenceOn",
    }
    /// The same where it may be an offence.
    struct Possible {
        received: Moment = "receivedAt",
        deadline: Until = "deadline",
        other: Until = "otherDeadline",
        offence: NaiveDate = "mayOffendOn",
    }
}

/// The numbers of a change that came then, and was due then.
fn evidence(received: Moment, deadline: Option<Deadline>, other: Option<Deadline>, on: Option<OffendedOn>) -> Evidence {
    let [deadline, other] = [deadline, other].map(|of| of.map(|of| Until(of.moment())));
    let received = Some(received);
    let certain = |offence| Moments { received, deadline, other, offence };
    match on {
        Some(OffendedOn::MayBe(day)) => Possible { received, deadline, other, offence: Some(day) }.into(),
        Some(OffendedOn::Certain(day)) => certain(Some(day)).into(),
        None => certain(None).into(),
    }
}

const META: RuleMeta = RuleMeta::new(
    "late-update",
    Side::Answer,
    LegalRef::inferred(
        "NSSO, when to declare; glossary 2023/3, block 90378, which ties the code to no worker type",
    ),
    texts! {
        numbers: NUMBERS,
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

/// The places of the begin, the end and of planned work among the parts that an UPDATE changes.
const BEGIN: usize = 0;
const END: usize = 1;
const PLAN: usize = 2;

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
            // Of planned work no source names a last moment, but for a student.
            let deadline = Some(of.deadline).filter(|_| part != PLAN || before.worker_type == Some(WorkerType::Stu));
            let offended = match part {
                _ if of.late != Ok(true) => None,
                END if is_penal => Some(OffendedOn::Certain(of.deadline.date())),
                BEGIN => by_earlier_begin(case, [before, after], beside.begins, of.deadline),
                END => by_later_end(case, [before, after], beside.resumed, of.deadline),
                _ => None,
            };
            let moments = evidence(received, deadline, of.other, offended);
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
                Ok(true) => return Outcome::Violated(moments),
                Err(need) => open = open.or(Some(Missing::of(need).with(moments))),
            }
        }
        open.map_or(outcome, Outcome::Undetermined)
    }
}
