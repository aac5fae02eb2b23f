//! What CSV may look like, and what is wrong with it.

use dimona::facts::{FactBook, TABLES, TableFormat};

use super::read;

fn approvals(text: &str) -> Result<FactBook, String> {
    read("oss_approvals", TableFormat::Csv, text)
}

fn plain() -> FactBook {
    approvals("worker,quarter,decision\n07062100469,2026Q4,approved\n").expect("in order")
}

#[test]
fn a_table_may_look_as_spreadsheets_write_it() {
    let same = [
        "worker,quarter,decision,reference,date\n07062100469,2026Q4,approved,,\n",
        "decision,worker,quarter\napproved,07062100469,2026Q4",
        "\u{feff}worker,quarter,decision\r\n07062100469,2026Q4,approved\r\n\r\n,,\r\n",
        "\n \nworker , quarter, decision\n 07062100469 ,2026Q4,\tapproved\n\n",
        "\"worker\",\"quarter\",\"decision\"\n\"07.06.21-004.69\",\"2026Q4\",\"approved\"\n",
        "worker;quarter;decision;reference\n07062100469;2026Q4;approved;a, b\n",
        "\"worker\";\"quarter\";\"decision\"\n07062100469;\"2026Q4\";approved\n;;\n",
        "worker,quarter,decision,reference\n07062100469,2026Q4,approved,\"a, \"\"b\"\"; c\"\n",
        "worker,quarter,decision,reference\n07062100469,2026Q4,approved,\"two\r\n\r\nlines\"\r\n",
        "worker,quarter,decision,reference\n07062100469,2026Q4,approved,\"\"\n",
        "worker\tquarter\tdecision\n07062100469\t2026Q4\tapproved\n",
        "\u{feff}sep=;\r\nworker;quarter;decision\r\n07062100469;2026Q4;approved\r\n",
        "\"sep=,\"\nworker,quarter,decision,,\n07062100469,2026Q4,approved,,\n,,,,\n",
        "worker,quarter,decision\n07062100469,2026Q4,approved\n\u{1a}",
    ];
    for text in same {
        assert_eq!(approvals(text), Ok(plain()), "{text:?}");
    }
}

#[test]
fn a_template_holds_nothing() {
    for table in TABLES {
        for end in ["", "\n", "\r\n"] {
            let book = read(table.name, TableFormat::Csv, &format!("{}{end}", table.csv_header())).expect("in order");
            assert!(book.is_empty());
        }
    }
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let header = "worker,quarter,decision,reference";
    let good = "07062100469,2026Q4,approved,";
    let cases = [
        ("", "1: there is no header with the names of the columns"),
        ("\n\n", "1: there is no header with the names of the columns"),
        (
            "\n07062100469,2026Q4,approved\n",
            "2: column 1 of the header has no name of a column: the header names the columns, and no title stands above",
        ),
        ("worker,quarter,decision,remark\n", "1: unknown column remark; this table has worker"),
        ("Worker,quarter,decision\n", "1: unknown column Worker, did you mean worker; this table has worker"),
        ("worker,,quarter,decision\n", "1: column 2 of the header has no name"),
        ("worker,quarter,decision,\n07062100469,2026Q4,approved\n", "2: the row has 3 cells and the header 4"),
        ("worker,quarter,decision,\n07062100469,2026Q4,approved,x\n", "2: the row has 4 cells and the header 4"),
        ("sep=;\nworker;quarter\n", "1: missing column decision"),
        ("worker,quarter,decision,worker\n", "1: duplicate column worker"),
        ("worker,quarter\n", "1: missing column decision"),
        ("reference\n", "1: missing columns worker, quarter and decision"),
        (&format!("{header}\n{good}\n{good},\n"), "3: the row has 5 cells and the header 4"),
        (&format!("{header}\n{good}\n07062100469,2026Q4\n"), "3: the row has 2 cells and the header 4"),
        (&format!("{header}\n{good}\n07062100469;2026Q4;approved;\n"), "3: the row has 1 cells and the header 4"),
        (&format!("{header}\n{good}a\"b\n{good}\n"), "2: cell 4 has a quote in it, and none at its start"),
        (&format!("{header}\n\"07062100469\"5,2026Q4,approved,\n"), "2: cell 1 has text after its closing quote"),
        (&format!("{header}\n{good}\"open\n{good}\n\n"), "2: a quote is not closed"),
        (&format!("{header}\n{good}\"a\nb\"\n{good}\n\n,2026Q4,approved,\n"), "6: missing field worker"),
        (&format!("{header}\n{good}\"a\nb\"\n07062100469,\"2026\nQ4\",approved,\n"), "4: quarter: "),
    ];
    for (text, reason) in cases {
        let error = approvals(text).expect_err(text);
        assert!(error.starts_with(&format!("oss_approvals.csv, line {reason}")), "{text:?}: {error}");
    }
}

#[test]
fn a_quote_that_is_never_closed_does_not_swallow_the_file() {
    let line = format!("{}\n", "x".repeat(1000));
    let text = format!("worker,quarter,decision,reference\n07062100469,2026Q4,approved,\"{}", line.repeat(5000));
    let error = approvals(&text).expect_err("refused");
    assert_eq!(error, "oss_approvals.csv, line 2: the line is longer than 1048576 bytes");
}
