//! Numbers in the way people read them.

use core::fmt;

use super::{EnterpriseNumber, RevealedSsin};

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

/// Prints an SSIN in full and in groups, as on cards and letters: `01.41.01-999.55`.
///
/// Made by [`RevealedSsin::dotted`]. A debug print keeps the mask.
///
/// # Example
///
/// ```
/// use dimona::id::Ssin;
///
/// let worker: Ssin = "01410199955".parse()?;
/// assert_eq!(worker.reveal().dotted().to_string(), "01.41.01-999.55");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DottedSsin(pub(super) RevealedSsin);

impl fmt::Display for DottedSsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0.0.get();
        let [birth, rest] = [n / 100_000, n % 100_000];
        let [year, month, day] = [birth / 10_000, birth / 100 % 100, birth % 100];
        write!(f, "{year:02}.{month:02}.{day:02}-{:03}.{:02}", rest / 100, rest % 100)
    }
}
