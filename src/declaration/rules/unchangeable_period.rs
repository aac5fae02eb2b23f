#![doc = include_str!("../../../fixtures/cases/declaration/unchangeable-period.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::rules::service_type_missing::was_full_or_light;
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// An UPDATE of a period of a regime that is gone: student extras (STX), and occasional work in horeca of the years of full and
/// light declarations.
pub(super) struct UnchangeablePeriod;

numbers! {
    /// The first day of the period.
    struct Begin { start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "unchangeable-period",
    Side::Answer,
    // The block says that such an UPDATE is no longer possible, and gives it no code: 181 is the one that fits.
    LegalRef::inferred("NSSO glossary 2023/3, block 90378; the code is a reading"),
    texts! {
        numbers: Begin::NUMBERS,
        what: "a period of this kind, begun on {startDate}, can no longer be changed by an UPDATE",
        action: "ask the NSSO to correct it",
    },
)
.codes(&[Code::new(&[Kind::Update], 913, 181, Blocks::Always)])
.at(Zone::PeriodId);

const GONE: [WorkerType; 2] = [WorkerType::Stx, WorkerType::Ext];

impl Rule<Declarations> for UnchangeablePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update]).types(Types::of(GONE))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled || !period.content.worker_type.is_some_and(|of| GONE.contains(&of)) {
            return Outcome::NotApplicable;
        }
        Outcome::fault_if(is_gone(case.law, &period.content), Begin { start: Some(period.content.start_date) })
    }
}

fn is_gone(law: &Law, content: &Content) -> bool {
    content.worker_type == Some(WorkerType::Stx) || (content.is_horeca() && was_full_or_light(law, content.start_date))
}
