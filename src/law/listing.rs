//! The law as a list: every value in force on a day.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Law;
use super::legal_ref::LegalRef;
use super::question::{LawSays, Question};
use super::timeline::{Dated, Timeline};
use super::trust::Trust;
use crate::words::{Said, Value, law as says};

/// One value of law in force on a day, in words.
///
/// ```
/// use dimona::law::Law;
/// use dimona::words::Value;
/// let law = Law::belgium();
/// let values = law.values_on("2024-12-31".parse()?);
/// let quota = values.iter().find(|of| of.topic == "student" && of.name == "quota-hours").unwrap();
/// assert_eq!(quota.value, Value::Whole(600));
/// assert_eq!(quota.unit.as_ref().unwrap().to_string(), "hours a year at the solidarity rate");
/// assert_eq!(quota.until, Some("2024-12-31".parse()?));
/// assert!(quota.trusted);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct LawValue<'a> {
    /// The topic, in kebab case: the field of [`Law`] that holds the value.
    pub topic: &'static str,
    /// The name, in kebab case: the field of the topic, and where that holds several values at once, which one.
    pub name: Cow<'static, str>,
    /// The value: a number, or a text where it is said in words.
    pub value: Value,
    /// What the value counts, or says; `None` where the value says it all.
    pub unit: Option<Said>,
    /// The first day; `None` where no text names one.
    pub from: Option<NaiveDate>,
    /// The last day, where the law ends the value or another takes its place.
    pub until: Option<NaiveDate>,
    /// The day on which the value became known, where that is later than its first day or the law was retroactive.
    pub known_from: Option<NaiveDate>,
    /// The source.
    pub legal: &'a LegalRef,
    /// Whether a rule still takes the value on that day: the law ends it, or the trust in it reaches the day. Limits of
    /// worker types and pairs of joint committee and worker type are taken on any day, as the rules do.
    pub trusted: bool,
}

impl Law {
    /// Every value in force on a day, by topic: what a rule takes on that day, and what it would take if it were trusted.
    #[must_use]
    pub fn values_on(&self, day: NaiveDate) -> Vec<LawValue<'_>> {
        let mut listing = Listing { day, trust: self.trust, topic: "", values: Vec::new() };
        self.student.list(listing.about("student"));
        self.flexi_job.list(listing.about("flexi-job"));
        self.flexi_sectors.list(listing.about("flexi-sectors"));
        self.flexi_pay.list(listing.about("flexi-pay"));
        self.occasional.list(listing.about("occasional"));
        self.seasonal_work.list(listing.about("seasonal-work"));
        self.day_contract.list(listing.about("day-contract"));
        self.article_17.list(listing.about("article-17"));
        self.agency.list(listing.about("agency"));
        self.starter_job.list(listing.about("starter-job"));
        self.deadline.list(listing.about("deadline"));
        self.sanction.list(listing.about("sanction"));
        self.form.list(listing.about("form"));
        self.worker_type.list(listing.about("worker-type"));
        self.citizen_data.list(listing.about("citizen-data"));
        self.works.list(listing.about("works"));
        self.employer_directory.list(listing.about("employer-directory"));
        self.employment.list(listing.about("employment"));
        self.joint_committee_matrix.list(listing.about("joint-committee-matrix"));
        listing.values
    }
}

/// A list in the making.
pub(super) struct Listing<'a> {
    day: NaiveDate,
    trust: Trust,
    topic: &'static str,
    values: Vec<LawValue<'a>>,
}

impl<'a> Listing<'a> {
    fn about(&mut self, topic: &'static str) -> &mut Self {
        self.topic = topic;
        self
    }

    /// The day that is asked.
    pub(super) fn day(&self) -> NaiveDate {
        self.day
    }

    /// Whether a value without end is trusted on the day.
    pub(super) fn trusts(&self) -> bool {
        self.trust.reaches(self.day)
    }

    /// The value of a timeline, if it has one on the day.
    pub(super) fn value<T>(
        &mut self,
        name: &'static str,
        timeline: &'a Timeline<T>,
        unit: Said,
        shown: impl Fn(&T) -> Value,
    ) {
        let Some(row) = timeline.listed(self.day) else { return };
        let value = of_row(row, name.into(), unit, shown(row.value()));
        let trusted = matches!(timeline.at(Question::new(self.day, self.trust)), LawSays::Row(_));
        let (from, until) = days_in_force(timeline, row, self.day);
        self.push(LawValue { from: Some(from), until, trusted, ..value });
    }

    /// A rule of law that is there or not, if it is there on the day.
    pub(super) fn applies(&mut self, name: &'static str, timeline: &'a Timeline<()>, unit: Said) {
        self.value(name, timeline, unit, |()| says::applies().into());
    }

    /// A value of another kind.
    pub(super) fn push(&mut self, value: LawValue<'a>) {
        self.values.push(LawValue { topic: self.topic, ..value });
    }
}

/// The first and the last day of a row around this day: a later row takes its place where both hold a day.
fn days_in_force<T>(timeline: &Timeline<T>, row: &Dated<T>, day: NaiveDate) -> (NaiveDate, Option<NaiveDate>) {
    let (mut from, mut until) = (row.from(), row.until());
    let later = timeline.rows().iter().rev().take_while(|later| !std::ptr::eq(*later, row));
    for later in later {
        if later.from() > day {
            until = later.from().pred_opt().into_iter().chain(until).min();
        } else if let Some(after) = later.until().and_then(|until| until.succ_opt()) {
            from = from.max(after);
        }
    }
    (from, until)
}

/// The value of a row, trusted.
pub(super) fn of_row<'a, T>(row: &'a Dated<T>, name: Cow<'static, str>, unit: Said, value: Value) -> LawValue<'a> {
    LawValue {
        topic: "",
        name,
        value,
        unit: Some(unit),
        from: Some(row.from()),
        until: row.until(),
        known_from: row.known_from(),
        legal: row.legal(),
        trusted: true,
    }
}
