//! The entries of the form table, block by block.

mod daily;
mod features;
mod header;
mod message;
mod worker;

pub(super) use header::missing as missing_in_header;

use super::zone_form::ZoneForm;

/// Every zone that has codes of its own.
pub(super) fn zones() -> impl Iterator<Item = &'static ZoneForm> {
    [message::MESSAGE, worker::WORKER, features::FEATURES, header::HEADER, daily::DAILY].into_iter().flatten()
}
