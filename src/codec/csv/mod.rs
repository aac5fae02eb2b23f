//! Declarations in CSV: read and written.
//!
//! A header names columns, and each line behind it is one declaration. [`columns`] lists the columns; they stand in any
//! order, only `action` must be there, and an empty cell is an absent zone. The separator is the comma, the semicolon
//! where the header has no comma, the tab where it has neither, or what a first line such as `sep=;` tells. Cells may stand in quotes (RFC 4180), but a line break in quotes is not taken: so a quote
//! that is not closed costs its own line only. Blank lines, and lines of nothing but separators and blanks, are passed over.
//!
//! Reading goes in two steps. [`Lines`] cuts a stream into rows without understanding them, in bounded memory;
//! [`Header::decode`] understands one row. A broken row costs that row only. A header that is wrong makes the file
//! unusable, since no cell could be trusted.
//!
//! ```
//! use dimona::codec::csv::Lines;
//!
//! let file = b"action;periodId;endDate
//! CANCEL;660000000112;
//! OUT;\"660000000213
//! OUT;660000000213;2026-12-31
//! ";
//! let mut lines = Lines::open(&file[..])?;
//! let header = lines.header().clone();
//! let mut report = Vec::new();
//! while let Some(row) = lines.next()? {
//!     let line = match row.body.and_then(|body| header.decode(body, row.byte)) {
//!         Ok(draft) => format!("{}: {:?}", row.number, draft.kind.map(|kind| kind.word())),
//!         Err(fault) => format!("{}: {fault}", row.number),
//!     };
//!     report.push(line);
//! }
//! assert_eq!(report, [
//!     "2: Some(\"CANCEL\")",
//!     "3: periodId has a quote that is not closed on its line at byte 49",
//!     "4: Some(\"OUT\")",
//! ]);
//! # Ok::<(), std::io::Error>(())
//! ```

mod columns;
mod decode;
mod encode;
mod frame;
mod header;
mod meant;
mod windows;

pub use columns::{Column, columns, note_on, template};
pub(super) use frame::Cutter;
pub use frame::Lines;
pub use header::Header;
pub(super) use header::{looks_like_header, looks_like_table};
pub(super) use meant::{is_month_first, is_taken, meant};
