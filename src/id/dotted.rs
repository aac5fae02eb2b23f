//! An enterprise number in the way people read it.

use core::fmt;

use super::EnterpriseNumber;

/// Prints an [`EnterpriseNumber`] in groups, as on invoices and letters: `0403.170.701`.
///
/// Made by [`EnterpriseNumber::dotted`].
///
/// # Example
///
/// ```
/// use dimona::id::EnterpriseNumber;
///
/// let employer = EnterpriseNumber::new(403_170_701)?;
/// assert_eq!(employer.dotted().to_string(), "0403.170.701");
/// # Ok::<(), dimona::id::IdentifierFault>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DottedEnterpriseNumber(pub(super) EnterpriseNumber);

impl fmt::Display for DottedEnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0.get();
        write!(f, "{:04}.{:03}.{:03}", n / 1_000_000, n / 1000 % 1000, n % 1000)
    }
}
