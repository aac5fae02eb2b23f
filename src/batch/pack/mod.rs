//! Records in the form in which they wait between the passes: bytes that can be kept in memory or spilled to disk.
//!
//! A packed record is read by the run that wrote it, so there is one version and no conversion. A spill file that comes back
//! with another structure ends the run with an error.

mod bytes;
mod entry;
mod finding;
mod judged;
mod packed;
mod row;
mod said;

pub(super) use bytes::{Bytes, record, records};
pub(super) use entry::{Entry, Waiting, pack_entry};
pub(super) use judged::{pack_at, place_of, unpack};
pub(super) use packed::{Pack, packed};

use crate::error::{Error, ErrorKind};

/// What is wrong with bytes that do not come back as they were written.
pub(super) fn damaged() -> Error {
    Error::from(ErrorKind::DamagedSpill)
}
