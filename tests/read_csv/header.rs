//! What a header may look like, and what is wrong with it.

use crate::{STUDENT, frame, header, held, refusal, story};

/// The columns of a file in another order, from each line alike.
fn turned(file: &str, by: usize) -> String {
    let lines = file.lines().map(|line| {
        let mut cells: Vec<&str> = line.split(',').collect();
        let length = cells.len();
        cells.rotate_left(by % length);
        if by >= length {
            cells.reverse();
        }
        cells.join(",") + "\n"
    });
    lines.collect()
}

#[test]
fn columns_stand_in_any_order() {
    let expected = held(STUDENT);
    assert!(expected.contains("2026-07-31") && expected.contains("SB-001"), "{expected}");
    for by in 0..20 {
        assert_eq!(held(&turned(STUDENT, by)), expected, "{}", turned(STUDENT, by));
    }
}

#[test]
fn a_file_may_look_as_spreadsheets_write_it() {
    let expected = held(STUDENT);
    let quoted = format!("\"{}\"\n", STUDENT.trim_end().replace(',', "\",\"").replace('\n', "\"\n\""));
    let spaced = STUDENT.replacen(',', " ,\t", 5);
    assert!(quoted.starts_with("\"action\",\"ent") && quoted.ends_with(",\"SB-001\"\n"), "{quoted}");
    for file in [
        STUDENT.trim_end().to_owned(),
        STUDENT.replace(',', ";"),
        STUDENT.replace('\n', "\r\n"),
        format!("\u{FEFF}{STUDENT}"),
        format!("\u{FEFF}\r\n \n{STUDENT}"),
        STUDENT.replace('\n', "\n\n \t\r\n"),
        format!("{STUDENT},,,,,,,,,\n"),
        format!("{};;;;\r\n;", STUDENT.replace(',', ";")),
        quoted.clone(),
        quoted.replace("\",\"", "\";\"").replace('\n', "\r\n"),
        spaced,
    ] {
        assert_eq!(held(&file), expected, "{file:?}");
    }
}

#[test]
fn a_semicolon_separates_only_where_the_header_has_no_comma() {
    assert_eq!(story("action;reference\nCANCEL;a, b\n"), ["CANCEL"]);
    assert_eq!(
        story("action,reference\nCANCEL,a; b\nCANCEL;a\n"),
        ["CANCEL", "row has 1 cells and the header 2 at byte 29"]
    );
    // One column has no separator at all.
    assert_eq!(story("action\nCANCEL\nOUT\n"), ["CANCEL", "OUT"]);
}

#[test]
fn a_spreadsheet_may_tell_the_separator_copy_tabs_and_end_lines_with_separators() {
    let expected = held(STUDENT);
    let padded = |file: &str, separator: &str| file.replace('\n', &format!("{0} {0}\r\n", separator));
    let (semicolons, tabs) = (STUDENT.replace(',', ";"), STUDENT.replace(',', "\t"));
    for file in [
        tabs.clone(),
        format!("sep=;\r\n{semicolons}"),
        format!("\u{FEFF}\"SEP=,\"\n{STUDENT}"),
        format!("sep=\t\n\n{tabs}"),
        padded(STUDENT, ","),
        padded(&semicolons, ";"),
        padded(&tabs, "\t"),
        format!("{STUDENT}\u{1A}"),
        format!("{STUDENT}\r\n\u{1A}\r\n"),
    ] {
        assert_eq!(held(&file), expected, "{file:?}");
    }
    // What is told counts, whatever else stands in the header.
    assert_eq!(story("sep=;\naction;reference\nCANCEL;a,b\n"), ["CANCEL"]);
    // A spreadsheet shows no such line, so that the header is its first.
    let rows = frame("sep=;\naction;periodId\n\nCANCEL;1\n");
    assert_eq!(rows.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [3]);
}

#[test]
fn columns_have_other_names_in_belgian_offices_and_others_are_not_read_and_both_are_told() {
    let row = "IN;0999999031;07062100469;2026-07-01;STU;XXX\n";
    let expected = held(&format!("action;enterpriseNumber;ssin;startDate;workerType;jointCommissionNumber\n{row}"));
    for names in [
        "Actie;KBO-nummer;INSZ;Begindatum;Type werknemer;Paritair comité",
        "ACTION;Ondernemingsnummer;rijksregisternummer;Startdatum;Werknemerstype;Paritair Comité",
        "Type de déclaration;Numéro d'entreprise;NISS;Date de début;Type de travailleur;Commission paritaire",
        "action;Numéro BCE;Numéro national;date début;workertype;Commission paritaire",
    ] {
        assert_eq!(held(&format!("{names}\n{row}")), expected, "{names}");
    }
    let notes = |line: &str| -> Vec<String> { header(line).notes().iter().map(ToString::to_string).collect() };
    assert_eq!(notes("action;ssin"), [""; 0]);
    assert_eq!(
        notes("Actie;INSZ;Opmerking bij de week;Ploeg"),
        ["columns under other names: Actie=action and INSZ=ssin", "columns that are not read: 3 and Ploeg"]
    );
    // What may be two things is neither.
    assert_eq!(notes("action;ssin;periodId;CP;Datum in dienst"), ["columns that are not read: CP and 5"]);
    // What stands in them changes nothing, and rows keep their length.
    let story = story("action,Ploeg,periodId\nCANCEL,\"a, b\",1\nCANCEL,1\nCANCEL,,1\n");
    assert_eq!(story, ["CANCEL", "row has 2 cells and the header 3 at byte 38", "CANCEL"]);
    // A cell of a column that is read is named by it, wherever it stands.
    let told = crate::story("Ploeg,action,periodId\na,CANCEL,\"1\n");
    assert_eq!(told, ["periodId has a quote that is not closed on its line at byte 31"]);
}

#[test]
fn behind_the_columns_nothing_but_as_many_empty_cells_may_stand() {
    let story = story("action,periodId,,\nCANCEL,1,,\nCANCEL,1\nCANCEL,1,,2\nCANCEL,1,,,\nCANCEL,1,,\n");
    let fault = |cells, byte| format!("row has {cells} cells and the header 4 at byte {byte}");
    assert_eq!(story, ["CANCEL".to_owned(), fault(2, 29), fault(4, 38), fault(5, 50), "CANCEL".to_owned()]);
}

#[test]
fn a_header_alone_holds_no_row() {
    for end in ["", "\n", "\r\n", "\n\n", "\n,,\n \n"] {
        assert_eq!(frame(format!("action,ssin,reference{end}")), [], "{end:?}");
    }
}

#[test]
fn numbers_are_lines_and_bytes_count_from_the_start_of_the_file() {
    let file = "\u{FEFF}\naction,periodId\r\n\r\nCANCEL,1\r\n ,\t\r\n CANCEL,2";
    let rows = frame(file);
    assert_eq!(rows.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [4, 6]);
    let at = |needle: &str| file.find(needle).unwrap() as u64;
    assert_eq!(rows[0], (4, at("CANCEL,1"), Ok(b"CANCEL,1".to_vec())));
    assert_eq!(rows[1], (6, at(" CANCEL,2"), Ok(b" CANCEL,2".to_vec())));
}

#[test]
fn what_is_wrong_with_a_header_is_named_with_its_line_and_column() {
    let cases = [
        ("", "line 1: there is no header with the names of the columns"),
        ("\n \n", "line 3: there is no header with the names of the columns"),
        ("periodId,endDate\nx", "line 1: missing column action"),
        (
            "action,endDate,perodId\n",
            "line 1: unknown column perodId, did you mean periodId; a file of declarations has action, employerId, ",
        ),
        ("\n\naction,endDate,startDate,endDate\n", "line 3: duplicate column endDate"),
        ("action,,endDate\n", "line 1: column 2 of the header has no name"),
        (";;\n", "line 1: column 1 of the header has no name"),
        ("sep=;\nsep=;\naction;endDate\n", "line 1: column 1 of the header has no name of a column"),
        (
            "Declarations of July,,\naction,endDate,periodId\n",
            "line 1: column 1 of the header has no name of a column: the header",
        ),
        ("acion,endDate\n", "line 1: unknown column acion, did you mean action; a file of declarations has action"),
        ("action,endDate,Einddatum\n", "line 1: duplicate column endDate"),
        // What is nearly a column is a slip in every language, and not passed over.
        ("action,endDate,begindatm\n", "line 1: unknown column begindatm"),
        ("action;endDate,periodId\n", "line 1: column 1 of the header has no name of a column"),
        ("action,\"endDate\nCANCEL,1\n", "line 1: column 2 of the header has a quote that is not closed on its line"),
        ("action,end\"Date\"\n", "line 1: column 2 of the header has a quote in it, and none at its start"),
        ("\"action\"s,endDate\n", "line 1: column 1 of the header has text after its closing quote"),
    ];
    for (file, reason) in cases {
        let refusal = refusal(file);
        assert!(refusal.starts_with(reason), "{file:?}: {refusal}");
    }
    assert_eq!(refusal(b"action,\x81ndDate\n"), "line 1: the header is not UTF-8 (save the file as CSV UTF-8)");
    let windows = dimona::codec::csv::Header::read(b"Actie;Num\xE9ro Dimona", 0).unwrap();
    assert_eq!(windows.to_string(), "action;periodId");
    assert_eq!(windows.notes()[1].to_string(), "1 row not in UTF-8, read as Windows-1252; the first is line 1");
    let long = format!("action{}\nCANCEL\n", " ".repeat(70_000));
    assert_eq!(refusal(long), "line 1: the header is longer than 65536 bytes");
}

#[test]
fn a_name_that_may_be_data_is_not_repeated() {
    for data in ["07062100469", "Rosa Peeters", "2026-07-01", "Ch\u{E2}telet"] {
        let refusal = refusal(format!("action,{data}\nCANCEL,1\n"));
        assert!(
            refusal.starts_with("line 1: column 2 of the header has no name of a column: ") && !refusal.contains(data),
            "{refusal}"
        );
    }
}
