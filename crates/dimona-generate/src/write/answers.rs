//! The answers file: what XML has no place for.

use dimona::dimona::message::Kind;

use crate::sheet::{Column, Flaw, Sheet};

/// One line on this declaration; nothing on one that cannot be read, or that has no reference.
pub(crate) fn write_answer(sheet: &Sheet, to: &mut Vec<u8>) {
    if matches!(sheet.flaw, Some(Flaw::Broken(_))) || !sheet.has(Column::Reference) {
        return;
    }
    to.extend_from_slice(b"{\"reference\":\"");
    to.extend_from_slice(sheet.cell(Column::Reference).bytes());
    to.push(b'"');
    let columns = [Column::ReceivedAt, Column::PeriodId, Column::DeclarationId, Column::Answer, Column::WorkStart];
    for column in columns {
        // Only an IN is given a period.
        let elsewhere = column == Column::PeriodId && sheet.kind != Kind::In;
        if sheet.has(column) && !elsewhere {
            let quote: &[u8] = if column.is_number() { b"" } else { b"\"" };
            for part in [b",\"", column.name().as_bytes(), b"\":", quote, sheet.cell(column).bytes(), quote] {
                to.extend_from_slice(part);
            }
        }
    }
    to.extend_from_slice(b"}\n");
}
