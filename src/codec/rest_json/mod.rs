//! The JSON bodies of the NSSO's REST service, version 2: read and written.
//!
//! A record is one REST body, with an optional sibling member `context` that tells what is known beside the
//! declaration: when the NSSO received it, what it answered, which period id it gave. A file is one body (on one line or
//! pretty-printed), several bodies behind each other, one body on each line (NDJSON), or a JSON array of bodies.
//!
//! Reading goes in two steps. [`Records`] cuts a stream into records without understanding them, in bounded memory;
//! [`decode`] understands one record. A broken record costs that record only.
//!
//! ```
//! use dimona::codec::rest_json::{Records, decode};
//!
//! let file = br#"{"dimonaCancel":{"periodId":660000000112}}
//! {"dimonaOut":{"periodId":6600000
//! {"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}
//! "#;
//! let mut records = Records::new(&file[..]);
//! let mut report = Vec::new();
//! while let Some(record) = records.next()? {
//!     let line = match record.body.and_then(|body| decode(body, record.byte)) {
//!         Ok(draft) => format!("{}: {:?}", record.number, draft.kind.map(|kind| kind.word())),
//!         Err(fault) => format!("{}: {fault}", record.number),
//!     };
//!     report.push(line);
//! }
//! assert_eq!(report, [
//!     "1: Some(\"CANCEL\")",
//!     "2: record is not closed before the next one begins at byte 76",
//!     "3: Some(\"OUT\")",
//! ]);
//! # Ok::<(), std::io::Error>(())
//! ```

mod decode;
mod encode;
mod frame;
mod last;
mod read;
mod recovery;
mod scan;

pub use decode::decode;
pub(super) use decode::{decode_into, utf8};
pub use encode::encode;
pub(in crate::codec) use encode::encode_context;
pub(super) use frame::Cutter;
pub use frame::Records;
