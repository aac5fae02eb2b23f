#![doc = include_str!("../../../fixtures/cases/declaration/late-declaration.md")]

use crate::declaration::deadline::Deadline;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An IN that the NSSO received after its deadline.
pub(super) struct LateDeclaration;

numbers! {
    /// When it came, and when it was due.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline" }
}

const META: RuleMeta = RuleMeta::new(
    "late-declaration",
    Side::Answer,
    LegalRef::seen("RD 05-11-2002, art. 4 and following; art. 181 Social Penal Code; glossary 2023/3, block 90373"),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the declaration is late[: received on {receivedAt}, after the deadline {deadline}]",
        action: "leave it: no UPDATE makes it timely, and a CANCEL takes the Dimona away from days already worked; where a \
            regime is lost, end this period before the days still to come, and declare those with a new IN before they begin",
    },
)
.codes(&[Code::new(&[Kind::In], 90373, 460, Blocks::Never)])
.at(Zone::DimonaIn);

impl Rule<Declarations> for LateDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if case.late == Some(false) {
            return Outcome::Satisfied;
        }
        let Some(deadline) = Deadline::of_in(case.row) else {
            // Of the other values that decide it the form speaks.
            let is_open = case.row.kind == Kind::In && case.row.work_start_unread;
            return if is_open { Outcome::Undetermined(Missing::of(Need::WorkStart)) } else { Outcome::NotApplicable };
        };
        let Some(received) = case.row.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        Outcome::Violated(Moments { received_at: Some(received), deadline: Some(Until(deadline.moment())) }.into())
    }
}
