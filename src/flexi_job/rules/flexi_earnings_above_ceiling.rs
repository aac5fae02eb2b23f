#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-earnings-above-ceiling.md")]

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::at_in;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{EARLIEST_PENSION, Known, PensionKind, Proof};
use crate::flexi_job::job::Job;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-jobber without a pension who earns more in the year than is free of tax.
pub(super) struct FlexiEarningsAboveCeiling;

numbers! {
    /// What lies above the ceiling, the ceiling, and the year.
    struct Excess { exceeding: Decimal = "exceedingEuro", ceiling: Decimal = "ceilingEuro", year: i32 = "year" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-earnings-above-ceiling",
    Side::Advice,
    LegalRef::seen("programme act 22-12-2023; act 18-12-2025 (2025009647), art. 19 to 21").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Excess::NUMBERS,
        what: "the flexi-jobs of the worker bring more in {year} than is free of tax[: {exceedingEuro} euro above \
            {ceilingEuro} euro]",
        because: "at every employer together, for who is no pensioner; the right to flexi-jobs does not hang on it",
        action: "tell the worker that the rest is taxed as ordinary pay; withhold tax where the pay of one employer alone \
            exceeds the ceiling",
    },
)
.assuming(&[Need::PensionRegister])
.at(Zone::WorkerType)
.told_before_hiring();

impl Rule<Declarations> for FlexiEarningsAboveCeiling {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        at_in()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::hired(case) else { return Outcome::NotApplicable };
        let year = job.begin.year();
        let Known::Known(earnings) = case.facts.flexi_earnings(job.worker, year) else { return Outcome::NotApplicable };
        let ceiling = match Outcome::without_law(case.law.flexi_pay.tax_free_euro.at(case.law.on(job.begin))) {
            Ok(Some(ceiling)) => Decimal::from(*ceiling),
            Err(Outcome::NotApplicable) => return Outcome::NotApplicable,
            Ok(None) | Err(_) => {
                let of_year = Excess { year: Some(year), ..Excess::default() };
                return Outcome::Undetermined(Missing::of(Need::Law).with(of_year.into()));
            }
        };
        if earnings <= ceiling {
            return Outcome::Satisfied;
        }
        let exceeding = Some(earnings.saturating_sub(ceiling));
        let excess = Excess { exceeding, ceiling: Some(ceiling), year: Some(year) };
        // The moment of the work decides who is a pensioner, and the law does not ask where the pension is told.
        let has = |kind, proof| case.facts.has_pension(job.worker, kind, job.begin, proof).value();
        if has(PensionKind::Retirement, None).is_none() {
            if case.birth_date(job.worker).has_age(EARLIEST_PENSION, job.begin) != Some(false) {
                return Outcome::Undetermined(Missing::of(Need::PensionAtAge).with(excess.into()));
            }
            case.assume(Need::PensionRegister);
        }
        let proofs = [None, Some(Proof::Accepted), Some(Proof::Unanswered), Some(Proof::Refused)];
        let kinds = [PensionKind::Retirement, PensionKind::Survivor];
        let is_pensioner = |on: NaiveDate| {
            let runs = |kind, proof| case.facts.has_pension(job.worker, kind, on, proof).value() == Some(true);
            kinds.iter().any(|kind| proofs.iter().any(|proof| runs(*kind, *proof)))
        };
        let end_of_year = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(job.end);
        match is_pensioner(job.begin) {
            true => Outcome::Satisfied,
            // Of a year in which a pension begins, nobody tells which earnings come before it.
            false if is_pensioner(end_of_year) => {
                Outcome::Undetermined(Missing::of(Need::EarningsBeforePension).with(excess.into()))
            }
            false => Outcome::Violated(excess.into()),
        }
    }
}
