//! The anomaly codes of the NSSO: all of the Dimona glossary 2023/3, whether a rule gives them or not.

use super::message::Kind;
use super::rule::AnomalyCode;
use super::schema::{element_of, kinds_of};

/// A code of the glossary.
///
/// ```
/// use dimona::declaration::glossary::anomalies;
/// use dimona::declaration::message::Kind;
/// let late = anomalies().into_iter().find(|anomaly| anomaly.code.to_string() == "90373-460").unwrap();
/// assert!(!late.blocks && late.element() == "DimonaIn");
/// assert!(late.concerns(Kind::In) && !late.concerns(Kind::Out));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Anomaly {
    /// The code.
    pub code: AnomalyCode,
    /// Whether it blocks (`B` in the glossary, otherwise `NP`). 90017-369 blocks some worker types although it is `NP`.
    pub blocks: bool,
}

impl Anomaly {
    /// The element of the message that the code is about, as XML calls it.
    #[must_use]
    pub fn element(&self) -> &'static str {
        match self.code.zone() {
            FILE => "Dimona",
            FORM => "Form",
            number => element_of(number).unwrap_or_default(),
        }
    }

    /// Whether a declaration of this kind can hold what the code is about. What stands outside of declarations, in the header of a
    /// file, concerns each kind.
    #[must_use]
    pub fn concerns(&self, kind: Kind) -> bool {
        if self.code.kind() == OF_ANOTHER_PERIOD && kind == Kind::In {
            return false;
        }
        kinds_of(self.code.zone(), self.code.kind() == FORBIDDEN).is_none_or(|kinds| kinds.contains(&kind))
    }
}

/// The root of a file, and a form in it: no zone of a declaration.
const FILE: u32 = 90372;
const FORM: u32 = 90059;
/// The type of a code that says that a zone does not belong there.
const FORBIDDEN: u16 = 5;

/// The type of a code that compares with the period that a declaration names: an IN names none.
const OF_ANOTHER_PERIOD: u16 = 347;

/// Every code of the glossary, in ascending order.
#[must_use]
pub fn anomalies() -> Vec<Anomaly> {
    let mut all = Vec::new();
    for &(zone, blocking, other) in GLOSSARY {
        let of = |blocks| move |kind: &u16| Anomaly { code: AnomalyCode::new(zone, *kind), blocks };
        all.extend(blocking.iter().map(of(true)));
        all.extend(other.iter().map(of(false)));
    }
    all.sort_by_key(|anomaly| anomaly.code);
    all
}

/// The number of a zone or block, and the types of annex 30 that stand with it: those that block, and the others.
#[rustfmt::skip]
const GLOSSARY: &[(u32, &[u16], &[u16])] = &[
    (11, &[3, 5, 235, 347], &[]),
    (14, &[1, 3, 235, 347], &[22]),
    (24, &[1, 3, 347], &[348]),
    (25, &[3], &[348]),
    (26, &[3], &[348]),
    (27, &[3], &[]),
    (28, &[3], &[348]),
    (29, &[3], &[348]),
    (30, &[3], &[]),
    (31, &[3], &[]),
    (32, &[3], &[]),
    (33, &[3], &[]),
    (34, &[3], &[]),
    (35, &[3], &[]),
    (41, &[521], &[]),
    (46, &[1, 3, 5], &[]),
    (53, &[1, 3, 5], &[]),
    (110, &[1, 3], &[]),
    (119, &[3], &[]),
    (131, &[1, 3, 5, 235], &[]),
    (153, &[3, 5], &[]),
    (168, &[3], &[]),
    (169, &[3], &[]),
    (218, &[1, 3], &[]),
    (221, &[1, 3], &[]),
    (222, &[1, 3], &[]),
    (296, &[1, 3], &[]),
    (297, &[1, 3], &[]),
    (298, &[1, 3], &[]),
    (299, &[1, 3], &[]),
    (517, &[1, 3, 5], &[]),
    (518, &[1, 3, 5], &[]),
    (519, &[3, 5], &[]),
    (520, &[1, 3, 5], &[]),
    (522, &[1, 3, 5], &[]),
    (523, &[1, 3, 5], &[]),
    (652, &[1, 3, 5], &[]),
    (655, &[1, 3, 5, 350], &[]),
    (663, &[1, 3, 5], &[]),
    (664, &[1, 3, 5, 353], &[]),
    (776, &[3, 5], &[]),
    (777, &[1, 3, 5], &[]),
    (778, &[1, 3, 5, 345], &[]),
    (910, &[1, 3, 5, 8, 344, 459, 462], &[]),
    (911, &[1, 3, 5, 8, 14, 344, 462], &[]),
    (913, &[1, 3, 5, 181, 354, 355, 356, 357, 359, 362, 368, 461, 462], &[]),
    (948, &[3, 235, 347], &[]),
    (1017, &[1, 3, 5], &[]),
    (1085, &[1, 3, 5, 92, 181, 354, 355], &[]),
    (1135, &[1, 3, 5], &[]),
    (1231, &[1, 3, 5], &[]),
    (90017, &[151, 363], &[58, 369, 510, 514, 515]),
    (90059, &[134], &[]),
    (90082, &[6], &[]),
    (90107, &[351, 352], &[]),
    (90256, &[151, 155, 342, 346, 364], &[369]),
    (90372, &[1, 89], &[]),
    (90373, &[333, 334, 336, 337, 338, 339, 340, 341, 343, 370, 420, 421, 450], &[460, 483]),
    (90374, &[349], &[]),
    (90378, &[333, 334, 336, 337, 341, 343, 360, 361, 368, 370, 420, 421, 444, 450], &[460, 483]),
    (90480, &[3, 260, 334, 444], &[]),
];
