#![doc = include_str!("../../../fixtures/cases/declaration/period-of-another-employer.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::id::PeriodId;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE or CANCEL that repeats another employer than that of the period. Numbers of different kinds are assumed
/// to be the same employer's.
pub(super) struct PeriodOfAnotherEmployer;

const KINDS: &[Kind] = &[Kind::Out, Kind::Update, Kind::Cancel];

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "period-of-another-employer",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zones 00011, 00014 and 00948"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the period[ {periodId}] belongs to another employer",
        action: "check the period number and the employer; the employer may also be left out",
    },
)
.despite_changes()
.codes(&[
    Code::new(KINDS, 11, 347, Blocks::Always).at(Zone::NssoNumber),
    Code::new(KINDS, 14, 347, Blocks::Always).at(Zone::EnterpriseNumber),
    Code::new(KINDS, 948, 347, Blocks::Always).at(Zone::ProvisionalNssoNumber),
])
.assuming(&[Need::EmployerDirectory]);

impl Rule<Declarations> for PeriodOfAnotherEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        if case.row.employer.is_none() {
            return Outcome::NotApplicable;
        }
        let held = &period.content.employer;
        let same = case.facts.is_same_employer(&case.row.employer, held);
        if same == Known::Known(true) {
            return Outcome::Satisfied;
        }
        // Each number is compared with the one of its kind: one that differs is enough.
        let kinds = [
            (Zone::NssoNumber, differs(case.row.employer.nsso(), held.nsso())),
            (Zone::ProvisionalNssoNumber, differs(case.row.employer.provisional(), held.provisional())),
            (Zone::EnterpriseNumber, differs(case.row.employer.enterprise(), held.enterprise())),
        ];
        match kinds.iter().find(|(_, differs)| *differs == Some(true)) {
            Some((zone, _)) => Outcome::Violated(Evidence::from(Named { period: period.id }).at(*zone)),
            None if same == Known::Known(false) && kinds.iter().all(|(_, differs)| differs.is_none()) => {
                // Numbers of different kinds, which the directory knows of two employers.
                let given = [Zone::NssoNumber, Zone::ProvisionalNssoNumber, Zone::EnterpriseNumber];
                let zone =
                    given.into_iter().find(|zone| case.row.present.contains(*zone)).unwrap_or(Zone::EnterpriseNumber);
                Outcome::Violated(Evidence::from(Named { period: period.id }).at(zone))
            }
            None if kinds.iter().any(|(_, differs)| differs.is_some()) => Outcome::Satisfied,
            None => Outcome::Undetermined(Missing::of(Need::EmployerDirectory)),
        }
    }
}

fn differs<T: PartialEq>(given: Option<T>, held: Option<T>) -> Option<bool> {
    Some(given? != held?)
}
