//! Answers, one by one, as they are made.

use std::io::{self, BufRead, Write};

use super::commands::Command;
use crate::citizen_data::{Consulted, Request, ToldConsent};
use crate::error::{Error, ErrorKind};
use crate::law::Law;
use crate::report::{Answered, Member, Members, Object, Page, Style};
use crate::table::{Row, every_line, write_json_line};
use crate::words::{Language, Said, consent, rulings as says};

/// A list of answers. A case that cannot be read or answered has its place in it too, with what is wrong.
#[derive(Debug)]
pub struct CaseList<W> {
    output: W,
    style: Style,
    language: Language,
    unanswered: u64,
}

impl<W: Write> CaseList<W> {
    /// A list for these readers, in this language.
    #[must_use]
    pub fn new(output: W, style: Style, language: Language) -> Self {
        CaseList { output, style, language, unanswered: 0 }
    }

    /// Answers the cases of a file, one JSON object a line; blank lines are passed over. A case is called by its line.
    ///
    /// # Errors
    ///
    /// When the file cannot be read on, or the list cannot be written. A case that cannot be read or answered is no error: it is told,
    /// and counted.
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

    /// Tells a consent.
    ///
    /// # Errors
    ///
    /// When the list cannot be written.
    pub fn consent(&mut self, told: &ToldConsent<'_>) -> Result<(), Error> {
        self.write(&consent::heading(told.consent.number), Vec::new(), told)
    }

    /// Tells whether data may be read, and what is shown of them.
    ///
    /// # Errors
    ///
    /// When the list cannot be written.
    pub fn consulted(&mut self, request: &Request, consulted: &Consulted, show_ssin: bool) -> Result<(), Error> {
        let worker = request.worker.shown(show_ssin);
        let quarter = request.quarter.map(|quarter| quarter.to_string());
        let heading = consent::of(request.purpose.as_str(), worker, request.employer.to_string(), quarter);
        self.write(&heading, Vec::new(), consulted)
    }

    /// How many cases got an error in the place of an answer: they could not be read, or the law has no value for what they ask. What is
    /// denied or open is an answer.
    ///
    /// ```
    /// use dimona::cases::{CaseList, Command};
    /// use dimona::law::Law;
    /// use dimona::report::Style;
    /// use dimona::words::Language;
    ///
    /// let asked = b"{\"quarter\":\"2026Q3\"}\n{\"quarter\":\"2021Q4\"}\n{\"quarter\":\"soon\"}\n";
    /// let mut list = CaseList::new(Vec::new(), Style::Ndjson, Language::default());
    /// list.answer(Command::named("measures").unwrap(), &Law::belgium(), "asked.ndjson", &asked[..])?;
    /// assert_eq!(list.unanswered(), 2);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn unanswered(&self) -> u64 {
        self.unanswered
    }

    /// Writes an answer below its heading, or behind the members that name it.
    fn write(&mut self, heading: &Said, name: Members, answer: &dyn Answered) -> Result<(), Error> {
        self.write_to(heading, name, answer).map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    fn write_to(&mut self, heading: &Said, mut name: Members, answer: &dyn Answered) -> io::Result<()> {
        let words = self.language.words();
        if self.style == Style::Ndjson {
            name.extend(answer.members(words));
            write_json_line(&mut self.output, &Object(&name))?;
            return self.output.flush();
        }
        let mut page = Page::new(&mut self.output as &mut dyn Write, words);
        page.heading(heading)?;
        answer.write(&mut page)?;
        page.blank()?;
        page.flush()
    }

    fn tell(&mut self, answered: Result<(u64, Box<dyn Answered>), (u64, Error)>) -> io::Result<()> {
        let (number, answer) = match answered {
            Ok(answered) => answered,
            Err((number, fault)) => (number, Box::new(fault) as Box<dyn Answered>),
        };
        self.unanswered += u64::from(answer.is_error());
        let name = vec![("case", i64::try_from(number).ok().map(Member::Whole))];
        self.write_to(&says::case(number), name, answer.as_ref())
    }
}
