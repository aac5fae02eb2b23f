//! The numbers by which an employer is known.

use crate::id::{EnterpriseNumber, NssoNumber, ProvisionalNssoNumber};

/// The numbers that a declaration gives for an employer: at least one of three.
///
/// Two employers are compared by a number that both carry, the NSSO number first (zone 00011 decides over 00014 when
/// both are given). Without a directory two numbers of different kinds cannot be compared.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::id::{EnterpriseNumber, NssoNumber};
/// let enterprise = EmployerNumbers::from(EnterpriseNumber::new(999_999_031)?);
/// let nsso = EmployerNumbers::from(NssoNumber::new(123_456_749)?);
/// assert_eq!(enterprise.same_as(&enterprise), Some(true));
/// assert_eq!(enterprise.same_as(&nsso), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct EmployerNumbers {
    nsso: Option<NssoNumber>,
    provisional: Option<ProvisionalNssoNumber>,
    enterprise: Option<EnterpriseNumber>,
}

impl EmployerNumbers {
    /// No number at all.
    pub const NONE: EmployerNumbers = EmployerNumbers { nsso: None, provisional: None, enterprise: None };

    /// The employer with these numbers.
    #[must_use]
    pub fn new(
        nsso: Option<NssoNumber>,
        provisional: Option<ProvisionalNssoNumber>,
        enterprise: Option<EnterpriseNumber>,
    ) -> Self {
        EmployerNumbers { nsso, provisional, enterprise }
    }

    /// The NSSO number.
    #[must_use]
    pub fn nsso(&self) -> Option<NssoNumber> {
        self.nsso
    }

    /// The provisional NSSO number.
    #[must_use]
    pub fn provisional(&self) -> Option<ProvisionalNssoNumber> {
        self.provisional
    }

    /// The enterprise number.
    #[must_use]
    pub fn enterprise(&self) -> Option<EnterpriseNumber> {
        self.enterprise
    }

    /// True when no number is given.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }

    /// These numbers, and of each kind that is not among them the other's.
    #[must_use]
    pub fn or(&self, other: &EmployerNumbers) -> Self {
        EmployerNumbers {
            nsso: self.nsso.or(other.nsso),
            provisional: self.provisional.or(other.provisional),
            enterprise: self.enterprise.or(other.enterprise),
        }
    }

    /// Whether both are the same employer; `None` when no number of one kind is given for both.
    #[must_use]
    pub fn same_as(&self, other: &EmployerNumbers) -> Option<bool> {
        fn both<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
            Some(a? == b?)
        }
        both(self.nsso, other.nsso)
            .or_else(|| both(self.provisional, other.provisional))
            .or_else(|| both(self.enterprise, other.enterprise))
    }
}

impl From<NssoNumber> for EmployerNumbers {
    fn from(number: NssoNumber) -> Self {
        EmployerNumbers { nsso: Some(number), ..Self::NONE }
    }
}

impl From<ProvisionalNssoNumber> for EmployerNumbers {
    fn from(number: ProvisionalNssoNumber) -> Self {
        EmployerNumbers { provisional: Some(number), ..Self::NONE }
    }
}

impl From<EnterpriseNumber> for EmployerNumbers {
    fn from(number: EnterpriseNumber) -> Self {
        EmployerNumbers { enterprise: Some(number), ..Self::NONE }
    }
}
