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
    /// Hours of each sector, in the order of [`SECTORS`].
    of_sectors: [Option<Article17Hours>; 2],
    /// Hours of the year in all sectors.
    together: Option<u16>,
    /// The same of a student.
    of_student: Option<u16>,
    hours_of_a_day: u16,
}

/// The worker types whose quota is one of hours.
const SECTORS: [WorkerType; 2] = [WorkerType::O17, WorkerType::S17];

/// The quota of a worker type.
enum OwnQuota {
    /// Hours of the sector that stands there among [`SECTORS`].
    Hours(usize, Article17Hours),
    Days(u16),
}

impl Quotas {
    /// Those of the law on the first day of a period; otherwise what follows where there are none, or they are not trusted.
    pub(super) fn of(law: &Law, content: &Content) -> Result<Self, Outcome> {
        let (on, of) = (law.on(content.start_date), &law.article_17);
        let own = match content.worker_type {
            Some(WorkerType::O17) => OwnQuota::Hours(0, *Outcome::without_law(of.other_hours.at(on))?),
            Some(WorkerType::S17) => OwnQuota::Hours(1, *Outcome::without_law(of.sport_hours.at(on))?),
            Some(WorkerType::T17 | WorkerType::A17) => OwnQuota::Days(*Outcome::without_law(of.days.at(on))?),
            _ => return Err(Outcome::NotApplicable),
        };
        let value = |of: &Timeline<u16>| of.at(on).value().copied();
        Ok(Quotas {
            own,
            of_sectors: [&of.other_hours, &of.sport_hours].map(|hours| hours.at(on).value().copied()),
            together: value(&of.hours_together),
            of_student: value(&law.student.article_17_hours),
            hours_of_a_day: value(&of.hours_of_a_day).unwrap_or(0),
        })
    }
}

/// The hours that are planned in a sector: in the quarter of the period, and in its year.
#[derive(Clone, Copy, Default)]
struct OfSector {
    /// Whether any are, beside the days of public television.
    is_any: bool,
    in_quarter: QuotaUse,
    in_year: QuotaUse,
}

/// What is planned in the year of a period, that period included.
pub(super) struct Planned<'a> {
    own: &'a Content,
    quotas: Quotas,
    /// In each sector, in the order of [`SECTORS`].
    sectors: [OfSector; 2],
    /// In hours of all sectors.
    together: QuotaUse,
    days: DaysOfYear,
    /// Who tells that the worker is a student in that year.
    student: AsStudent,
}

impl<'a> Planned<'a> {
    /// That period alone.
    pub(super) fn new(own: &'a Content, quotas: Quotas) -> Self {
        let (sectors, together, days) = Default::default();
        let mut planned = Planned { own, quotas, sectors, together, days, student: AsStudent::Nobody };
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
            Some(own @ (WorkerType::O17 | WorkerType::S17)) => {
                let add = |to: &mut QuotaUse| match of.planned_hours {
                    Some(hours) => to.add(hours, lacks),
                    None => to.add_untold(Need::Article17Hours),
                };
                add(&mut self.together);
                for (_, sector) in SECTORS.iter().zip(&mut self.sectors).filter(|(sector, _)| **sector == own) {
                    sector.is_any = true;
                    sector.count(self.own, of, add);
                }
            }
            Some(WorkerType::T17) => {
                let hours = self.quotas.hours_of_a_day;
                self.days.add(of.start_date, lacks);
                self.together.add(hours, lacks);
                // In which of the sectors a day of public television counts is not published.
                for sector in &mut self.sectors {
                    sector.count(self.own, of, |to| to.add(hours, lacks.or(Some(Need::PublishedScope))));
                }
            }
            Some(WorkerType::A17) => self.days.add(of.start_date, lacks),
            _ => {}
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
        // A day of public television is declared without hours.
        let at = match self.quotas.own {
            OwnQuota::Hours(..) => Zone::PlannedHours,
            OwnQuota::Days(_) => Zone::StartDate,
        };
        let mut said: Vec<Outcome> = Vec::new();
        let mut in_sector = |OfSector { in_quarter, in_year, .. }: OfSector, quota: Article17Hours, missing| {
            let most = quota.in_quarter(quarter);
            said.extend(in_quarter.beyond(most, missing, hours(most, of_quarter, at)));
            said.extend(in_year.beyond(quota.year, missing, hours(quota.year, of_year, at)));
        };
        match self.quotas.own {
            OwnQuota::Days(quota) => {
                // A day of public television counts in hours too where there are any; in which sector is not published.
                let sectors = self.sectors.iter().zip(self.quotas.of_sectors);
                for (sector, quota) in sectors.filter(|(sector, _)| sector.is_any) {
                    quota.into_iter().for_each(|quota| in_sector(*sector, quota, Some(Need::PublishedScope)));
                }
                said.extend(self.days.used().beyond(quota, missing, days(quota, of_year)));
            }
            OwnQuota::Hours(sector, quota) => {
                in_sector(self.sectors[sector], quota, missing);
                if let (Some(student), Some(quota)) = (student, self.quotas.of_student) {
                    let in_year = self.sectors[sector].in_year;
                    said.extend(in_year.beyond(quota, missing.or(student), hours(quota, of_year, at)));
                }
            }
        }
        if let Some(quota) = self.quotas.together {
            said.extend(self.together.beyond(quota, missing, hours(quota, of_year, at)));
        }
        if let (Some(_), Some(quota)) = (student, self.quotas.of_student) {
            // The NSSO has one quota of students for each sector; whether they are one is not published.
            said.extend(self.together.beyond(quota, Some(Need::PublishedScope), hours(quota, of_year, at)));
        }
        let certain = said.iter().find(|outcome| matches!(outcome, Outcome::Violated(_)));
        let said = certain.or(said.first()).copied();
        said.unwrap_or(Outcome::Undetermined(Missing::of(Need::WorkElsewhere)))
    }
}

impl OfSector {
    /// Adds a period, seen from the one that is declared.
    fn count(&mut self, own: &Content, of: &Content, add: impl Fn(&mut QuotaUse)) {
        add(&mut self.in_year);
        if Quarter::of(of.start_date) == Quarter::of(own.start_date) {
            add(&mut self.in_quarter);
        }
    }
}

fn hours(quota: u16, [from, to]: [Quarter; 2], at: Zone) -> impl FnOnce(Option<u32>) -> Evidence {
    move |planned| {
        let (first, last) = (Some(from.first_day()), Some(to.last_day()));
        Evidence::from(Hours { planned, quota: Some(quota), first, last }).at(at)
    }
}

fn days(quota: u16, [from, to]: [Quarter; 2]) -> impl FnOnce(Option<u32>) -> Evidence {
    move |planned| {
        let (first, last) = (Some(from.first_day()), Some(to.last_day()));
        Evidence::from(Days { planned, quota: Some(quota), first, last })
    }
}
