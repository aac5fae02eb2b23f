//! The anomaly codes of the NSSO: all of the Dimona glossary 2023/3, whether a rule gives them or not.

use super::message::Kind;
use super::schema::{element_of, kinds_of};
use crate::id::AnomalyCode;
use crate::words::{Said, silence};

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
        let kinds: &[Kind] = match (self.code.zone(), self.code.kind()) {
            (_, OF_ANOTHER_PERIOD) => &Kind::NAMING,
            // An employer's choice, and a kind of work: the number of the period is where they are told.
            (PERIOD, NOT_CHOSEN | UNFITTING) => &[Kind::DailyRegistration],
            // What an IN opens has no daily registrations yet.
            (_, UNFITTING) => &Kind::NAMING,
            _ => &Kind::ALL,
        };
        if !kinds.contains(&kind) {
            return false;
        }
        kinds_of(self.code.zone(), self.code.kind() == FORBIDDEN).is_none_or(|kinds| kinds.contains(&kind))
    }
}

/// What it takes to decide a code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum DecidedBy {
    /// The message alone.
    Message,
    /// The periods, quotas or registrations that earlier messages left.
    Register,
    /// What stands in registers of the NSSO and others: tables of facts.
    Facts,
    /// The moment of reception.
    Reception,
    /// The message, for days that lie long ago.
    Past,
    /// Nothing that can be known beforehand.
    Nothing,
}

impl DecidedBy {
    /// Everything that it can take.
    pub const ALL: [DecidedBy; 6] = [
        DecidedBy::Message,
        DecidedBy::Register,
        DecidedBy::Facts,
        DecidedBy::Reception,
        DecidedBy::Past,
        DecidedBy::Nothing,
    ];
}

impl Anomaly {
    /// What it takes to decide the code.
    ///
    /// ```
    /// use dimona::declaration::glossary::{DecidedBy, anomalies};
    /// let of = |code: &str| anomalies().into_iter().find(|anomaly| anomaly.code.to_string() == code).unwrap();
    /// assert_eq!(of("90378-444").decided_by(), DecidedBy::Register);
    /// assert_eq!(of("90017-058").twin(), Some(of("90017-510").code));
    /// assert!(of("90017-515").silence().is_some() && of("90017-510").silence().is_none());
    /// ```
    #[must_use]
    pub fn decided_by(&self) -> DecidedBy {
        let (zone, kind) = (self.code.zone(), self.code.kind());
        let group = DECIDED.iter().find(|(_, codes)| codes.iter().any(|of| of.0 == zone && of.1.contains(&kind)));
        group.map_or(DecidedBy::Message, |(by, _)| *by)
    }

    /// The code that is given in its place: both name one fault, and the NSSO has not published which of them it answers.
    #[must_use]
    pub fn twin(&self) -> Option<AnomalyCode> {
        twin_of(self.code)
    }

    /// Why no message is ever told to get the code; `None` where one could be.
    #[must_use]
    pub fn silence(&self) -> Option<Said> {
        silence_on(self.code)
    }
}

/// The code that is given in the place of this one, where there is one.
pub(crate) fn twin_of(code: AnomalyCode) -> Option<AnomalyCode> {
    let of = |(zone, kind)| AnomalyCode::new(zone, kind);
    TWINS.iter().find(|(twin, _)| of(*twin) == code).map(|(_, given)| of(*given))
}

/// Why no message is ever told to get this code; `None` where one could be.
pub(crate) fn silence_on(code: AnomalyCode) -> Option<Said> {
    let (_, reason) = SILENT.iter().find(|((zone, kind), _)| AnomalyCode::new(*zone, *kind) == code)?;
    Some(reason())
}

/// The root of a file, and a form in it: no zone of a declaration.
const FILE: u32 = 90372;
const FORM: u32 = 90059;
/// The type of a code that says that a zone does not belong there.
const FORBIDDEN: u16 = 5;

/// The type of a code that compares with the period that a declaration names: an IN names none.
const OF_ANOTHER_PERIOD: u16 = 347;

/// The number of a period, and the types of codes on the daily registrations in it: the employer did not choose Dimona for them, and
/// they do not fit the period.
const PERIOD: u32 = 913;
const NOT_CHOSEN: u16 = 461;
const UNFITTING: u16 = 462;

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

/// The number of a zone or block, and types of annex 30.
type Types = (u32, &'static [u16]);

/// Codes that take more than the message.
#[rustfmt::skip]
const DECIDED: &[(DecidedBy, &[Types])] = &[
    (DecidedBy::Register, &[
        (11, &[347]), (14, &[347]), (24, &[347]), (910, &[5, 344, 459, 462]), (911, &[344, 462]),
        (913, &[181, 354, 355, 356, 357, 359, 362, 368, 462]), (948, &[347]), (1085, &[92, 181, 354, 355]), (90017, &[369]),
        (90256, &[369]), (90373, &[333, 334]), (90378, &[333, 334, 341, 360, 361, 368, 421, 444]), (90480, &[334, 444]),
    ]),
    (DecidedBy::Facts, &[
        (11, &[235]), (14, &[22, 235]), (24, &[348]), (25, &[348]), (26, &[348]), (46, &[1]), (131, &[1, 235]), (652, &[1, 5]),
        (655, &[350]), (913, &[461]), (948, &[235]), (90017, &[58, 151, 510, 514]), (90256, &[151, 155]), (90373, &[343, 450]),
        (90378, &[343, 450]),
    ]),
    (DecidedBy::Reception, &[(90256, &[342]), (90373, &[460]), (90378, &[460])]),
    (DecidedBy::Past, &[(1017, &[1]), (90373, &[336, 338, 339, 370, 420]), (90378, &[370, 420])]),
    (DecidedBy::Nothing, &[(90017, &[515]), (90256, &[346]), (90373, &[337, 340, 483]), (90378, &[336, 337, 483])]),
];

/// A code by its zone and its type.
type Number = (u32, u16);

/// Codes that name a fault for which there is a more specific one: that one is given.
const TWINS: &[(Number, Number)] =
    &[((14, 1), (90256, 364)), ((913, 368), (90378, 368)), ((1085, 354), (1085, 92)), ((90017, 58), (90017, 510))];

/// Why a code is never told.
type Reason = fn() -> Said;

/// Codes that no message is told to get, with the reason.
const SILENT: &[(Number, Reason)] = &[
    ((90017, 515), silence::check_broke_down),
    ((90256, 346), silence::moved_long_ago),
    ((90372, 1), silence::another_root),
    ((90372, 89), silence::another_root),
    ((90373, 336), silence::full_or_light_choice),
    ((90373, 337), silence::no_service_type),
    ((90373, 338), silence::full_or_light_choice),
    ((90373, 340), silence::no_service_type),
    ((90373, 370), silence::students_of_2011),
    ((90373, 483), silence::conditions_elsewhere),
    ((90378, 336), silence::no_light_update),
    ((90378, 337), silence::no_light_update),
    ((90378, 370), silence::students_of_2011),
    ((90378, 483), silence::conditions_elsewhere),
];
