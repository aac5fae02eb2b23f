#![doc = include_str!("../../../fixtures/cases/occasional/occasional-work-outside-its-sectors.md")]

use chrono::NaiveDate;

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::{Content, PeriodForm};
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::{JointCommittee, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::agency::doubt_of_agency;
use crate::occasional::work::{PARKS_AND_GARDENS, Sector, at_whom, is_activity_of, is_category_of, may_be_gardener};
use crate::texts;

/// Occasional work in a sector, or part of one, that has no occasional workers.
pub(super) struct OccasionalWorkOutsideItsSectors;

numbers! {
    /// From which day on the sector has occasional workers.
    struct Since { first: NaiveDate = "firstDay" }
}

const META: RuleMeta = RuleMeta::new(
    "occasional-work-outside-its-sectors",
    Side::Right,
    LegalRef::seen("NSSO instructions on occasional workers: horeca (302), agriculture (144), horticulture (145, but not 145.04), funerals (320)"),
    texts! {
        numbers: Since::NUMBERS,
        what: "the sector of the employer has no occasional workers[ before {firstDay}]",
        because: "parks and gardens (145.04) are no part of horticulture here[; funerals (320) have occasional workers from {firstDay} on]",
        action: "declare ordinary work (OTH); where the worker is hired for another activity of the employer, tell its joint committee \
            in the table employers",
    },
)
.bearing(Bearing::Ground(REGIME))
.assuming(&[Need::EmployerSector, Need::WorkingTimeRegister])
.when_booking()
.at(Zone::JointCommittee)
.undone_by_cancel();

impl Rule<Declarations> for OccasionalWorkOutsideItsSectors {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let is_extra = |(_, after, _): &(_, &Content, _)| after.worker_type == Some(WorkerType::Ext);
        let Some((_, content, before)) = case.planned().filter(is_extra) else { return Outcome::NotApplicable };
        // Whether another day is within the numbers, the rules on the days say; of the same day they said it at its IN.
        if before.is_some_and(|before| before.start_date == content.start_date) {
            return Outcome::NotApplicable;
        }
        let open = |need| Outcome::Undetermined(Missing::of(need));
        let (law, on) = (case.law, content.start_date);
        // Where the law is not trusted, the rules on the days say so.
        let (committee, is_told) = match Sector::of(content) {
            Some(Sector::Horeca) => (JointCommittee::Horeca, law.occasional.horeca_worker_days.has_on(on)),
            Some(Sector::Agriculture) => (JointCommittee::Agriculture, law.seasonal_work.worker_days.has_on(on)),
            Some(Sector::Horticulture) => (JointCommittee::Horticulture, law.seasonal_work.worker_days.has_on(on)),
            Some(Sector::Funerals) => match law.occasional.funerals.at(law.on(on)) {
                LawSays::Row(_) => (JointCommittee::FuneralUndertakers, true),
                LawSays::NotTrusted => return open(Need::Law),
                LawSays::Nothing => {
                    let first = law.occasional.funerals.at(law.on(law.trust.until())).row().map(|row| row.from());
                    return Outcome::Violated(Since { first }.into());
                }
            },
            // The directory would tell the sector, but not under which numbers of days the agency declares.
            None if content.is_agency_work() && content.user_joint_committee.is_none() => {
                return open(Need::UserSector);
            }
            None => return open(Need::RegimeFacts),
        };
        if !is_told {
            return open(Need::RegimeFacts);
        }
        if let Some(need) = doubt_of_agency(case.facts, content) {
            return open(need);
        }
        if content.form() == Some(PeriodForm::DayPackage) {
            case.assume(Need::WorkingTimeRegister);
        }
        let told = at_whom(content).map_or(Told::default(), |employer| Told::of(case, &employer, on, committee));
        match told {
            // That an employer of its own is not active has the declaration refused.
            Told { elsewhen: true, .. } if content.is_agency_work() => open(Need::EmployerActivity),
            Told { inside: true, parks: false, gardens: false, .. } => Outcome::Satisfied,
            Told { inside: false, parks: false, other: false, .. } => {
                if committee == JointCommittee::Horticulture {
                    case.assume(Need::EmployerSector);
                }
                Outcome::Satisfied
            }
            Told { inside: false, parks: true, other: false, .. } if committee == JointCommittee::Horticulture => {
                Outcome::Violated(Evidence::NONE)
            }
            _ => open(Need::OccasionalSector),
        }
    }
}

/// Where the directory has the employer on the day: in the declared sector, in parks and gardens or perhaps there, elsewhere; or elsewhen.
#[derive(Clone, Copy, Default)]
struct Told {
    inside: bool,
    parks: bool,
    gardens: bool,
    other: bool,
    elsewhen: bool,
}

impl Told {
    fn of(case: &Case<'_>, employer: &EmployerNumbers, on: NaiveDate, declared: JointCommittee) -> Self {
        let (mut told, mut is_other_activity, mut is_any, mut is_any_active) = (Told::default(), false, false, false);
        case.facts.employer_sectors(employer, on, &mut |row, is_active| {
            (is_any, is_any_active) = (true, is_any_active || is_active);
            if !is_active {
                return;
            }
            let by_category = row.category.map(|category| is_category_of(declared, category));
            match by_category {
                Some(Some(true)) => told.inside = true,
                Some(Some(false)) => told.other = true,
                Some(None) => case.assume(Need::EmployerSector),
                None => {}
            }
            told.gardens |= declared == JointCommittee::Horticulture && may_be_gardener(row);
            is_other_activity |= row.nace.as_ref().is_some_and(|(code, _)| !is_activity_of(declared, code));
            let Some(committee) = row.joint_committee.as_deref() else { return };
            let whole = row.main_committee();
            told.parks |= committee == PARKS_AND_GARDENS;
            // A category of another sector beside the committee contradicts it.
            let is_contradicted = by_category == Some(Some(false));
            told.inside |= committee != PARKS_AND_GARDENS && whole == Some(declared.code()) && !is_contradicted;
            // Any committee may be meant by XXX.
            told.other |= ![Some(declared.code()), Some(JointCommittee::Other.code())].contains(&whole);
        });
        // Firms of a sector have activities of others too.
        told.other |= is_other_activity && !told.inside && !told.parks;
        told.elsewhen = is_any && !is_any_active;
        told
    }
}
