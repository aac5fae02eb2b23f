//! What a user of the engine can do: own rules, compositions, exceptions, switches, levels, law of the day.

use dimona::codec::rest_json;
use dimona::declaration::message::{Draft, EmployerNumbers, Kind, Letter, Message, MessageContext};
use dimona::declaration::register::{Content, Coverage, Origin, Quota, Register, RegisterView};
use dimona::declaration::rule::{
    Bearing, Case, DeclarationScope, Declarations, EmployerContext, EmployerCount, EmployerRule, MessageCase, Messages,
    RuleMeta, Side, Standing, zone_of,
};
use dimona::declaration::schema::{END_DATE, JOINT_COMMITTEE, PLANNED_DAYS, PLANNED_HOURS, PlannedAmount, SSIN, Zone};
use dimona::engine::{Engine, Level, RightState, Verdict};
use dimona::facts::{FactBook, Sector, StudentCounter};
use dimona::id::{EnterpriseNumber, JointCommittee, PeriodId, Ssin, WorkerType};
use dimona::judgement::{All, Any, Finding, Missing, Need, Number, Numbers, Outcome, Rule, Scalar, Unit};
use dimona::law::{Cell, Confidence, Law, LegalRef, Trust};
use dimona::policy::Policies;
use dimona::student;
use dimona::texts;
use dimona::time::{Moment, parse_date};

fn employer() -> EmployerNumbers {
    EmployerNumbers::from(EnterpriseNumber::new(999_999_031).expect("a right number"))
}

fn student(start: &str, end: &str, hours: u64) -> Message {
    let worker = "07.06.21-004.69".parse::<Ssin>().expect("a right SSIN");
    Message::dimona_in(employer(), worker, WorkerType::Stu, parse_date(start).expect("a date"))
        .with_some(END_DATE, parse_date(end).ok())
        .with_some(PLANNED_HOURS, PlannedAmount::new(hours))
}

fn received(moment: &str) -> MessageContext<'static> {
    MessageContext::at(moment).expect("a moment")
}

fn check(engine: &Engine, message: Message, moment: &str) -> Verdict {
    engine.check(&message.received(received(moment)), &Register::new())
}

fn rules_of<'e>(engine: &'e Engine, verdict: &Verdict) -> Vec<&'e str> {
    verdict.findings.iter().map(|finding| engine.rule(finding.rule()).name).collect()
}

/// The exception that settled a right.
fn settled<'e>(engine: &'e Engine, verdict: &Verdict) -> Option<&'e str> {
    verdict.right.settled_by.map(|rule| engine.rule(rule).name)
}

dimona::numbers! {
    /// A number of these rules.
    struct Said { count: i64 = "count" }
}

/// A rule that says one thing of every IN.
struct Says(RuleMeta<'static>, Outcome);

impl Rule<Declarations> for Says {
    fn meta(&self) -> RuleMeta<'_> {
        self.0.clone()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if case.row.kind == Kind::In { self.1 } else { Outcome::NotApplicable }
    }
}

const HOUSE: LegalRef = LegalRef::seen("house rules");
const FIRST: RuleMeta =
    RuleMeta::new("first", Side::Advice, HOUSE, texts!(numbers: Said::NUMBERS, what: "first", action: "do"));
const SECOND: RuleMeta =
    RuleMeta::new("second", Side::Advice, HOUSE, texts!(numbers: Said::NUMBERS, what: "second", action: "do"));
const BOTH: RuleMeta =
    RuleMeta::new("both", Side::Advice, HOUSE, texts!(numbers: Said::NUMBERS, what: "both", action: "do"));
const EXCUSED: RuleMeta =
    RuleMeta::new("excused", Side::Right, HOUSE, texts!(what: "excused", action: "do")).exempting("late-declaration");
const CONDEMNED: RuleMeta = RuleMeta::new("condemned", Side::Right, HOUSE, texts!(what: "condemned", action: "do"))
    .exempting("late-declaration");
const LOST: RuleMeta =
    RuleMeta::new("lost", Side::Right, HOUSE, texts!(what: "no base", action: "do")).exempting("no-such-rule");

fn violated() -> Outcome {
    Outcome::Violated(Said { count: Some(7) }.into())
}

fn open() -> Outcome {
    Outcome::Undetermined(Missing::of(Need::Law))
}

type Parts = Vec<Box<dyn Rule<Declarations>>>;

/// What a composite of two rules that say these things says.
fn composed(make: fn(Parts) -> Box<dyn Rule<Declarations>>, a: Outcome, b: Outcome) -> Option<bool> {
    let composite = make(vec![Box::new(Says(FIRST, a)), Box::new(Says(SECOND, b))]);
    let engine = Engine::builder().rule(composite).build().expect("the rules fit together");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-06-30T10:00");
    assert!(
        !rules_of(&engine, &verdict).contains(&"first") && !rules_of(&engine, &verdict).contains(&"second"),
        "parts give no findings"
    );
    verdict.findings.iter().find(|finding| engine.rule(finding.rule()).name == "both").map(Finding::is_violated)
}

#[test]
fn all_is_violated_when_one_part_is() {
    let all = |parts| -> Box<dyn Rule<Declarations>> { Box::new(All::new(BOTH, parts)) };
    assert_eq!(composed(all, Outcome::Satisfied, violated()), Some(true));
    assert_eq!(composed(all, open(), violated()), Some(true));
    assert_eq!(composed(all, open(), Outcome::Satisfied), Some(false));
    assert_eq!(composed(all, Outcome::Satisfied, Outcome::Satisfied), None);
    assert_eq!(composed(all, Outcome::NotApplicable, violated()), Some(true));
    assert_eq!(composed(all, Outcome::NotApplicable, Outcome::NotApplicable), None);
}

#[test]
fn any_is_violated_only_when_every_part_that_applies_is() {
    let any = |parts| -> Box<dyn Rule<Declarations>> { Box::new(Any::new(BOTH, parts)) };
    assert_eq!(composed(any, Outcome::Satisfied, violated()), None);
    assert_eq!(composed(any, violated(), violated()), Some(true));
    assert_eq!(composed(any, open(), violated()), Some(false));
    assert_eq!(composed(any, open(), Outcome::Satisfied), None);
    assert_eq!(composed(any, Outcome::NotApplicable, violated()), Some(true));
}

/// A late student under these exceptions.
fn late_under(exceptions: Vec<Says>) -> (Engine, Verdict) {
    let mut builder = Engine::builder();
    for exception in exceptions {
        builder = builder.rule(exception);
    }
    let engine = builder.build().expect("the rules fit together");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-07-02T10:00");
    (engine, verdict)
}

#[test]
fn an_exception_settles_the_right_and_leaves_the_answer() {
    let (plain, without) = late_under(vec![]);
    assert_eq!((without.answer.letter(), without.right.state), (Some(Letter::W), RightState::Fails));
    assert_eq!(settled(&plain, &without), None);

    let (engine, excused) = late_under(vec![Says(EXCUSED, Outcome::Satisfied)]);
    assert_eq!(excused.answer, without.answer);
    assert_eq!(engine.anomalies(&excused), plain.anomalies(&without));
    assert_eq!(rules_of(&engine, &excused), ["late-declaration"]);
    assert_eq!(excused.findings[0].settled_by().map(|rule| engine.rule(rule).name), Some("excused"));
    assert_eq!(settled(&engine, &excused), Some("excused"));
    assert_eq!(excused.right.state, RightState::Holds);
    assert_eq!(excused.effect(), without.effect(), "an exception never touches what is booked");
}

#[test]
fn what_an_exception_says_without_its_numbers_has_no_place_left_open() {
    const COUNTED: RuleMeta = RuleMeta::new(
        "counted",
        Side::Right,
        HOUSE,
        texts!(numbers: Said::NUMBERS, what: "excused[ for {count} days]", action: "ask again[ in {count} days]"),
    )
    .exempting("late-declaration");
    let (engine, excused) = late_under(vec![Says(COUNTED, Outcome::Satisfied)]);
    let told = engine.explain(&excused);
    assert_eq!(told.findings()[0].action, "ask again");
    assert!(told.to_string().contains("for the right, counted decides: excused\n"), "{told}");
}

#[test]
fn an_exception_that_does_not_apply_leaves_all_as_it_was() {
    let (engine, verdict) = late_under(vec![Says(EXCUSED, Outcome::NotApplicable)]);
    assert_eq!(verdict.right.state, RightState::Fails);
    assert_eq!(settled(&engine, &verdict), None);
}

#[test]
fn an_exception_is_not_named_where_another_rule_makes_the_right_fail() {
    const TIRED: RuleMeta = RuleMeta::new("tired", Side::Right, HOUSE, texts!(what: "too tired", action: "sleep"))
        .bearing(Bearing::Condition(&[student::REGIME]));
    let (engine, verdict) = late_under(vec![Says(EXCUSED, Outcome::Satisfied), Says(TIRED, violated())]);
    assert_eq!((verdict.right.state, settled(&engine, &verdict)), (RightState::Fails, None));
}

#[test]
fn an_exception_that_is_refused_settles_the_other_way() {
    let (engine, verdict) = late_under(vec![Says(CONDEMNED, violated())]);
    assert_eq!(verdict.right.state, RightState::Fails);
    assert_eq!(settled(&engine, &verdict), Some("condemned"));
}

#[test]
fn two_exceptions_that_disagree_leave_the_right_open_and_say_so() {
    for order in [false, true] {
        let mut pair = vec![Says(EXCUSED, Outcome::Satisfied), Says(CONDEMNED, violated())];
        if order {
            pair.reverse();
        }
        let (engine, verdict) = late_under(pair);
        assert_eq!(verdict.right.state, RightState::Undetermined);
        assert_eq!(verdict.answer.letter(), Some(Letter::W));
        assert_eq!(rules_of(&engine, &verdict), ["excused", "late-declaration"], "the same in either order");
    }
}

#[test]
fn an_exception_is_not_asked_where_its_base_is_kept() {
    let engine = Engine::builder().rule(Says(CONDEMNED, violated())).build().expect("the rules fit together");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-06-30T10:00");
    assert_eq!(verdict.right.state, RightState::Holds);
    assert_eq!(settled(&engine, &verdict), None);
}

#[test]
fn an_own_condition_takes_the_right_away_and_not_the_answer() {
    const TIRED: RuleMeta = RuleMeta::new("tired", Side::Right, HOUSE, texts!(what: "too tired", action: "sleep"))
        .bearing(Bearing::Condition(&[student::REGIME]));
    let engine = Engine::builder().rule(Says(TIRED, violated())).build().expect("the rules fit together");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-06-30T10:00");
    assert_eq!((verdict.answer.letter(), verdict.right.state), (Some(Letter::A), RightState::Fails));
}

#[test]
fn a_switched_off_rule_of_the_answer_makes_it_partial() {
    let engine = Engine::builder().off("late-declaration").build().expect("the rule exists");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-07-02T10:00");
    assert_eq!(verdict.answer.letter(), Some(Letter::A));
    assert_eq!(engine.partial(), ["late-declaration"]);

    let advice = Engine::builder().off("unknown-property").build().expect("the rule exists");
    assert_eq!(advice.switched_off(), ["unknown-property"]);
    assert!(advice.partial().is_empty(), "advice is no part of the answer");
}

#[test]
fn form_rules_can_be_switched_off_too() {
    let open_ended = student("2026-07-01", "2026-07-31", 76).without(Zone::EndDate);
    let engine = Engine::builder().off("missing-end-date").build().expect("the rule exists");
    let strict = check(&Engine::belgium(), open_ended.clone(), "2026-06-30T10:00");
    assert_eq!(rules_of(&Engine::belgium(), &strict), ["missing-end-date"]);
    let verdict = check(&engine, open_ended, "2026-06-30T10:00");
    assert_eq!(verdict.answer.letter(), Some(Letter::A));
}

#[test]
fn levels_touch_no_code_and_no_answer() {
    let engine = Engine::builder().level("late-declaration", Level::Error).build().expect("the rule exists");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-07-02T10:00");
    assert_eq!(engine.level(&verdict.findings[0], &verdict), Level::Error);
    assert_eq!(Engine::belgium().level(&verdict.findings[0], &verdict), Level::Warning);
    assert_eq!(verdict.answer.letter(), Some(Letter::W));
}

#[test]
fn what_does_not_exist_is_refused_by_the_builder() {
    let unknown = Engine::builder().off("no-such-rule").build().err().expect("refused");
    assert!(unknown.is_configuration());
    assert_eq!(unknown.to_string(), "there is no rule named no-such-rule");
    let twice = Engine::builder().rule(Says(FIRST, open())).rule(Says(FIRST, open())).build().err().expect("refused");
    assert_eq!(twice.to_string(), "two rules are named first");
    let lost = Engine::builder().rule(Says(LOST, open())).build().err().expect("refused");
    assert_eq!(lost.to_string(), "the exception lost names the rule no-such-rule, which does not exist");
    let policy = Policies::default().set("freed-hours", "vanish").expect_err("refused");
    assert!(policy.is_configuration() && policy.to_string().contains("stay-free"));
}

#[test]
fn a_verdict_on_another_state_is_stale() {
    let engine = Engine::belgium();
    let message = student("2026-07-01", "2026-07-31", 76);
    let mut register = Register::new();
    let first = engine.check(&message.received(received("2026-06-30T10:00")), &register);
    register.apply(first.effect()).expect("fresh");
    let again = register.apply(first.effect()).expect_err("stale");
    assert!(again.is_stale_verdict());
    assert_eq!(register.periods().count(), 1);
}

#[test]
fn a_broken_record_of_a_period_is_applied_like_any_other() {
    let engine = Engine::belgium();
    let mut register = Register::new().covering(Coverage::Everybody);
    let mut judge = |reading| {
        let verdict = engine.judge(reading, &register, Origin::default());
        register.apply(verdict.effect()).expect("the verdict is on this state");
        verdict.answer.letter()
    };
    let at = |day: &str| received(&format!("2026-06-{day}T10:00:00+02:00"));
    let work = |start, period| {
        let mut context = at("20");
        context.period_id = period;
        engine.read(&student(start, start, 5).received(context))
    };
    let cancel = |id| engine.read(&Message::dimona_cancel(id).received(at("25")));
    let [broken, other] = [660_000_000_112, 660_000_000_213].map(|id| PeriodId::new(id).expect("a number"));
    let fault = rest_json::decode(b"{\"dimonaCancel\":{\"periodId\":660000000112", 0).expect_err("it has no brackets");
    judge(engine.unreadable(fault));
    // Of two numbers that nobody has, one may be that of an IN that nobody could read.
    assert_eq!(judge(cancel(other)), Some(Letter::B));
    assert_eq!(judge(cancel(broken)), None);
    assert_eq!(judge(work("2026-07-01", None)), Some(Letter::A), "the period is nobody's");
    assert_eq!(judge(work("2026-07-02", Some(broken))), Some(Letter::A), "it is one now");
    assert_eq!(judge(work("2026-07-03", None)), None);
    assert_eq!(judge(cancel(broken)), None);
}

#[test]
fn a_patched_quota_judges_at_once() {
    let mut law = Law::belgium();
    let source = LegalRef::own("an act of 2026", Confidence::Seen, parse_date("2026-12-01").expect("a date"));
    let first = parse_date("2027-01-01").expect("a date");
    law.student.quota_hours.patch(first, None, 700, source.clone()).expect("in order");
    let before = law.student.quota_hours.patch(first, parse_date("2026-12-31").ok(), 700, source);
    assert!(before.expect_err("it ends before it begins").is_law());

    let engine = Engine::builder().law(law).build().expect("the rules fit together");
    let exact = check(&engine, student("2027-01-01", "2027-03-31", 700), "2026-12-20T10:00");
    assert_eq!(exact.answer.letter(), Some(Letter::A));
    let over = check(&engine, student("2027-01-01", "2027-03-31", 701), "2026-12-20T10:00");
    let numbers = Numbers::new(engine.rule(over.findings[0].rule()).numbers(), over.findings[0].evidence());
    assert_eq!(numbers.get("exceedingHours"), Some(Scalar::Number(1)));
}

#[test]
fn a_patched_law_decides_whether_students_are_counted_in_days() {
    let job = || {
        let worker = "07.06.21-004.69".parse::<Ssin>().expect("a worker");
        let begin = parse_date("2017-07-03").expect("a date");
        let message = Message::dimona_in(employer(), worker, WorkerType::Stu, begin);
        message
            .with(END_DATE, parse_date("2017-07-21").expect("a date"))
            .with_some(PLANNED_DAYS, PlannedAmount::new(15))
    };
    let forbidden = check(&Engine::belgium(), job(), "2017-07-01T10:00");
    assert_eq!(forbidden.answer.letter(), Some(Letter::B));

    let mut law = Law::belgium();
    let source = LegalRef::own("an act of 2017", Confidence::Seen, parse_date("2017-01-01").expect("a date"));
    let (first, last) = (parse_date("2017-01-01").expect("a date"), parse_date("2017-12-31").ok());
    law.student.quota_days.patch(first, last, 14, source).expect("in order");
    let engine = Engine::builder().law(law).build().expect("the rules fit together");
    let verdict = check(&engine, job(), "2017-07-01T10:00");
    assert_eq!(verdict.answer.letter(), Some(Letter::W));
    let numbers = Numbers::new(engine.rule(verdict.findings[0].rule()).numbers(), verdict.findings[0].evidence());
    assert_eq!(numbers.get("exceedingDays"), Some(Scalar::Number(1)));
}

#[test]
fn no_quota_outlives_its_trust_unless_the_caller_extends_it() {
    let job = student("2027-07-01", "2027-07-31", 10);
    let doubtful = check(&Engine::belgium(), job.clone(), "2027-06-30T10:00");
    assert_eq!((doubtful.answer.letter(), doubtful.right.state), (None, RightState::Undetermined));
    assert_eq!(rules_of(&Engine::belgium(), &doubtful), ["student-quota-exceeded"]);

    let mut law = Law::belgium();
    law.trust = Trust::to(parse_date("2027-12-31").expect("a date"));
    let engine = Engine::builder().law(law).build().expect("the rules fit together");
    assert_eq!(check(&engine, job, "2027-06-30T10:00").right.state, RightState::Holds);
}

#[test]
fn evidence_of_the_callers_own_fills_the_matrix() {
    let job = student("2026-07-01", "2026-07-31", 76).with(JOINT_COMMITTEE, JointCommittee::TransportAndLogistics);
    let assumed = check(&Engine::belgium(), job.clone(), "2026-06-30T10:00");
    assert_eq!(assumed.answer.letter(), Some(Letter::A));
    assert!(assumed.assumed.contains(Need::JointCommitteeEvidence));

    let mut law = Law::belgium();
    law.joint_committee_matrix.patch(
        JointCommittee::TransportAndLogistics,
        WorkerType::Stu,
        Cell::Refused,
        LegalRef::seen("an answer of the NSSO"),
    );
    let engine = Engine::builder().law(law).build().expect("the rules fit together");
    let refused = check(&engine, job, "2026-06-30T10:00");
    assert_eq!(engine.anomalies(&refused)[0].to_string(), "90374-349");
}

#[test]
fn the_sector_of_the_employer_decides_a_neutral_quarter() {
    // 2022, first quarter: 50 hours in care do not count, and neither do the first 45 elsewhere (E42).
    let shop = EmployerNumbers::from(EnterpriseNumber::new(888_888_895).expect("a right number"));
    let mut facts = FactBook::new();
    facts.set_sector(employer(), Sector::Care);
    facts.set_sector(shop, Sector::Other);
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    // Somebody who is old enough in that year.
    let of_age: Ssin = "02.03.15-022.08".parse().expect("a right SSIN");
    let used = |hours_in_shop| {
        let mut register = Register::new();
        let in_shop = student("2022-02-01", "2022-02-28", hours_in_shop).with_employer(&shop);
        for message in [student("2022-01-10", "2022-01-31", 50), in_shop].map(|message| message.with(SSIN, of_age)) {
            let verdict = engine.check(&message.received(received("2022-01-05T10:00")), &register);
            assert_eq!((verdict.answer.letter(), verdict.right.state), (Some(Letter::A), RightState::Holds));
            register.apply(verdict.effect()).expect("fresh");
        }
        register.ledger(of_age, Quota::StudentHours, 2022).used
    };
    assert_eq!([used(45), used(46), used(50)], [0, 1, 5]);
}

#[test]
fn a_counter_closes_the_question_of_other_employers() {
    let job = student("2026-07-01", "2026-07-31", 76);
    assert!(check(&Engine::belgium(), job.clone(), "2026-06-30T10:00").assumed.contains(Need::QuotaUseElsewhere));
    let mut facts = FactBook::new();
    let at = Moment::parse("2026-06-30T09:00").expect("a moment");
    facts
        .add_student_counter(job.get(SSIN).expect("a worker"), 2026, StudentCounter { at, hours_left: 76 })
        .expect("one counter");
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let verdict = check(&engine, job.clone(), "2026-06-30T10:00");
    assert!(!verdict.assumed.contains(Need::QuotaUseElsewhere));
    assert_eq!(verdict.answer.letter(), Some(Letter::A));
    // Before the counter was read, nobody knew.
    assert!(check(&engine, job.clone(), "2026-06-30T08:00").assumed.contains(Need::QuotaUseElsewhere));
    // Since then others may have booked.
    assert!(check(&engine, job, "2026-07-01T08:00").assumed.contains(Need::QuotaUseElsewhere));
}

#[test]
fn an_unknown_period_is_certain_only_under_a_register_that_covers_the_employer() {
    let id = PeriodId::new(660_000_000_213).expect("a number");
    let message = Message::dimona_out(id, parse_date("2026-12-31").expect("a date")).with_employer(&employer());
    let covered = |coverage: Coverage| {
        let register = Register::new().covering(coverage);
        Engine::belgium().check(&message.received(received("2026-12-31T18:00")), &register).answer
    };
    assert_eq!(covered(Coverage::Nobody).letter(), None);
    assert_eq!(covered(Coverage::Employers(vec![employer()])).letter(), Some(Letter::B));
    assert_eq!(covered(Coverage::Everybody).letter(), Some(Letter::B));
    let other = EmployerNumbers::from(EnterpriseNumber::new(888_888_895).expect("a right number"));
    assert_eq!(covered(Coverage::Employers(vec![other])).letter(), None);
}

#[test]
fn a_draft_without_a_declaration_is_refused() {
    let verdict = Engine::belgium().check(&Draft::default(), &Register::new());
    assert_eq!(verdict.answer.letter(), Some(Letter::B));
    assert_eq!(zone_of(&verdict.findings[0]), Some(Zone::Form));
}

#[test]
fn the_verdicts_of_a_replay_can_be_applied_in_their_order_and_in_no_other() {
    let engine = Engine::belgium();
    let worker = |ssin: &str| ssin.parse::<Ssin>().expect("a right SSIN");
    let job = |ssin: &str, start: &str, end: &str| {
        Message::dimona_in(employer(), worker(ssin), WorkerType::Stu, parse_date(start).expect("a date"))
            .with_some(END_DATE, parse_date(end).ok())
            .with_some(PLANNED_HOURS, PlannedAmount::new(76))
    };
    let mut replay = engine.replay(Register::new());
    let jobs = [
        job("07.06.21-004.69", "2026-07-01", "2026-07-15"),
        job("05.11.02-013.41", "2026-07-01", "2026-07-15"),
        job("07.06.21-004.69", "2026-07-16", "2026-07-31"),
        job("07.06.21-004.69", "2026-08-01", "2026-08-31"),
    ];
    for (record, job) in (1..).zip(&jobs) {
        let at = format!("2026-06-{:02}T10:00", 10 + record);
        replay.add(1, record, &job.received(received(&at)));
    }
    let judged = replay.run().judged;
    let effect = |place: usize| *judged[place].verdict.effect();

    let mut register = Register::new();
    for place in 0..judged.len() {
        register.apply(&effect(place)).expect("each was judged on what stood there");
    }
    assert_eq!(register.periods().count(), 4);

    // What another worker has declared does not matter; what this one has does.
    let mut register = Register::new();
    register.apply(&effect(1)).expect("it is the first of its worker");
    register.apply(&effect(0)).expect("it is the first of its worker");
    assert!(register.apply(&effect(3)).expect_err("one was left out").is_stale_verdict());
    assert!(register.apply(&effect(0)).expect_err("it was applied").is_stale_verdict());
    register.apply(&effect(2)).expect("it is the next");
}

#[test]
fn what_would_be_passed_over_of_a_rule_is_refused() {
    struct OnMessages(RuleMeta<'static>);
    impl Rule<Messages> for OnMessages {
        fn meta(&self) -> RuleMeta<'_> {
            self.0.clone()
        }
        fn check(&self, _: &MessageCase<'_>) -> Outcome {
            Outcome::NotApplicable
        }
    }
    let plain = || RuleMeta::new("own", Side::Advice, HOUSE, texts!(what: "own", action: "do"));
    let on_declarations = "the rule own bears on a right as it cannot, is an exception or names a stage: only rules on declarations can, and those on \
         messages and employers be a condition";
    let no_base = "the rule own excepts from a rule that is no rule on declarations, or is an exception itself";
    let of_messages = |meta| Engine::builder().message_rule(OnMessages(meta));
    struct OnEmployers(RuleMeta<'static>);
    impl EmployerRule for OnEmployers {
        fn meta(&self) -> RuleMeta<'_> {
            self.0.clone()
        }
        fn counts(
            &self,
            _: Option<&Content>,
            _: Option<&Content>,
            _: &EmployerContext<'_>,
        ) -> [Option<EmployerCount>; 2] {
            [None, None]
        }
        fn check(&self, _: EmployerCount, _: Standing, _: &EmployerContext<'_>) -> Outcome {
            Outcome::NotApplicable
        }
    }
    let of_employers = |meta| Engine::builder().employer_rule(OnEmployers(meta));
    let of_declarations = |meta| Engine::builder().rule(Says(meta, Outcome::Satisfied));
    let refused = [
        (of_messages(plain().bearing(Bearing::Ground(student::REGIME))), on_declarations),
        (of_messages(plain().exempting("late-declaration")), on_declarations),
        (of_messages(plain().when_booking()), on_declarations),
        (of_employers(plain().bearing(Bearing::Ground(student::REGIME))), on_declarations),
        (of_employers(plain().exempting("late-declaration")), on_declarations),
        (of_declarations(plain().exempting("missing-end-date")), no_base),
        (of_declarations(plain().exempting("overseas-approval")), no_base),
    ];
    for (builder, said) in refused {
        let fault = builder.build().err().expect("it is refused");
        assert_eq!((fault.is_configuration(), fault.to_string().as_str()), (true, said));
    }
    assert!(of_declarations(plain().exempting("late-declaration")).build().is_ok());
    assert!(Engine::builder().message_rule(OnMessages(plain())).build().is_ok());
    assert!(of_messages(plain().bearing(Bearing::Condition(&[student::REGIME]))).build().is_ok());
    assert!(of_employers(plain().bearing(Bearing::Condition(&[student::REGIME]))).build().is_ok());
}

#[test]
fn a_composite_tells_the_numbers_of_its_parts_by_their_names() {
    dimona::numbers! {
        struct Part { a: u16 = "a", b: u16 = "b", c: u16 = "c", d: u16 = "d" }
    }
    const OF_THE_WHOLE: &[Number] = &[
        Number::new("x", Unit::Whole),
        Number::new("y", Unit::Whole),
        Number::new("a", Unit::Whole),
        Number::new("b", Unit::Whole),
        Number::new("c", Unit::Whole),
        Number::new("d", Unit::Whole),
    ];
    let part = RuleMeta::new("part", Side::Advice, HOUSE, texts!(numbers: Part::NUMBERS, what: "part", action: "do"));
    let whole =
        RuleMeta::new("whole", Side::Advice, HOUSE, texts!(numbers: OF_THE_WHOLE, what: "[{c} and {d}]", action: "do"));
    let said = Part { a: None, b: None, c: Some(3), d: Some(4) };
    let any = Any::new(whole, vec![Box::new(Says(part, Outcome::Violated(said.into())))]);
    let engine = Engine::builder().rule(any).build().expect("the rules fit together");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-06-30T10:00");
    let words = &engine.explain(&verdict).findings()[0];
    assert_eq!(words.what, "3 and 4");
}

#[test]
fn an_exception_settles_only_what_its_scope_holds() {
    struct OnOuts(Says);
    impl Rule<Declarations> for OnOuts {
        fn meta(&self) -> RuleMeta<'_> {
            self.0.meta()
        }
        fn scope(&self, _: &Law) -> DeclarationScope {
            DeclarationScope::kinds(&[Kind::Out])
        }
        fn check(&self, case: &Case<'_>) -> Outcome {
            self.0.check(case)
        }
    }
    let engine = Engine::builder().rule(OnOuts(Says(EXCUSED, Outcome::Satisfied))).build().expect("rules");
    let verdict = check(&engine, student("2026-07-01", "2026-07-31", 76), "2026-07-02T10:00");
    assert_eq!((verdict.right.state, settled(&engine, &verdict)), (RightState::Fails, None));
}
