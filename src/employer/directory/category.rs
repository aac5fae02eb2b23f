//! The categories in which the NSSO puts employers.

use std::fmt;

use chrono::NaiveDate;

use super::code::digits;
use crate::id::IdentifierFault;
use crate::law::{LegalRef, day};
use crate::words::{Said, employer_categories as says};

/// The category of an employer at the NSSO, in practice three digits. The list is open: an unknown code is taken, and said to be unknown.
///
/// ```
/// use dimona::employer::directory::EmployerCategory;
/// use dimona::law::Confidence;
/// let category = EmployerCategory::parse("010")?;
/// assert_eq!(category.known().map(|known| known.legal.confidence()), Some(Confidence::Seen));
/// let other = EmployerCategory::parse("999")?;
/// assert!(other.known().is_none());
/// assert_eq!(other.said().to_string(), "a category that is not known here");
/// # Ok::<(), dimona::id::IdentifierFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EmployerCategory(u16);

impl EmployerCategory {
    /// Reads a code. Zeros before it may be left out, as a number has none; four digits are the most that the Crossroads Bank's message
    /// takes.
    ///
    /// # Errors
    ///
    /// [`IdentifierFault::Empty`], [`UnexpectedCharacter`](IdentifierFault::UnexpectedCharacter) or
    /// [`Length`](IdentifierFault::Length).
    pub fn parse(text: &str) -> Result<Self, IdentifierFault> {
        Ok(EmployerCategory(digits(text, 1, 4)?.parse().unwrap_or_default()))
    }

    /// The code as a number.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// What is known of it; `None` where it stands in no list that was read.
    #[must_use]
    pub fn known(self) -> Option<&'static KnownCategory> {
        KnownCategory::all().iter().find(|known| known.codes.contains(&self.0))
    }

    /// What it stands for.
    #[must_use]
    pub fn said(self) -> Said {
        self.known().map_or_else(says::unknown, KnownCategory::said)
    }
}

impl fmt::Display for EmployerCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

/// Categories that are known: what they stand for, and how that is known.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KnownCategory {
    /// The codes.
    pub codes: &'static [u16],
    /// The first day, where one is told.
    pub from: Option<NaiveDate>,
    /// The last day, where one is told.
    pub until: Option<NaiveDate>,
    /// The source.
    pub legal: LegalRef,
    /// Which employers they are of, where that decides something.
    pub sort: Option<CategorySort>,
    what: fn() -> Said,
}

/// Sorts of employers that their category tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum CategorySort {
    /// Those of the public sector.
    Public,
    /// Sheltered workshops, which go with category 3 of the structural reduction.
    Sheltered,
    /// Temporary-work agencies.
    Agency,
    /// Employers of domestic staff.
    Household,
    /// Employers of occasional workers.
    Occasional,
}

impl KnownCategory {
    /// All of them: parts of annexes 27 and 29 of the NSSO, which were not read as a whole.
    #[must_use]
    pub fn all() -> &'static [KnownCategory] {
        KNOWN
    }

    /// What they stand for.
    #[must_use]
    pub fn said(&self) -> Said {
        (self.what)()
    }

    /// Whether they are in use on a day, as far as their days are told.
    #[must_use]
    pub fn is_in_use(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    const fn of(codes: &'static [u16], what: fn() -> Said, legal: LegalRef) -> Self {
        KnownCategory { codes, from: None, until: None, legal, sort: None, what }
    }

    const fn from(mut self, day: NaiveDate) -> Self {
        self.from = Some(day);
        self
    }

    const fn until(mut self, day: NaiveDate) -> Self {
        self.until = Some(day);
        self
    }

    const fn sort(mut self, sort: CategorySort) -> Self {
        self.sort = Some(sort);
        self
    }
}

const WAREHOUSE: LegalRef = LegalRef::seen("data warehouse of the Crossroads Bank on the category of an employer");
const WORKER_CODES: LegalRef = LegalRef::seen("data warehouse of the Crossroads Bank on worker codes");
const GROUPED: LegalRef =
    LegalRef::inferred("data warehouse of the Crossroads Bank on worker codes, which names them together");
const RATES: LegalRef = LegalRef::seen("NSSO rate files 2026/3");
const BY_RATES: LegalRef = LegalRef::inferred("NSSO rate files 2026/3, by their codes of contributions and workers");
const ANNEX: LegalRef = LegalRef::seen("NSSO annex of employer categories, in part");
const DISPUTED: LegalRef =
    LegalRef::inferred("NSSO annex of employer categories; sources differ on the categories of joint committee 143");
const PPL: LegalRef = LegalRef::seen("NSSO instructions for provincial and local administrations 2017/4");

/// The last day of flat-rate wages in horeca, and the first of what came behind it.
const FLAT_WAGES_END: NaiveDate = day::<2013, 9, 30>();
const OCCASIONAL_BEGIN: NaiveDate = day::<2013, 10, 1>();

static KNOWN: &[KnownCategory] = &[
    KnownCategory::of(&[0], says::general, WAREHOUSE),
    KnownCategory::of(&[5], says::only_students, WAREHOUSE).until(day::<2009, 12, 31>()),
    KnownCategory::of(&[6], says::mines, WAREHOUSE),
    KnownCategory::of(&[10], says::white_collar, WAREHOUSE),
    KnownCategory::of(&[16, 116, 117, 216, 217], says::flat_wages, ANNEX).until(FLAT_WAGES_END),
    KnownCategory::of(&[17], says::horeca, ANNEX),
    KnownCategory::of(&[317], says::horeca_occasional, ANNEX).from(OCCASIONAL_BEGIN).sort(CategorySort::Occasional),
    KnownCategory::of(&[19], says::seagoing, DISPUTED),
    KnownCategory::of(&[86], says::fish_auctions, DISPUTED),
    KnownCategory::of(&[186], says::fishing, DISPUTED),
    KnownCategory::of(&[24, 26, 44, 54], says::construction, BY_RATES),
    KnownCategory::of(&[37], says::domestic_staff, ANNEX).sort(CategorySort::Household),
    KnownCategory::of(&[46], says::public_interest, ANNEX),
    KnownCategory::of(&[76, 262, 362], says::socio_cultural, ANNEX),
    KnownCategory::of(&[70], says::sports, RATES),
    KnownCategory::of(&[73, 173, 273], says::sheltered, WORKER_CODES).sort(CategorySort::Sheltered),
    KnownCategory::of(&[373, 673], says::sheltered, LegalRef::seen("NSSO intermediate instructions of 13-03-2023"))
        .sort(CategorySort::Sheltered),
    KnownCategory::of(&[473], says::sheltered, BY_RATES).sort(CategorySort::Sheltered),
    KnownCategory::of(&[83], says::haulage, LegalRef::memory("NSSO rate files 2026/3 have it, without its meaning")),
    KnownCategory::of(&[97, 497], says::agencies, GROUPED).sort(CategorySort::Agency),
    KnownCategory::of(&[105, 205, 305], says::seafaring, RATES),
    KnownCategory::of(&[405, 505], says::seafaring, BY_RATES),
    KnownCategory::of(&[193, 194, 494], says::farming, GROUPED),
    KnownCategory::of(&[224, 226, 244, 254], says::agencies_in_construction, RATES).sort(CategorySort::Agency),
    KnownCategory::of(&[811], says::disabled, WORKER_CODES).until(day::<2008, 9, 30>()),
    KnownCategory::of(&[951, 952, 958, 959, 971, 972, 973, 974, 975, 976, 977, 978, 981], says::administrations, PPL)
        .sort(CategorySort::Public),
];
