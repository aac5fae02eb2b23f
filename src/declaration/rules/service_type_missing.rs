#![doc = include_str!("../../../fixtures/cases/declaration/service-type-missing.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::is_horeca;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// An IN of occasional work in horeca for a day of the years of full and light declarations: without an end hour it would need
/// the service type, for which the message has no place any more.
pub(super) struct ServiceTypeMissing;

numbers! {
    /// The first day of the period.
    struct Begin { start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "service-type-missing",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90373; horeca from 2007-07-01 to 2013-09-30"),
    texts! {
        numbers: Begin::NUMBERS,
        what: "for a day such as {startDate} occasional work in horeca was declared in full or light, by the choice of the employer",
        action: "give the end date and the end hour, and ask the NSSO whether it still takes a declaration for that day",
    },
)
.codes(&[Code::new(&[Kind::In], 90373, 339, Blocks::Always)])
.at(Zone::EndHour);

impl Rule<Declarations> for ServiceTypeMissing {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        let (Kind::In, Some(WorkerType::Ext), Some(start)) = (row.kind, row.worker_type, row.start_date) else {
            return Outcome::NotApplicable;
        };
        if !is_horeca(row.joint_committee, row.user_joint_committee) || !was_full_or_light(case.law, start) {
            return Outcome::NotApplicable;
        }
        let begin = Begin { start: Some(start) };
        if row.present.contains(Zone::EndHour) {
            // Whether the employer had chosen full declarations, and a light one stands on that day, is told nowhere.
            return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(begin.into()));
        }
        Outcome::Violated(begin.into())
    }
}

/// Whether occasional work in horeca that began on this day was declared in full or light.
pub(super) fn was_full_or_light(law: &Law, begin: NaiveDate) -> bool {
    law.worker_type.horeca_full_or_light.at(law.on(begin)).value().is_some()
}
