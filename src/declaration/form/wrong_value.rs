//! What a finding shows of a value that the NSSO does not take.

use crate::declaration::message::Draft;
use crate::declaration::schema::{Raw, Type, Zone};
use crate::id::{
    EnterpriseNumber, Holds, IdentifierFault, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, shown_value,
};
use crate::judgement::Span;
use crate::time::{ClockTime, TimeFault, parse_date};
use crate::words::Said;

/// The value that stands in a zone, and why it is wrong. `None` where no text can say what stands there, and where it is the name
/// or the address of a person.
#[cold]
pub(super) fn span(draft: &Draft<'_>, zone: Zone) -> Option<Span> {
    let holds = match zone.of() {
        Type::Ssin => Holds::Person,
        _ if zone.is_personal() => return None,
        Type::Enterprise | Type::EnterpriseOrZero | Type::Nsso | Type::Provisional | Type::Period => Holds::Number,
        _ => Holds::Code,
    };
    let mut written = String::new();
    match draft.wrong_in_references(zone) {
        Some(text) => written.push_str(text),
        None => draft.write(zone, &mut written),
    }
    if written.is_empty() && !matches!(draft.raw(zone), Some(Raw::Text(_))) {
        return None;
    }
    Some(Span::Value { value: shown_value(&written, holds).into(), reason: reason(zone.of(), &written) })
}

/// Why a type does not take a text; `None` where nothing but the next step says so.
fn reason(of: Type, text: &str) -> Option<Said> {
    let wrong = |fault: Option<IdentifierFault>| fault.map(IdentifierFault::said);
    let untimely = |fault: Option<TimeFault>| fault.map(TimeFault::said);
    match of {
        // Whoever is told the right check digits is tempted to type them.
        Type::Ssin => wrong(
            Ssin::parse_digits(text).err().filter(|fault| !matches!(fault, IdentifierFault::SsinCheckDigits { .. })),
        ),
        Type::Enterprise => wrong(EnterpriseNumber::parse_digits(text).err()),
        Type::Nsso => wrong(NssoNumber::parse_digits(text).err()),
        Type::Provisional => wrong(ProvisionalNssoNumber::parse_digits(text).err()),
        Type::Period => wrong(PeriodId::parse_digits(text).err()),
        Type::Hour => untimely(ClockTime::parse_digits(text).err()),
        Type::Date => untimely(parse_date(text).err()),
        _ => None,
    }
}
