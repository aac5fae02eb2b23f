//! Writes one row.

use std::io;

use super::columns::{Column, Holds, columns};
use super::header::Header;
use crate::dimona::message::{Draft, Kind};
use crate::error::{Error, ErrorKind};

impl Header {
    /// Writes a declaration as a row under this header, without a line end.
    ///
    /// **The worker's SSIN stands in it in clear.** Reading it with [`decode`](Header::decode) gives the same values; what CSV
    /// has no place for is left out. An empty reference is none, and the period id that a context gives to a declaration other
    /// than an IN is left out: it means nothing there.
    ///
    /// # Errors
    ///
    /// When the row cannot hold everything: a column is not in the header, a text has a line break in it, or it is a daily
    /// registration.
    /// [`Error::is_write`] tells.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// use dimona::dimona::message::{Message, MessageContext};
    /// use dimona::id::PeriodId;
    ///
    /// let out = Message::dimona_out(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?);
    /// let draft = out.received(MessageContext::with_reference("a \"quoted\" one"));
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
            return Err(unwritable("CSV has no place for a daily registration".to_owned()));
        }
        for column in columns() {
            let Some(text) = text(draft, column).filter(|text| !text.is_empty()) else { continue };
            if !self.columns().any(|of| of.name == column.name) {
                return Err(unwritable(format!("the header has no column {}", column.name)));
            }
            if text.contains('\n') {
                return Err(unwritable(format!("{} has a line break in it, which no cell can hold", column.name)));
            }
        }
        let mut row = String::new();
        for (number, column) in self.columns().enumerate() {
            if number > 0 {
                row.push(self.separator());
            }
            let text = text(draft, column).unwrap_or_default();
            if text.contains([self.separator(), '"', '\r']) {
                row.push('"');
                row.push_str(&text.replace('"', "\"\""));
                row.push('"');
            } else {
                row.push_str(&text);
            }
        }
        Ok(row)
    }
}

fn unwritable(reason: String) -> Error {
    Error::from(ErrorKind::Write(io::Error::new(io::ErrorKind::InvalidInput, reason)))
}

/// What a draft holds for a column.
fn text(draft: &Draft<'_>, column: &Column) -> Option<String> {
    let zones = match column.holds {
        Holds::Action => return Some(draft.kind?.word().to_owned()),
        Holds::Zones(zones) => zones,
    };
    let zone = zones.zone(draft.kind.unwrap_or(Kind::Update));
    if zone.of().is_beside() {
        return draft.context.text(zone).map(std::borrow::Cow::into_owned);
    }
    let mut text = String::new();
    draft.write(zone, &mut text);
    Some(text)
}
