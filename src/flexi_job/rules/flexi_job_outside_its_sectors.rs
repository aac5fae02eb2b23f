#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-outside-its-sectors.md")]

use super::scope;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Employer;
use crate::flexi_job::REGIME;
use crate::flexi_job::job::Job;
use crate::id::JointCommittee;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job in a sector that may not take flexi-jobs on that day.
pub(super) struct FlexiJobOutsideItsSectors;

const META: RuleMeta = RuleMeta::new(
    "flexi-job-outside-its-sectors",
    Side::Right,
    LegalRef::seen("act 16-11-2015, art. 2, and the acts and decrees that opened and closed sectors")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        what: "the sector of the employer may not take flexi-jobs on that day",
        because: "joint committee, activity and function decide, by the day of the work",
        action: "look up the sector in the NSSO's list before hiring; otherwise declare as OTH",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerSector])
.at(Zone::JointCommittee);

impl Rule<Declarations> for FlexiJobOutsideItsSectors {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        let sectors = match Outcome::without_law(case.law.flexi_job.sectors.at(case.law.on(job.begin))) {
            Ok(sectors) => *sectors,
            Err(outcome) => return outcome,
        };
        let mut told = Told { sectors, ..Told::default() };
        if job.is_through_agency() {
            // That of the user counts.
            told.hear_committee(job.content.user_joint_committee.map_or(JointCommittee::Other, |of| of).code());
            return told.outcome();
        }
        told.hear_committee(job.content.joint_committee.map_or(JointCommittee::Other, |of| of).code());
        case.facts.employer_sectors(&job.content.employer, job.begin, &mut |row, is_active| {
            told.rows += 1;
            told.active += usize::from(is_active);
            if is_active {
                told.hear(row);
            }
        });
        told.outcome()
    }
}

/// What is told of the sector.
#[derive(Default)]
struct Told {
    sectors: &'static [&'static str],
    rows: usize,
    active: usize,
    inside: bool,
    open: bool,
}

impl Told {
    fn hear(&mut self, row: &Employer) {
        match (&row.joint_committee, &row.nace) {
            (Some(committee), _) => self.hear_committee(committee),
            // An activity alone opens some sectors, for some functions.
            (None, Some(_)) => self.open = true,
            (None, None) => {}
        }
    }

    /// `XXX` is any committee.
    fn hear_committee(&mut self, committee: &str) {
        if committee == JointCommittee::Other.code() {
            return;
        }
        let inside = self.sectors.contains(&committee);
        self.inside |= inside;
        self.open |= !inside;
    }

    fn outcome(&self) -> Outcome {
        let need = match self {
            Told { rows: 1.., active: 0, .. } => Need::EmployerActivity,
            Told { open: true, .. } => Need::FlexiJobSector,
            Told { inside: true, .. } => return Outcome::Satisfied,
            _ => Need::EmployerSector,
        };
        Outcome::Undetermined(Missing::of(need))
    }
}
