#![doc = include_str!("../../../fixtures/cases/declaration/facts-without-consent.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A flexi-jobber or a student whose data no grant in force lets the employer use.
pub(super) struct FactsWithoutConsent;

const META: RuleMeta = RuleMeta::new(
    "facts-without-consent",
    Side::Right,
    LegalRef::seen("NSSO on Consult citizen data, October 2025"),
    texts! {
        what: "what public registers hold of the worker may not be used without consent",
        action: "ask the worker for consent, and check again while it lasts",
    },
)
.at(Zone::WorkerType)
.of_declaration();

impl Rule<Declarations> for FactsWithoutConsent {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Flx, WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared() else { return Outcome::NotApplicable };
        let table = match content.worker_type {
            Some(WorkerType::Flx) => "careers",
            Some(WorkerType::Stu) => "student_counters",
            _ => return Outcome::NotApplicable,
        };
        match content.worker {
            Some(worker) if case.facts.is_withheld(worker, table) => Outcome::Undetermined(Missing::of(Need::Consent)),
            _ => Outcome::NotApplicable,
        }
    }
}
