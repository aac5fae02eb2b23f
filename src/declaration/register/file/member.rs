//! Values as the members of a line have them.

use std::marker::PhantomData;

use chrono::NaiveDate;

use crate::declaration::register::heard::Heard;
use crate::declaration::register::load::{json_name, of_a_period};
use crate::declaration::register::quota::Quota;
use crate::declaration::register::records::Digest;
use crate::declaration::register::state::MOST_OF_A_LEDGER;
use crate::error::Error;
use crate::id::{
    EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, RegistrationId, Ssin, WorkerType,
};
use crate::table::Line;
use crate::time::{ClockTime, Moment, parse_date};
use crate::words::{register, tables};

/// What stands in a line.
pub(super) trait Member {
    type Value;
    /// What JSON has for it.
    type Written;

    fn write(value: Self::Value) -> Self::Written;

    /// The value, or what is wrong with it; `name` is that of the member in Rust.
    fn read(written: &Self::Written, line: &Line<'_>, name: &str) -> Result<Self::Value, Error>;
}

impl<T: Member> Member for Option<T> {
    type Value = Option<T::Value>;
    type Written = Option<T::Written>;

    fn write(value: Self::Value) -> Self::Written {
        value.map(T::write)
    }

    fn read(written: &Self::Written, line: &Line<'_>, name: &str) -> Result<Self::Value, Error> {
        written.as_ref().map(|written| T::read(written, line, name)).transpose()
    }
}

/// A number or truth value of which nothing is asked.
pub(super) struct Any<T>(PhantomData<T>);

impl<T: Copy> Member for Any<T> {
    type Value = T;
    type Written = T;

    fn write(value: T) -> T {
        value
    }

    fn read(written: &T, _: &Line<'_>, _: &str) -> Result<T, Error> {
        Ok(*written)
    }
}

macro_rules! members {
    ($($value:ty as $written:ty: |$of:ident| $write:expr, |$text:ident| $read:expr;)*) => {$(
        impl Member for $value {
            type Value = Self;
            type Written = $written;

            fn write($of: Self) -> $written {
                $write
            }

            fn read($text: &$written, line: &Line<'_>, name: &str) -> Result<Self, Error> {
                $read.map_err(|fault| line.field(&json_name(name), fault))
            }
        }
    )*};
}

members! {
    PeriodId as u64: |of| of.get(), |number| PeriodId::new(*number);
    RegistrationId as u64: |of| of.get(), |number| RegistrationId::new(*number);
    Ssin as String: |of| of.reveal().to_string(), |text| text.parse::<Ssin>();
    NssoNumber as u32: |of| of.get(), |number| NssoNumber::federal(*number);
    ProvisionalNssoNumber as u64: |of| of.get(), |number| ProvisionalNssoNumber::new(*number);
    EnterpriseNumber as String: |of| of.to_string(), |text| EnterpriseNumber::parse_digits(text);
    WorkerType as String: |of| of.code().into(), |code| WorkerType::from_code(code).ok_or_else(register::not_worker_type);
    JointCommittee as String: |of| of.code().into(),
        |code| JointCommittee::from_code(code).ok_or_else(register::not_joint_committee);
    NaiveDate as String: |of| of.to_string(), |text| parse_date(text);
    ClockTime as String: |of| of.to_string(), |text| ClockTime::parse_digits(text);
    Moment as String: |of| of.to_string(), |text| Moment::parse(text);
    Digest as String: |of| format!("{:016x}", of.0), |text| digest(text).ok_or_else(register::not_digest);
    Quota as String: |of| of.name().into(), |name| Quota::from_name(name).ok_or_else(register::not_quota);
    Heard as Vec<String>: |of| of.words().map(str::to_owned).collect(), |words| Heard::of_words(words).ok_or_else(register::not_heard);
    // The hours or days of one period.
    u16 as u16: |of| of, |n| of_a_period(*n);
    // What stands in a ledger.
    i32 as i32: |of| of,
        |n| within(-MOST_OF_A_LEDGER, MOST_OF_A_LEDGER, *n).ok_or_else(|| tables::above(u64::from(MOST_OF_A_LEDGER.unsigned_abs())));
}

fn digest(text: &str) -> Option<Digest> {
    let digits = Some(text).filter(|text| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u64::from_str_radix(digits, 16).ok().map(Digest)
}

fn within<T: PartialOrd>(least: T, most: T, n: T) -> Option<T> {
    (least..=most).contains(&n).then_some(n)
}

/// The value of a member of a line that was read.
macro_rules! told {
    ($line:ident, $of:ident.$member:ident: $value:ty) => {
        <$value as Member>::read(&$of.$member, $line, stringify!($member))?
    };
}
pub(super) use told;

/// Lines: their members, and the value whose parts these are.
macro_rules! lines {
    ($($line:ident { $($(#[$attribute:meta])* $member:ident: $of:ty,)* } is $value:ident $parts:tt)*) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(super) struct $line {
            $($(#[$attribute])* $member: <$of as Member>::Written,)*
        }

        impl Member for $value {
            type Value = Self;
            type Written = $line;

            fn write(value: Self) -> $line {
                let $value $parts = value;
                $line { $($member: <$of as Member>::write($member),)* }
            }

            fn read(written: &$line, line: &Line<'_>, _: &str) -> Result<Self, Error> {
                $(let $member = told!(line, written.$member: $of);)*
                Ok($value $parts)
            }
        }
    )*};
}
pub(super) use lines;
