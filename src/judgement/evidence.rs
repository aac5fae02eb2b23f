//! The numbers behind a judgement.

use chrono::NaiveDate;

use crate::declaration::schema::Zone;
use crate::facts::Fraction;
use crate::id::PeriodId;
use crate::time::{Moment, Quarter, days, from_days};

/// What a number in [`Evidence`] stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Label {
    /// Planned hours.
    PlannedHours,
    /// Hours of the quota that were still free.
    HoursLeft,
    /// Hours beyond the quota.
    ExceedingHours,
    /// The quota in hours.
    QuotaHours,
    /// Planned days.
    PlannedDays,
    /// Days of the quota that were still free.
    DaysLeft,
    /// Days beyond the quota.
    ExceedingDays,
    /// The quota in days.
    QuotaDays,
    /// A calendar year.
    Year,
    /// A calendar quarter.
    Quarter,
    /// A first day.
    StartDate,
    /// A last day.
    EndDate,
    /// The moment of reception.
    ReceivedAt,
    /// The last moment in time.
    Deadline,
    /// The first day on which something is allowed.
    FirstDay,
    /// The last day on which something is allowed.
    LastDay,
    /// The moment up to which a register holds what was declared.
    AsOf,
    /// A record of the same run.
    Record,
    /// The file of that record, counted from 1.
    File,
    /// A Dimona period.
    PeriodId,
    /// A count of things.
    Count,
    /// A byte of the file.
    Byte,
    /// A fraction of a full-time job.
    Fraction,
    /// A quarter of full-time work.
    FullTimeQuarter,
}

impl Label {
    // In the order of the enum, so that a discriminant is an index.
    const ALL: [Label; 24] = [
        Label::PlannedHours,
        Label::HoursLeft,
        Label::ExceedingHours,
        Label::QuotaHours,
        Label::PlannedDays,
        Label::DaysLeft,
        Label::ExceedingDays,
        Label::QuotaDays,
        Label::Year,
        Label::Quarter,
        Label::StartDate,
        Label::EndDate,
        Label::ReceivedAt,
        Label::Deadline,
        Label::FirstDay,
        Label::LastDay,
        Label::AsOf,
        Label::Record,
        Label::File,
        Label::PeriodId,
        Label::Count,
        Label::Byte,
        Label::Fraction,
        Label::FullTimeQuarter,
    ];

    /// The name in output, in camel case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Label::PlannedHours => "plannedHours",
            Label::HoursLeft => "hoursLeft",
            Label::ExceedingHours => "exceedingHours",
            Label::QuotaHours => "quotaHours",
            Label::PlannedDays => "plannedDays",
            Label::DaysLeft => "daysLeft",
            Label::ExceedingDays => "exceedingDays",
            Label::QuotaDays => "quotaDays",
            Label::Year => "year",
            Label::Quarter => "quarter",
            Label::StartDate => "startDate",
            Label::EndDate => "endDate",
            Label::ReceivedAt => "receivedAt",
            Label::Deadline => "deadline",
            Label::FirstDay => "firstDay",
            Label::LastDay => "lastDay",
            Label::AsOf => "asOf",
            Label::Record => "record",
            Label::File => "file",
            Label::PeriodId => "periodId",
            Label::Count => "count",
            Label::Byte => "byte",
            Label::Fraction => "fraction",
            Label::FullTimeQuarter => "fullTimeQuarter",
        }
    }
}

/// One number of [`Evidence`].
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
    /// A Dimona period.
    Period(PeriodId),
    /// A fraction; one whose parts exceed 32 bits is given in millionths, rounded down.
    Fraction(Fraction),
}

impl From<Fraction> for Scalar {
    fn from(fraction: Fraction) -> Self {
        Scalar::Fraction(fraction)
    }
}

impl From<u16> for Scalar {
    fn from(n: u16) -> Self {
        Scalar::Number(n.into())
    }
}

impl From<i32> for Scalar {
    fn from(n: i32) -> Self {
        Scalar::Number(n.into())
    }
}

impl From<u32> for Scalar {
    fn from(n: u32) -> Self {
        Scalar::Number(n.into())
    }
}

impl From<i64> for Scalar {
    fn from(n: i64) -> Self {
        Scalar::Number(n)
    }
}

impl From<NaiveDate> for Scalar {
    fn from(date: NaiveDate) -> Self {
        Scalar::Date(date)
    }
}

impl From<Moment> for Scalar {
    fn from(moment: Moment) -> Self {
        Scalar::Moment(moment)
    }
}

impl From<Quarter> for Scalar {
    fn from(quarter: Quarter) -> Self {
        Scalar::Quarter(quarter)
    }
}

impl From<PeriodId> for Scalar {
    fn from(id: PeriodId) -> Self {
        Scalar::Period(id)
    }
}

/// Up to four labelled numbers, and the zone they concern where that is not the rule's own. `Copy`, without heap.
///
/// Text is made of them only when somebody renders a finding.
///
/// ```
/// use dimona::judgement::{Evidence, Label, Scalar};
/// let evidence = Evidence::of(Label::ExceedingHours, 10).and(Label::Year, 2026);
/// assert_eq!(evidence.get(Label::ExceedingHours), Some(Scalar::Number(10)));
/// assert_eq!(evidence.iter().count(), 2);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Evidence {
    zone: Option<Zone>,
    // Labels and kinds apart from the values: 44 bytes instead of 100.
    entries: [Option<(Label, Kind)>; Evidence::MOST],
    values: [i64; Evidence::MOST],
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
enum Kind {
    Number,
    Date,
    Moment,
    Quarter,
    Period,
    Fraction,
}

impl Kind {
    // In the order of the enum, so that a discriminant is an index.
    const ALL: [Kind; 6] = [Kind::Number, Kind::Date, Kind::Moment, Kind::Quarter, Kind::Period, Kind::Fraction];
}

impl Evidence {
    /// The most numbers that one piece of evidence holds.
    pub const MOST: usize = 4;

    /// No number.
    pub const NONE: Evidence = Evidence { zone: None, entries: [None; Self::MOST], values: [0; Self::MOST] };

    /// One number.
    #[must_use]
    pub fn of(label: Label, value: impl Into<Scalar>) -> Self {
        Self::NONE.and(label, value)
    }

    /// One number more. A fifth is left out: four are what a reader takes in.
    #[must_use]
    pub fn and(mut self, label: Label, value: impl Into<Scalar>) -> Self {
        if let Some(at) = self.entries.iter().position(Option::is_none) {
            let (kind, value) = match value.into() {
                Scalar::Number(n) => (Kind::Number, n),
                Scalar::Date(date) => (Kind::Date, i64::from(days(date))),
                Scalar::Moment(moment) => (Kind::Moment, moment.millis()),
                Scalar::Quarter(quarter) => (Kind::Quarter, i64::from(days(quarter.first_day()))),
                Scalar::Period(id) => (Kind::Period, id.get() as i64),
                Scalar::Fraction(fraction) => (Kind::Fraction, packed(fraction)),
            };
            self.entries[at] = Some((label, kind));
            self.values[at] = value;
        }
        self
    }

    /// The number, if it is given.
    #[must_use]
    pub fn and_maybe(self, label: Label, value: Option<impl Into<Scalar>>) -> Self {
        match value {
            Some(value) => self.and(label, value),
            None => self,
        }
    }

    /// The same numbers, about this zone.
    #[must_use]
    pub fn at(self, zone: Zone) -> Self {
        Evidence { zone: Some(zone), ..self }
    }

    /// The zone that the numbers concern, where it is not the rule's own.
    #[must_use]
    pub fn zone(&self) -> Option<Zone> {
        self.zone
    }

    /// The numbers in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (Label, Scalar)> + '_ {
        self.entries.iter().zip(self.values).map_while(|(entry, value)| {
            let (label, kind) = (*entry)?;
            Some((label, scalar(kind, value)?))
        })
    }

    /// The numbers as they are kept: label, kind, value.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (u8, u8, i64)> + '_ {
        self.entries.iter().zip(self.values).map_while(|(entry, value)| {
            let (label, kind) = (*entry)?;
            Some((label as u8, kind as u8, value))
        })
    }

    /// One number more, as [`parts`](Self::parts) gave it; `None` for what it never gives.
    pub(crate) fn and_part(mut self, label: u8, kind: u8, value: i64) -> Option<Self> {
        let at = self.entries.iter().position(Option::is_none)?;
        let entry = (*Label::ALL.get(usize::from(label))?, *Kind::ALL.get(usize::from(kind))?);
        *self.entries.get_mut(at)? = Some(entry);
        *self.values.get_mut(at)? = value;
        Some(self)
    }

    /// The number with this label.
    #[must_use]
    pub fn get(&self, label: Label) -> Option<Scalar> {
        self.iter().find(|(of, _)| *of == label).map(|(_, value)| value)
    }
}

const PART: u64 = u32::MAX as u64;
const MILLION: u64 = 1_000_000;

/// Both parts of a fraction in one value.
fn packed(fraction: Fraction) -> i64 {
    let (mut numerator, mut denominator) = (fraction.numerator(), fraction.denominator());
    if numerator > PART >> 1 || denominator > PART {
        let millionths = u128::from(numerator) * u128::from(MILLION) / u128::from(denominator);
        (numerator, denominator) = (u64::try_from(millionths).unwrap_or(PART >> 1).min(PART >> 1), MILLION);
    }
    ((numerator << 32) | denominator) as i64
}

fn scalar(kind: Kind, value: i64) -> Option<Scalar> {
    Some(match kind {
        Kind::Number => Scalar::Number(value),
        Kind::Date => Scalar::Date(from_days(i32::try_from(value).ok()?)?),
        Kind::Moment => Scalar::Moment(Moment::from_millis(value).ok()?),
        Kind::Quarter => Scalar::Quarter(Quarter::of(from_days(i32::try_from(value).ok()?)?)),
        Kind::Fraction => Scalar::Fraction(Fraction::new((value >> 32) as u64 & PART, value as u64 & PART)?),
        Kind::Period => Scalar::Period(PeriodId::new(u64::try_from(value).ok()?).ok()?),
    })
}
