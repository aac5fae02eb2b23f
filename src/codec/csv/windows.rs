//! Rows that a spreadsheet wrote as Western European text.

use encoding_rs::WINDOWS_1252;

/// A row that is not UTF-8, read as Windows-1252; `None` where a part of it is UTF-8 all the same, so that it is a broken row, or where it has a
/// byte that is no character there.
#[cold]
pub(super) fn windows_1252(row: &[u8]) -> Option<String> {
    let is_mixed = row.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(row);
    let is_text = !text.chars().any(|of| ('\u{80}'..='\u{9f}').contains(&of));
    (!is_mixed && is_text).then(|| text.into_owned())
}
