//! What the periods of a worker under article 17 come to, beside its quotas.

use chrono::NaiveDate;

use crate::declaration::register::{Content, Period};
use crate::declaration::rule::{AsStudent, DaysOfYear, QuotaUse, lacks};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome};
use crate::law::{Article17Hours, Law, Timeline};
use crate::numbers;
use crate::time::Quarter;

numbers! {
    pub(super) const NUMBERS;
    /// How many hours are planned, how many there may be, and in which days.
    struct Hours {
        planned: u32 = "articleHours",
        quota: u16 = "quotaHours",
        first: NaiveDate = "firstDay",
        last: NaiveDate = "lastDay",
    }
    /// The same in days.
    struct Days {
        planned: u32 = "articleDays",
        quota: u16 = "quotaDays",
        first: NaiveDate = "firstDay",
        last: NaiveDate = "lastDay",
    }
}

/// The quotas on which a period counts.
pub(super) struct Quotas {
    own: OwnQuota,
    /// Hours of the year in all sectors.
    together: Option<u16>,
    /// The same of a student.
    of_student: Option<u16>,
    hours_of_a_day: u16,
}

/// The quota of a worker type.
enum OwnQuota {
    Hours(Article17Hours),
    Days(u16),
}

impl Quotas {
    /// Those of the law on the first day of a period; otherwise what follows where there are none, or they are not trusted.
    pub(super) fn of(law: &Law, content: &Content) -> Result<Self, Outcome> {
        let (on, of) = (law.on(content.start_date), &law.article_17);
        let own = match content.worker_type {
            Some(WorkerType::O17) => OwnQuota::Hours(*Outcome::without_law(of.other_hours.at(on))?),
            Some(WorkerType::S17) => OwnQuota::Hours(*Outcome::without_law(of.sport_hours.at(on))?),
            Some(WorkerType::T17 | WorkerType::A17) => OwnQuota::Days(*Outcome::without_law(of.days.at(on))?),
            _ => return Err(Outcome::NotApplicable),
        };
        let value = |of: &Timeline<u16>| of.at(on).value().copied();
        Ok(Quotas {
            own,
            together: value(&of.hours_together),
            of_student: value(&law.student.article_17_hours),
            hours_of_a_day: value(&of.hours_of_a_day).unwrap_or(0),
        })
    }
}

/// What is planned in the year of a period, that period included.
pub(super) struct Planned<'a> {
    own: &'a Content,
    quotas: Quotas,
    /// Under its worker type, in its quarter and in its year.
    in_quarter: QuotaUse,
    in_year: QuotaUse,
    /// In hours of all sectors.
    together: QuotaUse,
    days: DaysOfYear,
    /// Who tells that the worker is a student in that year.
    student: AsStudent,
}

impl<'a> Planned<'a> {
    /// That period alone.
    pub(super) fn new(own: &'a Content, quotas: Quotas) -> Self {
        let (unused, days) = (QuotaUse::default(), DaysOfYear::default());
        let (in_quarter, in_year, together) = (unused, unused, unused);
        let mut planned = Planned { own, quotas, in_quarter, in_year, together, days, student: AsStudent::Nobody };
        planned.count(own, None);
        planned
    }

    /// Another live period of the worker in that year.
    pub(super) fn add(&mut self, period: &Period) {
        self.count(&period.content, lacks(period));
    }

    /// Whether it is more than a student may have, so that it has to be known who is one.
    pub(super) fn hangs_on_student(&self) -> bool {
        let goes_beyond = |quota: u16| self.together.beyond(quota, None, |_| Evidence::NONE).is_some();
        self.quotas.of_student.is_some_and(goes_beyond)
    }

    /// Takes it that this tells of the worker as a student.
    pub(super) fn set_student(&mut self, student: AsStudent) {
        self.student = student;
    }

    fn count(&mut self, of: &Content, lacks: Option<Need>) {
        match of.worker_type {
            Some(WorkerType::O17 | WorkerType::S17) => {
                let add = |to: &mut QuotaUse| match of.planned_hours {
                    Some(hours) => to.add(hours, lacks),
                    None => to.add_untold(Need::Article17Hours),
                };
                add(&mut self.together);
                if of.worker_type == self.own.worker_type {
                    self.count_own(of, add);
                }
            }
            Some(WorkerType::T17) => {
                let hours = self.quotas.hours_of_a_day;
                self.days.add(of.start_date, lacks);
                self.together.add(hours, lacks);
                // In which of the sectors a day of public television counts is not published.
                self.count_own(of, |to| to.add(hours, lacks.or(Some(Need::PublishedScope))));
            }
            Some(WorkerType::A17) => self.days.add(of.start_date, lacks),
            _ => {}
        }
    }

    fn count_own(&mut self, of: &Content, add: impl Fn(&mut QuotaUse)) {
        add(&mut self.in_year);
        if Quarter::of(of.start_date) == Quarter::of(self.own.start_date) {
            add(&mut self.in_quarter);
        }
    }

    /// What follows from all of them, where something is missing to know that the period itself counts.
    pub(super) fn verdict(&self, missing: Option<Need>) -> Outcome {
        let quarter = Quarter::of(self.own.start_date);
        let year = [1, 4].map(|number| Quarter::new(quarter.year(), number).unwrap_or(quarter));
        let (of_quarter, of_year) = ([quarter, quarter], year);
        let student = match self.student {
            AsStudent::Declared => Some(None),
            // What the NSSO knows of a student who has no student work, no source tells.
            AsStudent::Studies => Some(Some(Need::PublishedScope)),
            AsStudent::Perhaps(need) => Some(Some(need)),
            AsStudent::Nobody => None,
        };
        let mut said: Vec<Outcome> = Vec::new();
        match self.quotas.own {
            OwnQuota::Days(quota) => said.extend(self.days.used().beyond(quota, missing, days(quota, of_year))),
            OwnQuota::Hours(quota) => {
                let in_quarter = quota.in_quarter(quarter);
                said.extend(self.in_quarter.beyond(in_quarter, missing, hours(in_quarter, of_quarter)));
                said.extend(self.in_year.beyond(quota.year, missing, hours(quota.year, of_year)));
                if let (Some(student), Some(quota)) = (student, self.quotas.of_student) {
                    said.extend(self.in_year.beyond(quota, missing.or(student), hours(quota, of_year)));
                }
            }
        }
        if let Some(quota) = self.quotas.together {
            said.extend(self.together.beyond(quota, missing, hours(quota, of_year)));
        }
        if let (Some(_), Some(quota)) = (student, self.quotas.of_student) {
            // The NSSO has one quota of students for each sector; whether they are one is not published.
            said.extend(self.together.beyond(quota, Some(Need::PublishedScope), hours(quota, of_year)));
        }
        let certain = said.iter().find(|outcome| matches!(outcome, Outcome::Violated(_)));
        let said = certain.or(said.first()).copied();
        said.unwrap_or(Outcome::Undetermined(Missing::of(Need::WorkElsewhere)))
    }
}

fn hours(quota: u16, [from, to]: [Quarter; 2]) -> impl FnOnce(Option<u32>) -> Evidence {
    move |planned| {
        let (first, last) = (Some(from.first_day()), Some(to.last_day()));
        Evidence::from(Hours { planned, quota: Some(quota), first, last }).at(Zone::PlannedHours)
    }
}

fn days(quota: u16, [from, to]: [Quarter; 2]) -> impl FnOnce(Option<u32>) -> Evidence {
    move |planned| {
        let (first, last) = (Some(from.first_day()), Some(to.last_day()));
        Evidence::from(Days { planned, quota: Some(quota), first, last })
    }
}
