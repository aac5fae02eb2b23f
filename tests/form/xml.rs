//! The smallest declarations in XML, as the library writes them: kept as files, read back, and held against the official schema.
//!
//! `DIMONA_XSD=Dimona_20231.xsd cargo test --test form xml`; the schema is the NSSO's and no part of this crate.
#![allow(clippy::print_stdout, reason = "a test that is left out says so")]

use std::process::Command;

use dimona::codec::nsso_xml::{BEGIN, Decoder, END, encode};
use dimona::codec::rest_json::decode;
use dimona::declaration::register::Register;
use dimona::declaration::schema::WORKER_TYPE;
use dimona::id::WorkerType;
use dimona::time::Moment;

use crate::minimal::ALL;
use crate::{codes, engine, folder, minimal};

/// The schema of 2023 has no such worker types any more.
const LEFT: [WorkerType; 2] = [WorkerType::Qua, WorkerType::Stx];

/// The smallest declarations that the schema has, each as the library writes it.
fn forms() -> Vec<(&'static str, String)> {
    let mut forms = Vec::new();
    for of in ALL {
        let text = minimal(of.name).to_string();
        let draft = decode(text.as_bytes(), 0).expect("a record");
        if draft.value(WORKER_TYPE).is_some_and(|of| LEFT.contains(&of)) {
            continue;
        }
        let made = draft.context.received_at.unwrap_or_else(|| Moment::parse("2026-08-31T09:00").expect("a moment"));
        let form = encode(&draft, made).expect("the schema has a place for everything");
        forms.push((of.name, format!("{BEGIN}{form}{END}")));
    }
    forms
}

#[test]
fn each_is_kept_as_the_library_writes_it() {
    let renew = std::env::var_os("DIMONA_WRITE_DOCUMENTS").is_some();
    for (name, form) in forms() {
        let file = folder().join(format!("{name}.xml"));
        if renew {
            std::fs::write(&file, &form).expect("the fixture can be written");
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap_or_default(), form, "{name}");
    }
}

#[test]
fn each_says_the_same_in_xml() {
    let engine = engine();
    let mut tried = 0;
    let has_form: Vec<_> = forms().into_iter().map(|(name, _)| name).collect();
    for of in ALL.iter().filter(|of| of.before.is_empty() && has_form.contains(&of.name)) {
        tried += 1;
        let file = std::fs::read_to_string(folder().join(format!("{}.xml", of.name))).expect("the form can be read");
        let form = &file[file.find("<Form>").expect("a form")..file.find("</Form>").expect("its end") + 7];
        let draft = Decoder::new().received_is_created(true).decode(form.as_bytes(), 0).expect("a form");
        let found = engine.check(&draft, &Register::new());
        let expected = crate::verdict(&engine, &Register::new(), &minimal(of.name));
        assert_eq!(found.answer, expected.answer, "{}", of.name);
        assert_eq!(codes(&engine, &found), codes(&engine, &expected), "{}", of.name);
    }
    assert!(tried > 20, "only {tried} were tried");
}

#[test]
fn each_is_taken_by_the_official_schema() {
    let there = Command::new("xmllint").arg("--version").output().is_ok_and(|run| run.status.success());
    let Some(schema) = std::env::var_os("DIMONA_XSD").filter(|_| there) else {
        println!("left out: no xmllint on the PATH, or no official schema named by DIMONA_XSD");
        return;
    };
    let files: Vec<_> = forms().iter().map(|(name, _)| folder().join(format!("{name}.xml"))).collect();
    let run = Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).arg(schema).args(&files).output();
    let run = run.expect("xmllint runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    println!("{} forms are taken", files.len());
}
