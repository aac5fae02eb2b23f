//! What is packed, part by part: one list for packing and unpacking.

use chrono::{Datelike, NaiveDate};

use super::bytes::Bytes;
use crate::declaration::deadline::Deadline;
use crate::declaration::message::{Format, Kind, Letter};
use crate::declaration::register::Origin;
use crate::declaration::schema::Zone;
use crate::engine::RightState;
use crate::id::{PeriodId, Ssin, WorkerType};
use crate::judgement::{Need, NeedSet, RuleNo};
use crate::time::Moment;
use crate::words::Phase;

/// What waits in bytes, and comes back as it was.
pub(in crate::batch) trait Pack<'a>: Sized {
    fn pack(&self, out: &mut Vec<u8>);

    /// `None` where the bytes are damaged.
    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self>;
}

/// Values that are packed by their fields, in this order; what stands behind a semicolon is not packed.
macro_rules! packed {
    ($($name:ident $(<$life:lifetime>)? { $($field:ident),* $(; $other:ident: $value:expr)? })*) => {$(
        impl<'a> Pack<'a> for $name $(<$life>)? {
            #[inline]
            fn pack(&self, out: &mut Vec<u8>) {
                $(self.$field.pack(out);)*
            }

            #[inline]
            fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
                Some($name { $($field: Pack::unpack(bytes)?,)* $($other: $value)? })
            }
        }
    )*};
}
pub(in crate::batch) use packed;

packed! { Origin { file, record } }

/// Values that are packed as others from which they are made.
macro_rules! packed_as {
    ($($name:ty: |$of:ident| $packed:expr, |$from:ident: $as:ty| $value:expr;)*) => {$(
        impl<'a> Pack<'a> for $name {
            #[inline]
            fn pack(&self, out: &mut Vec<u8>) {
                let $of = self;
                $packed.pack(out);
            }

            #[inline]
            fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
                let $from = <$as>::unpack(bytes)?;
                $value
            }
        }
    )*};
}

packed_as! {
    bool: |of| u8::from(*of), |bit: u8| (bit < 2).then_some(bit == 1);
    NeedSet: |of| of.words(), |words: [u64; 3]| Some(NeedSet::from_words(words));
    Ssin: |of| of.get(), |number: u64| Ssin::restored(number);
    NaiveDate: |of| of.num_days_from_ce() as u32, |day: u32| NaiveDate::from_num_days_from_ce_opt(day as i32);
    Deadline: |of| match of {
        Deadline::Day(day) => i64::from(day.num_days_from_ce()) << 2,
        Deadline::Minute(at) => at.millis() << 2 | i64::from(at.occurs_twice()) << 1 | 1,
    }, |bits: i64| if bits & 1 == 0 {
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(bits >> 2).ok()?).map(Deadline::Day)
    } else {
        let at = Moment::from_millis(bits >> 2).ok()?;
        Some(Deadline::Minute(at.told_twice(bits & 2 == 2)))
    };
    PeriodId: |of| of.get(), |number: u64| PeriodId::new(number).ok();
    RuleNo: |of| { let (number, table) = of.parts(); u32::from(number) << 16 | u32::from(table) }, |parts: u32| RuleNo::from_parts(((parts >> 16) as u16, parts as u16));
    Box<str>: |of| (&**of), |text: &str| Some(text.into());
}

/// Values that are packed as their number among all.
macro_rules! numbered {
    ($($name:ident of $all:expr;)*) => {
        packed_as! { $($name: |of| (*of as u8), |number: u8| $all.get(usize::from(number)).copied();)* }
    };
}

numbered! {
    Kind of Kind::ALL;
    Letter of Letter::ALL;
    Zone of Zone::ALL;
    Need of Need::ALL;
    WorkerType of WorkerType::ALL;
    Phase of Phase::ALL;
    RightState of RightState::ALL;
    Format of [Format::Memory, Format::Json, Format::Xml, Format::Csv];
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl Bytes<'_> {
            pub(in crate::batch) fn $number(&mut self) -> Option<$number> {
                self.array().map($number::from_le_bytes)
            }
        }

        impl<'a> Pack<'a> for $number {
            #[inline]
            fn pack(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }

            #[inline]
            fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
                bytes.$number()
            }
        }
    )*};
}

numbers! { u8 u16 u32 u64 i64 }

/// Words of which most are nought: a byte says which are not, and only those follow.
impl<'a, const WORDS: usize> Pack<'a> for [u64; WORDS] {
    #[inline]
    fn pack(&self, out: &mut Vec<u8>) {
        const { assert!(WORDS <= 8) };
        let full = (0..WORDS).filter(|word| self[*word] != 0);
        out.push(full.clone().map(|word| 1 << word).sum());
        full.for_each(|word| self[word].pack(out));
    }

    #[inline]
    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let full = bytes.u8()?;
        let mut words = [0; WORDS];
        for (place, word) in words.iter_mut().enumerate() {
            if full & 1 << place != 0 {
                *word = bytes.u64()?;
            }
        }
        // A bit for a word that there is not: the bytes are damaged.
        (u32::from(full) >> WORDS == 0).then_some(words)
    }
}

impl<'a> Pack<'a> for &'a [u8] {
    fn pack(&self, out: &mut Vec<u8>) {
        // They come from one record, and records are far shorter than that.
        let part = self.get(..u32::MAX as usize).unwrap_or(self);
        (part.len() as u32).pack(out);
        out.extend_from_slice(part);
    }

    #[inline]
    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let length = usize::try_from(bytes.u32()?).ok()?;
        bytes.take(length)
    }
}

impl<'a> Pack<'a> for &'a str {
    fn pack(&self, out: &mut Vec<u8>) {
        self.as_bytes().pack(out);
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        std::str::from_utf8(Pack::unpack(bytes)?).ok()
    }
}

impl<'a, T: Pack<'a>> Pack<'a> for Option<T> {
    #[inline]
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(self.is_some()));
        if let Some(value) = self {
            value.pack(out);
        }
    }

    #[inline]
    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        match bytes.u8()? {
            0 => Some(None),
            _ => T::unpack(bytes).map(Some),
        }
    }
}

impl<'a, T: Pack<'a>> Pack<'a> for Vec<T> {
    #[inline]
    fn pack(&self, out: &mut Vec<u8>) {
        // More findings than that no record can have: there are fewer rules and zones.
        let count = u16::try_from(self.len()).unwrap_or(u16::MAX);
        count.pack(out);
        for part in self.iter().take(usize::from(count)) {
            part.pack(out);
        }
    }

    #[inline]
    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let count = bytes.u16()?;
        (0..count).map(|_| T::unpack(bytes)).collect()
    }
}
