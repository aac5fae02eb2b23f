//! Citations in a language. The rules and the law name their sources in English; a page for people tells them in its own language, as
//! far as that has the words.

use super::Words;
use crate::law::LegalRef;

impl Words {
    /// The citation of a source in this language. Each part of it is told whole, or left in English where a word is missing: no part is
    /// half in one language and half in another.
    ///
    /// ```
    /// use dimona::law::LegalRef;
    /// use dimona::words::{EN, NL};
    /// let source = LegalRef::seen("RD 05-11-2002; art. 181 Social Penal Code");
    /// assert_eq!(NL.cite(&source), "KB 05-11-2002; art. 181 Sociaal Strafwetboek");
    /// assert_eq!(EN.cite(&source), "RD 05-11-2002; art. 181 Social Penal Code");
    /// assert_eq!(NL.cite(&LegalRef::seen("RD 05-11-2002; the sun and the moon")), "KB 05-11-2002; the sun and the moon");
    /// ```
    #[must_use]
    pub fn cite(&self, source: &LegalRef) -> String {
        if self.sources.is_empty() {
            return source.citation().to_owned();
        }
        let parts: Vec<String> =
            source.citation().split("; ").map(|part| self.told(part).unwrap_or_else(|| part.to_owned())).collect();
        parts.join(self.between_sources)
    }

    /// A part of a citation; `None` where a word of it is told by no phrase. Numbers, and names, which begin with a capital, stand as
    /// they are.
    fn told(&self, part: &str) -> Option<String> {
        let (mut told, mut rest, mut is_inside) = (String::with_capacity(part.len() + 16), part, false);
        while let Some(next) = rest.chars().next() {
            let phrases = self.sources.iter().filter(|(phrase, _)| !is_inside && stands_at(phrase, rest));
            match phrases.max_by_key(|(phrase, _)| phrase.len()) {
                Some((phrase, text)) => {
                    told.push_str(text);
                    rest = rest.get(phrase.len()..)?;
                }
                None if !is_inside && next.is_lowercase() => return None,
                None => {
                    told.push(next);
                    is_inside = is_of_word(next) || is_inside && next == '@';
                    rest = rest.get(next.len_utf8()..)?;
                }
            }
        }
        Some(told)
    }
}

/// Whether a text begins with a phrase, and not only with the first letters of another word.
fn stands_at(phrase: &str, text: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|behind| {
        !(phrase.ends_with(is_of_word) && behind.starts_with(|next: char| is_of_word(next) || next == '@'))
    })
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '\''
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Months, NaiveDate};

    use crate::engine::Engine;
    use crate::id::WorkerType;
    use crate::law::{KNOWLEDGE_DAY, LegalRef};
    use crate::words::{FR, Language};

    /// The citations of the rules, of the law and of what a lost regime costs.
    fn citations() -> BTreeSet<String> {
        let engine = Engine::belgium();
        let rules = engine.rules().into_iter().map(|rule| rule.legal.citation().to_owned());
        let first = NaiveDate::from_ymd_opt(2003, 1, 1).expect("a day");
        let days = (0..312).filter_map(|month| first.checked_add_months(Months::new(month)));
        let law = days.flat_map(|day| {
            engine.law().values_on(day).into_iter().map(|of| of.legal.citation().to_owned()).collect::<Vec<_>>()
        });
        let regimes = WorkerType::ALL.into_iter().filter_map(|of| engine.regime_of(of));
        let losses = regimes.map(|of| of.loss(engine.law(), KNOWLEDGE_DAY).legal.citation().to_owned());
        rules.chain(law).chain(losses).collect()
    }

    #[test]
    fn each_phrase_stands_in_a_citation_and_once_in_its_table() {
        let citations = citations();
        for words in Language::ALL.map(Language::words) {
            let mut seen = BTreeSet::new();
            let idle: Vec<&str> = words
                .sources
                .iter()
                .map(|(phrase, _)| *phrase)
                .filter(|phrase| !citations.iter().any(|of| of.contains(phrase)))
                .collect();
            assert!(idle.is_empty(), "they stand in no citation: {idle:#?}");
            for (phrase, told) in words.sources {
                assert!(seen.insert(phrase) && !told.is_empty(), "{phrase:?} stands twice, or for nothing");
            }
        }
    }

    #[test]
    fn languages_tell_the_same_phrases() {
        let phrases = |of: Language| of.words().sources.iter().map(|(phrase, _)| *phrase).collect::<BTreeSet<_>>();
        for language in Language::ALL.into_iter().filter(|of| *of != Language::En) {
            let of = phrases(language);
            // A sign that is written alike needs no phrase.
            let differ: Vec<_> =
                of.symmetric_difference(&phrases(Language::Nl)).filter(|of| **of != ": ").copied().collect();
            assert!(differ.is_empty(), "{language}: {differ:?}");
        }
    }

    #[test]
    fn every_source_of_a_rule_is_told() {
        let engine = Engine::belgium();
        let sources: BTreeSet<String> = engine.rules().iter().map(|rule| rule.legal.citation().to_owned()).collect();
        for language in Language::ALL.into_iter().filter(|of| *of != Language::En) {
            let left: Vec<&str> = sources
                .iter()
                .flat_map(|citation| citation.split("; "))
                .filter(|part| language.words().told(part).is_none())
                .collect();
            assert!(left.is_empty(), "{language}: {left:#?}");
        }
    }

    #[test]
    fn a_phrase_is_no_part_of_another_word() {
        let source = |citation| FR.cite(&LegalRef::seen(citation));
        assert_eq!(source("act 01-04-2022"), "loi 01-04-2022");
        assert_eq!(source("activities 01-04-2022"), "activities 01-04-2022");
        assert_eq!(source("Student@work, RD 31-01-2025"), "Student@work, AR 31-01-2025");
    }
}
