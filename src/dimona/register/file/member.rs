//! Values as the members of a line have them.

use chrono::NaiveDate;

use crate::dimona::register::period::Quota;
use crate::dimona::register::store::MOST_OF_A_LEDGER;
use crate::error::Error;
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::table::Line;
use crate::time::{ClockTime, Moment, parse_date};

/// A value that stands in a line.
pub(super) trait Member: Sized {
    /// What JSON has for it.
    type Written;

    fn write(self) -> Self::Written;

    /// The value, or what is wrong with it.
    fn read(written: &Self::Written) -> Result<Self, String>;
}

impl<T: Member> Member for Option<T> {
    type Written = Option<T::Written>;

    fn write(self) -> Self::Written {
        self.map(T::write)
    }

    fn read(written: &Self::Written) -> Result<Self, String> {
        written.as_ref().map(T::read).transpose()
    }
}

macro_rules! members {
    ($($value:ty as $written:ty: |$of:ident| $write:expr, |$text:ident| $read:expr;)*) => {$(
        impl Member for $value {
            type Written = $written;

            fn write(self) -> $written {
                let $of = self;
                $write
            }

            fn read($text: &$written) -> Result<Self, String> {
                $read.map_err(|fault| fault.to_string())
            }
        }
    )*};
}

members! {
    PeriodId as u64: |of| of.get(), |number| PeriodId::new(*number);
    Ssin as String: |of| of.reveal().to_string(), |text| text.parse::<Ssin>();
    NssoNumber as u32: |of| of.get(), |number| NssoNumber::new(*number);
    ProvisionalNssoNumber as u64: |of| of.get(), |number| ProvisionalNssoNumber::new(*number);
    EnterpriseNumber as String: |of| of.to_string(), |text| EnterpriseNumber::parse_digits(text);
    WorkerType as String: |of| of.code().into(), |code| WorkerType::from_code(code).ok_or("is not a worker type");
    JointCommittee as String: |of| of.code().into(),
        |code| JointCommittee::from_code(code).ok_or("is not a joint committee of Dimona");
    NaiveDate as String: |of| of.to_string(), |text| parse_date(text);
    ClockTime as String: |of| of.to_string(), |text| ClockTime::parse_digits(text);
    Moment as String: |of| of.to_string(), |text| Moment::parse(text);
    Quota as String: |of| of.name().into(), |name| Quota::from_name(name).ok_or("is not a quota");
    // The hours or days of one period.
    u16 as u16: |of| of, |n| within(0, MOST_OF_A_PERIOD, *n).ok_or_else(|| format!("is above {MOST_OF_A_PERIOD}"));
    // What stands in a ledger.
    i32 as i32: |of| of,
        |n| within(-MOST_OF_A_LEDGER, MOST_OF_A_LEDGER, *n).ok_or_else(|| format!("lies beyond {MOST_OF_A_LEDGER}"));
}

/// The most hours or days of one period (zones 01017 and 01135).
const MOST_OF_A_PERIOD: u16 = 999;

fn within<T: PartialOrd>(least: T, most: T, n: T) -> Option<T> {
    (least..=most).contains(&n).then_some(n)
}

/// The value of the member that is called so in Rust, or an error that calls it as the line does.
pub(super) fn value<T: Member>(line: &Line<'_>, name: &str, written: &T::Written) -> Result<T, Error> {
    T::read(written).map_err(|fault| line.field(&member(name), fault))
}

/// The name of a member, as serde makes it of one in Rust.
pub(super) fn member(name: &str) -> String {
    let words = name.split('_').enumerate();
    let camel = words.map(|(number, word)| match word.split_at_checked(1) {
        Some((first, rest)) if number > 0 => first.to_ascii_uppercase() + rest,
        _ => word.to_owned(),
    });
    camel.collect()
}

/// The value of a member of a line that was read.
macro_rules! told {
    ($line:expr, $of:ident.$member:ident) => {
        value($line, stringify!($member), &$of.$member)?
    };
}
pub(super) use told;
