//! Consent over random histories: nothing is read that no grant covers at that moment.

use dimona::chrono::{Datelike, Months};
use dimona::citizen_data::{CoveredFacts, History, Ledger, Purpose, Request, Shown, Step, Term};
use dimona::facts::{
    CareerEntry, FactBook, Facts, Fraction, Known, OverseasDecision, Pension, PensionKind, Proof, UsableFacts,
    WorkKind, WorkRegime,
};
use dimona::id::{EnterpriseNumber, Ssin};
use dimona::judgement::Need;
use dimona::law::{Law, Trust};
use dimona::report::ReportOptions;
use dimona::time::{Moment, Quarter};
use dimona::worker::{shown, write_page};
use dimona::{Engine, Register};
use proptest::prelude::*;
use proptest::sample::select;

/// What somebody tries: which step, on which of the requests, how many minutes behind the last one.
type Try = (Step, u32, Request, i64);

const PURPOSES: [Purpose; 3] = [Purpose::FlexiJob, Purpose::StudentHours, Purpose::OverseasApproval];

/// The quarters that are asked for: those in which the histories begin, and those beside them.
fn quarters() -> Vec<Quarter> {
    let from: Quarter = "2025Q1".parse().expect("a quarter");
    (0..16).map(|n| from.plus(n)).collect()
}

fn request() -> impl Strategy<Value = Request> {
    let employer = select(vec!["0999999031", "0403170701"]);
    let worker = select(vec!["07062100469", "85010100214"]);
    let quarter = prop_oneof![2 => Just(None), 3 => select(quarters()).prop_map(Some)];
    (employer, worker, select(PURPOSES.to_vec()), quarter).prop_map(|(employer, worker, purpose, quarter)| {
        let of = Request::new(employer.parse().expect("a number"), worker.parse().expect("an SSIN"), purpose);
        quarter.map_or(of.clone(), |quarter| of.about(quarter))
    })
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let step = select(vec![Step::Request, Step::Grant, Step::Grant, Step::Refuse, Step::Withdraw]);
    let minutes = prop_oneof![0_i64..3, 0_i64..60 * 24, Just(60 * 24 * 31), Just(60 * 24 * 95)];
    prop::collection::vec((step, 1_u32..6, request(), minutes), 1..14)
}

fn begin() -> impl Strategy<Value = Moment> {
    let days = ["2025-05-07T10:00", "2026-01-31T10:00", "2028-01-31T23:59:59", "2026-10-24T02:30", "2027-02-28T02:30"];
    select(days.to_vec()).prop_map(|text| text.parse().expect("a moment"))
}

/// A plain account of what may be read: the grants, one by one, each with its end and the moment at which it was taken back.
#[derive(Default)]
struct Plain(Vec<(Request, Moment, Moment, Option<Moment>)>);

impl Plain {
    fn withdraw(&mut self, by: &Request, at: Moment) {
        for (of, _, _, withdrawn) in &mut self.0 {
            let is_meant = by.quarter.is_none() || of.quarter.is_none() || by.quarter == of.quarter;
            if alike(of, by) && is_meant && withdrawn.is_none() {
                *withdrawn = Some(at);
            }
        }
    }

    fn may_read(&self, request: &Request, at: Moment) -> bool {
        let of_moment = Some(Quarter::of(at.date())).filter(|_| request.purpose != Purpose::OverseasApproval);
        let Some(asked) = request.quarter.or(of_moment) else { return false };
        self.0.iter().any(|(of, from, end, withdrawn)| {
            let last = Moment::from_millis(end.millis() - 1).expect("a moment").date();
            let reached = match of.purpose {
                Purpose::StudentHours => (from.date().year()..=last.year()).contains(&asked.year()),
                _ => (Quarter::of(from.date())..=Quarter::of(last)).contains(&asked),
            };
            let is_for = of.quarter.map_or(reached, |named| named == asked);
            // A status hangs on the third quarter before, which has to be over; its own was not over at the grant.
            let is_flexi = request.purpose == Purpose::FlexiJob;
            let has_status =
                asked.minus(3).last_day() < at.date() && of.quarter.is_none_or(|of| from.date() <= of.last_day());
            let is_for = is_for && (!is_flexi || has_status);
            alike(of, request) && is_for && *from <= at && at < *end && withdrawn.is_none_or(|when| at < when)
        })
    }
}

fn alike(one: &Request, other: &Request) -> bool {
    (one.employer, one.worker, one.purpose) == (other.employer, other.worker, other.purpose)
}

/// The end of a term, reckoned from the dates alone.
fn end(from: Moment, months: u32) -> Moment {
    let clock = from.brussels();
    let last = (1..=31)
        .rev()
        .filter_map(|day| clock.date().with_day(1)?.checked_add_months(Months::new(months))?.with_day(day));
    let date = last.into_iter().find(|date| date.day() <= clock.date().day()).expect("a day");
    let text = format!("{date}T{}", clock.time().format("%H:%M:%S%.3f"));
    text.parse()
        .unwrap_or_else(|_| format!("{date}T03:{}", clock.time().format("%M:%S%.3f")).parse().expect("a moment"))
}

fn run(tries: &[Try], begin: Moment) -> (Ledger, Plain, Vec<Moment>) {
    // Leap days lie behind the days to which this law is trusted.
    let mut law = Law::belgium();
    law.trust = Trust::to("2040-12-31".parse().expect("a day"));
    let (mut ledger, mut plain, mut now, mut moments) = (Ledger::new(), Plain::default(), begin, vec![begin]);
    for (step, number, request, minutes) in tries {
        now = now.plus_minutes(*minutes);
        moments.push(now);
        match step {
            Step::Request => drop(ledger.request(request.clone(), now)),
            Step::Refuse => drop(ledger.refuse(*number, now)),
            Step::Withdraw => {
                if ledger.withdraw(request, now).is_ok() {
                    plain.withdraw(request, now);
                }
            }
            _ => {
                if let Ok(term) = ledger.grant(&law, *number, now) {
                    let of = ledger.consents()[*number as usize - 1].request.clone();
                    let months = if of.purpose == Purpose::FlexiJob { 1 } else { 3 };
                    let until = match of.quarter.filter(|_| of.purpose == Purpose::OverseasApproval) {
                        Some(quarter) => end(now, months).min(Moment::end_of_day(quarter.last_day())),
                        None => end(now, months),
                    };
                    assert_eq!(term, Term::Until(until), "{now}");
                    moments.push(until);
                    plain.0.push((of, now, until, None));
                }
            }
        }
    }
    (ledger, plain, moments)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_is_read_before_a_grant_behind_its_end_or_once_it_is_withdrawn(
        tries in tries(), begin in begin(), of in request(),
    ) {
        let (ledger, plain, moments) = run(&tries, begin);
        for moment in moments {
            // The first and the last second, and those beside them.
            for at in [-1000, -1, 0, 1, 1000].map(|millis| Moment::from_millis(moment.millis() + millis).expect("a moment")) {
                let ruling = ledger.may_read(&of, at);
                prop_assert_eq!(ruling.allowed, plain.may_read(&of, at), "{} {}", at, ruling.reason.code);
                prop_assert_eq!(ruling.allowed, ledger.until(&of, at).is_some());
                prop_assert_eq!(ruling.allowed, ledger.is_granted(&of, at));
            }
        }
    }

    #[test]
    fn no_quarter_is_read_and_no_fact_is_used_without_a_grant_for_it(
        tries in tries(), begin in begin(), of in request(),
    ) {
        let (ledger, plain, moments) = run(&tries, begin);
        let mut book = FactBook::new();
        let back = |quarter: Quarter| quarter.minus(3);
        for quarter in quarters() {
            book.add_career(of.worker, back(quarter), CareerEntry::none());
            book.add_overseas_decision(of.worker, quarter, OverseasDecision::Approved).expect("one decision");
        }
        for at in moments {
            let facts = CoveredFacts::new(book.clone(), ledger.clone(), of.employer, at);
            for quarter in quarters() {
                let may = |purpose| plain.may_read(&Request::new(of.employer, of.worker, purpose).about(quarter), at);
                for purpose in PURPOSES {
                    let asked = Request::new(of.employer, of.worker, purpose).about(quarter);
                    prop_assert_eq!(ledger.may_read(&asked, at).allowed, may(purpose), "{} {}", quarter, at);
                }
                let usable = UsableFacts::of(&facts, &of.employer.into(), quarter).expect("consent is asked for");
                let is_read = usable.career(of.worker, back(quarter)) != Known::Unknown;
                prop_assert_eq!(is_read, may(Purpose::FlexiJob), "{} {}", quarter, at);
                prop_assert_eq!(is_read, !usable.is_withheld(of.worker, "careers"));
                let is_read = usable.overseas_decision(of.worker, quarter) != Known::Unknown;
                prop_assert_eq!(is_read, may(Purpose::OverseasApproval), "{} {}", quarter, at);
                // What was granted to one employer no other one uses, and what is no register's nobody withholds.
                let other = EnterpriseNumber::new(999_111_183).expect("a number");
                let usable = UsableFacts::of(&facts, &other.into(), quarter).expect("consent is asked for");
                prop_assert_eq!(usable.career(of.worker, back(quarter)), Known::Unknown);
                prop_assert!(!usable.is_withheld(of.worker, "contracts"));
            }
            // Who asks without an engine gets what may be used in the quarter of the moment.
            let is_read = facts.career(of.worker, back(Quarter::of(at.date()))) != Known::Unknown;
            let today = Quarter::of(at.date());
            if quarters().contains(&today) {
                let asked = Request::new(of.employer, of.worker, Purpose::FlexiJob).about(today);
                prop_assert_eq!(is_read, plain.may_read(&asked, at));
            }
        }
    }

    #[test]
    fn a_history_that_is_cut_or_edited_is_noticed(
        tries in tries(), begin in begin(), line in 0_usize..20, byte in 0_usize..400, flip in 1_u8..=127,
    ) {
        let (law, mut history, mut now, mut file) = (Law::belgium(), History::new(), begin, String::new());
        for (step, number, request, minutes) in &tries {
            now = now.plus_minutes(*minutes);
            let added = match step {
                Step::Request => history.request(request.clone(), now, "salt").map(|(_, line)| line),
                Step::Refuse => history.refuse(*number, now),
                Step::Withdraw => history.withdraw(request, now).map(|(_, line)| line),
                _ => history.grant(&law, *number, now),
            };
            file.extend(added.ok());
        }
        let read = |text: &[u8]| History::read(&law, "consents", text, Some(history.seal()));
        prop_assert_eq!(read(file.as_bytes()).expect("it is as it was written"), history.clone());
        let lines: Vec<&str> = file.split_inclusive('\n').collect();
        if lines.is_empty() {
            return Ok(());
        }
        // A byte that is another one.
        let mut edited = file.clone().into_bytes();
        let at = (line * 97 + byte) % (edited.len() - 1);
        edited[at] ^= flip;
        prop_assert!(read(&edited).is_err(), "{}", String::from_utf8_lossy(&edited));
        // A line that is gone, and all behind one.
        let without = line % lines.len();
        let left: String = lines.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, line)| *line).collect();
        prop_assert!(read(left.as_bytes()).is_err());
        prop_assert!(read(lines[..without].concat().as_bytes()).is_err());
    }
}

#[test]
fn a_code_answers_one_request_once() {
    let (law, mut history) = (Law::belgium(), History::new());
    let request = Request::new("0999999031".parse().unwrap(), "07062100469".parse().unwrap(), Purpose::FlexiJob);
    let (number, _) = history.request(request.clone(), "2026-11-02T09:00".parse().unwrap(), "drawn").unwrap();
    let code = history.code(number).expect("a code");
    assert_eq!(history.coded(&code), Some(number));
    assert_eq!(history.coded("1-000000000000"), None);
    assert!(!code.contains("0706"));
    history.grant(&law, number, "2026-11-02T10:00".parse().unwrap()).unwrap();
    let again = history.grant(&law, number, "2026-11-02T11:00".parse().unwrap()).unwrap_err();
    assert_eq!(again.to_string(), "the request was answered already, and its link works once");
    let back = history.refuse(number, "2026-11-02T09:30".parse().unwrap()).unwrap_err();
    let said = "the moment lies before that of the last step, 2026-11-02 10:00; a step follows the others in time";
    assert_eq!(back.to_string(), said);
}

#[test]
fn a_blank_line_in_a_history_is_no_step_and_hides_none() {
    let (law, mut history) = (Law::belgium(), History::new());
    let request = Request::new("0999999031".parse().unwrap(), "07062100469".parse().unwrap(), Purpose::StudentHours);
    let (number, asked) = history.request(request, "2026-11-02T09:00".parse().unwrap(), "drawn").unwrap();
    let granted = history.grant(&law, number, "2026-11-02T10:00".parse().unwrap()).unwrap();
    let read = |file: &str| History::read(&law, "consents", file.as_bytes(), Some(history.seal()));
    for file in [format!("{asked}{granted}\n"), format!("\n{asked} \r\n\n{granted}\t"), format!("{asked}{granted}  ")] {
        assert_eq!(read(&file).expect("it is as it was written"), history, "{file:?}");
    }
    let cut = read(&format!("{asked}\n\n")).unwrap_err().to_string();
    assert!(cut.starts_with("consents, line 4: lines that were sealed are not there"), "{cut}");
    let edited = read(&format!("{asked}\n{}", granted.replace("grant", "refuse"))).unwrap_err().to_string();
    assert!(edited.starts_with("consents, line 3: the line is not as it was written"), "{edited}");
    assert!(edited.contains("put a copy of the file back"), "{edited}");
}

#[test]
fn a_withdrawal_that_names_no_quarter_takes_back_all() {
    let (law, mut ledger) = (Law::belgium(), Ledger::new());
    let of = Request::new("0999999031".parse().unwrap(), "07062100469".parse().unwrap(), Purpose::OverseasApproval);
    let third = of.clone().about("2026Q3".parse().unwrap());
    let fourth = of.clone().about("2026Q4".parse().unwrap());
    let at = |text: &str| text.parse::<Moment>().unwrap();
    for request in [&third, &fourth] {
        let number = ledger.request(request.clone(), at("2026-09-20T10:00")).unwrap();
        ledger.grant(&law, number, at("2026-09-20T10:00")).unwrap();
    }
    assert!(ledger.is_granted(&third, at("2026-09-21T09:00")) && ledger.is_granted(&fourth, at("2026-09-21T09:00")));
    assert_eq!(ledger.withdraw(&of, at("2026-09-21T10:00")).unwrap(), [1, 2]);
    assert!(!ledger.is_granted(&third, at("2026-09-21T10:00")) && !ledger.is_granted(&fourth, at("2026-09-21T10:00")));
}

#[test]
fn the_page_on_a_worker_tells_an_employer_with_consent_eligible_or_not_and_nothing_more() {
    let (employer, worker): (EnterpriseNumber, Ssin) = ("0999999031".parse().unwrap(), "85073004417".parse().unwrap());
    let page = |grants: &[&str], by: EnterpriseNumber, entry: CareerEntry| {
        let (mut book, mut ledger) = (FactBook::new(), Ledger::new());
        for quarter in ["2025Q3", "2025Q4", "2026Q1"] {
            book.add_career(worker, quarter.parse().unwrap(), entry);
        }
        for quarter in grants {
            let request = Request::new(employer, worker, Purpose::FlexiJob).about(quarter.parse().unwrap());
            let number = ledger.request(request, "2026-10-01T09:00".parse().unwrap()).unwrap();
            ledger.grant(&Law::belgium(), number, "2026-10-01T09:00".parse().unwrap()).unwrap();
        }
        let facts = CoveredFacts::new(book, ledger, employer, "2026-10-05T09:00".parse().unwrap());
        let engine = Engine::builder().facts(facts).build().expect("an engine");
        let (mut page, day) = (Vec::new(), "2026-10-06".parse().unwrap());
        let options = ReportOptions::default();
        write_page(&mut page, &engine, &Register::new(), (worker, day), &by.into(), options).expect("it is written");
        String::from_utf8(page).expect("UTF-8").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let elsewhere = EnterpriseNumber::new(999_111_183).unwrap();
    let entry = |volume| CareerEntry::new(WorkKind::Ordinary, elsewhere.into(), volume).expect("some work");
    let (half, whole) = (entry(Fraction::new(1, 2)), entry(Fraction::new(1, 1)));
    let seen = page(&["2026Q4"], employer, whole);
    assert!(seen.contains("why eligible for a flexi-job in 2026Q4, by earlier work or a pension"), "{seen}");
    let seen = page(&["2026Q4"], employer, half);
    assert!(seen.contains("why not eligible for a flexi-job in 2026Q4") && !seen.contains('%'), "{seen}");
    for seen in [page(&["2026Q3"], employer, half), page(&["2026Q4"], "0403170701".parse().unwrap(), half)] {
        assert!(!seen.contains("eligible") && !seen.contains('%'), "{seen}");
        assert!(seen.contains("no grant of the worker is in force"), "{seen}");
        assert!(!seen.contains("table careers"), "{seen}");
    }
}

#[test]
fn what_the_service_shows_goes_by_the_work_in_t3_and_is_open_where_something_else_speaks() {
    let (employer, worker): (EnterpriseNumber, Ssin) = ("0999999031".parse().unwrap(), "85073004417".parse().unwrap());
    let elsewhere = EnterpriseNumber::new(999_111_183).unwrap();
    let of = |fifths: u64, regime| {
        let volume = Fraction::new(fifths, 5);
        let entry = CareerEntry::new(WorkKind::Ordinary, elsewhere.into(), volume).expect("some work");
        entry.with_regime(regime).expect("a regime")
    };
    let eligible = |career: &[(&str, CareerEntry)], pension: bool| {
        let mut book = FactBook::new();
        for (quarter, entry) in career {
            book.add_career(worker, quarter.parse().unwrap(), *entry);
        }
        if pension {
            let from = "2026-06-30".parse().unwrap();
            book.add_pension(worker, Pension::new(PensionKind::Retirement, from, None).expect("a pension"));
        }
        let engine = Engine::builder().facts(book).build().expect("an engine");
        let request = Request::new(employer, worker, Purpose::FlexiJob).about("2026Q4".parse().unwrap());
        match shown(&engine, &Register::new(), &request, "2026-11-30T12:00".parse().unwrap()) {
            Shown::Eligible { eligible, .. } => eligible,
            other => panic!("{other:?}"),
        }
    };
    let (whole, fifths) = (of(5, WorkRegime::FullTime), of(4, WorkRegime::Reduced));
    // What was done before T-3 is not tested, so nothing is missing where it is not told.
    assert_eq!(eligible(&[("2026Q1", whole)], false), Ok(true));
    assert_eq!(eligible(&[("2026Q1", fifths)], false), Ok(true));
    // A reduction that is told for certain may or may not be looked at.
    assert_eq!(eligible(&[("2026Q1", fifths), ("2025Q4", whole)], false), Err(Need::PublishedScope));
    let less = of(3, WorkRegime::Reduced);
    assert_eq!(eligible(&[("2026Q1", less)], false), Ok(false));
    // So may a pension, where the work is not enough.
    assert_eq!(eligible(&[("2026Q1", less)], true), Err(Need::PublishedScope));
    assert_eq!(eligible(&[("2026Q1", whole)], true), Ok(true));
    assert_eq!(eligible(&[], false), Err(Need::Careers));
    // And so may a proof of work abroad, which the NSSO's own data do not show.
    let abroad = CareerEntry::new(WorkKind::Foreign, elsewhere.into(), Fraction::new(1, 1)).expect("some work");
    let with = |proof| abroad.with_proof(proof).expect("a proof");
    let before = [("2025Q4", whole), ("2025Q3", whole)];
    let shown = |entry| eligible(&[&[("2026Q1", entry)][..], &before].concat(), false);
    assert_eq!(shown(with(Proof::Accepted)), Err(Need::PublishedScope));
    assert!(shown(abroad).is_err_and(|need| need != Need::PublishedScope));
    assert_eq!(shown(with(Proof::Refused)), Ok(false));
}
