//! What is not known of a period, or of a daily registration, because an answer is not known.

use super::flags::flags;

flags! {
    /// What hangs on answers of the NSSO that are not known: those of declarations that it may have accepted or refused.
    ///
    /// ```
    /// use dimona::declaration::register::Doubt;
    /// let doubt = Doubt::CHANGE.with(Doubt::CANCELLATION);
    /// assert!(doubt.has(Doubt::CHANGE) && !doubt.has(Doubt::OPENING));
    /// assert!(Doubt::NONE.is_none());
    /// ```
    Doubt {
        /// The declaration that made it: it may not be there.
        OPENING = 1;
        /// A change: what is held is at least what was said before, and at least what was said then.
        CHANGE = 2;
        /// A cancellation: it may be gone.
        CANCELLATION = 4;
    }
}

impl Doubt {
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
}
