//! What text a zone takes: as the official schema 2023/1 and the glossary 2023/3 have it.
//!
//! In XML white space round dates and numbers does not count, since the schema collapses it there; in texts it does. Other
//! formats have no such rule.

use std::fmt::{self, Write};

use chrono::{Datelike, NaiveDate};

use super::annex::is_country;
use super::value::{PlannedAmount, Raw, Scalar, Shape};
use crate::declaration::message::Format;
use crate::id::{
    BirthDate, EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType,
};
use crate::time::{ClockTime, parse_date};

/// The type of what stands in a zone. A match may be exhaustive: only this crate makes one.
#[derive(Clone, Copy, PartialEq, Debug)]
#[doc(hidden)]
#[expect(clippy::enum_variant_names, reason = "the zone of the worker type has this name")]
pub enum Type {
    Nsso,
    Provisional,
    Enterprise,
    /// 0, or an enterprise number with or without its first zero.
    EnterpriseOrZero,
    Ssin,
    Period,
    Committee,
    /// A joint committee other than that of agency work: an agency is no user.
    UserCommittee,
    WorkerType,
    Hour,
    Date,
    Amount,
    /// So many characters.
    Text(u32, u32),
    /// At most so many characters, one of which is no blank.
    NotBlank(u32),
    OneLetter,
    /// `YYYY-MM-DD`, or `YYYY-00-00` where nothing but the year is known.
    BirthDate,
    /// A code of annex 5.
    Country,
    /// `HH:MM:SS.mmm`, before midnight.
    TimeOfDay,
    /// A whole number between two.
    Whole(u64, u64),
    /// One of these numbers.
    Digit(&'static [u64]),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    Any,
    Block,
    // What stands beside the message is understood when it is read, or counts as absent.
    Moment,
    Given,
    OwnReference,
    Letter,
    Channel,
}

/// What a type makes of a value.
#[derive(Clone, Copy)]
pub(crate) struct Understood {
    /// The bits of the scalar, if there is one.
    pub(crate) bits: Option<u64>,
    pub(crate) valid: bool,
    pub(crate) shape: Option<Shape>,
}

impl Understood {
    const UNREADABLE: Understood = Understood { bits: None, valid: false, shape: None };

    fn valid(valid: bool) -> Self {
        Understood { bits: None, valid, shape: None }
    }

    #[inline]
    fn strict_or_lenient<T: Scalar>(strict: Option<T>, lenient: impl FnOnce() -> Option<T>) -> Self {
        match strict {
            Some(value) => Understood { bits: Some(value.to_bits()), valid: true, shape: None },
            None => Understood { bits: lenient().map(T::to_bits), valid: false, shape: None },
        }
    }
}

impl Type {
    /// Whether JSON writes it as a number.
    pub(crate) fn is_json_number(self) -> bool {
        use Type::*;
        matches!(self, Nsso | Provisional | Period | Amount | Whole(..) | Country | Given | Channel)
            && self != Whole(1, 2)
    }

    /// Whether it is understood when it is read and belongs to no zone of the message.
    pub(crate) const fn is_beside(self) -> bool {
        matches!(self, Type::Moment | Type::Given | Type::OwnReference | Type::Letter | Type::Channel)
    }

    /// Reads a value as the NSSO would, and leniently beside it. Allocates nothing, but for a text of which nothing is made and
    /// that is sent as a number.
    pub(crate) fn read(self, raw: Raw<'_>, format: Format) -> Understood {
        let understood = self.understand(raw, format);
        match raw {
            // In XML a number is always a text.
            Raw::Text(text) if format == Format::Xml => {
                let is_padded = understood.valid && self.is_number() && !is_all_digits(text);
                Understood { shape: is_padded.then_some(Shape::Padded), ..understood }
            }
            _ => understood,
        }
    }

    /// Whether the schema of XML has a number there.
    fn is_number(self) -> bool {
        use Type::*;
        matches!(self, Nsso | Provisional | Period | Amount | Whole(..) | Country | Digit(_))
    }

    fn understand(self, raw: Raw<'_>, format: Format) -> Understood {
        let xml = format == Format::Xml;
        match self {
            Type::Ssin => text_zone(
                trimmed(raw, xml),
                11,
                |text| Ssin::parse_digits(text).ok(),
                |text| Ssin::parse_lenient(text).ok(),
            ),
            Type::Enterprise => text_zone(
                trimmed(raw, xml),
                9,
                |text| EnterpriseNumber::parse_digits(text).ok(),
                |text| EnterpriseNumber::parse_lenient(text).ok(),
            ),
            Type::Nsso => number_or_punctuated(
                integer(raw, xml),
                |n| {
                    let n = u32::try_from(n).ok()?;
                    // XML has the definitive number alone here, JSON the federal type of an employer's number.
                    if xml { NssoNumber::new(n).ok() } else { NssoNumber::federal(n).ok() }
                },
                |text| NssoNumber::parse_lenient(text).ok(),
            ),
            Type::Provisional => number_or_punctuated(
                integer(raw, xml),
                |n| ProvisionalNssoNumber::new(n).ok(),
                |text| ProvisionalNssoNumber::parse_lenient(text).ok(),
            ),
            Type::Period => number_zone(integer(raw, xml), |n| PeriodId::new(n).ok()),
            Type::Amount => number_zone(integer(raw, xml), PlannedAmount::new),
            Type::Committee => committee(raw),
            Type::UserCommittee => {
                let agency = Some(JointCommittee::AgencyWork.to_bits());
                let understood = committee(raw);
                Understood { valid: understood.valid && understood.bits != agency, ..understood }
            }
            Type::WorkerType => text_zone(raw, 3, WorkerType::from_code, |text| WorkerType::parse_lenient(text).ok()),
            Type::Hour => text_zone(
                trimmed(raw, xml),
                4,
                |text| ClockTime::parse_digits(text).ok(),
                |text| ClockTime::parse_lenient(text).ok(),
            ),
            Type::Date => match trimmed(raw, xml) {
                // The schema admits years of four digits; year 0 is no year.
                Raw::Text(text) => Understood::strict_or_lenient(
                    parse_date(text).ok().filter(|date: &NaiveDate| date.year() > 0),
                    || None,
                ),
                _ => Understood::UNREADABLE,
            },
            Type::EnterpriseOrZero => {
                let number = match trimmed(raw, xml) {
                    Raw::Text(text) => EnterpriseNumber::parse_lenient(text).ok(),
                    Raw::Whole(number) => u32::try_from(number).ok().and_then(|of| EnterpriseNumber::new(of).ok()),
                    _ => None,
                };
                Understood { bits: number.map(EnterpriseNumber::to_bits), ..self.admitted(raw, xml) }
            }
            _ => self.admitted(raw, xml),
        }
    }

    /// What there is to say of a value that no bits hold.
    fn admitted(self, raw: Raw<'_>, xml: bool) -> Understood {
        let digits = match raw {
            Raw::Whole(number) if !(self.takes_numbers() || self.is_beside()) => number.to_string(),
            Raw::Decimal(number) if !(self.takes_numbers() || self.is_beside()) => number.to_string(),
            _ => return Understood::valid(self.admits(raw, xml)),
        };
        let understood = Understood::valid(self.admits(Raw::Text(&digits), xml));
        Understood { shape: Some(Shape::TextAsNumber), ..understood }
    }

    /// The whole number in a value, whatever its format allows round it.
    pub(crate) fn number(raw: Raw<'_>, format: Format) -> Option<u64> {
        whole(integer(raw, format == Format::Xml)).map(|(number, _)| number)
    }

    /// Whether a number that stands there in JSON, and of which nothing is made, is as it should be.
    fn takes_numbers(self) -> bool {
        matches!(self, Type::Whole(..) | Type::Country | Type::Digit(_) | Type::Any | Type::Block)
    }

    /// Whether the schema takes a value that nothing is made of.
    fn admits(self, raw: Raw<'_>, xml: bool) -> bool {
        let number = |ok: &dyn Fn(u64) -> bool| whole(integer(raw, xml)).is_some_and(|(n, _)| ok(n));
        let text = |ok: &dyn Fn(&str) -> bool| match raw {
            Raw::Text(text) => ok(text) && text.chars().all(is_xml_char),
            _ => false,
        };
        match self {
            Type::Whole(least, most) => number(&|n| (least..=most).contains(&n)),
            Type::Digit(list) => number(&|n| list.contains(&n)),
            Type::Country => number(&is_country),
            Type::EnterpriseOrZero => {
                matches!(trimmed(raw, xml), Raw::Text(text) if text == "0" || EnterpriseNumber::parse_digits(text).is_ok())
            }
            Type::Text(least, most) => text(&|text| (least..=most).contains(&characters(text))),
            Type::NotBlank(most) => {
                text(&|text| characters(text) <= most && !text.chars().all(|c| matches!(c, ' ' | '\t' | '\r' | '\n')))
            }
            // Letters that stand for a number are none to the schema.
            Type::OneLetter => {
                text(&|text| characters(text) == 1 && text.chars().all(|c| c.is_alphabetic() && !c.is_numeric()))
            }
            Type::BirthDate => text(&|text| BirthDate::parse(text).is_some()),
            Type::TimeOfDay => {
                matches!(trimmed(raw, xml), Raw::Text(text) if is_time_of_day(text))
            }
            Type::OneOf(list) => text(&|text| list.contains(&text)),
            _ => !matches!(raw, Raw::Nested | Raw::Flag(_)),
        }
    }

    /// Writes the value that these bits stand for, in the words of the NSSO.
    pub(crate) fn write(self, bits: u64, to: &mut String) {
        fn put(to: &mut String, value: Option<impl fmt::Display>) {
            if let Some(value) = value {
                // Writing to a string cannot fail.
                let _ = write!(to, "{value}");
            }
        }
        match self {
            Type::Ssin => put(to, Ssin::from_bits(bits).map(Ssin::reveal)),
            Type::Nsso => put(to, NssoNumber::from_bits(bits).map(NssoNumber::get)),
            Type::Enterprise | Type::EnterpriseOrZero => put(to, EnterpriseNumber::from_bits(bits)),
            Type::Committee | Type::UserCommittee => put(to, JointCommittee::from_bits(bits).map(JointCommittee::code)),
            Type::WorkerType => put(to, WorkerType::from_bits(bits).map(WorkerType::code)),
            Type::Hour => put(to, ClockTime::from_bits(bits)),
            Type::Date => put(to, NaiveDate::from_bits(bits)),
            _ => put(to, Some(bits)),
        }
    }
}

fn committee(raw: Raw<'_>) -> Understood {
    text_zone(raw, 3, JointCommittee::from_code, |text| JointCommittee::parse_lenient(text).ok())
}

/// The value without the white space that the XML schema collapses.
#[inline]
fn trimmed(raw: Raw<'_>, xml: bool) -> Raw<'_> {
    match raw {
        Raw::Text(text) if xml => Raw::Text(text.trim_matches([' ', '\t', '\r', '\n'])),
        raw => raw,
    }
}

/// The value without what the XML schema allows round an integer: white space, a plus, and a minus before zero.
#[inline]
fn integer(raw: Raw<'_>, xml: bool) -> Raw<'_> {
    match trimmed(raw, xml) {
        Raw::Text(text) if xml => {
            let plain = text.strip_prefix(['+', '-']).unwrap_or(text);
            // Zeros in front may be many.
            let rest = plain.trim_start_matches('0');
            Raw::Text(match rest {
                "" if !plain.is_empty() => "0",
                _ if text.starts_with('-') => text,
                _ if plain.len() > 19 => rest,
                _ => plain,
            })
        }
        raw => raw,
    }
}

/// Whether a text begins and ends with a digit: of what is a number that is all that the schema allows beside its digits.
#[inline]
fn is_all_digits(text: &str) -> bool {
    let (first, last) = (text.bytes().next(), text.bytes().next_back());
    first.is_some_and(|byte| byte.is_ascii_digit()) && last.is_some_and(|byte| byte.is_ascii_digit())
}

fn digits(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 19 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.bytes().fold(0, |n, digit| n * 10 + u64::from(digit - b'0')))
}

/// The number in a value that should be one, with the shape it came in.
fn whole(raw: Raw<'_>) -> Option<(u64, Option<Shape>)> {
    match raw {
        Raw::Whole(n) => u64::try_from(n).ok().map(|n| (n, None)),
        // The bound keeps the cast exact.
        Raw::Decimal(d) if d.fract() == 0.0 && (0.0..9e15).contains(&d) => Some((d as u64, Some(Shape::DecimalWhole))),
        Raw::Text(text) => digits(text).map(|n| (n, Some(Shape::NumberAsText))),
        _ => None,
    }
}

/// Reads a zone that is a number in REST v2 and digits in XML.
fn number_zone<T: Scalar>(raw: Raw<'_>, make: impl Fn(u64) -> Option<T>) -> Understood {
    match whole(raw) {
        Some((n, shape)) => {
            let value = make(n);
            Understood { bits: value.map(T::to_bits), valid: value.is_some(), shape }
        }
        None => Understood::UNREADABLE,
    }
}

fn number_or_punctuated<T: Scalar>(
    raw: Raw<'_>,
    make: impl Fn(u64) -> Option<T>,
    lenient: impl Fn(&str) -> Option<T>,
) -> Understood {
    let understood = number_zone(raw, make);
    match raw {
        Raw::Text(text) if !understood.valid => Understood::strict_or_lenient(None, || lenient(text)),
        _ => understood,
    }
}

/// Reads a zone that is a string in REST v2: a number is padded to `width` digits and named as an unusual shape.
fn text_zone<T: Scalar>(
    raw: Raw<'_>,
    width: usize,
    strict: impl Fn(&str) -> Option<T>,
    lenient: impl Fn(&str) -> Option<T>,
) -> Understood {
    match raw {
        Raw::Text(text) => Understood::strict_or_lenient(strict(text), || lenient(text)),
        Raw::Whole(n) if n >= 0 => {
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
                    let understood = Understood::strict_or_lenient(strict(text), || lenient(text));
                    Understood { shape: Some(Shape::TextAsNumber), ..understood }
                }
                Err(_) => Understood::UNREADABLE,
            }
        }
        _ => Understood::UNREADABLE,
    }
}

/// Whether XML 1.0 has this character.
pub(crate) fn is_xml_char(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}

fn characters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// Whether a text has a digit for each 0 of the pattern, and its other characters.
fn fits(text: &str, pattern: &str) -> bool {
    let same = |(byte, of): (u8, u8)| if of == b'0' { byte.is_ascii_digit() } else { byte == of };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(same)
}

fn is_time_of_day(text: &str) -> bool {
    // The schema's pattern takes any character before the milliseconds, its type a point only; and it takes 24:00:00.000.
    let number = |from: usize| text.get(from..from + 2).and_then(digits).unwrap_or(u64::MAX);
    fits(text, "00:00:00.000") && number(0) < 24 && number(3) < 60 && number(6) < 60
}
