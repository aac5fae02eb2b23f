//! The right to a flexi-job, asked without a declaration.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

use dimona::declaration::message::{EmployerNumbers, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{END_DATE, JOINT_COMMITTEE};
use dimona::engine::{Engine, RightState};
use dimona::facts::{
    CareerEntry, Contract, ContractDays, Employer, EmployerIdentity, FactBook, Facts, Fraction, Known,
    OverseasDecision, Pension, PensionKind, WorkKind, WorkRegime, WorkSum,
};
use dimona::flexi_job::{FlexiJobRight, Inquiry, next_possible_quarter, right_on};
use dimona::id::{EnterpriseNumber, JointCommittee, NssoNumber, Ssin, WorkerType};
use dimona::judgement::{Need, Truth};
use dimona::law::Law;
use dimona::policy::Policies;
use dimona::time::{Moment, Quarter, parse_date};
use proptest::prelude::*;

fn worker() -> Ssin {
    "90.02.14-001.28".parse().expect("a right SSIN")
}

fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

fn ordinary(volume: &str) -> CareerEntry {
    let volume: Fraction = volume.parse().expect("a fraction");
    // One employer throughout: over two, nobody says whether less work is a reduction.
    let employer = EnterpriseNumber::new(999_777_713).expect("a right number");
    CareerEntry::new(WorkKind::Ordinary, employer.into(), Some(volume)).expect("work")
}

/// Facts of ordinary work: a quarter and a fraction each.
fn worked(quarters: &[(&str, &str)]) -> FactBook {
    let mut facts = FactBook::new();
    for (of, volume) in quarters {
        facts.add_career(worker(), quarter(of), ordinary(volume));
    }
    facts
}

fn holds(facts: &FactBook, on: &str) -> Option<bool> {
    right_on(worker(), quarter(on), facts).holds.known()
}

#[test]
fn four_fifths_is_exact() {
    let with = |t3: &str| worked(&[("2024Q4", "4/5"), ("2025Q1", "4/5"), ("2025Q2", t3)]);
    assert_eq!(holds(&with("39520/49400"), "2026Q1"), Some(true));
    assert_eq!(holds(&with("52/65"), "2026Q1"), Some(true));
    assert_eq!(holds(&with("39519/49400"), "2026Q1"), Some(false));
    assert_eq!(holds(&with("103/130"), "2026Q1"), Some(false), "51.5 days of 65");
}

#[test]
fn a_reduction_bars_two_quarters_and_not_the_third() {
    let facts = worked(&[("2024Q4", "1"), ("2025Q1", "1"), ("2025Q2", "4/5"), ("2025Q3", "4/5"), ("2025Q4", "4/5")]);
    let right: Vec<Option<bool>> = ["2026Q1", "2026Q2", "2026Q3"].iter().map(|on| holds(&facts, on)).collect();
    assert_eq!(right, [Some(false), Some(false), Some(true)]);
    assert_eq!(next_possible_quarter(worker(), quarter("2026Q1"), &facts), Some(quarter("2026Q3")));
    assert_eq!(next_possible_quarter(worker(), quarter("2028Q1"), &facts), None, "nothing is known by then");

    let before_2024 = worked(&[("2022Q3", "1"), ("2022Q4", "1"), ("2023Q1", "4/5")]);
    assert_eq!(holds(&before_2024, "2023Q4"), Some(true));
    let from_2024 = worked(&[("2022Q4", "1"), ("2023Q1", "1"), ("2023Q2", "4/5")]);
    assert_eq!(holds(&from_2024, "2024Q1"), Some(false));
}

#[test]
fn open_bounds_are_switches() {
    let facts = worked(&[("2024Q4", "1"), ("2025Q1", "1"), ("2025Q2", "9/10")]);
    let ask = |name: &str, value: &str| {
        let (law, mut policies) = (Law::belgium(), Policies::default());
        policies.set(name, value).expect("the policy exists");
        let inquiry = Inquiry { law: &law, facts: &facts, policies: &policies };
        let begin = parse_date("2026-01-05").expect("a date");
        inquiry.right_on(worker(), begin, &EmployerNumbers::NONE).holds.known()
    };
    assert_eq!(ask("flexi-reduction", "undetermined"), None);
    assert_eq!(ask("flexi-reduction", "exactly-four-fifths"), Some(true));
    assert_eq!(ask("flexi-reduction", "below-full-time"), Some(false));
    // A regime that contradicts the volume decides nothing.
    let mut told = worked(&[("2024Q4", "1"), ("2025Q1", "1")]);
    let entry = ordinary("9/10").with_regime(WorkRegime::FullTime).expect("work");
    told.add_career(worker(), quarter("2025Q2"), entry);
    assert_eq!(holds(&told, "2026Q1"), None);
}

#[test]
fn work_at_the_flexi_employer_does_not_count_by_whatever_number() {
    let enterprise = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"));
    let nsso = EmployerNumbers::from(NssoNumber::new(123_456_749).expect("a right number"));
    let mut facts = worked(&[("2024Q4", "1"), ("2025Q1", "1"), ("2025Q2", "1/2")]);
    let at_the_employer = CareerEntry::new(WorkKind::Ordinary, nsso, "1/2".parse().ok()).expect("work");
    facts.add_career(worker(), quarter("2025Q2"), at_the_employer);
    let ask = |facts: &FactBook| -> FlexiJobRight {
        let (law, policies) = (Law::belgium(), Policies::default());
        let inquiry = Inquiry { law: &law, facts, policies: &policies };
        inquiry.right_on(worker(), parse_date("2026-01-05").expect("a date"), &enterprise)
    };
    let assumed = ask(&facts);
    assert_eq!(assumed.holds, Truth::True);
    assert!(assumed.assumed.contains(Need::EmployerDirectory), "it says what it assumed");
    facts.add_employer(EmployerNumbers::new(nsso.nsso(), None, enterprise.enterprise()));
    let known = ask(&facts);
    assert_eq!((known.holds, known.worked_in_t3), (Truth::False, Fraction::new(1, 2)));
    assert!(!known.assumed.contains(Need::EmployerDirectory));
}

#[test]
fn a_pension_at_the_end_of_t_minus_2_takes_the_place_of_work() {
    let pensioned = |kind, from: &str| {
        let mut facts = FactBook::new();
        facts.add_career(worker(), quarter("2024Q2"), CareerEntry::none());
        facts.add_pension(worker(), Pension::new(kind, parse_date(from).expect("a date"), None).expect("in order"));
        right_on(worker(), quarter("2025Q1"), &facts)
    };
    assert_eq!(pensioned(PensionKind::Retirement, "2024-09-30").holds, Truth::True);
    assert_eq!(pensioned(PensionKind::Retirement, "2024-10-01").holds, Truth::False);
    assert_eq!(pensioned(PensionKind::Survivor, "2019-01-01").holds, Truth::True);
    assert_eq!(pensioned(PensionKind::TransitionAllowance, "2019-01-01").holds, Truth::False);
    assert_eq!(pensioned(PensionKind::CompanySupplement, "2019-01-01").holds, Truth::False);
    assert!(!pensioned(PensionKind::Retirement, "2024-10-01").assumed.contains(Need::PensionRegister));
}

#[test]
fn no_condition_outlives_the_trust_in_the_law() {
    let mut pensioner = FactBook::new();
    pensioner.add_pension(
        worker(),
        Pension::new(PensionKind::Retirement, parse_date("2020-01-01").expect("a date"), None).expect("in order"),
    );
    let reduced = worked(&[("2026Q2", "1"), ("2026Q3", "4/5"), ("2026Q4", "4/5")]);
    assert_eq!((holds(&pensioner, "2027Q2"), holds(&pensioner, "2027Q3")), (Some(true), None));
    assert_eq!(holds(&reduced, "2027Q3"), None, "full-time in T-5, four fifths in T-4");
}

#[test]
fn an_approval_is_for_its_quarter_only() {
    let mut facts = FactBook::new();
    facts.add_overseas_decision(worker(), quarter("2026Q1"), OverseasDecision::Approved).expect("the first decision");
    let approved = right_on(worker(), quarter("2026Q1"), &facts);
    assert_eq!((approved.holds, approved.met_by_the_nsso.known()), (Truth::True, None));
    assert_eq!(holds(&facts, "2026Q2"), None, "without careers nothing is certain");
    for of in ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2024Q4"] {
        facts.add_career(worker(), quarter(of), CareerEntry::none());
    }
    assert_eq!(holds(&facts, "2026Q1"), Some(true));
    assert_eq!(holds(&facts, "2026Q2"), Some(false));
    let again = facts.add_overseas_decision(worker(), quarter("2026Q1"), OverseasDecision::Refused);
    assert!(again.is_err(), "two decisions that contradict each other");
}

proptest! {
    #[test]
    fn more_work_never_takes_the_threshold_away(parts in prop::collection::vec((0_u64..=100, 1_u64..=100), 1..4), more in 0_u64..=100) {
        let with = |extra: Option<u64>| {
            let mut facts = worked(&[("2020Q4", "0"), ("2021Q1", "0")]);
            for (numerator, denominator) in &parts {
                facts.add_career(worker(), quarter("2021Q2"), ordinary(&format!("{numerator}/{denominator}")));
            }
            if let Some(extra) = extra {
                facts.add_career(worker(), quarter("2021Q2"), ordinary(&format!("{extra}/100")));
            }
            right_on(worker(), quarter("2022Q1"), &facts).holds == Truth::True
        };
        prop_assert!(!with(None) || with(Some(more)));
    }

    #[test]
    fn the_threshold_is_that_of_whole_numbers(hours in 0_u64..=60_000) {
        // An independent computation: five times the hours against four times the reference, in hundredths of hours.
        let facts = worked(&[("2020Q4", "0"), ("2021Q1", "0"), ("2021Q2", &format!("{hours}/49400"))]);
        prop_assert_eq!(holds(&facts, "2022Q1"), Some(hours * 5 >= 4 * 49_400));
    }
}

#[test]
fn agency_work_of_a_long_career_leaves_the_right_open_as_that_of_a_short_one_does() {
    let enterprise = |of: u32| EmployerNumbers::from(EnterpriseNumber::new(of).expect("a right number"));
    let (agency, shop, other) = (enterprise(999_777_713), enterprise(999_999_031), enterprise(888_888_895));
    let ask = |jobs: u64, committee: &str, days: (&str, &str), user: Option<u32>| {
        let mut facts = FactBook::new();
        let (from, to) = (parse_date(days.0).expect("a date"), parse_date(days.1).expect("a date"));
        let mut employer = Employer::from(agency).with_activity(Some(from), Some(to)).expect("in order");
        employer.joint_committee = Some(committee.into());
        facts.add_employer(employer);
        for of in ["2024Q4", "2025Q1", "2025Q2"] {
            facts.add_career(worker(), quarter(of), CareerEntry::new(WorkKind::Student, other, None).expect("work"));
            for _ in 0..jobs {
                let work = CareerEntry::new(WorkKind::Ordinary, agency, Fraction::new(1, jobs)).expect("work");
                facts.add_career(worker(), quarter(of), work);
            }
        }
        if let Some(user) = user {
            let mut contract = Contract::new(agency, parse_date("2024-10-01").expect("a date"));
            contract.user = EnterpriseNumber::new(user).ok();
            facts.add_contract(worker(), contract);
        }
        let (law, policies) = (Law::belgium(), Policies::default());
        let inquiry = Inquiry { law: &law, facts: &facts, policies: &policies };
        let right = inquiry.right_on(worker(), parse_date("2026-01-05").expect("a date"), &shop);
        (right.holds.known(), right.through_agency_in_t3)
    };
    let open = (None, Some(Fraction::ONE));
    for jobs in [1, 32, 33, 100] {
        assert_eq!(
            ask(jobs, "322", ("2020-01-01", "2025-04-01"), None),
            open,
            "{jobs}: it was an agency on the first day"
        );
        assert_eq!(ask(jobs, "322.00", ("2025-06-30", "2026-12-31"), None), open, "{jobs}: and on the last one");
        let before = ask(jobs, "322", ("2020-01-01", "2024-09-30"), None);
        assert_eq!(before, (Some(true), None), "{jobs}: on none of them");
        let vouchers = ask(jobs, "322.01", ("2020-01-01", "2026-12-31"), None);
        assert_eq!(vouchers, (Some(true), None), "{jobs}: service vouchers are no agency work");
        assert_eq!(ask(jobs, "302", ("2020-01-01", "2026-12-31"), Some(999_999_031)), open, "{jobs}: at this user");
        let elsewhere = ask(jobs, "322", ("2020-01-01", "2026-12-31"), Some(888_888_895));
        assert_eq!(elsewhere, (Some(true), None), "{jobs}: at another one");
    }
}

/// Facts that count how often it is asked who an employer is.
struct Counting(FactBook);

static ASKED: AtomicUsize = AtomicUsize::new(0);

impl Facts for Counting {
    fn behind(&self) -> Option<&dyn Facts> {
        Some(&self.0)
    }

    fn work_elsewhere(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.0.work_elsewhere(worker, quarter, employer, each)
    }

    fn work_at(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.0.work_at(worker, quarter, employer, each)
    }

    fn contracts_at(
        &self,
        worker: Ssin,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>,
    ) -> Known<()> {
        self.0.contracts_at(worker, employer, asked, visitor)
    }

    fn contracts_at_tied(
        &self,
        worker: Ssin,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        each: &mut dyn FnMut(&Contract),
    ) -> Known<()> {
        self.0.contracts_at_tied(worker, employer, asked, each)
    }

    fn employer_identity(&self, of: &EmployerNumbers) -> Known<EmployerIdentity> {
        ASKED.fetch_add(1, Ordering::Relaxed);
        self.0.employer_identity(of)
    }

    fn employer_rows(&self, of: &EmployerNumbers, each: &mut dyn FnMut(&Employer)) {
        ASKED.fetch_add(1, Ordering::Relaxed);
        self.0.employer_rows(of, each);
    }
}

#[test]
fn a_flexi_job_of_a_worker_with_many_rows_asks_about_few_employers() {
    let enterprise = |n: u64| {
        let of = (4_000_000 + n) * 100 + (97 - (4_000_000 + n) % 97);
        EmployerNumbers::from(EnterpriseNumber::new(of as u32).expect("a right number"))
    };
    let day = |text: &str| parse_date(text).expect("a date");
    let mut facts = FactBook::new();
    for n in 0..3000 {
        facts.add_contract(worker(), Contract::new(enterprise(n), day("2025-01-01")));
        for back in [0, 3, 4, 5] {
            let work = CareerEntry::new(WorkKind::Ordinary, enterprise(n), Fraction::new(1, 3000)).expect("work");
            facts.add_career(worker(), quarter("2026Q1").minus(back), work);
        }
    }
    // The directory knows who hires: so of every other employer it is asked whether it is the same.
    let shop = enterprise(7000);
    facts.add_employer(shop);
    let engine = Engine::builder().facts(Counting(facts)).build().expect("the rules fit together");
    let job = Message::dimona_in(shop, worker(), WorkerType::Flx, day("2026-01-05"))
        .with_some(END_DATE, parse_date("2026-01-31").ok())
        .with(JOINT_COMMITTEE, JointCommittee::Other);
    let mut context = MessageContext::default();
    context.received_at = Moment::parse("2026-01-02T10:00").ok();
    let verdict = engine.check(&job.received(context), &Register::new());
    assert_eq!(verdict.right.state, RightState::Holds, "three thousand jobs are one whole");
    let asked = ASKED.load(Ordering::Relaxed);
    assert!(asked < 100, "{asked} employers were asked about");
}
