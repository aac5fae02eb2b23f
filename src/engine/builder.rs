//! Making an engine.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::level::Level;
use super::{Engine, SYSTEMS};
use crate::declaration::form;
use crate::error::{Error, ErrorKind};
use crate::facts::{FactBook, Facts};
use crate::judgement::{Blocks, EmployerRule, Exempt, MessageRule, RegisterRule, RuleMeta, Side};
use crate::law::Law;
use crate::policy::Policies;

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
    message_rules: Vec<Box<dyn MessageRule>>,
    register_rules: Vec<Box<dyn RegisterRule>>,
    employer_rules: Vec<Box<dyn EmployerRule>>,
    off: Vec<String>,
    levels: BTreeMap<String, Level>,
}

impl EngineBuilder {
    pub(super) fn new() -> Self {
        EngineBuilder {
            law: Law::belgium(),
            facts: Arc::new(FactBook::new()),
            policies: Policies::default(),
            message_rules: SYSTEMS.iter().flat_map(|system| (system.message_rules)()).collect(),
            register_rules: SYSTEMS.iter().flat_map(|system| (system.register_rules)()).collect(),
            employer_rules: Vec::new(),
            off: Vec::new(),
            levels: BTreeMap::new(),
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
    pub fn message_rule(mut self, rule: impl MessageRule + 'static) -> Self {
        self.message_rules.push(Box::new(rule));
        self
    }

    /// With a rule of the caller's own on the register, or an exception: a rule whose metadata name a base.
    pub fn rule(mut self, rule: impl RegisterRule + 'static) -> Self {
        self.register_rules.push(Box::new(rule));
        self
    }

    /// With a rule of the caller's own on what the declarations of one employer come to. It is asked in a replay and in a
    /// batch, not when one declaration is checked.
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

    /// The engine.
    ///
    /// # Errors
    ///
    /// When a rule is switched off or levelled that does not exist, when two rules have one name, when an exception names a
    /// base that is not there, or when a rule on employers has a code that blocks.
    pub fn build(self) -> Result<Engine, Error> {
        let mut names: Vec<&'static str> = self.metas().map(|meta| meta.name).collect();
        names.sort_unstable();
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(Error::from(ErrorKind::DuplicateRule(pair[0])));
        }
        let exists = |name: &str| names.binary_search(&name).is_ok();
        if let Some(name) = self.off.iter().chain(self.levels.keys()).find(|name| !exists(name)) {
            return Err(Error::from(ErrorKind::UnknownRule(name.as_str().into())));
        }
        let blocking = |rule: &dyn EmployerRule| rule.meta().codes.iter().any(|code| code.blocks != Blocks::Never);
        if let Some(rule) = self.employer_rules.iter().find(|rule| blocking(rule.as_ref())) {
            return Err(Error::from(ErrorKind::BlockingEmployerRule(rule.meta().name)));
        }
        let bases = self.register_rules.iter().filter_map(|rule| Some((rule.meta().name, rule.meta().exempts?)));
        for (exception, base) in bases {
            if !exists(base) {
                return Err(Error::from(ErrorKind::UnknownBase { exception, base }));
            }
        }
        Ok(self.assemble())
    }

    /// The engine of rules that are known to fit together.
    pub(super) fn assemble(self) -> Engine {
        let mut off = self.off.clone();
        off.sort_unstable();
        off.dedup();
        let is_on = |meta: &RuleMeta| off.binary_search_by(|name| name.as_str().cmp(meta.name)).is_err();
        let mut partial: Vec<&'static str> =
            self.metas().filter(|meta| meta.side == Side::Answer && !is_on(meta)).map(|meta| meta.name).collect();
        partial.sort_unstable();

        let EngineBuilder {
            law, facts, policies, mut message_rules, register_rules, mut employer_rules, levels, ..
        } = self;
        message_rules.retain(|rule| is_on(rule.meta()));
        employer_rules.retain(|rule| is_on(rule.meta()));
        let mut rules = Vec::new();
        let mut exceptions = Vec::new();
        for rule in register_rules.into_iter().filter(|rule| is_on(rule.meta())) {
            if rule.meta().exempts.is_some() {
                exceptions.extend(Exempt::new(rule));
            } else {
                rules.push(rule);
            }
        }
        let presence = form::masks();
        Engine {
            law,
            facts,
            policies,
            presence,
            message_rules,
            rules,
            exceptions,
            employer_rules,
            off,
            partial,
            levels,
        }
    }

    /// The metadata of every rule, those of the form table included.
    fn metas(&self) -> impl Iterator<Item = &'static RuleMeta> + '_ {
        form::rules()
            .chain(self.message_rules.iter().map(|rule| rule.meta()))
            .chain(self.register_rules.iter().map(|rule| rule.meta()))
            .chain(self.employer_rules.iter().map(|rule| rule.meta()))
    }
}
