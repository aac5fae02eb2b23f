//! The rules of an engine: by number, and by the declarations of which they are asked.

use std::collections::BTreeMap;

use super::buckets::{DeclarationBuckets, MessageBuckets};
use super::numbers::Numbers;
use super::right::{RightJudge, Weight};
use crate::declaration;
use crate::declaration::message::{Kind, Row};
use crate::declaration::regime::Contribution;
use crate::declaration::rule::{
    About, Bearing, Case, DeclarationScope, Declarations, EmployerRule, Messages, Regime, RuleMeta, Stage, Types,
};
use crate::declaration::schema::ZoneSet;
use crate::facts::Facts;
use crate::id::WorkerType;
use crate::judgement::{Finding, Missing, Need, NeedSet, Outcome, Place, Rule, RuleNo, Scope, State, System};
use crate::law::Law;

/// The rules of an engine. A rule's number is its place in the order of names.
pub(super) struct Table {
    numbers: Numbers,
    sources: Vec<Source>,
    /// What is known of each rule beside its texts.
    abouts: Vec<About>,
    messages: Vec<Asked<dyn Rule<Messages>>>,
    declarations: Vec<Asked<dyn Rule<Declarations>>>,
    /// Exceptions to the rules, each behind its base.
    exceptions: Vec<(RuleNo, Asked<dyn Rule<Declarations>>)>,
    pub(super) employers: Vec<Asked<dyn EmployerRule>>,
    of_messages: MessageBuckets,
    of_declarations: DeclarationBuckets,
    /// By worker type, the regime that it asks for.
    regimes: [Option<&'static Contribution>; Types::CELLS],
    /// The worker types whose regime a rule grants.
    granted: Types,
    /// The rules that regimes name as their conditions, and which regimes do; and those whose faults leave their right open.
    named: BTreeMap<RuleNo, Vec<Regime>>,
    doubted: BTreeMap<RuleNo, Vec<Regime>>,
    /// The names of the rules that cannot say anything, because the facts hold nothing of what they look at, sorted.
    pub(super) idle: Vec<String>,
}

/// Where the metadata of a rule are.
#[derive(Clone, Copy)]
enum Source {
    Form(&'static RuleMeta<'static>),
    Message(usize),
    Declaration(usize),
    Exception(usize),
    Employer(usize),
}

/// A rule, with what the engine has to know of it at every declaration.
pub(super) struct Asked<R: ?Sized> {
    pub(super) no: RuleNo,
    place: Option<Place>,
    assumes: NeedSet,
    pub(super) weight: Weight,
    pub(super) scope: DeclarationScope,
    pub(super) stage: Stage,
    /// Whether what it finds hangs on what was received before.
    pub(super) by_order: bool,
    /// Whether what it finds is certain although a change is in doubt.
    pub(super) despite_changes: bool,
    /// Whether it cannot say anything, because the facts hold nothing of what it looks at.
    pub(super) is_idle: bool,
    /// Whether there are exceptions to it.
    pub(super) has_exceptions: bool,
    pub(super) rule: Box<R>,
}

impl<R: ?Sized> Asked<R> {
    fn new(no: RuleNo, Known { assumes, about }: Known, rule: Box<R>) -> Self {
        let About { stage, zone, by_order, despite_changes, .. } = about;
        let (place, scope) = (zone.map(Place::from), DeclarationScope::of(about));
        Asked {
            no,
            place,
            assumes,
            weight: Weight::NONE,
            scope,
            stage,
            by_order,
            despite_changes,
            is_idle: false,
            has_exceptions: false,
            rule,
        }
    }

    /// What it says, as a finding.
    pub(super) fn finding(&self, state: State) -> Finding {
        Finding::of(self.no, state).about(self.place)
    }

    /// Whether the usual case is assumed where this is missing.
    pub(super) fn assumes(&self, missing: Missing) -> bool {
        self.assumes.contains(missing.need())
    }
}

impl Asked<dyn Rule<Declarations>> {
    /// What the rule says; where it did not see all periods of the worker, nothing that is certain.
    pub(super) fn check(&self, case: &Case<'_>) -> Outcome {
        let outcome = self.rule.check(case);
        let noted = case.assumed.get();
        if !noted.contains(Need::ManyPeriods) {
            return outcome;
        }
        case.assumed.set(noted.without(Need::ManyPeriods));
        Outcome::Undetermined(Missing::of(Need::ManyPeriods))
    }
}

/// What the engine takes over of the metadata of a rule.
struct Known {
    assumes: NeedSet,
    about: About,
}

impl Known {
    fn of(meta: &RuleMeta<'_>) -> Self {
        let mut assumes = NeedSet::EMPTY;
        for need in Need::ALL.into_iter().filter(|need| meta.unknown.assumes(*need)) {
            assumes.insert(need);
        }
        Known { assumes, about: meta.about }
    }
}

fn asked<S: System<About = About>>(no: RuleNo, rule: Box<dyn Rule<S>>) -> Asked<dyn Rule<S>> {
    let known = Known::of(&rule.meta());
    Asked::new(no, known, rule)
}

/// The rules that a table is made of.
pub(super) struct Rules {
    pub(super) form: Vec<&'static RuleMeta<'static>>,
    pub(super) messages: Vec<Box<dyn Rule<Messages>>>,
    pub(super) declarations: Vec<Box<dyn Rule<Declarations>>>,
    pub(super) employers: Vec<Box<dyn EmployerRule>>,
}

impl Table {
    /// The table of these rules, bearing on these regimes, under this law and with these facts; `ask_all` leaves scopes out of
    /// account.
    pub(super) fn new(
        rules: Rules,
        regimes: &[&'static Contribution],
        law: &Law,
        facts: &dyn Facts,
        ask_all: bool,
    ) -> Table {
        let numbers = Numbers::new(&rules);
        let number = |name: &str| numbers.of(name);
        let mut table = Table {
            numbers: Numbers::default(),
            sources: Vec::new(),
            abouts: Vec::new(),
            messages: Vec::new(),
            declarations: Vec::new(),
            exceptions: Vec::new(),
            employers: Vec::new(),
            of_messages: MessageBuckets::default(),
            of_declarations: DeclarationBuckets::default(),
            regimes: by_type(regimes),
            granted: Types::NONE,
            named: BTreeMap::new(),
            doubted: BTreeMap::new(),
            idle: Vec::new(),
        };
        let mut sources: Vec<(RuleNo, Source)> = Vec::new();
        sources.extend(rules.form.iter().filter_map(|meta| Some((number(meta.name)?, Source::Form(meta)))));
        for rule in rules.messages {
            let Some(no) = number(rule.meta().name) else { continue };
            sources.push((no, Source::Message(table.messages.len())));
            let scope = if ask_all { DeclarationScope::ALL } else { rule.scope(law) };
            table.messages.push(Asked { scope, ..asked(no, rule) });
        }
        for rule in rules.declarations {
            let Some(no) = number(rule.meta().name) else { continue };
            let base = rule.meta().exempts.map(number);
            let scope = if ask_all { DeclarationScope::ALL } else { rule.scope(law) };
            let asked = Asked { scope, ..asked(no, rule) };
            if let Some(base) = base {
                sources.push((no, Source::Exception(table.exceptions.len())));
                // Where the base is switched off there is nothing to except from, and no rule is its own base.
                table.exceptions.push((base.unwrap_or(no), asked));
            } else {
                sources.push((no, Source::Declaration(table.declarations.len())));
                table.declarations.push(asked);
            }
        }
        for rule in rules.employers {
            let Some(no) = number(rule.meta().name) else { continue };
            sources.push((no, Source::Employer(table.employers.len())));
            let known = Known::of(&rule.meta());
            table.employers.push(Asked::new(no, known, rule));
        }
        sources.sort_unstable_by_key(|(no, _)| *no);
        table.sources = sources.into_iter().map(|(_, source)| source).collect();
        table.abouts = table.all().map(|meta| meta.about).collect();
        table.numbers = numbers;
        table.named = named(regimes, |of| of.conditions, |name| table.numbers.of(name));
        table.doubted = named(regimes, |of| of.doubts, |name| table.numbers.of(name));
        let weigh = |table: &Table, no| Weight::new(table.bearing(no), regimes);
        let of_messages: Vec<Weight> = table.messages.iter().map(|asked| weigh(&table, asked.no)).collect();
        for (asked, weight) in table.messages.iter_mut().zip(of_messages) {
            asked.weight = weight;
        }
        let weights: Vec<Weight> = table.declarations.iter().map(|asked| weigh(&table, asked.no)).collect();
        for (asked, weight) in table.declarations.iter_mut().zip(weights) {
            asked.has_exceptions = table.exceptions.iter().any(|(base, _)| *base == asked.no);
            asked.weight = weight;
            table.granted = table.granted.union(weight.grants);
        }
        let is_idle =
            |about: &About| about.only_with.and_then(Need::table).is_some_and(|table| !facts.has_table(table));
        table.idle = table.all().filter(|meta| is_idle(&meta.about)).map(|meta| meta.name.to_owned()).collect();
        for asked in &mut table.messages {
            asked.is_idle = is_idle(&asked.rule.meta().about);
        }
        for asked in &mut table.declarations {
            asked.is_idle = is_idle(&asked.rule.meta().about);
        }
        table.of_messages = MessageBuckets::new(&table.messages);
        table.of_declarations = DeclarationBuckets::new(&table.declarations);
        table
    }

    /// The number of the rule of this name; `None` where the engine does not ask it.
    pub(super) fn number(&self, name: &str) -> Option<RuleNo> {
        self.numbers.of(name)
    }

    /// What is known of a rule.
    pub(super) fn rule(&self, no: RuleNo) -> Option<RuleMeta<'_>> {
        self.sources.get(no.place_in(self.numbers.mark)?).map(|source| self.meta(*source))
    }

    /// What is known of a rule beside its texts.
    pub(super) fn about(&self, no: RuleNo) -> Option<About> {
        self.abouts.get(no.place_in(self.numbers.mark)?).copied()
    }

    /// The place that a rule is about.
    pub(super) fn place(&self, no: RuleNo) -> Option<Place> {
        self.about(no)?.zone.map(Place::from)
    }

    /// Whether any of these stays with the period, whatever is declared later.
    pub(super) fn stays(&self, findings: &[Finding]) -> bool {
        findings.iter().any(|finding| self.about(finding.rule()).is_some_and(|about| about.stays))
    }

    /// Whether a rule is asked before all others.
    pub(super) fn is_asked_on_arrival(&self, no: RuleNo) -> bool {
        self.about(no).is_some_and(|about| about.stage == Stage::Arrival)
    }

    fn meta(&self, source: Source) -> RuleMeta<'_> {
        match source {
            Source::Form(meta) => meta.clone(),
            Source::Message(at) => self.messages[at].rule.meta(),
            Source::Declaration(at) => self.declarations[at].rule.meta(),
            Source::Exception(at) => self.exceptions[at].1.rule.meta(),
            Source::Employer(at) => self.employers[at].rule.meta(),
        }
    }

    /// Every rule, in the order of names.
    pub(super) fn all(&self) -> impl Iterator<Item = RuleMeta<'_>> {
        self.sources.iter().map(|source| self.meta(*source))
    }

    /// The rules on messages that may concern a record in which these zones stand; each of them where it has no kind.
    #[inline]
    pub(super) fn of_message(
        &self,
        kind: Option<Kind>,
        present: ZoneSet,
    ) -> impl Iterator<Item = &Asked<dyn Rule<Messages>>> {
        self.of_messages.of(kind).met(present).map(|place| &self.messages[place])
    }

    /// What a rule on messages means for the right; nothing where it is another rule.
    pub(super) fn weight_of_message(&self, no: RuleNo) -> Weight {
        match no.place_in(self.numbers.mark).and_then(|at| self.sources.get(at)) {
            Some(Source::Message(at)) => self.messages.get(*at).map_or(Weight::NONE, |asked| asked.weight),
            _ => Weight::NONE,
        }
    }

    /// The rules that may concern a declaration of this kind and type in which these zones stand.
    #[inline]
    pub(super) fn of_declaration(
        &self,
        stage: Stage,
        kind: Kind,
        worker_type: Option<WorkerType>,
        present: ZoneSet,
    ) -> impl Iterator<Item = &Asked<dyn Rule<Declarations>>> {
        self.of_declarations.of(stage, kind, worker_type).met(present).map(|place| &self.declarations[place])
    }

    /// Whether any rule of this stage may concern such a declaration.
    pub(super) fn asks(&self, stage: Stage, kind: Kind, worker_type: Option<WorkerType>) -> bool {
        self.of_declarations.of(stage, kind, worker_type).len() > 0
    }

    /// The exceptions to a rule.
    pub(super) fn exceptions<'t>(
        &'t self,
        to: &Asked<dyn Rule<Declarations>>,
    ) -> impl Iterator<Item = &'t Asked<dyn Rule<Declarations>>> {
        let of = if to.has_exceptions { &self.exceptions[..] } else { &[] };
        let base = to.no;
        of.iter().filter(move |(of, _)| *of == base).map(|(_, exception)| exception)
    }

    /// What a rule means for the right: what it says itself, or what regimes say of it.
    pub(super) fn bearing(&self, no: RuleNo) -> Bearing<'_> {
        match self.about(no).map_or(Bearing::None, |about| about.bearing) {
            Bearing::None => match (self.named.get(&no), self.doubted.get(&no)) {
                (Some(regimes), _) => Bearing::Condition(regimes),
                (None, Some(regimes)) => Bearing::Doubt(regimes),
                (None, None) => Bearing::None,
            },
            own => own,
        }
    }

    /// What is known of the regime that a worker type asks for.
    #[inline]
    pub(super) fn contribution(&self, worker_type: Option<WorkerType>) -> Option<&'static Contribution> {
        self.regimes.get(Types::cell(worker_type)).copied().flatten()
    }

    /// Who judges the right that a worker type asks for; `None` where it asks for none.
    #[inline]
    pub(super) fn right_judge(&self, worker_type: Option<WorkerType>) -> Option<RightJudge> {
        self.contribution(worker_type)?;
        Some(RightJudge::new(worker_type?, self.granted.contains(worker_type)))
    }

    /// How many rules a declaration of this kind and type is asked about at most: those on its message, and those of all stages.
    pub(super) fn asked_of(&self, kind: Kind, worker_type: Option<WorkerType>) -> usize {
        let of_stages = Stage::ALL.into_iter().map(|stage| self.of_declarations.of(stage, kind, worker_type).len());
        of_stages.sum::<usize>() + self.of_messages.of(Some(kind)).len()
    }
}

impl<R: ?Sized> Asked<R> {
    /// Whether such a declaration concerns it.
    pub(super) fn concerns(&self, row: &Row, worker_type: Option<WorkerType>) -> bool {
        self.scope.holds(row.kind, worker_type, row.present)
    }
}

/// By worker type, the regime that it asks for.
fn by_type(regimes: &[&'static Contribution]) -> [Option<&'static Contribution>; Types::CELLS] {
    let mut cells = [None; Types::CELLS];
    for regime in regimes {
        for worker_type in regime.worker_types {
            if let Some(cell) = cells.get_mut(Types::cell(Some(*worker_type))) {
                *cell = Some(*regime);
            }
        }
    }
    cells
}

/// The rules that regimes name in a list of theirs, each with the regimes that do. One that is switched off has no number.
fn named(
    regimes: &[&Contribution],
    list: impl Fn(&Contribution) -> &'static [&'static str],
    number: impl Fn(&str) -> Option<RuleNo>,
) -> BTreeMap<RuleNo, Vec<Regime>> {
    let mut named: BTreeMap<RuleNo, Vec<Regime>> = BTreeMap::new();
    for of in regimes {
        for no in list(of).iter().filter_map(|rule| number(rule)) {
            named.entry(no).or_default().push(of.regime);
        }
    }
    named
}

/// The form rules that are asked.
pub(super) fn form_rules(is_on: impl Fn(&str) -> bool) -> Vec<&'static RuleMeta<'static>> {
    declaration::told().filter(|meta| is_on(meta.name)).collect()
}
