//! Block 90379: what a CANCEL asks.

use super::presence::{Presence, Types};
use crate::dimona::message::Kind;
use crate::dimona::schema::{Zone, ZoneSet};

pub(super) static PRESENCE: &[Presence] =
    &[Presence::new(Kind::Cancel, Types::ANY).mandatory(ZoneSet::EMPTY.with(Zone::PeriodId))];
