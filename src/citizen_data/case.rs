//! A case: what was done until now, and what is asked.

use super::ledger::{Ledger, Step};
use super::request::{Purpose, Request};
use super::shown::Consulted;
use crate::error::Error;
use crate::id::EnterpriseNumber;
use crate::law::Law;
use crate::table::{ColumnInfo, REFERENCE, Row, ValueKind};
use crate::time::{Moment, Quarter};
use crate::words::consent_members as says;

/// A question, and the steps that were taken before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ConsentCase {
    ledger: Ledger,
    request: Request,
    at: Moment,
}

const STEP: &[ColumnInfo] = &[
    ColumnInfo::required("at", ValueKind::Text, says::step_at),
    ColumnInfo::required("step", ValueKind::Text, says::step),
    ColumnInfo::optional("consent", ValueKind::NumberOrText, says::step_consent),
    ColumnInfo::optional("quarter", ValueKind::Text, says::quarter),
];

impl ConsentCase {
    /// The members of a case.
    pub(crate) const COLUMNS: &'static [ColumnInfo] = &[
        REFERENCE,
        ColumnInfo::required("at", ValueKind::Text, says::at),
        ColumnInfo::required("employer", ValueKind::Text, says::employer),
        ColumnInfo::required("worker", ValueKind::Text, says::worker),
        ColumnInfo::required("purpose", ValueKind::Text, says::purpose),
        ColumnInfo::optional("quarter", ValueKind::Text, says::quarter),
        ColumnInfo::optional("steps", ValueKind::List(STEP), says::steps),
    ];

    /// What a case tells. Its steps are all between this employer and this candidate, for this purpose.
    pub(crate) fn read(law: &Law, row: &Row<'_>) -> Result<Self, Error> {
        let employer = row.required("employer", row.parsed("employer", EnterpriseNumber::parse_lenient)?)?;
        let worker = row.worker()?;
        let purpose = row.required("purpose", row.one_of("purpose", Purpose::NAMES)?)?;
        let request = Request { quarter: quarter(row)?, ..Request::new(employer, worker, purpose) };
        let mut ledger = Ledger::new();
        for step in row.objects("steps")? {
            let at = moment(&step)?;
            let of = Request { quarter: quarter(&step)?, ..request.clone() };
            let consent = u32::from(step.whole("consent", 1..=u16::MAX)?.unwrap_or(1));
            let taken = match step.required("step", step.one_of("step", Step::NAMES)?)? {
                Step::Request => ledger.request(of, at).map(|_| ()),
                Step::Grant => ledger.grant(law, consent, at).map(|_| ()),
                Step::Refuse => ledger.refuse(consent, at),
                Step::Withdraw => ledger.withdraw(&of, at).map(|_| ()),
            };
            taken.map_err(|refused| row.field("steps", refused.said()))?;
        }
        Ok(ConsentCase { ledger, request, at: moment(row)? })
    }

    /// Whether it may be read.
    pub(crate) fn answer(&self) -> Consulted {
        Consulted::of(self.ledger.may_read(&self.request, self.at), self.ledger.until(&self.request, self.at))
    }
}

fn moment(row: &Row<'_>) -> Result<Moment, Error> {
    row.required("at", row.parsed("at", Moment::parse)?)
}

fn quarter(row: &Row<'_>) -> Result<Option<Quarter>, Error> {
    row.parsed("quarter", Quarter::parse)
}
