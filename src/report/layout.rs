//! The page of the text report: labels in columns, long lines folded.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::id::is_confusing;
use crate::words::{Said, Words, compare, consent, duty, interim, measures, reference, report, rulings, worker};

/// The width of the page in characters.
const WIDTH: usize = 100;

/// The longest text of a sender's own that is shown: a reference, a path.
const LONGEST: usize = 80;

/// What stands on a page: a text of the words, which is said in the language of the page, or one that is the same in every language.
pub(crate) trait Text {
    /// The text as it stands there.
    fn on_page(&self, words: &Words) -> Cow<'_, str>;
}

impl Text for Said {
    fn on_page(&self, words: &Words) -> Cow<'_, str> {
        words.say(self).into()
    }
}

impl Text for str {
    fn on_page(&self, _words: &Words) -> Cow<'_, str> {
        self.into()
    }
}

impl Text for String {
    fn on_page(&self, _words: &Words) -> Cow<'_, str> {
        self.into()
    }
}

/// What stands before a line: a text of the words without places, or one that is the same in every language.
pub(crate) trait Label {
    /// The label as it stands there.
    fn before(&self, words: &'static Words) -> &str;
}

impl Label for Said {
    fn before(&self, words: &'static Words) -> &str {
        words.label(self)
    }
}

impl Label for &str {
    fn before(&self, _words: &'static Words) -> &str {
        self
    }
}

/// The labels of lines of blocks. What stands behind them begins in one column on all pages of a language.
fn entry_labels() -> [Said; 34] {
    [
        compare::missed_label(),
        compare::too_much_label(),
        report::answer_label(),
        report::nsso_label(),
        report::right_label(),
        report::rule_label(),
        report::why_label(),
        report::law_label(),
        report::do_label(),
        report::but_label(),
        report::open_label(),
        report::assumed_label(),
        report::error_label(),
        report::warning_label(),
        report::note_label(),
        worker::left_label(),
        worker::right_label(),
        worker::open_label(),
        worker::none_label(),
        reference::says_label(),
        reference::or_label(),
        reference::side_label(),
        reference::codes_label(),
        reference::asked_label(),
        reference::assumes_label(),
        rulings::decision_label(),
        consent::until_label(),
        consent::shown_label(),
        duty::declare_label(),
        duty::presence_label(),
        measures::best_label(),
        measures::other_label(),
        measures::due_label(),
        interim::contract_label(),
    ]
}

/// The labels of lines below them.
fn detail_labels() -> [Said; 16] {
    [
        report::rule_label(),
        report::why_label(),
        report::law_label(),
        report::do_label(),
        report::cost_label(),
        report::but_label(),
        report::table_label(),
        worker::why_label(),
        worker::note_label(),
        worker::but_label(),
        worker::next_label(),
        worker::open_label(),
        worker::do_label(),
        interim::in_time_label(),
        interim::correct_label(),
        interim::fault_label(),
    ]
}

/// The room that labels need, and this at least.
fn room(labels: &[Said], words: &Words, least: usize) -> usize {
    labels.iter().map(|label| words.label(label).chars().count()).max().unwrap_or_default().max(least)
}

/// A page that is written line by line, in a language.
pub(crate) struct Page<W> {
    output: W,
    pub(crate) words: &'static Words,
    /// The room of the labels of blocks, and of those below them.
    labels: (usize, usize),
}

impl<W: Write> Page<W> {
    pub(crate) fn new(output: W, words: &'static Words) -> Self {
        let labels = (room(&entry_labels(), words, 8), room(&detail_labels(), words, 5));
        Page { output, words, labels }
    }

    pub(crate) fn blank(&mut self) -> io::Result<()> {
        self.output.write_all(b"\n")
    }

    /// A line at the margin.
    pub(crate) fn heading(&mut self, text: &(impl Text + ?Sized)) -> io::Result<()> {
        writeln!(self.output, "{}", text.on_page(self.words))
    }

    /// A sentence at the margin, which goes on in the next line where it is long.
    pub(crate) fn sentence(&mut self, text: &(impl Text + ?Sized)) -> io::Result<()> {
        self.folded("", text)
    }

    /// A line of a block: a label and a text.
    pub(crate) fn entry(&mut self, label: impl Label, text: &(impl Text + ?Sized)) -> io::Result<()> {
        let (label, width) = (label.before(self.words), self.labels.0);
        self.folded(&format!("    {label:<width$} "), text)
    }

    /// A line below an entry.
    pub(crate) fn detail(&mut self, label: impl Label, text: &(impl Text + ?Sized)) -> io::Result<()> {
        let label = label.before(self.words);
        let (indent, width) = (" ".repeat(4 + self.labels.0 + 1), self.labels.1);
        self.folded(&format!("{indent}{label:<width$} "), text)
    }

    /// A line of a list of counts; the label stands at the first one only.
    pub(crate) fn count(
        &mut self,
        label: &str,
        width: usize,
        count: u64,
        text: &(impl Text + ?Sized),
    ) -> io::Result<()> {
        let labels = self.labels.0;
        self.folded(&format!("    {label:<labels$} {count:>width$}  "), text)
    }

    /// A line of a table of wide labels.
    pub(super) fn row(&mut self, label: &str, width: usize, text: &(impl Text + ?Sized)) -> io::Result<()> {
        self.folded(&format!("    {label:<width$}  "), text)
    }

    /// A paragraph, two steps from the margin.
    pub(super) fn paragraph(&mut self, text: &str) -> io::Result<()> {
        self.folded("    ", text)
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }

    /// Writes a text after its label; what does not fit goes on below its beginning.
    fn folded(&mut self, label: &str, text: &(impl Text + ?Sized)) -> io::Result<()> {
        let text = text.on_page(self.words);
        let indent = label.chars().count();
        let room = WIDTH.saturating_sub(indent);
        let mut line = String::new();
        let mut label = label.to_owned();
        let mut words = text.split(' ').peekable();
        while let Some(word) = words.next() {
            let mut word = Cow::from(word);
            while let Some(sign) = words.next_if(|next| is_sign(next)) {
                word.to_mut().push(' ');
                word.to_mut().push_str(sign);
            }
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
                writeln!(self.output, "{label}{line}")?;
                label = " ".repeat(indent);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        writeln!(self.output, "{}", format!("{label}{line}").trim_end())
    }
}

/// Whether this is a sign that stands behind a blank, such as `:` in French: it begins no line.
fn is_sign(word: &str) -> bool {
    word.starts_with([':', ';', '?', '!', '%', '»']) && !word.contains(char::is_alphanumeric)
}

/// A sender's own text, fit for a terminal: control characters are shown as escapes, and a long text is cut.
pub(crate) fn clean(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => clean_whole(&text[..end]) + "...",
        None => clean_whole(text),
    }
}

/// The name of a file, fit for a terminal: control characters are shown as escapes.
pub(crate) fn clean_whole(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        if is_confusing(c) {
            cleaned.extend(c.escape_default());
        } else {
            cleaned.push(c);
        }
    }
    cleaned
}

/// Writes lines of cells, each column as wide as its widest cell.
pub(crate) fn write_columns<const COLUMNS: usize>(
    output: &mut impl Write,
    lines: &[[String; COLUMNS]],
) -> io::Result<()> {
    let widths: [usize; COLUMNS] =
        std::array::from_fn(|i| lines.iter().map(|line| line[i].chars().count()).max().unwrap_or_default());
    for line in lines {
        let mut text = String::new();
        for (cell, width) in line.iter().zip(widths) {
            text.push_str(&format!("{cell:<width$}  "));
        }
        writeln!(output, "{}", text.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Page, clean};
    use crate::words::EN;

    fn entry(text: &str) -> String {
        let mut output = Vec::new();
        Page::new(&mut output, &EN).entry("why", text).expect("memory takes everything");
        String::from_utf8(output).expect("text is UTF-8")
    }

    #[test]
    fn a_long_text_goes_on_below_its_beginning() {
        let text = "word ".repeat(30);
        let page = entry(text.trim_end());
        let lines: Vec<&str> = page.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("    why      word") && lines[0].len() <= 100);
        assert!(lines[1].starts_with("             word"));
    }

    #[test]
    fn a_word_longer_than_the_page_stays_whole() {
        let word = "x".repeat(200);
        assert_eq!(entry(&word), format!("    why      {word}\n"));
    }

    #[test]
    fn a_sign_behind_a_blank_begins_no_line() {
        // With room for the word alone, word and sign go on in the next line.
        let filled = "x".repeat(80);
        assert_eq!(
            entry(&format!("{filled} droit : oui")),
            format!("    why      {filled}\n             droit : oui\n")
        );
        assert_eq!(entry(&format!("{filled} « a » ; b")), format!("    why      {filled} «\n             a » ; b\n"));
    }

    #[test]
    fn a_reference_cannot_write_to_the_terminal() {
        assert_eq!(clean("SB\u{1b}[2J-1\n"), "SB\\u{1b}[2J-1\\n");
        assert_eq!(clean("a\u{202e}b"), "a\\u{202e}b");
        assert_eq!(clean("Chloé-1"), "Chloé-1");
        assert_eq!(clean(&"r".repeat(500)).len(), 83);
    }
}
