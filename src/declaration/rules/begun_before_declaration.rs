#![doc = include_str!("../../../fixtures/cases/declaration/begun-before-declaration.md")]

use chrono::NaiveDate;

use super::hidden_lateness;
use crate::declaration::message::Kind;
use crate::declaration::register::PeriodForm;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// A flexi-job or occasional work that had begun when it was declared, which the NSSO cannot see in the message.
pub(super) struct BegunBeforeDeclaration;

numbers! {
    /// When the declaration came, and when work began: the minute, or the day.
    struct Moments { received_at: Moment = "receivedAt", began: Until = "workBegan", first: NaiveDate = "firstWork" }
}

const META: RuleMeta = RuleMeta::new(
    "begun-before-declaration",
    Side::Right,
    LegalRef::inferred(
        "NSSO instructions: declared in time, before work begins, or no flexi-job and no occasional work",
    ),
    texts! {
        numbers: Moments::NUMBERS,
        what: "work had begun when it was declared[: received on {receivedAt}][, and work began on {workBegan}]\
            [, and work began on {firstWork}]",
        because: "these regimes ask for a declaration before the worker begins, whatever the NSSO's answer",
        action: "keep the declaration, and pay ordinary contributions on that work; where it began before what is declared, put the begin \
            forward by an UPDATE at once, late as it is, or declare it by an IN where it lies in another quarter or on another day than \
            the shift; declare the next shift before it begins",
        before: "keep the declaration, and pay ordinary contributions on that work; where it began before what is declared, put the begin \
            forward by an UPDATE at once, late as it is, or declare it by an IN where it lies in another quarter or on another day than \
            the shift; declare the next shift before it begins[; a {FLX} of several days is ordinary work up to its end: where \
            days are still to come, end it today, or on its second day \
            where today is its first, by an UPDATE, or by an OUT where it has no end, and declare those days with a new IN \
            before they begin][; a {FLX} must not become OTH, which bars flexi-jobs there in the quarter]",
        begun: "keep the declaration, and pay ordinary contributions on that work; where it began before what is declared, put the begin \
            forward by an UPDATE at once, late as it is, or declare it by an IN where it lies in another quarter or on another day than \
            the shift; declare the next shift before it begins[; a {FLX} of several days is ordinary work up to its end: where \
            days are still to come, end it today, or on its second day \
            where today is its first, by an UPDATE, or by an OUT where it has no end, and declare those days with a new IN \
            before they begin][; a {FLX} must not become OTH, which bars flexi-jobs there in the quarter]",
    },
)
.assuming(&[Need::FirstHour])
.at(Zone::DimonaIn)
.of_declaration()
.staying()
.offence(Offence::Late);

impl Rule<Declarations> for BegunBeforeDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(PeriodForm::TYPES_WITH_HOURS)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if !case.after.is_some_and(|of| of.takes_form_from_hours()) {
            return Outcome::NotApplicable;
        }
        hidden_lateness(case, |received_at, began, first| Moments { received_at, began, first }.into())
    }
}
