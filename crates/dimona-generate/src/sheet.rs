//! One record before it is written: a flat sheet of texts.

use dimona::dimona::message::Kind;

use crate::calendar::{Day, When};
use crate::cell::Cell;

/// What a cell of a sheet holds. The names and their order are those of declarations in CSV.
macro_rules! columns {
    ($($column:ident $name:literal,)*) => {
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Column {
            $($column,)*
        }

        impl Column {
            pub(crate) const ALL: &'static [Column] = &[$(Column::$column,)*];

            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Column::$column => $name,)*
                }
            }
        }
    };
}

columns! {
    Action "action",
    EmployerId "employerId",
    ProvisionalEmployerId "provisionalEmployerId",
    EnterpriseNumber "enterpriseNumber",
    Ssin "ssin",
    FamilyName "familyName",
    GivenName "givenName",
    Initial "initial",
    BirthDate "birthDate",
    PlaceOfBirth "placeOfBirth",
    CountryOfBirth "countryOfBirth",
    Gender "gender",
    Nationality "nationality",
    Street "street",
    HouseNumber "houseNumber",
    BoxNumber "boxNumber",
    PostCode "postCode",
    Municipality "municipality",
    Country "country",
    PeriodId "periodId",
    StartDate "startDate",
    StartHour "startHour",
    EndDate "endDate",
    EndHour "endHour",
    PlannedHours "plannedHoursNumber",
    PlannedDays "plannedDaysNumber",
    JointCommittee "jointCommissionNumber",
    WorkerType "workerType",
    SubEntity "subEntityNumber",
    UserJointCommittee "userJointCommissionNumber",
    ReceivedAt "receivedAt",
    WorkStart "workStart",
    DeclarationId "declarationId",
    Reference "reference",
    Answer "answer",
}

const COLUMNS: usize = 35;
const _: () = assert!(Column::ALL.len() == COLUMNS);

impl Column {
    /// Whether JSON writes it as a number.
    pub(crate) fn is_number(self) -> bool {
        use Column::{
            Country, CountryOfBirth, DeclarationId, EmployerId, Nationality, PeriodId, PlannedDays, PlannedHours,
            ProvisionalEmployerId, SubEntity,
        };
        matches!(
            self,
            EmployerId
                | ProvisionalEmployerId
                | CountryOfBirth
                | Nationality
                | Country
                | PeriodId
                | PlannedHours
                | PlannedDays
                | SubEntity
                | DeclarationId
        )
    }
}

/// A fault that lies in how a record is written and not in what a cell holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flaw {
    /// The record cannot be read; of several ways the number chooses one.
    Broken(u8),
    /// There is no action in it.
    NoAction,
    /// A daily registration stands in the place of the action.
    DailyRegistration,
    /// A cancellation of this period stands behind the action.
    SecondAction(u64),
    /// An IN names this period.
    PeriodIdInIn(u64),
    /// The action holds something that the message does not know.
    Unknown,
    /// The column stands twice.
    Twice(Column),
    /// The worker stands before the employer.
    OutOfOrder,
    /// A number stands in quotation marks.
    NumberAsText(Column),
    /// A text stands without them.
    TextAsNumber(Column),
    /// A whole number is written with a decimal point.
    WithDecimals(Column),
}

/// One record: its texts by column, and what is wrong with the way it is written.
#[derive(Clone)]
pub(crate) struct Sheet {
    pub(crate) kind: Kind,
    pub(crate) received: Option<When>,
    pub(crate) flaw: Option<Flaw>,
    cells: [Cell; COLUMNS],
}

impl Sheet {
    pub(crate) fn new(kind: Kind, at: When) -> Sheet {
        let mut sheet = Sheet { kind, received: Some(at), flaw: None, cells: [Cell::EMPTY; COLUMNS] };
        sheet.set(Column::Action, Cell::text(kind.word()));
        sheet.set(Column::ReceivedAt, Cell::moment(at));
        sheet
    }

    pub(crate) fn cell(&self, column: Column) -> &Cell {
        &self.cells[column as usize]
    }

    pub(crate) fn has(&self, column: Column) -> bool {
        !self.cell(column).is_empty()
    }

    pub(crate) fn set(&mut self, column: Column, cell: Cell) {
        self.cells[column as usize] = cell;
    }

    pub(crate) fn text(&mut self, column: Column, text: &str) {
        self.set(column, Cell::text(text));
    }

    pub(crate) fn number(&mut self, column: Column, number: u64) {
        self.set(column, Cell::number(number));
    }

    pub(crate) fn date(&mut self, column: Column, day: Day) {
        self.set(column, Cell::date(day));
    }

    pub(crate) fn hour(&mut self, column: Column, minutes: u16) {
        self.set(column, Cell::hour(minutes));
    }

    pub(crate) fn clear(&mut self, column: Column) {
        self.set(column, Cell::EMPTY);
    }

    /// Takes the employer out.
    pub(crate) fn clear_employer(&mut self) {
        for column in [Column::EmployerId, Column::ProvisionalEmployerId, Column::EnterpriseNumber] {
            self.clear(column);
        }
    }

    /// Takes another moment of reception.
    pub(crate) fn receive(&mut self, at: When) {
        self.received = Some(at);
        self.set(Column::ReceivedAt, Cell::moment(at));
    }

    /// Says nothing of when it was received.
    pub(crate) fn forget_reception(&mut self) {
        self.received = None;
        self.clear(Column::ReceivedAt);
    }
}
