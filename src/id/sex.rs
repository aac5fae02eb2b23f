//! Sex, as a social-security number tells it.

/// The sex that is written in an SSIN: an odd serial for a man, an even one for a woman.
///
/// A match may be exhaustive: a number is odd or even.
///
/// # Example
///
/// ```
/// use dimona::id::{Sex, Ssin};
///
/// let worker: Ssin = "93.05.18-223.61".parse()?;
/// assert_eq!(worker.sex(), Some(Sex::Man));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// A man: odd serial.
    Man,
    /// A woman: even serial.
    Woman,
}
