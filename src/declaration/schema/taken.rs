//! Why a zone does not take a text.

use super::types::Type;
use super::zones::Zone;
use crate::id::{EnterpriseNumber, IdentifierFault, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin};
use crate::time::{ClockTime, TimeFault, parse_date};
use crate::words::{Said, formats};

impl Zone {
    /// Why this zone does not take a text; `None` where nothing can be said of it, or it may be the name or the birth date of a person.
    pub(crate) fn fault_of(self, text: &str) -> Option<Said> {
        let of = self.of();
        let wrong = |fault: Option<IdentifierFault>| fault.map(IdentifierFault::said);
        let untimely = |fault: Option<TimeFault>| fault.map(TimeFault::said);
        match of {
            // Whoever is told the right check digits is tempted to type them.
            Type::Ssin => wrong(
                Ssin::parse_digits(text)
                    .err()
                    .filter(|fault| !matches!(fault, IdentifierFault::SsinCheckDigits { .. })),
            ),
            _ if self.is_personal() => None,
            Type::Enterprise => wrong(EnterpriseNumber::parse_digits(text).err()),
            Type::Nsso => wrong(NssoNumber::parse_digits(text).err()),
            Type::Provisional => wrong(ProvisionalNssoNumber::parse_digits(text).err()),
            Type::Period => wrong(PeriodId::parse_digits(text).err()),
            Type::Hour => untimely(ClockTime::parse_digits(text).err()),
            Type::Date => untimely(parse_date(text).err()),
            _ => None,
        }
    }

    /// What is taken in a zone beside the message.
    pub(crate) fn taken_beside(self) -> Option<Said> {
        match self.of() {
            Type::Moment => Some(formats::moment()),
            Type::Letter => Some(formats::answers()),
            Type::Given => Some(formats::given_number()),
            Type::Channel => Some(formats::channels()),
            _ => None,
        }
    }
}
