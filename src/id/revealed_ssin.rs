//! An SSIN that may be shown in full.

use core::fmt;

use super::{DottedSsin, Ssin};

/// Shows all eleven digits of an [`Ssin`]; made by [`Ssin::reveal`].
///
/// Only [`Display`](fmt::Display) reveals: a debug print keeps the mask, because it is what ends in
/// logs.
///
/// # Example
///
/// ```
/// use dimona::id::Ssin;
///
/// let worker: Ssin = "01.41.01-999.55".parse()?;
/// assert_eq!(worker.reveal().to_string(), "01410199955");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RevealedSsin(pub(super) Ssin);

impl RevealedSsin {
    /// Something that prints the SSIN in groups: `01.41.01-999.55`.
    #[must_use]
    pub const fn dotted(self) -> DottedSsin {
        DottedSsin(self)
    }
}

impl fmt::Display for RevealedSsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:011}", self.0.get())
    }
}

impl fmt::Debug for RevealedSsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Revealed{:?}", self.0)
    }
}
