//! Laws that hold for any input.

mod common;

use std::collections::BTreeSet;

use dimona::codec::RecordDecoder;
use dimona::codec::answers::Answers;
use dimona::codec::csv::{Header, columns};
use dimona::codec::nsso_xml;
use dimona::codec::rest_json::encode;
use dimona::declaration::message::{Draft, Format, Kind, Message, MessageContext, RemarkKind};
use dimona::declaration::register::{Origin, Register, RegisterView};
use dimona::declaration::schema::{self, Raw, SSIN, WORKER_TYPE, Zone};
use dimona::engine::{Engine, Judged, Verdict};
use dimona::facts::{FactBook, StudentCounter};
use dimona::id::WorkerType;
use dimona::judgement::{Missing, Need, Truth};
use dimona::strategies;
use dimona::time::Moment;
use proptest::prelude::*;
use proptest::sample::select;

type Declaration = (Message, MessageContext<'static>);

fn truth() -> impl Strategy<Value = Truth> {
    prop_oneof![
        Just(Truth::True),
        Just(Truth::False),
        select(Need::ALL.to_vec()).prop_map(|need| Truth::Unknown(Missing::of(need))),
    ]
}

/// Truth without what is missing.
fn known(truth: Truth) -> Option<bool> {
    truth.known()
}

proptest! {
    #[test]
    fn and_and_or_commute_and_associate(a in truth(), b in truth(), c in truth()) {
        prop_assert_eq!(a.and(b), b.and(a));
        prop_assert_eq!(a.or(b), b.or(a));
        prop_assert_eq!(a.and(b).and(c), a.and(b.and(c)));
        prop_assert_eq!(a.or(b).or(c), a.or(b.or(c)));
    }

    #[test]
    fn and_and_or_distribute(a in truth(), b in truth(), c in truth()) {
        prop_assert_eq!(known(a.and(b.or(c))), known(a.and(b).or(a.and(c))));
        prop_assert_eq!(known(a.or(b.and(c))), known(a.or(b).and(a.or(c))));
    }

    #[test]
    fn de_morgan_holds(a in truth(), b in truth()) {
        prop_assert_eq!(a.and(b).not(), a.not().or(b.not()));
        prop_assert_eq!(a.or(b).not(), a.not().and(b.not()));
        prop_assert_eq!(a.not().not(), a);
    }

    #[test]
    fn learning_what_was_unknown_never_changes_what_was_known(a in truth(), b in truth(), value in any::<bool>()) {
        let learn = |truth| if known(truth).is_none() { Truth::from(value) } else { truth };
        for (before, after) in [(a.and(b), learn(a).and(learn(b))), (a.or(b), learn(a).or(learn(b)))] {
            if let Some(before) = known(before) {
                prop_assert_eq!(known(after), Some(before));
            }
        }
    }
}

fn drafts(declarations: &[Declaration]) -> Vec<Draft<'_>> {
    declarations.iter().map(|(message, context)| message.received(context.clone())).collect()
}

fn replayed(engine: &Engine, register: Register, declarations: &[(u64, &Declaration)]) -> (Vec<Judged>, Register) {
    let mut replay = engine.replay(register);
    for (record, (message, context)) in declarations {
        replay.add(1, *record, &message.received(context.clone()));
    }
    let replayed = replay.run();
    (replayed.judged, replayed.register)
}

fn numbered(declarations: &[Declaration]) -> Vec<(u64, &Declaration)> {
    (1..).zip(declarations).collect()
}

fn verdicts(judged: &[Judged]) -> Vec<String> {
    judged.iter().map(|judged| seen(&judged.verdict)).collect()
}

/// Everything that a verdict shows, as text; the effect on the register aside, which counts revisions.
fn seen(verdict: &Verdict) -> String {
    let right = (verdict.right.state, verdict.right.settled_by);
    let findings: Vec<_> = verdict.findings.iter().map(|f| (f.rule(), f.state())).collect();
    format!("{:?} {right:?} {findings:?} {:?}", verdict.answer, verdict.assumed)
}

fn written(register: &Register) -> String {
    let mut text = Vec::new();
    register.write(&mut text).expect("memory takes text");
    String::from_utf8(text).expect("a register is text")
}

fn engine_with_counters(declarations: &[Declaration], left: u16, at: Option<Moment>) -> Engine {
    let mut facts = FactBook::new();
    let worker = declarations.iter().filter(|(message, _)| message.kind() == Kind::In);
    let worker = worker.map(|(message, _)| message.get(SSIN).expect("every IN of a year has one")).next();
    if let (Some(worker), Some(at)) = (worker, at) {
        facts.add_student_counter(worker, 2026, StudentCounter { at, hours_left: left }).expect("one counter");
    }
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_replay_equals_one_by_one(declarations in strategies::message::year(0..40)) {
        let engine = Engine::belgium();
        let (judged, after) = replayed(&engine, Register::new(), &numbered(&declarations));
        let mut register = Register::new();
        let mut alone = Vec::new();
        for (record, draft) in (1..).zip(drafts(&declarations)) {
            let verdict = engine.judge(engine.read(&draft), &register, Origin { file: 1, record });
            register.apply(verdict.effect()).expect("the verdict is fresh");
            alone.push(seen(&verdict));
        }
        prop_assert_eq!(verdicts(&judged), alone);
        let last = declarations.iter().filter_map(|(_, context)| context.received_at).max();
        if let Some(last) = last {
            register.advance(last);
        }
        // Which records they are a run notes; who applies verdicts by hand does not tell.
        let without_records = |register: &Register| {
            let text = written(register);
            let lines = text.lines().skip(1).filter(|line| !line.starts_with("{\"received\""));
            (register.as_of(), lines.map(str::to_owned).collect::<Vec<_>>())
        };
        prop_assert_eq!(without_records(&after), without_records(&register));
    }

    #[test]
    fn the_order_in_the_file_changes_nothing(
        declarations in strategies::message::year(0..40),
        shuffle in any::<u64>(),
    ) {
        let engine = Engine::belgium();
        let (judged, after) = replayed(&engine, Register::new(), &numbered(&declarations));
        let mut mixed = numbered(&declarations);
        mixed.sort_by_key(|(record, _)| (record.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ shuffle).rotate_left(17));
        let (again, after_again) = replayed(&engine, Register::new(), &mixed);
        prop_assert_eq!(verdicts(&judged), verdicts(&again));
        prop_assert_eq!(written(&after), written(&after_again));
    }

    #[test]
    fn the_order_of_the_rules_changes_nothing(
        declarations in strategies::message::year(0..40),
        step in 1_usize..50,
    ) {
        let shuffled = Engine::builder()
            .reorder(|rules| (0..rules).map(|i| (i, (i * 13 + step) % rules)).collect())
            .build()
            .expect("the rules fit together");
        let (judged, _) = replayed(&Engine::belgium(), Register::new(), &numbered(&declarations));
        let (again, _) = replayed(&shuffled, Register::new(), &numbered(&declarations));
        prop_assert_eq!(verdicts(&judged), verdicts(&again));
    }

    #[test]
    fn a_year_in_parts_with_saved_registers_equals_the_year_at_once(
        declarations in strategies::message::year(1..40),
        cut in any::<prop::sample::Index>(),
        left in 0_u16..650,
        counter in any::<prop::sample::Index>(),
    ) {
        let at = counter.get(&declarations).1.received_at;
        let engine = engine_with_counters(&declarations, left, at);
        let all = numbered(&declarations);
        let (judged, after) = replayed(&engine, Register::new(), &all);

        let (first, second) = all.split_at(cut.index(all.len()));
        let (mut parts, register) = replayed(&engine, Register::new(), first);
        let saved = written(&register);
        let register = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
        let (rest, after_parts) = replayed(&engine, register, second);
        parts.extend(rest);
        // A register that was loaded no longer knows which record opened a period.
        let plain = |judged: &[Judged]| -> Vec<String> { judged.iter().map(|judged| {
            let verdict = &judged.verdict;
            let names: Vec<_> = verdict.findings.iter().map(|f| (f.rule(), f.is_violated())).collect();
            format!("{:?} {:?} {names:?}", verdict.answer, verdict.right)
        }).collect() };
        prop_assert_eq!(plain(&judged), plain(&parts));
        prop_assert_eq!(written(&after), written(&after_parts));
    }

    #[test]
    fn workers_apart_get_the_same_verdicts(declarations in strategies::message::year(0..40)) {
        let engine = Engine::belgium();
        let all = numbered(&declarations);
        let (judged, _) = replayed(&engine, Register::new(), &all);
        let mut apart: Vec<(u64, String)> = Vec::new();
        let mut workers: Vec<_> = judged.iter().map(|judged| judged.worker).collect();
        workers.sort();
        workers.dedup();
        for worker in workers {
            // Each action travels with its period's worker; what names no known period has none.
            let own: Vec<_> = all.iter().copied().filter(|(record, _)| {
                judged.iter().any(|j| j.origin.record == *record && j.worker == worker)
            }).collect();
            let (alone, _) = replayed(&engine, Register::new(), &own);
            apart.extend(alone.iter().map(|j| (j.origin.record, seen(&j.verdict))));
        }
        apart.sort();
        let apart: Vec<String> = apart.into_iter().map(|(_, text)| text).collect();
        prop_assert_eq!(verdicts(&judged), apart);
    }

    #[test]
    fn the_moment_of_reception_only_refines(declarations in strategies::message::year(1..20)) {
        // Without the moment of the last declaration fewer things are certain, and none of them is different.
        let engine = Engine::belgium();
        let mut blind = declarations.clone();
        if let Some((_, context)) = blind.last_mut() {
            context.received_at = None;
        }
        let (informed, _) = replayed(&engine, Register::new(), &numbered(&declarations));
        let (uninformed, _) = replayed(&engine, Register::new(), &numbered(&blind));
        if let (Some(informed), Some(uninformed)) = (informed.last(), uninformed.last()) {
            let (a, b) = (&informed.verdict.answer, &uninformed.verdict.answer);
            prop_assert!(b.at_least() <= a.at_least());
            if let Some(letter) = b.letter() {
                prop_assert_eq!(a.letter(), Some(letter));
            }
        }
    }

    #[test]
    fn no_student_reserves_more_than_the_quota(declarations in strategies::message::year(0..40)) {
        let (judged, register) = replayed(&Engine::belgium(), Register::new(), &numbered(&declarations));
        prop_assert_eq!(judged.len(), declarations.len());
        for entry in register.ledgers() {
            prop_assert!((0..=650).contains(&entry.ledger.used), "{:?}", entry);
            let mut reserved = 0;
            register.visit(
                entry.worker,
                chrono::NaiveDate::MIN,
                None,
                &mut |period| {
                    let booking = period.booking.filter(|b| b.quota == entry.quota && b.year == entry.year);
                    reserved += booking.filter(|_| !period.cancelled).map_or(0, |b| i32::from(b.reserved));
                    std::ops::ControlFlow::Continue(())
                },
            );
            // Beyond what is reserved a ledger may hold what others may have got of something in doubt: all of that is in doubt.
            let beyond = entry.ledger.used - reserved;
            prop_assert!((0..=entry.ledger.doubtful).contains(&beyond), "{reserved} reserved: {entry:?}");
        }
    }
}

/// A well-formed declaration of this kind, or of any that XML has, with whatever zones XML has for it.
fn form() -> impl Strategy<Value = Message> {
    // Several references are read and written as a whole, and have tests of their own.
    let of_reference = [Zone::ReferenceType, Zone::ReferenceOrigin, Zone::ReferenceNumber];
    select(Kind::ALL.to_vec()).prop_flat_map(move |kind| {
        let zones = schema::zones(kind, Format::Xml).into_iter().filter(|zone| !of_reference.contains(zone));
        let texts: Vec<_> =
            zones.map(|zone| (Just(zone), prop::option::of(strategies::zone::zone_text(zone)))).collect();
        texts.prop_map(move |texts| {
            texts
                .into_iter()
                .filter_map(|(zone, text)| Some((zone, text?)))
                .fold(Message::new(kind), |message, (zone, text)| {
                    message.with_text(zone, &text).expect("every text is a right one")
                })
        })
    })
}

/// What stands in a zone, as text.
fn text_of(draft: &Draft<'_>, zone: Zone) -> Option<String> {
    match draft.raw(zone)? {
        Raw::Text(text) => Some(text.to_owned()),
        Raw::Whole(number) => Some(number.to_string()),
        other => panic!("{zone} holds {other:?}"),
    }
}

/// What stands in the zones that a format has for a draft's kind of declaration; an empty cell of CSV says nothing.
fn texts(draft: &Draft<'_>, format: Format) -> Vec<(Zone, String)> {
    let zones = schema::zones(draft.kind.expect("a declaration"), format).into_iter();
    let texts = zones.filter_map(|zone| Some((zone, text_of(draft, zone)?)));
    texts.filter(|(_, text)| format != Format::Csv || !text.is_empty()).collect()
}

/// As much of a message as a format has a place for.
fn within(message: &Message, format: Format) -> Message {
    texts(&Draft::from(message), format).into_iter().fold(Message::new(message.kind()), |message, (zone, text)| {
        message.with_text(zone, &text).expect("it was a right one before")
    })
}

/// Whether what was read says what was written: each zone that the format has, and what the engine understands.
fn assert_same(read: &Draft<'_>, written: &Draft<'_>) -> Result<(), TestCaseError> {
    prop_assert_eq!((read.kind, read.actions), (written.kind, written.actions));
    // A message of a test may lack what the schema of XML asks for.
    prop_assert!(read.remarks.iter().all(|remark| remark.kind == RemarkKind::MissingElement), "{:?}", read.remarks);
    let of_form = |zone: &Zone| HEADER.contains(zone) && !written.has(*zone);
    let (mut found, expected) = (texts(read, read.format), texts(written, read.format));
    found.retain(|(zone, _)| !of_form(zone));
    prop_assert_eq!(found, expected);
    for zone in Zone::ALL {
        prop_assert!(read.is_valid(*zone), "{} is not valid", zone);
        prop_assert!(!read.has(*zone) || written.has(*zone) || of_form(zone), "{} came from nowhere", zone);
    }
    let engine = Engine::belgium();
    let (from_text, from_memory) = (engine.read(read), engine.read(written));
    prop_assert_eq!(from_text.row, from_memory.row);
    let names = |reading: &dimona::engine::Reading| -> Vec<&str> {
        reading
            .findings
            .iter()
            .map(|finding| engine.rule(finding.rule()).name)
            .filter(|name| *name != "missing-element" && *name != "form-dated-outside-its-years")
            .collect()
    };
    prop_assert_eq!(names(&from_text), names(&from_memory));
    Ok(())
}

/// What a form says of itself, also where nobody told it.
const HEADER: [Zone; 9] = [
    Zone::Identification,
    Zone::FormCreationDate,
    Zone::FormCreationHour,
    Zone::AttestationStatus,
    Zone::TypeForm,
    Zone::Reference,
    Zone::ReferenceType,
    Zone::ReferenceOrigin,
    Zone::ReferenceNumber,
];

proptest! {
    #[test]
    fn a_written_declaration_is_read_as_it_was(
        message in strategies::message::message(),
        context in strategies::message::context(),
    ) {
        let draft = message.received(context);
        let line = encode(&draft).expect("it has zones of its kind only");
        let read = dimona::codec::rest_json::decode(line.as_bytes(), 0).expect("what was written can be read");
        prop_assert_eq!(&read.context, &draft.context);
        assert_same(&read, &within(&message, Format::Json).received(draft.context.clone()))?;
        prop_assert_eq!(encode(&read).expect("it was written before"), line);
    }

    #[test]
    fn a_written_row_is_read_as_it_was(
        message in strategies::message::message(),
        context in strategies::message::context(),
        columns in Just(columns().iter().map(|column| column.name).collect::<Vec<_>>()).prop_shuffle(),
        semicolons in any::<bool>(),
    ) {
        let columns = columns.join(if semicolons { ";" } else { "," });
        let header = Header::read(columns.as_bytes(), 0).expect("every column once");
        let draft = message.received(context);
        let row = header.encode(&draft).expect("there is a column for everything");
        let read = header.decode(row.as_bytes(), 0).expect("what was written can be read");
        let mut known = draft.context.clone();
        if message.kind() != Kind::In {
            known.period_id = None;
        }
        prop_assert_eq!(&read.context, &known);
        assert_same(&read, &within(&message, Format::Csv).received(draft.context.clone()))?;
        prop_assert_eq!(header.encode(&read).expect("it was written before"), row);
    }

    #[test]
    fn a_written_form_is_read_as_it_was(
        message in prop_oneof![strategies::message::message(), form()],
        context in strategies::message::context(),
        created in strategies::time::moment(),
    ) {
        let draft = message.received(context);
        let form = nsso_xml::encode(&draft, created).expect("it has zones of its kind only");
        let read = nsso_xml::decode(form.as_bytes(), 0).expect("what was written can be read");
        // XML tells of the sender's reference, and of nothing else that is known beside a message.
        let mut known = MessageContext::default();
        known.reference.clone_from(&draft.context.reference);
        prop_assert_eq!(&read.context, &known);
        let references: Vec<_> = read.references().map(|of| of.map(std::borrow::Cow::into_owned)).collect();
        let own = known.reference.map(|own| ["1".to_owned(), "1".to_owned(), own.into_owned()]);
        prop_assert_eq!(references, Vec::from_iter(own));
        let hour = created.brussels().format("%H:%M:%S%.3f").to_string();
        for (zone, usual) in [
            (Zone::Identification, "DIMONA"),
            (Zone::FormCreationDate, &*created.date().to_string()),
            (Zone::FormCreationHour, &*hour),
            (Zone::AttestationStatus, "0"),
            (Zone::TypeForm, "SU"),
        ] {
            let told = text_of(&draft, zone);
            prop_assert_eq!(text_of(&read, zone), Some(told.unwrap_or_else(|| usual.to_owned())));
        }
        // The blocks of what XML has no place for are written, and are empty.
        let mut written = message.received(read.context.clone());
        let places = schema::zones(message.kind(), Format::Xml);
        Zone::ALL.iter().filter(|zone| !zone.is_block() && !places.contains(zone)).for_each(|zone| written.clear(*zone));
        // Only an IN has a block of the worker in XML: elsewhere the SSIN stands in the action itself.
        if message.kind() != Kind::In {
            written.clear(Zone::NaturalPerson);
        }
        assert_same(&read, &written)?;
        prop_assert_eq!(nsso_xml::encode(&read, created.plus_minutes(1)).expect("it was written before"), form);
    }

    #[test]
    fn a_draft_that_served_before_holds_what_a_new_one_does(
        messages in prop::collection::vec((form(), strategies::message::context(), any::<prop::sample::Index>()), 1..8),
        created in strategies::time::moment(),
    ) {
        for format in [Format::Json, Format::Xml, Format::Csv] {
            let bodies = messages.iter().filter_map(|(message, context, cut)| {
                let draft = message.received(context.clone());
                let body = match format {
                    Format::Json => encode(&draft).ok()?,
                    Format::Xml => nsso_xml::encode(&draft, created).ok()?,
                    _ => Header::default().encode(&draft).ok()?,
                };
                // Texts are written with references and escapes in them, and some records are cut off.
                let body = match format {
                    Format::Json => body.replace('é', r"\u00e9"),
                    Format::Xml => body.replace('é', "&#233;"),
                    _ => body,
                };
                let cut = cut.index(4 * body.len());
                Some(body.get(..cut).unwrap_or(&body).to_owned())
            });
            let bodies: Vec<String> = bodies.collect();
            let decoder = match format {
                Format::Json => RecordDecoder::Json,
                Format::Xml => RecordDecoder::Xml(nsso_xml::Decoder::new()),
                _ => RecordDecoder::Csv(Header::default().into()),
            };
            let mut draft = Draft::default();
            for body in &bodies {
                let again = decoder.decode_into(&mut draft, body.as_bytes(), 0);
                let new = decoder.decode(body.as_bytes(), 0);
                prop_assert_eq!(again.err(), new.as_ref().err().cloned());
                let Ok(new) = new else { continue };
                prop_assert_eq!(&draft, &new);
                for zone in Zone::ALL {
                    prop_assert_eq!(draft.raw(*zone), new.raw(*zone));
                    prop_assert_eq!(draft.is_valid(*zone), new.is_valid(*zone));
                }
                prop_assert_eq!(draft.read(SSIN), new.read(SSIN));
            }
        }
    }

    #[test]
    fn any_bytes_are_judged_without_a_panic_and_no_record_is_lost(
        lines in prop::collection::vec(prop_oneof![
            "[ -Z^-z|~é]{0,80}",
            Just(r#"{"dimonaCancel":{"periodId":660000000112}}"#.to_owned()),
            r#"\{"dimonaIn":\{"startDate":"[0-9-]{0,12}","startHour":"[0-9:]{0,6}"\}\}"#,
        ], 0..12),
    ) {
        let text = lines.join("\n");
        // A file that begins with `<` is XML, whose reader has tests of its own.
        prop_assume!(!common::is_xml(text.as_bytes()));
        let (judged, _) = common::replay(&Engine::belgium(), Register::new(), text.as_bytes(), &Answers::default());
        // Without brackets that a broken line could leave open, every line that is not blank is a record.
        let numbers: Vec<u64> = judged.iter().map(|judged| judged.origin.record).collect();
        let records = lines.iter().filter(|line| !line.trim().is_empty()).count() as u64;
        prop_assert_eq!(numbers, (1..=records).collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_year_has_declarations_of_every_regime(declarations in strategies::message::year(1000)) {
        let types: BTreeSet<WorkerType> =
            declarations.iter().filter_map(|(message, _)| message.get(WORKER_TYPE)).collect();
        let rules: BTreeSet<String> = {
            let engine = Engine::belgium();
            let (judged, _) = replayed(&engine, Register::new(), &numbered(&declarations));
            let findings = judged.iter().flat_map(|judged| &judged.verdict.findings);
            findings.map(|finding| engine.rule(finding.rule()).name.to_owned()).collect()
        };
        for of in [WorkerType::Stu, WorkerType::Flx, WorkerType::Ext, WorkerType::O17, WorkerType::T17, WorkerType::Oth] {
            prop_assert!(types.contains(&of), "{of:?}");
        }
        for rule in ["flexi-job-conditions-unmet", "student-quota-exceeded", "overlapping-period"] {
            prop_assert!(rules.contains(rule), "{rule}: {rules:?}");
        }
    }
}
