//! What stands in the places of a text.

use std::borrow::Cow;
use std::io;

use chrono::{NaiveDate, NaiveTime, Timelike};
use rust_decimal::Decimal;

use super::{Said, Words, formats};
use crate::time::{ClockTime, Moment, Quarter};

/// What stands in a place of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Value {
    /// Nothing: the part in brackets is left out.
    Nothing,
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Decimal(Decimal),
    /// A day.
    Day(NaiveDate),
    /// A moment, as Belgian clocks show it.
    Moment(Moment),
    /// A last moment: midnight is the 24:00 of the day that it ends.
    Until(Moment),
    /// A quarter.
    Quarter(Quarter),
    /// A part of a whole.
    Ratio(Ratio),
    /// A name, a code, a word of the input: the same in every language.
    Text(Cow<'static, str>),
    /// Another text.
    Said(Box<Said>),
}

/// A part of a whole, exactly, and in per cent rounded down to hundredths: 79.998 is never 80.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratio {
    /// So many parts.
    pub numerator: u64,
    /// Of so many; of none it is nothing.
    pub denominator: u64,
}

impl Value {
    /// Names in a row: `a, b and c`.
    ///
    /// ```
    /// use dimona::words::{EN, Value};
    /// assert_eq!(EN.say_value(&Value::all_of(["from", "to", "kind"])), "from, to and kind");
    /// assert_eq!(EN.say_value(&Value::all_of(["from"])), "from");
    /// ```
    #[must_use]
    pub fn all_of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        in_a_row(names, formats::and_last)
    }

    /// Names in a row of which one is meant: `a, b or c`.
    ///
    /// ```
    /// use dimona::words::{EN, Value};
    /// assert_eq!(EN.say_value(&Value::any_of(["from", "to", "kind"])), "from, to or kind");
    /// ```
    #[must_use]
    pub fn any_of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        in_a_row(names, formats::or_last)
    }

    /// As people read it, in a language.
    pub(crate) fn write_in(&self, words: &Words, to: &mut String) {
        use std::fmt::Write;
        let written = match self {
            Value::Nothing => Ok(()),
            Value::Whole(n) => write!(to, "{n}"),
            Value::Decimal(number) => to.write_str(&number.to_string().replace('.', words.numerals.decimal_mark)),
            Value::Day(day) => write!(to, "{day}"),
            Value::Quarter(quarter) => write!(to, "{quarter}"),
            Value::Text(text) => to.write_str(text),
            Value::Said(said) => to.write_str(&words.say(said)),
            Value::Moment(moment) | Value::Until(moment) => {
                let clock = moment.brussels();
                match clock.date().pred_opt() {
                    Some(day) if matches!(self, Value::Until(_)) && clock.time() == NaiveTime::MIN => {
                        write!(to, "{day} 24:00")
                    }
                    _ => {
                        // Of a time that clocks show twice, which of both it is.
                        let offset =
                            moment.offset_that_tells().map(|offset| format!(" ({offset})")).unwrap_or_default();
                        write!(to, "{} {:02}:{:02}{offset}", clock.date(), clock.hour(), clock.minute())
                    }
                }
            }
            Value::Ratio(Ratio { numerator: 0, .. } | Ratio { denominator: 0, .. }) => to.write_str("0 %"),
            Value::Ratio(Ratio { numerator, denominator }) => {
                let hundredths = u128::from(*numerator) * 10_000 / u128::from(*denominator);
                let mark = words.numerals.decimal_mark;
                write!(to, "{numerator}/{denominator} ({}{mark}{:02} %)", hundredths / 100, hundredths % 100)
            }
        };
        debug_assert!(written.is_ok(), "a string takes whatever is written to it");
    }
}

fn in_a_row<'n>(names: impl IntoIterator<Item = &'n str>, with_last: fn(Value, String) -> Said) -> Value {
    let mut names: Vec<&str> = names.into_iter().collect();
    match (names.pop(), names.join(", ")) {
        (None, others) => others.into(),
        (Some(only), others) if others.is_empty() => only.to_owned().into(),
        (Some(last), others) => with_last(others.into(), last.to_owned()).into(),
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Nothing, Into::into)
    }
}

/// What a fault of a stream says: what this crate says of a file comes as one too.
impl From<&io::Error> for Value {
    fn from(fault: &io::Error) -> Self {
        match fault.get_ref().and_then(|inner| inner.downcast_ref::<Said>()) {
            Some(said) => said.clone().into(),
            None => fault.to_string().into(),
        }
    }
}

macro_rules! values {
    ($($of:ty: |$value:ident| $expr:expr;)*) => {$(
        impl From<$of> for Value {
            fn from($value: $of) -> Self {
                $expr
            }
        }
    )*};
}

values! {
    u8: |n| Value::Whole(n.into());
    u16: |n| Value::Whole(n.into());
    u32: |n| Value::Whole(n.into());
    i32: |n| Value::Whole(n.into());
    i64: |n| Value::Whole(n);
    u64: |n| Value::Whole(i64::try_from(n).unwrap_or(i64::MAX));
    usize: |n| Value::Whole(i64::try_from(n).unwrap_or(i64::MAX));
    Decimal: |number| Value::Decimal(number);
    NaiveDate: |day| Value::Day(day);
    Moment: |moment| Value::Moment(moment);
    Quarter: |quarter| Value::Quarter(quarter);
    ClockTime: |time| Value::Text(format!("{:02}:{:02}", time.hour(), time.minute()).into());
    Ratio: |ratio| Value::Ratio(ratio);
    char: |of| Value::Text(of.to_string().into());
    &'static str: |text| Value::Text(text.into());
    String: |text| Value::Text(text.into());
    Cow<'static, str>: |text| Value::Text(text);
    Said: |said| Value::Said(said.into());
}
