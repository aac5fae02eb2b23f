//! Answers, one by one, as they are made.

use std::io::{BufRead, Write};

use super::commands::Command;
use crate::error::{Error, ErrorKind};
use crate::law::Law;
use crate::report::{Answered, Member, Object, Page, Style};
use crate::table::{Row, every_line, write_json_line};
use crate::words::{Language, report, rulings as says};

/// A list of answers. A case that cannot be read has its place in it too, with what is wrong.
#[derive(Debug)]
pub struct CaseList<W> {
    output: W,
    style: Style,
    language: Language,
    unreadable: u64,
}

impl<W: Write> CaseList<W> {
    /// A list for these readers, in this language.
    #[must_use]
    pub fn new(output: W, style: Style, language: Language) -> Self {
        CaseList { output, style, language, unreadable: 0 }
    }

    /// Answers the cases of a file, one JSON object a line; blank lines are passed over. A case is called by its line.
    ///
    /// # Errors
    ///
    /// When the file cannot be read on, or the list cannot be written. A case that cannot be read is no error: it is told, and counted.
    pub fn answer(&mut self, command: &Command, law: &Law, file: &str, input: impl BufRead) -> Result<(), Error> {
        every_line(file, input, |line| {
            let answered = line.and_then(|line| {
                let number = line.place.line;
                let row = Row::from_json(command.members, &line).map_err(|fault| (number, fault));
                row.and_then(|row| (command.answer)(law, &row).map_err(|fault| (number, fault))).map(|of| (number, of))
            });
            self.tell(answered).map_err(|fault| Error::from(ErrorKind::Write(fault)))
        })?;
        self.output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    /// How many cases could not be read.
    #[must_use]
    pub fn unreadable(&self) -> u64 {
        self.unreadable
    }

    fn tell(&mut self, answered: Result<(u64, Box<dyn Answered>), (u64, Error)>) -> std::io::Result<()> {
        let words = self.language.words();
        let number = match &answered {
            Ok((number, _)) | Err((number, _)) => *number,
        };
        let fault = answered.as_ref().err().map(|(_, fault)| words.say(&fault.said()));
        if fault.is_some() {
            self.unreadable += 1;
        }
        if self.style == Style::Ndjson {
            let mut members = vec![("case", i64::try_from(number).ok().map(Member::Whole))];
            members.extend(answered.iter().flat_map(|(_, answer)| answer.members(words)));
            members.extend(fault.map(|fault| ("error", Member::text(fault))));
            return write_json_line(&mut self.output, &Object(&members));
        }
        let mut page = Page::new(&mut self.output as &mut dyn Write, words);
        page.heading(&says::case(number))?;
        match (&answered, fault) {
            (Ok((_, answer)), _) => answer.write(&mut page)?,
            (Err(_), fault) => page.entry(report::error_label(), &fault.unwrap_or_default())?,
        }
        page.blank()
    }
}
