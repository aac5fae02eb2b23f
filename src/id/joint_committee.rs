//! The joint committees that Dimona knows.

use super::code_list::code_list;

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
#[non_exhaustive]
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
}

code_list!(JointCommittee, EXPECTED);
