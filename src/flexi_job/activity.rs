//! What is told of the work of an employer, by its rows and by a declaration.

use chrono::NaiveDate;

use crate::declaration::message::EmployerNumbers;
use crate::facts::{Employer, Facts, NaceVersion};
use crate::id::JointCommittee;
use crate::judgement::{Missing, Need, Truth};
use crate::law::Community;

/// A code of a few letters or digits: a joint committee or an activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Code {
    bytes: [u8; Code::MOST],
    length: usize,
}

impl Code {
    const MOST: usize = 8;

    /// `None` for what is longer than any code.
    fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; Code::MOST];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Code { bytes, length: text.len() })
    }

    /// A joint committee; `XXX` is any, and `00` behind a point none of its subcommittees.
    fn committee(text: &str) -> Option<Self> {
        let text = text.strip_suffix(".00").unwrap_or(text);
        if text == JointCommittee::Other.code() { None } else { Code::new(text) }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.as_bytes() == text.as_bytes()
    }

    fn begins(&self, other: &Code) -> bool {
        other.as_bytes().starts_with(self.as_bytes())
    }

    /// Whether this committee is one that is asked for, or of it; open where it is told without the subcommittee.
    pub(super) fn is_of(&self, committee: &str) -> Truth {
        let (told, asked) = (self.as_bytes(), committee.as_bytes());
        let is_below = |one: &[u8], other: &[u8]| one.strip_prefix(other).is_some_and(|rest| rest.starts_with(b"."));
        if told == asked || is_below(told, asked) {
            Truth::True
        } else if is_below(asked, told) {
            Truth::Unknown(Missing::of(Need::FlexiJobSubcommittee))
        } else {
            Truth::False
        }
    }
}

/// What rows tell of one thing: nothing, one value, or several.
#[derive(Clone, Copy, Default)]
pub(super) enum Told<T> {
    #[default]
    Nothing,
    One(T),
    Several,
}

impl<T: Copy + PartialEq> Told<T> {
    pub(super) fn hear(&mut self, value: Option<T>) {
        *self = match (*self, value) {
            (told, None) => told,
            (Told::Nothing, Some(value)) => Told::One(value),
            (Told::One(one), Some(value)) if one == value => *self,
            _ => Told::Several,
        };
    }

    pub(super) fn one(self) -> Option<T> {
        match self {
            Told::One(value) => Some(value),
            Told::Nothing | Told::Several => None,
        }
    }
}

/// What one row tells of an employer, or all of its rows.
#[derive(Clone, Copy, Default)]
pub(super) struct Activity {
    pub(super) committee: Option<Code>,
    pub(super) nace: Option<(Code, NaceVersion)>,
    pub(super) category: Option<u16>,
    pub(super) community: Option<Community>,
}

impl Activity {
    /// What a declaration tells.
    pub(super) fn declared(committee: Option<JointCommittee>) -> Self {
        Activity { committee: committee.and_then(|of| Code::committee(of.code())), ..Activity::default() }
    }

    pub(super) fn of(row: &Employer) -> Self {
        Activity {
            committee: row.joint_committee.as_deref().and_then(Code::committee),
            nace: row.nace.as_ref().and_then(|(code, version)| Some((Code::new(code)?, *version))),
            category: row.category,
            community: row.community,
        }
    }

    /// Whether it tells a sector: a community alone is none.
    pub(super) fn is_told(&self) -> bool {
        self.committee.is_some() || self.nace.is_some() || self.category.is_some()
    }

    /// Whether it is under this joint committee, as far as that is told.
    pub(super) fn is_under(&self, committee: &str) -> Option<bool> {
        self.committee.and_then(|of| of.is_of(committee).known())
    }

    /// Whether the work of a declaration under this joint committee may be of this row.
    pub(super) fn fits(&self, declared: &Activity) -> bool {
        declared.committee.zip(self.committee).is_none_or(|(declared, told)| declared.begins(&told))
    }

    /// Whether it is under another joint committee than is declared, and neither is of the other.
    pub(super) fn contradicts(&self, declared: &Activity) -> bool {
        let both = declared.committee.zip(self.committee);
        both.is_some_and(|(declared, told)| !declared.begins(&told) && !told.begins(&declared))
    }

    /// The same, and what it leaves out as the other tells it.
    pub(super) fn or(self, other: Activity) -> Self {
        Activity {
            committee: self.committee.or(other.committee),
            nace: self.nace.or(other.nace),
            category: self.category.or(other.category),
            community: self.community.or(other.community),
        }
    }
}

/// What all rows of an employer agree on.
#[derive(Clone, Copy, Default)]
struct Agreed {
    committee: Told<Code>,
    nace: Told<(Code, NaceVersion)>,
    category: Told<u16>,
    community: Told<Community>,
}

impl Agreed {
    fn hear(&mut self, of: &Activity) {
        self.committee.hear(of.committee);
        self.nace.hear(of.nace);
        self.category.hear(of.category);
        self.community.hear(of.community);
    }

    fn activity(&self) -> Activity {
        Activity {
            committee: self.committee.one(),
            nace: self.nace.one(),
            category: self.category.one(),
            community: self.community.one(),
        }
    }
}

/// What the rows of an employer come to on a day.
#[derive(Clone, Copy, Default)]
pub(super) struct Rows {
    pub(super) told: usize,
    pub(super) active: usize,
    /// What those agree on that the work of the declaration may be of.
    pub(super) agreed: Activity,
}

impl Rows {
    pub(super) fn of(facts: &dyn Facts, employer: &EmployerNumbers, day: NaiveDate, declared: &Activity) -> Rows {
        let mut rows = Rows::default();
        let mut agreed = Agreed::default();
        facts.employer_sectors(employer, day, &mut |row, is_active| {
            rows.told += 1;
            rows.active += usize::from(is_active);
            let told = Activity::of(row);
            if is_active && told.fits(declared) {
                agreed.hear(&told);
            }
        });
        Rows { agreed: agreed.activity(), ..rows }
    }
}
