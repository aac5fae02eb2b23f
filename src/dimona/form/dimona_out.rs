//! Block 90377: what an OUT asks.

use super::presence::{Presence, Types};
use crate::dimona::message::Kind;
use crate::dimona::schema::{Zone, ZoneSet};

pub(super) static PRESENCE: &[Presence] =
    &[Presence::new(Kind::Out, Types::ANY).mandatory(ZoneSet::of(&[Zone::PeriodId, Zone::EndDate]))];
