//! How sheets become bytes: one writer for each format.

mod answers;
mod csv;
mod ndjson;
mod xml;

pub(super) use self::answers::write_answer;

use super::FileFormat;
use super::sheet::Sheet;

/// What stands before the first record.
pub(super) fn begin(format: FileFormat, to: &mut Vec<u8>) {
    match format {
        FileFormat::Ndjson => {}
        FileFormat::Csv => csv::begin(to),
        FileFormat::Xml => xml::begin(to),
    }
}

/// One record.
pub(super) fn record(format: FileFormat, sheet: &Sheet, to: &mut Vec<u8>) {
    match format {
        FileFormat::Ndjson => ndjson::record(sheet, to),
        FileFormat::Csv => csv::record(sheet, to),
        FileFormat::Xml => xml::record(sheet, to),
    }
}

/// What stands behind the last record.
pub(super) fn end(format: FileFormat, to: &mut Vec<u8>) {
    if format == FileFormat::Xml {
        xml::end(to);
    }
}
