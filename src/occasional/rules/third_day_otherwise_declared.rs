#![doc = include_str!("../../../fixtures/cases/occasional/third-day-otherwise-declared.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::stretches::{Stretches, is_left_out};
use crate::occasional::work::at_whom;
use crate::texts;

/// Occasional work in horeca and other work that together have the worker there on three days in a row. Three days of occasional work that
/// is declared alike are another fault.
pub(super) struct ThirdDayOtherwiseDeclared;

numbers! {
    /// The first of the three days.
    struct Run { first: NaiveDate = "firstDay" }
}

const META: RuleMeta = RuleMeta::new(
    "third-day-otherwise-declared",
    Side::Right,
    LegalRef::inferred("NSSO instructions on occasional workers in horeca"),
    texts! {
        numbers: Run::NUMBERS,
        what: "the worker is with the employer on three days in a row, not all of them declared alike[, from {firstDay} on]",
        action: "count every day with that employer, however it is declared: from a third one on all of them are ordinary work (OTH)",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.when_booking()
.by_order()
.at(Zone::StartDate);

impl Rule<Declarations> for ThirdDayOtherwiseDeclared {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::ALL)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((own, worker)) = case.declared().and_then(|of| Some((of, of.worker?))) else {
            return Outcome::NotApplicable;
        };
        // Nearly all other work is of somebody without occasional work.
        let is_meant = if own.worker_type == Some(WorkerType::Ext) {
            own.is_horeca()
        } else {
            !is_left_out(own) && case.register.worker_types(worker).contains(Some(WorkerType::Ext))
        };
        let Some(employer) = at_whom(own).filter(|_| is_meant) else { return Outcome::NotApplicable };
        let mut found = Stretches::of(own);
        found.periods(case, worker, own, &employer);
        found.contracts(case, worker, &employer);
        found.careers(case, worker, &employer);
        let are_too_many = found.are_too_many();
        match found.run() {
            Some((first, need)) => Outcome::Undetermined(Missing::of(need).with(Run { first: Some(first) }.into())),
            None if are_too_many => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            None => Outcome::Satisfied,
        }
    }
}
