//! A row in bytes.

use chrono::{Datelike, NaiveDate};

use super::bytes::Bytes;
use crate::dimona::message::{EmployerNumbers, Kind, Letter, Row, ZoneSet};
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::time::{ClockTime, Moment};

/// Behind the two bits of the kind and the three of the NSSO's own answer there is one for each value that may be absent.
const FIRST_FLAG: u32 = 5;

/// Writes the values that are there, and remembers which they are.
struct Values<'o> {
    out: &'o mut Vec<u8>,
    flags: u32,
    next: u32,
}

impl Values<'_> {
    fn push<const N: usize>(&mut self, value: Option<[u8; N]>) {
        if let Some(bytes) = value {
            self.flags |= 1 << self.next;
            self.out.extend_from_slice(&bytes);
        }
        self.next += 1;
    }
}

pub(super) fn pack_row(row: &Row, out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    out.extend_from_slice(&row.present.bits().to_le_bytes());
    let flags = row.kind as u32 | row.known_answer.map_or(0, |letter| letter as u32 + 1) << 2;
    let mut values = Values { out, flags, next: FIRST_FLAG };
    values.push(row.received_at.map(|at| at.millis().to_le_bytes()));
    values.push(row.work_start.map(|at| at.millis().to_le_bytes()));
    values.push(row.worker.map(|of| of.get().to_le_bytes()));
    values.push(row.employer.nsso().map(|of| of.get().to_le_bytes()));
    values.push(row.employer.provisional().map(|of| of.get().to_le_bytes()));
    values.push(row.employer.enterprise().map(|of| of.get().to_le_bytes()));
    values.push(row.period_id.map(|of| of.get().to_le_bytes()));
    values.push(row.start_date.map(pack_date));
    values.push(row.end_date.map(pack_date));
    values.push(row.start_hour.map(|of| of.minutes().to_le_bytes()));
    values.push(row.end_hour.map(|of| of.minutes().to_le_bytes()));
    values.push(row.planned_hours.map(u16::to_le_bytes));
    values.push(row.planned_days.map(u16::to_le_bytes));
    values.push(row.worker_type.map(|of| [of as u8]));
    values.push(row.joint_committee.map(|of| [of as u8]));
    values.push(row.user_joint_committee.map(|of| [of as u8]));
    let flags = values.flags;
    if let Some(place) = out.get_mut(start..start + 4) {
        place.copy_from_slice(&flags.to_le_bytes());
    }
}

/// Nine bits for the day of the year: quicker to read than a number of days.
const DAY_BITS: u32 = 9;

fn pack_date(date: NaiveDate) -> [u8; 4] {
    (date.year() << DAY_BITS | date.ordinal() as i32).to_le_bytes()
}

fn unpack_date(packed: i32) -> Option<NaiveDate> {
    NaiveDate::from_yo_opt(packed >> DAY_BITS, (packed & ((1 << DAY_BITS) - 1)) as u32)
}

/// Reads the values that are there.
struct There<'b, 'a> {
    bytes: &'b mut Bytes<'a>,
    flags: u32,
}

impl<'a> There<'_, 'a> {
    /// The next value, if it is there; the outer `None` says that the bytes are damaged.
    fn next<T>(&mut self, read: impl FnOnce(&mut Bytes<'a>) -> Option<T>) -> Option<Option<T>> {
        let there = self.flags & 1 == 1;
        self.flags >>= 1;
        if there { read(self.bytes).map(Some) } else { Some(None) }
    }
}

pub(super) fn unpack_row(bytes: &mut Bytes<'_>) -> Option<Row> {
    let flags = bytes.u32()?;
    let mut row = Row::new(*Kind::ALL.get((flags & 3) as usize)?);
    row.known_answer = match (flags >> 2) & 7 {
        0 => None,
        letter => Some(*Letter::ALL.get(letter as usize - 1)?),
    };
    row.present = ZoneSet::from_bits(bytes.u64()?);
    let mut there = There { bytes, flags: flags >> FIRST_FLAG };
    let moment = |bytes: &mut Bytes<'_>| Moment::from_millis(bytes.i64()?).ok();
    let date = |bytes: &mut Bytes<'_>| unpack_date(bytes.i32()?);
    let hour = |bytes: &mut Bytes<'_>| ClockTime::from_minutes(bytes.u16()?);
    let committee = |bytes: &mut Bytes<'_>| JointCommittee::ALL.get(usize::from(bytes.u8()?)).copied();
    row.received_at = there.next(moment)?;
    row.work_start = there.next(moment)?;
    row.worker = there.next(|bytes| Ssin::new(bytes.u64()?).ok())?;
    row.employer = EmployerNumbers::new(
        there.next(|bytes| NssoNumber::new(bytes.u32()?).ok())?,
        there.next(|bytes| ProvisionalNssoNumber::new(bytes.u64()?).ok())?,
        there.next(|bytes| EnterpriseNumber::new(bytes.u32()?).ok())?,
    );
    row.period_id = there.next(|bytes| PeriodId::new(bytes.u64()?).ok())?;
    row.start_date = there.next(date)?;
    row.end_date = there.next(date)?;
    row.start_hour = there.next(hour)?;
    row.end_hour = there.next(hour)?;
    row.planned_hours = there.next(Bytes::u16)?;
    row.planned_days = there.next(Bytes::u16)?;
    row.worker_type = there.next(|bytes| WorkerType::ALL.get(usize::from(bytes.u8()?)).copied())?;
    row.joint_committee = there.next(committee)?;
    row.user_joint_committee = there.next(committee)?;
    Some(row)
}
