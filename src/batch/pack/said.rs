//! What is said of a record, in bytes: a text by its number, and what stands in its places.

use chrono::{Datelike, NaiveDate};

use super::bytes::Bytes;
use super::packed::{Pack, packed};
use crate::time::{Moment, Quarter};
use crate::words::{Ratio, Said, Text, Value};

/// How deep texts stand in the places of texts at most: bytes that are damaged must not go deeper.
const DEEPEST: u8 = 8;

packed! {
    Text { section, text }
    Ratio { numerator, denominator }
}

impl<'a> Pack<'a> for Said {
    fn pack(&self, out: &mut Vec<u8>) {
        self.text().pack(out);
        // No text has that many places.
        out.push(self.values().len() as u8);
        for value in self.values() {
            value.pack(out);
        }
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        said(bytes, DEEPEST)
    }
}

fn said(bytes: &mut Bytes<'_>, deepest: u8) -> Option<Said> {
    let text = Text::unpack(bytes)?;
    let values: Option<Vec<_>> = (0..bytes.u8()?).map(|_| value(bytes, deepest)).collect();
    Some(Said::new(text, values?))
}

impl<'a> Pack<'a> for Value {
    fn pack(&self, out: &mut Vec<u8>) {
        let mut kind = |number: u8| out.push(number);
        match self {
            Value::Nothing => kind(0),
            Value::Whole(number) => {
                kind(1);
                number.pack(out);
            }
            Value::Day(day) => {
                kind(2);
                i64::from(day.num_days_from_ce()).pack(out);
            }
            Value::Moment(moment) => {
                kind(3);
                moment.millis().pack(out);
            }
            Value::Until(moment) => {
                kind(4);
                moment.millis().pack(out);
            }
            Value::Quarter(quarter) => {
                kind(5);
                i64::from(quarter.year()).pack(out);
                quarter.number().pack(out);
            }
            Value::Ratio(ratio) => {
                kind(6);
                ratio.pack(out);
            }
            Value::Text(text) => {
                kind(7);
                (&**text).pack(out);
            }
            Value::Decimal(number) => {
                kind(9);
                number.pack(out);
            }
            Value::Said(said) => {
                kind(8);
                said.pack(out);
            }
        }
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        value(bytes, DEEPEST)
    }
}

fn value(bytes: &mut Bytes<'_>, deepest: u8) -> Option<Value> {
    Some(match bytes.u8()? {
        0 => Value::Nothing,
        1 => Value::Whole(bytes.i64()?),
        2 => Value::Day(NaiveDate::from_num_days_from_ce_opt(i32::try_from(bytes.i64()?).ok()?)?),
        3 => Value::Moment(Moment::from_millis(bytes.i64()?).ok()?),
        4 => Value::Until(Moment::from_millis(bytes.i64()?).ok()?),
        5 => Value::Quarter(Quarter::new(i32::try_from(bytes.i64()?).ok()?, bytes.u8()?)?),
        6 => Value::Ratio(Ratio::unpack(bytes)?),
        7 => Value::Text(<&str>::unpack(bytes)?.to_owned().into()),
        9 => Value::Decimal(Pack::unpack(bytes)?),
        8 => Value::Said(Box::new(said(bytes, deepest.checked_sub(1)?)?)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Moment, NaiveDate, Pack, Quarter, Ratio, Said, Text, Value};
    use crate::words::files;

    fn packed(of: &Said) -> Vec<u8> {
        let mut bytes = Vec::new();
        of.pack(&mut bytes);
        bytes
    }

    #[test]
    fn what_is_said_comes_back() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
        let moment = Moment::start_of_day(day);
        let values = [
            Value::Nothing,
            Value::Whole(-3),
            Value::Day(day),
            Value::Moment(moment),
            Value::Until(moment),
            Value::Quarter(Quarter::of(day)),
            Value::Ratio(Ratio { numerator: 4, denominator: 5 }),
            Value::Decimal(rust_decimal::dec!(2.71)),
            Value::Text("é".into()),
            files::at_byte(files::too_long(9_usize), 1_u64).into(),
        ];
        let said = Said::new(Text { section: 1, text: 2 }, values);
        let bytes = packed(&said);
        assert_eq!(Said::unpack(&mut Bytes(&bytes)), Some(said));
        for length in 0..bytes.len() {
            assert_eq!(Said::unpack(&mut Bytes(&bytes[..length])), None);
        }
    }

    #[test]
    fn damaged_bytes_do_not_go_deeper_than_texts_do() {
        let mut said = files::not_utf8();
        for _ in 0..=super::DEEPEST {
            said = files::at_byte(said, 0_u64);
        }
        assert_eq!(Said::unpack(&mut Bytes(&packed(&said))), None);
    }
}
