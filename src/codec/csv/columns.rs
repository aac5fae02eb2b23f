//! The columns that a file of declarations may have.

use std::sync::LazyLock;

use crate::declaration::message::{Habit, Kind};
use crate::declaration::schema::{self, ACTION, ColumnZones, Zone, column_of};
use crate::table::Named;
use crate::words::{Said, Value, csv as says};

/// A column of a file of declarations.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// What it holds, in Markdown.
    pub what: Said,
    /// Whether every header must have it.
    pub required: bool,
    pub(super) holds: Holds,
}

/// Where the text of a cell goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holds {
    Action,
    /// What is not read.
    Nothing,
    /// A zone of the message, or what stands beside it: which one may depend on the kind of declaration.
    Zones(ColumnZones),
}

impl Column {
    /// The zone of the message that it holds; `None` for the action, and for what is known beside the message.
    ///
    /// ```
    /// use dimona::codec::csv::columns;
    /// use dimona::declaration::schema::Zone;
    /// let gender = columns().iter().find(|column| column.name == "gender").unwrap();
    /// assert_eq!(gender.zone(), Some(Zone::Sex));
    /// ```
    #[must_use]
    pub fn zone(&self) -> Option<Zone> {
        match self.holds {
            Holds::Action | Holds::Nothing => None,
            Holds::Zones(zones) => Some(zones.zone(Kind::Update)).filter(|zone| !zone.of().is_beside()),
        }
    }

    /// The column to look at for what is said of a zone. A block has no column of its own: its first one stands for it, and
    /// the action for a block of action.
    ///
    /// ```
    /// use dimona::codec::csv::Column;
    /// use dimona::declaration::schema::Zone;
    /// let name = |zone| Column::of(zone).map(|column| column.name);
    /// assert_eq!(name(Zone::EndDate), Some("endDate"));
    /// assert_eq!(name(Zone::DimonaIn), Some("action"));
    /// assert_eq!(name(Zone::StudentPlaceOfWork), Some("placeOfWorkName"));
    /// assert_eq!(name(Zone::TypeForm), None);
    /// ```
    #[must_use]
    pub fn of(zone: Zone) -> Option<&'static Column> {
        let name = column_of(zone)?;
        columns().iter().find(|column| column.name == name)
    }

    fn holding(zones: ColumnZones) -> Column {
        let (of_in, of_others) = (zones.zone(Kind::In), zones.zone(Kind::Update));
        let what =
            if of_in == of_others { of_others.what().into() } else { says::by_kind(of_in.what(), of_others.what()) };
        Column { name: zones.name, what, required: false, holds: Holds::Zones(zones) }
    }
}

impl Named for Column {
    fn name(&self) -> &'static str {
        self.name
    }

    fn is_required(&self) -> bool {
        self.required
    }
}

/// The columns of a file of declarations, in the order of [`template`].
///
/// ```
/// use dimona::codec::csv::columns;
/// assert_eq!(columns().iter().filter(|column| column.required).count(), 1);
/// ```
#[must_use]
pub fn columns() -> &'static [Column] {
    static COLUMNS: LazyLock<Vec<Column>> = LazyLock::new(|| {
        let kinds = Kind::OF_PERIODS.map(|kind| format!("`{}`", kind.word()));
        let what = says::kinds(Value::any_of(kinds.iter().map(String::as_str)));
        let action = Column { name: ACTION, what, required: true, holds: Holds::Action };
        std::iter::once(action).chain(schema::columns().into_iter().map(Column::holding)).collect()
    });
    &COLUMNS
}

/// What is told of a file in which something was read in another form than the NSSO's: in how many records, and the first of them.
#[must_use]
pub fn note_on(habit: Habit, records: u64, first: u64) -> Said {
    let column = |zone| Column::of(zone).map_or_else(|| Zone::name(zone), |column| column.name);
    let rows = says::rows(records);
    match habit {
        Habit::Windows1252 => says::windows_1252(rows, first),
        Habit::Action => says::meant(ACTION, rows, first),
        Habit::Cell(zone) => says::meant(column(zone), rows, first),
        Habit::MonthFirst(zone) => says::month_first(column(zone), rows, first),
    }
}

/// The header of a file with every column, separated by commas, without a line end.
///
/// ```
/// use dimona::codec::csv::{Header, template};
/// assert!(template().starts_with("action,employerId,"));
/// assert_eq!(Header::read(template().as_bytes(), 0), Ok(Header::default()));
/// ```
#[must_use]
pub fn template() -> String {
    columns().iter().map(|column| column.name).collect::<Vec<_>>().join(",")
}
