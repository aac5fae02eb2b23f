//! Block 90256: the numbers of the employer.

use super::zone_form::{GLOSSARY, ZoneForm, zone_form};
use crate::dimona::message::Kind;
use crate::dimona::schema::Zone;
use crate::rule::{Blocks, Code, RuleMeta, Side};

pub(super) static ZONES: &[ZoneForm] = &[
    zone_form!(NssoNumber, "nsso-number", "the NSSO number", &Kind::JUDGED,
        invalid: "check the number and its check digits: 100006 to 199999934, the last two are check digits",
        forbidden: "give the NSSO number or the provisional one, not both",
    ),
    zone_form!(EnterpriseNumber, "enterprise-number", "the enterprise number", &Kind::JUDGED,
        invalid: "give the ten digits of the enterprise number; the last two are check digits",
    ),
    zone_form!(ProvisionalNssoNumber, "provisional-nsso-number", "the provisional NSSO number", &Kind::JUDGED,
        invalid: "check the number: 5000000120 to 5999999989, the last two are check digits",
    ),
];
