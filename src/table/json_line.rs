//! Lines of JSON that no reader cuts in two.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// Whether some readers end a line at this character, though JSON lets it stand in a text as it is.
pub(crate) fn ends_a_line(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Writes a line of JSON, with such characters as escapes.
pub(crate) fn write_json_line(output: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    line.serialize(&mut Serializer::with_formatter(&mut *output, OneLine))?;
    output.write_all(b"\n")
}

/// As short as JSON can be, but for the characters at which a line could end.
struct OneLine;

impl Formatter for OneLine {
    fn write_string_fragment<W: Write + ?Sized>(&mut self, output: &mut W, text: &str) -> io::Result<()> {
        // Nearly always so.
        if text.is_ascii() {
            return output.write_all(text.as_bytes());
        }
        for piece in text.split_inclusive(ends_a_line) {
            match piece.chars().next_back().filter(|c| ends_a_line(*c)) {
                Some(c) => {
                    output.write_all(piece.strip_suffix(c).unwrap_or_default().as_bytes())?;
                    write!(output, "\\u{:04x}", u32::from(c))?;
                }
                None => output.write_all(piece.as_bytes())?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_on_its_line_and_says_the_same() {
        for text in ["a\u{2028}b", "\u{2029}\u{2029}", "é\u{85}", "plain", "a\nb\"", "ü"] {
            let mut line = Vec::new();
            write_json_line(&mut line, &[text]).expect("a line");
            let line = String::from_utf8(line).expect("text");
            assert_eq!(serde_json::from_str::<Vec<String>>(&line).expect("JSON"), [text]);
            assert!(!line.trim_end_matches('\n').contains(|c| c == '\n' || ends_a_line(c)), "{line}");
        }
    }
}
