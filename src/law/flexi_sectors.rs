//! The sectors of flexi-jobs and the functions that are barred in all of them, by date.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::day::day;
use super::flexi_job::CHECKED;
use super::legal_ref::LegalRef;
use super::listing::{LawValue, Listing, of_row};
use super::timeline::{Dated, Timeline, closed, open, timeline};
use crate::error::{Error, ErrorKind};
use crate::words::{Value, law as says};

/// What a flexi-jobber does, as far as the law asks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum FlexiFunction {
    /// None of the others.
    Ordinary,
    /// An artistic, artistic-technical or artistic-support function (act of 16 December 2022).
    Artistic,
    /// One with tasks of the health care professions (coordinated act of 10 May 2015).
    HealthCare,
    /// A lifeguard with the certificate, at a pool, a swimming pond or the beach.
    Lifeguard,
    /// One that is directly tied to the organisation of events.
    Event,
    /// One of a funeral undertaker for which occasional work is possible: a bearer or a courier.
    FuneralOccasional,
    /// A domestic worker.
    Domestic,
    /// Shore staff of sea fishing, or staff of a fish auction's warehouse.
    Shore,
    /// One in education that is usually filled with subsidised staff outside the act of 5 December 1968.
    SubsidisedEducation,
}

/// A community of Belgium, as it organises or subsidises education, childcare, sport and culture.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Community {
    /// The Flemish Community, in Brussels too.
    Flemish,
    /// The French Community.
    French,
    /// The German-speaking Community.
    German,
}

/// The functions in which a sector takes flexi-jobs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum FlexiFunctions {
    /// Every one that is not barred everywhere.
    Any,
    /// This one only.
    Only(FlexiFunction),
    /// Every one but this.
    AllBut(FlexiFunction),
    /// Some, and no source that was read says which.
    Untold,
}

/// Whose employers a sector is made of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum FlexiOwner {
    /// Anybody's.
    Any,
    /// Private ones: those that have a joint committee.
    Private,
    /// Those of the public sector.
    Public,
}

/// A sector that takes flexi-jobs: an employer is in it that meets everything that is told here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FlexiSector {
    /// Its joint committees; none where the committee does not matter. One stands for its subcommittees too.
    pub committees: &'static [&'static str],
    /// Its categories of employers at the NSSO; none where they do not matter.
    pub categories: &'static [&'static str],
    /// The categories of employers that are left out all the same.
    pub excluded_categories: &'static [&'static str],
    /// The codes of NACE-BEL 2008, or their beginnings; none where the activity does not matter.
    pub activities: &'static [&'static str],
    /// Whether the list of activities was read in part: whether such an activity is one of them is then open.
    pub is_read_in_part: bool,
    /// Whether flexi-jobs may only be a share of the work of the year there.
    pub is_within_share: bool,
    /// Whose employers.
    pub owner: FlexiOwner,
    /// The community that organises or subsidises it, where that matters.
    pub community: Option<Community>,
    /// The functions.
    pub functions: FlexiFunctions,
}

impl FlexiSector {
    /// The employers of these joint committees, in every function.
    #[must_use]
    pub const fn of(committees: &'static [&'static str]) -> Self {
        FlexiSector {
            committees,
            categories: &[],
            excluded_categories: &[],
            activities: &[],
            is_read_in_part: false,
            is_within_share: false,
            owner: FlexiOwner::Any,
            community: None,
            functions: FlexiFunctions::Any,
        }
    }

    pub(super) const fn with(mut self, activities: &'static [&'static str]) -> Self {
        self.activities = activities;
        self
    }

    pub(super) const fn category(mut self, categories: &'static [&'static str]) -> Self {
        self.categories = categories;
        self
    }

    pub(super) const fn but_category(mut self, categories: &'static [&'static str]) -> Self {
        self.excluded_categories = categories;
        self
    }

    pub(super) const fn read_in_part(mut self) -> Self {
        self.is_read_in_part = true;
        self
    }

    pub(super) const fn within_share(mut self) -> Self {
        self.is_within_share = true;
        self
    }

    pub(super) const fn in_functions(mut self, functions: FlexiFunctions) -> Self {
        self.functions = functions;
        self
    }

    pub(super) const fn owned(mut self, owner: FlexiOwner, community: Option<Community>) -> Self {
        self.owner = owner;
        self.community = community;
        self
    }
}

/// The functions that are barred in every sector.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct BarredFunctions {
    /// Those that are.
    pub barred: &'static [FlexiFunction],
    /// Those of which nobody knows any more whether they are.
    pub undecided: &'static [FlexiFunction],
}

/// The sectors of flexi-jobs, each with its days.
///
/// ```
/// use dimona::law::{FlexiSector, Law, LegalRef, day};
/// let mut law = Law::belgium();
/// let is_open = |law: &Law, on| law.flexi_sectors.sectors.on(on).any(|of| of.committees.contains(&"144"));
/// assert!(is_open(&law, day::<2024, 3, 31>()) && !is_open(&law, day::<2024, 4, 1>()));
/// // A decree that is newer than this crate.
/// let decree = LegalRef::own("RD of 2027", dimona::law::Confidence::Seen, day::<2027, 1, 15>());
/// law.flexi_sectors.sectors.patch("agriculture", day::<2027, 1, 1>(), None, FlexiSector::of(&["144"]), decree)?;
/// assert!(is_open(&law, day::<2027, 1, 1>()));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct FlexiSectors {
    rows: Vec<(Cow<'static, str>, Dated<FlexiSector>)>,
    /// So many rows are this crate's, of which no two of one name hold one day.
    own: usize,
}

impl FlexiSectors {
    pub(super) fn new(rows: Vec<(Cow<'static, str>, Dated<FlexiSector>)>) -> Self {
        FlexiSectors { own: rows.len(), rows }
    }

    /// The sectors on a day, whether or not the law is still trusted there.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &FlexiSector> {
        self.in_force(day).map(|(_, row)| row.value())
    }

    fn in_force(&self, day: NaiveDate) -> impl Iterator<Item = &(Cow<'static, str>, Dated<FlexiSector>)> {
        let patches = self.rows.get(self.own..).unwrap_or_default();
        self.rows.iter().enumerate().filter_map(move |(place, row)| {
            let later = patches.get((place + 1).saturating_sub(self.own)..).unwrap_or_default();
            let is_replaced = later.iter().any(|(name, of)| *name == row.0 && of.holds(day));
            (row.1.holds(day) && !is_replaced).then_some(row)
        })
    }

    /// Adds a sector of the caller's own. It wins over one of the same name on its days.
    ///
    /// # Errors
    ///
    /// When `until` lies before `from`.
    pub fn patch(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        from: NaiveDate,
        until: Option<NaiveDate>,
        sector: FlexiSector,
        legal: LegalRef,
    ) -> Result<(), Error> {
        let row = match until {
            Some(until) if until < from => return Err(Error::from(ErrorKind::LawPatch { from })),
            Some(until) => closed(from, until, sector, legal),
            None => open(from, sector, legal),
        };
        self.rows.push((name.into(), row));
        Ok(())
    }
}

/// The dated values of the sectors of flexi-jobs.
///
/// ```
/// use dimona::law::{FlexiFunction, Law, day};
/// let law = Law::belgium();
/// let barred = |on| law.flexi_sectors.barred_functions.at(law.on(on)).value().map(|of| of.barred.to_vec());
/// assert_eq!(barred(day::<2023, 12, 31>()), None);
/// assert_eq!(barred(day::<2024, 1, 1>()), Some(vec![FlexiFunction::Artistic, FlexiFunction::HealthCare]));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlexiSectorLaw {
    /// The sectors; by the begin of the flexi-job.
    pub sectors: FlexiSectors,
    /// The functions that are barred in every sector; by the begin of the flexi-job.
    pub barred_functions: Timeline<BarredFunctions>,
    /// From when on the codes of NACE-BEL 2025 stand in the place of those of 2008; by the begin of the flexi-job.
    pub activities_of_2025: Timeline<()>,
    /// Sectors that took flexi-jobs on this day cannot opt out; by the begin of the flexi-job.
    pub kept_sectors: Timeline<NaiveDate>,
    /// From when on a bill would open every sector but those of these committees, which said that they opt out: it was announced, and no act was
    /// found.
    pub all_sectors_announced: Timeline<&'static [&'static str]>,
}

impl FlexiSectorLaw {
    pub(super) fn belgium() -> Self {
        // Undertakers, and managers of buildings with domestic staff.
        const OPT_OUTS: &[&str] = &["320", "323"];
        const BARRED: &[FlexiFunction] = &[FlexiFunction::Artistic, FlexiFunction::HealthCare];
        FlexiSectorLaw {
            sectors: super::flexi_sector_table::sectors(),
            barred_functions: timeline![
                closed(
                    day::<2024, 1, 1>(),
                    day::<2026, 6, 30>(),
                    BarredFunctions { barred: BARRED, undecided: &[] },
                    LegalRef::seen("programme act 22-12-2023; acts 16-12-2022 (arts) and 10-05-2015 (health care)")
                        .checked(CHECKED),
                ),
                open(
                    day::<2026, 7, 1>(),
                    BarredFunctions { barred: &[FlexiFunction::Artistic], undecided: &[FlexiFunction::HealthCare] },
                    LegalRef::inferred("a bill that opens care was announced for July 2026 at the earliest")
                        .checked(CHECKED),
                ),
            ],
            activities_of_2025: timeline![open(
                day::<2025, 1, 1>(),
                (),
                LegalRef::seen(
                    "NSSO intermediate instructions on NACE-BEL 2025; the list that maps the codes was not read"
                )
                .checked(CHECKED),
            )],
            kept_sectors: timeline![open(
                day::<2024, 1, 1>(),
                day::<2023, 12, 31>(),
                LegalRef::seen("programme act 22-12-2023, in the sheets of payroll offices").checked(CHECKED),
            )],
            all_sectors_announced: timeline![open(
                day::<2026, 7, 1>(),
                OPT_OUTS,
                LegalRef::inferred(
                    "a bill, announced for July 2026 at the earliest; no act was found by November 2026"
                ),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        for (name, row) in self.sectors.in_force(listing.day()) {
            let sector = row.value();
            let (unit, codes) = match sector.committees {
                [] => (says::sectors_by_activity(), sector.activities),
                committees => (says::sectors(), committees),
            };
            let value = if codes.is_empty() { says::any_sector().into() } else { Value::from(codes.join(", ")) };
            let trusted = row.until().is_some() || listing.trusts();
            listing.push(LawValue { trusted, ..of_row(row, ["sectors", name].join(" ").into(), unit, value) });
        }
        listing.value("barred-functions", &self.barred_functions, says::barred_functions(), |of| {
            let names: Vec<&str> = of.barred.iter().map(|of| of.as_str()).collect();
            names.join(", ").into()
        });
        listing.applies("activities-of-2025", &self.activities_of_2025, says::activities_of_2025());
        listing.value("kept-sectors", &self.kept_sectors, says::kept_sectors(), |of| (*of).into());
        let announced = &self.all_sectors_announced;
        listing.value("all-sectors-announced", announced, says::all_sectors_announced(), |of| of.join(", ").into());
    }
}

macro_rules! named {
    ($($of:ident { $($name:literal => $variant:ident),+ $(,)? })+) => {
        $(impl $of {
            /// Each by its name in tables.
            pub const NAMES: &'static [(&'static str, $of)] = &[$(($name, $of::$variant)),+];

            /// The name in tables.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $($of::$variant => $name,)+
                }
            }
        })+
    };
}

named! {
    FlexiFunction {
        "ordinary" => Ordinary, "artistic" => Artistic, "health-care" => HealthCare, "lifeguard" => Lifeguard,
        "event" => Event, "funeral-occasional" => FuneralOccasional, "domestic" => Domestic, "shore" => Shore,
        "subsidised-education" => SubsidisedEducation,
    }
    Community { "flemish" => Flemish, "french" => French, "german-speaking" => German }
}
