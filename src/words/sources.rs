//! Citations in a language. The rules and the law name their sources in English; a page for people tells them in its own language, as
//! far as that has the words.

use super::Words;

impl Words {
    /// The citation of a source in this language. Each part of it is told whole, or left in English where a word is missing: no part is
    /// half in one language and half in another.
    ///
    /// ```
    /// use dimona::words::{EN, NL};
    /// let citation = "RD 05-11-2002; art. 181 Social Penal Code";
    /// assert_eq!(NL.cite(citation), "KB 05-11-2002; art. 181 Sociaal Strafwetboek");
    /// assert_eq!(EN.cite(citation), citation);
    /// assert_eq!(NL.cite("RD 05-11-2002; the sun and the moon"), "KB 05-11-2002; the sun and the moon");
    /// ```
    #[must_use]
    pub fn cite(&self, citation: &str) -> String {
        if self.sources.is_empty() {
            return citation.to_owned();
        }
        let parts: Vec<String> =
            citation.split("; ").map(|part| self.told(part).unwrap_or_else(|| part.to_owned())).collect();
        parts.join(self.between_sources)
    }

    /// A part of a citation; `None` where a word of it is told by no phrase. Numbers, and names, which begin with a capital, stand as
    /// they are.
    pub(crate) fn told(&self, part: &str) -> Option<String> {
        let (mut told, mut rest, mut is_inside) = (String::with_capacity(part.len() + 16), part, false);
        while let Some(next) = rest.chars().next() {
            let phrases = self
                .sources
                .iter()
                .copied()
                .flatten()
                .filter(|(phrase, _)| !(is_inside && phrase.starts_with(is_of_word)) && stands_at(phrase, rest));
            match phrases.max_by_key(|(phrase, _)| phrase.len()) {
                Some((phrase, text)) => {
                    told.push_str(text);
                    is_inside = phrase.ends_with(is_of_word);
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
