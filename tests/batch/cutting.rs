//! Whatever stands in files, and however many threads cut them, no record is lost or changed.

use dimona::codec::answers::Answers;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use proptest::prelude::*;

use crate::files::file;
use crate::laws::way;
use crate::support::{Way, batch, one_by_one};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn files_of_any_bytes_are_cut_as_one_reader_cuts_them(files in prop::collection::vec(file(), 1..4), way in way()) {
        let engine = Engine::belgium();
        let plain = one_by_one(&engine, &files, &Answers::default(), Register::new());
        let said = batch(&engine, &files, &Answers::default(), Register::new(), way);
        prop_assert_eq!(said, plain);
    }
}

#[test]
fn more_records_than_a_chunk_holds_at_once_are_all_given() {
    let engine = Engine::belgium();
    // Nothing but faults; then every other one is a declaration, of which a line of answers tells; then the same again, to
    // which no line is joined.
    let commas = ",".repeat(5_000);
    let half = format!("[{}]", "{\"dimonaCancel\":{}},,".repeat(4_000));
    let files = [format!("[{commas}"), half.clone(), half];
    let lines: String = (2..8_000).map(|record| format!("{{\"record\":{record},\"answer\":\"B\"}}\n")).collect();
    let answers = Answers::read("answers", lines.as_bytes()).expect("they can be read");
    let plain = one_by_one(&engine, &files, &answers, Register::new());
    assert_eq!(plain.totals.declarations(), 5_001 + 2 * 8_001);
    for threads in [1, 3] {
        for chunk in [1 << 10, 1 << 16, 1 << 20] {
            let said = batch(&engine, &files, &answers, Register::new(), Way { threads, chunk, memory: 1 << 20 });
            assert!(said == plain, "{threads} threads, chunks of {chunk}");
        }
    }
}

#[test]
fn a_broken_line_takes_one_number_in_blocks_of_any_size() {
    let engine = Engine::belgium();
    let cancel = |period: u64| format!("{{\"dimonaCancel\":{{\"periodId\":{period}}}}}");
    let [a, b, c] = [660_000_000_112, 660_000_000_213, 660_000_000_314].map(cancel);
    // Of several objects, one broken; glued lines; a glance that is deceived; an object over two lines.
    let lines = [
        a.clone(),
        format!("{a}{{\"dimonaCancel\":}}{b}"),
        c.clone(),
        format!("{a}{b}"),
        format!("{}{c}", &a[..20]),
        "{\"dimonaCancel\":[2}".to_owned(),
        c.replacen(':', ":\n", 1),
        format!("{a}{{\"dimonaCancel\":}}{b}"),
        c,
    ];
    let file = lines.join("\n");
    let answers = br#"{"record":3,"answer":"B"}
{"record":11,"answer":"B"}
{"record":12,"answer":"B"}"#;
    let answers = Answers::read("answers", &answers[..]).expect("they can be read");
    let plain = one_by_one(&engine, &[&file], &answers, Register::new());
    let heard: Vec<u64> = plain
        .report
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a report is JSON"))
        .filter(|line| line["nssoAnswer"] == "B")
        .filter_map(|line| line["record"].as_u64())
        .collect();
    assert_eq!((plain.totals.declarations(), heard), (11, vec![3, 11]), "the twelfth is not there");
    assert_eq!(plain.unused_answers.len(), 1);
    for threads in 1..4 {
        for chunk in 1..=file.len() {
            let said = batch(&engine, &[&file], &answers, Register::new(), Way { threads, chunk, memory: 1 << 20 });
            assert!(said == plain, "{threads} threads, chunks of {chunk}");
        }
    }
}
