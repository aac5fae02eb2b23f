//! What stands in a zone: as the file wrote it, and as it is understood.

use std::num::NonZeroU16;

use chrono::{Datelike, NaiveDate};

use super::types::Type;
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::time::ClockTime;

/// A value as the file wrote it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Raw<'a> {
    /// Text: a JSON string, the content of an XML element, a cell of CSV.
    Text(&'a str),
    /// A JSON number without fraction.
    Whole(i64),
    /// A JSON number with a fraction or an exponent, or one too large for 64 bits.
    Decimal(f64),
    /// A JSON truth value.
    Flag(bool),
    /// A JSON object or array, or XML elements, where a plain value belongs.
    Nested,
    /// A block that stands where it belongs.
    Block,
    /// A value that the caller has already understood.
    Known,
}

/// What is made of the content of a zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading<T> {
    /// The value, if it can be understood, be it leniently.
    pub value: Option<T>,
    /// False when the NSSO refuses the value as written (type 003).
    pub valid: bool,
    /// A shape that the NSSO does not document, though the value is clear.
    pub shape: Option<Shape>,
}

/// A shape that differs from the documented one without changing the value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// A number sent as a string: `"76"`.
    NumberAsText,
    /// A string sent as a number: `2100`.
    TextAsNumber,
    /// A whole number written with a decimal point: `8.0`.
    DecimalWhole,
    /// A number of XML with a sign before it, or white space round it: ` +5 `.
    Padded,
}

/// A value that fits into 64 bits. Sealed: the zones are the NSSO's.
pub trait Scalar: Copy + sealed::Sealed {
    /// The type of the zones that hold it.
    #[doc(hidden)]
    const OF: Type;

    /// How many bytes its bits take.
    #[doc(hidden)]
    const BYTES: usize;

    /// The value as bits.
    #[doc(hidden)]
    fn to_bits(self) -> u64;

    /// The value that gave these bits.
    #[doc(hidden)]
    fn from_bits(bits: u64) -> Option<Self>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! scalars {
    ($($value:ty, $of:ident, $bytes:literal: |$own:ident| $to:expr, |$bits:ident| $from:expr;)*) => {$(
        impl sealed::Sealed for $value {}
        impl Scalar for $value {
            const OF: Type = Type::$of;
            const BYTES: usize = $bytes;

            #[inline]
            fn to_bits(self) -> u64 {
                let $own = self;
                $to
            }

            #[inline]
            fn from_bits($bits: u64) -> Option<Self> {
                $from
            }
        }
    )*};
}

scalars! {
    Ssin, Ssin, 5: |of| of.get(), |bits| Ssin::restored(bits);
    NssoNumber, Nsso, 4: |of| of.marked().into(), |bits| NssoNumber::restored(bits.try_into().ok()?);
    ProvisionalNssoNumber, Provisional, 5: |of| of.get(), |bits| ProvisionalNssoNumber::new(bits).ok();
    EnterpriseNumber, Enterprise, 4: |of| of.get().into(), |bits| EnterpriseNumber::restored(bits.try_into().ok()?);
    PeriodId, Period, 5: |of| of.get(), |bits| PeriodId::new(bits).ok();
    JointCommittee, Committee, 1: |of| of as u64, |bits| JointCommittee::ALL.get(bits as usize).copied();
    WorkerType, WorkerType, 1: |of| of as u64, |bits| WorkerType::ALL.get(bits as usize).copied();
    ClockTime, Hour, 2: |of| of.minutes().into(), |bits| ClockTime::from_minutes(bits.try_into().ok()?);
    PlannedAmount, Amount, 2: |of| of.get().into(), |bits| PlannedAmount::new(bits);
    NaiveDate, Date, 4: |of| date_to_bits(of), |bits| date_from_bits(bits);
}

/// Nine bits for the day of the year: quicker to read than a number of days.
const DAY_BITS: u32 = 9;

fn date_to_bits(date: NaiveDate) -> u64 {
    (date.year() << DAY_BITS | date.ordinal() as i32) as u32 as u64
}

fn date_from_bits(bits: u64) -> Option<NaiveDate> {
    let packed = bits as u32 as i32;
    NaiveDate::from_yo_opt(packed >> DAY_BITS, (packed & ((1 << DAY_BITS) - 1)) as u32)
}

/// Planned hours or days: a whole number from 1 to 999 (zones 01135 and 01017, glossary 2023/3).
///
/// ```
/// use dimona::declaration::schema::PlannedAmount;
/// assert_eq!(PlannedAmount::new(76).unwrap().get(), 76);
/// assert!(PlannedAmount::new(0).is_none() && PlannedAmount::new(1000).is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlannedAmount(NonZeroU16);

impl PlannedAmount {
    /// The amount, if it lies in 1..=999.
    #[must_use]
    pub fn new(amount: u64) -> Option<Self> {
        u16::try_from(amount).ok().filter(|n| *n <= 999).and_then(NonZeroU16::new).map(Self)
    }

    /// The number of hours or days.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0.get()
    }
}

impl From<PlannedAmount> for u16 {
    fn from(amount: PlannedAmount) -> Self {
        amount.get()
    }
}

/// Marks a zone whose value is text, or a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text;
