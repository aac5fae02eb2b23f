//! The employer directory.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::employer_record::EmployerRecord;
use super::known::Known;
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, NssoNumber, ProvisionalNssoNumber};
use crate::law::Community;
use crate::words::tables;

/// The version of the Belgian nomenclature of activities, NACE-BEL.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum NaceVersion {
    /// NACE-BEL 2003.
    Nace2003,
    /// NACE-BEL 2008.
    Nace2008,
    /// NACE-BEL 2025.
    Nace2025,
}

impl NaceVersion {
    /// Each, with its name in input.
    pub(crate) const NAMES: &'static [(&'static str, NaceVersion)] =
        &[("2003", NaceVersion::Nace2003), ("2008", NaceVersion::Nace2008), ("2025", NaceVersion::Nace2025)];

    /// The year of the version, as files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            NaceVersion::Nace2003 => "2003",
            NaceVersion::Nace2008 => "2008",
            NaceVersion::Nace2025 => "2025",
        }
    }
}

/// The joint committee of domestic staff.
const DOMESTIC_STAFF: &str = "323";

/// What a firm in horticulture grows, as far as the days of occasional work hang on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Crop {
    /// Chicory.
    Chicory,
    /// Mushrooms.
    Mushrooms,
    /// Fruit.
    Fruit,
    /// Anything else.
    Other,
}

/// What the directory holds of an employer.
///
/// One employer may stand in it several times, with another joint committee, activity or linked enterprise each: what shares
/// a number is one employer.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Employer {
    /// Its numbers.
    pub numbers: EmployerNumbers,
    /// A joint committee, as the DmfA writes it: `302`, `149.01`, or `XXX`.
    pub joint_committee: Option<Box<str>>,
    /// The code of an activity, digits only, and the version of the nomenclature that it is of.
    pub nace: Option<(Box<str>, NaceVersion)>,
    /// Its category at the NSSO, such as 58.
    pub category: Option<u16>,
    /// The community that organises or subsidises it.
    pub community: Option<Community>,
    active_from: Option<NaiveDate>,
    active_to: Option<NaiveDate>,
    /// What it grows.
    pub crop: Option<Crop>,
    /// A linked enterprise.
    pub linked_to: Option<EnterpriseNumber>,
    /// Whether the NSSO's own directory has these numbers: `Some(false)` says that it has none of them, and then nothing else
    /// is told here.
    pub registered: Option<bool>,
    /// Whether it is a provincial or local administration.
    pub provincial_or_local: Option<bool>,
    /// The sub-entities that it declares for; none of them where it is told that it has none.
    pub sub_entities: Option<Box<[u64]>>,
    /// Whether it chose Dimona for its daily registrations.
    pub daily_registration: Option<bool>,
    /// Whether it may declare over a secured channel only.
    pub secured_channel_only: Option<bool>,
}

impl From<EmployerNumbers> for Employer {
    /// An employer of whom only numbers are known.
    fn from(numbers: EmployerNumbers) -> Self {
        Employer {
            numbers,
            joint_committee: None,
            nace: None,
            category: None,
            community: None,
            crop: None,
            active_from: None,
            active_to: None,
            linked_to: None,
            registered: None,
            provincial_or_local: None,
            sub_entities: None,
            daily_registration: None,
            secured_channel_only: None,
        }
    }
}

impl Employer {
    /// The same, active from this day to that day, as far as they are told.
    ///
    /// # Errors
    ///
    /// When the last day is before the first.
    pub fn with_activity(self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Self, Error> {
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(Error::from(ErrorKind::Fact(tables::lies_before("activeFrom"))));
        }
        Ok(Employer { active_from: from, active_to: to, ..self })
    }

    /// The first day of activity.
    #[must_use]
    pub fn active_from(&self) -> Option<NaiveDate> {
        self.active_from
    }

    /// Whether it is active on a day, as far as that is told.
    #[must_use]
    pub fn is_active_on(&self, day: NaiveDate) -> bool {
        self.active_from.is_none_or(|from| from <= day) && self.active_to.is_none_or(|to| to >= day)
    }

    /// Its joint committee without the subcommittee, which is told behind a point.
    #[must_use]
    pub(crate) fn main_committee(&self) -> Option<&str> {
        self.joint_committee.as_deref().and_then(|of| of.split('.').next())
    }

    /// Whether its joint committee is that of domestic staff.
    #[must_use]
    pub fn has_domestic_staff(&self) -> bool {
        self.main_committee() == Some(DOMESTIC_STAFF)
    }

    /// The last day of activity.
    #[must_use]
    pub fn active_to(&self) -> Option<NaiveDate> {
        self.active_to
    }
}

/// An employer of a directory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct EmployerIdentity {
    /// What all its numbers share, and nobody else's do, in this directory.
    pub number: u64,
    /// One number of each kind that the directory holds of it.
    pub numbers: EmployerNumbers,
}

impl EmployerIdentity {
    /// Whether both are one employer of one directory; unknown where the directory holds no number of one kind for both.
    #[must_use]
    pub fn is_same(&self, other: &EmployerIdentity) -> Known<bool> {
        if self.number == other.number {
            return Known::Known(true);
        }
        self.numbers.same_as(&other.numbers).map(|_| false).into()
    }
}

/// One number of an employer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Number {
    Nsso(NssoNumber),
    Provisional(ProvisionalNssoNumber),
    Enterprise(EnterpriseNumber),
}

/// The numbers of an employer by kind; the first decides where they disagree, as in a declaration.
fn by_kind(of: &EmployerNumbers) -> [Option<Number>; 3] {
    [of.nsso().map(Number::Nsso), of.provisional().map(Number::Provisional), of.enterprise().map(Number::Enterprise)]
}

/// The numbers of an employer.
pub(super) fn numbers(of: &EmployerNumbers) -> impl Iterator<Item = Number> + use<> {
    by_kind(of).into_iter().flatten()
}

/// Which kinds of number an employer has: one bit for each.
pub(super) fn kinds(of: &EmployerNumbers) -> u8 {
    (0..).zip(by_kind(of)).map(|(kind, number)| u8::from(number.is_some()) << kind).sum()
}

/// The number by which an employer is compared with one that has numbers of these kinds, as
/// [`same_as`](EmployerNumbers::same_as) does: the first kind that both have.
pub(super) fn compared_by(of: &EmployerNumbers, others: u8) -> Option<Number> {
    (0..).zip(by_kind(of)).filter(|(kind, _)| others >> kind & 1 == 1).find_map(|(_, number)| number)
}

/// The employers, and which of their numbers belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Directory {
    rows: Vec<Employer>,
    // For each row, itself or another row of the same employer, nearer to the one that knows of it.
    nearer: Vec<usize>,
    // For each row, what is known of its employer if it is the one that knows.
    known: Vec<Group>,
    // For each row, the rows of its employer if it is the one that knows.
    members: Vec<Vec<usize>>,
    by_number: HashMap<Number, usize, RandomState>,
    // The numbers of which a row says that the NSSO's directory does not have them.
    not_registered: HashSet<Number, RandomState>,
}

/// The rows of one employer.
#[derive(Clone, Debug, Default, PartialEq)]
struct Group {
    first_row: usize,
    numbers: EmployerNumbers,
    record: EmployerRecord,
}

impl Directory {
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.not_registered.is_empty()
    }

    pub(super) fn add(&mut self, employer: Employer) {
        if employer.registered == Some(false) {
            self.not_registered.extend(numbers(&employer.numbers));
            return;
        }
        let row = self.rows.len();
        self.nearer.push(row);
        let record = EmployerRecord::of(&employer);
        self.known.push(Group { first_row: row, numbers: employer.numbers, record });
        self.members.push(vec![row]);
        for number in numbers(&employer.numbers) {
            let before = *self.by_number.entry(number).or_insert(row);
            self.join(self.knowing(before), self.knowing(row));
        }
        self.rows.push(employer);
    }

    /// Makes one employer of two. The smaller joins the larger, so that no row is far from the one that knows.
    fn join(&mut self, one: usize, other: usize) {
        if one == other {
            return;
        }
        let is_smaller = self.members[one].len() < self.members[other].len();
        let (larger, smaller) = if is_smaller { (other, one) } else { (one, other) };
        let less = std::mem::take(&mut self.known[smaller]);
        let moved = std::mem::take(&mut self.members[smaller]);
        self.members[larger].extend(moved);
        let group = &mut self.known[larger];
        // Of two numbers of a kind the one of the earlier row stays.
        let is_earlier = group.first_row < less.first_row;
        let (first, second) =
            if is_earlier { (&group.numbers, &less.numbers) } else { (&less.numbers, &group.numbers) };
        group.numbers = first.or(second);
        group.first_row = group.first_row.min(less.first_row);
        group.record.join(less.record);
        self.nearer[smaller] = larger;
    }

    /// What is told of the employer that has one of these numbers.
    pub(super) fn record(&self, of: &EmployerNumbers) -> Option<&EmployerRecord> {
        self.group(of).map(|group| &group.record)
    }

    /// Whether a row tells of one of these numbers.
    pub(super) fn has(&self, of: &EmployerNumbers) -> bool {
        numbers(of).any(|number| self.by_number.contains_key(&number) || self.not_registered.contains(&number))
    }

    /// Whether the NSSO's directory has the first of these numbers that a row tells of; `None` where rows contradict each other
    /// or none tells.
    pub(super) fn is_registered(&self, of: &EmployerNumbers) -> Option<bool> {
        let is_told = |number: &Number| (self.by_number.contains_key(number), self.not_registered.contains(number));
        match numbers(of).map(|number| is_told(&number)).find(|told| *told != (false, false))? {
            (true, true) => None,
            (yes, _) => Some(yes),
        }
    }

    /// The employer that has one of these numbers.
    pub(super) fn identity(&self, of: &EmployerNumbers) -> Option<EmployerIdentity> {
        let group = self.group(of)?;
        Some(EmployerIdentity { number: group.first_row as u64, numbers: group.numbers })
    }

    /// The number and the rows of each employer that has more rows than this.
    pub(super) fn with_more(&self, than: usize) -> impl Iterator<Item = (u64, &[usize])> {
        let all = self.known.iter().zip(&self.members);
        all.filter(move |(_, rows)| rows.len() > than).map(|(of, rows)| (of.first_row as u64, rows.as_slice()))
    }

    /// How many rows tell of an employer.
    pub(super) fn count(&self, of: &EmployerNumbers) -> usize {
        self.knower(of).and_then(|knower| self.members.get(knower)).map_or(0, Vec::len)
    }

    /// A row by its place.
    pub(super) fn row(&self, place: usize) -> Option<&Employer> {
        self.rows.get(place)
    }

    fn group(&self, of: &EmployerNumbers) -> Option<&Group> {
        self.known.get(self.knower(of)?)
    }

    /// The row that knows of the employer that has one of these numbers.
    fn knower(&self, of: &EmployerNumbers) -> Option<usize> {
        if self.rows.is_empty() {
            return None;
        }
        let row = numbers(of).find_map(|number| self.by_number.get(&number))?;
        Some(self.knowing(*row))
    }

    /// Every link that a row tells, with the numbers of that row.
    pub(super) fn links(&self) -> impl Iterator<Item = (EmployerNumbers, EmployerNumbers)> {
        self.rows.iter().filter_map(|row| Some((row.numbers, row.linked_to?.into())))
    }

    /// Every row of the employer that has one of these numbers, in the order in which they were added.
    pub(super) fn rows(&self, of: &EmployerNumbers) -> impl Iterator<Item = &Employer> {
        let mut rows = self.knower(of).and_then(|knower| self.members.get(knower)).cloned().unwrap_or_default();
        rows.sort_unstable();
        rows.into_iter().filter_map(|row| self.rows.get(row))
    }

    /// The row that knows of the employer of a row.
    fn knowing(&self, mut row: usize) -> usize {
        while self.nearer[row] != row {
            row = self.nearer[row];
        }
        row
    }
}
