//! Pensions.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// The kinds of pension, and of what is taken for one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum PensionKind {
    /// A retirement pension, at the legal age or before, of whatever scheme.
    Retirement,
    /// A survivor's pension.
    Survivor,
    /// A transition allowance: no pension for flexi-jobs.
    TransitionAllowance,
    /// Unemployment with company supplement: no pension.
    CompanySupplement,
    /// No pension at all.
    None,
}

/// A pension of a worker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Pension {
    /// Its kind.
    pub kind: PensionKind,
    /// Its first day; `None` for [`PensionKind::None`].
    pub from: Option<NaiveDate>,
    /// Its last day.
    pub until: Option<NaiveDate>,
    /// Whether the Belgian pension register holds it; a foreign, international or household pension is known on proof only.
    pub in_register: bool,
}

impl Pension {
    /// A pension of this kind in the Belgian register, from this day on.
    #[must_use]
    pub fn new(kind: PensionKind, from: Option<NaiveDate>) -> Self {
        Pension { kind, from, until: None, in_register: true }
    }

    /// Whether it runs on a day.
    pub(super) fn runs_on(&self, day: NaiveDate) -> bool {
        self.from.is_some_and(|from| from <= day) && self.until.is_none_or(|until| until >= day)
    }
}

/// The pensions of one worker in a book.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PensionList {
    all: Vec<Pension>,
    // The days of each kind, inside the register and outside it, where there are many: disjoint, by their first day.
    days: BTreeMap<(PensionKind, bool, NaiveDate), NaiveDate>,
}

impl PensionList {
    /// So many are looked through one by one.
    const FEW: usize = 16;

    pub(super) fn all(&self) -> &[Pension] {
        &self.all
    }

    pub(super) fn add(&mut self, pension: Pension) {
        self.all.push(pension);
        if self.all.len() == Self::FEW + 1 {
            for i in 0..self.all.len() {
                self.add_days(self.all[i]);
            }
        } else if self.all.len() > Self::FEW {
            self.add_days(pension);
        }
    }

    fn add_days(&mut self, pension: Pension) {
        let Some(mut from) = pension.from else { return };
        let mut until = pension.until.unwrap_or(NaiveDate::MAX);
        if until < from {
            return;
        }
        let key = |day| (pension.kind, pension.in_register, day);
        // What overlaps becomes one, so that each day is held once.
        while let Some((&before, &its_last)) = self.days.range(key(NaiveDate::MIN)..=key(until)).next_back() {
            if its_last < from {
                break;
            }
            self.days.remove(&before);
            from = from.min(before.2);
            until = until.max(its_last);
        }
        self.days.insert(key(from), until);
    }

    /// Whether a pension of this kind runs on a day, inside the register or outside it.
    pub(super) fn runs(&self, kind: PensionKind, in_register: bool, day: NaiveDate) -> bool {
        if self.all.len() <= Self::FEW {
            return self.all.iter().any(|of| of.kind == kind && of.in_register == in_register && of.runs_on(day));
        }
        let upto_day = (kind, in_register, NaiveDate::MIN)..=(kind, in_register, day);
        self.days.range(upto_day).next_back().is_some_and(|(_, last)| *last >= day)
    }
}
