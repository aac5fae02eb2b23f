//! One entry of the form table.

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::Texts;
use crate::law::LegalRef;

/// The source of every entry.
pub(super) const GLOSSARY: LegalRef = LegalRef::inferred("NSSO glossary 2023/3, carried forward from August 2023");

/// One entry of the form table: the rules that name the faults of a zone.
pub(in crate::declaration) struct ZoneForm {
    pub(in crate::declaration) zone: Zone,
    /// Type 001.
    pub(in crate::declaration) missing: Option<&'static RuleMeta<'static>>,
    /// Type 003.
    pub(in crate::declaration) invalid: Option<&'static RuleMeta<'static>>,
    /// Type 005.
    pub(in crate::declaration) forbidden: Option<&'static RuleMeta<'static>>,
    /// Type 008.
    pub(in crate::declaration) outside: Option<&'static RuleMeta<'static>>,
}

/// The code of a zone for a fault of this type: in each kind, and in a header whatever stands below it.
pub(super) const fn code(zone: Zone, kind: u16) -> Code {
    let kinds: &[Kind] = if is_behind(zone) { &[] } else { &Kind::ALL };
    Code::new(kinds, zone.number(), kind, Blocks::Always)
}

/// What stands behind the zones of a set: the header, and what only a daily registration has.
const fn is_behind(zone: Zone) -> bool {
    ZoneSet::EMPTY.with(zone).is_empty()
}

/// The rule that names one fault of a zone.
pub(super) const fn rule(
    name: &'static str,
    texts: Texts<'static>,
    zone: Zone,
    codes: &'static [Code],
) -> RuleMeta<'static> {
    RuleMeta::new(name, Side::Answer, GLOSSARY, texts).codes(codes).at(zone)
}

impl ZoneForm {
    pub(super) fn rules(&self) -> impl Iterator<Item = &'static RuleMeta<'static>> + use<> {
        [self.missing, self.invalid, self.forbidden, self.outside].into_iter().flatten()
    }
}

/// Defines the entry of a zone: its rules by type, with the texts that differ.
macro_rules! zone_form {
    (
        $zone:ident, $name:literal, $words:literal,
        $(missing: $missing:literal,)?
        $(invalid: $invalid:literal,)?
        $(forbidden: $forbidden:literal,)?
        $(outside: $outside:literal,)?
    ) => {
        ZoneForm {
            zone: Zone::$zone,
            missing: zone_form!(@rule $zone, 1, concat!("missing-", $name),
                concat!($words, " is missing") $(, $missing)?),
            invalid: zone_form!(@rule $zone, 3, concat!("invalid-", $name),
                concat!($words, " is not valid") $(, $invalid)?),
            forbidden: zone_form!(@rule $zone, 5, concat!("forbidden-", $name),
                concat!($words, " is not allowed here") $(, $forbidden)?),
            outside: zone_form!(@rule $zone, 8, concat!($name, "-outside-domain"),
                concat!($words, " lies outside the dates that Dimona takes") $(, $outside)?),
        }
    };
    (@rule $zone:ident, $kind:literal, $name:expr, $what:expr) => { None };
    (@rule $zone:ident, $kind:literal, $name:expr, $what:expr, $action:literal) => {{
        use $crate::declaration::form::zone_form;
        static CODES: [$crate::declaration::rule::Code; 1] = [zone_form::code(Zone::$zone, $kind)];
        static META: $crate::declaration::rule::RuleMeta<'static> =
            zone_form::rule($name, $crate::texts!(what: $what, action: $action), Zone::$zone, &CODES);
        Some(&META)
    }};
}
pub(super) use zone_form;
