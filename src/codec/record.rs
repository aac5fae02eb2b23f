//! One record of a stream, whatever its format.

use std::io::{self, BufRead};

use super::trace::traced;
use super::window::Window;
use crate::declaration::message::RecordFault;
use crate::words::{Said, files};

/// The length in bytes above which a record is a fault, unless another is set: 1 MiB.
pub const RECORD_LIMIT: usize = 1 << 20;

/// One record of a stream: a body in JSON, a form in XML, a row in CSV.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Its number in the stream: of a row of CSV the line on which it stands, as an editor shows it, so that the first row below the
    /// header has 2; of a body or a form how many there are up to it, faults too.
    pub number: u64,
    /// The byte of the stream at which it begins, counted from 0.
    pub byte: u64,
    /// What the decoder of its format reads; or why there is nothing to read.
    ///
    /// A body goes from its `{` to its `}`, a form from its `<Form>` to its `</Form>`, and a row is its line without the
    /// line end. A form in another encoding stands here in UTF-8, so that what its decoder tells of its bytes counts those
    /// of UTF-8.
    pub body: Result<&'a [u8], RecordFault>,
}

/// A reader that cuts a stream into records, without understanding them.
///
/// **No record is lost.** What cannot be a record is given as a fault with a number of its own, and reading goes on where
/// the next record begins. **Memory is bounded** by the record limit, of which a small multiple is held at most. How the
/// stream is cut does not depend on the pieces in which it comes.
///
/// ```
/// use dimona::codec::{Framing, nsso_xml::Forms, rest_json::Records};
///
/// fn count(mut stream: impl Framing) -> std::io::Result<u64> {
///     let mut last = 0;
///     while let Some(record) = stream.next()? {
///         last = record.number;
///     }
///     Ok(last)
/// }
/// assert_eq!(count(Records::new(&b"[{}, {}]"[..]))?, 2);
/// assert_eq!(count(Forms::new(&b"<Dimona><Form/></Dimona>"[..]))?, 1);
/// # Ok::<(), std::io::Error>(())
/// ```
pub trait Framing: Send {
    /// The next record, or `None` at the end of the stream.
    ///
    /// The record borrows from this reader, so that reading allocates nothing for each record; for that reason this is no
    /// [`Iterator`].
    ///
    /// # Errors
    ///
    /// Those of the stream; a call after such an error goes on where it stopped. And
    /// [`InvalidData`](io::ErrorKind::InvalidData) for a file that is refused as a whole, after which there is no record.
    fn next(&mut self) -> io::Result<Option<Record<'_>>>;

    /// How many bytes of memory are held for reading.
    fn memory(&self) -> usize;
}

/// A record that begins at this byte of the stream, or a fault.
pub struct Frame {
    pub(super) byte: u64,
    /// How many of the bytes that the window holds are the record.
    pub(super) body: Result<usize, RecordFault>,
    /// How many of them are given up before the next record is looked for.
    pub(super) taken: usize,
    /// How many numbers are passed over before the record, since lines without one have numbers too.
    pub(super) passed: u64,
}

impl Frame {
    /// The record of this length that begins at this byte, which is the first that the window holds.
    pub(super) fn record(byte: u64, length: usize) -> Frame {
        Frame { byte, body: Ok(length), taken: length, passed: 0 }
    }

    /// The fault of a record that begins at this byte and is longer than this limit; `seen` is what was read of it.
    pub(super) fn too_long(byte: u64, limit: usize, seen: &[u8]) -> Frame {
        Frame::fault_in(byte, 0, seen, files::too_long(limit))
    }

    /// A fault of the record that begins at this byte, at that byte.
    pub(super) fn fault(byte: u64, reason: Said) -> Frame {
        Frame::fault_at(byte, 0, reason)
    }

    /// A fault of the record that begins at this byte, so many bytes behind it. `all` is what is given up with the record, up to where the
    /// next one begins: whom it is about may stand behind the fault.
    pub(super) fn fault_in(byte: u64, at: usize, all: &[u8], reason: Said) -> Frame {
        let frame = Frame::fault_at(byte, at, reason);
        Frame { body: frame.body.map_err(|fault| traced(fault, all)), ..frame }
    }

    /// A fault of the record that begins at this byte, so many bytes behind it.
    pub(super) fn fault_at(byte: u64, at: usize, reason: Said) -> Frame {
        Frame { byte, body: Err(RecordFault::new(byte + at as u64, reason)), taken: 0, passed: 0 }
    }
}

/// Finds where the records of one format begin and end.
///
/// A cutter is what is known of the stream between two records, and none of its bytes. So two equal cutters that stand at
/// the same byte of a stream cut all that follows alike.
pub trait Cut: Clone + PartialEq + Send {
    /// The next record, at the beginning of the window; `None` at the end of the stream.
    ///
    /// After an error of the stream the next call comes to what this one would have come to.
    fn cut<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Frame>>;

    /// A cutter that goes on in the middle of such a stream, at the next place where a record seems to begin.
    #[cfg(feature = "batch")]
    #[must_use]
    fn midway(&self) -> Self;

    /// Whether each byte of a record is the character of its number.
    fn is_latin1(&self) -> bool {
        false
    }
}
