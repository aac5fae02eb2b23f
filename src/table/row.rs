//! One row of a table, whatever the format of its file.

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::column::{ColumnInfo, ValueKind};
use super::header::{names, position, told};
use super::lines::{Line, Place};
use super::number::to_the_cent;
use crate::error::Error;
use crate::id::Ssin;
use crate::time::{Quarter, parse_date};
use crate::words::{Said, Value, tables};

/// One row: the values of the columns by name, with the place that errors tell.
///
/// A value is text without spaces around it, never empty; numbers keep the digits that the file wrote. No error repeats a
/// value, because any cell may hold personal data.
pub(crate) struct Row<'a> {
    place: Place<'a>,
    columns: &'static [ColumnInfo],
    // One for each column.
    values: Vec<Option<Cow<'a, str>>>,
}

impl<'a> Row<'a> {
    /// A row of values in the order of the columns.
    pub(crate) fn new(
        place: Place<'a>,
        columns: &'static [ColumnInfo],
        mut values: Vec<Option<Cow<'a, str>>>,
    ) -> Result<Self, Error> {
        for value in &mut values {
            *value = value.take().and_then(trimmed);
        }
        match columns.iter().zip(&values).find(|(column, value)| column.required && value.is_none()) {
            Some((column, _)) => Err(place.fault(tables::missing_field(column.name))),
            None => Ok(Row { place, columns, values }),
        }
    }

    /// Its line in the file, counted from 1.
    pub(crate) fn line(&self) -> u64 {
        self.place.line
    }

    /// The row that a line of NDJSON holds.
    pub(crate) fn from_json(columns: &'static [ColumnInfo], line: &'a Line<'_>) -> Result<Self, Error> {
        Row::of_members(columns, line.place, line.parse()?)
    }

    /// The object in a column, as a row of its own.
    pub(crate) fn object(&self, name: &str) -> Result<Option<Row<'_>>, Error> {
        let Some((text, members)) = self.nested(name) else { return Ok(None) };
        let object = serde_json::from_str(text).map_err(|_| self.field(name, tables::no_object()))?;
        Row::of_members(members, self.place, object).map(Some)
    }

    /// The objects of the list in a column, as rows of their own.
    pub(crate) fn objects(&self, name: &str) -> Result<Vec<Row<'_>>, Error> {
        let Some((text, members)) = self.nested(name) else { return Ok(Vec::new()) };
        let objects: Vec<Members<'_>> = serde_json::from_str(text).map_err(|_| self.field(name, tables::no_list()))?;
        objects.into_iter().map(|object| Row::of_members(members, self.place, object)).collect()
    }

    /// What stands in a column that holds objects, and the members that those have.
    fn nested(&self, name: &str) -> Option<(&str, &'static [ColumnInfo])> {
        let column = position(self.columns, name)?;
        Some((self.text(name)?, self.columns[column].kind.members()))
    }

    fn of_members(columns: &'static [ColumnInfo], place: Place<'a>, members: Members<'a>) -> Result<Self, Error> {
        let mut values = vec![None; columns.len()];
        let mut seen = vec![false; columns.len()];
        for (name, value) in members.0 {
            let index = position(columns, &name)
                .ok_or_else(|| place.fault(tables::unknown_field(told(&name), tables::this_table(), names(columns))))?;
            if std::mem::replace(&mut seen[index], true) {
                return Err(place.fault(tables::duplicate_field(columns[index].name)));
            }
            values[index] =
                json_value(columns[index].kind, value).map_err(|fault| place.field(columns[index].name, fault))?;
        }
        Row::new(place, columns, values)
    }

    /// The value of a column as text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        debug_assert!(
            position(self.columns, name).is_some(),
            "the code asks for a column that its table does not have: {name}"
        );
        self.values.get(position(self.columns, name)?)?.as_deref()
    }

    /// An error about one field of this row.
    pub(crate) fn field(&self, name: &str, fault: impl Into<Value>) -> Error {
        self.place.field(name, fault)
    }

    /// The value of a column as whatever `parse` makes of it.
    pub(crate) fn parsed<T, F: Into<Value>>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, F>,
    ) -> Result<Option<T>, Error> {
        self.text(name).map(parse).transpose().map_err(|fault| self.field(name, fault))
    }

    /// The value of a column that must be there.
    pub(crate) fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Error> {
        value.ok_or_else(|| self.place.fault(tables::missing_field(name)))
    }

    /// The worker.
    pub(crate) fn worker(&self) -> Result<Ssin, Error> {
        self.required("worker", self.parsed("worker", Ssin::parse_lenient)?)
    }

    /// The quarter.
    pub(crate) fn quarter(&self) -> Result<Quarter, Error> {
        self.required("quarter", self.parsed("quarter", Quarter::parse)?)
    }

    /// A date.
    pub(crate) fn date(&self, name: &str) -> Result<Option<NaiveDate>, Error> {
        self.parsed(name, parse_date)
    }

    /// A whole number in a range.
    pub(crate) fn whole(&self, name: &str, range: RangeInclusive<u16>) -> Result<Option<u16>, Error> {
        self.parsed(name, |text| match text.parse::<u16>() {
            Ok(number) if range.contains(&number) => Ok(number),
            _ => Err(tables::not_whole(*range.start(), *range.end())),
        })
    }

    /// An amount in euro, to the cent.
    pub(crate) fn euro(&self, name: &str) -> Result<Option<Decimal>, Error> {
        self.parsed(name, to_the_cent)
    }

    /// Yes or no.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.text(name).map(|text| text == "true")
    }

    /// One of some names.
    pub(crate) fn one_of<T: Copy>(&self, name: &str, names: &[(&str, T)]) -> Result<Option<T>, Error> {
        self.parsed(name, |text| match names.iter().find(|(of, _)| *of == text) {
            Some((_, value)) => Ok(*value),
            None => Err(tables::none_of(Value::all_of(names.iter().map(|(of, _)| *of)))),
        })
    }

    /// Refuses values in columns that make no sense here.
    pub(crate) fn forbid(&self, names: &[&str], fault: fn() -> Said) -> Result<(), Error> {
        match names.iter().find(|name| self.text(name).is_some()) {
            Some(name) => Err(self.field(name, fault())),
            None => Ok(()),
        }
    }
}

fn trimmed(value: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let value = match value {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    };
    (!value.is_empty()).then_some(value)
}

/// The text of a JSON value: what stands between the quotes, or the digits of a number as they are written.
fn json_value(kind: ValueKind, value: &RawValue) -> Result<Option<Cow<'_, str>>, Said> {
    let raw = value.get();
    let is_text = raw.starts_with('"');
    let is_number = raw.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    match kind {
        _ if raw == "null" => Ok(None),
        ValueKind::Text | ValueKind::NumberOrText | ValueKind::TextOrFlag if is_text => {
            serde_json::from_str(raw).map(|text: String| Some(Cow::Owned(text))).map_err(|_| tables::not_unicode())
        }
        ValueKind::Number | ValueKind::NumberOrText if is_number => Ok(Some(Cow::Borrowed(raw))),
        ValueKind::Flag | ValueKind::TextOrFlag if matches!(raw, "true" | "false") => Ok(Some(Cow::Borrowed(raw))),
        ValueKind::Object(_) if raw.starts_with('{') => Ok(Some(Cow::Borrowed(raw))),
        ValueKind::List(_) if raw.starts_with('[') => Ok(Some(Cow::Borrowed(raw))),
        ValueKind::Text => Err(tables::not_text()),
        ValueKind::Number => Err(tables::not_number()),
        ValueKind::NumberOrText => Err(tables::not_number_nor_text()),
        ValueKind::Flag => Err(tables::not_flag()),
        ValueKind::TextOrFlag => Err(tables::not_text_nor_flag()),
        ValueKind::Object(_) => Err(tables::no_object()),
        ValueKind::List(_) => Err(tables::no_list()),
    }
}

/// The members of a JSON object, the values as they are written.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(Object).map(Members)
    }
}
