//! What facts say to a rule is the same whether they are looked through or summed, and whoever answers.

use std::ops::ControlFlow;

use dimona::declaration::message::{EmployerNumbers, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{END_DATE, PLANNED_HOURS, PlannedAmount};
use dimona::engine::Engine;
use dimona::facts::{
    CareerEntry, Contract, Employer, FactBook, Facts, Fraction, Known, OverseasDecision, Pension, PensionKind, Person,
    Proof, Sector, StudentCounter, WorkKind, WorkRegime, WorkSum,
};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, ProvisionalNssoNumber, Ssin, WorkerType};
use dimona::judgement::{Numbers, Scalar};
use dimona::time::{Moment, Quarter, parse_date};
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

/// The starts of the contracts with an employer, of those that may be with it, and of those with linked firms.
fn starts(facts: &dyn Facts, employer: &EmployerNumbers) -> [Vec<String>; 3] {
    let (mut certain, mut unsure, mut linked) = (Vec::new(), Vec::new(), Vec::new());
    let known = facts.contracts_at(worker(), employer, &mut |contract, is_certain| {
        assert!(!is_certain || unsure.is_empty(), "what is certain comes first");
        if is_certain { &mut certain } else { &mut unsure }.push(contract.start().to_string());
        ControlFlow::Continue(())
    });
    assert_eq!(known, Known::Known(()));
    let known = facts.contracts_at_tied(worker(), employer, &mut |contract| linked.push(contract.start().to_string()));
    assert_eq!(known, Known::Known(()));
    // Of those that may be with it, no order is promised.
    unsure.sort();
    [certain, unsure, linked]
}

/// What a rule can see, by sort: entries untold, volume, volume up to four fifths, and whether some is unsure.
type Seen = Vec<(WorkKind, Option<WorkRegime>, Option<Proof>, u64, Option<Fraction>, Option<Fraction>, bool)>;

fn seen(facts: &dyn Facts, employer: &EmployerNumbers, here: bool) -> Seen {
    let mut seen: Seen = Vec::new();
    let add = |one: Option<Fraction>, other: Option<Fraction>| one?.plus(other?);
    let mut add_up = |sum: WorkSum| {
        let new = (sum.kind, sum.regime, sum.proof, sum.untold, sum.volume, sum.up_to_four_fifths, sum.unsure);
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

proptest! {
    #[test]
    fn a_long_career_says_what_its_entries_say(
        entries in vec(entry(), 33..80),
        directory in vec(employer(), 0..4),
        asked in vec(employer(), 6),
        late in employer(),
    ) {
        let mut facts = FactBook::new();
        for entry in &entries {
            facts.add_career(worker(), quarter(), *entry);
        }
        for employer in directory.into_iter().filter(|of| !of.is_none()) {
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
        with in vec(employer(), 33..60),
        directory in vec((employer(), option::of(select(vec![999_999_031_u32, 888_888_895, 403_170_701]))), 0..5),
        asked in vec(employer(), 6),
        late in employer(),
    ) {
        let mut facts = FactBook::new();
        let contract = |of: &EmployerNumbers, n: i64| {
            Contract::new(*of, quarter().first_day() + chrono::TimeDelta::days(n))
        };
        for (of, n) in with.iter().zip(0..) {
            facts.add_contract(worker(), contract(of, n));
        }
        for (of, linked_to) in directory.into_iter().filter(|(of, _)| !of.is_none()) {
            let mut employer = Employer::from(of);
            employer.linked_to = linked_to.map(|of| EnterpriseNumber::new(of).expect("a right number"));
            facts.add_employer(employer);
        }
        for employer in &asked {
            prop_assert_eq!(starts(&facts, employer), starts(&OneByOne(&facts), employer));
        }
        // What is added after a question changes the next answer.
        if !late.is_none() {
            facts.add_employer(late);
        }
        facts.add_contract(worker(), contract(&asked[0], 100));
        for employer in &asked {
            prop_assert_eq!(starts(&facts, employer), starts(&OneByOne(&facts), employer));
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
