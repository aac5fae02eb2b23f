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
