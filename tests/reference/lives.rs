//! Lives made by chance: a few workers at a few employers through two years, with declarations that come early, late, changed and cancelled.

use std::collections::BTreeSet;

use dimona::chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::figures::{Sector, date, student_quota};
use crate::life::{Counter, Life};

/// Workers who were grown up in every year that is looked at.
const WORKERS: [&str; 3] = ["85073004417", "90021400128", "93051822361"];
/// Employers: the first is in care, the second in education, of the others nothing is told.
const EMPLOYERS: [&str; 4] = ["0999999031", "0999222239", "0999111183", "0999777713"];
const YEARS: [i32; 9] = [2015, 2017, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/// The number of a period, with its check digits.
fn period(place: usize) -> u64 {
    let number = 6_600_000_000 + place as u64 + 1;
    number * 100 + number % 97
}

fn moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

fn day(of: NaiveDate) -> String {
    of.format("%Y-%m-%d").to_string()
}

/// What is drawn for one job.
#[derive(Clone, Debug)]
struct Draw {
    picks: [Index; 4],
    /// Whether it is the next year.
    next: bool,
    planned: i64,
    /// So many days before the first day it is received.
    lead: i64,
    /// The hour of reception.
    hour: i64,
    /// What follows: a change or a cancellation, so many days before or behind the first day.
    follow: Vec<(u8, i64, i64)>,
}

fn draw(planned: std::ops::RangeInclusive<i64>, lead: std::ops::RangeInclusive<i64>) -> impl Strategy<Value = Draw> {
    let follow = prop::collection::vec((0_u8..4, -10_i64..20, planned.clone()), 0..3);
    (any::<[Index; 4]>(), prop::bool::weighted(0.15), planned, lead, 7_i64..20, follow)
        .prop_map(|(picks, next, planned, lead, hour, follow)| Draw { picks, next, planned, lead, hour, follow })
}

/// A life in the making.
#[derive(Default)]
struct Making {
    lines: Vec<(NaiveDateTime, Value)>,
    /// No two declarations are received in one minute.
    moments: BTreeSet<NaiveDateTime>,
    taken: BTreeSet<(usize, usize, NaiveDate)>,
    /// Cancellations that come late: how many there may still be.
    late_cancels: usize,
    opened: usize,
}

impl Making {
    fn new(late_cancels: usize) -> Self {
        Making { late_cancels, ..Making::default() }
    }

    fn free_moment(&mut self, mut at: NaiveDateTime) -> NaiveDateTime {
        while !self.moments.insert(at) {
            at += TimeDelta::minutes(1);
        }
        at
    }

    fn receive(&mut self, at: NaiveDateTime, mut line: Value) -> NaiveDateTime {
        let at = self.free_moment(at);
        line["context"]["receivedAt"] = moment(at).into();
        self.lines.push((at, line));
        at
    }

    /// An IN, and what follows it. `shift` gives the hours of a shift.
    fn job(
        &mut self,
        draw: &Draw,
        of: (usize, usize),
        features: &Value,
        days: (NaiveDate, NaiveDate),
        planned: Option<&str>,
    ) {
        let ((worker, employer), (start, end)) = (of, days);
        if !self.taken.insert((worker, employer, start)) {
            return;
        }
        let id = period(self.opened);
        self.opened += 1;
        let mut of = json!({"startDate": day(start), "endDate": day(end), "features": features});
        if let Some(name) = planned {
            of[name] = draw.planned.into();
        } else {
            of["startHour"] = "1700".into();
            of["endHour"] = "2100".into();
        }
        let at = |lead: i64| {
            (start - TimeDelta::days(lead)).and_hms_opt(0, 0, 0).expect("midnight") + TimeDelta::hours(draw.hour)
        };
        let line = json!({
            "context": {"periodId": id},
            "employer": {"enterpriseNumber": EMPLOYERS[employer]},
            "worker": {"ssin": WORKERS[worker]},
            "dimonaIn": of,
        });
        let mut received = self.receive(at(draw.lead), line);
        let mut said = draw.planned;
        for (kind, delay, amount) in &draw.follow {
            let when = at(-delay).max(received + TimeDelta::minutes(1));
            let line = match (kind, planned) {
                (0, _) => {
                    let is_late = when.date() > start;
                    if is_late && self.late_cancels == 0 {
                        continue;
                    }
                    self.late_cancels -= usize::from(is_late);
                    json!({"dimonaCancel": {"periodId": id}})
                }
                // The same plan again is no change.
                (_, Some(name)) if *amount != said => {
                    said = *amount;
                    json!({"dimonaUpdate": {"periodId": id, name: amount}})
                }
                _ => continue,
            };
            received = self.receive(when, line);
        }
    }

    fn life(self, shuffle: &[Index]) -> Life {
        let mut lines: Vec<Value> = self.lines.into_iter().map(|(_, line)| line).collect();
        for (at, other) in (0..lines.len()).zip(shuffle) {
            let other = other.index(lines.len());
            lines.swap(at, other);
        }
        Life {
            lines,
            sectors: vec![(EMPLOYERS[0].into(), Sector::Care), (EMPLOYERS[1].into(), Sector::Education)],
            ..Life::default()
        }
    }
}

/// The year or the one behind it, as long as somebody has looked at its law.
fn next(year: i32, is_next: bool) -> i32 {
    (year + i32::from(is_next)).min(2026)
}

/// The half of a month: from the first, or from the sixteenth, for two weeks.
fn half_month(year: i32, place: usize) -> (NaiveDate, NaiveDate) {
    let month = u32::try_from(place / 2 % 12).expect("a month") + 1;
    let start = date(year, month, if place.is_multiple_of(2) { 1 } else { 15 });
    (start, start + Days::new(12))
}

fn student(making: &mut Making, year: i32, draw: &Draw, employers: usize) {
    let year = next(year, draw.next);
    let days = half_month(year, draw.picks[2].index(24));
    let features = json!({"workerType": "STU", "jointCommissionNumber": "XXX"});
    let of = (draw.picks[0].index(WORKERS.len()), draw.picks[1].index(employers));
    if year < 2017 {
        // A quota of 50 days; no job has more days than there are.
        let in_days = |hours: i64| hours % 13 + 1;
        let follow = draw.follow.iter().map(|(kind, delay, amount)| (*kind, *delay, in_days(*amount))).collect();
        let draw = Draw { planned: in_days(draw.planned), follow, ..draw.clone() };
        making.job(&draw, of, &features, days, Some("plannedDaysNumber"));
    } else {
        making.job(draw, of, &features, days, Some("plannedHoursNumber"));
    }
}

/// Students at three employers, and what their counters showed.
pub(crate) fn of_students() -> impl Strategy<Value = Life> {
    let counter = (any::<[Index; 1]>(), prop::bool::ANY, 0_i64..700, 1_i64..330, 420_i64..1200);
    let counters = prop::collection::vec(counter, 0..3);
    let draws = prop::collection::vec(draw(1..=300, -3..=60), 1..14);
    let shuffle = prop::collection::vec(any::<Index>(), 40);
    (select(YEARS.to_vec()), draws, counters, shuffle).prop_map(|(year, draws, counters, shuffle)| {
        let mut making = Making::new(3);
        draws.iter().for_each(|draw| student(&mut making, year, draw, 3));
        let mut read = Vec::new();
        for ([worker], is_next, left, place, minute) in counters {
            let year = next(year, is_next);
            let at = date(year, 1, 1).and_hms_opt(0, 0, 0).expect("midnight");
            let at = making.free_moment(at + TimeDelta::days(place) + TimeDelta::minutes(minute));
            // More than the quota nobody has.
            let left = if year < 2017 { 0 } else { left.min(student_quota(year).1) };
            read.push(Counter { worker: WORKERS[worker.index(3)].into(), year, left, at });
        }
        read.retain(|counter| counter.year >= 2017);
        Life { counters: read, ..making.life(&shuffle) }
    })
}

/// Students at three employers, and what their wages (DmfA) told later: the ledgers here know nothing of those.
pub(crate) fn of_students_with_wages() -> impl Strategy<Value = Life> {
    let wages = (any::<[Index; 2]>(), 1_u32..=4, 1_i64..330, 0_i64..400);
    (of_students(), prop::collection::vec(wages, 1..5)).prop_map(|(life, wages)| {
        let year = life.declarations().first().map_or(2026, |of| of.received.year()).max(2017);
        // No two are processed in one minute.
        let lines = wages.into_iter().enumerate().map(|(place, ([worker, employer], quarter, hours, delay))| {
            let at = date(year, 3 * quarter - 2, 1) + TimeDelta::days(92 + delay % 200);
            let line = json!({
                "worker": WORKERS[worker.index(3)],
                "enterpriseNumber": EMPLOYERS[employer.index(3)],
                "quarter": format!("{year}Q{quarter}"),
                "hours": hours,
                "at": format!("{}T08:{place:02}:00+02:00", day(at)),
            });
            format!("{line}\n")
        });
        Life { others: vec![("worked_hours", lines.collect())], ..life }
    })
}

/// Workers under article 17 in two sectors, some of whom are students.
pub(crate) fn under_article_17() -> impl Strategy<Value = Life> {
    let draws = prop::collection::vec((draw(1..=120, -2..=15), 0_u8..7), 1..16);
    let shuffle = prop::collection::vec(any::<Index>(), 40);
    (select(vec![2023, 2024, 2025]), draws, shuffle).prop_map(|(year, draws, shuffle)| {
        let mut making = Making::new(3);
        for (draw, kind) in draws {
            if kind == 0 {
                student(&mut making, year, &draw, 2);
                continue;
            }
            let worker_type = if kind % 2 == 0 { "O17" } else { "S17" };
            let features = json!({"workerType": worker_type, "jointCommissionNumber": "XXX"});
            let days = half_month(next(year, draw.next), draw.picks[2].index(24));
            let of = (draw.picks[0].index(2), 2 + draw.picks[1].index(2));
            making.job(&draw, of, &features, days, Some("plannedHoursNumber"));
        }
        making.life(&shuffle)
    })
}

/// Occasional workers in horeca: seasons of every second day, with days that are cancelled and days that are declared late.
pub(crate) fn in_horeca() -> impl Strategy<Value = Life> {
    let season = (any::<[Index; 4]>(), 20_u64..60, prop::collection::vec(draw(1..=1, -1..=20), 60));
    let seasons = prop::collection::vec(season, 4..9);
    let shuffle = prop::collection::vec(any::<Index>(), 40);
    (select(vec![2018, 2022, 2026]), seasons, shuffle).prop_map(|(year, seasons, shuffle)| {
        let mut making = Making::new(3);
        let features = json!({"workerType": "EXT", "jointCommissionNumber": "302"});
        for (picks, length, draws) in seasons {
            let of = (picks[0].index(WORKERS.len()), 2 + picks[1].index(2));
            let first = date(year, 1, 2) + Days::new(2 * picks[2].index(150) as u64);
            for (place, draw) in (0..length).zip(&draws) {
                let start = first + Days::new(2 * place);
                // Nearly all come in time, and stay.
                let is_odd = picks[3].index(7) == place as usize % 7 && place % 3 == 0;
                let draw = if is_odd {
                    draw.clone()
                } else {
                    Draw { lead: draw.lead.max(0), hour: 9, follow: Vec::new(), ..draw.clone() }
                };
                if start.year() == year {
                    making.job(&draw, of, &features, (start, start), None);
                }
            }
        }
        making.life(&shuffle)
    })
}
