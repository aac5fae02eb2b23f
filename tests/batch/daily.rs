//! Daily registrations are judged alike in one sequence and in a batch, whoever has their numbers.

use dimona::codec::answers::Answers;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use proptest::prelude::*;
use proptest::sample::select;

use crate::days::verdicts;
use crate::laws::way;
use crate::support::{Way, batch, one_by_one, written};

const WORKERS: [&str; 3] = ["85073004417", "90021400128", "0"];

fn element(name: &str, value: impl std::fmt::Display) -> String {
    format!("<{name}>{value}</{name}>")
}

fn period(number: u64) -> String {
    element("DimonaPeriodId", 660_000_000_112 + number)
}

fn registration(number: u64) -> String {
    element("DailyRegistrationId", 100_000_000_001 + number)
}

/// Days and hours of work, some of which are left out.
fn work() -> impl Strategy<Value = (u32, String, String)> {
    let hours = [("0900", "1700"), ("0900", "1200"), ("1200", "1300"), ("2200", "0600"), ("0900", "")];
    (1_u32..6, select(hours.to_vec())).prop_map(|(day, (from, until))| (day, from.to_owned(), until.to_owned()))
}

fn told_work((day, from, until): &(u32, String, String), all: bool) -> String {
    let last = if from == "2200" { day + 1 } else { *day };
    let mut told = String::new();
    if all {
        told += &element("StartingDate", format!("2026-09-{day:02}"));
        told += &element("StartingHour", from);
        told += &element("EndingDate", format!("2026-09-{last:02}"));
    }
    if !until.is_empty() {
        told += &element("EndingHour", until);
    }
    told
}

/// The action of a form.
fn action() -> impl Strategy<Value = String> {
    let daily = |content: String| element("DailyRegistrationDeclaration", content);
    let (periods, registrations) = (0_u64..4, 0_u64..6);
    let opens = (0..WORKERS.len(), select(vec!["FLX", "OTH"]), 1_u32..4).prop_map(|(worker, of, day)| {
        element(
            "DimonaIn",
            element("StartingDate", format!("2026-09-{day:02}"))
                + &element("EndingDate", "2026-09-30")
                + &element("EmployerId", element("CompanyID", "0999999031"))
                + &element("NaturalPerson", element("INSS", WORKERS[worker]))
                + &element("DimonaFeatures", element("JointCommissionNbr", "XXX") + &element("WorkerType", of)),
        )
    });
    let makes = (periods.clone(), work())
        .prop_map(move |(of, work)| daily(element("AttestationStatus", 0) + &period(of) + &told_work(&work, true)));
    let changes = (registrations.clone(), work(), any::<bool>()).prop_map(move |(of, work, all)| {
        daily(element("AttestationStatus", 1) + &registration(of) + &told_work(&work, all))
    });
    let voids = registrations.prop_map(move |of| daily(element("AttestationStatus", 3) + &registration(of)));
    let odd = (periods.clone(), 0_u64..6)
        .prop_map(move |(of, number)| daily(element("AttestationStatus", 1) + &registration(number) + &period(of)));
    let cancels = periods.clone().prop_map(|of| element("DimonaCancel", period(of)));
    let ends = (periods, 2_u32..8).prop_map(|(of, day)| {
        element("DimonaUpdate", period(of) + &element("EndingDate", format!("2026-09-{day:02}")))
    });
    prop_oneof![3 => opens, 10 => makes, 5 => changes, 4 => voids, 1 => odd, 1 => cancels, 1 => ends]
}

/// A form, and what is known beside it.
type Form = (String, String);

/// Forms that were received within an hour: numbers meet, and so do moments.
fn forms(hour: u32) -> impl Strategy<Value = Vec<Form>> {
    let beside =
        (0_u64..4, 0_u64..6, 0_u32..30, select(vec!["", "", "", "", "A", "A", "B", "W", "S"]), any::<[bool; 2]>());
    let form = (action(), beside).prop_map(move |(action, (period, registration, minute, answer, tells))| {
        let mut known = format!(r#""receivedAt":"2026-09-01T{hour}:{minute:02}:00""#);
        if action.starts_with("<DimonaIn") && (tells[0] || tells[1]) {
            known += &format!(r#","periodId":{}"#, 660_000_000_112 + period);
        }
        if action.contains("<AttestationStatus>0") && (tells[0] || tells[1]) {
            known += &format!(r#","dailyRegistrationId":{}"#, 100_000_000_001 + registration);
        }
        if !answer.is_empty() {
            known += &format!(r#","answer":"{answer}""#);
        }
        (element("Form", action), known)
    });
    prop::collection::vec(form, 1..30)
}

/// A file of forms, and the answers to them.
fn file(forms: &[Form]) -> (String, Answers) {
    let body: Vec<&str> = forms.iter().map(|(form, _)| form.as_str()).collect();
    let lines: Vec<String> =
        (1..).zip(forms).map(|(record, (_, known))| format!(r#"{{"record":{record},{known}}}"#)).collect();
    let answers = Answers::read("answers", lines.join("\n").as_bytes()).expect("they can be read");
    (element("Dimona", body.join("\n")), answers)
}

/// What a run says of a file, without the places of other records.
fn told(engine: &Engine, forms: &[Form], register: Register) -> (Vec<String>, String) {
    let (file, answers) = file(forms);
    let said = one_by_one(engine, &[&file], &answers, register);
    (verdicts(&said.report), said.register)
}

#[test]
fn what_an_earlier_day_could_not_register_orders_nothing() {
    let engine = Engine::belgium();
    let form = |action: String, minute: &str, known: &str| {
        (element("Form", action), format!(r#""receivedAt":"2026-09-01T{minute}:00"{known}"#))
    };
    let daily = |status: u32, content: String| {
        element("DailyRegistrationDeclaration", element("AttestationStatus", status) + &content)
    };
    let work = told_work(&(1, "0900".to_owned(), "1700".to_owned()), true);
    let opens = element("StartingDate", "2026-09-01")
        + &element("EmployerId", element("CompanyID", "0999999031"))
        + &element("NaturalPerson", element("INSS", WORKERS[0]))
        + &element("DimonaFeatures", element("JointCommissionNbr", "XXX") + &element("WorkerType", "OTH"));
    let number = r#","dailyRegistrationId":100000000001"#;
    let accepted = format!(r#"{number},"answer":"A""#);
    // The number comes with a period that nobody knows, so no register keeps it.
    let first = [
        form(daily(0, period(1) + &work), "10:00", number),
        form(element("DimonaIn", opens), "10:00", r#","periodId":660000000112,"answer":"A""#),
    ];
    let second = [
        form(daily(1, registration(0) + &element("EndingHour", "1800")), "11:00", ""),
        form(daily(0, period(0) + &work), "11:00", &accepted),
    ];
    let (mut days, saved) = told(&engine, &first, Register::new().holding_registrations());
    assert!(!saved.contains("egistration\":{"), "{saved}");
    let loaded = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
    days.extend(told(&engine, &second, loaded).0);
    let (at_once, saved) = told(&engine, &[first, second].concat(), Register::new().holding_registrations());
    assert_eq!(at_once, days);
    assert!(!days[2].contains("unknown-registration"), "{}", days[2]);
    assert!(saved.contains(r#"{"registration":{"registrationId":100000000001,"#), "{saved}");
}

/// Two periods of two workers, and what is registered in them.
fn registered(forms: &[(u64, &str, &str)]) -> Vec<Form> {
    let opens = (0_u64..2).map(|number| {
        let content = element("StartingDate", "2026-09-01")
            + &element("EndingDate", "2026-09-30")
            + &element("EmployerId", element("CompanyID", "0999999031"))
            + &element("NaturalPerson", element("INSS", WORKERS[number as usize]))
            + &element("DimonaFeatures", element("JointCommissionNbr", "XXX") + &element("WorkerType", "FLX"));
        let known =
            format!(r#""receivedAt":"2026-08-30T10:00:00","answer":"A","periodId":{}"#, 660_000_000_113 - number);
        (element("Form", element("DimonaIn", content)), known)
    });
    let makes = forms.iter().map(|(of, from, known)| {
        let work = told_work(&(1, (*from).to_owned(), "1700".to_owned()), true);
        let content = element("AttestationStatus", 0) + &period(*of) + &work;
        (element("Form", element("DailyRegistrationDeclaration", content)), (*known).to_owned())
    });
    opens.chain(makes).collect()
}

#[test]
fn a_number_of_two_registrations_is_that_of_the_first() {
    let engine = Engine::belgium();
    let number = r#""receivedAt":"2026-09-01T10:0#:00","dailyRegistrationId":100000000001,"answer":"A""#;
    let at = |minute: &str| number.replace('#', minute);
    let (first, second) = (at("1"), at("2"));
    // In one period, and in those of two workers, either way round: what is loaded names what was named.
    for (one, other) in [(0, 0), (0, 1), (1, 0)] {
        let forms = registered(&[(one, "0900", &first), (other, "1200", &second)]);
        let (_, saved) = told(&engine, &forms, Register::new().holding_registrations());
        let of: Vec<&str> = saved.lines().filter(|line| line.contains("100000000001")).collect();
        assert!(of.len() == 1 && of[0].contains(r#""startHour":"0900""#), "{saved}");
        let loaded = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
        assert_eq!(written(&loaded), saved);
        let (_, days) = told(&engine, &forms[..3], Register::new().holding_registrations());
        let loaded = engine.read_register("saved", days.as_bytes()).expect("what was saved can be read");
        assert_eq!(told(&engine, &forms[3..], loaded).1, saved);
    }
}

#[test]
fn a_registration_that_waits_and_is_sent_again_is_kept_once() {
    let engine = Engine::belgium();
    let at = |minute: &str, more: &str| format!(r#""receivedAt":"2026-09-01T10:0{minute}:00","answer":"S"{more}"#);
    let number = r#","dailyRegistrationId":100000000001"#;
    for (first, second, kept) in [
        (at("1", number), at("2", number), 1),
        (at("1", ""), at("2", ""), 1),
        // With a number of its own it is another; at the same moment too, and a later day knows that.
        (at("1", number), at("1", r#","dailyRegistrationId":100000000002"#), 2),
        (at("1", number), at("1", number), 1),
    ] {
        let forms = registered(&[(0, "0900", &first), (0, "0900", &second)]);
        let (_, at_once) = told(&engine, &forms, Register::new());
        let (_, saved) = told(&engine, &forms[..3], Register::new());
        let loaded = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
        let (_, days) = told(&engine, &forms[3..], loaded);
        assert_eq!(days, at_once);
        let lines = at_once.lines().filter(|line| line.starts_with(r#"{"registration":"#)).count();
        assert_eq!(lines, kept, "{at_once}");
    }
}

#[test]
fn what_waits_is_kept_once_with_the_number_of_another_too() {
    let engine = Engine::belgium();
    let at = |minute: &str, more: &str| format!(r#""receivedAt":"2026-09-01T10:0{minute}:00"{more}"#);
    let (bare, numbered) = (r#","answer":"S""#, r#","answer":"S","dailyRegistrationId":100000000001"#);
    let taken = at("0", r#","answer":"A","dailyRegistrationId":100000000001"#);
    // The number is that of the same worker, or of another.
    for of in [0, 1] {
        for (first, second) in [(bare, numbered), (numbered, bare)] {
            let waiting = [(of, "1200", &*taken), (0, "0900", &at("1", first)), (0, "0900", &at("2", second))];
            let forms = registered(&waiting);
            let (file, answers) = file(&forms);
            let none = || Register::new().holding_registrations();
            let at_once = one_by_one(&engine, &[&file], &answers, none());
            let kept = at_once.register.lines().filter(|line| line.contains("doubtfulOpening")).count();
            assert_eq!(kept, 1, "{}", at_once.register);
            let way = Way { threads: 1, chunk: 1, memory: 1 };
            assert_eq!(batch(&engine, &[&file], &answers, none(), way), at_once);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_batch_says_of_daily_registrations_what_a_replay_says(first in forms(10), second in forms(11), way in way()) {
        let engine = Engine::belgium();
        let none = || Register::new().holding_registrations();
        let (of_first, answers) = file(&first);
        let plain = one_by_one(&engine, &[&of_first], &answers, none());
        prop_assert_eq!(&batch(&engine, &[&of_first], &answers, none(), way), &plain);

        // From what the first file leaves, which is loaded as it was saved.
        let saved = || engine.read_register("saved", plain.register.as_bytes()).expect("what was saved can be read");
        prop_assert_eq!(&written(&saved()), &plain.register);
        let (of_second, answers) = file(&second);
        let next = one_by_one(&engine, &[&of_second], &answers, saved());
        prop_assert_eq!(&batch(&engine, &[&of_second], &answers, saved(), way), &next);

        // Both at once say the same, and leave the same.
        let (of_both, answers) = file(&[first, second].concat());
        let both = one_by_one(&engine, &[&of_both], &answers, none());
        let left = next.register.clone();
        let told: Vec<String> = [plain, next].iter().flat_map(|said| verdicts(&said.report)).collect();
        prop_assert_eq!(verdicts(&both.report), told);
        prop_assert_eq!(both.register, left);
    }
}
