//! What a run saves can always be loaded again, and says the same, whatever the NSSO is said to have accepted.

use dimona::codec::rest_json::{decode, encode};
use dimona::declaration::message::{Draft, Kind};
use dimona::declaration::register::{Coverage, Register};
use dimona::declaration::schema::{Raw, Zone};
use dimona::engine::{Engine, Judged};
use dimona::facts::{FactBook, TableFormat};
use proptest::prelude::*;
use proptest::sample::select;

/// What may stand in a zone: nothing (the empty text), what is right, and what is not. Few values, so that they meet.
fn texts(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Ssin => &["", "07062100469", "93051822361", "01410199955", "07062100468", "0", "x"],
        Zone::EnterpriseNumber => &["", "0999999031", "999999031", "0999111183", "0999999032", "0"],
        Zone::NssoNumber => &["", "", "123456749", "0", "999999999", "5000000120"],
        Zone::PeriodId => &["", "660000000112", "660000000213", "1", "999999999999", "0", "07062100469"],
        Zone::StartDate => {
            &["2026-07-01", "2026-07-31", "2026-12-31", "1900-01-01", "9999-12-31", "0001-01-01", "", "x"]
        }
        Zone::EndDate => &["", "2026-07-01", "2026-07-31", "2026-06-01", "9999-12-31", "1900-01-01", "2027-01-01", "x"],
        Zone::StartHour | Zone::EndHour => &["", "", "0000", "0800", "1700", "2359", "2400", "9999"],
        Zone::PlannedHours => &["", "1", "999", "1000", "0", "65535", "65536", "-1", "76"],
        Zone::PlannedDays => &["", "", "1", "99", "100", "999", "65536"],
        Zone::WorkerType => &["STU", "STU", "OTH", "FLX", "EXT", "A17", "T17", "DWD", "IVT", "ZZZ", ""],
        Zone::JointCommittee => &["XXX", "302", "322", "124", "999", ""],
        Zone::UserJointCommittee => &["", "", "302", "124", "x"],
        Zone::ReceivedAt => &[
            "2026-06-30T10:00:00+02:00",
            "2026-06-30T10:00:00+02:00",
            "2026-07-02T08:12:00.123+02:00",
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2026-10-25T02:30",
            "",
        ],
        Zone::WorkStart => &["", "", "2026-07-01T08:00", "9999-12-31T23:59:59Z"],
        Zone::GivenPeriodId => &["660000000112", "660000000213", "1", "999999999999", "", ""],
        Zone::Answer => &["A", "A", "A", "W", "B", "S", "", ""],
        _ => &[""],
    }
}

const OF_AN_IN: [Zone; 15] = [
    Zone::Ssin,
    Zone::EnterpriseNumber,
    Zone::NssoNumber,
    Zone::StartDate,
    Zone::EndDate,
    Zone::StartHour,
    Zone::EndHour,
    Zone::PlannedHours,
    Zone::PlannedDays,
    Zone::WorkerType,
    Zone::JointCommittee,
    Zone::UserJointCommittee,
    Zone::WorkStart,
    Zone::GivenPeriodId,
    Zone::Answer,
];
const OF_AN_UPDATE: [Zone; 9] = [
    Zone::PeriodId,
    Zone::StartDate,
    Zone::EndDate,
    Zone::StartHour,
    Zone::EndHour,
    Zone::PlannedHours,
    Zone::PlannedDays,
    Zone::WorkStart,
    Zone::Answer,
];
const OF_OTHERS: [Zone; 3] = [Zone::PeriodId, Zone::EndDate, Zone::Answer];

/// A body that nobody in their right mind would send.
fn body() -> impl Strategy<Value = String> {
    let of = |kind: Kind, zones: &'static [Zone]| {
        let texts: Vec<_> = zones.iter().chain(&[Zone::ReceivedAt]).map(|zone| select(texts(*zone))).collect();
        // Half of all bodies hold right values but for two or so.
        let usual = prop::collection::vec(any::<bool>(), zones.len() + 1);
        (texts, usual, any::<bool>()).prop_map(move |(values, usual, mostly)| {
            let mut draft = Draft::new(kind);
            for ((zone, text), usual) in zones.iter().chain(&[Zone::ReceivedAt]).zip(values).zip(usual) {
                let right = if mostly && usual { texts_right(*zone) } else { text };
                let has_no_place = kind == Kind::Cancel && *zone == Zone::EndDate;
                if !right.is_empty() && !has_no_place {
                    draft.set(*zone, Raw::Text(right));
                }
            }
            encode(&draft).expect("the kind has these zones")
        })
    };
    prop_oneof![
        6 => of(Kind::In, &OF_AN_IN),
        3 => of(Kind::Update, &OF_AN_UPDATE),
        1 => of(Kind::Out, &OF_OTHERS),
        1 => of(Kind::Cancel, &OF_OTHERS),
    ]
}

fn texts_right(zone: Zone) -> &'static str {
    texts(zone).iter().find(|text| !text.is_empty()).copied().unwrap_or("")
}

fn replayed(engine: &Engine, register: Register, bodies: &[String]) -> (Vec<String>, Register) {
    let mut replay = engine.replay(register);
    for (record, body) in (1..).zip(bodies) {
        replay.add(1, record, &decode(body.as_bytes(), 0).expect("a writer wrote it"));
    }
    let replayed = replay.run();
    (replayed.judged.iter().map(|judged| seen(engine, judged)).collect(), replayed.register)
}

/// What a verdict says, but for the records that it refers to: a register that was loaded does not know which opened a period.
fn seen(engine: &Engine, judged: &Judged) -> String {
    let verdict = &judged.verdict;
    let findings: Vec<_> =
        verdict.findings.iter().map(|of| (engine.rule(of.rule()).name, of.is_violated(), of.missing())).collect();
    format!("{:?} {:?} {:?} {findings:?} {:?}", verdict.answer, verdict.known_answer, verdict.right, verdict.assumed)
}

fn saved(register: &Register) -> String {
    let mut text = Vec::new();
    register.write(&mut text).expect("memory takes text");
    String::from_utf8(text).expect("a register is text")
}

#[test]
fn hours_that_were_not_booked_are_not_booked_when_they_are_loaded() {
    let engine = Engine::belgium();
    let context = |rest: &str| format!(r#""context":{{"receivedAt":"2026-06-30T10:00:00+02:00","answer":"A"{rest}}}"#);
    // The law of students knows nothing of the year 1: no hours are booked, and the UPDATE tells none.
    let before = [
        format!(
            r#"{{{},"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"07062100469"}},"dimonaIn":{{"startDate":"0001-01-01","plannedHoursNumber":76,"features":{{"workerType":"STU","jointCommissionNumber":"XXX"}}}}}}"#,
            context(r#","periodId":660000000112"#)
        ),
        format!(r#"{{{},"dimonaUpdate":{{"periodId":660000000112,"startDate":"2026-07-01"}}}}"#, context("")),
    ];
    let (_, register) = replayed(&engine, Register::new(), &before);
    let text = saved(&register);
    let loaded = engine.read_register("saved", text.as_bytes()).expect("what was saved can be read");
    assert!(text.contains(r#""unbooked":true"#) && !text.contains("student-hours"), "{text}");
    assert_eq!(loaded.periods().collect::<Vec<_>>()[0].booking, register.periods().collect::<Vec<_>>()[0].booking);
    assert_eq!(saved(&loaded), text);
}

#[test]
fn wages_count_the_same_however_often_a_register_is_saved() {
    let mut facts = FactBook::new();
    let wages = r#"{"worker":"07062100469","enterpriseNumber":"0999999031","quarter":"2026Q3","hours":26,"at":"2026-10-20T08:00:00+02:00"}
{"worker":"07062100469","enterpriseNumber":"0999111183","quarter":"2026Q3","hours":50,"at":"2026-10-27T08:00:00+01:00"}"#;
    facts.read_table("worked_hours", "wages", TableFormat::Ndjson, wages.as_bytes()).expect("right rows");
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let job = |received: &str, employer: &str, days: [&str; 2], hours: u16| {
        format!(
            r#"{{"context":{{"receivedAt":"{received}"}},"employer":{{"enterpriseNumber":"{employer}"}},"worker":{{"ssin":"07062100469"}},"dimonaIn":{{"startDate":"{}","endDate":"{}","plannedHoursNumber":{hours},"features":{{"workerType":"STU","jointCommissionNumber":"XXX"}}}}}}"#,
            days[0], days[1]
        )
    };
    let bodies = [
        job("2026-01-02T09:00:00+01:00", "0999222239", ["2026-01-05", "2026-03-31"], 500),
        job("2026-06-30T09:00:00+02:00", "0999999031", ["2026-07-01", "2026-07-31"], 30),
        job("2026-07-01T09:00:00+02:00", "0999111183", ["2026-07-02", "2026-07-31"], 40),
        job("2026-10-20T07:00:00+02:00", "0999222239", ["2026-10-21", "2026-10-31"], 79),
        job("2026-10-20T08:00:00+02:00", "0999777713", ["2026-11-01", "2026-11-30"], 2),
        job("2026-10-28T09:00:00+01:00", "0999777713", ["2026-12-01", "2026-12-31"], 4),
    ];
    let (whole, _) = replayed(&engine, Register::new(), &bodies);
    // 80 of 650 hours are left, of which 79 are booked; 26 of 30 free 4 more, and 10 of the 50 worked ones find 3.
    let warned: Vec<bool> = whole.iter().map(|verdict| verdict.contains("W")).collect();
    assert_eq!(warned, [false, false, false, false, false, true], "{whole:?}");
    for day in 1..bodies.len() {
        let mut verdicts = Vec::new();
        let mut register = Register::new();
        for part in bodies.chunks(day) {
            let (said, left) = replayed(&engine, register, part);
            verdicts.extend(said);
            register = engine.read_register("saved", saved(&left).as_bytes()).expect("what was saved can be read");
        }
        assert_eq!(verdicts, whole, "{day} at a time");
    }
}

/// How many cases are tried; `DIMONA_CASES` says another number.
fn cases() -> u32 {
    let told = std::env::var_os("DIMONA_CASES");
    told.and_then(|count| count.to_str()?.parse().ok()).unwrap_or(400)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn what_is_saved_loads_and_says_the_same(
        bodies in prop::collection::vec(body(), 1..12),
        cut in any::<prop::sample::Index>(),
        covering in any::<bool>(),
    ) {
        let engine = Engine::belgium();
        let (before, after) = bodies.split_at(cut.index(bodies.len()));
        let (_, register) = replayed(&engine, Register::new(), before);
        let register = if covering { register.covering(Coverage::Everybody) } else { register };
        let text = saved(&register);
        let loaded = match engine.read_register("saved", text.as_bytes()) {
            Ok(loaded) => loaded,
            Err(fault) => return Err(TestCaseError::fail(format!("{fault}\n{text}\n{}", before.join("\n")))),
        };
        prop_assert_eq!(saved(&loaded), text.clone());
        let (verdicts, left) = replayed(&engine, register, after);
        let (again, left_again) = replayed(&engine, loaded, after);
        prop_assert_eq!(again, verdicts, "{}", text);
        prop_assert_eq!(saved(&left_again), saved(&left));
    }
}
