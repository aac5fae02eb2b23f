//! Workbooks, as spreadsheets save them.

mod support;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use support::{CLEAN, Desk, declarations};

/// A sheet as an office fills it: a title, a header in Dutch in the third row, numbers without their zeros, days and hours as a spreadsheet has
/// them, and a row that ends before the last column.
fn month(sheet: &mut Worksheet) {
    let day = Format::new().set_num_format("d/mm/yyyy");
    let hour = Format::new().set_num_format("hh:mm");
    let header = [
        "Actie",
        "INSZ",
        "KBO-nummer",
        "Begindatum",
        "Einddatum",
        "Beginuur",
        "Einduur",
        "Geplande uren",
        "Type werknemer",
        "Paritair comité",
        "Ontvangen op",
        "Opmerking",
    ];
    for (column, name) in (0..).zip(header) {
        sheet.write(2, column, name).unwrap();
    }
    let date = |y, m, d| ExcelDateTime::from_ymd(y, m, d).unwrap();
    let time = |h, m| ExcelDateTime::from_hms(h, m, 0).unwrap();
    let received = "30/06/2026 10:00";
    // A student, and an occasional worker by the hour.
    sheet.write(4, 0, "IN").unwrap().write(4, 1, 7_062_100_469_u64).unwrap().write(4, 2, 999_999_031).unwrap();
    sheet
        .write_with_format(4, 3, date(2026, 7, 1), &day)
        .unwrap()
        .write_with_format(4, 4, date(2026, 7, 31), &day)
        .unwrap();
    sheet
        .write(4, 7, 76.0)
        .unwrap()
        .write(4, 8, "STU")
        .unwrap()
        .write(4, 9, "XXX")
        .unwrap()
        .write(4, 10, received)
        .unwrap();
    sheet.write(5, 0, "in").unwrap().write(5, 1, "90.02.14-001.28").unwrap().write(5, 2, 999_999_031).unwrap();
    sheet
        .write_with_format(5, 3, date(2026, 7, 1), &day)
        .unwrap()
        .write_with_format(5, 4, date(2026, 7, 1), &day)
        .unwrap();
    sheet.write_with_format(5, 5, time(8, 0), &hour).unwrap().write_with_format(5, 6, time(16, 20), &hour).unwrap();
    sheet.write(5, 8, "EXT").unwrap().write(5, 9, 302).unwrap().write(5, 10, received).unwrap();
    sheet.write(5, 11, "een \"keer\";\nof twee").unwrap();
}

fn saved(mut workbook: Workbook) -> Vec<u8> {
    workbook.save_to_buffer().expect("memory takes it")
}

#[test]
fn a_workbook_is_judged_as_what_it_shows_and_rows_have_the_numbers_of_the_spreadsheet() {
    let desk = Desk::new("workbook");
    let mut workbook = Workbook::new();
    month(workbook.add_worksheet());
    desk.put("juli.xlsx", saved(workbook));
    let run = desk.check(&["juli.xlsx", "--format", "ndjson"]);
    let told: Vec<_> =
        declarations(&run.stdout).iter().map(|of| (of["record"].clone(), of["answer"].clone())).collect();
    assert_eq!(told, [(5.into(), "A".into()), (6.into(), "A".into())], "{}", run.stdout);
    assert!(
        run.stderr.contains("ssin: in 2 rows not as the NSSO takes it") && run.stderr.contains("the first is line 5"),
        "{}",
        run.stderr
    );
    // The same as in the form of the NSSO.
    let bodies = desk.run(&["convert", "juli.xlsx", "--to", "csv"]);
    assert_eq!(bodies.code, 0, "{}", bodies.stderr);
    let rows: Vec<&str> = bodies.stdout.lines().skip(1).collect();
    assert!(rows[0].contains("07062100469") && rows[0].contains("2026-07-01") && rows[0].contains(",76,"), "{rows:?}");
    assert!(rows[1].contains("90021400128") && rows[1].contains("0800") && rows[1].contains("1620"), "{rows:?}");
    // Whatever it is called, and through a pipe.
    desk.put("juli.csv", std::fs::read(desk.0.join("juli.xlsx")).expect("it is there"));
    assert_eq!(desk.check(&["juli.csv", "--format", "ndjson"]).stdout.replace("juli.csv", "juli.xlsx"), run.stdout);
}

#[test]
fn of_several_sheets_the_one_of_declarations_is_read_and_two_are_asked_about() {
    let desk = Desk::new("workbook-sheets");
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Uitleg").unwrap().write(0, 0, "Vul het blad Juli in").unwrap();
    month(workbook.add_worksheet().set_name("Juli").unwrap());
    desk.put("one.xlsx", saved(workbook));
    let run = desk.check(&["one.xlsx", "--format", "ndjson"]);
    assert_eq!(declarations(&run.stdout).len(), 2);
    assert!(run.stderr.contains("one.xlsx: the sheet Juli is read, and not Uitleg"), "{}", run.stderr);

    let mut workbook = Workbook::new();
    month(workbook.add_worksheet().set_name("Juli").unwrap());
    month(workbook.add_worksheet().set_name("Augustus").unwrap());
    desk.put("two.xlsx", saved(workbook));
    let run = desk.check(&["two.xlsx"]);
    assert!(run.code == 2 && run.stderr.contains("several sheets (Juli, Augustus)"), "{}", run.stderr);
}

#[test]
fn what_is_no_workbook_of_declarations_says_so_and_none_is_unbounded() {
    let desk = Desk::new("workbook-none");
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    desk.put("empty.xlsx", saved(workbook));
    let run = desk.check(&["empty.xlsx"]);
    assert!(run.code == 2 && run.stderr.contains("empty.xlsx: "), "{}", run.stderr);
    // Cells far apart are not a table of all that lies between.
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "action").unwrap().write(1_048_575, 16_383, "x").unwrap();
    desk.put("wide.xlsx", saved(workbook));
    let run = desk.check(&["wide.xlsx"]);
    assert!(run.code == 2 && run.stderr.contains("more than 256 MiB"), "{}", run.stderr);
    // One that is cut, and an archive of something else.
    let mut workbook = Workbook::new();
    month(workbook.add_worksheet());
    let whole = saved(workbook);
    for length in [5, whole.len() / 2, whole.len() - 1] {
        desk.put("cut.xlsx", &whole[..length]);
        let run = desk.check(&["cut.xlsx"]);
        assert!(run.code == 2 && run.stderr.contains("cut.xlsx: "), "{length}: {}", run.stderr);
    }
    desk.put("clean.json", CLEAN);
    assert_eq!(desk.check(&["clean.json"]).code, 0);
}
