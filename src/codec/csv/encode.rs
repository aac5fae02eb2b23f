//! Writes one row.

use std::io;

use super::columns::{COLUMNS, Column, Holds};
use super::header::Header;
use crate::dimona::message::{Draft, Field, Kind, Message, MessageContext, Zone};
use crate::error::{Error, ErrorKind};

impl Header {
    /// Writes a declaration as a row under this header, without a line end.
    ///
    /// **The worker's SSIN stands in it in clear.** Reading it with [`decode`](Header::decode) gives the same values. An
    /// empty reference is none, and the period id that a context gives to a declaration other than an IN is left out: it
    /// means nothing there.
    ///
    /// # Errors
    ///
    /// When the row cannot hold everything: a column is not in the header, or a text has a line break in it.
    /// [`Error::is_write`] tells.
    ///
    /// ```
    /// use dimona::codec::csv::Header;
    /// use dimona::dimona::message::{DimonaOut, Message, MessageContext};
    /// use dimona::id::PeriodId;
    ///
    /// let out = Message::Out(DimonaOut::new(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?));
    /// let context = MessageContext::with_reference("a \"quoted\" one");
    /// let header = Header::read(b"action,endDate,periodId,reference", 0).unwrap();
    /// assert_eq!(header.encode(&out, &context)?, r#"OUT,2026-12-31,660000000213,"a ""quoted"" one""#);
    ///
    /// let narrow = Header::read(b"action,periodId", 0).unwrap();
    /// let error = narrow.encode(&out, &context).unwrap_err();
    /// assert_eq!(error.to_string(), "cannot write: the header has no column endDate");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode(&self, message: &Message, context: &MessageContext<'_>) -> Result<String, Error> {
        let draft = message.received(context.clone());
        for column in COLUMNS {
            let Some(text) = text(&draft, column).filter(|text| !text.is_empty()) else { continue };
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
            let text = text(&draft, column).unwrap_or_default();
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

/// What a message holds for a column.
fn text(draft: &Draft<'_>, column: &Column) -> Option<String> {
    let context = &draft.context;
    match column.holds {
        Holds::Action => Some(draft.kind?.word().to_owned()),
        Holds::Zone(zone) | Holds::Feature(zone) => zone_text(draft, zone),
        Holds::PeriodId if draft.kind == Some(Kind::In) => context.period_id.map(|id| id.get().to_string()),
        Holds::PeriodId => known(&draft.period_id, |id| id.get().to_string()),
        Holds::ReceivedAt => context.received_at.map(|moment| moment.to_string()),
        Holds::WorkStart => context.work_start.map(|moment| moment.to_string()),
        Holds::DeclarationId => context.declaration_id.map(|id| id.get().to_string()),
        Holds::Reference => context.reference.as_deref().map(ToOwned::to_owned),
        Holds::Answer => context.answer.map(|letter| letter.to_string()),
    }
}

fn zone_text(draft: &Draft<'_>, zone: Zone) -> Option<String> {
    match zone {
        Zone::NssoNumber => known(&draft.nsso_number, |number| number.get().to_string()),
        Zone::ProvisionalNssoNumber => known(&draft.provisional_nsso_number, |number| number.get().to_string()),
        Zone::EnterpriseNumber => known(&draft.enterprise_number, ToString::to_string),
        Zone::Ssin => known(&draft.ssin, |ssin| ssin.reveal().to_string()),
        Zone::StartDate => known(&draft.start_date, ToString::to_string),
        Zone::StartHour => known(&draft.start_hour, ToString::to_string),
        Zone::EndDate => known(&draft.end_date, ToString::to_string),
        Zone::EndHour => known(&draft.end_hour, ToString::to_string),
        Zone::PlannedHours => known(&draft.planned_hours, |amount| amount.get().to_string()),
        Zone::PlannedDays => known(&draft.planned_days, |amount| amount.get().to_string()),
        Zone::JointCommittee => known(&draft.joint_committee, |committee| committee.code().to_owned()),
        Zone::WorkerType => known(&draft.worker_type, |of| of.code().to_owned()),
        Zone::UserJointCommittee => known(&draft.user_joint_committee, |committee| committee.code().to_owned()),
        // No message holds the others.
        _ => None,
    }
}

fn known<T>(field: &Field<'_, T>, text: impl FnOnce(&T) -> String) -> Option<String> {
    match field {
        Field::Known(value) => Some(text(value)),
        Field::Absent | Field::Raw(_) => None,
    }
}
