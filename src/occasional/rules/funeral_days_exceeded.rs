#![doc = include_str!("../../../fixtures/cases/occasional/funeral-days-exceeded.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::occasional::REGIME;
use crate::occasional::work::Sector;
use crate::texts;

/// Occasional work at funerals on more days than a year may have. How many it may have nobody tells, so it is open.
pub(super) struct FuneralDaysExceeded;

const META: RuleMeta = RuleMeta::new(
    "funeral-days-exceeded",
    Side::Right,
    LegalRef::seen("NSSO instructions on occasional workers: late, or beyond the days of the year"),
    texts! {
        what: "there is occasional work at funerals on more days than a year may have",
        action: "keep it and expect ordinary contributions for this day, or declare ordinary work (OTH) in its place before it \
            begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.when_booking()
.at(Zone::StartDate)
.undone_by_cancel();

impl Rule<Declarations> for FuneralDaysExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let is_funeral = |(_, after, _): &(_, &Content, _)| Sector::of_extra(after) == Some(Sector::Funerals);
        let Some((_, content, _)) = case.planned().filter(is_funeral) else { return Outcome::NotApplicable };
        // Where the sector has no occasional workers, or nobody knows, `occasional-work-outside-its-sectors` says so.
        match case.law.occasional.funerals.at(case.law.on(content.start_date)) {
            LawSays::Row(_) => Outcome::Undetermined(Missing::of(Need::FuneralDays)),
            LawSays::Nothing | LawSays::NotTrusted => Outcome::NotApplicable,
        }
    }
}
