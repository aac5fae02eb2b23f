#![doc = include_str!("../../../fixtures/cases/declaration/begin-moved-later.md")]

use chrono::NaiveDate;

use crate::declaration::deadline::has_fixed_begin;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// An UPDATE that puts the begin of a period off. The NSSO has a code for it, and nobody has published for which periods and
/// until when.
pub(super) struct BeginMovedLater;

numbers! {
    /// The first day that the period has, and the one that it would have.
    struct Begins { before: NaiveDate = "before", start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "begin-moved-later",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910"),
    texts! {
        numbers: Begins::NUMBERS,
        what: "the begin may not be put off by an UPDATE[: from {before}][ to {startDate}]",
        action: "up to the day of the declared begin itself, a CANCEL and a new IN do the same",
        before: "a CANCEL, until {by}, and a new IN do the same",
        first_day: "where nobody has worked yet, a CANCEL, until {by}, and a new IN do the same",
        running: "leave it: its begin can no longer be put off, and a CANCEL would be late",
        ended: "leave it: none of its days is still to come, and a CANCEL would be late",
    },
)
.codes(&[Code::new(&[Kind::Update], 910, 344, Blocks::Always)])
.at(Zone::StartDate);

impl Rule<Declarations> for BeginMovedLater {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update]).zones(ZoneSet::of(&[Zone::StartDate]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        let (Kind::Update, Some(start)) = (case.row.kind, case.row.start_date) else { return Outcome::NotApplicable };
        let of = &period.content;
        // That of a student in planned hours may not be given at all, which is told as such (00910-005).
        let is_fixed = has_fixed_begin(of, case.law);
        if period.cancelled || is_fixed {
            return Outcome::NotApplicable;
        }
        if start <= of.start_date {
            return Outcome::Satisfied;
        }
        let begins = Begins { before: Some(of.start_date), start: Some(start) };
        Outcome::Undetermined(Missing::of(Need::PublishedScope).with(begins.into()))
    }
}
