//! What is not known of a period, or of a daily registration, because an answer is not known.

/// What hangs on answers of the NSSO that are not known: those of declarations that it may have accepted or refused.
///
/// ```
/// use dimona::declaration::register::Doubt;
/// let doubt = Doubt::CHANGE.with(Doubt::CANCELLATION);
/// assert!(doubt.has(Doubt::CHANGE) && !doubt.has(Doubt::OPENING));
/// assert!(Doubt::NONE.is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Doubt(u8);

impl Doubt {
    /// Nothing.
    pub const NONE: Doubt = Doubt(0);
    /// The declaration that made it: it may not be there.
    pub const OPENING: Doubt = Doubt(1);
    /// A change: what is held is at least what was said before, and at least what was said then.
    pub const CHANGE: Doubt = Doubt(2);
    /// A cancellation: it may be gone.
    pub const CANCELLATION: Doubt = Doubt(4);

    /// True when nothing is in doubt.
    #[inline]
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether one of these answers is not known.
    #[inline]
    #[must_use]
    pub const fn has(self, any: Doubt) -> bool {
        self.0 & any.0 != 0
    }

    /// Both.
    #[must_use]
    pub const fn with(self, other: Doubt) -> Doubt {
        Doubt(self.0 | other.0)
    }

    /// What is told of each: the opening, a change, a cancellation.
    pub(super) const fn told(opening: bool, change: bool, cancellation: bool) -> Doubt {
        let changed = Doubt::CHANGE.only_if(change).with(Doubt::CANCELLATION.only_if(cancellation));
        Doubt::OPENING.only_if(opening).with(changed)
    }

    /// Whether it can be told by that alone.
    pub(super) const fn is_untold(self, cancelled: bool) -> bool {
        self.0 == Doubt::told(true, true, true).0 && !cancelled
    }

    /// What it is where somebody tells only that something is in doubt, and whether the cancellation stands. Any may be; what was
    /// cancelled may not be.
    pub(super) const fn untold(self, is_doubtful: bool, cancelled: bool) -> (Doubt, bool) {
        if is_doubtful { (Doubt::told(true, true, true), false) } else { (self, cancelled) }
    }

    /// This where it is so, otherwise nothing.
    #[must_use]
    pub const fn only_if(self, is_so: bool) -> Doubt {
        if is_so { self } else { Doubt::NONE }
    }
}
