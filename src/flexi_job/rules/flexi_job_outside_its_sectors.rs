#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-outside-its-sectors.md")]

use chrono::NaiveDate;

use super::scope;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Employer, Facts, Known, is_administration};
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
        // Through an agency the sector of the user counts.
        let (committee, employer) = if job.is_through_agency() {
            (job.content.user_joint_committee, job.user())
        } else {
            (job.content.joint_committee, Some(job.content.employer))
        };
        told.hear_committee(committee.unwrap_or(JointCommittee::Other).code());
        if let Some(employer) = employer {
            told.hear_employer(case.facts, &employer, job.begin);
        }
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
    /// What the directory holds of the employer whose sector counts.
    fn hear_employer(&mut self, facts: &dyn Facts, employer: &EmployerNumbers, begin: NaiveDate) {
        // Public employers take flexi-jobs in some activities and functions only.
        self.open |= is_administration(facts, employer) == Known::Known(true);
        facts.employer_sectors(employer, begin, &mut |row, is_active| {
            self.rows += 1;
            self.active += usize::from(is_active);
            if is_active {
                self.hear(row);
            }
        });
    }

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
