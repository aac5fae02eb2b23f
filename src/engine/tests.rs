//! The rules as the engine lists and weighs them.

use super::*;
use crate::declaration::GENERAL;
use crate::declaration::rule::Declarations;
use crate::declaration::schema::{Zone, ZoneSet};
use crate::judgement::Rule;

#[test]
fn a_worker_type_asks_for_one_regime_and_a_name_is_that_of_one() {
    let mut types: Vec<WorkerType> = REGIMES.iter().flat_map(|of| of.worker_types).copied().collect();
    let mut names: Vec<String> = REGIMES.iter().map(|of| of.regime.to_string()).collect();
    let all = (types.len(), names.len());
    types.sort_unstable();
    types.dedup();
    names.sort_unstable();
    names.dedup();
    assert_eq!((types.len(), names.len()), all);
}

#[test]
fn the_rules_on_all_declarations_know_no_regime_and_those_that_a_regime_names_exist() {
    let general = (GENERAL.on_register)();
    let bears = general.iter().map(|rule| rule.meta()).find(|meta| meta.about.bearing != Bearing::None);
    assert!(bears.is_none(), "{}", bears.map_or("", |meta| meta.name));
    let exists = |name: &str| general.iter().any(|rule| rule.meta().name == name && rule.meta().exempts.is_none());
    let conditions: Vec<&str> = REGIMES.iter().flat_map(|of| of.conditions).copied().collect();
    let doubts = REGIMES.iter().flat_map(|of| of.doubts).copied();
    assert!(doubts.clone().all(|of| !conditions.contains(&of)));
    for name in conditions.iter().copied().chain(doubts) {
        assert!(exists(name), "{name}");
    }
}

#[test]
fn the_rules_on_all_declarations_are_listed_by_their_names() {
    let names = |names: Vec<String>| assert!(names.is_sorted(), "{names:#?}");
    names((GENERAL.on_message)().iter().map(|rule| rule.meta().name.to_owned()).collect());
    names((GENERAL.on_register)().iter().map(|rule| rule.meta().name.to_owned()).collect());
}

#[test]
fn a_rule_on_the_right_bears_on_each_regime_that_it_can_be_asked_of() {
    // A day of occasional work is not declared on a contract, as student work is, nor is a contract of it written for each.
    let exceptions = [(WorkerType::Ext, "begins-before-contract")];
    let law = Law::belgium();
    let is_on_right = |rule: &dyn Rule<Declarations>| rule.meta().about.side == Side::Right;
    for rule in (GENERAL.on_register)().iter().filter(|rule| is_on_right(rule.as_ref())) {
        let (name, scope) = (rule.meta().name, rule.scope(&law));
        let holds = |of| [Kind::In, Kind::Update].iter().any(|kind| scope.holds(*kind, of, ZoneSet::of(Zone::ALL)));
        for of in REGIMES.iter().filter(|of| !of.conditions.is_empty()) {
            let is_asked = of.worker_types.iter().any(|of| holds(Some(*of)));
            let is_named = of.conditions.contains(&name) || of.doubts.contains(&name);
            let is_excepted =
                exceptions.iter().any(|(of_type, rule)| of.worker_types.contains(of_type) && *rule == name);
            assert!(!is_asked || is_named != is_excepted, "{}: {name}", of.regime);
        }
    }
}

#[test]
fn the_rules_of_a_regime_bear_on_no_other() {
    for of in REGIMES {
        for rule in (of.rules.on_register)() {
            let bearing = rule.meta().about.bearing;
            let on_other = REGIMES.iter().any(|other| other.regime != of.regime && bearing.is_on(other.regime));
            assert!(!on_other, "{}", rule.meta().name);
        }
    }
}
