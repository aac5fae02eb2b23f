//! Writes one row.

use super::columns::{Column, Holds};
use super::header::Header;
use crate::codec::window::is_blank;
use crate::codec::write::{nothing_lost, unwritable};
use crate::declaration::message::{Draft, Kind};
use crate::error::Error;
use crate::words::writing;

/// How long a row usually is at most.
const LENGTH: usize = 256;

impl Header {
    /// Writes a declaration as a row under this header, without a line end.
    ///
    /// **The worker's SSIN stands in it in clear.** Reading it with [`decode`](Header::decode) gives the same values; what CSV
    /// has no place for is left out. An empty reference is none, and the period id that a context gives to a declaration other
    /// than an IN is left out: it means nothing there.
    ///
    /// # Errors
    ///
    /// When the row cannot hold everything: a column is not in the header, a text has a line break in it, it is a daily
    /// registration, a wrong value has no text, the row would be blank, or the draft holds several declarations or a zone that its kind of declaration
    /// does not have. [`Error::is_write`] tells.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// use dimona::declaration::message::{Message, MessageContext};
    /// use dimona::id::PeriodId;
    ///
    /// let out = Message::dimona_out(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?);
    /// let draft = out.received(MessageContext::default().with_reference("a \"quoted\" one"));
    /// let header = Header::read(b"action,endDate,periodId,reference", 0).unwrap();
    /// assert_eq!(header.encode(&draft)?, r#"OUT,2026-12-31,660000000213,"a ""quoted"" one""#);
    ///
    /// let narrow = Header::read(b"action,periodId", 0).unwrap();
    /// let error = narrow.encode(&draft).unwrap_err();
    /// assert_eq!(error.to_string(), "cannot write: the header has no column endDate");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode(&self, draft: &Draft<'_>) -> Result<String, Error> {
        if draft.kind == Some(Kind::DailyRegistration) {
            return Err(unwritable(writing::no_daily()));
        }
        if let Some(column) = self.left_out.iter().find(|column| put(draft, column, &mut String::new())) {
            return Err(unwritable(writing::no_column(column.name)));
        }
        let mut rest = draft.all();
        let mut row = String::with_capacity(LENGTH);
        for (number, column) in self.columns().enumerate() {
            if number > 0 {
                row.push(self.separator());
            }
            let start = row.len();
            let is_told = put(draft, column, &mut row);
            if let Holds::Zones(zones) = column.holds
                && zones.stands_in(kind_of(draft))
            {
                let zone = zones.zone(kind_of(draft));
                if !is_told && draft.has(zone) {
                    return Err(unwritable(writing::no_text(column.name)));
                }
                rest &= !zone.bit();
            }
            if !is_told {
                continue;
            }
            let text = row.get(start..).unwrap_or_default();
            if text.contains('\n') {
                return Err(unwritable(writing::line_break(column.name)));
            }
            if text.contains([self.separator(), '"', '\r']) {
                let quoted = format!("\"{}\"", text.replace('"', "\"\""));
                row.truncate(start);
                row.push_str(&quoted);
            }
        }
        nothing_lost(draft, rest)?;
        if row.bytes().all(|byte| self.separates(byte) || is_blank(byte)) {
            return Err(unwritable(writing::blank_row()));
        }
        Ok(row)
    }
}

/// The kind whose zones the columns hold.
fn kind_of(draft: &Draft<'_>) -> Kind {
    draft.kind.unwrap_or(Kind::Update)
}

/// Puts what a draft holds for a column; whether there is anything.
fn put(draft: &Draft<'_>, column: &Column, to: &mut String) -> bool {
    let start = to.len();
    match column.holds {
        Holds::Nothing => {}
        Holds::Action => to.push_str(draft.kind.map_or("", Kind::word)),
        Holds::Zones(zones) => match zones.zone(kind_of(draft)) {
            zone if zone.of().is_beside() => to.push_str(&draft.context.text(zone).unwrap_or_default()),
            zone => draft.write(zone, to),
        },
    }
    to.len() > start
}
