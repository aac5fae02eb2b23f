//! One record before it is written: the texts of its zones, right or wrong.

use dimona::declaration::message::{Draft, Kind};
use dimona::declaration::schema::{Raw, Zone};
use dimona::time::Moment;

use crate::calendar::{Day, When};
use crate::cell::Cell;
use crate::write::Flaw;

/// Most records have no more zones.
const USUAL: usize = 16;

/// One record: its texts by zone, and what is wrong with the way it is written.
///
/// Thousands of them wait in the window: a draft of the library, in which every zone has its room, would be larger.
#[derive(Clone)]
pub(crate) struct Sheet {
    /// Which declaration it is; `None` when it is none.
    pub(crate) kind: Option<Kind>,
    pub(crate) flaw: Option<Flaw>,
    /// When it was sent, which is when it was received.
    sent: When,
    cells: Vec<(Zone, Cell)>,
}

impl Sheet {
    pub(crate) fn new(kind: Kind, at: When) -> Sheet {
        let mut sheet = Sheet { kind: Some(kind), flaw: None, sent: at, cells: Vec::with_capacity(USUAL) };
        sheet.receive(at);
        sheet
    }

    pub(crate) fn has(&self, zone: Zone) -> bool {
        self.cells.iter().any(|(of, _)| *of == zone)
    }

    pub(crate) fn set(&mut self, zone: Zone, cell: Cell) {
        match self.cells.iter_mut().find(|(of, _)| *of == zone) {
            Some((_, place)) => *place = cell,
            None => self.cells.push((zone, cell)),
        }
    }

    pub(crate) fn text(&mut self, zone: Zone, text: &str) {
        self.set(zone, Cell::text(text));
    }

    pub(crate) fn number(&mut self, zone: Zone, number: u64) {
        self.set(zone, Cell::number(number));
    }

    pub(crate) fn date(&mut self, zone: Zone, day: Day) {
        self.set(zone, Cell::date(day));
    }

    pub(crate) fn hour(&mut self, zone: Zone, minutes: u16) {
        self.set(zone, Cell::hour(minutes));
    }

    /// Puts what stands in one zone into another too.
    pub(crate) fn copy(&mut self, from: Zone, to: Zone) {
        if let Some((_, cell)) = self.cells.iter().find(|(of, _)| *of == from) {
            self.set(to, *cell);
        }
    }

    pub(crate) fn clear(&mut self, zone: Zone) {
        self.cells.retain(|(of, _)| *of != zone);
    }

    /// Takes the employer out.
    pub(crate) fn clear_employer(&mut self) {
        for zone in [Zone::NssoNumber, Zone::ProvisionalNssoNumber, Zone::EnterpriseNumber] {
            self.clear(zone);
        }
    }

    /// Takes out what is known beside an IN, but for when it was received and for its reference.
    pub(crate) fn clear_beside(&mut self) {
        for zone in [Zone::GivenPeriodId, Zone::DeclarationId, Zone::Answer, Zone::WorkStart] {
            self.clear(zone);
        }
    }

    /// Declares nothing but that a daily registration changes, and not which.
    pub(crate) fn become_changed_registration(&mut self) {
        self.kind = Some(Kind::DailyRegistration);
        self.cells.retain(|(zone, _)| matches!(zone, Zone::ReceivedAt | Zone::OwnReference));
        self.text(Zone::DailyStatus, "1");
    }

    /// Takes another moment of reception.
    pub(crate) fn receive(&mut self, at: When) {
        self.sent = at;
        self.set(Zone::ReceivedAt, Cell::moment(at));
    }

    /// Says nothing of when it was received.
    pub(crate) fn forget_reception(&mut self) {
        self.clear(Zone::ReceivedAt);
    }

    /// When it was sent; `None` would be a bug of the calendar.
    pub(crate) fn sent(&self) -> Option<Moment> {
        Moment::parse(Cell::moment(self.sent).as_str()).ok()
    }

    /// The declaration, for a writer of the library. `None` where something stands beside it that is none of its type: a
    /// writer cannot say it, so it is planted in the bytes.
    pub(crate) fn draft(&self) -> Option<Draft<'_>> {
        let mut draft = Draft::default();
        draft.kind = self.kind;
        for (zone, cell) in &self.cells {
            draft.set(*zone, raw(cell.as_str()));
        }
        draft.remarks.is_empty().then_some(draft)
    }
}

/// A text as the writers take it: only a number with a fraction is told apart, which JSON would put in quotes otherwise.
fn raw(text: &str) -> Raw<'_> {
    let fraction = text.contains('.').then(|| text.parse().ok()).flatten();
    fraction.map_or(Raw::Text(text), Raw::Decimal)
}
