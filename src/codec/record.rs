//! One record of a stream, whatever its format.

use std::io::{self, BufRead};

use super::{csv, nsso_xml, rest_json};
use crate::dimona::message::RecordFault;

/// The length in bytes above which a record is a fault, unless another is set: 1 MiB.
pub const RECORD_LIMIT: usize = 1 << 20;

/// One record of a stream: a body in JSON, a form in XML, a row in CSV.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Its number in the stream, counted from 1. Faults count too.
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

// The readers have these as methods of their own too, so that who knows the format need not know the trait.
macro_rules! framings {
    ($($reader:ty),*) => {$(
        impl<R: BufRead + Send> Framing for $reader {
            fn next(&mut self) -> io::Result<Option<Record<'_>>> {
                <$reader>::next(self)
            }

            fn memory(&self) -> usize {
                <$reader>::memory(self)
            }
        }
    )*};
}

framings!(rest_json::Records<R>, nsso_xml::Forms<R>, csv::Lines<R>);

/// A record whose bytes are the first that the window holds, or a fault.
pub(super) struct Frame {
    pub(super) byte: u64,
    pub(super) body: Result<usize, RecordFault>,
}

impl Frame {
    /// A fault of the record that begins at this byte, at that byte.
    pub(super) fn fault(byte: u64, reason: &str) -> Frame {
        Frame { byte, body: Err(RecordFault::new(byte, reason)) }
    }
}
