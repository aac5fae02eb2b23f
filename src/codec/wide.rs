//! Files of two bytes a character: read as if they were written in UTF-8.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use encoding_rs::{UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;

/// A stream in UTF-8, whatever it was.
pub(super) struct Decoded<'r> {
    pub(super) reader: Box<dyn BufRead + Send + 'r>,
    /// Whether it was in UTF-16. Bytes are then counted as those of UTF-8.
    pub(super) was_wide: bool,
}

/// The same stream; where a byte order mark, or the `<` of XML, tells of UTF-16, in UTF-8.
///
/// # Errors
///
/// Those of the stream.
pub(super) fn decoded<'r>(mut reader: impl BufRead + Send + 'r) -> io::Result<Decoded<'r>> {
    let mut start = [0; 2];
    let mut length = 0;
    while length < start.len() {
        match reader.read(&mut start[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(fault),
        }
    }
    let encoding = match start.get(..length) {
        Some([0xFF, 0xFE] | [b'<', 0]) => Some(UTF_16LE),
        Some([0xFE, 0xFF] | [0, b'<']) => Some(UTF_16BE),
        _ => None,
    };
    let begun: Vec<u8> = start.into_iter().take(length).collect();
    let whole = Cursor::new(begun).chain(reader);
    Ok(match encoding {
        None => Decoded { reader: Box::new(whole), was_wide: false },
        Some(encoding) => {
            let text = DecodeReaderBytesBuilder::new().encoding(Some(encoding)).build(whole);
            Decoded { reader: Box::new(BufReader::with_capacity(1 << 17, text)), was_wide: true }
        }
    })
}
