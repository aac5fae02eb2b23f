//! The world is as it is described: its shares, its skew, its seasons.

use std::collections::BTreeMap;

use chrono::Datelike;
use dimona::declaration::message::Kind;
use dimona::declaration::schema::{ENTERPRISE_NUMBER, NSSO_NUMBER, PERIOD_ID, SSIN, WORKER_TYPE};
use dimona::engine::Judged;
use dimona::id::WorkerType;
use dimona_generate::Plan;

use crate::{Files, each_record, generate, told};

const RECORDS: u64 = 60_000;

/// What is counted of one record.
struct Seen {
    kind: Option<Kind>,
    worker: Option<String>,
    employer: Option<String>,
    worker_type: Option<WorkerType>,
    received_at: Option<dimona::time::Moment>,
}

fn seen(files: &Files) -> Vec<Seen> {
    let mut all = Vec::new();
    each_record(files, false, |_, draft| {
        let Ok(draft) = draft else { return };
        let employer = draft.value(ENTERPRISE_NUMBER).map(|number| number.to_string());
        all.push(Seen {
            kind: draft.kind,
            worker: draft.value(SSIN).map(|ssin| ssin.reveal().to_string()),
            employer: employer.or_else(|| draft.value(NSSO_NUMBER).map(|number| number.to_string())),
            worker_type: draft.value(WORKER_TYPE),
            received_at: draft.context.received_at,
        });
    });
    all
}

/// How many of a thousand.
fn share(of: usize, all: usize) -> usize {
    of * 1000 / all.max(1)
}

#[test]
fn kinds_and_worker_types_have_their_shares() {
    let all = seen(&generate(&Plan::new(RECORDS, 31)));
    let kind = |kind| share(all.iter().filter(|of| of.kind == Some(kind)).count(), all.len());
    assert!((650..850).contains(&kind(Kind::In)), "{}", kind(Kind::In));
    for rare in [Kind::Out, Kind::Update, Kind::Cancel] {
        assert!((10..200).contains(&kind(rare)), "{rare}: {}", kind(rare));
    }
    let ins: Vec<_> = all.iter().filter(|of| of.kind == Some(Kind::In)).collect();
    for (worker_type, range) in [
        (WorkerType::Oth, 300..550),
        (WorkerType::Stu, 150..300),
        (WorkerType::Flx, 80..200),
        (WorkerType::Ext, 80..200),
    ] {
        let share = share(ins.iter().filter(|of| of.worker_type == Some(worker_type)).count(), ins.len());
        assert!(range.contains(&share), "{worker_type:?}: {share}");
    }
    // Every type that the Dimona knows: those that have ended as faults.
    for worker_type in WorkerType::ALL {
        assert!(ins.iter().any(|of| of.worker_type == Some(worker_type)), "{worker_type:?}");
    }
}

#[test]
fn one_record_in_twenty_carries_a_fault() {
    for seed in [1, 2] {
        let faulty = told(&generate(&Plan::new(RECORDS, seed))).len();
        assert!((48..=53).contains(&share(faulty, RECORDS as usize)), "{faulty}");
    }
}

#[test]
fn few_workers_and_employers_declare_much_and_most_declare_little() {
    let all = seen(&generate(&Plan::new(RECORDS, 32)));
    let counts = |of: fn(&Seen) -> &Option<String>| {
        let mut counts = BTreeMap::<&str, usize>::new();
        for name in all.iter().filter_map(|seen| of(seen).as_deref()) {
            *counts.entry(name).or_default() += 1;
        }
        let mut counts: Vec<usize> = counts.into_values().collect();
        counts.sort_unstable();
        counts
    };
    for (counts, tenth) in [(counts(|of| &of.worker), 350), (counts(|of| &of.employer), 450)] {
        let sum: usize = counts.iter().sum();
        let most: usize = counts[counts.len() * 9 / 10..].iter().sum();
        assert!(share(most, sum) > tenth, "the busiest tenth has {} of a thousand", share(most, sum));
        let (middle, mean) = (counts[counts.len() / 2], sum / counts.len());
        assert!(middle * 2 <= mean, "one in the middle has {middle}, the mean is {mean}");
    }
}

#[test]
fn students_work_in_summer_and_everything_happens_in_the_two_years() {
    let all = seen(&generate(&Plan::new(RECORDS, 33)));
    let months = |worker_type| {
        let mut months = [0; 13];
        for of in all.iter().filter(|of| of.worker_type == Some(worker_type)) {
            months[of.received_at.map_or(0, |at| at.date().month() as usize)] += 1;
        }
        months
    };
    let students = months(WorkerType::Stu);
    assert!(students[7] > 3 * students[2] && students[8] > 3 * students[2], "{students:?}");
    let years: Vec<i32> = all.iter().filter_map(|of| Some(of.received_at?.date().year())).collect();
    assert!(years.contains(&2025) && years.iter().all(|year| (2025..=2027).contains(year)));
}

#[test]
fn the_file_is_not_in_the_order_of_reception_but_nearly() {
    let all = seen(&generate(&Plan::new(RECORDS, 34)));
    let moments: Vec<_> = all.iter().filter_map(|of| of.received_at).collect();
    let backwards = moments.windows(2).filter(|pair| pair[0] > pair[1]).count();
    assert!(backwards > moments.len() / 4, "{backwards}");
    // A record is found among some thousands of neighbours.
    let far = moments.windows(9_000).filter(|span| span[0] > span[8_999]).count();
    assert_eq!(far, 0);
}

#[test]
fn one_worker_has_as_many_declarations_as_asked_for() {
    let all = seen(&generate(&Plan::new(10_000, 35).one_worker(4_000).faults(false)));
    let mut ins = BTreeMap::<&str, usize>::new();
    for worker in all.iter().filter_map(|of| of.worker.as_deref()) {
        *ins.entry(worker).or_default() += 1;
    }
    // Changes of a contract do not repeat the worker.
    let most = ins.values().max().copied().unwrap_or(0);
    assert!((2_400..=4_000).contains(&most), "{most}");
}

#[test]
fn whatever_is_said_of_a_period_is_received_after_its_in() {
    // So many of one worker that two of them are often received within a minute.
    let files = generate(&Plan::new(100_000, 38).one_worker(90_000).faults(false));
    let (mut opened, mut said) = (BTreeMap::new(), Vec::new());
    each_record(&files, false, |_, draft| {
        let draft = draft.unwrap();
        if let (Some(Kind::In), Some(id)) = (draft.kind, draft.context.period_id) {
            assert_eq!(opened.insert(id, draft.context.received_at), None, "an id is given once");
        } else if let Some(id) = draft.value(PERIOD_ID) {
            said.push((id, draft.context.received_at));
        }
    });
    assert!(said.len() > 20_000);
    for (id, received_at) in said {
        assert!(opened.get(&id).is_some_and(|opened| *opened < received_at), "{id}");
    }
}

#[test]
fn one_employer_has_the_share_that_was_asked_for() {
    let all = seen(&generate(&Plan::new(RECORDS, 36).one_employer(60)));
    let ins: Vec<_> = all.iter().filter(|of| of.kind == Some(Kind::In)).collect();
    let mut employers = BTreeMap::<&str, usize>::new();
    for employer in ins.iter().filter_map(|of| of.employer.as_deref()) {
        *employers.entry(employer).or_default() += 1;
    }
    let most = share(employers.values().max().copied().unwrap_or(0), ins.len());
    assert!((550..=620).contains(&most), "{most}");
}

#[test]
fn refused_declarations_are_sent_again() {
    let plan = Plan::new(20_000, 37);
    let files = generate(&plan);
    let judged = crate::check(&plan, &files, false);
    let is_refused = |of: &Judged| of.verdict.answer.letter().is_some_and(|letter| letter.as_str() == "B");
    let refused = judged.iter().filter(|of| is_refused(of)).filter_map(|of| of.worker);
    let accepted: std::collections::BTreeSet<_> =
        judged.iter().filter(|of| !is_refused(of)).filter_map(|of| of.worker).collect();
    let again = refused.filter(|worker| accepted.contains(worker)).count();
    assert!(again > 100, "{again}");
}
