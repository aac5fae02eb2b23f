//! The code of an anomaly.

use std::fmt;

/// An anomaly code of the NSSO: a zone or block number and a type of annex 30, such as 90373-460.
///
/// ```
/// use dimona::id::AnomalyCode;
/// assert_eq!(AnomalyCode::new(11, 3).to_string(), "00011-003");
/// assert_eq!(AnomalyCode::parse("00011-003"), Some(AnomalyCode::new(11, 3)));
/// assert_eq!(AnomalyCode::parse("ACRF-088"), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AnomalyCode {
    zone: u32,
    kind: u16,
}

impl AnomalyCode {
    /// The code of a zone or block number and a type.
    #[must_use]
    pub const fn new(zone: u32, kind: u16) -> Self {
        AnomalyCode { zone, kind }
    }

    /// The code that the NSSO writes so: five digits, a dash, three digits. `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (zone, kind) = text.split_once('-')?;
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_code = digits(zone, 5) && digits(kind, 3);
        is_code.then_some(AnomalyCode::new(zone.parse().ok()?, kind.parse().ok()?))
    }

    /// The number of the zone or block.
    #[must_use]
    pub fn zone(self) -> u32 {
        self.zone
    }

    /// The type of annex 30.
    #[must_use]
    pub fn kind(self) -> u16 {
        self.kind
    }
}

impl fmt::Display for AnomalyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}-{:03}", self.zone, self.kind)
    }
}
