//! What is paid for work, as far as it is told.

use std::ops::ControlFlow;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::declaration::register::Content;
use crate::facts::{ContractDays, ContractPart, Facts, Known};
use crate::id::WorkerType;

/// Work of which a contract tells the wage of an hour, and the declaration how long it lasts.
///
/// ```
/// use dimona::engine::PaidWork;
/// use dimona::rust_decimal::dec;
/// assert_eq!(PaidWork::new(90, dec!(13.50)).wages(), dec!(20.25));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct PaidWork {
    /// How many minutes.
    pub minutes: u32,
    /// The wage of an hour, in euro.
    pub hourly_wage: Decimal,
}

impl PaidWork {
    /// So many minutes at this wage of an hour, in euro.
    #[must_use]
    pub fn new(minutes: u32, hourly_wage: Decimal) -> Self {
        PaidWork { minutes, hourly_wage }
    }

    /// The wages, in euro to the cent.
    #[must_use]
    pub fn wages(self) -> Decimal {
        let hours = Decimal::from(self.minutes) / Decimal::from(60);
        self.hourly_wage.saturating_mul(hours).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
    }

    /// That of a period: the planned hours of a student, the shift of a flexi-job. Of a flexi-job by its dates no hours are told.
    pub(super) fn of(content: &Content, facts: &dyn Facts) -> Option<Self> {
        let minutes = match content.worker_type? {
            WorkerType::Stu => u32::from(content.planned_hours?) * 60,
            WorkerType::Flx => content.shift()?.minutes().try_into().ok()?,
            _ => return None,
        };
        let mut wage = None;
        let asked = ContractDays::new(ContractPart::Terms, content.start_date, content.start_date);
        // Without contracts nothing is told.
        let (Known::Known(()) | Known::Unknown) =
            facts.contracts_at(content.worker?, &content.employer, &asked, &mut |contract, certain| {
                let is_its = certain && contract.worker_type == content.worker_type;
                wage = wage.or(contract.pay.filter(|_| is_its).map(|pay| pay.wage));
                if certain && wage.is_none() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
        Some(PaidWork::new(minutes, wage?))
    }
}
