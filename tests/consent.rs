//! Consent over random histories: nothing is read that no grant covers at that moment.

use dimona::chrono::{Datelike, Months};
use dimona::citizen_data::{History, Ledger, Purpose, Request, Step, Term};
use dimona::law::{Law, Trust};
use dimona::time::Moment;
use proptest::prelude::*;
use proptest::sample::select;

/// What somebody tries: which step, on which of the requests, how many minutes behind the last one.
type Try = (Step, u32, Request, i64);

fn request() -> impl Strategy<Value = Request> {
    let employer = select(vec!["0999999031", "0403170701"]);
    let worker = select(vec!["07062100469", "85010100214"]);
    let purpose = select(vec![Purpose::FlexiJob, Purpose::StudentHours]);
    (employer, worker, purpose).prop_map(|(employer, worker, purpose)| {
        Request::new(employer.parse().expect("a number"), worker.parse().expect("an SSIN"), purpose)
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

/// A plain account of what may be read: the grants and withdrawals, one by one.
#[derive(Default)]
struct Plain {
    grants: Vec<(Request, Moment, Moment)>,
    withdrawals: Vec<(Request, Moment)>,
}

impl Plain {
    fn may_read(&self, request: &Request, at: Moment) -> bool {
        self.grants.iter().any(|(of, from, end)| {
            let is_withdrawn = self.withdrawals.iter().any(|(by, when)| by == of && when >= from && *when <= at);
            of == request && *from <= at && at < *end && !is_withdrawn
        })
    }
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
                    plain.withdrawals.push((request.clone(), now));
                }
            }
            _ => {
                if let Ok(term) = ledger.grant(&law, *number, now) {
                    let of = ledger.consents()[*number as usize - 1].request.clone();
                    let months = if of.purpose == Purpose::FlexiJob { 1 } else { 3 };
                    let until = end(now, months);
                    assert_eq!(term, Term::Until(until), "{now}");
                    moments.push(until);
                    plain.grants.push((of, now, until));
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
    assert_eq!(back.to_string(), "the moment lies before that of the last step");
}
