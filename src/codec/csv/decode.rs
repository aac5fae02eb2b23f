//! Reads one row.

use std::borrow::Cow;

use super::columns::Holds;
use super::header::Header;
use crate::codec::fill::fill;
use crate::codec::remark::note;
use crate::dimona::message::{
    Draft, Field, Format, Kind, Letter, PlainText, Raw, RecordFault, RemarkKind, Zone, ZoneValue,
};
use crate::id::PeriodId;
use crate::time::Moment;

impl Header {
    /// Reads a row, without its line end, that begins at this byte of its file.
    ///
    /// Values are kept exactly as they stand in their cells, white space included, and borrowed from `row` unless a quote
    /// stands in them; they are judged later. What is known beside the message and cannot be understood gives a remark. The
    /// block of features stands in the message where one of its columns is filled. A row without an action is a draft
    /// without a [kind](Draft::kind).
    ///
    /// # Errors
    ///
    /// A [`RecordFault`] when the text is not UTF-8, a quote is out of place, the row has more or fewer cells than the
    /// header, or the action is none of the four. It never repeats what stands in the row.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// use dimona::dimona::message::{Field, Kind};
    ///
    /// let header = Header::read(b"action,periodId,endDate", 0)?;
    /// let draft = header.decode(b"OUT,660000000213,\"2026-12-31\"", 24)?;
    /// assert_eq!(draft.kind, Some(Kind::Out));
    /// assert_eq!(draft.end_date, Field::text("2026-12-31"));
    ///
    /// let fault = header.decode(b"OUT,660000000213", 24).unwrap_err();
    /// assert_eq!(fault.to_string(), "row has 2 cells and the header 3 at byte 24");
    /// # Ok::<(), dimona::dimona::message::RecordFault>(())
    /// ```
    pub fn decode<'a>(&self, row: &'a [u8], byte: u64) -> Result<Draft<'a>, RecordFault> {
        let text = std::str::from_utf8(row)
            .map_err(|error| RecordFault::new(byte + error.valid_up_to() as u64, "text is not UTF-8"))?;
        let mut draft = Draft { format: Format::Csv, ..Draft::default() };
        // What it is of depends on the action, which may stand behind it.
        let mut period_id = None;
        let mut action = 0;
        let mut cells = self.cells_of(text);
        let mut count = 0;
        loop {
            let place = cells.place();
            let Some(cell) = cells.next() else { break };
            let holds = self.cells.get(count);
            count += 1;
            let cell = cell.map_err(|fault| {
                RecordFault::new(byte + fault.at() as u64, format!("{} {}", self.name(count), fault.reason()))
            })?;
            let Some(holds) = holds.filter(|_| !cell.is_empty()) else { continue };
            match holds {
                Holds::Zone(zone) => fill(&mut draft, *zone, Raw::Text(cell)),
                Holds::Feature(zone) => {
                    draft.features = Field::Known(PlainText);
                    if *zone == Zone::UserJointCommittee {
                        draft.using_employer = Field::Known(PlainText);
                    }
                    fill(&mut draft, *zone, Raw::Text(cell));
                }
                Holds::Action => {
                    draft.kind = Kind::ALL.into_iter().find(|kind| kind.word() == cell);
                    (draft.actions, action) = (1, place);
                }
                Holds::PeriodId => period_id = Some(Raw::Text(cell)),
                Holds::ReceivedAt => draft.context.received_at = moment(&mut draft, &cell, "receivedAt"),
                Holds::WorkStart => draft.context.work_start = moment(&mut draft, &cell, "workStart"),
                Holds::DeclarationId => {
                    draft.context.declaration_id = number(&mut draft, &Raw::Text(cell), "declarationId");
                }
                Holds::Reference => draft.context.reference = Some(cell),
                Holds::Answer => {
                    let letter = Letter::from_text(&cell);
                    draft.context.answer = understood(&mut draft, letter, "answer");
                }
            }
        }
        if count != self.cells.len() {
            let reason = format!("row has {count} cells and the header {}", self.cells.len());
            return Err(RecordFault::new(byte, reason));
        }
        // Said last, because in a row of another length no cell need be what its column says.
        if draft.kind.is_none() && draft.actions > 0 {
            let reason = "action is none of IN, OUT, UPDATE and CANCEL";
            return Err(RecordFault::new(byte + action as u64, reason));
        }
        match (draft.kind, period_id) {
            (_, None) => {}
            (Some(Kind::In), Some(raw)) => draft.context.period_id = number(&mut draft, &raw, "periodId"),
            (_, Some(raw)) => draft.period_id = Field::Raw(raw),
        }
        Ok(draft)
    }
}

/// What is known beside the message; what cannot be understood is remarked and counts as absent.
fn understood<T>(draft: &mut Draft<'_>, value: Option<T>, column: &'static str) -> Option<T> {
    if value.is_none() {
        note(draft, RemarkKind::UnreadableContext, || Cow::Borrowed(column));
    }
    value
}

fn moment(draft: &mut Draft<'_>, cell: &str, column: &'static str) -> Option<Moment> {
    understood(draft, Moment::parse(cell).ok(), column)
}

fn number(draft: &mut Draft<'_>, raw: &Raw<'_>, column: &'static str) -> Option<PeriodId> {
    understood(draft, PeriodId::read(raw).value, column)
}
