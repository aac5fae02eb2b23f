//! Findings in words.

use std::fmt::Write;

use chrono::{NaiveTime, Timelike};

use crate::declaration::rule::RuleMeta;
use crate::engine::{Engine, RightState, Verdict};
use crate::facts::Fraction;
use crate::judgement::{Finding, Need, Number, Numbers, Scalar, Span, Unit};

/// What stands where a text asks for a number that nobody gave.
const GAP: &str = "(not known)";

/// A finding in words: each a lower-case line without final stop.
///
/// ```
/// use dimona::declaration::rule::{RuleMeta, Side};
/// use dimona::judgement::{Evidence, Finding, Missing, Need, RuleNo, State};
/// use dimona::law::LegalRef;
/// use dimona::report::Words;
/// dimona::numbers! {
///     /// When work begins.
///     struct Begin { start: chrono::NaiveDate = "startDate" }
/// }
/// const META: RuleMeta = RuleMeta::new(
///     "weekend-work",
///     Side::Advice,
///     LegalRef::seen("house rules, art. 4"),
///     "work begins in a weekend, on {startDate}",
///     "ask the manager",
/// )
/// .numbers(Begin::NUMBERS);
/// let no = RuleNo::new(0, 0).unwrap();
/// let begin = Begin { start: Some("2026-11-28".parse()?) };
/// let words = Words::of(&META, &Finding::of(no, State::Violated(begin.into())));
/// assert_eq!(words.what, "work begins in a weekend, on 2026-11-28");
/// assert_eq!(words.action, "ask the manager");
///
/// let open = Words::of(&META, &Finding::of(no, State::Undetermined(Missing::of(Need::Law))));
/// assert_eq!(open.what, "it cannot be said whether weekend-work applies");
/// assert_eq!(open.because.as_deref(), Some("the law for this day is not known, or no longer trusted"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Words {
    /// What is wrong, or what cannot be said.
    pub what: String,
    /// The numbers of the law behind a fault, or, for an open question, what is missing.
    pub because: Option<String>,
    /// What to do.
    pub action: String,
}

impl Words {
    /// The words of a finding of this rule.
    #[must_use]
    pub fn of(rule: &RuleMeta<'_>, finding: &Finding) -> Words {
        let numbers = Numbers::new(rule.numbers, finding.evidence());
        if let Some(need) = finding.missing() {
            return open(rule, need, numbers);
        }
        let texts = rule.texts;
        let mut what = fill(texts.what, numbers).text;
        if let Some(Span::Fault { byte, reason }) = finding.span() {
            let _ = write!(what, ": {reason} at byte {byte}");
        }
        let because = Some(fill(texts.because, numbers).text).filter(|because| !because.is_empty());
        Words { what, because, action: fill(texts.action, numbers).text }
    }

    /// The words of a finding in a verdict of this engine: where an exception settled the right for the worker, the next step is
    /// that of the exception.
    #[must_use]
    pub fn in_verdict(engine: &Engine, verdict: &Verdict, finding: &Finding) -> Words {
        let mut words = Words::of(&engine.rule(finding.rule()), finding);
        if let Some(exception) = finding.settled_by().filter(|_| verdict.right.state == RightState::Holds) {
            words.action = engine.rule(exception).texts.action.to_owned();
        }
        words
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

/// The words of an open question: the explanation of the need says what is missing, and after a colon what to do.
fn open(rule: &RuleMeta<'_>, need: Need, numbers: Numbers<'_>) -> Words {
    let what = match render(rule.texts.what, numbers) {
        Some(fault) => format!("it cannot be said whether {fault}"),
        None => format!("it cannot be said whether {} applies", rule.name),
    };
    let explanation = need.explanation();
    let (because, action) = match (explanation.split_once(": "), need.table()) {
        (Some((because, action)), _) => (because, action.to_owned()),
        (None, Some(table)) => (explanation, format!("supply the facts of the table {table}")),
        (None, None) => (explanation, "await the NSSO's answer, or ask the NSSO beforehand".to_owned()),
    };
    let place = match (numbers.get("file"), numbers.get("record")) {
        (Some(Scalar::Number(file)), Some(Scalar::Number(record))) => format!(" (record {record} of file {file})"),
        _ => String::new(),
    };
    Words { what, because: Some(format!("{because}{place}")), action }
}

/// Fills a text with numbers: `{label}` stands for a number, and a part in `[` and `]` is left out when a number in it is not
/// given. `None` when a number outside such parts is not given.
///
/// Days are written `2026-07-02`, moments as Belgian clocks show them, `2026-07-02 08:12`. A deadline at midnight is the
/// `24:00` of the day that it ends.
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
    let filled = fill(text, numbers);
    filled.complete.then_some(filled.text)
}

struct Filled {
    text: String,
    complete: bool,
}

fn fill(text: &str, numbers: Numbers<'_>) -> Filled {
    let mut filled = Filled { text: String::with_capacity(text.len() + 16), complete: true };
    let mut rest = text;
    while let Some(start) = rest.find('[') {
        let Some(length) = rest[start..].find(']') else { break };
        filled.append(&rest[..start], numbers);
        let part = fill_plain(&rest[start + 1..start + length], numbers);
        if part.complete {
            filled.text.push_str(&part.text);
        }
        rest = &rest[start + length + 1..];
    }
    filled.append(rest, numbers);
    filled
}

impl Filled {
    fn append(&mut self, text: &str, numbers: Numbers<'_>) {
        let part = fill_plain(text, numbers);
        self.text.push_str(&part.text);
        self.complete &= part.complete;
    }
}

fn fill_plain(text: &str, numbers: Numbers<'_>) -> Filled {
    let mut filled = Filled { text: String::new(), complete: true };
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let Some(length) = rest[start..].find('}') else { break };
        filled.text.push_str(&rest[..start]);
        let name = &rest[start + 1..start + length];
        match numbers.iter().find(|(number, _)| number.name == name) {
            Some((number, value)) => filled.text.push_str(&for_people(number, value)),
            None => {
                filled.text.push_str(GAP);
                filled.complete = false;
            }
        }
        rest = &rest[start + length + 1..];
    }
    filled.text.push_str(rest);
    filled
}

/// A fraction as people read it: the exact value, and per cent rounded down to hundredths, so that 79.998 is never 80.
pub(crate) fn percent(fraction: Fraction) -> String {
    if fraction == Fraction::ZERO {
        return "0 %".to_owned();
    }
    let hundredths = u128::from(fraction.numerator()) * 10_000 / u128::from(fraction.denominator());
    format!("{fraction} ({}.{:02} %)", hundredths / 100, hundredths % 100)
}

fn for_people(number: &Number, value: Scalar) -> String {
    match value {
        Scalar::Number(n) => n.to_string(),
        Scalar::Date(date) => date.to_string(),
        Scalar::Quarter(quarter) => quarter.to_string(),
        Scalar::Reference(number) => number.to_string(),
        Scalar::Fraction(fraction) => percent(fraction),
        Scalar::Moment(moment) => {
            let clock = moment.brussels();
            match clock.date().pred_opt() {
                Some(day) if number.unit == Unit::Until && clock.time() == NaiveTime::MIN => format!("{day} 24:00"),
                _ => format!("{} {:02}:{:02}", clock.date(), clock.hour(), clock.minute()),
            }
        }
    }
}
