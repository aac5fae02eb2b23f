//! What the NSSO's own answers to the declarations of a period told beside what is found here.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::flags::flags;
use super::period::Content;
use super::view::RegisterView;
use crate::id::Ssin;

flags! {
    /// What the NSSO's own answers to an IN and its UPDATEs told beside what is found here.
    ///
    /// ```
    /// use dimona::declaration::register::Heard;
    /// let heard = Heard::UNWARNED.with(Heard::EXCUSED);
    /// assert!(heard.has(Heard::EXCUSED) && !heard.has(Heard::WARNED));
    /// assert!(Heard::NONE.is_none());
    /// ```
    Heard {
        /// It warned where nothing here does: of what, nobody here knows.
        WARNED = 1;
        /// It accepted what is found wrong or late here: why, nobody here knows.
        EXCUSED = 2;
        /// What it accepted is a condition or a quota that is not kept by the facts given here: for work of that sort in that time they are
        /// in doubt.
        DISPROVED = 4;
        /// It accepted the IN without a warning.
        UNWARNED = 8;
    }
}

impl Heard {
    /// Each, with its word in a register file.
    pub(super) const WORDS: [(Heard, &'static str); 4] = [
        (Heard::WARNED, "warned"),
        (Heard::EXCUSED, "excused"),
        (Heard::DISPROVED, "disproved"),
        (Heard::UNWARNED, "unwarned"),
    ];

    /// The word of each that is told.
    pub(super) fn words(self) -> impl Iterator<Item = &'static str> {
        Heard::WORDS.into_iter().filter(move |(of, _)| self.has(*of)).map(|(_, word)| word)
    }

    /// What these words tell; `None` where one of them is none.
    pub(super) fn of_words(words: &[String]) -> Option<Heard> {
        words.iter().try_fold(Heard::NONE, |heard, word| {
            let of = Heard::WORDS.iter().find(|(_, of)| of == word)?;
            Some(heard.with(of.0))
        })
    }
}

/// Whether the NSSO's answers told this of work of such a sort of a worker that begins on these days; and whether every period was looked
/// at.
pub(crate) fn is_heard_of(
    register: &(impl RegisterView + ?Sized),
    (worker, what): (Ssin, Heard),
    (first, last): (NaiveDate, NaiveDate),
    is_meant: impl Fn(&Content) -> bool,
) -> (bool, bool) {
    // Hardly any worker has such a period.
    if !register.heard(worker).has(what) {
        return (false, true);
    }
    let mut is_heard = false;
    let saw_all = register.look_through(worker, first, Some(last), &mut |period| {
        is_heard = period.heard.has(what) && period.content.start_date >= first && is_meant(&period.content);
        if is_heard { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    (is_heard, saw_all)
}
