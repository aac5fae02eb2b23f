//! What a finding shows of a value that the NSSO does not take.

use crate::declaration::message::Draft;
use crate::declaration::schema::{Raw, Type, Zone};
use crate::id::{Holds, shown_value};
use crate::judgement::Span;

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
    Some(Span::Value { value: shown_value(&written, holds).into(), reason: zone.fault_of(&written) })
}
