#![doc = include_str!("../../../fixtures/cases/declaration/period-of-another-employer.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::judgement::{
    Blocks, Code, Context, Evidence, Key, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side,
};
use crate::law::LegalRef;

/// An OUT, UPDATE or CANCEL that repeats another employer than that of the period. Numbers of different kinds are assumed
/// to be the same employer's.
pub(super) struct PeriodOfAnotherEmployer;

const KINDS: &[Kind] = &[Kind::Out, Kind::Update, Kind::Cancel];

static META: RuleMeta = RuleMeta::new(
    "period-of-another-employer",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zones 00011, 00014 and 00948"),
    "the period {periodId} is that of another employer",
    "check the period number and the employer; the employer may also be left out",
)
.codes(&[
    Code::new(KINDS, 11, 347, Blocks::Always).at(Zone::NssoNumber),
    Code::new(KINDS, 14, 347, Blocks::Always).at(Zone::EnterpriseNumber),
    Code::new(KINDS, 948, 347, Blocks::Always).at(Zone::ProvisionalNssoNumber),
])
.assuming(&[Need::EmployerDirectory])
.keyed_by(Key::Worker);

impl RegisterRule for PeriodOfAnotherEmployer {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Resolution::Found(period) = cx.period else { return Outcome::NotApplicable };
        if row.employer.is_none() {
            return Outcome::NotApplicable;
        }
        let held = &period.content.employer;
        if let Known::Known(true) = cx.facts.is_same_employer(&row.employer, held) {
            return Outcome::Satisfied;
        }
        // Each number is compared with the one of its kind: one that differs is enough.
        let kinds = [
            (Zone::NssoNumber, differs(row.employer.nsso(), held.nsso())),
            (Zone::ProvisionalNssoNumber, differs(row.employer.provisional(), held.provisional())),
            (Zone::EnterpriseNumber, differs(row.employer.enterprise(), held.enterprise())),
        ];
        match kinds.iter().find(|(_, differs)| *differs == Some(true)) {
            Some((zone, _)) => Outcome::Violated(Evidence::NONE.and_maybe(Label::PeriodId, period.id).at(*zone)),
            None if kinds.iter().any(|(_, differs)| differs.is_some()) => Outcome::Satisfied,
            None => Outcome::Undetermined(Missing::of(Need::EmployerDirectory)),
        }
    }
}

fn differs<T: PartialEq>(given: Option<T>, held: Option<T>) -> Option<bool> {
    Some(given? != held?)
}
