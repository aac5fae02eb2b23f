//! When each worker type may be declared.

use chrono::NaiveDate;

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::{LawValue, Listing, of_row};
use super::timeline::{Dated, Timeline, closed, open, timeline};
use crate::id::WorkerType;
use crate::words::{Said, Value, law as says};

/// The validity of the worker types. A type without a limit has none that is stated.
///
/// A limit is asked on any day, past the trust in the law too: what is closed stays closed, and a type that is open stays so
/// until a text ends it. Its end would be a new law that nobody can foresee, and to leave every declaration of the type open
/// from that day on would say less than is known.
///
/// ```
/// use dimona::id::WorkerType;
/// use dimona::law::{Law, LegalRef, LimitState, LimitedBy, Timeline, TypeFault, TypeLimit, day};
/// let mut law = Law::belgium();
/// let begins = |law: &Law, worker_type, begin| {
///     matches!(law.worker_type.state(TypeFault::OutsideItsDates, worker_type, Some(begin), None), LimitState::Broken(_))
/// };
/// assert!(begins(&law, WorkerType::Alt, day::<2023, 8, 31>()));
/// assert!(!begins(&law, WorkerType::Alt, day::<2023, 9, 1>()));
/// assert!(!begins(&law, WorkerType::Tri, day::<2030, 1, 1>()));
///
/// // What a text of tomorrow may say.
/// let mut days = Timeline::new();
/// days.patch(day::<2013, 1, 1>(), Some(day::<2029, 12, 31>()), (), LegalRef::memory("an act to come"))?;
/// law.worker_type.patch(TypeLimit::new(WorkerType::Tri, LimitedBy::Begin, TypeFault::OutsideItsDates, days));
/// assert!(begins(&law, WorkerType::Tri, day::<2030, 1, 1>()));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct WorkerTypeLaw {
    limits: Vec<TypeLimit>,
    /// How many days before its begin (or before its quarter, by policy) work under O17, S17 or T17 may be declared; by its begin.
    pub article_17_earliest_days: Timeline<u16>,
    /// When occasional work in horeca was declared in full or light; by its begin.
    pub horeca_full_or_light: Timeline<()>,
    /// What provincial and local administrations may declare, where that is less than others may, or other.
    administrations: Timeline<&'static [WorkerType]>,
}

/// Which day of a declaration a limit looks at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum LimitedBy {
    /// The begin of the period.
    Begin,
    /// The day on which the NSSO receives the IN.
    Reception,
}

/// What the NSSO says of a declaration beyond a limit, and so which rule looks at it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum TypeFault {
    /// The type does not exist at that date: rule `worker-type-outside-its-dates`, 00655-003.
    OutsideItsDates,
    /// Article 17 goes by another type at that date: rule `article-17-outside-its-dates`, 00910-008.
    Article17,
    /// No employer may use the type any more: rule `worker-type-closed-to-employer`, 00655-350.
    ClosedToEmployers,
    /// The NSSO takes no declarations of the type for a time: rule `worker-type-closed-for-a-time`, 90373-450 and 90378-450.
    ClosedForATime,
    /// The type may no longer be entered, where the policy `a17-limit` reads the law so: rule `worker-type-outside-its-dates`,
    /// 00655-003.
    Entered,
}

/// The days on which a worker type may be declared.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeLimit {
    /// The type.
    pub worker_type: WorkerType,
    /// Which day is looked at.
    pub by: LimitedBy,
    /// What is wrong on any other day.
    pub fault: TypeFault,
    /// The days; a timeline without rows limits nothing.
    pub days: Timeline<()>,
}

impl TypeLimit {
    /// This type may be declared on these days.
    #[must_use]
    pub fn new(worker_type: WorkerType, by: LimitedBy, fault: TypeFault, days: Timeline<()>) -> Self {
        TypeLimit { worker_type, by, fault, days }
    }

    /// The row whose limit this day breaks.
    fn broken_on(&self, day: NaiveDate) -> Option<&Dated<()>> {
        match self.days.listed(day) {
            Some(_) => None,
            None => self.days.rows().last(),
        }
    }
}

/// How a declaration stands to the limits of its worker type. A match may be exhaustive: there is no fifth way.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum LimitState<'a> {
    /// There is none.
    NoLimit,
    /// Each is kept.
    Kept,
    /// One is broken: the row that comes nearest.
    Broken(&'a Dated<()>),
    /// The day that one looks at is not known.
    Open(LimitedBy),
}

/// What provincial and local administrations declared until 2021.
const OF_ADMINISTRATIONS: &[WorkerType] = &[
    WorkerType::A17,
    WorkerType::Ivt,
    WorkerType::Stu,
    WorkerType::Tea,
    WorkerType::Tri,
    WorkerType::Dwd,
    WorkerType::Stg,
    WorkerType::Oth,
];

/// Stands for "always" where a type has no first day.
const FAR: NaiveDate = day::<1900, 1, 1>();

impl WorkerTypeLaw {
    /// The worker types that a provincial or local administration may declare for a period that begins on this day, and the last
    /// day of that; `None` where it may declare what others may.
    #[must_use]
    pub fn of_administrations(&self, begin: NaiveDate) -> Option<(&'static [WorkerType], NaiveDate)> {
        let row = self.administrations.listed(begin)?;
        Some((*row.value(), row.until()?))
    }

    pub(super) fn belgium() -> Self {
        use LimitedBy::{Begin, Reception};
        use TypeFault::{Article17, ClosedForATime, ClosedToEmployers, Entered, OutsideItsDates};
        use WorkerType::{A17, Alt, Flx, O17, Qua, S17, Stx, T17, Tea};
        const GLOSSARY: LegalRef = LegalRef::seen("NSSO glossary 2023/3, zone 00655");
        const DOMAIN: LegalRef = LegalRef::seen("NSSO glossary 2023/3, zone 00910");
        const FLEXI: LegalRef = LegalRef::seen("act 16-11-2015");
        let since_2022 = || timeline![open(day::<2022, 1, 1>(), (), DOMAIN)];
        const OPENING: LegalRef = LegalRef::inferred(
            "article 17 in hours: the application opened on 2022-04-07, earlier work was declared afterwards",
        );
        let since_the_application = || timeline![open(day::<2022, 4, 7>(), (), OPENING)];
        let limits = [
            (Alt, Begin, OutsideItsDates, timeline![open(day::<2023, 9, 1>(), (), GLOSSARY)]),
            (Flx, Begin, OutsideItsDates, timeline![open(day::<2015, 12, 1>(), (), FLEXI)]),
            (A17, Begin, Article17, timeline![closed(FAR, day::<2021, 12, 31>(), (), DOMAIN)]),
            (A17, Reception, Entered, timeline![closed(FAR, day::<2021, 12, 31>(), (), GLOSSARY)]),
            (O17, Begin, Article17, since_2022()),
            (S17, Begin, Article17, since_2022()),
            (T17, Begin, Article17, since_2022()),
            (O17, Reception, ClosedForATime, since_the_application()),
            (S17, Reception, ClosedForATime, since_the_application()),
            (Tea, Begin, ClosedToEmployers, timeline![closed(FAR, day::<2021, 12, 31>(), (), GLOSSARY)]),
            (Qua, Reception, OutsideItsDates, timeline![closed(FAR, day::<2022, 12, 31>(), (), GLOSSARY)]),
            (Stx, Reception, OutsideItsDates, timeline![closed(FAR, day::<2013, 12, 31>(), (), GLOSSARY)]),
        ];
        WorkerTypeLaw {
            limits: limits.map(|(of, by, fault, days)| TypeLimit::new(of, by, fault, days)).into(),
            article_17_earliest_days: timeline![open(day::<2022, 1, 1>(), 15, DOMAIN)],
            horeca_full_or_light: timeline![closed(
                day::<2007, 7, 1>(),
                day::<2013, 9, 30>(),
                (),
                LegalRef::seen("NSSO pages on full and light declarations in horeca, 2007 to 2013"),
            )],
            administrations: timeline![closed(FAR, day::<2021, 12, 31>(), OF_ADMINISTRATIONS, GLOSSARY)],
        }
    }

    /// Every limit.
    #[must_use]
    pub fn limits(&self) -> &[TypeLimit] {
        &self.limits
    }

    /// The worker types that have a limit of this kind, each once: no other can break one.
    ///
    /// ```
    /// use dimona::id::WorkerType;
    /// use dimona::law::{Law, TypeFault};
    /// let law = Law::belgium();
    /// let types: Vec<_> = law.worker_type.types_with_limits(TypeFault::ClosedToEmployers).collect();
    /// assert_eq!(types, [WorkerType::Tea]);
    /// ```
    pub fn types_with_limits(&self, fault: TypeFault) -> impl Iterator<Item = WorkerType> {
        WorkerType::ALL.into_iter().filter(move |of| self.limits_of(fault, *of).next().is_some())
    }

    /// How a declaration of this type stands to the limits of one kind; what is broken comes before what is open.
    #[must_use]
    pub fn state(
        &self,
        fault: TypeFault,
        worker_type: WorkerType,
        begin: Option<NaiveDate>,
        received: Option<NaiveDate>,
    ) -> LimitState<'_> {
        let mut state = LimitState::NoLimit;
        for limit in self.limits_of(fault, worker_type) {
            let day = match limit.by {
                LimitedBy::Begin => begin,
                LimitedBy::Reception => received,
            };
            match day.map(|day| limit.broken_on(day)) {
                Some(Some(row)) => return LimitState::Broken(row),
                Some(None) if state == LimitState::NoLimit => state = LimitState::Kept,
                Some(None) => {}
                None => state = LimitState::Open(limit.by),
            }
        }
        state
    }

    /// Sets a limit from the caller's own evidence, in the place of one of that type and kind that looks at the same day.
    pub fn patch(&mut self, limit: TypeLimit) {
        let key = |of: &TypeLimit| (of.worker_type, of.by, of.fault);
        match self.limits.iter_mut().find(|of| key(of) == key(&limit)) {
            Some(of) => *of = limit,
            None => self.limits.push(limit),
        }
    }

    fn limits_of(&self, fault: TypeFault, worker_type: WorkerType) -> impl Iterator<Item = &TypeLimit> {
        self.limits.iter().filter(move |of| of.worker_type == worker_type && of.fault == fault)
    }

    /// One line for each limit, and one for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let number = |n: &u16| Value::from(*n);
        let (earliest, full_or_light) = (&self.article_17_earliest_days, &self.horeca_full_or_light);
        listing.value("article-17-earliest-days", earliest, says::earliest_article_17(), number);
        listing.applies("horeca-full-or-light", full_or_light, says::full_or_light());
        let of =
            [(LimitedBy::Begin, "begin", says::by_begin()), (LimitedBy::Reception, "reception", says::by_reception())];
        for (by, name, unit) in of {
            for limit in self.limits.iter().filter(|limit| limit.by == by) {
                list_limit(limit, format!("{name} {}", limit.worker_type.code()), unit.clone(), listing);
            }
        }
        if let Some(row) = self.administrations.listed(listing.day()) {
            let types = Value::all_of(row.value().iter().map(|of| of.code()));
            let value = of_row(row, "of-administrations".into(), says::by_begin(), types);
            listing.push(LawValue { from: None, ..value });
        }
    }
}

/// What a limit says of the day: from when to when the type may be declared, or may not.
fn list_limit<'a>(limit: &'a TypeLimit, name: String, unit: Said, listing: &mut Listing<'a>) {
    let (day, timeline) = (listing.day(), &limit.days);
    let value = match timeline.listed(day) {
        Some(row) => {
            let value = of_row(row, name.into(), unit, says::open().into());
            LawValue { from: value.from.filter(|from| *from != FAR), ..value }
        }
        None => {
            let Some(row) = timeline.rows().last() else { return };
            let before = timeline.rows().iter().filter_map(Dated::until).filter(|until| *until < day).max();
            let after = timeline.rows().iter().map(Dated::from).filter(|from| *from > day).min();
            LawValue {
                from: before.and_then(|until| until.succ_opt()),
                until: after.and_then(|from| from.pred_opt()),
                known_from: None,
                ..of_row(row, name.into(), unit, says::closed().into())
            }
        }
    };
    listing.push(value);
}
