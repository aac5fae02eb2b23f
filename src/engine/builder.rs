//! Making an engine.

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use super::level::Level;
use super::table::{Rules, Table, form_rules};
use super::{Engine, REGIMES};
use crate::declaration::rule::{Bearing, Blocks, Declarations, EmployerRule, Messages, RuleMeta, Side, Stage};
use crate::declaration::{self, GENERAL, form};
use crate::error::{Error, ErrorKind};
use crate::facts::{FactBook, Facts};
use crate::judgement::{Evidence, Rule};
use crate::law::Law;
use crate::policy::Policies;
use crate::time::Moment;
use crate::words::{Wrong, errors};

/// Makes an [`Engine`]: law, facts, policies, rules of the caller's own, rules switched off, levels.
///
/// ```
/// use dimona::engine::{Engine, Level};
/// let engine = Engine::builder()
///     .level("late-declaration", Level::Error)
///     .off("unknown-property")
///     .build()?;
/// assert_eq!(engine.switched_off(), ["unknown-property"]);
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub struct EngineBuilder {
    law: Law,
    facts: Arc<dyn Facts>,
    policies: Policies,
    message_rules: Vec<Box<dyn Rule<Messages>>>,
    register_rules: Vec<Box<dyn Rule<Declarations>>>,
    employer_rules: Vec<Box<dyn EmployerRule>>,
    off: Vec<String>,
    levels: BTreeMap<String, Level>,
    ask_all: bool,
    asked_at: Option<Moment>,
}

impl EngineBuilder {
    pub(super) fn new() -> Self {
        let of_all = || iter::once(&GENERAL).chain(REGIMES.iter().map(|regime| &regime.rules));
        EngineBuilder {
            law: Law::belgium(),
            facts: Arc::new(FactBook::new()),
            policies: Policies::default(),
            message_rules: of_all().flat_map(|rules| (rules.on_message)()).collect(),
            register_rules: of_all().flat_map(|rules| (rules.on_register)()).collect(),
            employer_rules: of_all().flat_map(|rules| (rules.on_employers)()).collect(),
            off: Vec::new(),
            levels: BTreeMap::new(),
            ask_all: false,
            asked_at: None,
        }
    }

    /// With this law instead of [`Law::belgium`].
    pub fn law(mut self, law: Law) -> Self {
        self.law = law;
        self
    }

    /// With these facts.
    pub fn facts(mut self, facts: impl Facts + 'static) -> Self {
        self.facts = Arc::new(facts);
        self
    }

    /// With these policies.
    pub fn policies(mut self, policies: Policies) -> Self {
        self.policies = policies;
        self
    }

    /// With a rule of the caller's own on the message.
    pub fn message_rule(mut self, rule: impl Rule<Messages> + 'static) -> Self {
        self.message_rules.push(Box::new(rule));
        self
    }

    /// With a rule of the caller's own on the register, or an exception: a rule whose metadata name a base.
    pub fn rule(mut self, rule: impl Rule<Declarations> + 'static) -> Self {
        self.register_rules.push(Box::new(rule));
        self
    }

    /// With a rule of the caller's own on what the declarations of one employer come to. It is asked in a replay and in a
    /// batch; where one declaration is checked, it is heard only where something is missing.
    pub fn employer_rule(mut self, rule: impl EmployerRule + 'static) -> Self {
        self.employer_rules.push(Box::new(rule));
        self
    }

    /// Without the rule of this name. Where it is one of the NSSO's answer, answers become partial and say so.
    pub fn off(mut self, rule: impl Into<String>) -> Self {
        self.off.push(rule.into());
        self
    }

    /// With this level for the findings of a rule.
    pub fn level(mut self, rule: impl Into<String>, level: Level) -> Self {
        self.levels.insert(rule.into(), level);
        self
    }

    /// Asked at this moment, by which next steps go: what can still be done. Without it, it is the moment of reception of each
    /// declaration. No answer and no right hangs on it.
    pub fn asked_at(mut self, moment: Moment) -> Self {
        self.asked_at = Some(moment);
        self
    }

    /// With the rules in another order: `shuffle` reorders a list of so many places by swapping. Order never changes a
    /// verdict; this is for tests that show it.
    pub fn reorder(mut self, mut shuffle: impl FnMut(usize) -> Vec<(usize, usize)>) -> Self {
        for (a, b) in shuffle(self.message_rules.len()) {
            self.message_rules.swap(a, b);
        }
        for (a, b) in shuffle(self.register_rules.len()) {
            self.register_rules.swap(a, b);
        }
        self
    }

    /// With every rule asked of every declaration, whatever its scope. Scopes never change a verdict; this is for tests that show
    /// it.
    pub fn asking_all(mut self) -> Self {
        self.ask_all = true;
        self
    }

    /// The engine.
    ///
    /// # Errors
    ///
    /// When a rule is switched off or levelled that does not exist, when two rules have one name, when an exception names a
    /// base that is not there, when a rule declares more than 16 numbers, when a text of it names another one or is not written
    /// as texts are, or when a rule on employers has a code that blocks; and when something that a rule says of itself would be
    /// passed over.
    pub fn build(self) -> Result<Engine, Error> {
        let metas = self.metas();
        let mut names: Vec<&str> = metas.iter().map(|meta| meta.name).collect();
        names.sort_unstable();
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(Error::from(ErrorKind::DuplicateRule(pair[0].into())));
        }
        let exists = |name: &str| names.binary_search(&name).is_ok();
        if let Some(name) = self.off.iter().chain(self.levels.keys()).find(|name| !exists(name)) {
            return Err(Error::from(ErrorKind::UnknownRule(name.as_str().into())));
        }
        for meta in &metas {
            if let Some(base) = meta.exempts.filter(|base| !exists(base)) {
                return Err(Error::from(ErrorKind::UnknownBase { exception: meta.name.into(), base: base.into() }));
            }
            if meta.numbers().len() > Evidence::MOST_DECLARED {
                return Err(Error::from(ErrorKind::TooManyNumbers {
                    rule: meta.name.into(),
                    count: meta.numbers().len(),
                    most: Evidence::MOST_DECLARED,
                }));
            }
            if let Some(wrong) = meta.texts.wrong() {
                let rule = meta.name.into();
                return Err(Error::from(match wrong {
                    Wrong::Place(number) => {
                        ErrorKind::UnknownNumber { rule, number: String::from_utf8_lossy(number).into() }
                    }
                    Wrong::Syntax(reason) => ErrorKind::MalformedText { rule, reason },
                }));
            }
        }
        let messages = self.message_rules.iter().map(|rule| rule.meta());
        for meta in messages.chain(self.employer_rules.iter().map(|rule| rule.meta())) {
            let grants = matches!(meta.about.bearing, Bearing::Ground(_));
            if meta.exempts.is_some() || grants || meta.about.stage != Stage::Judging {
                return Err(Error::from(ErrorKind::IdleMetadata(errors::only_for_declarations(meta.name))));
            }
        }
        let declarations: Vec<RuleMeta<'_>> = self.register_rules.iter().map(|rule| rule.meta()).collect();
        let is_base = |name: &str| declarations.iter().any(|of| of.name == name && of.exempts.is_none());
        if let Some(meta) = declarations.iter().find(|meta| meta.exempts.is_some_and(|base| !is_base(base))) {
            return Err(Error::from(ErrorKind::IdleMetadata(errors::no_such_exception(meta.name))));
        }
        drop(declarations);
        let blocking =
            |rule: &dyn EmployerRule| rule.meta().about.codes.iter().any(|code| code.blocks != Blocks::Never);
        if let Some(rule) = self.employer_rules.iter().find(|rule| blocking(rule.as_ref())) {
            return Err(Error::from(ErrorKind::BlockingEmployerRule(rule.meta().name.into())));
        }
        drop(metas);
        Ok(self.assemble())
    }

    /// The engine of rules that are known to fit together.
    pub(super) fn assemble(self) -> Engine {
        let mut off = self.off.clone();
        off.sort_unstable();
        off.dedup();
        let is_on = |name: &str| off.binary_search_by(|of| of.as_str().cmp(name)).is_err();
        let mut partial: Vec<String> = self
            .metas()
            .into_iter()
            .filter(|meta| meta.about.side == Side::Answer && !is_on(meta.name))
            .map(|meta| meta.name.to_owned())
            .collect();
        partial.sort_unstable();
        let EngineBuilder {
            law,
            facts,
            policies,
            mut message_rules,
            mut register_rules,
            mut employer_rules,
            levels,
            ask_all,
            asked_at,
            ..
        } = self;
        message_rules.retain(|rule| is_on(rule.meta().name));
        register_rules.retain(|rule| is_on(rule.meta().name));
        employer_rules.retain(|rule| is_on(rule.meta().name));
        let rules = Rules {
            form: form_rules(is_on),
            messages: message_rules,
            declarations: register_rules,
            employers: employer_rules,
        };
        let table = Table::new(rules, REGIMES, &law, facts.as_ref(), ask_all);
        let presence = form::masks(&policies);
        Engine { law, facts, policies, presence, table, off, partial, levels, asked_at }
    }

    /// The metadata of every rule, those of the form table included.
    fn metas(&self) -> Vec<RuleMeta<'_>> {
        let mut metas = Vec::new();
        for meta in declaration::told() {
            metas.push(meta.clone());
        }
        metas.extend(self.message_rules.iter().map(|rule| rule.meta()));
        metas.extend(self.register_rules.iter().map(|rule| rule.meta()));
        metas.extend(self.employer_rules.iter().map(|rule| rule.meta()));
        metas
    }
}
