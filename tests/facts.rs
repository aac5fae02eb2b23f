//! What facts say to a rule is the same whether they are looked through or summed, and whoever answers.

use std::ops::ControlFlow;

use chrono::{NaiveDate, TimeDelta};
use dimona::declaration::message::{EmployerNumbers, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{END_DATE, PLANNED_HOURS, PlannedAmount};
use dimona::engine::Engine;
use dimona::facts::{
    CareerEntry, Community, Contract, ContractDays, ContractPart, Employer, FactBook, Facts, FirstWork, Fraction,
    Known, NaceVersion, OverseasDecision, Pension, PensionKind, Person, PlannedShift, Proof, Sector, StudentCounter,
    Study, StudyKind, WorkKind, WorkRegime, WorkSum, WorkedHours,
};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, ProvisionalNssoNumber, Ssin, WorkerType};
use dimona::judgement::{Numbers, Scalar};
use dimona::time::{ClockTime, Moment, Quarter, Shift, parse_date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn worker() -> Ssin {
    "90.02.14-001.28".parse().expect("a right SSIN")
}

fn quarter() -> Quarter {
    Quarter::new(2026, 1).expect("a quarter")
}

/// The same facts, asked entry by entry.
struct OneByOne<'a>(&'a FactBook);

impl Facts for OneByOne<'_> {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(self.0)
    }
}

/// The contracts with an employer that are asked for, those that may be with it, those with linked firms, and all.
fn told(facts: &dyn Facts, employer: &EmployerNumbers, asked: &ContractDays) -> [Vec<Contract>; 4] {
    let (mut certain, mut unsure, mut linked, mut all) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let known = facts.contracts_at(worker(), employer, asked, &mut |contract, is_certain| {
        assert!(!is_certain || unsure.is_empty(), "what is certain comes first");
        if is_certain { &mut certain } else { &mut unsure }.push(*contract);
        ControlFlow::Continue(())
    });
    assert_eq!(known, Known::Known(()));
    let known = facts.contracts_at_tied(worker(), employer, asked, &mut |contract| linked.push(*contract));
    assert_eq!(known, Known::Known(()));
    assert_eq!(facts.contracts_on(worker(), asked, &mut |contract| all.push(*contract)), Known::Known(()));
    [certain, unsure, linked, all]
}

const TYPES: [Option<WorkerType>; 3] = [None, Some(WorkerType::Oth), Some(WorkerType::Stu)];

/// Contracts of all sorts, over three years.
fn contract() -> impl Strategy<Value = Contract> {
    let sort = (select(TYPES.to_vec()), option::of(select(vec![WorkRegime::FullTime, WorkRegime::Reduced])));
    let days = (0_i64..1000, option::of(0_i64..500), option::of(-10_i64..300), option::of(0_i64..600));
    let beside = (option::of((-9_i64..60, any::<bool>())), option::of(select(vec![999_999_031_u32, 888_888_895])));
    (employer(), sort, days, beside).prop_map(|(of, sort, days, (first_work, user))| {
        let start = day(days.0);
        let mut contract = Contract::new(of, start);
        contract.user = user.map(|of| EnterpriseNumber::new(of).expect("a right number"));
        if let Some(length) = days.1 {
            contract = contract.with_end(day(days.0 + length)).expect("it ends behind its start");
        }
        if let Some(length) = days.3 {
            contract = contract.with_severance_until(day(days.0 + length)).expect("it ends behind its start");
        }
        (contract.worker_type, contract.regime) = sort;
        contract.notice = days.2.map(|from| day(days.0 + from));
        contract.first_work = first_work.map(|(from, is_day)| {
            let on = day(days.0 + from);
            if is_day { FirstWork::Day(on) } else { FirstWork::Moment(Moment::start_of_day(on)) }
        });
        contract
    })
}

fn day(n: i64) -> NaiveDate {
    parse_date("2024-01-01").expect("a date") + TimeDelta::days(n)
}

/// What a rule can see, by sort, with whether it is agency work: entries untold, volume, volume up to four fifths, and whether some is unsure.
type Seen = Vec<((WorkKind, bool), Option<WorkRegime>, Option<Proof>, u64, Option<Fraction>, Option<Fraction>, bool)>;

fn seen(facts: &dyn Facts, employer: &EmployerNumbers, here: bool) -> Seen {
    let mut seen: Seen = Vec::new();
    let add = |one: Option<Fraction>, other: Option<Fraction>| one?.plus(other?);
    let mut add_up = |sum: WorkSum| {
        let kind = (sum.kind, sum.for_agency);
        let new = (kind, sum.regime, sum.proof, sum.untold, sum.volume, sum.up_to_four_fifths, sum.unsure);
        match seen.iter_mut().find(|of| (of.0, of.1, of.2) == (new.0, new.1, new.2)) {
            Some(of) => *of = (of.0, of.1, of.2, of.3 + new.3, add(of.4, new.4), add(of.5, new.5), of.6 || new.6),
            None => seen.push(new),
        }
    };
    let known = if here {
        facts.work_at(worker(), quarter(), employer, &mut add_up)
    } else {
        facts.work_elsewhere(worker(), quarter(), employer, &mut add_up)
    };
    assert_eq!(known, Known::Known(()));
    seen.sort_by_key(|of| (of.0, of.1, of.2));
    seen
}

/// Employers with few numbers, so that many are the same and many cannot be compared.
fn employer() -> impl Strategy<Value = EmployerNumbers> {
    let nsso = option::of(select(vec![123_456_749_u32, 100_006]));
    let provisional = option::of(select(vec![5_000_000_120_u64, 5_000_000_217]));
    let enterprise = option::of(select(vec![999_999_031_u32, 888_888_895, 403_170_701]));
    (nsso, provisional, enterprise).prop_map(|(nsso, provisional, enterprise)| {
        EmployerNumbers::new(
            nsso.map(|of| NssoNumber::new(of).expect("a right number")),
            provisional.map(|of| ProvisionalNssoNumber::new(of).expect("a right number")),
            enterprise.map(|of| EnterpriseNumber::new(of).expect("a right number")),
        )
    })
}

fn entry() -> impl Strategy<Value = CareerEntry> {
    let kind = select(vec![WorkKind::Ordinary, WorkKind::Severance, WorkKind::Foreign, WorkKind::UnpaidLeave]);
    let regime = option::of(select(vec![WorkRegime::FullTime, WorkRegime::Reduced]));
    let volume = option::of((0_u64..=70, select(vec![65_u64, 20])));
    (kind, employer(), volume, regime, any::<bool>()).prop_map(|(kind, employer, volume, regime, proven)| {
        let volume = volume.and_then(|(done, whole)| Fraction::new(done, whole));
        let mut entry = CareerEntry::new(kind, employer, volume).expect("work");
        if let Some(regime) = regime {
            entry = entry.with_regime(regime).expect("work");
        }
        if proven && kind == WorkKind::Foreign {
            entry.with_proof(Proof::Accepted).expect("known on proof")
        } else {
            entry
        }
    })
}

const PARTS: [ContractPart; 9] = [
    ContractPart::Whole,
    ContractPart::Length,
    ContractPart::Paid,
    ContractPart::Notice,
    ContractPart::Severance,
    ContractPart::Start,
    ContractPart::FirstWork,
    ContractPart::End,
    ContractPart::Placed,
];

proptest! {
    #[test]
    fn a_long_career_says_what_its_entries_say(
        entries in vec(entry(), 33..80),
        directory in vec((employer(), any::<bool>()), 0..4),
        asked in vec(employer(), 6),
        late in employer(),
    ) {
        let mut facts = FactBook::new();
        for entry in &entries {
            facts.add_career(worker(), quarter(), *entry);
        }
        for (of, is_agency) in directory.into_iter().filter(|(of, _)| !of.is_none()) {
            let mut employer = Employer::from(of);
            employer.joint_committee = is_agency.then(|| "322".into());
            facts.add_employer(employer);
        }
        for employer in &asked {
            for here in [true, false] {
                prop_assert_eq!(seen(&facts, employer, here), seen(&OneByOne(&facts), employer, here));
            }
        }
        // What is added after a question changes the next answer.
        if !late.is_none() {
            facts.add_employer(late);
        }
        facts.add_career(worker(), quarter(), entries[0]);
        for employer in &asked {
            for here in [true, false] {
                prop_assert_eq!(seen(&facts, employer, here), seen(&OneByOne(&facts), employer, here));
            }
        }
    }

    #[test]
    fn many_contracts_say_what_each_says(
        contracts in vec(contract(), 33..120),
        directory in vec((employer(), option::of(select(vec![999_999_031_u32, 888_888_895, 403_170_701]))), 0..5),
        asked in vec((employer(), select(PARTS.to_vec()), 0_i64..1600, 0_i64..400), 12),
        late in employer(),
    ) {
        let mut facts = FactBook::new();
        contracts.iter().for_each(|contract| facts.add_contract(worker(), *contract));
        for (of, linked_to) in directory.into_iter().filter(|(of, _)| !of.is_none()) {
            let mut employer = Employer::from(of);
            employer.linked_to = linked_to.map(|of| EnterpriseNumber::new(of).expect("a right number"));
            facts.add_employer(employer);
        }
        let same = |facts: &FactBook| {
            for (employer, part, from, days) in &asked {
                let on = ContractDays::new(*part, day(*from), day(from + days));
                let has_job = |facts: &dyn Facts| facts.has_full_time_job(worker(), on.from, on.to);
                assert_eq!(has_job(facts), has_job(&OneByOne(facts)));
                let (many, each) = (told(facts, employer, &on), told(&OneByOne(facts), employer, &on));
                for (which, (many, each)) in many.iter().zip(&each).enumerate() {
                    let sorted = |told: &[Contract]| {
                        let mut told: Vec<String> = told.iter().map(|of| format!("{of:?}")).collect();
                        told.sort_unstable();
                        told
                    };
                    // Of those that may be with it, no order is promised.
                    if which == 1 { assert_eq!(sorted(many), sorted(each)) } else { assert_eq!(many, each, "{part:?}") }
                }
            }
        };
        same(&facts);
        // What is added after a question changes the next answer.
        if !late.is_none() {
            facts.add_employer(late);
        }
        facts.add_contract(worker(), Contract::new(asked[0].0, day(100)));
        same(&facts);
    }

    #[test]
    fn many_rows_of_an_employer_say_what_each_says(
        rows in vec(
            (
                (select(vec![None, Some("302"), Some("318"), Some("XXX")]), option::of(select(vec!["85100", "56101"]))),
                (option::of(0_i64..800), option::of(0_i64..300)),
                option::of(1_u64..90),
            ),
            1..120,
        ),
        asked in vec((0_i64..1100, 1_u64..90), 8),
    ) {
        let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
        let (mut facts, mut days) = (FactBook::new(), Vec::new());
        for ((committee, nace), (from, length), sub_entity) in &rows {
            let to = length.map(|length| day(from.unwrap_or_default() + length));
            let from = from.map(day);
            let mut row = Employer::from(employer).with_activity(from, to).expect("it ends behind its start");
            row.joint_committee = committee.map(Into::into);
            row.nace = nace.map(|code| (code.into(), NaceVersion::Nace2008));
            row.sub_entities = sub_entity.map(|of| vec![of].into());
            facts.add_employer(row);
            facts.add_mandate(employer, Some((from, to))).expect("it ends behind its start");
            days.push((from, to));
        }
        let listed: Vec<u64> = rows.iter().filter_map(|(_, _, sub_entity)| *sub_entity).collect();
        for (n, sub_entity) in asked {
            let on = day(n);
            let runs = |(from, to): &(Option<NaiveDate>, Option<NaiveDate>)| {
                from.is_none_or(|from| from <= on) && to.is_none_or(|to| on <= to)
            };
            let told: Vec<_> = days.iter().filter(|(from, to)| from.or(*to).is_some()).collect();
            let is_active = (!told.is_empty()).then(|| told.into_iter().any(runs));
            prop_assert_eq!(facts.is_active(&employer, on).value(), is_active);
            prop_assert_eq!(facts.has_mandate(&employer, on), Known::Known(days.iter().any(runs)));
            let is_listed = (!listed.is_empty()).then(|| listed.contains(&sub_entity));
            prop_assert_eq!(facts.has_sub_entity(&employer, sub_entity).value(), is_listed);
            let sectors = |facts: &dyn Facts| {
                let mut told = Vec::new();
                facts.employer_sectors(&employer, on, &mut |row, is_active| {
                    told.push((row.joint_committee.clone(), row.nace.clone().map(|(code, _)| code), is_active));
                });
                // Of rows that tell the same, one that is active on that day counts.
                told.sort_by(|one, other| other.cmp(one));
                told.dedup_by(|later, first| (&later.0, &later.1) == (&first.0, &first.1));
                told
            };
            prop_assert_eq!(sectors(&facts), sectors(&OneByOne(&facts)));
        }
    }

    #[test]
    fn many_pensions_say_what_each_says(
        days in vec((0_i64..60, option::of(0_i64..20), any::<bool>(), any::<bool>()), 0..60),
        asked in vec(-2_i64..90, 8),
    ) {
        let day = |n: i64| parse_date("2026-01-01").expect("a date") + chrono::TimeDelta::days(n);
        let mut facts = FactBook::new();
        for (from, length, survivor, in_register) in &days {
            let kind = if *survivor { PensionKind::Survivor } else { PensionKind::Retirement };
            let until = length.map(|length| day(from + length));
            let pension = Pension::new(kind, day(*from), until).expect("in order");
            facts.add_pension(worker(), if *in_register { pension } else { pension.outside_register(Proof::Accepted) });
        }
        for n in asked {
            for kind in [PensionKind::Retirement, PensionKind::Survivor] {
                for proof in [None, Some(Proof::Accepted), Some(Proof::Unanswered)] {
                    prop_assert_eq!(
                        facts.has_pension(worker(), kind, day(n), proof),
                        OneByOne(&facts).has_pension(worker(), kind, day(n), proof)
                    );
                }
            }
        }
    }

    #[test]
    fn the_last_sector_that_was_said_of_an_employer_counts(
        said in vec((employer(), select(vec![Sector::Care, Sector::Education, Sector::Other])), 0..12),
        asked in vec(employer(), 6),
    ) {
        let mut facts = FactBook::new();
        for (employer, sector) in &said {
            facts.set_sector(*employer, *sector);
        }
        for employer in asked {
            let last = said.iter().rev().find(|(of, _)| of.same_as(&employer) == Some(true));
            prop_assert_eq!(facts.sector(&employer, quarter()).value(), last.map(|(_, sector)| *sector));
        }
    }

    #[test]
    fn employers_that_share_a_number_are_one_in_any_order(rows in vec(employer(), 0..10), turn in any::<prop::sample::Index>()) {
        let rows: Vec<_> = rows.into_iter().filter(|of| !of.is_none()).collect();
        prop_assume!(!rows.is_empty());
        let book = |rows: &[EmployerNumbers]| {
            let mut facts = FactBook::new();
            rows.iter().for_each(|of| facts.add_employer(*of));
            facts
        };
        let mut turned = rows.clone();
        turned.rotate_left(turn.index(rows.len()));
        let (facts, other) = (book(&rows), book(&turned));
        for one in &rows {
            for two in &rows {
                let same = |facts: &FactBook| {
                    let identity = |of| facts.employer_identity(of).value().expect("it is there").number;
                    identity(one) == identity(two)
                };
                prop_assert_eq!(same(&facts), same(&other));
                prop_assert!(same(&facts) || one.same_as(two) != Some(true));
            }
        }
    }
}

#[test]
fn of_several_counters_the_newest_that_had_been_read_counts() {
    let at = |text| Moment::parse(text).expect("a moment");
    let mut facts = FactBook::new();
    // The same twice is no contradiction.
    for (read, hours_left) in [("2026-05-01T09:00", 480), ("2026-03-01T09:00", 600), ("2026-05-01T09:00", 480)] {
        facts.add_student_counter(worker(), 2026, StudentCounter { at: at(read), hours_left }).expect("they agree");
    }
    let other = StudentCounter { at: at("2026-05-01T09:00"), hours_left: 470 };
    let error = facts.add_student_counter(worker(), 2026, other).expect_err("two numbers at one moment");
    assert!(error.is_fact() && error.to_string().contains("480 hours"), "{error}");
    let left = |at| facts.student_counter(worker(), 2026, at).value().map(|of| of.hours_left);
    assert_eq!(left(Some(at("2026-02-28T09:00"))), None);
    assert_eq!(left(Some(at("2026-03-01T09:00"))), Some(600));
    assert_eq!(left(Some(at("2026-06-01T09:00"))), Some(480));
    assert_eq!(left(None), Some(480));
}

#[test]
fn who_knows_nothing_says_so() {
    struct Nothing;
    impl Facts for Nothing {}
    let (facts, nobody): (&dyn Facts, _) = (&Nothing, EmployerNumbers::NONE);
    assert_eq!(facts.student_counter(worker(), 2026, None), Known::Unknown);
    assert_eq!(facts.sector(&nobody, quarter()), Known::Unknown);
    assert_eq!(facts.career(worker(), quarter()), Known::Unknown);
    assert_eq!(facts.work_elsewhere(worker(), quarter(), &nobody, &mut |_| panic!("no work")), Known::Unknown);
    assert_eq!(facts.pensions(worker()), Known::Unknown);
    let day = quarter().first_day();
    assert_eq!(facts.has_pension(worker(), PensionKind::Retirement, day, None), Known::Unknown);
    assert_eq!(facts.overseas_decision(worker(), quarter()), Known::Unknown);
    assert_eq!(facts.employer_identity(&nobody), Known::Unknown);
    assert_eq!(facts.is_same_employer(&nobody, &nobody), Known::Unknown);
    assert_eq!(facts.contracts(worker()), Known::Unknown);
}

#[test]
fn who_stands_before_a_book_and_says_nothing_gives_its_answers() {
    let day = quarter().first_day();
    let enterprise = EnterpriseNumber::new(999_999_031).expect("a right number");
    let (shop, other) =
        (EmployerNumbers::from(enterprise), EnterpriseNumber::new(888_888_895).expect("a right number"));
    let old = "07.06.21-004.69".parse::<Ssin>().expect("a right SSIN");
    let mut book = FactBook::new();
    let mut person = Person::from(old);
    person.replaced_by = Some(worker());
    book.add_person(person).expect("a person");
    book.add_person(Person::from(worker())).expect("a person");
    let counter = StudentCounter { at: Moment::parse("2026-05-01T09:00").expect("a moment"), hours_left: 480 };
    book.add_student_counter(worker(), 2026, counter).expect("one counter");
    book.set_sector(shop, Sector::Care);
    book.add_career(worker(), quarter(), CareerEntry::none());
    let pension = Pension::new(PensionKind::Survivor, day, None).expect("a pension");
    book.add_pension(worker(), pension);
    book.add_overseas_decision(worker(), quarter(), OverseasDecision::Approved).expect("one decision");
    book.add_contract(worker(), Contract::new(shop, day));
    book.add_mandate(shop, None).expect("no mandate");
    book.add_enterprise(enterprise, false).expect("one answer");
    book.add_pair(JointCommittee::Other, WorkerType::Stu, false).expect("one answer");
    let hours = WorkedHours::new(
        shop,
        "2026Q1".parse().expect("a quarter"),
        26,
        Moment::parse("2026-04-20T08:00").expect("a moment"),
    );
    let hours = hours.expect("after the quarter");
    book.add_worked_hours(worker(), hours).expect("one number");
    let study = Study::new(StudyKind::Higher, Some(day), None).expect("studies");
    book.add_study(worker(), study).expect("one row");
    let at = |hour: u16| ClockTime::from_minutes(hour * 60).expect("a time");
    let shift = Shift::new(day, at(9), day, at(12)).expect("three hours");
    book.add_planned_shift(worker(), PlannedShift::new(shop, shift, None).expect("work")).expect("one shift");
    book.add_school_holidays(Community::French, day, day).expect("a day");
    let mut employer = Employer::from(shop).with_activity(Some(day), None).expect("days");
    employer.linked_to = Some(other);
    employer.registered = Some(true);
    employer.provincial_or_local = Some(false);
    employer.sub_entities = Some(Box::new([7]));
    employer.daily_registration = Some(false);
    employer.secured_channel_only = Some(true);
    book.add_employer(employer);
    let facts: &dyn Facts = &OneByOne(&book);

    assert_eq!(facts.student_counter(worker(), 2026, None), Known::Known(counter));
    assert_eq!(facts.worked_hours(worker(), 2026), Known::Known(&[hours][..]));
    assert_eq!(facts.studies(worker()), Known::Known(&[study][..]));
    let mut hours = 0;
    facts.planned_shifts(worker(), day, day, &mut |of| hours += of.work().num_hours()).value().expect("told");
    assert_eq!(hours, 3);
    assert_eq!(facts.is_school_holiday(Community::French, day), Known::Known(true));
    assert_eq!(facts.sector(&shop, quarter()), Known::Known(Sector::Care));
    assert_eq!(facts.career(worker(), quarter()), Known::Known(&[CareerEntry::none()][..]));
    assert_eq!(facts.pensions(worker()), Known::Known(&[pension][..]));
    assert_eq!(facts.has_pension(worker(), PensionKind::Survivor, day, None), Known::Known(true));
    assert_eq!(facts.overseas_decision(worker(), quarter()), Known::Known(OverseasDecision::Approved));
    assert!(facts.employer_identity(&shop) != Known::Unknown);
    let mut rows = Vec::new();
    facts.employer_rows(&shop, &mut |row| rows.push(row.linked_to));
    assert_eq!(rows, [Some(other)]);
    assert_eq!(facts.are_tied(&shop, &other.into()), Known::Known(true));
    assert_eq!(facts.contracts(worker()).map(<[Contract]>::len), Known::Known(1));
    assert!(facts.has_table("careers") && !facts.has_table("no such table"));
    assert_eq!(facts.current_number(old), worker());
    assert_eq!(facts.is_same_person(old, worker()), Known::Known(true));
    assert_eq!(facts.person(worker()).map(|of| of.ssin), Known::Known(worker()));
    assert_eq!(facts.is_registered(&shop), Known::Known(true));
    assert_eq!(facts.is_active(&shop, day.pred_opt().expect("a day")), Known::Known(false));
    assert_eq!(facts.is_provincial_or_local(&shop), Known::Known(false));
    assert_eq!(facts.sub_entities(&shop), Known::Known(&[7][..]));
    assert_eq!(facts.registers_daily(&shop), Known::Known(false));
    assert_eq!(facts.is_bound_to_secured_channel(&shop), Known::Known(true));
    assert_eq!(facts.has_mandate(&shop, day), Known::Known(false));
    assert_eq!(facts.is_enterprise(enterprise), Known::Known(false));
    assert_eq!(facts.is_pair_accepted(JointCommittee::Other, WorkerType::Stu), Known::Known(false));
}

#[test]
fn a_counter_contains_what_was_booked_before_it_and_nothing_after() {
    let at = |text| Moment::parse(text).expect("a moment");
    let student = "07.06.21-004.69".parse::<Ssin>().expect("a right SSIN");
    let shop = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let elsewhere = EmployerNumbers::from(EnterpriseNumber::new(888_888_895).expect("a right number"));
    let job = |hours| {
        Message::dimona_in(shop, student, WorkerType::Stu, parse_date("2026-07-01").expect("a date"))
            .with_some(END_DATE, parse_date("2026-07-31").ok())
            .with_some(PLANNED_HOURS, PlannedAmount::new(hours))
    };
    let received = |moment| {
        let mut context = MessageContext::default();
        context.received_at = Some(at(moment));
        context
    };
    let mut register = Register::new();
    let first = job(100);
    let verdict = Engine::belgium().check(&first.received(received("2026-06-10T10:00")), &register);
    register.apply(verdict.effect()).expect("fresh");
    // 480 hours were left: of those, 100 are booked since if the counter was read before, and none if after.
    for (read, beyond) in [("2026-06-05T09:00", 120_u16), ("2026-06-10T10:00", 20), ("2026-06-11T09:00", 20)] {
        let mut facts = FactBook::new();
        facts
            .add_student_counter(student, 2026, StudentCounter { at: at(read), hours_left: 480 })
            .expect("one counter");
        let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
        let second = job(500).with_employer(&elsewhere);
        let verdict = engine.check(&second.received(received("2026-06-12T10:00")), &register);
        let exceeded =
            verdict.findings.iter().find(|of| engine.rule(of.rule()).name == "student-quota-exceeded").expect("it is");
        let numbers = Numbers::new(engine.rule(exceeded.rule()).numbers(), exceeded.evidence());
        assert_eq!(numbers.get("exceedingHours"), Some(Scalar::Number(beyond.into())), "read at {read}");
    }
}
