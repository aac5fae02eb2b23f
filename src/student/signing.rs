//! When the contract of a student was signed, against when the work under it begins.

use std::ops::ControlFlow;

use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known};
use crate::id::{Ssin, WorkerType};

/// Whether a contract of a student for the declared days does not tell its signing.
pub(super) fn is_any_untold(case: &Case<'_>, worker: Ssin, content: &Content) -> bool {
    let mut found = false;
    let mut hear = |contract: &Contract, certain: bool| {
        found |= certain && contract.worker_type == Some(WorkerType::Stu) && contract.signed_at.is_none();
        if certain && !found { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let last = content.end_date.unwrap_or(content.start_date);
    let asked = ContractDays::new(ContractPart::Whole, content.start_date, last);
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut hear);
    found
}

/// When the declared work under a contract begins.
#[derive(Clone, Copy)]
pub(super) struct Begin {
    pub(super) at: FirstWork,
    /// Whether somebody says that work began then.
    pub(super) is_told: bool,
}

impl Begin {
    pub(super) fn of(case: &Case<'_>, contract: &Contract, content: &Content) -> Begin {
        let first = contract.start().max(content.start_date);
        let beside = case.row.work_start.map(FirstWork::Moment);
        let told = [contract.first_work, beside].into_iter().flatten().filter(|of| of.date() >= first);
        match told.min_by_key(|of| of.date()) {
            Some(at) => Begin { at, is_told: true },
            None => Begin { at: FirstWork::Day(first), is_told: false },
        }
    }

    /// How the signing stands to it.
    pub(super) fn signing(self, signed: FirstWork) -> Signing {
        match (self.at, signed) {
            (FirstWork::Moment(began), FirstWork::Moment(signed)) if signed <= began => Signing::Before,
            (FirstWork::Moment(_), FirstWork::Moment(_)) => Signing::Late,
            (began, signed) if signed.date() < began.date() => Signing::Before,
            (began, signed) if signed.date() > began.date() => Signing::Late,
            (_, FirstWork::Day(_)) => Signing::OnTheDay,
            (_, FirstWork::Moment(_)) => Signing::AtAnHour,
        }
    }
}

/// When a contract was signed, from the best to the worst.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Signing {
    /// Before work began, or as it did.
    Before,
    /// On the day on which it did, at an hour that is not told.
    OnTheDay,
    /// At an hour of the day on which it did, and at which hour it did is not told.
    AtAnHour,
    /// Behind it.
    Late,
}
