//! What a reader took in another form than the NSSO's, because only one thing can be meant.

use crate::declaration::schema::Zone;

/// What spreadsheets, and who fills them, write in another form than the NSSO's, and what was read as what it means.
///
/// ```
/// use dimona::codec::csv::Header;
/// use dimona::declaration::message::Habit;
/// use dimona::declaration::schema::Zone;
/// let header = Header::read(b"action,periodId,endDate", 0)?;
/// let draft = header.decode(b"out,660000000213,31/12/2026", 24)?;
/// assert_eq!(draft.habits().collect::<Vec<_>>(), [Habit::Action, Habit::Cell(Zone::EndDate)]);
/// # Ok::<(), dimona::declaration::message::RecordFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Habit {
    /// The row is in Windows-1252, not in UTF-8.
    Windows1252,
    /// The action is in small letters, or has blanks round it.
    Action,
    /// The cell of this zone stands otherwise than the NSSO takes it, such as `1/07/2026`.
    Cell(Zone),
    /// The month stands before the day in the cell of this zone, such as `7/31/2026`: it is not understood, and the days of other rows, which are
    /// read as day/month/year, are in doubt.
    MonthFirst(Zone),
}

/// The habits of one record.
#[derive(Clone, Copy, Default)]
pub(super) struct Habits {
    is_windows_1252: bool,
    is_action_meant: bool,
    cells: u128,
    month_first: u128,
}

impl Habits {
    pub(super) fn note(&mut self, habit: Habit) {
        match habit {
            Habit::Windows1252 => self.is_windows_1252 = true,
            Habit::Action => self.is_action_meant = true,
            Habit::Cell(zone) => self.cells |= zone.bit(),
            Habit::MonthFirst(zone) => self.month_first |= zone.bit(),
        }
    }

    pub(super) fn each(self) -> impl Iterator<Item = Habit> {
        let encoding = self.is_windows_1252.then_some(Habit::Windows1252);
        let action = self.is_action_meant.then_some(Habit::Action);
        let cells = Zone::each(self.cells).map(Habit::Cell);
        let month_first = Zone::each(self.month_first).map(Habit::MonthFirst);
        encoding.into_iter().chain(action).chain(cells).chain(month_first)
    }
}
