//! Facts that may not be known.

/// A fact, or the plain statement that it is not known.
///
/// A table of facts answers only for what it holds: a missing row is never a "no". A match may be exhaustive: there is
/// nothing between the two.
///
/// ```
/// use dimona::facts::Known;
/// let hours: Known<u16> = Known::Unknown;
/// assert_eq!(hours.value(), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Known<T> {
    /// The fact.
    Known(T),
    /// Nobody said.
    #[default]
    Unknown,
}

impl<T> Known<T> {
    /// The fact, if it is known.
    pub fn value(self) -> Option<T> {
        match self {
            Known::Known(value) => Some(value),
            Known::Unknown => None,
        }
    }

    /// What follows from the fact, if it is known.
    ///
    /// ```
    /// use dimona::facts::Known;
    /// assert_eq!(Known::Known(650_u16).map(|hours| hours > 475), Known::Known(true));
    /// assert_eq!(Known::<u16>::Unknown.map(|hours| hours > 475), Known::Unknown);
    /// ```
    pub fn map<U>(self, follows: impl FnOnce(T) -> U) -> Known<U> {
        self.value().map(follows).into()
    }
}

impl<T> From<Option<T>> for Known<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Known::Unknown, Known::Known)
    }
}
