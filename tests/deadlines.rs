//! What is told ahead of a last moment is what a check says of a declaration at that moment, and one minute behind it.

use chrono::NaiveDate;
use dimona::declaration::deadline::{Action, Deadline, Due, Latest, Refusal};
use dimona::declaration::message::Letter;
use dimona::engine::{Ahead, Verdict};
use dimona::facts::{Contract, FactBook, WorkedHours};
use dimona::id::EnterpriseNumber;
use dimona::policy::Policies;
use dimona::time::Moment;
use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};
use proptest::prelude::*;
use proptest::sample::select;

const PERIOD: &str = "660000000112";
/// Minutes of a day on which work is reckoned from its first day.
const DAY: i64 = 24 * 60;

/// Work as it is declared, in minutes from the midnight at which its first day begins.
#[derive(Clone, Debug)]
struct Work {
    worker_type: &'static str,
    committee: &'static str,
    first: NaiveDate,
    begin: i64,
    end: Option<i64>,
    /// Whether hours are declared: of the begin, and of the end.
    hours: (bool, bool),
    planned: Option<u16>,
    /// When it really begins, where that is told beside the IN.
    told: Option<i64>,
}

impl Work {
    fn day(&self, minutes: i64) -> NaiveDate {
        self.first + chrono::Duration::days(minutes.div_euclid(DAY))
    }

    fn moment(&self, minutes: i64) -> Moment {
        let of_day = minutes.rem_euclid(DAY);
        let text = format!("{}T{:02}:{:02}", self.day(minutes), of_day / 60, of_day % 60);
        text.parse().expect("a moment")
    }

    fn put(&self, message: Message, day: Zone, hour: Option<Zone>, at: i64) -> Message {
        let message = message.with_text(day, &self.day(at).to_string()).expect("a day");
        let of_day = at.rem_euclid(DAY);
        let text = format!("{:02}{:02}", of_day / 60, of_day % 60);
        hour.map_or(message.clone(), |hour| message.with_text(hour, &text).expect("an hour"))
    }

    fn begin_in(&self, message: Message, at: i64) -> Message {
        self.put(message, Zone::StartDate, self.hours.0.then_some(Zone::StartHour), at)
    }

    fn end_in(&self, message: Message, at: i64) -> Message {
        self.put(message, Zone::EndDate, self.hours.1.then_some(Zone::EndHour), at)
    }

    fn declared(&self) -> Message {
        let zones = [
            (Zone::EnterpriseNumber, "0999999031"),
            (Zone::Ssin, "85073004417"),
            (Zone::WorkerType, self.worker_type),
            (Zone::JointCommittee, self.committee),
        ];
        let message = zones
            .into_iter()
            .fold(Message::new(Kind::In), |message, (zone, text)| message.with_text(zone, text).expect("right"));
        let message = self.begin_in(message, self.begin);
        let message = self.end.map_or(message.clone(), |end| self.end_in(message, end));
        match self.planned {
            Some(hours) => message.with_text(Zone::PlannedHours, &hours.to_string()).expect("hours"),
            None => message,
        }
    }

    fn told(&self) -> Option<Moment> {
        self.told.map(|at| self.moment(at))
    }

    /// The least step that a declared moment can move by.
    fn step(&self, by_hour: bool) -> i64 {
        if by_hour { 1 } else { DAY }
    }
}

fn naming(kind: Kind) -> Message {
    Message::new(kind).with_text(Zone::PeriodId, PERIOD).expect("a number")
}

fn work() -> impl Strategy<Value = Work> {
    let first = (0_u64..330).prop_map(|days| NaiveDate::from_ymd_opt(2026, 2, 2).unwrap() + chrono::Days::new(days));
    let shape = select(vec!["OTH", "STU", "FLX", "FLX by hours", "EXT", "package", "T17", "O17"]);
    let told = prop::option::of(6_i64..22);
    (shape, first, 8_i64..22, 2_i64..10, 0_i64..4, any::<bool>(), told).prop_map(
        |(shape, first, hour, length, days, is_open, told)| {
            let (begin, end) = (hour * 60, (hour + length) * 60);
            let by_day = Work {
                worker_type: "OTH",
                committee: "XXX",
                first,
                begin: 0,
                end: Some(days * DAY),
                hours: (false, false),
                planned: None,
                told: told.map(|hour| hour * 60),
            };
            let by_hour = Work { begin, end: Some(end), hours: (true, true), told: None, ..by_day.clone() };
            match shape {
                "STU" => Work { worker_type: "STU", planned: Some(10), ..by_day },
                "FLX" => Work { worker_type: "FLX", end: Some((days + 1) * DAY), ..by_day },
                "FLX by hours" => Work { worker_type: "FLX", ..by_hour },
                "EXT" => Work { worker_type: "EXT", committee: "302", ..by_hour },
                "package" => {
                    Work { worker_type: "EXT", committee: "302", end: Some(0), hours: (true, false), ..by_hour }
                }
                "T17" => Work { worker_type: "T17", end: Some(0), ..by_day },
                "O17" => Work { worker_type: "O17", planned: Some(10), ..by_day },
                _ => Work { end: by_day.end.filter(|_| !is_open), ..by_day },
            }
        },
    )
}

/// Readings of the texts.
fn policies() -> impl Strategy<Value = Policies> {
    let choices = [
        ("saturday", ["working-day", "not-working-day"]),
        ("cancel-on-first-day", ["whole-day", "until-work"]),
        ("begin-moved-later", ["old-begin", "new-begin"]),
        ("end-moved-later", ["work-resumes", "first-working-day"]),
        ("shift-midnight", ["day-of-begin", "day-of-end"]),
    ];
    let each = choices.map(|(name, [one, other])| {
        select(vec![None, Some("undetermined"), Some(one), Some(other)]).prop_map(move |value| (name, value))
    });
    each.prop_map(|all| {
        let mut policies = Policies::default();
        for (name, value) in all {
            let Some(value) = value else { continue };
            policies.set(name, value).unwrap_or_else(|fault| panic!("{name}={value}: {fault}"));
        }
        policies
    })
}

fn engine(policies: Policies) -> Engine {
    Engine::builder().policies(policies).build().expect("the rules fit together")
}

fn context(received_at: Moment, work_start: Option<Moment>) -> MessageContext<'static> {
    let mut context = MessageContext::default();
    (context.received_at, context.work_start) = (Some(received_at), work_start);
    context
}

/// What a check says of this rule: nothing, that it is broken, or that it is open.
fn said(engine: &Engine, verdict: &Verdict, rules: &[&str]) -> Option<bool> {
    let of = verdict.findings.iter().filter(|finding| rules.contains(&engine.rule(finding.rule()).name));
    of.map(|finding| finding.is_violated()).max()
}

/// The declaration on which a last moment is told, and the rule that judges when it comes.
fn declaration(work: &Work, end: Option<i64>, due: &Due) -> Option<(Message, Option<Moment>, &'static str)> {
    let update = || naming(Kind::Update);
    let (begins, ends) = (work.step(work.hours.0), work.step(work.hours.1));
    let of_begin = |by: i64| Some((work.begin_in(update(), work.begin + by), work.told(), "late-update"));
    let of_end = |by: i64| Some((work.end_in(update(), end? + by), None, "late-update"));
    match due.action {
        Action::In => Some((work.declared(), work.told(), "late-declaration")),
        Action::BeginEarlier => of_begin(-begins),
        // One that passes the end has to move that too, of which another last moment is told.
        Action::BeginLater => of_begin(begins).filter(|_| end.is_none_or(|end| work.begin + begins <= end)),
        Action::EndEarlier => of_end(-ends),
        Action::EndLater => of_end(ends),
        Action::PlannedWork => {
            let hours = (work.planned? + 1).to_string();
            Some((update().with_text(Zone::PlannedHours, &hours).expect("hours"), None, "late-update"))
        }
        Action::Cancel => Some((naming(Kind::Cancel), None, "late-cancellation")),
        _ => None,
    }
}

/// The last minute that is in time, and the one behind it.
fn around(last: Deadline) -> [Moment; 2] {
    match last {
        Deadline::Minute(at) => [at, at.plus_minutes(1)],
        Deadline::Day(_) => [last.moment().plus_minutes(-1), last.moment()],
    }
}

/// Each last moment that is told on this work is that of a check.
fn holds(engine: &Engine, work: &Work, end: Option<i64>, ahead: &Ahead, held: &Register) -> Result<(), TestCaseError> {
    let nothing = Register::new();
    for due in ahead.deadlines.iter() {
        let Some((message, work_start, rule)) = declaration(work, end, due) else { continue };
        let register = if due.action == Action::In { &nothing } else { held };
        let at = |received_at: Moment| engine.check(&message.received(context(received_at, work_start)), register);
        if let Latest::NotPossible(_) = due.latest {
            let verdict = at(work.moment(-DAY));
            prop_assert_eq!(verdict.answer.letter(), Some(Letter::B), "{:?}", due);
            let told = engine.anomalies(&verdict).iter().any(|of| Some(of) == due.code.as_ref());
            prop_assert!(told, "{:?} {:?}", due, engine.anomalies(&verdict));
            continue;
        }
        let Some(last) = due.latest.deadline() else { continue };
        let [in_time, behind] = around(last).map(|received| said(engine, &at(received), &[rule]));
        prop_assert_eq!(in_time, None, "in time: {:?}", due);
        // It is late for certain, where nothing that is not known decides.
        prop_assert!(
            behind == Some(true) || (behind == Some(false) && due.hangs_on.is_some()),
            "{:?}: {:?}",
            behind,
            due
        );
    }
    Ok(())
}

/// A declaration that the NSSO accepted.
fn accepted(received_at: Moment, work_start: Option<Moment>) -> MessageContext<'static> {
    let mut context = context(received_at, work_start);
    (context.period_id, context.answer) = (Some(PERIOD.parse().expect("a number")), Some(Letter::A));
    context
}

fn apply(engine: &Engine, register: &mut Register, message: &Message, context: MessageContext<'static>) -> Ahead {
    let reading = engine.read(&message.received(context));
    let ahead = engine.ahead(&reading, register).expect("the period is held");
    let verdict = engine.judge(reading, register, dimona::declaration::register::Origin::default());
    register.apply(verdict.effect()).expect("it was judged on this register");
    ahead
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_check_says_of_each_declaration_what_is_told_ahead(
        policies in policies(), work in work(), longer in prop::option::of(1_i64..4),
    ) {
        let (engine, mut register) = (engine(policies), Register::new());
        let early = work.moment(-20 * DAY);
        let ahead = apply(&engine, &mut register, &work.declared(), accepted(early, work.told()));
        holds(&engine, &work, work.end, &ahead, &register)?;

        // The same behind a change of the end: what was declared first still counts.
        let can_move = !matches!((work.worker_type, work.hours), ("FLX", (false, _)) | ("T17", _) | ("EXT", (_, false)));
        if let (Some(end), Some(longer), true) = (work.end, longer, can_move) {
            let end = end + longer * if work.hours.1 { 60 } else { DAY };
            let change = work.end_in(naming(Kind::Update), end);
            let ahead = apply(&engine, &mut register, &change, accepted(early.plus_minutes(1), None));
            holds(&engine, &work, Some(end), &ahead, &register)?;
        }

        let cancel = naming(Kind::Cancel);
        let ahead = apply(&engine, &mut register, &cancel, accepted(early.plus_minutes(2), None));
        prop_assert_eq!(ahead.deadlines.iter().map(|due| due.action).collect::<Vec<_>>(), [Action::Cancel]);
        let reading = engine.read(&cancel.received(accepted(early.plus_minutes(3), None)));
        let again = engine.ahead(&reading, &register).expect("it is held");
        prop_assert!(again.cancelled && again.deadlines.iter().next().is_none());
    }

    #[test]
    fn an_out_is_judged_as_it_is_told_ahead(policies in policies(), days in 0_i64..40) {
        let work = Work {
            worker_type: "OTH", committee: "XXX", first: NaiveDate::from_ymd_opt(2026, 10, 1).unwrap(),
            begin: 0, end: None, hours: (false, false), planned: None, told: None,
        };
        let (engine, mut register) = (engine(policies), Register::new());
        apply(&engine, &mut register, &work.declared(), accepted(work.moment(-DAY), None));
        let message = work.end_in(naming(Kind::Out), days * DAY);
        let ahead = engine.ahead(&engine.read(&message.received(MessageContext::default())), &register).unwrap();
        let due = ahead.deadlines.iter().find(|due| due.action == Action::Out).unwrap();
        prop_assert_eq!(Some(due.clone()), engine.out_by(work.day(days * DAY)));
        let [in_time, behind] = around(due.latest.deadline().unwrap()).map(|received| {
            said(&engine, &engine.check(&message.received(context(received, None)), &register), &["late-out"])
        });
        prop_assert_eq!(in_time, None);
        prop_assert!(behind == Some(true) || behind == Some(false) && due.hangs_on.is_some(), "{:?} {:?}", behind, due);
    }
}

fn work_of(worker_type: &'static str, end: Option<i64>) -> Work {
    Work {
        worker_type,
        committee: "XXX",
        first: NaiveDate::from_ymd_opt(2026, 10, 5).unwrap(),
        begin: 0,
        end,
        hours: (false, false),
        planned: None,
        told: None,
    }
}

fn due(ahead: &Ahead, action: Action) -> &Due {
    ahead.deadlines.iter().find(|due| due.action == action).unwrap_or_else(|| panic!("{action:?}: {ahead:?}"))
}

#[test]
fn the_end_of_work_that_is_declared_day_by_day_never_moves_alone() {
    let engine = Engine::belgium();
    let package =
        Work { worker_type: "EXT", committee: "302", begin: 18 * 60, hours: (true, false), ..work_of("EXT", Some(0)) };
    for work in [work_of("T17", Some(0)), work_of("A17", Some(0)), work_of("QUA", Some(0)), package] {
        let ahead = engine.ahead(&engine.read(&work.declared().received(MessageContext::default())), &Register::new());
        let ahead = ahead.expect("an IN tells its work");
        let told = [Action::EndEarlier, Action::EndLater].map(|action| due(&ahead, action).latest);
        let never = [Refusal::BeforeBegin, Refusal::DayByDay].map(Latest::NotPossible);
        assert_eq!(told, never, "{work:?}");
        let code = |action| due(&ahead, action).code.map(|code| code.to_string());
        assert_eq!(code(Action::EndLater).as_deref(), Some("00911-008"));
        assert_eq!(code(Action::EndEarlier).as_deref(), Some("00911-014"));
    }
    // Of two days the end comes forward by one.
    let work = work_of("OTH", Some(DAY));
    let ahead = engine.ahead(&engine.read(&work.declared().received(MessageContext::default())), &Register::new());
    assert!(due(&ahead.unwrap(), Action::EndEarlier).latest.deadline().is_some());
}

fn planned_of(engine: &Engine, work: &Work) -> Ahead {
    let reading = engine.read(&work.declared().received(MessageContext::default()));
    engine.ahead(&reading, &Register::new()).expect("an IN tells its work")
}

#[test]
fn no_update_takes_a_period_into_another_quarter() {
    let engine = Engine::belgium();
    let first = |day: &str| day.parse::<NaiveDate>().expect("a day");
    let student = |day| Work { planned: Some(10), first: first(day), ..work_of("STU", Some(30 * DAY)) };
    let never = Latest::NotPossible(Refusal::OtherQuarter);
    let code = |due: &Due| due.code.map(|code| code.to_string());
    // To 31 December, and to the day before.
    let ahead = planned_of(&engine, &student("2026-12-01"));
    assert_eq!(due(&ahead, Action::EndLater).latest, never);
    assert_eq!(code(due(&ahead, Action::EndLater)).as_deref(), Some("90378-421"));
    assert!(due(&planned_of(&engine, &student("2026-11-30")), Action::EndLater).latest.deadline().is_some());
    // From 1 October, and from the day behind.
    let flexi_job = |day| Work { first: first(day), ..work_of("FLX", Some(30 * DAY)) };
    let ahead = planned_of(&engine, &flexi_job("2026-10-01"));
    assert_eq!(due(&ahead, Action::BeginEarlier).latest, never);
    assert_eq!(code(due(&ahead, Action::BeginEarlier)).as_deref(), Some("90378-421"));
    assert!(due(&planned_of(&engine, &flexi_job("2026-10-02")), Action::BeginEarlier).latest.deadline().is_some());
    // Ordinary work has no quarter.
    let ordinary = Work { first: first("2026-12-01"), ..work_of("OTH", Some(30 * DAY)) };
    assert!(due(&planned_of(&engine, &ordinary), Action::EndLater).latest.deadline().is_some());
}

/// What is told of the work of a worker under contracts of these days.
fn under_contracts(work: &Work, contracts: &[(&str, &str)]) -> Ahead {
    let mut facts = FactBook::new();
    let number = EnterpriseNumber::new(999_999_031).expect("a number");
    for (start, end) in contracts {
        let contract = Contract::new(number.into(), start.parse().expect("a day"));
        let contract = contract.with_end(end.parse().expect("a day")).expect("it ends behind its begin");
        facts.add_contract("85073004417".parse().expect("a number"), contract);
    }
    planned_of(&Engine::builder().facts(facts).build().expect("the rules fit together"), work)
}

#[test]
fn a_period_that_goes_on_behind_its_contract_ends_earlier_with_it() {
    let work = Work { first: "2026-11-09".parse().expect("a day"), ..work_of("OTH", Some(52 * DAY)) };
    let day = |text: &str| Deadline::Day(text.parse().expect("a day"));
    let told = |contracts: &[(&str, &str)]| {
        let ahead = under_contracts(&work, contracts);
        let due = due(&ahead, Action::EndEarlier);
        (due.latest, due.other)
    };
    let of_contract = (Latest::At(day("2026-11-21")), Some(Latest::At(day("2026-11-23"))));
    assert_eq!(told(&[("2026-11-09", "2026-11-20")]), of_contract);
    // One that begins behind the period is none of it.
    assert_eq!(told(&[("2026-11-09", "2026-11-20"), ("2027-02-01", "2027-03-31")]), of_contract);
    // The last day of the contract is that of the period, or the contract is not the only one: nothing earlier is told.
    let least = (Latest::UpTo(day("2026-12-31")), None);
    assert_eq!(told(&[("2026-11-09", "2026-12-31")]), least);
    assert_eq!(told(&[("2026-11-09", "2026-11-20"), ("2026-12-01", "2026-12-31")]), least);
    assert_eq!(told(&[("2026-11-09", "2026-12-30")]).0, Latest::At(day("2026-12-31")));
}

#[test]
fn planned_hours_change_until_the_wages_that_are_told() {
    let work =
        Work { planned: Some(40), first: "2026-07-01".parse().expect("a day"), ..work_of("STU", Some(30 * DAY)) };
    let told = |policy: &str, quarter: Option<&str>| {
        let mut policies = Policies::default();
        policies.set("planned-work-changed", policy).expect("a value");
        let mut facts = FactBook::new();
        let (at, number) = ("2026-10-20T08:00".parse().expect("a moment"), EnterpriseNumber::new(999_999_031));
        if let Some(quarter) = quarter {
            let hours = WorkedHours::new(number.expect("a number"), quarter.parse().expect("a quarter"), 30, at);
            facts.add_worked_hours("85073004417".parse().expect("a number"), hours.expect("it is over")).expect("room");
        }
        let engine = Engine::builder().policies(policies).facts(facts).build().expect("the rules fit together");
        let ahead = planned_of(&engine, &work);
        let due = due(&ahead, Action::PlannedWork);
        (due.latest, due.other, due.code.is_some())
    };
    let month = Latest::At(Deadline::Day("2026-10-31".parse().expect("a day")));
    let wages = Latest::At(Deadline::Minute("2026-10-20T07:59".parse().expect("a moment")));
    assert_eq!(told("wages-declared", Some("2026Q3")), (wages, Some(month), false));
    assert_eq!(told("month-after-quarter", Some("2026Q3")), (month, Some(wages), true));
    // Of another quarter, and where none is told.
    assert_eq!(told("wages-declared", Some("2026Q2")), told("wages-declared", None));
    assert_eq!(told("wages-declared", None).0, month);
}

#[test]
fn when_work_was_told_to_begin_stands_behind_a_change_of_the_end() {
    let mut policies = Policies::default();
    policies.set("cancel-on-first-day", "until-work").expect("a value");
    let engine = Engine::builder().policies(policies).build().expect("the rules fit together");
    let (mut register, work) = (Register::new(), Work { told: Some(8 * 60), ..work_of("OTH", Some(4 * DAY)) });
    apply(&engine, &mut register, &work.declared(), accepted(work.moment(-DAY), work.told()));
    let change = work.end_in(naming(Kind::Update), 5 * DAY);
    let ahead = apply(&engine, &mut register, &change, accepted(work.moment(-60), None));
    for action in [Action::BeforeWork, Action::Cancel] {
        assert_eq!(due(&ahead, action).latest, Latest::At(Deadline::Minute(work.moment(8 * 60))), "{action:?}");
    }
}

#[test]
fn a_verdict_tells_the_last_moment_by_which_a_cancellation_is_judged() {
    let asked = |policy: &str, told: Option<i64>, at: i64| {
        let mut policies = Policies::default();
        policies.set("cancel-on-first-day", policy).expect("a value");
        let work = Work { told, ..work_of("OTH", Some(4 * DAY)) };
        let engine = Engine::builder().policies(policies).asked_at(work.moment(at)).build().expect("right rules");
        let verdict =
            engine.check(&work.declared().received(accepted(work.moment(-DAY), work.told())), &Register::new());
        let by = verdict.occasion.cancel_by.expect("a day is told").moment().to_string();
        (by, format!("{:?}", verdict.occasion.phase.expect("it is asked")))
    };
    let (midnight, eight) = ("2026-10-06T00:00:00+02:00", "2026-10-05T08:00:00+02:00");
    let told = |by: &str, phase: &str| (by.to_owned(), phase.to_owned());
    assert_eq!(asked("whole-day", Some(480), -60), told(midnight, "Before"));
    // Behind the minute in which work was told to begin, a cancellation would leave that work undeclared.
    assert_eq!(asked("whole-day", Some(480), 480), told(midnight, "Before"));
    assert_eq!(asked("whole-day", Some(480), 481), told(midnight, "Running"));
    assert_eq!(asked("until-work", Some(480), -60), told(eight, "Before"));
    // The minute in which work is told to begin is in time.
    assert_eq!(asked("until-work", Some(480), 480), told(eight, "Before"));
    assert_eq!(asked("until-work", Some(480), 481), told(eight, "Running"));
    // When work was to begin nobody told: before that day it is in time for certain, and on it as long as nobody has worked.
    assert_eq!(asked("until-work", None, -60), told("2026-10-05T00:00:00+02:00", "Before"));
    assert_eq!(asked("until-work", None, 0), told(midnight, "FirstDay"));
    assert_eq!(asked("until-work", None, DAY), told(midnight, "Running"));
}
