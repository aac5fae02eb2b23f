//! The numbers that a rule declares: names and units, told once.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::evidence::Evidence;
use crate::facts::Fraction;
use crate::id::{PeriodId, RegistrationId, number_may_be_of_a_person};
use crate::time::{Moment, Quarter, days, from_days};

/// What a number counts, and so how it is kept and shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Unit {
    /// Things, hours, days, a year: a whole number.
    Whole,
    /// A day.
    Day,
    /// A moment.
    Moment,
    /// A last moment: people see midnight as the 24:00 of the day that it ends.
    Until,
    /// A calendar quarter.
    Quarter,
    /// A number that names something, such as a period.
    Reference,
    /// A fraction; one whose parts exceed 32 bits is given in millionths, rounded down.
    Fraction,
    /// An amount in euro, of at most four decimals.
    Euro,
}

/// A number that a rule declares: its name in output, in camel case, and its unit.
///
/// ```
/// use dimona::judgement::{Number, Unit};
/// const HOURS: Number = Number::new("exceedingHours", Unit::Whole);
/// assert_eq!(HOURS.name, "exceedingHours");
/// // A name that is known only when the program runs.
/// assert_eq!(Number::named(format!("limit{}", 2), Unit::Whole).name, "limit2");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number {
    /// The name in output, in camel case; `{name}` stands for it in texts.
    pub name: Cow<'static, str>,
    /// What it counts.
    pub unit: Unit,
}

impl Number {
    /// A number of this name and unit.
    #[must_use]
    pub const fn new(name: &'static str, unit: Unit) -> Self {
        Number { name: Cow::Borrowed(name), unit }
    }

    /// A number whose name is made at run time.
    #[must_use]
    pub fn named(name: impl Into<String>, unit: Unit) -> Self {
        Number { name: Cow::Owned(name.into()), unit }
    }

    /// What was kept for it; `None` for what nobody keeps so.
    fn read(&self, kept: i64) -> Option<Scalar> {
        Some(match self.unit {
            Unit::Whole => Scalar::Number(kept),
            Unit::Day => Scalar::Date(from_days(i32::try_from(kept).ok()?)?),
            Unit::Moment | Unit::Until => Scalar::Moment(Moment::from_millis(kept).ok()?),
            Unit::Quarter => Scalar::Quarter(Quarter::new(i32::try_from(kept / 4).ok()?, (kept % 4) as u8 + 1)?),
            // Where the number of a person was typed for another one, it is not told.
            Unit::Reference => {
                Scalar::Reference(u64::try_from(kept).ok().filter(|number| !number_may_be_of_a_person(*number))?)
            }
            Unit::Euro => Scalar::Euro(euro(kept)),
            Unit::Fraction => Scalar::Fraction(Fraction::new((kept >> 32) as u64 & PART, kept as u64 & PART)?),
        })
    }
}

/// A number as a reader takes it up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Scalar {
    /// A whole number.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// A moment.
    Moment(Moment),
    /// A quarter.
    Quarter(Quarter),
    /// A number that names something.
    Reference(u64),
    /// A fraction.
    Fraction(Fraction),
    /// An amount in euro, with two decimals at least.
    Euro(Decimal),
}

/// What can stand behind a declared number.
pub trait Quantity {
    /// Its unit.
    const UNIT: Unit;

    /// The value as evidence keeps it.
    fn kept(self) -> i64;
}

macro_rules! quantities {
    ($($of:ty, $unit:ident: |$value:ident| $kept:expr;)*) => {
        $(impl Quantity for $of {
            const UNIT: Unit = Unit::$unit;

            fn kept(self) -> i64 {
                let $value = self;
                $kept
            }
        })*
    };
}

quantities! {
    u16, Whole: |n| n.into();
    u32, Whole: |n| n.into();
    i32, Whole: |n| n.into();
    i64, Whole: |n| n;
    NaiveDate, Day: |day| days(day).into();
    Moment, Moment: |at| at.millis();
    Until, Until: |until| until.0.millis();
    Quarter, Quarter: |quarter| i64::from(quarter.year()) * 4 + i64::from(quarter.number()) - 1;
    PeriodId, Reference: |id| id.get() as i64;
    RegistrationId, Reference: |id| id.get() as i64;
    Fraction, Fraction: |fraction| packed(fraction);
    Decimal, Euro: |amount| tenths_of_mills(amount);
}

/// A last moment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Until(pub Moment);

const PART: u64 = u32::MAX as u64;
const MILLION: u64 = 1_000_000;

/// The decimals of an amount that are kept.
const DECIMALS: u32 = 4;

fn tenths_of_mills(amount: Decimal) -> i64 {
    let kept = amount.saturating_mul(Decimal::new(10_i64.pow(DECIMALS), 0)).trunc();
    kept.to_i64().unwrap_or(if kept.is_sign_negative() { i64::MIN } else { i64::MAX })
}

fn euro(kept: i64) -> Decimal {
    let amount = Decimal::new(kept, DECIMALS).normalize();
    let mut shown = amount;
    if amount.scale() < 2 {
        shown.rescale(2);
    }
    shown
}

/// Both parts of a fraction in one value.
fn packed(fraction: Fraction) -> i64 {
    let (mut numerator, mut denominator) = (fraction.numerator(), fraction.denominator());
    if numerator > PART >> 1 || denominator > PART {
        let millionths = u128::from(numerator) * u128::from(MILLION) / u128::from(denominator);
        (numerator, denominator) = (u64::try_from(millionths).unwrap_or(PART >> 1).min(PART >> 1), MILLION);
    }
    ((numerator << 32) | denominator) as i64
}

/// Evidence beside the numbers that its rule declares.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a> {
    declared: &'a [Number],
    evidence: &'a Evidence,
}

impl<'a> Numbers<'a> {
    /// What the evidence of a rule that declares these numbers says.
    #[must_use]
    pub fn new(declared: &'a [Number], evidence: &'a Evidence) -> Self {
        Numbers { declared, evidence }
    }

    /// The numbers that are given, in the order in which the rule declares them.
    pub fn iter(self) -> impl Iterator<Item = (&'a Number, Scalar)> {
        self.evidence.values().filter_map(move |(place, kept)| {
            let number = self.declared.get(place).unwrap_or(&UNDECLARED);
            Some((number, number.read(kept)?))
        })
    }

    /// The number of this name, where it is given.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Scalar> {
        self.iter().find(|(number, _)| number.name == name).map(|(_, value)| value)
    }
}

/// What a value is called that its rule declares no number for: a mistake of the rule, which must not pass in silence.
static UNDECLARED: Number = Number::new("undeclared", Unit::Whole);

/// Declares the numbers of a rule: a struct whose fields are the numbers, each with its name in output.
///
/// A rule fills it and turns it into [`Evidence`](crate::judgement::Evidence); its metadata take the constant `NUMBERS`. More
/// than four numbers do not compile. A rule whose faults have other numbers from case to case declares two or three structs, each of
/// up to four, behind a name for all of their numbers.
///
/// ```
/// use dimona::judgement::{Evidence, Numbers, Scalar};
/// dimona::numbers! {
///     /// What lies beyond a limit.
///     struct Excess { exceeding: u16 = "exceedingHours", year: i32 = "year" }
/// }
/// let evidence = Evidence::from(Excess { exceeding: Some(10), year: None });
/// assert_eq!(Numbers::new(Excess::NUMBERS, &evidence).get("exceedingHours"), Some(Scalar::Number(10)));
/// assert_eq!(Numbers::new(Excess::NUMBERS, &evidence).get("year"), None);
/// ```
///
/// ```compile_fail
/// dimona::numbers! {
///     struct TooMany { a: u16 = "a", b: u16 = "b", c: u16 = "c", d: u16 = "d", e: u16 = "e" }
/// }
/// let evidence = dimona::judgement::Evidence::from(TooMany { a: None, b: None, c: None, d: None, e: None });
/// ```
#[macro_export]
macro_rules! numbers {
    ($(#[$doc:meta])* $visibility:vis struct $name:ident { $($field:ident: $of:ty = $label:literal),+ $(,)? }) => {
        $crate::numbers!(@struct 0; $(#[$doc])* $visibility $name { $($field: $of = $label),+ });

        impl $name {
            /// The numbers, in order.
            $visibility const NUMBERS: &'static [$crate::judgement::Number] = $crate::numbers!(@all $($of = $label),+);
        }
    };
    (
        $visibility:vis const $all:ident;
        $(#[$doc:meta])* struct $first:ident { $($field:ident: $of:ty = $label:literal),+ $(,)? }
        $(#[$other_doc:meta])* struct $second:ident { $($other:ident: $other_of:ty = $other_label:literal),+ $(,)? }
        $(
            $(#[$last_doc:meta])* struct $third:ident { $($last:ident: $last_of:ty = $last_label:literal),+ $(,)? }
        )?
    ) => {
        $crate::numbers!(@struct 0; $(#[$doc])* $visibility $first { $($field: $of = $label),+ });
        $crate::numbers!(
            @struct [$($label),+].len(); $(#[$other_doc])* $visibility $second { $($other: $other_of = $other_label),+ }
        );
        $($crate::numbers!(
            @struct $all.len() - [$($last_label),+].len();
            $(#[$last_doc])* $visibility $third { $($last: $last_of = $last_label),+ }
        );)?

        $visibility const $all: &[$crate::judgement::Number] =
            $crate::numbers!(@all $($of = $label,)+ $($other_of = $other_label),+ $(, $($last_of = $last_label),+)?);
    };
    (@all $($of:ty = $label:literal),+) => {
        &[$($crate::judgement::Number::new($label, <$of as $crate::judgement::Quantity>::UNIT)),+]
    };
    (@struct $from:expr; $(#[$doc:meta])* $visibility:vis $name:ident { $($field:ident: $of:ty = $label:literal),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        $visibility struct $name {
            $($visibility $field: Option<$of>,)+
        }

        impl From<$name> for $crate::judgement::Evidence {
            fn from(given: $name) -> Self {
                Self::of::<{ $from }, { [$($label),+].len() }>(
                    [$(given.$field.map($crate::judgement::Quantity::kept)),+]
                )
            }
        }
    };
}
