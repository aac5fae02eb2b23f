//! What employment measures come to: an object for programs, the calculator's page for people.

use std::io::{self, Write};

use rust_decimal::Decimal;

use super::{Answered, Member, Members, warning};
use crate::employer::measures::{Advantage, Amount, Combination, Decided, MissingParameter, Step, title};
use crate::law::LegalRef;
use crate::report::layout::Page;
use crate::report::reference;
use crate::words::{Said, Value, Words, measures as says, report, rulings};

/// Why, in this language.
fn message(decided: &Decided, words: &Words) -> String {
    words.say(&why(decided))
}

fn why(decided: &Decided) -> Said {
    let value = decided.table.map(|table| says::no_value_of(title(table).unwrap_or_else(|| table.into())));
    decided.lacks.map(rulings::lack).or(value).unwrap_or_else(decided.reason.what)
}

/// The source of what is said of a measure: what is granted is so by the source of the measure.
fn source<'a>(of: &'a Decided, measure: &'a LegalRef) -> &'a LegalRef {
    if of.granted == Some(true) { measure } else { &of.reason.legal }
}

/// The same on a page: that a member is not told has no source worth a line.
fn shown<'a>(of: &'a Decided, measure: &'a LegalRef) -> Option<&'a LegalRef> {
    of.lacks.is_none().then(|| source(of, measure))
}

/// Whether something is granted, and why: `null` where a question is open.
fn decided(of: &Decided, measure: &LegalRef, words: &Words) -> Members {
    vec![
        ("granted", Some(of.granted.map_or(Member::Null, Member::Flag))),
        ("reason", Member::text(of.reason.code)),
        ("missing", of.lacks.and_then(Member::text)),
        ("table", of.table.and_then(Member::text)),
        ("message", Member::text(message(of, words))),
        ("law", Some(Member::Law(source(of, measure).clone()))),
    ]
}

fn amount(of: Option<Decimal>) -> Option<Member> {
    of.map(Member::Amount)
}

/// The euro of a full quarter, where they are a number.
fn euro(of: Option<Amount>) -> Option<Decimal> {
    match of {
        Some(Amount::Euro(euro)) => Some(euro),
        Some(Amount::Balance) | None => None,
    }
}

fn combination(of: &Combination) -> Member {
    Member::Object(vec![("codes", Member::texts(of.codes.iter().copied())), ("total", Some(Member::Amount(of.total)))])
}

fn step(of: &Step, words: &Words) -> Member {
    Member::Object(vec![
        ("of", Member::text(of.of)),
        ("step", Member::text(of.symbol)),
        ("formula", Member::text(of.formula.clone())),
        ("value", Member::text(of.value.clone())),
        ("message", Member::text(words.say(&(of.what)()))),
    ])
}

impl Answered for Advantage {
    fn members(&self, words: &'static Words) -> Members {
        let mut structural = vec![("r", amount(self.structural.r)), ("ps", amount(self.structural.ps))];
        structural.extend(decided(&self.structural.decided, &self.structural.legal, words));
        let target_groups = self.target_groups.iter().map(|of| {
            let mut members = vec![
                ("code", Member::text(of.code)),
                ("name", Member::text(words.say(&(of.name)()))),
                ("g", amount(euro(of.g))),
                ("pg", amount(of.pg)),
            ];
            members.extend(decided(&of.decided, &of.legal, words));
            Member::Object(members)
        });
        let allowances = self.allowances.iter().map(|of| {
            let mut members = vec![
                ("code", Member::text(of.code)),
                ("name", Member::text(words.say(&(of.name)()))),
                ("euro", amount(of.euro)),
            ];
            members.extend(decided(&of.decided, &of.legal, words));
            Member::Object(members)
        });
        vec![
            ("structural", Some(Member::Object(structural))),
            ("targetGroups", Some(Member::List(target_groups.collect()))),
            ("allowances", Some(Member::List(allowances.collect()))),
            ("best", self.best.as_ref().map(combination)),
            ("alternatives", Some(Member::List(self.alternatives.iter().map(combination).collect()))),
            ("due", amount(self.due)),
            ("net", amount(self.net)),
            ("steps", Some(Member::List(self.steps.iter().map(|of| step(of, words)).collect()))),
            ("open", Some(Member::Whole(i64::try_from(self.open).unwrap_or(i64::MAX)))),
            ("warnings", Member::texts(self.warnings.iter().map(|warning| warning.reason.code))),
            ("assumed", Member::texts(self.assumed.iter().copied())),
            ("approximate", Some(Member::Flag(true))),
        ]
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        let structural = &self.structural;
        let line = line(says::structural(), &structural.decided, structural.ps, structural.r);
        self.entry(page, "3000", &line, shown(&structural.decided, &structural.legal))?;
        for of in &self.target_groups {
            self.entry(
                page,
                of.code,
                &self::line((of.name)(), &of.decided, of.pg, euro(of.g)),
                shown(&of.decided, &of.legal),
            )?;
        }
        for of in &self.allowances {
            self.entry(
                page,
                of.code,
                &self::line((of.name)(), &of.decided, of.euro, None),
                shown(&of.decided, &of.legal),
            )?;
        }
        if let Some(best) = &self.best {
            page.entry(says::best_label(), &together(best, (self.open > 0).then_some(self.open)))?;
        }
        for other in &self.alternatives {
            page.entry(says::other_label(), &together(other, None))?;
        }
        if let Some(due) = self.due {
            page.entry(says::due_label(), &says::contributions(due, self.net))?;
        }
        page.entry(report::note_label(), &says::approximate())?;
        self.warnings.iter().try_for_each(|of| warning(page, of))?;
        if self.assumed.is_empty() {
            return Ok(());
        }
        page.entry(report::assumed_label(), &rulings::assumes(Value::all_of(self.assumed.iter().copied())))
    }
}

impl Advantage {
    /// A measure, with the steps of its arithmetic below it, and the source.
    fn entry(
        &self,
        page: &mut Page<&mut dyn Write>,
        code: &'static str,
        line: &Said,
        legal: Option<&LegalRef>,
    ) -> io::Result<()> {
        page.entry(code, line)?;
        let mark = page.words.numerals.decimal_mark;
        self.steps.iter().filter(|step| step.of == code).try_for_each(|step| {
            let (formula, value) = (step.formula.replace('.', mark), step.value.replace('.', mark));
            let what = (step.what)();
            let is_plain = formula == value;
            let line = if is_plain { says::step_plain(what, formula) } else { says::step(what, formula, value) };
            page.detail(step.symbol, &line)
        })?;
        legal.map_or(Ok(()), |legal| page.detail(report::law_label(), &reference::source(legal)))
    }
}

/// The line of a measure.
fn line(name: Said, decided: &Decided, gives: Option<Decimal>, full: Option<Decimal>) -> Said {
    match (decided.granted, gives) {
        (Some(true), Some(euro)) => says::gives(name, euro, full),
        (Some(false), _) => says::refused(name, why(decided), decided.reason.code),
        _ => says::open(name, full, why(decided), decided.reason.code),
    }
}

fn together(of: &Combination, open: Option<usize>) -> Said {
    if of.codes.is_empty() {
        return says::no_reduction(open);
    }
    says::combination(of.total, Value::all_of(of.codes.iter().copied()), open)
}

/// The law has no value for the quarter.
impl Answered for MissingParameter {
    fn members(&self, words: &'static Words) -> Members {
        let error = vec![
            ("reason", Member::text(self.reason().code)),
            ("table", Member::text(self.table.clone())),
            ("quarter", Member::text(self.quarter.to_string())),
            ("last", self.last.and_then(|last| Member::text(last.to_string()))),
            ("message", Member::text(words.say(&self.said()))),
        ];
        vec![("error", Some(Member::Object(error)))]
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        page.entry(report::error_label(), &self.said())
    }

    fn is_error(&self) -> bool {
        true
    }
}
