#![doc = include_str!("../../../fixtures/cases/declaration/employer-under-another-committee.md")]

use chrono::NaiveDate;

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::{JointCommittee, WorkerType};
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef};
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
        running: "where the declared committee is wrong, a CANCEL would be late, and an UPDATE does not change it: end the period today, and declare the days \
            to come under the right one before they begin; ask the NSSO what becomes of the days that are past; where the worker is hired for \
            another activity, tell its committee in the table employers",
        ended: "where the declared committee is wrong, a CANCEL would be late, and an UPDATE does not change it: ask the NSSO what becomes of these days; \
            where the worker is hired for another activity, tell its committee in the table employers",
    },
)
.at(Zone::JointCommittee);

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
    // Electricians have a value of their own from a day on.
    let of = case.row.worker_type.unwrap_or(WorkerType::Oth);
    let first = case.law.joint_committee_matrix.first_day(JointCommittee::Electricians, of);
    let has_electricians = first.is_none_or(|first| on >= first);
    case.facts.employer_sectors(employer, on, &mut |row, is_active| {
        let Some((whole, main)) = row.joint_committee.as_deref().zip(row.main_committee()).filter(|_| is_active) else {
            return;
        };
        told = true;
        let is_local_service = whole == LOCAL_SERVICES;
        let value = match main {
            "322" if !is_local_service => main,
            "149" if has_electricians => main,
            "124" | "140" => main,
            _ => JointCommittee::Other.code(),
        };
        here |= value == declared.code() || main == declared.code() && !is_local_service;
    });
    told && !here
}

/// The committee of firms of local services, which stand under XXX and not with agencies.
const LOCAL_SERVICES: &str = "322.01";
