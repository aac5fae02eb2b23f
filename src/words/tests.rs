//! How the texts of every language are written.

use std::collections::BTreeMap;

use super::{Language, standing};

/// Texts that are whole sentences, and end as such.
const WHOLE: &[&str] = &[
    "fact_tables::careers",
    "fact_tables::childcare_volumes",
    "fact_tables::contracts",
    "fact_tables::employers",
    "fact_tables::enterprises",
    "fact_tables::flexi_earnings",
    "fact_tables::joint_committees",
    "fact_tables::mandates",
    "fact_tables::oss_approvals",
    "fact_tables::pensions",
    "fact_tables::persons",
    "fact_tables::schedules",
    "fact_tables::school_holidays",
    "fact_tables::student_counters",
    "fact_tables::studies",
    "fact_tables::worked_hours",
    "reference::all_rules",
    "reference::from_page",
    "reference::law_limits",
    "reference::law_values",
    "reference::page_in_english",
    "reference::rules_giving",
    "reference::twin",
    "report::assumed_in_run",
    "report::declared_elsewhere",
    "report::not_looked_at",
    "report::prediction",
    "report::switched_off",
    "report::unreadable",
];

#[test]
fn texts_are_written_alike_in_every_language() {
    for language in Language::ALL {
        let all = language.words().all();
        assert!(all.len() > 100, "{language}: only {} texts were seen", all.len());
        for whole in WHOLE {
            assert!(all.iter().any(|(name, ..)| name == whole), "there is no text {whole}");
        }
        for (name, template, places) in all {
            let at = format!("{language}, {name}: {template:?}");
            assert!(!template.is_empty(), "{at} is empty");
            assert_eq!(template, template.trim(), "{at} has a space at an end");
            assert!(!template.contains("  ") && !template.contains(['\n', '\t']), "{at} has other white space");
            assert_eq!(
                template.ends_with('.'),
                WHOLE.contains(&name.as_str()),
                "{at}: only a whole sentence has a stop"
            );
            let standing = standing(template, places).map(u64::count_ones);
            assert_eq!(standing, Ok(places.len() as u32), "{at} has not each of its places");
        }
    }
}

#[test]
fn a_sentence_stands_once() {
    let mut named: BTreeMap<&str, String> = BTreeMap::new();
    for (name, template, _) in Language::default().words().all() {
        // Labels of one word may be the same in two pages.
        if template.contains(' ')
            && let Some(other) = named.insert(template, name.clone())
        {
            panic!("{other} and {name} say the same: {template}");
        }
    }
}

#[test]
fn what_stands_before_its_value_does_so_in_every_language() {
    let before = |language: Language| -> Vec<String> {
        let all = language.words().all().into_iter();
        all.filter(|(_, template, _)| template.ends_with(':')).map(|(name, ..)| name).collect()
    };
    let english = before(Language::default());
    assert!(!english.is_empty());
    for language in Language::ALL {
        assert_eq!(before(language), english, "{language}");
    }
}
