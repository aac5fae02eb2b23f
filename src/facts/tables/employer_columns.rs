//! The employer of a row.

use crate::declaration::message::EmployerNumbers;
use crate::error::Error;
use crate::id::{EnterpriseNumber, NssoNumber, ProvisionalNssoNumber};
use crate::table::Row;
use crate::words::tables;

/// What a row tells of an employer, in the columns that every table names alike.
pub(super) trait EmployerColumns {
    /// The employer: [`EmployerNumbers::NONE`] where no number is given.
    fn employer(&self) -> Result<EmployerNumbers, Error>;

    /// The employer, with one number at least.
    fn some_employer(&self) -> Result<EmployerNumbers, Error>;
}

impl EmployerColumns for Row<'_> {
    fn employer(&self) -> Result<EmployerNumbers, Error> {
        Ok(EmployerNumbers::new(
            self.parsed("employerId", NssoNumber::parse_federal)?,
            self.parsed("provisionalEmployerId", ProvisionalNssoNumber::parse_lenient)?,
            self.parsed("enterpriseNumber", EnterpriseNumber::parse_lenient)?,
        ))
    }

    fn some_employer(&self) -> Result<EmployerNumbers, Error> {
        let numbers = self.employer()?;
        if numbers.is_none() {
            return Err(self.field("enterpriseNumber", tables::no_employer()));
        }
        Ok(numbers)
    }
}
