//! What stands in one zone before it is judged.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::time::{ClockTime, parse_date};

/// The content of one zone: nothing, what the file said, or a value that is already understood.
///
/// Readers fill in [`Raw`] content and judge nothing, so that a wrong value lives long enough to be named.
///
/// ```
/// use dimona::dimona::message::{Field, Raw};
/// use dimona::time::ClockTime;
/// let typed: Field<'_, ClockTime> = Field::text("21:00");
/// let reading = typed.read();
/// assert!(!reading.valid);                                   // the NSSO wants 2100
/// assert_eq!(reading.value.unwrap().to_string(), "2100");    // yet it is understood
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<'a, T> {
    /// The zone is not in the message (a JSON `null` counts as absent).
    #[default]
    Absent,
    /// The zone as the file wrote it.
    Raw(Raw<'a>),
    /// A value that the caller has already understood.
    Known(T),
}

/// A value as the file wrote it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Raw<'a> {
    /// Text: a JSON string, or the content of an XML element.
    Text(Cow<'a, str>),
    /// A JSON number without fraction.
    Whole(i64),
    /// A JSON number with a fraction or an exponent, or one too large for 64 bits.
    Decimal(f64),
    /// A JSON truth value.
    Flag(bool),
    /// A JSON object or array where a plain value belongs.
    Nested,
}

/// What the form check makes of a [`Field`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading<T> {
    /// The value, if it can be understood, be it leniently.
    pub value: Option<T>,
    /// False when the NSSO refuses the value as written (type 003).
    pub valid: bool,
    /// A shape of JSON that the REST service does not document, though the value is clear.
    pub shape: Option<Shape>,
}

/// A JSON shape that differs from the documented one without changing the value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// A number sent as a string: `"76"`.
    NumberAsText,
    /// A string sent as a number: `2100`.
    TextAsNumber,
    /// A whole number written with a decimal point: `8.0`.
    DecimalWhole,
}

impl<'a, T> Field<'a, T> {
    /// A zone with this text.
    pub fn text(text: &'a str) -> Self {
        Field::Raw(Raw::Text(Cow::Borrowed(text)))
    }

    /// True when there is nothing in the zone.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }
}

impl<T: ZoneValue> Field<'_, T> {
    /// Reads the content as the NSSO would, and leniently beside it. Allocates nothing.
    pub fn read(&self) -> Reading<T> {
        match self {
            Field::Absent => Reading { value: None, valid: true, shape: None },
            Field::Known(value) => Reading { value: Some(*value), valid: true, shape: None },
            Field::Raw(raw) => T::read(raw),
        }
    }
}

/// A type that a zone can hold. Sealed: the zones are the NSSO's.
pub trait ZoneValue: Copy + sealed::Sealed {
    /// Reads what the file wrote.
    fn read(raw: &Raw<'_>) -> Reading<Self>;
}

mod sealed {
    pub trait Sealed {}
}

fn strict_or_lenient<T>(strict: Option<T>, lenient: impl FnOnce() -> Option<T>) -> Reading<T> {
    match strict {
        Some(value) => Reading { value: Some(value), valid: true, shape: None },
        None => Reading { value: lenient(), valid: false, shape: None },
    }
}

fn unreadable<T>() -> Reading<T> {
    Reading { value: None, valid: false, shape: None }
}

/// The number in a JSON value that should be a number, with the shape it came in.
fn whole(raw: &Raw<'_>) -> Option<(u64, Option<Shape>)> {
    match raw {
        Raw::Whole(n) => u64::try_from(*n).ok().map(|n| (n, None)),
        // The bound keeps the cast exact.
        Raw::Decimal(d) if d.fract() == 0.0 && (0.0..9e15).contains(d) => Some((*d as u64, Some(Shape::DecimalWhole))),
        Raw::Text(text) if !text.is_empty() && text.len() <= 19 && text.bytes().all(|b| b.is_ascii_digit()) => {
            text.parse().ok().map(|n| (n, Some(Shape::NumberAsText)))
        }
        _ => None,
    }
}

/// Reads a zone that is a number in REST v2 and digits in XML.
fn number_zone<T>(raw: &Raw<'_>, make: impl Fn(u64) -> Option<T>) -> Reading<T> {
    match whole(raw) {
        Some((n, shape)) => {
            let value = make(n);
            Reading { valid: value.is_some(), value, shape }
        }
        None => unreadable(),
    }
}

/// Reads a zone that is a string in REST v2: a number is padded to `width` digits and named as an unusual shape.
fn text_zone<T>(
    raw: &Raw<'_>,
    width: usize,
    strict: impl Fn(&str) -> Option<T>,
    lenient: impl Fn(&str) -> Option<T>,
) -> Reading<T> {
    match raw {
        Raw::Text(text) => strict_or_lenient(strict(text), || lenient(text)),
        Raw::Whole(n) if *n >= 0 => {
            let mut digits = [b'0'; 20];
            let (mut rest, mut at) = (n.unsigned_abs(), digits.len());
            while rest > 0 {
                at -= 1;
                digits[at] = b'0' + (rest % 10) as u8;
                rest /= 10;
            }
            let from = at.min(digits.len() - width);
            match std::str::from_utf8(&digits[from..]) {
                Ok(text) => {
                    let mut reading = strict_or_lenient(strict(text), || lenient(text));
                    reading.shape = Some(Shape::TextAsNumber);
                    reading
                }
                Err(_) => unreadable(),
            }
        }
        _ => unreadable(),
    }
}

macro_rules! zone_values {
    ($($type:ty => |$raw:ident| $body:expr;)*) => {$(
        impl sealed::Sealed for $type {}
        impl ZoneValue for $type {
            fn read($raw: &Raw<'_>) -> Reading<Self> {
                $body
            }
        }
    )*};
}

zone_values! {
    Ssin => |raw| text_zone(raw, 11, |t| Ssin::parse_digits(t).ok(), |t| Ssin::parse_lenient(t).ok());
    EnterpriseNumber => |raw| text_zone(
        raw, 9, |t| EnterpriseNumber::parse_digits(t).ok(), |t| EnterpriseNumber::parse_lenient(t).ok(),
    );
    NssoNumber => |raw| number_or_punctuated(
        raw, |n| NssoNumber::new(u32::try_from(n).ok()?).ok(), |t| NssoNumber::parse_lenient(t).ok(),
    );
    ProvisionalNssoNumber => |raw| number_or_punctuated(
        raw, |n| ProvisionalNssoNumber::new(n).ok(), |t| ProvisionalNssoNumber::parse_lenient(t).ok(),
    );
    PeriodId => |raw| number_zone(raw, |n| PeriodId::new(n).ok());
    JointCommittee => |raw| text_zone(raw, 3, JointCommittee::from_code, |t| JointCommittee::parse_lenient(t).ok());
    WorkerType => |raw| text_zone(raw, 3, WorkerType::from_code, |t| WorkerType::parse_lenient(t).ok());
    ClockTime => |raw| text_zone(raw, 4, |t| ClockTime::parse_digits(t).ok(), |t| ClockTime::parse_lenient(t).ok());
    NaiveDate => |raw| match raw {
        Raw::Text(text) => strict_or_lenient(
            // The schema admits years of four digits; year 0 is no year.
            parse_date(text).ok().filter(|date| date.year() > 0), || None,
        ),
        _ => unreadable(),
    };
    PlannedAmount => |raw| number_zone(raw, PlannedAmount::new);
    PlainText => |raw| match raw {
        Raw::Nested | Raw::Flag(_) => unreadable(),
        _ => Reading { value: Some(PlainText), valid: true, shape: None },
    };
}

fn number_or_punctuated<T>(
    raw: &Raw<'_>,
    make: impl Fn(u64) -> Option<T>,
    lenient: impl Fn(&str) -> Option<T>,
) -> Reading<T> {
    let reading = number_zone(raw, make);
    match raw {
        Raw::Text(text) if !reading.valid => strict_or_lenient(None, || lenient(text)),
        _ => reading,
    }
}

/// Planned hours or days: a whole number from 1 to 999 (zones 01135 and 01017, glossary 2023/3).
///
/// ```
/// use dimona::dimona::message::PlannedAmount;
/// assert_eq!(PlannedAmount::new(76).unwrap().get(), 76);
/// assert!(PlannedAmount::new(0).is_none() && PlannedAmount::new(1000).is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlannedAmount(u16);

impl PlannedAmount {
    /// The amount, if it lies in 1..=999.
    #[must_use]
    pub fn new(amount: u64) -> Option<Self> {
        u16::try_from(amount).ok().filter(|n| (1..=999).contains(n)).map(Self)
    }

    /// The number of hours or days.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0
    }
}

/// Text whose content this crate does not judge yet; only that the zone is there counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlainText;
