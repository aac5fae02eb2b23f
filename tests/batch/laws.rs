//! Laws that hold for any input.

use dimona::codec::answers::Answers;
use dimona::codec::rest_json::encode;
use dimona::declaration::register::{Coverage, Register};
use dimona::engine::Engine;
use dimona::strategies;
use proptest::prelude::*;

use crate::employers::PeriodsOfAYear;
use crate::support::{Way, batch, one_by_one};

/// What is done to one line of a year of declarations, so that it holds what no program writes.
#[derive(Clone, Debug)]
enum Damage {
    None,
    /// Another line's period id, given or named.
    PeriodOf(prop::sample::Index),
    NoWorker,
    NoMoment,
    /// A moment that others have too.
    Moment(u8),
    Reference(u8),
    Text(String),
    /// Without its last bracket; and without the digits of its worker too.
    Unread,
    UnreadOfNobody,
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        12 => Just(Damage::None),
        4 => any::<prop::sample::Index>().prop_map(Damage::PeriodOf),
        2 => Just(Damage::NoWorker),
        1 => Just(Damage::NoMoment),
        4 => (1_u8..4).prop_map(Damage::Moment),
        3 => (0_u8..4).prop_map(Damage::Reference),
        1 => "[ -~]{0,40}".prop_map(Damage::Text),
        1 => Just(Damage::Unread),
        1 => Just(Damage::UnreadOfNobody),
    ]
}

/// The digits behind `"periodId":`.
fn period_id(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("\"periodId\":")?;
    rest.get(..rest.find(|c: char| !c.is_ascii_digit())?)
}

fn without(line: &str, member: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
    if let Some(object) = value.as_object_mut() {
        object.remove(member);
    }
    value.to_string()
}

/// Lines of declarations of a few workers, valid and not, in any order.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let year = strategies::message::year(0..60);
    (year, prop::collection::vec(damage(), 60), any::<u64>()).prop_map(|(year, damages, shuffle)| {
        let whole: Vec<String> = year
            .iter()
            .map(|(message, context)| encode(&message.received(context.clone())).expect("the strategy makes no other"))
            .collect();
        let ids: Vec<String> = whole.iter().filter_map(|line| period_id(line)).map(str::to_owned).collect();
        let mut lines: Vec<(u64, String)> = Vec::new();
        for ((place, line), damage) in (0_u64..).zip(&whole).zip(&damages) {
            let line = match damage {
                Damage::None => line.clone(),
                Damage::PeriodOf(other) => match (period_id(line), ids.is_empty()) {
                    (Some(own), false) => line.replace(own, other.get(ids.as_slice()).as_str()),
                    _ => line.clone(),
                },
                Damage::NoWorker => without(line, "worker"),
                Damage::NoMoment => without(line, "context"),
                Damage::Moment(day) => {
                    let mut value: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
                    value["context"]["receivedAt"] = format!("2026-06-{day:02}T10:00:00+02:00").into();
                    value.to_string()
                }
                Damage::Reference(number) => {
                    let mut value: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
                    value["context"]["reference"] = format!("R{number}").into();
                    value.to_string()
                }
                Damage::Text(text) => format!("x{text}"),
                Damage::Unread => line[..line.len() - 1].to_owned(),
                Damage::UnreadOfNobody => without(line, "worker").trim_end_matches('}').to_owned(),
            };
            // Half of the time the order is that of reception.
            let order = if shuffle % 2 == 0 { place } else { place.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ shuffle };
            lines.push((order, line));
        }
        lines.sort();
        lines.into_iter().map(|(_, line)| line).collect()
    })
}

pub(crate) fn way() -> impl Strategy<Value = Way> {
    (1_usize..5, prop_oneof![Just(1_usize), 1_usize..4000], prop_oneof![Just(1_u64), 1_u64..20_000, Just(1 << 30)])
        .prop_map(|(threads, chunk, memory)| Way { threads, chunk, memory })
}

/// Lines in files, cut at these places.
fn split(lines: &[String], cuts: &[prop::sample::Index]) -> Vec<String> {
    let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(lines.len() + 1)).collect();
    at.sort_unstable();
    at.push(lines.len());
    let mut start = 0;
    let files = at.into_iter().map(|end| {
        let file = lines[start..end].join("\n");
        start = end;
        file
    });
    files.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_batch_equals_one_by_one(
        lines in lines(),
        way in way(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..3),
        employers in prop::option::of(0_i64..20),
    ) {
        let engine = match employers {
            Some(most) => Engine::builder().employer_rule(PeriodsOfAYear(most)).build().expect("the rules fit together"),
            None => Engine::belgium(),
        };
        let files = split(&lines, &cuts);
        let plain = one_by_one(&engine, &files, &Answers::default(), Register::new());
        let said = batch(&engine, &files, &Answers::default(), Register::new(), way);
        prop_assert_eq!(said, plain);
    }

    #[test]
    fn a_batch_on_a_saved_register_equals_one_by_one(
        lines in lines(),
        way in way(),
        cut in any::<prop::sample::Index>(),
        covering in any::<bool>(),
    ) {
        let engine = Engine::belgium();
        let files = split(&lines, &[cut]);
        let before = one_by_one(&engine, &files[..1], &Answers::default(), Register::new()).register;
        let register = || {
            let register = engine.read_register("saved", before.as_bytes()).expect("what was saved can be read");
            if covering { register.covering(Coverage::Everybody) } else { register }
        };
        let plain = one_by_one(&engine, &files[1..], &Answers::default(), register());
        let said = batch(&engine, &files[1..], &Answers::default(), register(), way);
        prop_assert_eq!(said, plain);
    }

    #[test]
    fn answers_are_joined_to_the_first_of_their_reference(lines in lines(), way in way()) {
        let told = br#"{"reference":"R0","receivedAt":"2026-01-02T10:00:00+01:00"}
{"reference":"R1","answer":"B"}
{"reference":"R2","periodId":660000000112,"answer":"A"}
{"reference":"R9","answer":"A"}"#;
        let answers = Answers::read("answers", &told[..]).expect("they can be read");
        let engine = Engine::belgium();
        let files = split(&lines, &[]);
        let plain = one_by_one(&engine, &files, &answers, Register::new());
        let said = batch(&engine, &files, &answers, Register::new(), way);
        prop_assert_eq!(said, plain);
    }
}

#[test]
fn a_refused_in_hands_its_number_on_and_each_worker_keeps_what_is_its_own() {
    // The IN of the first worker is refused (its end is before its begin); the second worker's gets the number.
    let job = |ssin: &str, days: (&str, &str), minute: u32| {
        format!(
            r#"{{"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"{ssin}"}},"dimonaIn":{{"startDate":"{}","endDate":"{}","features":{{"jointCommissionNumber":"XXX","workerType":"OTH"}}}},"context":{{"receivedAt":"2026-02-01T10:{minute:02}:00","periodId":660000000112}}}}"#,
            days.0, days.1,
        )
    };
    let engine = Engine::belgium();
    let first =
        [job("07062100469", ("2026-03-05", "2026-03-02"), 1), job("93051822361", ("2026-03-02", "2026-03-31"), 2)];
    let mut replay = engine.replay(Register::new());
    for (record, line) in (1..).zip(&first) {
        replay.add(1, record, &dimona::codec::rest_json::decode(line.as_bytes(), 0).expect("a declaration"));
    }
    // The register as it stands in memory, which remembers both.
    let register = replay.run().register;
    let second = [
        job("07062100469", ("2026-04-05", "2026-04-06"), 3).replace(r#","periodId":660000000112"#, ""),
        r#"{"dimonaOut":{"periodId":660000000112,"endDate":"2026-03-10"},"context":{"receivedAt":"2026-03-10T10:00:00"}}"#
            .to_owned(),
    ];
    let files = [second.join("\n")];
    let plain = one_by_one(&engine, &files, &Answers::default(), register.clone());
    assert!(plain.register.contains("2026-03-10"), "the OUT is applied");
    for threads in 1..4 {
        let way = Way { threads, chunk: 1, memory: 1 };
        assert_eq!(batch(&engine, &files, &Answers::default(), register.clone(), way), plain);
    }
}
