//! How an employer stands in a register file.

use super::lines::EmployerLine;
use super::member::{Member, told};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::load;
use crate::error::Error;
use crate::id::{EnterpriseNumber, NssoNumber, ProvisionalNssoNumber};
use crate::table::Line;

impl Member for EmployerNumbers {
    type Value = Self;
    type Written = EmployerLine;

    fn write(numbers: Self) -> EmployerLine {
        EmployerLine {
            employer_id: numbers.nsso().map(NssoNumber::write),
            provisional_employer_id: numbers.provisional().map(ProvisionalNssoNumber::write),
            enterprise_number: numbers.enterprise().map(EnterpriseNumber::write),
        }
    }

    fn read(written: &EmployerLine, line: &Line<'_>, _: &str) -> Result<Self, Error> {
        Ok(EmployerNumbers::new(
            told!(line, written.employer_id: Option<NssoNumber>),
            told!(line, written.provisional_employer_id: Option<ProvisionalNssoNumber>),
            told!(line, written.enterprise_number: Option<EnterpriseNumber>),
        ))
    }
}

/// An employer that must have a number.
pub(super) fn numbered(numbers: EmployerNumbers, line: &Line<'_>) -> Result<EmployerNumbers, Error> {
    match load::numbered(&numbers) {
        Ok(()) => Ok(numbers),
        Err((name, fault)) => Err(line.field(&load::json_name(name), fault)),
    }
}
