//! In which language the program speaks, and what stays the same in all of them.

mod support;

use std::path::Path;

use dimona::words::Language;
use serde_json::Value;
use support::{Desk, Run, dimona, root};

/// Runs the program on the machine of somebody whose system says this.
fn run(arguments: &[&str], system: &[(&str, &str)]) -> Run {
    let mut program = dimona();
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        program.env_remove(name);
    }
    let output = program.args(arguments).envs(system.iter().copied()).current_dir(root()).output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("all of it is UTF-8");
    Run {
        code: output.status.code().expect("it ends by itself"),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// Each language but English.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::default())
}

const CHECK: [&str; 2] = ["check", "fixtures/readme/student.json"];

#[test]
fn the_language_is_asked_for_or_that_of_the_system() {
    let english = run(&CHECK, &[]).stdout;
    assert!(english.contains("accepted with warning"), "{english}");
    for language in others() {
        let code = language.code();
        let asked = run(&[&CHECK[..], &["--lang", code]].concat(), &[]).stdout;
        assert_ne!(asked, english, "{language}");
        assert_eq!(run(&[&["--lang", code], &CHECK[..]].concat(), &[]).stdout, asked, "{language}");
        let system = format!("{code}_BE.UTF-8");
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            assert_eq!(run(&CHECK, &[(name, &system)]).stdout, asked, "{name}={system}");
        }
        // What is asked for counts before the system, and the first that says something before the others.
        assert_eq!(run(&[&CHECK[..], &["--lang", "en"]].concat(), &[("LANG", &system)]).stdout, english);
        assert_eq!(run(&CHECK, &[("LC_ALL", "C"), ("LANG", &system)]).stdout, english);
        assert_eq!(run(&CHECK, &[("LC_ALL", ""), ("LC_MESSAGES", &system), ("LANG", "C")]).stdout, asked);
    }
    assert_eq!(run(&CHECK, &[("LANG", "xx_XX.UTF-8")]).stdout, english);
    assert_eq!(run(&[&CHECK[..], &["--lang", "xx"]].concat(), &[]).code, 2);
}

#[test]
fn what_is_wrong_is_told_in_the_language() {
    let ends = |arguments: &[&str]| {
        let run = run(arguments, &[("LANG", "nl_BE.UTF-8")]);
        assert_eq!(run.code, 2, "{arguments:?}");
        run.stderr
    };
    assert_eq!(ends(&["check", "no-such-file"]), "dimona: no-such-file: bestaat niet\n");
    assert_eq!(
        ends(&["explain", "late-declaratoin"]),
        "dimona: er is geen regel met de naam late-declaratoin; bedoelde u late-declaration?\n"
    );
    // What the library says of a file comes as a fault of its stream.
    let desk = Desk::new("languages");
    desk.put("a.csv", "x,y\n1,2\n").put("a.register", "{\"register\":7}\n");
    let path = |name: &str| desk.0.join(name).display().to_string();
    assert!(
        ends(&["check", &path("a.csv")])
            .contains(": lijn 1: onbekende kolom x; een bestand met aangiften heeft action")
    );
    assert!(
        ends(&["worker", "85082125385", "--on", "2026-04-20", "--register", &path("a.register")]).contains("lijn 1: ")
    );
    assert!(ends(&["law", "--on", "2026-13-01"]).contains("2026-13-01 bestaat niet"));
    assert!(ends(&["check", "a.json", "--policy", "x"]).contains("schrijf het als NAAM=WAARDE"));
}

#[test]
fn arguments_are_refused_in_one_language() {
    let day = "onverwacht teken '/' op positie 2, verwacht: JJJJ-MM-DD";
    let wrong: [(&[&str], &str); 10] = [
        (
            &["deadline", "--start", "5/12/2026"],
            &format!("ongeldige waarde '5/12/2026' voor '--start <MOMENT>': {day}"),
        ),
        (
            &["deadline", "--start", "2026-12-05", "--last-day", "5/12/2026"],
            &format!("ongeldige waarde '5/12/2026' voor '--last-day <DATE>': {day}"),
        ),
        (
            &["check", "a.json", "--fail-on", "refused"],
            "ongeldige waarde 'refused' voor '--fail-on <THRESHOLD>'; mogelijke waarden: refuse, warn, undetermined, never; bedoelde u refuse?",
        ),
        (
            &["check", "a.json", "--threads", "1025"],
            "ongeldige waarde '1025' voor '--threads <NUMBER>': 1025 ligt niet tussen 1 en 1024",
        ),
        (&[], "een opdracht ontbreekt: een van check, compare, consent, convert, "),
        (&["law", "--on"], "'--on <DATE>' heeft een waarde nodig"),
        (&["law", "--no"], "onverwacht argument '--no'"),
        (&["rule"], "er is geen opdracht 'rule'; bedoelde u rules?"),
        (&["worker", "--on", "2026-04-20"], "verplichte argumenten ontbreken: <SSIN>\n\ngebruik: dimona worker "),
        (&["law", "--on", "2026-04-20", "--on", "2026-04-21"], "'--on <DATE>' mag maar één keer opgegeven worden"),
    ];
    for (arguments, told) in wrong {
        let run = run(&[arguments, &["--lang", "nl"]].concat(), &[]);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.stderr.starts_with(&format!("fout: {told}")), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.ends_with("\n\n--help zegt meer\n"), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn every_command_speaks_every_language() {
    let commands: [&[&str]; 5] = [
        &["rules"],
        &["explain", "student-quota-exceeded"],
        &["explain", "90373-460"],
        &["law"],
        &["worker", "85082125385", "--on", "2026-04-20"],
    ];
    for command in commands {
        let english = run(command, &[]);
        assert_eq!(english.code, 0, "{command:?}");
        for language in others() {
            let told = run(&[command, &["--lang", language.code()]].concat(), &[]);
            assert_eq!((told.code, &*told.stderr), (0, ""), "{language}, {command:?}");
            assert_ne!(told.stdout, english.stdout, "{language}, {command:?}");
        }
    }
}

/// A report without its texts, and the texts.
fn without_texts(report: &str) -> (Vec<Value>, Vec<String>) {
    let mut texts = Vec::new();
    let lines = report.lines().map(|line| {
        let mut line: Value = serde_json::from_str(line).expect("a line is one JSON object");
        if let Some(header) = line.as_object_mut() {
            header.remove("language");
        }
        for finding in line.get_mut("findings").and_then(Value::as_array_mut).into_iter().flatten() {
            let finding = finding.as_object_mut().expect("a finding is an object");
            for text in ["message", "action"] {
                texts.push(finding.remove(text).and_then(|text| Some(text.as_str()?.to_owned())).expect("a text"));
            }
            for cost in finding.get_mut("costs").and_then(Value::as_array_mut).into_iter().flatten() {
                let text = cost["text"].take();
                texts.push(text.as_str().expect("a text").to_owned());
            }
            if let Some(evidence) = finding["evidence"].as_object_mut() {
                evidence.remove("reason");
            }
        }
        line
    });
    (lines.collect(), texts)
}

#[test]
fn a_report_for_programs_is_the_same_but_for_its_texts() {
    let stories = root().join("fixtures/stories");
    let facts = stories.join("snack-bar/facts");
    let files: Vec<String> = std::fs::read_dir(&stories)
        .expect("there are stories")
        .flat_map(|story| std::fs::read_dir(story.expect("a story").path()).expect("a story is a folder"))
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ndjson") && is_of_declarations(path))
        .map(|path| path.display().to_string())
        .collect();
    assert!(files.len() >= 4, "{files:?}");
    let facts = facts.display().to_string();
    let mut check = vec!["check", "--format", "ndjson", "--facts", &facts];
    check.extend(files.iter().map(String::as_str));
    let (english, of_english) = without_texts(&run(&check, &[]).stdout);
    for language in others() {
        let report = run(&[&check[..], &["--lang", language.code()]].concat(), &[]).stdout;
        assert!(report.contains(&format!("\"language\":\"{language}\"")), "{language}");
        let (told, texts) = without_texts(&report);
        assert_eq!(told, english, "{language}");
        let same: Vec<_> = texts.iter().zip(&of_english).filter(|(text, english)| text == english).collect();
        assert!(same.is_empty(), "{language} says in English: {same:?}");
        assert!(texts.len() > 50, "{language}: only {} texts were seen", texts.len());
    }
}

fn is_of_declarations(path: &Path) -> bool {
    std::fs::read_to_string(path).is_ok_and(|text| text.contains("\"dimonaIn\""))
}
