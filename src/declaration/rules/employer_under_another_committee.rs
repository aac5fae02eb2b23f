#![doc = include_str!("../../../fixtures/cases/declaration/employer-under-another-committee.md")]

use chrono::NaiveDate;

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::{JointCommittee, WorkerType};
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef, day};
use crate::texts;

/// A declared joint committee that the directory of employers does not have the employer under, nor, of agency work, the user.
pub(super) struct EmployerUnderAnotherCommittee;

const META: RuleMeta = RuleMeta::new(
    "employer-under-another-committee",
    Side::Advice,
    LegalRef::seen("NSSO glossary 2023/3, zone 00046"),
    texts! {
        what: "the directory has the employer, or the user of the agency, under other joint committees and not under the one that is declared",
        because: "the committee decides which worker types there are, whether cards have to be given (124) and how days are counted",
        action: "declare the committee under which the worker works; a wrong one is put right by a CANCEL and a new IN, not by an UPDATE; \
            where the worker is hired for another activity, tell its committee in the table employers",
    },
)
.at(Zone::JointCommittee);

/// From this day on electricians have a value of their own.
const ELECTRICIANS_SINCE: NaiveDate = day::<2017, 10, 1>();

impl Rule<Declarations> for EmployerUnderAnotherCommittee {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        let (Some(committee), Some(start)) = (row.joint_committee, row.start_date) else {
            return Outcome::NotApplicable;
        };
        // Of these two the sector is a condition of the regime, which has rules of its own.
        let has_own_rules = matches!(row.worker_type, Some(WorkerType::Ext | WorkerType::Flx));
        let is_agency_work = committee == JointCommittee::AgencyWork;
        let of_employer = (is_agency_work || !has_own_rules).then_some((row.employer, committee, Zone::JointCommittee));
        let user =
            row.user_enterprise_number.zip(row.user_joint_committee).filter(|_| is_agency_work && !has_own_rules);
        let of_user = user.map(|(number, committee)| (number.into(), committee, Zone::UserJointCommittee));
        let mut asked = of_employer.into_iter().chain(of_user);
        let is_elsewhere = |(employer, committee, _): &(EmployerNumbers, JointCommittee, Zone)| {
            is_only_elsewhere(case, employer, *committee, start)
        };
        asked.find(is_elsewhere).map_or(Outcome::Satisfied, |(.., zone)| Outcome::Violated(Evidence::NONE.at(zone)))
    }
}

/// Whether every committee under which the directory has an employer on the day is another one in Dimona.
fn is_only_elsewhere(case: &Case<'_>, employer: &EmployerNumbers, declared: JointCommittee, on: NaiveDate) -> bool {
    let (mut told, mut here) = (false, false);
    case.facts.employer_sectors(employer, on, &mut |row, is_active| {
        let Some(committee) = row.joint_committee.as_deref().filter(|_| is_active) else { return };
        told = true;
        here |= value_of(committee, on) == declared.code()
            || committee.split('.').next() == Some(declared.code()) && !is_local_service(committee);
    });
    told && !here
}

/// Firms of local services, which stand under XXX.
fn is_local_service(committee: &str) -> bool {
    committee == "322.01"
}

/// Under which value Dimona takes the ordinary staff of a committee. That of farms, horeca and funerals stands among the other sectors.
fn value_of(committee: &str, on: NaiveDate) -> &str {
    match committee.split('.').next().unwrap_or(committee) {
        "322" if !is_local_service(committee) => "322",
        "149" if on >= ELECTRICIANS_SINCE => "149",
        own @ ("124" | "140") => own,
        _ => JointCommittee::Other.code(),
    }
}
