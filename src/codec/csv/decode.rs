//! Reads one row.

use super::columns::Holds;
use super::header::Header;
use super::windows::windows_1252;
use crate::codec::fill::Fill;
use crate::codec::rest_json::utf8;
use crate::codec::trace::traced;
use crate::declaration::message::{Draft, Format, Habit, Kind, RecordFault};
use crate::words::csv;

impl Header {
    /// Reads a row, without its line end, that begins at this byte of its file.
    ///
    /// Values are kept as they stand in their cells, white space included, and borrowed from `row` unless a quote
    /// stands in them; they are judged later. What the NSSO does not take so, and can mean one thing only, is held as what it means, and
    /// [`Draft::habits`] tells it. What is known beside the message and cannot be understood gives a remark. The
    /// block of features stands in the message where one of its columns is filled. A row without an action is a draft
    /// without a [kind](Draft::kind).
    ///
    /// # Errors
    ///
    /// A [`RecordFault`] when the text is neither UTF-8 nor Windows-1252, a quote is out of place, the row has more or fewer cells than the
    /// header, or the action is none of the four. It never repeats what stands in the row.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// use dimona::declaration::message::Kind;
    /// use dimona::declaration::schema::{Raw, Zone};
    ///
    /// let header = Header::read(b"action,periodId,endDate", 0)?;
    /// let draft = header.decode(b"OUT,660000000213,\"2026-12-31\"", 24)?;
    /// assert_eq!(draft.kind, Some(Kind::Out));
    /// assert_eq!(draft.raw(Zone::EndDate), Some(Raw::Text("2026-12-31")));
    ///
    /// let fault = header.decode(b"OUT,660000000213", 24).unwrap_err();
    /// assert_eq!(fault.to_string(), "row has 2 cells and the header 3 at byte 24");
    /// # Ok::<(), dimona::declaration::message::RecordFault>(())
    /// ```
    pub fn decode<'a>(&self, row: &'a [u8], byte: u64) -> Result<Draft<'a>, RecordFault> {
        let mut draft = Draft::default();
        self.decode_into(&mut draft, row, byte)?;
        Ok(draft)
    }

    /// Reads a row into a draft that may have served before.
    pub(in crate::codec) fn decode_into<'a>(
        &self,
        draft: &mut Draft<'a>,
        row: &'a [u8],
        byte: u64,
    ) -> Result<(), RecordFault> {
        self.understand(draft, row, byte).map_err(|fault| {
            // The bytes of a row in another encoding were counted in UTF-8. The draft may have served before: the row itself tells.
            let is_counted_otherwise = std::str::from_utf8(row).is_err() && windows_1252(row).is_some();
            let fault = if is_counted_otherwise { RecordFault::new(byte, fault.reason().clone()) } else { fault };
            traced(fault, row)
        })
    }

    fn understand<'a>(&self, draft: &mut Draft<'a>, row: &'a [u8], byte: u64) -> Result<(), RecordFault> {
        let windows;
        let text = match utf8(row, byte) {
            Ok(text) => {
                draft.begin(Format::Csv, text);
                text
            }
            Err(fault) => {
                windows = windows_1252(row).ok_or_else(|| self.in_its_column(fault, row, byte))?;
                // Nothing is borrowed from it.
                draft.begin(Format::Csv, "");
                draft.note_habit(Habit::Windows1252);
                &windows
            }
        };
        // What a cell holds may depend on the action, which may stand behind it.
        let word = self.cells_of(text).nth(self.action).and_then(Result::ok).unwrap_or_default();
        let named = |word: &str| Kind::OF_PERIODS.into_iter().find(|kind| kind.word() == word);
        let kind = named(&word).or_else(|| {
            let kind = named(&word.trim().to_uppercase());
            kind.inspect(|_| draft.note_habit(Habit::Action))
        });
        let mut fill = Fill::json(draft);
        fill.begin_row(kind);
        let (mut action, mut count) = (0, 0);
        let mut beyond = false;
        let mut cells = self.cells_of(text);
        loop {
            let place = cells.place();
            let Some(cell) = cells.next() else { break };
            let holds = self.cells.get(count);
            count += 1;
            let cell =
                cell.map_err(|fault| RecordFault::new(byte + fault.at() as u64, self.fault(count, fault.reason())))?;
            if holds.is_none() && !cell.trim().is_empty() {
                beyond = true;
            }
            match holds.filter(|_| !cell.is_empty()) {
                Some(Holds::Zones(column)) => fill.cell(column, &cell),
                Some(Holds::Action) => action = place,
                Some(Holds::Nothing) | None => {}
            }
        }
        fill.end_row();
        let all = self.cells.len() + self.padding;
        if count != all || beyond {
            return Err(RecordFault::new(byte, csv::cells(count, all)));
        }
        // Said last, because in a row of another length no cell need be what its column says.
        if kind.is_none() && !word.is_empty() {
            return Err(RecordFault::new(byte + action as u64, csv::action()));
        }
        Ok(())
    }
}
