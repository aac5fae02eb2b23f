//! A header, and one line for each declaration.

use crate::sheet::{Column, Flaw, Sheet};

pub(super) fn begin(to: &mut Vec<u8>) {
    for column in Column::ALL {
        separate(*column, to);
        to.extend_from_slice(column.name().as_bytes());
    }
    to.push(b'\n');
}

pub(super) fn record(sheet: &Sheet, to: &mut Vec<u8>) {
    let begin = to.len();
    for column in Column::ALL {
        separate(*column, to);
        let silent = *column == Column::Action && sheet.flaw == Some(Flaw::NoAction);
        if !silent {
            cell(sheet.cell(*column).bytes(), to);
        }
    }
    if let Some(Flaw::Broken(way)) = sheet.flaw {
        spoil(begin, way, to);
    }
    to.push(b'\n');
}

fn separate(column: Column, to: &mut Vec<u8>) {
    if column != Column::Action {
        to.push(b',');
    }
}

/// A cell, between quotes where a separator or a quote stands in it.
fn cell(bytes: &[u8], to: &mut Vec<u8>) {
    if !bytes.iter().any(|byte| matches!(byte, b',' | b';' | b'"')) {
        return to.extend_from_slice(bytes);
    }
    to.push(b'"');
    for byte in bytes {
        if *byte == b'"' {
            to.push(b'"');
        }
        to.push(*byte);
    }
    to.push(b'"');
}

/// Makes the line unreadable: a cell too few, a cell too many, or a byte that no text has.
fn spoil(begin: usize, way: u8, to: &mut Vec<u8>) {
    match way % 3 {
        0 => {
            let last = to.iter().rposition(|byte| *byte == b',').filter(|at| *at > begin);
            to.truncate(last.unwrap_or(begin + 1));
        }
        1 => to.extend_from_slice(b",more"),
        _ => {
            if let Some(byte) = to.get_mut(begin) {
                *byte = 0xFF;
            }
        }
    }
}
