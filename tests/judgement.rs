//! Laws of a judgement: whom a rule is asked of, what exceptions settle, and rules that a caller makes at run time.

use std::cell::Cell;

use chrono::NaiveDate;
use dimona::declaration::message::{EmployerNumbers, Kind, Letter, Message, MessageContext};
use dimona::declaration::register::Register;
use dimona::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use dimona::declaration::schema::{END_DATE, END_HOUR, START_HOUR, Zone};
use dimona::engine::{Engine, Judged, RightState, Verdict};
use dimona::facts::{CareerEntry, FactBook, Fraction, OverseasDecision, Pension, PensionKind, Proof, WorkKind};
use dimona::flexi_job;
use dimona::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use dimona::judgement::{
    Evidence, Finding, Missing, Need, Number, Numbers, Outcome, Rule, RuleNo, Settlement, State, Texts, Truth, Unit,
};
use dimona::law::{Cell as Pair, Confidence, Law, LegalRef, LimitedBy, Timeline, TypeFault, TypeLimit};
use dimona::report::{FindingText, JsonReport, ReportOptions, ReportWriter, TextReport};
use dimona::strategies;
use dimona::time::{ClockTime, Moment, Quarter};
use dimona::words::EN;
use proptest::prelude::*;
use proptest::sample::select;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// What a verdict says, without what only its register counts.
fn seen(engine: &Engine, verdict: &Verdict) -> String {
    let name = |no: RuleNo| engine.rule(no).name;
    let findings: Vec<_> =
        verdict.findings.iter().map(|of: &Finding| (name(of.rule()), of.settled_by().map(name), of.state())).collect();
    let right = (verdict.right.state, verdict.right.settled_by.map(name));
    format!("{:?} {right:?} {findings:?} {:?}", verdict.answer, verdict.assumed)
}

/// A law in which other types have limits, and other pairs are refused.
fn patched() -> Law {
    let mut law = Law::belgium();
    let own = || LegalRef::own("an act of a test", Confidence::Seen, day("2026-12-01"));
    for (worker_type, fault) in [
        (WorkerType::Oth, TypeFault::OutsideItsDates),
        (WorkerType::Stu, TypeFault::Article17),
        (WorkerType::Stu, TypeFault::ClosedToEmployers),
    ] {
        let mut days = Timeline::new();
        days.patch(day("2026-03-01"), Some(day("2026-09-30")), (), own()).expect("in order");
        law.worker_type.patch(TypeLimit::new(worker_type, LimitedBy::Begin, fault, days));
    }
    law.joint_committee_matrix.patch(JointCommittee::Other, WorkerType::Stu, Pair::Refused, own());
    law
}

fn replayed(engine: &Engine, declarations: &[(Message, MessageContext<'static>)]) -> Vec<Judged> {
    let mut replay = engine.replay(Register::new());
    for (record, (message, context)) in (1..).zip(declarations) {
        replay.add(1, record, &message.received(context.clone()));
    }
    replay.run().judged
}

/// Declarations of every kind and type, of one worker each, and a year of a few workers.
fn declarations() -> impl Strategy<Value = Vec<(Message, MessageContext<'static>)>> {
    let of_any_kind = prop::collection::vec((strategies::message::message(), strategies::message::context()), 0..30);
    // What the NSSO answered itself is applied, also where it is another answer than ours.
    let answers =
        prop::collection::vec(select(vec![None, None, Some(Letter::A), Some(Letter::W), Some(Letter::B)]), 60);
    (of_any_kind, strategies::message::year(0..60), answers, prop::collection::vec(any::<bool>(), 60)).prop_map(
        |(any, mut year, answers, open)| {
            for (((message, context), answer), is_open) in year.iter_mut().zip(answers).zip(open) {
                context.answer = answer;
                // A period that the NSSO accepted although its last day is missing books when an OUT tells that day.
                if is_open && answer.is_some() && message.kind() == Kind::In {
                    *message = message.clone().without(Zone::EndDate);
                }
            }
            [any, year].concat()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn asking_every_rule_of_every_declaration_changes_nothing(declarations in declarations(), is_patched in any::<bool>()) {
        let builder = || Engine::builder().law(if is_patched { patched() } else { Law::belgium() });
        let (scoped, all) = (builder().build().expect("rules"), builder().asking_all().build().expect("rules"));
        let verdicts = |engine: &Engine| -> Vec<String> {
            replayed(engine, &declarations).iter().map(|judged| seen(engine, &judged.verdict)).collect()
        };
        prop_assert_eq!(verdicts(&scoped), verdicts(&all));
    }
}

#[test]
fn an_engine_with_other_rules_takes_no_finding_for_its_own() {
    let (belgium, same) = (Engine::belgium(), Engine::builder().build().expect("the rules fit together"));
    let other = Engine::builder().off("late-declaration").build().expect("the rule exists");
    let more = Engine::builder().rule(configured(4, "the shift has {N} hours")).build().expect("rules");
    let mut context = MessageContext::default();
    context.received_at = Moment::parse("2026-09-02T10:00").ok();
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a number"));
    let worker = WORKER.parse::<Ssin>().expect("a number");
    let message = Message::dimona_in(employer, worker, WorkerType::Oth, day("2026-09-01"));
    let verdict = belgium.check(&message.received(context), &Register::new());
    let late = verdict.findings.iter().find(|of| belgium.rule(of.rule()).name == "late-declaration").expect("late");
    assert_eq!(same.rule(late.rule()).name, "late-declaration");
    for engine in [&other, &more] {
        assert_eq!((engine.rule(late.rule()).name, engine.code(&verdict, late)), ("", None));
    }
}

#[test]
fn no_declaration_is_asked_more_than_64_rules() {
    let engine = Engine::belgium();
    let most = Kind::ALL
        .into_iter()
        .flat_map(|kind| WorkerType::ALL.into_iter().map(Some).chain([None]).map(move |of| (kind, of)))
        .map(|(kind, worker_type)| engine.rules_asked_of(kind, worker_type))
        .max();
    assert!(most.is_some_and(|most| (5..=64).contains(&most)), "{most:?}");
}

const T: &str = "2026Q3";
const WORKER: &str = "90.02.14-001.28";

/// Work in quarters before a flexi-job, a pension that is told, and a decision on the flexi-job.
type Known = (Career, Option<Option<bool>>, Option<OverseasDecision>);

/// Work by how many quarters it lies back: its kind, its volume, and whether it is proven.
type Career = Vec<(u32, (WorkKind, Option<(u64, u64)>, bool))>;

fn known() -> impl Strategy<Value = Known> {
    let volume = select(vec![None, Some((0, 1)), Some((1, 2)), Some((79, 100)), Some((4, 5)), Some((1, 1))]);
    let kind = select(vec![WorkKind::Ordinary, WorkKind::Foreign, WorkKind::TeacherSummer, WorkKind::UnpaidLeave]);
    let career = prop::collection::vec((0_u32..6, (kind, volume, any::<bool>())), 0..8);
    let pension = select(vec![None, Some(None), Some(Some(true)), Some(Some(false))]);
    let overseas = select(vec![None, Some(OverseasDecision::Approved), Some(OverseasDecision::Refused)]);
    // Half of them have too little work in Belgium, and proof of enough elsewhere, beside a decision.
    let belgian = (select(vec![(0, 1), (1, 2)]), any::<bool>());
    let decided = select(vec![OverseasDecision::Approved, OverseasDecision::Refused]);
    let two = (belgian, select(vec![(4, 5), (1, 1)]), decided).prop_map(|((belgian, is_old), abroad, decision)| {
        let earlier = [4, 5].map(|back| (back, (WorkKind::Ordinary, Some((0, 1)), false)));
        let mut career = vec![(3, (WorkKind::Ordinary, Some(belgian), false))];
        career.extend(earlier);
        if !is_old {
            career.push((3, (WorkKind::Foreign, Some(abroad), true)));
        }
        (career, Some(is_old.then_some(false)), Some(decision))
    });
    prop_oneof![(career, pension, overseas), two]
}

fn facts((career, pension, overseas): &Known) -> FactBook {
    let (mut facts, worker) = (FactBook::new(), WORKER.parse::<Ssin>().expect("a number"));
    let quarter: Quarter = T.parse().expect("a quarter");
    for (back, (kind, volume, is_proven)) in career {
        let volume = volume.and_then(|(n, of)| Fraction::new(n, of));
        let Ok(entry) = CareerEntry::new(*kind, EmployerNumbers::NONE, volume) else { continue };
        let entry = if *is_proven { entry.with_proof(Proof::Accepted).unwrap_or(entry) } else { entry };
        facts.add_career(worker, quarter.minus(*back), entry);
    }
    match pension {
        None => {}
        Some(None) => facts.add_pension(worker, Pension::none()),
        Some(Some(in_register)) => {
            let pension = Pension::new(PensionKind::Retirement, day("2020-01-01"), None).expect("a pension");
            facts.add_pension(worker, if *in_register { pension } else { pension.outside_register(Proof::Accepted) });
        }
    }
    if let Some(decision) = overseas {
        facts.add_overseas_decision(worker, quarter, *decision).expect("a quarter of the scheme");
    }
    facts
}

/// A flexi-job in that quarter, declared in time.
fn flexi_job_in(facts: FactBook) -> (Engine, Verdict) {
    let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a number"));
    let hour = |text| ClockTime::parse_digits(text).expect("an hour");
    let message =
        Message::dimona_in(employer, WORKER.parse::<Ssin>().expect("a number"), WorkerType::Flx, day("2026-07-01"))
            .with(START_HOUR, hour("1700"))
            .with(END_DATE, day("2026-07-01"))
            .with(END_HOUR, hour("2200"));
    let mut context = MessageContext::default();
    context.received_at = Moment::parse("2026-06-30T10:00").ok();
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let verdict = engine.check(&message.received(context), &Register::new());
    (engine, verdict)
}

#[test]
#[expect(clippy::print_stdout, reason = "how many inputs met two exceptions is told")]
fn the_page_on_a_worker_says_of_a_right_what_the_engine_says() {
    let (all, with_two) = (Cell::new(0_u32), Cell::new(0_u32));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(3000));
    let result = runner.run(&known(), |known| {
        let right = |known: &Known| {
            flexi_job::right_on(WORKER.parse().expect("a number"), T.parse().expect("a quarter"), &facts(known))
        };
        let told = right(&known);
        let (_, verdict) = flexi_job_in(facts(&known));
        let expected = match told.holds {
            Truth::True => RightState::Holds,
            Truth::False => RightState::Fails,
            Truth::Unknown(_) => RightState::Undetermined,
        };
        prop_assert_eq!(verdict.right.state, expected, "{:?}", told);
        // Two exceptions speak where a decision stands beside what proof alone would settle.
        let proven = right(&(known.0.clone(), known.1, None));
        let two = told.overseas.is_some() && told.met_by_the_nsso != Truth::True && proven.holds == Truth::True;
        all.set(all.get() + 1);
        with_two.set(with_two.get() + u32::from(two));
        Ok(())
    });
    result.expect("both say the same");
    println!("{} of {} inputs met two exceptions", with_two.get(), all.get());
    assert!(with_two.get() * 3 >= all.get(), "{} of {} inputs met two exceptions", with_two.get(), all.get());
}

/// What was known of the conditions of a flexi-job without the quarter so far back, and is something else with it.
fn changed_by_learning(career: Career, hidden: u32) -> Option<(Truth, Truth)> {
    let right = |career: Career| {
        let facts = facts(&(career, Some(None), None));
        flexi_job::right_on(WORKER.parse().expect("a number"), T.parse().expect("a quarter"), &facts)
    };
    let less = right(career.iter().filter(|(back, _)| *back != hidden).cloned().collect());
    let more = right(career);
    [(less.met_by_the_nsso, more.met_by_the_nsso), (less.reduced, more.reduced)]
        .into_iter()
        .find(|(less, more)| less.known().is_some() && less.known() != more.known())
}

/// Half a job in T-4 is no reduction where T-3 is not enough, and may be one where it is: so it is open where T-3 is not told.
#[test]
fn what_t3_may_be_leaves_a_reduction_in_t4_open() {
    for t3 in [WorkKind::UnpaidLeave, WorkKind::Ordinary] {
        let career = vec![(4, (WorkKind::Ordinary, Some((1, 2)), false)), (3, (t3, Some((4, 5)), false))];
        assert_eq!(changed_by_learning(career, 3), None, "{t3:?}");
    }
}

proptest! {
    #[test]
    fn learning_what_was_unknown_only_refines_a_right(known in known(), hidden in 0_u32..6) {
        // Without decisions and proofs, and with what is told of pensions: nothing is assumed.
        let (career, _, _) = known;
        let career = career.into_iter().map(|(back, (kind, volume, _))| (back, (kind, volume, false))).collect();
        prop_assert_eq!(changed_by_learning(career, hidden), None);
    }

    #[test]
    fn which_exception_is_heard_first_changes_nothing(said in prop::collection::vec((0_u8..5, 0_u8..3), 0..6), own in 0_u8..3) {
        let truth = |n| match n {
            0 => Truth::True,
            1 => Truth::False,
            _ => Truth::Unknown(Missing::of(Need::Careers)),
        };
        let hear = |said: Vec<(u8, u8)>| {
            said.into_iter().fold(Settlement::new(), |settled, (name, kept)| settled.hear(name, truth(kept)))
        };
        let (one, other) = (hear(said.clone()), hear(said.iter().rev().copied().collect()));
        prop_assert_eq!(one, other);
        let certain: std::collections::BTreeSet<u8> = said.iter().map(|(_, kept)| *kept).filter(|kept| *kept < 2).collect();
        let expected = match (certain.len(), said.is_empty()) {
            (2, _) => None,
            (1, _) => Some(certain.contains(&0)),
            (_, true) => truth(own).known(),
            _ => None,
        };
        prop_assert_eq!(one.kept(truth(own)).known(), expected, "{:?}", said);
        prop_assert_eq!(one.by().is_some(), certain.len() == 1);
    }
}

/// A rule as a configuration gives it: its name, its text and its number are known only when the program runs.
struct Configured {
    name: String,
    what: String,
    numbers: Vec<Number>,
    most: u16,
}

impl Rule<Declarations> for Configured {
    fn meta(&self) -> RuleMeta<'_> {
        let texts = Texts::unchecked(&self.numbers, &self.what, "", "ask the desk");
        RuleMeta::new(&self.name, Side::Advice, LegalRef::seen("a configuration"), texts)
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Flx]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let hours = case.row.end_hour.zip(case.row.start_hour).map(|(end, start)| end.minutes() - start.minutes());
        let Some(hours) = hours.map(|minutes| i64::from(minutes) / 60) else { return Outcome::NotApplicable };
        Outcome::fault_if(hours > self.most.into(), Evidence::of::<0, 1>([Some(hours)]))
    }
}

fn configured(most: u16, text: &str) -> Configured {
    let name = format!("longer-than-{most}-hours");
    let number = format!("hoursOver{most}");
    let what = text.replace("N", &number);
    Configured { name, what, numbers: vec![Number::named(number, Unit::Whole)], most }
}

#[test]
fn a_rule_made_at_run_time_tells_its_own_numbers_in_report_and_json() {
    let engine = Engine::builder().rule(configured(4, "the shift has {N} hours")).build().expect("rules");
    let (_, verdict) = flexi_job_in(FactBook::new());
    let message = {
        let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a number"));
        let hour = |text| ClockTime::parse_digits(text).expect("an hour");
        Message::dimona_in(employer, WORKER.parse::<Ssin>().expect("a number"), WorkerType::Flx, day("2026-07-01"))
            .with(START_HOUR, hour("1700"))
            .with(END_DATE, day("2026-07-01"))
            .with(END_HOUR, hour("2200"))
    };
    assert!(verdict.answer.at_least() <= Letter::W);
    let mut context = MessageContext::default();
    context.received_at = Moment::parse("2026-06-30T10:00").ok();
    let verdict = engine.check(&message.received(context), &Register::new());
    let found = verdict.findings.iter().find(|of| engine.rule(of.rule()).name == "longer-than-4-hours");
    let found = found.expect("five hours are longer");
    assert_eq!(Numbers::new(engine.rule(found.rule()).numbers(), found.evidence()).iter().count(), 1);

    let judged = Judged::new(verdict);
    let mut json = Vec::new();
    let mut report = ReportWriter::new(JsonReport::new(&engine), &engine, &mut json).expect("memory takes text");
    report.judged("memory", &judged).expect("memory takes text");
    report.finish().expect("memory takes text");
    let json = String::from_utf8(json).expect("a report is text");
    assert!(json.contains(r#""evidence":{"hoursOver4":5}"#), "{json}");

    let mut text = Vec::new();
    let plain = TextReport::new(&engine, ReportOptions::default());
    let mut report = ReportWriter::new(plain, &engine, &mut text).expect("memory takes text");
    report.judged("memory", &judged).expect("memory takes text");
    report.finish().expect("memory takes text");
    let text = String::from_utf8(text).expect("a report is text");
    assert!(text.contains("the shift has 5 hours"), "{text}");
}

#[test]
fn a_text_that_names_a_number_which_its_rule_does_not_declare_is_refused() {
    let fault = Engine::builder().rule(configured(4, "the shift has {hours} hours")).build().err().expect("a fault");
    assert!(fault.is_configuration());
    let said = "a text of the rule longer-than-4-hours names the number hours, which the rule does not declare";
    assert_eq!(fault.to_string(), said);
}

#[test]
fn a_text_that_is_not_written_as_texts_are_is_refused() {
    for text in ["{N hours", "{N} hours}", "[no number]", "[{N}", "{N}]", "[{N} [hours]]", "{N|hour}"] {
        let fault = Engine::builder().rule(configured(4, text)).build().err().expect("a fault");
        assert!(fault.is_configuration());
        assert!(fault.to_string().starts_with("a text of the rule longer-than-4-hours is malformed: "), "{fault}");
    }
}

#[test]
fn a_number_has_the_word_that_fits_it_in_the_text_of_a_rule() {
    for (most, expected) in [(0, "the shift has 1 hour"), (1, "the shift has 2 hours")] {
        let rule = configured(most, "the shift has {N|hour|hours}");
        let evidence = Evidence::of::<0, 1>([Some(i64::from(most) + 1)]);
        let finding = Finding::of(RuleNo::new(0, 0).expect("a number"), State::Violated(evidence));
        assert_eq!(FindingText::of(&rule.meta(), &finding, &EN).what, expected);
        assert!(Engine::builder().rule(rule).build().is_ok());
    }
}

#[test]
fn too_many_numbers_are_refused() {
    let mut rule = configured(4, "the shift has {N} hours");
    rule.numbers.extend((0..16).map(|n| Number::named(format!("more{n}"), Unit::Whole)));
    let fault = Engine::builder().rule(rule).build().err().expect("a fault");
    assert_eq!(fault.to_string(), "the rule longer-than-4-hours declares 17 numbers, and 16 is the most");
}
