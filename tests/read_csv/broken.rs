//! Broken rows cost only themselves.

use dimona::codec::csv::Header;
use dimona::declaration::message::Habit;

use crate::story;

const HEADER: &str = "action,endDate,reference\n";
const GOOD: &str = "OUT,2026-12-31,SB-001\n";

#[test]
fn a_broken_row_says_what_is_wrong_and_where() {
    // The place is counted from the start of the row.
    for (row, reason, place) in [
        ("OUT,2026-12-31", "row has 2 cells and the header 3", 0),
        ("OUT", "row has 1 cells and the header 3", 0),
        ("OUT,2026-12-31,SB-001,", "row has 4 cells and the header 3", 0),
        ("OUT;2026-12-31;SB-001", "row has 1 cells and the header 3", 0),
        ("OT,2026-12-31,SB-001", "action is none of IN, OUT, UPDATE and CANCEL", 0),
        ("OUT,2026-\"12\"-31,SB-001", "endDate has a quote in it, and none at its start", 9),
        ("OUT, \"2026-12-31\",SB-001", "endDate has a quote in it, and none at its start", 5),
        ("OUT,\"2026-12-31\" ,SB-001", "endDate has text after its closing quote", 16),
        ("OUT,\"2026-12-31\"\",SB-001", "endDate has a quote that is not closed on its line", 4),
        ("OUT,\"2026-12-31,SB-001", "endDate has a quote that is not closed on its line", 4),
        ("OUT,2026-12-31,\"", "reference has a quote that is not closed on its line", 15),
        ("\"OUT", "action has a quote that is not closed on its line", 0),
        ("OUT,2026-12-31,SB-001,\"", "cell 4 has a quote that is not closed on its line", 22),
        ("OUT,2026-12-31,SB-001,,a\"", "cell 5 has a quote in it, and none at its start", 24),
    ] {
        let start = HEADER.len() + GOOD.len();
        let fault = format!("{reason} at byte {}", start + place);
        for end in ["\n", "\r\n"] {
            let file = format!("{HEADER}{GOOD}{row}{end}{GOOD}");
            assert_eq!(story(&file), ["OUT", &fault, "OUT"], "{file}");
        }
        assert_eq!(story(format!("{HEADER}{GOOD}{row}")), ["OUT", &fault], "{row}");
    }
}

#[test]
fn a_row_cut_anywhere_costs_only_itself() {
    for cut in 1..GOOD.len() - 1 {
        let file = format!("{HEADER}{GOOD}{}\n{GOOD}", &GOOD[..cut]);
        let told = story(&file);
        assert_eq!(told.len(), 3, "{file}");
        assert_eq!((told[0].as_str(), told[2].as_str()), ("OUT", "OUT"), "{file}");
        // A row that ends in its last cell is whole, as far as anybody can see.
        assert_eq!(told[1] == "OUT", cut >= "OUT,2026-12-31,".len(), "{file}: {}", told[1]);
    }
}

#[test]
fn text_in_no_encoding_costs_only_its_row() {
    let file = format!("{HEADER}{GOOD}{GOOD}{GOOD}").into_bytes();
    let place = HEADER.len() + GOOD.len() + GOOD.find("SB").unwrap();
    let fault = format!("reference is not UTF-8 (save the file as CSV UTF-8) at byte {place}");
    // A byte that is no character in Windows-1252 either, and one that is beside a character in UTF-8.
    for bytes in [&[0x81][..], &[0xE9, 0xC3, 0xA9]] {
        let mut file = file.clone();
        file.splice(place..place + 1, bytes.iter().copied());
        assert_eq!(story(&file), ["OUT", fault.as_str(), "OUT"], "{bytes:?}");
    }
}

#[test]
fn a_row_in_windows_1252_is_read_as_it_and_that_is_told() {
    let header = Header::read(b"action,reference,endDate", 0).unwrap();
    let draft = header.decode(b"IN,Andr\xE9 \x80,2026-12-31", 0).unwrap();
    assert_eq!(draft.context.reference.as_deref(), Some("André €"));
    assert_eq!(draft.habits().collect::<Vec<_>>(), [Habit::Windows1252]);
    // A fault in it points to its row.
    let fault = header.decode(b"IN,Andr\xE9,2026-12-31,x", 100).unwrap_err();
    assert_eq!(fault.byte(), 100);
}

#[test]
fn what_a_cell_holds_stands_in_no_fault() {
    let secret = "07062100469";
    for row in [
        format!("{secret},2026-12-31,SB"),
        format!("OUT,{secret}"),
        format!("OUT,\"{secret}"),
        format!("OUT,\"{secret}\"{secret},"),
        format!("OUT,{secret}\",{secret}"),
    ] {
        let told = story(format!("{HEADER}{row}\n"));
        assert!(told.len() == 1 && told[0].contains(" at byte ") && !told[0].contains("0706"), "{told:?}");
    }
}
