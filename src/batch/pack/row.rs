//! A row in bytes.

use super::bytes::Bytes;
use super::packed::Pack;
use crate::declaration::message::{Channel, DailyAction, Kind, Letter, Row, SCALARS};
use crate::declaration::schema::ZoneSet;
use crate::id::RegistrationId;
use crate::time::Moment;

/// Behind the three bits of the kind, the three of the NSSO's own answer, those of moments whose time occurs twice, and those of a
/// begin of work and a channel that cannot be understood there is one for each value that may be absent.
const FIRST_FLAG: u32 = 10;
const ANSWER: u32 = 3;
/// Whether the time of each moment occurs twice.
const TWICE: u32 = FIRST_FLAG - 4;
const WORK_START_UNREAD: u32 = FIRST_FLAG - 2;
const CHANNEL_UNREAD: u32 = FIRST_FLAG - 1;
/// Behind them, whether there is the number of a daily registration, which stands last; and in the last two bits, what it does.
const REGISTERS: u32 = 1 << 29;
const DAILY: u32 = 30;
/// What may be absent beside the scalars, and stands before them: two moments, the channel, and what a row leaves out.
const BESIDE: usize = 4;
const _: () = assert!(FIRST_FLAG as usize + BESIDE + SCALARS <= 29 && Kind::ALL.len() <= 1 << ANSWER);
const _: () = assert!(DailyAction::ALL.len() < 1 << (u32::BITS - DAILY));

const MOMENT: usize = 8;
/// The flags, and the set of zones.
const HEAD: usize = 4 + 8;

impl<'a> Pack<'a> for Row {
    fn pack(&self, out: &mut Vec<u8>) {
        // Eight bytes of each value are written, of which the next one overwrites those that are none of it.
        let mut packed = [0; HEAD + (SCALARS + BESIDE) * 8];
        let mut at = HEAD;
        let mut flags = self.kind as u32 | self.known_answer.map_or(0, |letter| letter as u32 + 1) << ANSWER;
        for (no, moment) in [self.received_at, self.work_start].into_iter().enumerate() {
            flags |= u32::from(moment.is_some_and(Moment::occurs_twice)) << (TWICE + no as u32);
        }
        flags |= u32::from(self.work_start_unread) << WORK_START_UNREAD;
        flags |= u32::from(self.channel_unread) << CHANNEL_UNREAD;
        flags |= self.daily.map_or(0, |does| does as u32 + 1) << DAILY;
        if self.registration_id.is_some() {
            flags |= REGISTERS;
        }
        let mut flag = 1_u32 << FIRST_FLAG;
        let mut put = |bits: Option<u64>, length: usize| {
            if let (Some(bits), Some(place)) = (bits, packed.get_mut(at..).and_then(|rest| rest.first_chunk_mut())) {
                flags |= flag;
                *place = bits.to_le_bytes();
                at += length;
            }
            flag <<= 1;
        };
        put(self.received_at.map(|at| at.millis() as u64), MOMENT);
        put(self.work_start.map(|at| at.millis() as u64), MOMENT);
        put(self.channel.map(|of| of.code().into()), 1);
        put(Some(self.beyond).filter(|of| *of != 0), 8);
        self.scalars(put);
        packed[..4].copy_from_slice(&flags.to_le_bytes());
        packed[4..HEAD].copy_from_slice(&self.present.bits().to_le_bytes());
        out.extend_from_slice(packed.get(..at).unwrap_or_default());
        if let Some(id) = self.registration_id {
            id.get().pack(out);
        }
    }

    // Inlined, as are the parts of what waits: 200 instructions fewer for each record.
    #[inline]
    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let flags = bytes.u32()?;
        let mut row = Row::new(*Kind::ALL.get((flags & 7) as usize)?);
        row.known_answer = match (flags >> ANSWER) & 7 {
            0 => None,
            letter => Some(*Letter::ALL.get(letter as usize - 1)?),
        };
        row.daily = match flags >> DAILY {
            0 => None,
            does => Some(*DailyAction::ALL.get(does as usize - 1)?),
        };
        row.work_start_unread = flags & 1 << WORK_START_UNREAD != 0;
        row.channel_unread = flags & 1 << CHANNEL_UNREAD != 0;
        row.present = ZoneSet::from_bits(bytes.u64()?);
        let mut there = flags >> FIRST_FLAG;
        // The next value, if it is there; the outer `None` says that the bytes are damaged.
        let mut next = |length: usize| {
            let is_there = there & 1 == 1;
            there >>= 1;
            if is_there { bytes.uint(length).map(Some) } else { Some(None) }
        };
        for (no, moment) in [&mut row.received_at, &mut row.work_start].into_iter().enumerate() {
            if let Some(millis) = next(MOMENT)? {
                let twice = flags & 1 << (TWICE + no as u32) != 0;
                *moment = Some(Moment::from_millis(millis as i64).ok()?.told_twice(twice));
            }
        }
        if let Some(code) = next(1)? {
            row.channel = Some(Channel::new(u8::try_from(code).ok()?)?);
        }
        row.beyond = next(8)?.unwrap_or(0);
        row.take_up(&mut next)?;
        if flags & REGISTERS != 0 {
            row.registration_id = Some(RegistrationId::new(bytes.u64()?).ok()?);
        }
        Some(row)
    }
}
