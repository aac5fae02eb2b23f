//! Findings in words.

use super::cost::{Cost, costs_of};
use super::undoing::undoing;
use crate::declaration::deadline::Deadline;
use crate::declaration::message::Letter;
use crate::declaration::rule::{RuleMeta, Side, zone_of};
use crate::declaration::schema::Zone;
use crate::engine::{Engine, Occasion, RightState, Verdict};
use crate::facts::Fraction;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Finding, Need, Number, Numbers, Scalar, Span, Unit};
use crate::law::LegalRef;
use crate::words::{EN, Filled, Ratio, RuleText, Said, Steps, Value, Words, report};

/// A finding in words: each a lower-case line without final stop.
///
/// ```
/// use dimona::declaration::rule::{RuleMeta, Side};
/// use dimona::judgement::{Evidence, Finding, Missing, Need, RuleNo, State};
/// use dimona::law::LegalRef;
/// use dimona::report::FindingText;
/// use dimona::words::EN;
/// dimona::numbers! {
///     /// When work begins.
///     struct Begin { start: chrono::NaiveDate = "startDate" }
/// }
/// const META: RuleMeta = RuleMeta::new(
///     "weekend-work",
///     Side::Advice,
///     LegalRef::seen("house rules, art. 4"),
///     dimona::texts! {
///         numbers: Begin::NUMBERS,
///         what: "work begins in a weekend, on {startDate}",
///         action: "ask the manager",
///     },
/// );
/// let no = RuleNo::new(0, 0).unwrap();
/// let begin = Begin { start: Some("2026-11-28".parse()?) };
/// let text = FindingText::of(&META, &Finding::of(no, State::Violated(begin.into())), &EN);
/// assert_eq!(text.what, "work begins in a weekend, on 2026-11-28");
/// assert_eq!(text.action, "ask the manager");
///
/// let open = FindingText::of(&META, &Finding::of(no, State::Undetermined(Missing::of(Need::Law))), &EN);
/// assert_eq!(open.what, "possible fault: weekend-work");
/// assert_eq!(open.because.as_deref(), Some("the law of this day is not known, or was checked too long ago"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FindingText {
    /// What is wrong, or what cannot be said.
    pub what: String,
    /// The numbers of the law behind a fault, or, for an open question, what is missing.
    pub because: Option<String>,
    /// The law behind the rule.
    pub law: LegalRef,
    /// What to do.
    pub action: String,
    /// What the mistake costs: nothing where a finding is told without its verdict.
    pub costs: Vec<Cost>,
}

impl FindingText {
    /// The words of a finding of this rule.
    #[must_use]
    pub fn of(rule: &RuleMeta<'_>, finding: &Finding, words: &Words) -> FindingText {
        FindingText::on(rule, finding, &Asked::default(), words)
    }

    /// The same, with the next step that can still be taken.
    fn on(rule: &RuleMeta<'_>, finding: &Finding, asked: &Asked, words: &Words) -> FindingText {
        let numbers = Numbers::new(rule.numbers(), finding.evidence());
        if let Some(need) = finding.missing() {
            return open(rule, (need, finding), numbers, asked, words);
        }
        let texts = TextsSaid::of(rule, words);
        let what = with_span(filled(texts.what, numbers, words).text, finding, words);
        let because = Some(filled(texts.because, numbers, words).text).filter(|because| !because.is_empty());
        let action = texts.step(asked, numbers, words);
        FindingText { what, because, law: rule.source_for(asked.worker_type).clone(), action, costs: Vec::new() }
    }

    /// The words of a finding in a verdict of this engine. Where an exception settled the right for the worker, the next step is
    /// that of the exception; where it settled that there is none, one of its steps that hang on the time, or otherwise the finding's
    /// own. Where that is moot, there is another.
    pub(super) fn in_verdict(engine: &Engine, verdict: &Verdict, finding: &Finding, words: &Words) -> FindingText {
        let asked = Asked::of(engine, verdict);
        let mut text = FindingText::on(&engine.rule(finding.rule()), finding, &asked, words);
        text.costs = costs_of(engine, verdict, finding);
        // What settles it settles it for a new declaration too, whatever else takes the right.
        let exception = finding.settled_by().filter(|_| verdict.right.state != RightState::Undetermined);
        let exception = exception.map(|of| TextsSaid::of(&engine.rule(of), words));
        let is_against = finding.is_settled_against();
        if let Some(exception) = exception.as_ref().filter(|_| !is_against) {
            text.action = unfilled(exception.action, words);
        } else if let Some(step) = in_the_place_of_moot(engine, verdict, finding) {
            text.action = words.say(&step);
        } else if let Some(step) = exception.and_then(|of| of.own_step(&asked, words)) {
            text.action = step;
        } else if let Some(step) = undoing(engine, verdict, finding, &text.action) {
            text.action = words.say(&step);
        } else if finding.missing().is_some_and(is_told_by_answer) && verdict.known_answer.is_some_and(is_final) {
            text.action = words.say(&report::ask_nsso());
        }
        text
    }

    /// What is wrong, or what cannot be said and why, in one line.
    #[must_use]
    pub fn message(self) -> String {
        match self.because {
            Some(because) => format!("{}: {because}", self.what),
            None => self.what,
        }
    }
}

/// What a next step hangs on beside its rule: when it is asked, and what the worker type asks for.
#[derive(Default)]
struct Asked {
    occasion: Occasion,
    regime: Option<Said>,
    worker_type: Option<WorkerType>,
}

impl Asked {
    fn of(engine: &Engine, verdict: &Verdict) -> Self {
        let worker_type = verdict.worker_type;
        // Days of work that is forbidden are not declared anew.
        let forbids = |of: &Finding| of.is_violated() && engine.rule(of.rule()).about.forbids_work;
        let lawful = worker_type.filter(|_| !verdict.findings.iter().any(forbids));
        let regime = lawful.and_then(|of| engine.regime_of(of)).map(|of| of.name());
        Asked { occasion: verdict.occasion, regime, worker_type }
    }

    /// What stands in a place that only steps have.
    fn place(&self, name: &str) -> Option<Value> {
        match name {
            Steps::BY => Some(self.occasion.cancel_by.map(|by| Value::Until(by.moment())).into()),
            Steps::PLAN_BY => Some(self.plan_by(false).into()),
            Steps::PLAN_WAS_BY => Some(self.plan_by(true).into()),
            Steps::REGIME => Some(self.regime.clone().into()),
            Steps::FLX => Some(self.if_of(WorkerType::Flx).into()),
            Steps::EXT => Some(self.if_of(WorkerType::Ext).into()),
            _ => None,
        }
    }

    /// The code of a worker type, where it is the declared one.
    fn if_of(&self, meant: WorkerType) -> Option<&'static str> {
        self.worker_type.filter(|of| *of == meant).map(WorkerType::code)
    }

    /// Until when the plan can be changed in time, where that has passed when one asks, or has not.
    fn plan_by(&self, has_passed: bool) -> Option<Value> {
        let is_over = |by: &Deadline| self.occasion.asked_on.is_some_and(|on| on > by.date());
        self.occasion.plan_by.filter(|by| is_over(by) == has_passed).map(|by| Value::Until(by.moment()))
    }
}

/// Whether nothing but the NSSO can tell what is missing.
fn is_told_by_answer(need: Need) -> bool {
    need.action().is_none() && need.table().is_none()
}

/// Whether no other answer is to be awaited.
fn is_final(answer: Letter) -> bool {
    answer != Letter::S
}

/// The step in the place of a finding's own, where that is moot: what is done for a right has no sense where the declaration is refused,
/// nor where the right is lost by the declaration itself. So no two steps of one verdict contradict each other.
fn in_the_place_of_moot(engine: &Engine, verdict: &Verdict, finding: &Finding) -> Option<Said> {
    let bearing = |of: &Finding| engine.bearing(engine.rule(of.rule()).name);
    let (own, rule) = (bearing(finding), engine.rule(finding.rule()));
    // Its own check found nothing: to mend or to cancel it would undo what it accepted. Where it has no code for it, as for the conditions at
    // the UPDATE of a flexi-job, it did not tell of any check.
    if verdict.known_answer == Some(Letter::A)
        && finding.is_violated()
        && engine.letter(verdict, finding) > Some(Letter::A)
    {
        return Some(report::accepted_all_the_same());
    }
    // Of a declaration of forbidden work nothing is kept, and no next one is made.
    if rule.about.is_of_declaration && finding.is_violated() && !verdict.is_refused() {
        let forbids = |of: &&Finding| of.is_violated() && engine.rule(of.rule()).about.forbids_work;
        if let Some(forbidden) = verdict.findings.iter().find(forbids) {
            return Some(report::work_is_forbidden(engine.rule(forbidden.rule()).name.to_owned()));
        }
    }
    if !own.takes() {
        return None;
    }
    if verdict.is_refused() {
        // What the NSSO refuses is to be corrected itself.
        let refuses = finding.is_violated() && engine.letter(verdict, finding) == Some(Letter::B);
        return (!refuses).then(report::after_refusal);
    }
    if verdict.right.state != RightState::Fails || !finding.is_violated() || rule.about.is_of_declaration {
        return None;
    }
    // What is forbidden is not allowed as ordinary work either.
    if rule.about.forbids_work {
        return None;
    }
    let is_lost = |of: &&Finding| {
        let about = engine.rule(of.rule()).about;
        of.takes_right() && about.is_of_declaration && bearing(of).takes()
    };
    let lost_by = verdict.findings.iter().find(is_lost)?;
    Some(report::right_is_lost(engine.rule(lost_by.rule()).name.to_owned()))
}

/// The texts of a rule in a language: its own, where the language has no others.
pub(super) struct TextsSaid<'r> {
    pub(super) what: &'r str,
    pub(super) because: &'r str,
    pub(super) action: &'r str,
    pub(super) steps: Steps<'r>,
}

impl<'r> TextsSaid<'r> {
    pub(super) fn of(rule: &RuleMeta<'r>, words: &Words) -> Self {
        match words.of_rule(rule.name) {
            Some(&RuleText { what, because, action, steps, .. }) => TextsSaid { what, because, action, steps },
            None => {
                let of = rule.texts;
                TextsSaid { what: of.what, because: of.because, action: of.action, steps: of.steps }
            }
        }
    }

    /// The next step that can still be taken.
    fn step(&self, asked: &Asked, numbers: Numbers<'_>, words: &Words) -> String {
        let template = self.steps.at(asked.occasion.phase, self.action);
        words.filled(template, &|name| asked.place(name).unwrap_or_else(|| value_of(numbers, name))).text
    }

    /// The step of an exception that hangs on when it is asked, where it has one: of its numbers none is kept.
    fn own_step(&self, asked: &Asked, words: &Words) -> Option<String> {
        let template = self.steps.at(asked.occasion.phase, "");
        let of_step = TextsSaid { action: template, ..*self };
        (!template.is_empty()).then(|| of_step.step(asked, Numbers::new(&[], &Evidence::NONE), words))
    }
}

/// What an exception says that settled a right: of its numbers none is kept.
fn unfilled(text: &str, words: &Words) -> String {
    filled(text, Numbers::new(&[], &Evidence::NONE), words).text
}

/// What an exception that settled a right is about.
pub(super) fn settling(exception: &RuleMeta<'_>, words: &Words) -> String {
    unfilled(TextsSaid::of(exception, words).what, words)
}

/// A fault, with what the reader has to say of it.
fn with_span(what: String, finding: &Finding, words: &Words) -> String {
    let told = match finding.span() {
        Some(Span::Fault { byte, reason }) => report::fault_at(what, reason.clone(), *byte),
        Some(Span::Value { value, reason }) => report::wrong_value(what, value.to_string(), reason.clone()),
        Some(Span::Path(_)) => match zone_of(finding).and_then(Zone::taken_beside) {
            Some(expected) => report::expected(what, expected),
            None => return what,
        },
        None => return what,
    };
    words.say(&told)
}

/// The words of an open question: what is missing, and what to do.
fn open(
    rule: &RuleMeta<'_>,
    (need, finding): (Need, &Finding),
    numbers: Numbers<'_>,
    asked: &Asked,
    words: &Words,
) -> FindingText {
    // Where a number of the text is not known, the name of the rule says which fault it would be.
    let fault = filled(TextsSaid::of(rule, words).what, numbers, words);
    let fault = if fault.complete { fault.text } else { rule.name.to_owned() };
    let what = report::possible_fault(with_span(fault, finding, words));
    let action = need.action().unwrap_or_else(|| match need.table() {
        Some(table) => report::supply_table(table),
        // Of a right, and of what is not the NSSO's to judge, its answer to the declaration tells nothing.
        None if rule.about.side != Side::Answer => report::ask_nsso(),
        None => report::await_answer(),
    });
    let number = |name| match numbers.get(name) {
        Some(Scalar::Number(number)) => Some(number),
        _ => None,
    };
    let quarter = match numbers.get("quarter") {
        Some(Scalar::Quarter(quarter)) => Some(quarter),
        _ => None,
    };
    let because = report::because(need.reason(), quarter, number("record"), number("file"));
    FindingText {
        what: words.say(&what),
        because: Some(words.say(&because)),
        law: rule.source_for(asked.worker_type).clone(),
        action: words.say(&action),
        costs: Vec::new(),
    }
}

/// Fills a text with numbers: `{label}` stands for a number, and a part in `[` and `]` is left out when a number in it is not
/// given. `None` when a number outside such parts is not given.
///
/// Days are written `2026-07-02`, moments as Belgian clocks show them, `2026-07-02 08:12`. A deadline at midnight is the
/// `24:00` of the day that it ends. What is not text of the caller is written as in English.
///
/// ```
/// use dimona::judgement::{Evidence, Number, Numbers, Unit};
/// use dimona::report::render;
/// let declared = [Number::new("exceedingHours", Unit::Whole), Number::new("exceedingDays", Unit::Whole)];
/// let evidence = Evidence::of::<0, 2>([Some(8), None]);
/// let numbers = Numbers::new(&declared, &evidence);
/// let text = "planned[ hours exceed by {exceedingHours}][ days exceed by {exceedingDays}]";
/// assert_eq!(render(text, numbers).as_deref(), Some("planned hours exceed by 8"));
/// assert_eq!(render("the quota is {quotaHours}", numbers), None);
/// ```
#[must_use]
pub fn render(text: &str, numbers: Numbers<'_>) -> Option<String> {
    let filled = filled(text, numbers, &EN);
    filled.complete.then_some(filled.text)
}

fn filled(text: &str, numbers: Numbers<'_>, words: &Words) -> Filled {
    words.filled(text, &|name| value_of(numbers, name))
}

fn value_of(numbers: Numbers<'_>, name: &str) -> Value {
    numbers.iter().find(|(number, _)| number.name == name).map(|(number, value)| told(number, value)).into()
}

/// A number as a text takes it.
fn told(number: &Number, value: Scalar) -> Value {
    match value {
        Scalar::Number(n) => n.into(),
        Scalar::Date(date) => date.into(),
        Scalar::Quarter(quarter) => quarter.into(),
        Scalar::Reference(number) => number.to_string().into(),
        Scalar::Euro(amount) => amount.into(),
        Scalar::Fraction(fraction) => ratio(fraction).into(),
        Scalar::Moment(moment) if number.unit == Unit::Until => Value::Until(moment),
        Scalar::Moment(moment) => moment.into(),
    }
}

/// A fraction as a text takes it.
pub(crate) fn ratio(fraction: Fraction) -> Ratio {
    Ratio { numerator: fraction.numerator(), denominator: fraction.denominator() }
}
