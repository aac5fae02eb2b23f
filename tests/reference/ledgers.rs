//! The ledgers, plainly: every declaration is looked at against everything before it.
//!
//! Where the law is silent, there are several worlds: one in which the NSSO takes a cancellation that comes late and one in which it does
//! not, one in which late work counts on a quota and one in which it does not. In one world everything is decided. What holds in all of them
//! is certain, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};

use dimona::chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};

use crate::figures::{
    ARTICLE_17_STUDENT, ARTICLE_17_TOGETHER, CODE_MONTHS, HORECA_EMPLOYER, HORECA_WORKER, Sector, Unit, article_17,
    neutral, quarter, student_quota, student_quota_known,
};
use crate::life::{Counter, Declaration, Job, Kind, Life, What};

/// The rules that the ledgers speak of, by name.
pub(crate) const STUDENT: &str = "student-quota-exceeded";
pub(crate) const WORKER_DAYS: &str = "horeca-worker-days-exceeded";
pub(crate) const EMPLOYER_DAYS: &str = "horeca-employer-days-exceeded";
pub(crate) const ARTICLE_17: &str = "article-17-quota-exceeded";
pub(crate) const RULES: [&str; 4] = [STUDENT, WORKER_DAYS, EMPLOYER_DAYS, ARTICLE_17];

/// Numbers by name.
pub(crate) type Numbers = BTreeMap<&'static str, i64>;

/// What is said of one declaration by one rule in one world.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Says {
    /// It is refused there for another reason, or what the rule says is left to it: nothing follows.
    Nothing,
    Within,
    Beyond(Numbers),
    /// The world is silent too.
    Open,
}

/// What a declaration comes to in one world.
pub(crate) type Answers = BTreeMap<(u64, &'static str), Says>;

/// What nobody has published, and how it is in one world.
#[derive(Clone, Debug)]
struct World {
    late_article_17_counts: bool,
    student_hours_in_both: bool,
    late_extra_counts: bool,
    /// Whether hours under article 17 above those of a student are taken off the student quota.
    article_17_is_taken_off: bool,
    /// Which of the late cancellations the NSSO takes, by record.
    taken: BTreeMap<u64, bool>,
    /// When the counters were read that leave more than what was booked before them, and are wrong there.
    wrong: BTreeSet<NaiveDateTime>,
}

#[derive(Clone, Debug)]
struct Period {
    job: Job,
    live: bool,
    late: bool,
    planned: i64,
    reserved: i64,
    first: i64,
    /// When its plan was booked last.
    booked: Option<NaiveDateTime>,
}

/// The ledgers of students after everything: worker and year, and how much is used.
pub(crate) type Used = BTreeMap<(String, i32), i64>;

/// What a worker has in the end, by a name such as `O17 2025` or `horeca 2026`.
pub(crate) type Sums = BTreeMap<String, i64>;

/// What follows in one world.
pub(crate) struct Kept {
    pub(crate) answers: Answers,
    /// What is used of the quotas of students.
    pub(crate) used: Used,
    pub(crate) sums: Sums,
    /// When the counters were read that leave more than what was booked before them.
    contradicted: BTreeSet<NaiveDateTime>,
}

struct Books<'a> {
    life: &'a Life,
    world: World,
    periods: BTreeMap<u64, Period>,
    used: Used,
    /// Days on which an employer has occasional workers: employer and year, and how many there are on each day.
    days: BTreeMap<(String, i32), Vec<(NaiveDate, u32)>>,
    answers: Answers,
    contradicted: BTreeSet<NaiveDateTime>,
}

/// What follows in every world of these declarations. A counter that every world contradicts is right in one of them and wrong in another.
pub(crate) fn worlds(life: &Life, declarations: &[Declaration]) -> Vec<Kept> {
    let mut read: Vec<NaiveDateTime> = life.counters.iter().map(|of| of.at).collect();
    read.sort_unstable();
    let (mut disputed, mut all) = (Vec::new(), worlds_with(life, declarations, &BTreeSet::new()));
    for at in read {
        if all.iter().all(|of| of.contradicted.contains(&at)) {
            disputed.push(at);
            all = (0..1_u32 << disputed.len())
                .flat_map(|bits| {
                    let wrong = disputed.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
                    worlds_with(life, declarations, &wrong.map(|(_, at)| *at).collect())
                })
                .collect();
        }
    }
    all
}

/// What follows in every world of these declarations: of each of them, and of the ledgers of students, with these counters wrong.
fn worlds_with(life: &Life, declarations: &[Declaration], wrong: &BTreeSet<NaiveDateTime>) -> Vec<Kept> {
    let jobs: BTreeMap<u64, (&Job, bool)> = declarations
        .iter()
        .filter_map(|of| match &of.what {
            What::In(job) => Some((of.period, (job, is_late(job, of)))),
            _ => None,
        })
        .collect();
    let is_17 = |kind| matches!(kind, Kind::Other17 | Kind::Sport17);
    let any = |of: &dyn Fn(&Job, bool) -> bool| jobs.values().any(|(job, late)| of(job, *late));
    let late_cancels = declarations.iter().filter(|of| {
        matches!(of.what, What::Cancel) && jobs.get(&of.period).is_some_and(|(job, _)| of.received.date() > job.start)
    });
    let late_cancels: Vec<u64> = late_cancels.map(|of| of.record).collect();
    let choices = |is_asked: bool| if is_asked { vec![false, true] } else { vec![false] };

    let mut all = Vec::new();
    for late_article_17_counts in choices(any(&|job, late| is_17(job.kind) && late)) {
        for student_hours_in_both in choices(any(&|job, _| job.kind == Kind::Student) && any(&|job, _| is_17(job.kind)))
        {
            for late_extra_counts in choices(any(&|job, late| job.kind == Kind::Extra && late)) {
                for article_17_is_taken_off in choices(any(&|job, _| is_17(job.kind))) {
                    for bits in 0..1_u32 << late_cancels.len() {
                        let taken = late_cancels.iter().enumerate().map(|(at, record)| (*record, bits >> at & 1 == 1));
                        let world = World {
                            late_article_17_counts,
                            student_hours_in_both,
                            late_extra_counts,
                            article_17_is_taken_off,
                            taken: taken.collect(),
                            wrong: wrong.clone(),
                        };
                        all.push(Books::new(life, world).keep(declarations));
                    }
                }
            }
        }
    }
    all
}

/// Whether an IN came late: behind the hour of a shift, otherwise behind the first day.
fn is_late(job: &Job, of: &Declaration) -> bool {
    match job.start_time {
        Some(start) => of.received > start,
        None => of.received.date() > job.start,
    }
}

impl<'a> Books<'a> {
    fn new(life: &'a Life, world: World) -> Self {
        Books {
            life,
            world,
            periods: BTreeMap::new(),
            used: Used::new(),
            days: BTreeMap::new(),
            answers: Answers::new(),
            contradicted: BTreeSet::new(),
        }
    }

    fn keep(mut self, declarations: &[Declaration]) -> Kept {
        let mut counters = self.life.counters.clone();
        counters.sort_by_key(|of| of.at);
        let mut counters = counters.into_iter().peekable();
        for of in declarations {
            while let Some(counter) = counters.next_if(|counter| counter.at <= of.received) {
                self.read(counter);
            }
            self.look_at(of);
        }
        counters.for_each(|counter| self.read(counter));
        let sums = self.sums();
        Kept { answers: self.answers, used: self.used, sums, contradicted: self.contradicted }
    }

    /// What stands in each ledger.
    fn sums(&self) -> Sums {
        let mut sums = Sums::new();
        for ((_, year), used) in &self.used {
            *sums.entry(format!("student {year}")).or_default() += used;
        }
        let mut days: Vec<NaiveDate> = Vec::new();
        for of in self.periods.values().filter(|of| of.live) {
            let (name, amount) = match of.job.kind {
                Kind::Other17 => ("O17", of.planned),
                Kind::Sport17 => ("S17", of.planned),
                // A day counts once.
                Kind::Extra if !days.contains(&of.job.start) => {
                    days.push(of.job.start);
                    ("horeca", 1)
                }
                _ => continue,
            };
            *sums.entry(format!("{name} {}", of.job.start.year())).or_default() += amount;
        }
        sums
    }

    /// What was booked before is contained in a counter, here and elsewhere.
    fn read(&mut self, counter: Counter) {
        let quota = student_quota_known(counter.year, counter.at.date());
        let mut used = quota - counter.left.min(quota);
        // The wages of a quarter, which free what was not worked, are declared in the month behind it.
        let is_month_over = |job: &Job| counter.at.date() >= quarter(job.start).1 + Days::new(1) + Months::new(1);
        let booked = self.periods.values().filter(|of| {
            let is_own = of.job.kind == Kind::Student && of.job.worker == counter.worker;
            is_own && of.live && of.job.start.year() == counter.year && !is_month_over(&of.job)
        });
        let booked: i64 = booked.map(|of| of.reserved).sum();
        if booked > used {
            self.contradicted.insert(counter.at);
            used = if self.world.wrong.contains(&counter.at) { booked } else { used };
        }
        self.used.insert((counter.worker, counter.year), used);
    }

    fn say(&mut self, of: &Declaration, rule: &'static str, says: Says) {
        self.answers.insert((of.record, rule), says);
    }

    fn look_at(&mut self, of: &Declaration) {
        match &of.what {
            What::In(job) => self.open(of, job),
            What::Other => {}
            What::Update(planned) => {
                let Some(period) = self.periods.get(&of.period).filter(|period| period.live).cloned() else {
                    return RULES.into_iter().for_each(|rule| self.say(of, rule, Says::Nothing));
                };
                match period.job.kind {
                    Kind::Student if period.late => {}
                    Kind::Student => self.book(of, &period, *planned),
                    Kind::Other17 | Kind::Sport17 => {
                        let changed = Period { planned: *planned, ..period.clone() };
                        if *planned <= period.planned || self.within_article_17(of, &changed) {
                            self.periods.insert(of.period, changed);
                        }
                    }
                    Kind::Extra | Kind::None => {}
                }
            }
            What::Cancel => {
                let Some(period) = self.periods.get_mut(&of.period).filter(|period| period.live) else { return };
                if self.world.taken.get(&of.record) == Some(&false) {
                    return;
                }
                period.live = false;
                let (job, reserved) = (period.job.clone(), period.reserved);
                if job.kind == Kind::Student {
                    *self.used.entry((job.worker, job.start.year())).or_default() -= reserved;
                } else if job.kind == Kind::Extra {
                    let days = self.days.entry((job.employer, job.start.year())).or_default();
                    days.iter_mut().filter(|(day, _)| *day == job.start).for_each(|(_, count)| *count -= 1);
                    days.retain(|(_, count)| *count > 0);
                }
            }
        }
    }

    fn open(&mut self, of: &Declaration, job: &Job) {
        let late = is_late(job, of);
        let period =
            Period { job: job.clone(), live: true, late, planned: job.planned, reserved: 0, first: 0, booked: None };
        match job.kind {
            Kind::Student if late => {}
            Kind::Student => return self.book(of, &period, job.planned),
            // The NSSO refuses a third day in a row at one employer.
            Kind::Extra if self.makes_three_in_a_row(job) => return,
            Kind::Extra => self.count_days(of, &period),
            // What goes beyond is refused, and takes nothing.
            Kind::Other17 | Kind::Sport17 if !self.within_article_17(of, &period) => return,
            Kind::Other17 | Kind::Sport17 | Kind::None => {}
        }
        self.periods.insert(of.period, period);
    }

    /// Books a student's plan: what is free is reserved, what is beyond it is named.
    fn book(&mut self, of: &Declaration, period: &Period, planned: i64) {
        let (job, year) = (&period.job, period.job.start.year());
        let (unit, quota) = student_quota(year);
        let sector = self.life.sectors.iter().find(|(employer, _)| *employer == job.employer);
        let sector = sector.map_or(Sector::Other, |(_, sector)| *sector);
        let others = self.periods.iter().filter(|(id, other)| **id != of.period && other.live);
        let first: i64 = others.filter(|(_, other)| other.job.worker == job.worker).map(|(_, other)| other.first).sum();
        let uncounted = if unit == Unit::Hours { neutral(job.start, sector, planned, first) } else { 0 };
        let is_of_first = uncounted > 0 && sector == Sector::Other && job.start.year() == 2022;

        let taken_off = self.article_17_taken_off(job);
        let used = self.used.entry((job.worker.clone(), year)).or_default();
        *used -= period.reserved;
        // More than the whole quota nobody has.
        let free = ((quota - *used).min(quota) - taken_off).max(0);
        let counted = planned - uncounted;
        let reserved = counted.min(free);
        *used += reserved;
        let exceeding = counted - reserved;
        let numbers = match unit {
            Unit::Days => ["exceedingDays", "daysLeft", "quotaDays", "year"],
            Unit::Hours => ["exceedingHours", "hoursLeft", "quotaHours", "year"],
        };
        // The first hours of 2022 that count for nothing lie within it too.
        let numbers = numbers.into_iter().zip([exceeding, free + uncounted, quota, year.into()]).collect();
        // What takes no more than was booked was taken then.
        let taken = period.booked.filter(|_| reserved <= period.reserved).unwrap_or(of.received);
        let says = match exceeding {
            0 if reserved > 0 && self.reads_nothing_before_the_work(of, job) => Says::Open,
            0 if reserved > 0 && self.rests_on_stale_counter(of, job, taken) => Says::Open,
            0 => Says::Within,
            _ if counted <= quota && self.rests_on_stale_counter(of, job, of.received) => Says::Open,
            _ => Says::Beyond(numbers),
        };
        let changed = Period {
            planned,
            reserved,
            first: if is_of_first { uncounted } else { 0 },
            booked: Some(of.received),
            ..period.clone()
        };
        self.periods.insert(of.period, changed);
        self.say(of, STUDENT, says);
    }

    /// What the work under article 17 up to a student job takes off the student quota.
    fn article_17_taken_off(&self, job: &Job) -> i64 {
        if !self.world.article_17_is_taken_off || job.start.year() < 2022 {
            return 0;
        }
        let before = self.periods.values().filter(|of| {
            let is_17 = matches!(of.job.kind, Kind::Other17 | Kind::Sport17);
            let is_before = of.job.start.year() == job.start.year() && of.job.start <= job.start;
            is_17 && of.live && is_before && of.job.worker == job.worker
        });
        (before.map(|of| of.planned).sum::<i64>() - ARTICLE_17_STUDENT).max(0)
    }

    /// Whether the newest counter of the year had been read so long before hours were taken that others may have been booked or come free.
    fn rests_on_stale_counter(&self, of: &Declaration, job: &Job, taken: NaiveDateTime) -> bool {
        let read = self.life.counters.iter().filter(|counter| {
            counter.worker == job.worker && counter.year == job.start.year() && counter.at <= of.received
        });
        let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        let newest = read.map(|counter| counter.at).max();
        newest.is_some_and(|at| month(taken.date()) - month(at.date()) >= CODE_MONTHS)
    }

    /// Whether the last counter that was read behind the declaration, before the first day of the work is over, shows that nothing is left:
    /// how much there was before, nobody knows.
    fn reads_nothing_before_the_work(&self, of: &Declaration, job: &Job) -> bool {
        let last = job.start.max(of.received.date());
        let read = self.life.counters.iter().filter(|counter| {
            counter.worker == job.worker && counter.year == job.start.year() && counter.at.date() <= last
        });
        read.max_by_key(|counter| counter.at).is_some_and(|newest| newest.at > of.received && newest.left == 0)
    }

    fn makes_three_in_a_row(&self, job: &Job) -> bool {
        let works_on = |day: Option<NaiveDate>| {
            self.periods.values().any(|of| {
                let is_same = of.job.worker == job.worker && of.job.employer == job.employer;
                of.live && of.job.kind == Kind::Extra && is_same && Some(of.job.start) == day
            })
        };
        let run = |step: fn(&NaiveDate) -> Option<NaiveDate>| {
            std::iter::successors(step(&job.start), step).take_while(|day| works_on(Some(*day))).count()
        };
        run(NaiveDate::pred_opt) + 1 + run(NaiveDate::succ_opt) >= 3
    }

    /// Days of occasional work in horeca, of the worker and of the employer: each day counts once.
    fn count_days(&mut self, of: &Declaration, period: &Period) {
        let (job, counts_late) = (&period.job, self.world.late_extra_counts);
        let counts = |of: &Period| of.live && of.job.kind == Kind::Extra && (!of.late || counts_late);
        let held = self.periods.values().filter(|of| counts(of));
        let held = held.filter(|of| of.job.worker == job.worker && of.job.start.year() == job.start.year());
        let mut days: Vec<NaiveDate> = held.map(|of| of.job.start).collect();
        days.sort_unstable();
        days.dedup();
        let is_held = days.contains(&job.start);
        let says = if !counts(period) {
            Says::Within
        } else if is_held {
            // Which of the days lies beyond the number, when one of them was cancelled, is not published.
            if days.len() > HORECA_WORKER { Says::Open } else { Says::Within }
        } else if days.len() >= HORECA_WORKER {
            let number = i64::try_from(days.len() + 1).expect("a small number");
            let year = job.start.year().into();
            Says::Beyond([("workerDay", number), ("quotaDays", 50), ("year", year)].into())
        } else {
            Says::Within
        };
        self.say(of, WORKER_DAYS, says);

        let days = self.days.entry((job.employer.clone(), job.start.year())).or_default();
        let says = match days.iter_mut().find(|(day, _)| *day == job.start) {
            Some((_, count)) => {
                *count += 1;
                Says::Nothing
            }
            None => {
                days.push((job.start, 1));
                if days.len() > HORECA_EMPLOYER { Says::Beyond(Numbers::new()) } else { Says::Within }
            }
        };
        self.say(of, EMPLOYER_DAYS, says);
    }

    /// Whether work under article 17 lies within every quota on which it counts; says so.
    fn within_article_17(&mut self, of: &Declaration, period: &Period) -> bool {
        let (job, year) = (&period.job, period.job.start.year());
        let counts = |of: &Period| {
            let is_17 = matches!(of.job.kind, Kind::Other17 | Kind::Sport17);
            is_17 && of.live && (!of.late || self.world.late_article_17_counts)
        };
        let others = || {
            let others = self.periods.iter().filter(|(id, _)| **id != of.period).map(|(_, of)| of);
            others.filter(|of| of.live && of.job.worker == job.worker && of.job.start.year() == year)
        };
        let sum = |is: &dyn Fn(&Period) -> bool| {
            others().chain([period]).filter(|of| counts(of) && is(of)).map(|of| of.planned).sum::<i64>()
        };
        let is_own = |of: &Period| of.job.kind == job.kind;
        let (of_quarter, of_year) = article_17(job.kind == Kind::Sport17, job.start);
        let mut exceeds = sum(&|of| is_own(of) && quarter(of.job.start) == quarter(job.start)) > of_quarter;
        exceeds |= sum(&is_own) > of_year;
        exceeds |= sum(&|_| true) > ARTICLE_17_TOGETHER;
        if others().any(|of| of.job.kind == Kind::Student) {
            exceeds |= sum(&is_own) > ARTICLE_17_STUDENT;
            exceeds |= self.world.student_hours_in_both && sum(&|_| true) > ARTICLE_17_STUDENT;
        }
        let exceeds = exceeds && counts(period);
        self.say(of, ARTICLE_17, if exceeds { Says::Beyond(Numbers::new()) } else { Says::Within });
        !exceeds
    }
}
