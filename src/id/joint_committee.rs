//! The joint committees that Dimona knows.

use core::fmt;
use core::str::FromStr;

use super::IdentifierFault;
use crate::error::Error;

const EXPECTED: &str = "a joint committee of Dimona: 124, 140, 144, 145, 149, 302, 320, 322 or XXX";

/// A joint committee as Dimona knows it: eight of them by number, and `XXX` for all others.
///
/// Zone 00046 of the NSSO's glossary. Other numbers, such as `200` or `149.01`, exist elsewhere in
/// social security but are invalid in Dimona. From which day a committee must be given, and with
/// which worker types, is dated law and not told here.
///
/// # Example
///
/// ```
/// use dimona::id::JointCommittee;
///
/// let committee: JointCommittee = "302".parse()?;
/// assert_eq!(committee, JointCommittee::Horeca);
/// assert_eq!(committee.code(), "302");
/// assert_eq!(JointCommittee::from_code("200"), None);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum JointCommittee {
    /// `124`: construction.
    Construction,
    /// `140`: transport and logistics.
    TransportAndLogistics,
    /// `144`: agriculture (occasional workers).
    Agriculture,
    /// `145`: horticulture (occasional workers).
    Horticulture,
    /// `149`: electricians, installation and distribution (149.01 outside Dimona).
    Electricians,
    /// `302`: hotels, restaurants and cafés (occasional workers).
    Horeca,
    /// `320`: funeral undertakers (occasional workers).
    FuneralUndertakers,
    /// `322`: agency workers; local-service companies of 322.01 use `XXX`.
    AgencyWork,
    /// `XXX`: every other sector.
    Other,
}

impl JointCommittee {
    /// All of them, in the order of the variants: `index` counts along it.
    pub const ALL: [Self; 9] = [
        Self::Construction,
        Self::TransportAndLogistics,
        Self::Agriculture,
        Self::Horticulture,
        Self::Electricians,
        Self::Horeca,
        Self::FuneralUndertakers,
        Self::AgencyWork,
        Self::Other,
    ];

    /// The code as the NSSO's messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Construction => "124",
            Self::TransportAndLogistics => "140",
            Self::Agriculture => "144",
            Self::Horticulture => "145",
            Self::Electricians => "149",
            Self::Horeca => "302",
            Self::FuneralUndertakers => "320",
            Self::AgencyWork => "322",
            Self::Other => "XXX",
        }
    }

    /// What the code stands for, in a few English words.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Construction => "construction",
            Self::TransportAndLogistics => "transport and logistics",
            Self::Agriculture => "agriculture",
            Self::Horticulture => "horticulture",
            Self::Electricians => "electricians: installation and distribution",
            Self::Horeca => "hotels, restaurants and cafés",
            Self::FuneralUndertakers => "funeral undertakers",
            Self::AgencyWork => "agency work",
            Self::Other => "any other sector",
        }
    }

    /// Finds a code, written exactly as the NSSO's messages write it; `None` for any other text.
    #[must_use]
    pub const fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            b"124" => Some(Self::Construction),
            b"140" => Some(Self::TransportAndLogistics),
            b"144" => Some(Self::Agriculture),
            b"145" => Some(Self::Horticulture),
            b"149" => Some(Self::Electricians),
            b"302" => Some(Self::Horeca),
            b"320" => Some(Self::FuneralUndertakers),
            b"322" => Some(Self::AgencyWork),
            b"XXX" => Some(Self::Other),
            _ => None,
        }
    }

    /// The place in [`ALL`](Self::ALL), counted from 0, for compact storage.
    #[must_use]
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// The opposite of [`index`](Self::index); `None` beyond the list.
    #[must_use]
    pub const fn from_index(index: u8) -> Option<Self> {
        let index = index as usize;
        if index < Self::ALL.len() { Some(Self::ALL[index]) } else { None }
    }

    /// Finds a code as people type it: in capitals or not, with spaces around it.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Empty`] or [`IdentifierFault::UnknownCode`].
    ///
    /// ```
    /// use dimona::id::JointCommittee;
    ///
    /// assert_eq!(JointCommittee::parse_lenient(" xxx "), Ok(JointCommittee::Other));
    /// ```
    pub fn parse_lenient(text: &str) -> Result<Self, IdentifierFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(IdentifierFault::Empty);
        }
        Self::ALL
            .into_iter()
            .find(|known| known.code().eq_ignore_ascii_case(text))
            .ok_or(IdentifierFault::UnknownCode { expected: EXPECTED })
    }
}

impl FromStr for JointCommittee {
    type Err = Error;

    /// As [`JointCommittee::parse_lenient`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse_lenient(text)?)
    }
}

impl fmt::Display for JointCommittee {
    /// The code, padded as the format asks.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
