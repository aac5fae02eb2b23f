//! What has to be done about works.

use std::io::{self, Write};

use super::{Answered, Member, Members};
use crate::law::{Confidence, LegalRef};
use crate::report::layout::Page;
use crate::report::reference::source;
use crate::words::{Said, Value, Words, duty as says, report, rulings};
use crate::works::duty::{Answer, Duty, Share, Told, When};

impl Answered for Duty {
    fn members(&self, words: &'static Words) -> Members {
        let state = |answer: &Answer| {
            Member::text(match answer.known() {
                Some(true) => "required",
                Some(false) => "not-required",
                None => "undetermined",
            })
        };
        let when = self.when.and_then(|when| match when {
            When::BeforeStart => Member::text("before-start"),
            When::DaysBefore(days) => Member::text(format!("{days}-days-before-start")),
            When::AtOnce => Member::text("at-once"),
            When::Overdue => Member::text("overdue"),
        });
        let both = || [&self.declare, &self.presence];
        let missing: Vec<&str> = self.missing();
        let euros = |of: Option<&Share>| of.map(|of| Member::Amount(of.euros));
        let of_answers = both().into_iter().flat_map(sources);
        let of_shares = self.shares().map(|of| &of.legal).chain(self.told().map(|of| &of.legal));
        let steps: Vec<String> = self.steps().map(|of| words.say(&of)).collect();
        let is_withheld = self.withheld_for_nsso.is_some() || self.withheld_for_taxes.is_some();
        let beside = is_withheld.then(says::not_of_private_clients);
        let told = both().map(|of| why(of).map(|of| words.say(&of)).collect::<Vec<_>>().join("; "));
        let told: Vec<String> = told.into_iter().chain(beside.map(|of| words.say(&of))).collect();
        vec![
            ("declare", state(&self.declare)),
            ("when", when),
            ("reasons", Member::texts(self.declare.reasons.iter().map(|reason| reason.code))),
            ("presence", state(&self.presence)),
            ("presenceReasons", Member::texts(self.presence.reasons.iter().map(|reason| reason.code))),
            ("threshold", self.declare.threshold.map(Member::Amount)),
            ("presenceThreshold", self.presence.threshold.map(Member::Amount)),
            ("missing", (!missing.is_empty()).then(|| Member::texts(missing)).flatten()),
            ("assumed", Member::texts(self.assumed.iter().copied()).filter(|_| !self.assumed.is_empty())),
            ("sum", euros(self.sum.as_ref())),
            ("sumPercent", self.sum_percent.as_ref().map(|of| Member::Whole(of.value.into()))),
            ("withheldForNsso", euros(self.withheld_for_nsso.as_ref())),
            ("withheldForTaxes", euros(self.withheld_for_taxes.as_ref())),
            ("withholdingReasons", self.withholding_open.and_then(|of| Member::texts([of.code]))),
            ("message", Member::text(told.join("; "))),
            ("action", Some(steps.join("; ")).filter(|steps| !steps.is_empty()).and_then(Member::text)),
            ("law", Some(Member::List(of_answers.chain(of_shares).cloned().map(Member::Law).collect()))),
        ]
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        let declare = match self.when {
            Some(When::BeforeStart) => says::before_start(),
            Some(When::DaysBefore(days)) => says::days_before(days),
            Some(When::AtOnce) => says::at_once(),
            Some(When::Overdue) => says::overdue(),
            None => state(&self.declare),
        };
        page.entry(says::declare_label(), &declare)?;
        if let Some(step) = self.step() {
            page.detail(report::do_label(), &step)?;
        }
        if let Some(of) = &self.asbestos_days {
            page.detail(report::law_label(), &source(&of.legal))?;
        }
        reasons(page, &self.declare)?;
        if let Some(sum) = &self.sum {
            // Who goes by an inferred percentage says about.
            let is_seen = sum.legal.confidence() == Confidence::Seen;
            let said = if is_seen { says::sum(sum.euros) } else { says::sum_about(sum.euros) };
            page.detail(report::cost_label(), &said)?;
            page.detail(report::law_label(), &source(&sum.legal))?;
        }
        if let Some(of) = &self.sum_percent {
            page.detail(report::cost_label(), &says::sum_percent(of.value))?;
            page.detail(report::law_label(), &source(&of.legal))?;
        }
        page.entry(says::presence_label(), &state(&self.presence))?;
        reasons(page, &self.presence)?;
        if !self.assumed.is_empty() {
            page.entry(report::assumed_label(), &rulings::assumes(Value::all_of(self.assumed.iter().copied())))?;
        }
        let withheld = [
            self.withheld_for_nsso.as_ref().map(|of| (says::withheld(of.euros), of)),
            self.withheld_for_taxes.as_ref().map(|of| (says::withheld_for_taxes(of.euros), of)),
        ];
        withheld.iter().flatten().try_for_each(|(said, of)| {
            page.entry(report::note_label(), said)?;
            page.detail(report::law_label(), &source(&of.legal))
        })?;
        if withheld.iter().flatten().next().is_some() {
            page.entry(report::note_label(), &says::not_of_private_clients())?;
        }
        if let Some(reason) = self.withholding_open {
            page.entry(report::note_label(), &says::withholding_not_told((reason.what)()))?;
        }
        if self.withholding_missing.is_empty() {
            return Ok(());
        }
        page.entry(report::note_label(), &says::withholding_not_told(lack(&self.withholding_missing)))
    }
}

impl Duty {
    /// The amounts that are told, in the order of output.
    fn shares(&self) -> impl Iterator<Item = &Share> {
        [&self.sum, &self.withheld_for_nsso, &self.withheld_for_taxes].into_iter().flatten()
    }

    /// The numbers of the law that are told, in the order of output.
    fn told(&self) -> impl Iterator<Item = &Told> {
        [&self.asbestos_days, &self.sum_percent].into_iter().flatten()
    }

    /// What to do by the time that is left.
    fn step(&self) -> Option<Said> {
        match (self.when?, &self.asbestos_days) {
            (When::Overdue | When::AtOnce, Some(of)) => Some(says::declare_late_with_asbestos(of.value)),
            (when, _) => Self::step_of(when),
        }
    }

    fn step_of(when: When) -> Option<Said> {
        match when {
            When::Overdue => Some(says::declare_at_once()),
            When::DaysBefore(days) => Some(says::where_days_are_over(days)),
            When::BeforeStart | When::AtOnce => None,
        }
    }

    /// All that there is to do, each once.
    fn steps(&self) -> impl Iterator<Item = Said> {
        let both = [&self.declare, &self.presence].into_iter();
        self.step().into_iter().chain(both.flat_map(|of| &of.reasons).filter_map(|of| of.action).map(|action| action()))
    }

    /// The members that would have to be told, or told whole, each once.
    fn missing(&self) -> Vec<&'static str> {
        let both = [&self.declare, &self.presence].into_iter();
        let all = both.flat_map(|of| of.missing.iter().copied().chain(of.told_in_part));
        let mut missing = Vec::new();
        for member in all.chain(self.withholding_missing.iter().copied()) {
            if !missing.contains(&member) {
                missing.push(member);
            }
        }
        missing
    }
}

fn state(answer: &Answer) -> Said {
    match answer.known() {
        Some(true) => says::required(),
        Some(false) => says::not_required(),
        None => says::undetermined(),
    }
}

/// Why, and what is missing.
fn why(answer: &Answer) -> impl Iterator<Item = Said> {
    let lacks = (!answer.missing.is_empty()).then(|| lack(&answer.missing));
    let threshold = answer.threshold.zip(answer.amount).map(|(limit, amount)| says::threshold(limit, amount));
    answer.reasons.iter().map(|reason| (reason.what)()).chain(lacks).chain(threshold)
}

fn lack(members: &[&'static str]) -> Said {
    rulings::lack(Value::all_of(members.iter().copied()))
}

fn reasons(page: &mut Page<&mut dyn Write>, answer: &Answer) -> io::Result<()> {
    for said in why(answer) {
        page.detail(report::why_label(), &said)?;
    }
    for legal in sources(answer) {
        page.detail(report::law_label(), &page.words.cite(legal.citation()))?;
    }
    answer.reasons.iter().filter_map(|of| of.action).try_for_each(|action| page.detail(report::do_label(), &action()))
}

/// The sources of an answer: those of its reasons, and of the dated values that decided.
fn sources(answer: &Answer) -> impl Iterator<Item = &LegalRef> {
    let of_reasons = || answer.reasons.iter().map(|of| &of.legal);
    let of_values = answer.sources.iter().filter(move |of| of_reasons().all(|other| other != *of));
    of_reasons().chain(of_values)
}
