//! What hangs on when something was declared: a day that was declared late, and the time that a register does not tell.

use crate::{parts, text, written};

#[test]
fn no_day_of_a_flexi_job_that_was_declared_late_is_one() {
    let register_of = |name: &str, late: &str, employer: &str| {
        let lines = format!(
            "{{\"register\":1}}\n{{\"period\":{{\"periodId\":660000000112,\"ssin\":\"90021400128\",\
             \"employer\":{{{employer}}},\"workerType\":\"FLX\",\"jointCommittee\":\"XXX\",\
             \"startDate\":\"2026-02-02\",\"endDate\":\"2026-02-27\",\"late\":{late}}}}}\n"
        );
        written(&format!("worker-late/{name}.ndjson"), &lines)
    };
    let register = |name: &str, late: &str| register_of(name, late, "\"enterpriseNumber\":\"0999999031\"");
    let pensions = "{\"worker\":\"90021400128\",\"kind\":\"survivor\",\"from\":\"2019-01-01\"}\n";
    let pensions = written("worker-late/facts/pensions.ndjson", pensions);
    let facts = pensions.strip_suffix("/pensions.ndjson").expect("its folder").to_owned();
    let of_flexi_job = |register: &str, on: &str, employer: &str| {
        let asked = ["worker", "90021400128", "--on", on, "--employer", employer, "--register", register];
        let page = text(&[&asked[..], &["--facts", &facts]].concat());
        parts(&page).1.to_owned()
    };
    let late = register("late", "true");
    for on in ["2026-02-02", "2026-02-27"] {
        let page = of_flexi_job(&late, on, "0999999031");
        assert!(
            page.contains("right    fails") && page.contains("from 2026-02-02 to 2026-02-27 was declared late"),
            "{page}"
        );
        assert!(page.contains("with a new IN") && !page.contains("a pension, or the age"), "{page}");
    }
    // Beside its days, with another employer, and of one that was declared in time.
    let others = [
        (&late, "2026-02-01", "0999999031"),
        (&late, "2026-02-28", "0999999031"),
        (&late, "2026-02-10", "0999111183"),
        (&register("timely", "false"), "2026-02-10", "0999999031"),
    ];
    for (register, on, employer) in others {
        let page = of_flexi_job(register, on, employer);
        assert!(page.contains("right    holds") && !page.contains("none of"), "{page}");
    }
    // Which employer a number of another kind stands for nobody told.
    let by_number = register_of("by-number", "true", "\"employerId\":123456749");
    let open = of_flexi_job(&by_number, "2026-02-10", "0999999031");
    assert!(open.contains("right    open") && open.contains("open  the flexi-job declared from 2026-02-02"), "{open}");
}

#[test]
fn the_page_tells_up_to_when_it_is_known_what_was_declared() {
    let register =
        written("worker/as-of.ndjson", "{\"register\":1,\"asOf\":\"2026-07-31T17:00:00+02:00\",\"covers\":\"all\"}\n");
    let page = |on: &str| text(&["worker", "07062100469", "--on", on, "--register", &register]);
    let known = "\nwhat was declared is known until 2026-07-31 17:00";
    for on in ["2026-07-30", "2026-07-31"] {
        assert!(page(on).contains(&format!("{known}\n")), "{}", page(on));
    }
    let later = page("2026-08-01");
    assert!(later.contains(&format!("{known}: that nothing was declared since is assumed\n")), "{later}");
    assert!(!text(&["worker", "07062100469", "--on", "2026-08-01"]).contains("what was declared"));
}
