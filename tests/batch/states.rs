//! What is judged on the state of one worker equals what is judged on every period of everybody, gone through one by one.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use dimona::codec::answers::Answers;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::message::{EmployerNumbers, Row};
use dimona::declaration::register::{
    Change, Content, Effect, FirstEnd, Heard, Ledger, Origin, Period, Quota, Register, RegisterView, Resolution,
    Tombstone, declared_by,
};
use dimona::engine::{Engine, Verdict};
use dimona::facts::{FactBook, StudentCounter};
use dimona::id::{EnterpriseNumber, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin};
use dimona::judgement::Finding;
use dimona::policy::{FreedHours, LateStudent, Policies};
use dimona::time::Moment;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::laws::way;
use crate::support::{batch, one_by_one};

/// A register without an index: a list of everything, as it came.
#[derive(Default)]
struct Plain {
    periods: Vec<Period>,
    tombstones: Vec<Tombstone>,
    refused: BTreeMap<Ssin, Vec<Content>>,
    unexplained: Vec<(u64, Option<Moment>)>,
    ledgers: BTreeMap<(Ssin, Quota, i32), Ledger>,
    covers_overruns: bool,
}

impl Plain {
    /// The first IN under this id that was refused for certain, otherwise the first.
    fn tombstone(&self, id: PeriodId) -> Option<&Tombstone> {
        let all = || self.tombstones.iter().filter(|tombstone| tombstone.id == id);
        all().find(|tombstone| tombstone.refused).or_else(|| all().next())
    }

    fn apply(&mut self, effect: &Effect) {
        let booking = effect.posting().map(|posting| posting.booking);
        self.unexplained.extend(effect.unexplained());
        let worker = match effect.change() {
            Change::Open(opening) => {
                // The first one of all, and of its worker, keeps a number that another IN was told too.
                let has_number = |period: &Period| opening.id.is_some() && period.id == opening.id;
                let is_of_worker = |period: &Period| period.content.worker == opening.content.worker;
                let first = self.periods.iter().position(has_number);
                let own = self.periods.iter().position(|period| has_number(period) && is_of_worker(period));
                first.into_iter().chain(own).for_each(|at| self.periods[at].shares_number = true);
                self.periods.push(opening.period(booking));
                opening.content.worker
            }
            Change::Amend { id, content, contested, heard, cancelled, doubt } => {
                let named = self.periods.iter_mut().find(|period| period.id == Some(*id)).expect("it was found");
                let (old, new) = (named.content, *content);
                if (old.end_date, old.end_hour) != (new.end_date, new.end_hour) && named.first_end.is_none() {
                    named.first_end = old.end_date.map(|date| FirstEnd::new(date, old.end_hour));
                }
                if (old.start_date, old.start_hour) != (new.start_date, new.start_hour) {
                    named.work_start = None;
                }
                let (work, received) = (named.work_start, effect.received_at());
                named.work_start = work.filter(|work| !(*cancelled && received.is_some_and(|at| at < *work)));
                named.content = new;
                named.contested |= *contested;
                named.heard = named.heard.with(*heard);
                named.cancelled = *cancelled;
                named.doubt = named.doubt.with(*doubt);
                named.booking = booking.or(named.booking).filter(|_| !cancelled);
                content.worker
            }
            Change::Entomb(tombstone) => return self.tombstones.push(*tombstone),
            Change::Refuse { content, tombstone } => {
                let worker = content.worker.expect("what is kept has a worker");
                let of = self.refused.entry(worker).or_default();
                of.extend((!of.contains(content)).then_some(*content));
                return self.tombstones.extend(tombstone);
            }
            _ => return,
        };
        let Some((posting, worker)) = effect.posting().zip(worker) else { return };
        let (quota, year) = (posting.booking.quota, posting.booking.year);
        let changed = [(quota, Some(posting.ledger)), (Quota::StudentFirstHours, posting.first_hours)];
        for (quota, ledger) in changed {
            self.ledgers.extend(ledger.map(|ledger| ((worker, quota, year), ledger)));
        }
        if !self.covers_overruns {
            return;
        }
        let ledger = self.ledgers.get_mut(&(worker, quota, year)).expect("it was set");
        let is_of = |period: &Period| {
            let of = period.booking.map(|booking| (booking.quota, booking.year));
            period.content.worker == Some(worker) && !period.cancelled && of == Some((quota, year))
        };
        let mut waiting: Vec<_> = self.periods.iter_mut().filter(|period| is_of(period)).collect();
        waiting.sort_by_key(|period| period.booking.and_then(|booking| booking.booked_at));
        for booking in waiting.into_iter().filter_map(|period| period.booking.as_mut()) {
            let free = booking.size.map_or(0, |size| (i32::from(size) - ledger.used).max(0));
            let taken = i32::from(booking.exceeding).min(free).min(999 - i32::from(booking.reserved));
            booking.exceeding -= taken as u16;
            booking.more = booking.more.saturating_sub(taken as u16);
            booking.reserved += taken as u16;
            ledger.used += taken;
        }
    }
}

/// The shorter ones first, by doubling lengths, open ones last; then by first day, then as they were opened.
fn order(place: usize, period: &Period) -> (u32, NaiveDate, usize) {
    let start = period.content.start_date;
    let class = period.content.end_date.map_or(u32::MAX, |end| {
        let days = (end - start).num_days().max(0);
        (0..).find(|power| days < 1 << power).expect("no period is so long")
    });
    (class, start, place)
}

impl RegisterView for Plain {
    fn as_of(&self) -> Option<Moment> {
        None
    }

    fn resolve(&self, id: PeriodId) -> Resolution<'_> {
        let tombstone = self.tombstone(id);
        match self.periods.iter().find(|period| period.id == Some(id)) {
            Some(period) => Resolution::Found(period),
            None => tombstone.map_or(Resolution::Unknown, |Tombstone { origin, refused, .. }| Resolution::Tombstone {
                origin: *origin,
                refused: *refused,
            }),
        }
    }

    fn refused(&self, worker: Ssin) -> &[Content] {
        self.refused.get(&worker).map_or(&[], Vec::as_slice)
    }

    fn was_refused(&self, row: &Row) -> bool {
        let is_before = |at: Option<Moment>| at.is_some_and(|at| row.received_at.is_none_or(|received| received > at));
        self.unexplained.iter().any(|(of, at)| *of == declared_by(row) && is_before(*at))
    }

    fn heard(&self, worker: Ssin) -> Heard {
        let of_worker = self.periods.iter().filter(|period| period.content.worker == Some(worker));
        of_worker.fold(Heard::NONE, |heard, period| heard.with(period.heard))
    }

    fn covers(&self, _: &EmployerNumbers) -> bool {
        false
    }

    fn visit<'r>(
        &'r self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        let mut touching: Vec<_> = (0..)
            .zip(&self.periods)
            .filter(|(_, period)| {
                let content = &period.content;
                content.worker == Some(worker)
                    && to.is_none_or(|to| content.start_date <= to)
                    && content.end_date.is_none_or(|end| end >= from)
            })
            .collect();
        touching.sort_by_key(|(place, period)| order(*place, period));
        let _ = touching.into_iter().try_for_each(|(_, period)| visitor(period));
    }

    fn visit_equal<'r>(
        &'r self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'r Period) -> ControlFlow<()>,
    ) {
        let days = |period: &&Period| {
            let content = &period.content;
            (content.worker, content.start_date, content.end_date) == (Some(worker), start, end)
        };
        let _ = self.periods.iter().filter(days).try_for_each(visitor);
    }

    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger {
        self.ledgers.get(&(worker, quota, year)).copied().unwrap_or_default()
    }

    fn revision(&self) -> u64 {
        0
    }
}

const WORKERS: [&str; 3] = ["07062100469", "85041100127", "94050500115"];
const NSSO: [u32; 2] = [123_456_749, 1_046_823];
const ENTERPRISES: [&str; 2] = ["0400046806", "0999999031"];

fn employer() -> impl Strategy<Value = Value> {
    let number = |of: usize| prop_oneof![2 => Just(None), 3 => (0..of).prop_map(Some)];
    (number(2), number(2), prop::option::weighted(0.1, Just(0))).prop_map(|(nsso, enterprise, provisional)| {
        let mut employer = json!({});
        if let Some(nsso) = nsso {
            employer["employerId"] = NSSO[nsso].into();
        }
        if let Some(enterprise) = enterprise {
            employer["enterpriseNumber"] = ENTERPRISES[enterprise].into();
        }
        if provisional.is_some() && nsso.is_none() {
            employer["provisionalEmployerId"] = 5_100_000_059_u64.into();
        }
        employer
    })
}

/// First and last day, and hours.
fn dates() -> impl Strategy<Value = Value> {
    let length = prop_oneof![3 => Just(0_u64), 3 => 1_u64..5, 1 => 5_u64..40];
    let hours = select(vec![
        None,
        Some(("0800", "1200")),
        Some(("1100", "1500")),
        Some(("1600", "1600")),
        Some(("2000", "0000")),
        None,
    ]);
    (0_u64..30, length, hours, prop::bool::weighted(0.9)).prop_map(|(start, length, hours, closed)| {
        let day = |days| NaiveDate::from_ymd_opt(2026, 6, 10).expect("a day") + chrono::Days::new(days);
        let mut dates = json!({ "startDate": day(start).to_string() });
        if closed {
            dates["endDate"] = day(start + length).to_string().into();
        }
        if let Some((from, until)) = hours {
            dates["startHour"] = from.into();
            dates["endHour"] = until.into();
        }
        dates
    })
}

fn declaration() -> impl Strategy<Value = Value> {
    let id = || (0_u64..60).prop_map(|number| 660_000_000_000 + number);
    let worker = prop_oneof![12 => Just(Some(0)), 1 => Just(Some(1)), 1 => Just(Some(2)), 1 => Just(None)];
    let worker_type = select(vec!["STU", "STU", "OTH", "EXT"]);
    let hours = prop::option::weighted(0.8, 1_u16..200);
    let opens = (employer(), worker, dates(), worker_type, hours, select(vec!["XXX", "XXX", "302"]), id()).prop_map(
        |(employer, worker, mut dates, worker_type, hours, committee, id)| {
            dates["features"] = json!({ "workerType": worker_type, "jointCommissionNumber": committee });
            if let Some(hours) = hours {
                dates["plannedHoursNumber"] = hours.into();
            }
            let mut declaration = json!({ "employer": employer, "dimonaIn": dates, "context": { "periodId": id } });
            if let Some(worker) = worker {
                declaration["worker"] = json!({ "ssin": WORKERS[worker] });
            }
            declaration
        },
    );
    let changes = (dates(), id(), prop::option::of(1_u16..200)).prop_map(|(mut dates, id, hours)| {
        dates["periodId"] = id.into();
        if let Some(hours) = hours {
            dates["plannedHoursNumber"] = hours.into();
        }
        json!({ "dimonaUpdate": dates })
    });
    let closes = (0_u64..40, id()).prop_map(
        |(day, id)| json!({ "dimonaOut": { "periodId": id, "endDate": format!("2026-07-{:02}", day % 31 + 1) } }),
    );
    let cancels = id().prop_map(|id| json!({ "dimonaCancel": { "periodId": id } }));
    let answer = prop_oneof![3 => Just(None), 2 => Just(Some("A")), 1 => Just(Some("B")), 1 => Just(Some("W"))];
    (prop_oneof![12 => opens, 3 => changes, 1 => closes, 2 => cancels], answer).prop_map(|(mut declaration, answer)| {
        if let Some(answer) = answer {
            declaration["context"]["answer"] = answer.into();
        }
        declaration
    })
}

/// Lines of declarations in the order of reception.
fn lines() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(declaration(), 60..200).prop_map(|declarations| {
        let numbered = (0_i64..).zip(declarations);
        let lines = numbered.map(|(number, mut declaration)| {
            let at = NaiveDate::from_ymd_opt(2026, 6, 1).and_then(|day| day.and_hms_opt(0, 0, 0)).expect("a moment")
                + chrono::TimeDelta::hours(4 * number);
            declaration["context"]["receivedAt"] = at.format("%Y-%m-%dT%H:%M").to_string().into();
            declaration.to_string()
        });
        lines.collect()
    })
}

/// An engine that knows these rows of the directory and, by the last one, a counter.
fn engine(rows: [bool; 5], lenient: bool, covers: bool) -> Engine {
    let nsso = |number: usize| NssoNumber::new(NSSO[number]).ok();
    let enterprise = |number: usize| EnterpriseNumber::parse_digits(ENTERPRISES[number]).ok();
    let employers = [
        EmployerNumbers::new(nsso(0), None, enterprise(0)),
        EmployerNumbers::new(nsso(1), None, enterprise(1)),
        EmployerNumbers::new(None, ProvisionalNssoNumber::new(5_100_000_059).ok(), enterprise(1)),
        EmployerNumbers::new(nsso(1), None, None),
    ];
    let mut facts = FactBook::new();
    for (employer, _) in employers.into_iter().zip(&rows).filter(|(_, stands)| **stands) {
        facts.add_employer(employer);
    }
    if rows[4] {
        let at = Moment::parse("2026-06-08T00:00").expect("a moment");
        let student = WORKERS[0].parse().expect("a right SSIN");
        facts.add_student_counter(student, 2026, StudentCounter { at, hours_left: 300 }).expect("one counter");
    }
    let mut policies = Policies::default();
    policies.late_student = if lenient { LateStudent::Lenient } else { LateStudent::Strict };
    policies.freed_hours = if covers { FreedHours::CoverEarlierOverrun } else { FreedHours::StayFree };
    Engine::builder().facts(facts).policies(policies).build().expect("the rules fit together")
}

/// Everything that a verdict shows, as text.
fn seen(verdict: &Verdict) -> String {
    let right = (verdict.right.state, verdict.right.settled_by);
    let findings: Vec<_> = verdict.findings.iter().map(|f| (f.rule(), f.state())).collect();
    format!("{:?} {right:?} {findings:?} {:?}", verdict.answer, verdict.assumed)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_state_of_a_worker_says_what_all_periods_say(
        rows in any::<[bool; 5]>(),
        lenient in any::<bool>(),
        covers in any::<bool>(),
        lines in lines(),
        way in way(),
    ) {
        let engine = engine(rows, lenient, covers);
        let file = lines.join("\n");
        let mut plain = Plain {
            covers_overruns: engine.policies().freed_hours == FreedHours::CoverEarlierOverrun,
            ..Plain::default()
        };
        let mut replay = engine.replay(Register::new());
        let mut stream = Stream::open(Box::new(Cursor::new(file.clone().into_bytes())), ReadOptions::default()).expect("NDJSON");
        let mut expected = Vec::new();
        loop {
            let decoder = stream.decoder().clone();
            let Some(record) = stream.next().expect("memory can be read") else { break };
            let body = record.body.expect("the lines are short");
            let draft = decoder.decode(body, record.byte).expect("the lines are JSON");
            replay.add(1, record.number, &draft);
            let verdict = engine.judge(engine.read(&draft), &plain, Origin { file: 1, record: record.number });
            plain.apply(verdict.effect());
            expected.push(seen(&verdict));
        }
        let replayed = replay.run();
        let said: Vec<_> = replayed.judged.iter().map(|judged| seen(&judged.verdict)).collect();
        prop_assert_eq!(said, expected);
        let (periods, of_plain): (Vec<_>, Vec<_>) = (replayed.register.periods().collect(), plain.periods.iter().collect());
        prop_assert_eq!(periods, of_plain);
        let ledgers: BTreeMap<_, _> =
            replayed.register.ledgers().map(|of| ((of.worker, of.quota, of.year), of.ledger)).collect();
        prop_assert_eq!(&ledgers, &plain.ledgers);
        let tombstones: BTreeMap<_, _> = replayed.register.tombstones().map(|of| (of.id, of)).collect();
        let left = plain.tombstones.iter().filter(|of| plain.periods.iter().all(|period| period.id != Some(of.id)));
        let of_plain: BTreeMap<_, _> =
            left.filter_map(|of| Some((of.id, *plain.tombstone(of.id)?))).collect();
        prop_assert_eq!(tombstones, of_plain);

        let alone = one_by_one(&engine, &[&file], &Answers::default(), Register::new());
        prop_assert_eq!(&batch(&engine, &[&file], &Answers::default(), Register::new(), way), &alone);

        // In two parts, with what the first leaves.
        let (first, second) = (lines[..lines.len() / 2].join("\n"), lines[lines.len() / 2..].join("\n"));
        let left = |file: &str, register| {
            let mut replay = engine.replay(register);
            let mut stream =
                Stream::open(Box::new(Cursor::new(file.to_owned().into_bytes())), ReadOptions::default()).expect("NDJSON");
            loop {
                let decoder = stream.decoder().clone();
                let Some(record) = stream.next().expect("memory can be read") else { break };
                let body = record.body.expect("the lines are short");
                replay.add(1, record.number, &decoder.decode(body, record.byte).expect("the lines are JSON"));
            }
            replay.run().register
        };
        let half = left(&first, Register::new());
        let alone = one_by_one(&engine, &[&second], &Answers::default(), half.clone());
        prop_assert_eq!(&batch(&engine, &[&second], &Answers::default(), half, way), &alone);
    }
}

#[test]
fn a_late_student_of_many_periods_finds_the_timely_ones_that_have_hours() {
    let engine = engine([false; 5], true, false);
    let mut replay = engine.replay(Register::new());
    for number in 1..=40 {
        // Forty days: what the NSSO accepted has hours, which a student has not; the last has none, and is late.
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).expect("a day") + chrono::Days::new(number);
        let received = if number == 40 { "2026-12-01T08:00" } else { "2026-06-01T08:00" };
        let mut line = json!({
            "employer": { "enterpriseNumber": ENTERPRISES[0] },
            "worker": { "ssin": WORKERS[0] },
            "dimonaIn": {
                "startDate": day.to_string(), "endDate": day.to_string(), "startHour": "0800", "endHour": "1200",
                "plannedHoursNumber": 4, "features": { "workerType": "STU", "jointCommissionNumber": "XXX" },
            },
            "context": { "receivedAt": received, "answer": "A" },
        });
        if number == 40 {
            line["dimonaIn"]["startHour"].take();
            line["dimonaIn"]["endHour"].take();
        }
        let file = line.to_string().into_bytes();
        let mut stream = Stream::open(Box::new(Cursor::new(file)), ReadOptions::default()).expect("NDJSON");
        let decoder = stream.decoder().clone();
        let record = stream.next().expect("memory can be read").expect("a line");
        let body = record.body.expect("the line is short");
        replay.add(1, number, &decoder.decode(body, record.byte).expect("the line is JSON"));
    }
    let judged = replay.run().judged;
    let settled = judged.last().and_then(|judged| judged.verdict.findings.iter().find_map(Finding::settled_by));
    assert_eq!(settled.map(|rule| engine.rule(rule).name), Some("late-student-beside-timely-one"));
}

#[test]
fn a_worker_of_many_periods_has_a_third_day_in_a_row_too() {
    let engine = engine([false; 5], false, false);
    let period = |worker_type: &str, committee: &str, from: &str, to: &str| {
        json!({
            "employer": { "enterpriseNumber": ENTERPRISES[0] },
            "worker": { "ssin": WORKERS[0] },
            "dimonaIn": {
                "startDate": from, "endDate": to,
                "features": { "workerType": worker_type, "jointCommissionNumber": committee },
            },
            "context": { "receivedAt": "2026-06-01T08:00", "answer": "A" },
        })
    };
    let day = |day: &str| period("EXT", "302", day, day);
    let mut lines = vec![day("2026-07-01"), day("2026-07-02")];
    // More on one day than are looked through one by one.
    lines.extend((0..80).map(|_| period("OTH", "XXX", "2026-07-10", "2026-07-20")));
    lines.extend([day("2026-07-15"), day("2026-07-03")]);
    let mut replay = engine.replay(Register::new());
    for (number, line) in (1..).zip(&lines) {
        replay.add(1, number, &dimona::codec::rest_json::decode(line.to_string().as_bytes(), 0).expect("it is JSON"));
    }
    let judged = replay.run().judged;
    let last = judged.last().expect("there are many");
    let codes: Vec<_> = engine.anomalies(&last.verdict).iter().map(ToString::to_string).collect();
    assert!(codes.contains(&"00910-459".to_owned()), "{codes:?}");
}
