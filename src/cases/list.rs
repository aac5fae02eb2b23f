//! Answers, one by one, as they are made.

use std::io::{self, BufRead, Write};

use super::commands::Command;
use crate::citizen_data::{Consulted, Request, ToldConsent};
use crate::error::{Error, ErrorKind};
use crate::id::mask_ssins;
use crate::law::Law;
use crate::report::layout::clean;
use crate::report::{Answered, Member, Members, Object, Page, Style};
use crate::table::{REFERENCE, Row, every_line, write_json_line};
use crate::words::{Language, Said, consent, rulings as says};

/// A list of answers. A case that cannot be read or answered has its place in it too, with what is wrong.
#[derive(Debug)]
pub struct CaseList<W> {
    output: W,
    style: Style,
    language: Language,
    names_files: bool,
    unanswered: u64,
}

impl<W: Write> CaseList<W> {
    /// A list for these readers, in this language.
    #[must_use]
    pub fn new(output: W, style: Style, language: Language) -> Self {
        CaseList { output, style, language, names_files: false, unanswered: 0 }
    }

    /// The same, where a page names the file of each case too. An object for programs always does.
    #[must_use]
    pub fn naming_files(self) -> Self {
        CaseList { names_files: true, ..self }
    }

    /// Answers the cases of a file, one JSON object a line, and gives how many there were; blank lines are passed over. A case is called by
    /// its line, and by the reference that it tells.
    ///
    /// # Errors
    ///
    /// When the file cannot be read on, or the list cannot be written. A case that cannot be read or answered is no error: it is told,
    /// and counted.
    pub fn answer(&mut self, command: &Command, law: &Law, file: &str, input: impl BufRead) -> Result<u64, Error> {
        let mut cases = 0;
        every_line(file, input, |line| {
            cases += 1;
            let (at, answer) = match line {
                Ok(line) => {
                    let (reference, answer) = match Row::from_json(command.members, &line) {
                        Ok(row) => (row.text(REFERENCE.name).map(masked), (command.answer)(law, &row)),
                        Err(fault) => (None, Err(fault)),
                    };
                    (At { file, line: line.place.line, reference }, answer)
                }
                Err((line, fault)) => (At { file, line, reference: None }, Err(fault)),
            };
            self.tell(at, answer).map_err(|fault| Error::from(ErrorKind::Write(fault)))
        })?;
        self.output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))?;
        Ok(cases)
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
        let written = self.write_to(heading, name, answer).and_then(|()| self.output.flush());
        written.map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    fn write_to(&mut self, heading: &Said, mut name: Members, answer: &dyn Answered) -> io::Result<()> {
        let words = self.language.words();
        if self.style == Style::Ndjson {
            name.extend(answer.members(words));
            return write_json_line(&mut self.output, &Object(&name));
        }
        let mut page = Page::new(&mut self.output as &mut dyn Write, words);
        page.heading(heading)?;
        answer.write(&mut page)?;
        page.blank()
    }

    fn tell(&mut self, at: At<'_>, answer: Result<Box<dyn Answered>, Error>) -> io::Result<()> {
        let answer = answer.unwrap_or_else(|fault| Box::new(fault));
        self.unanswered += u64::from(answer.is_error());
        let reference = at.reference.as_deref().map(clean);
        let heading = says::case(at.line, self.names_files.then(|| at.file.to_owned()), reference);
        let name = vec![
            ("case", i64::try_from(at.line).ok().map(Member::Whole)),
            ("file", Member::text(at.file.to_owned())),
            ("reference", at.reference.and_then(Member::text)),
        ];
        self.write_to(&heading, name, answer.as_ref())?;
        // Who reads text may type the cases, and waits for each answer; a program reads to the end.
        if self.style == Style::Ndjson { Ok(()) } else { self.output.flush() }
    }
}

/// A reference as it is shown: somebody may have put the number of a worker in it.
fn masked(reference: &str) -> String {
    mask_ssins(reference).into_owned()
}

/// Which case is answered.
struct At<'a> {
    file: &'a str,
    line: u64,
    reference: Option<String>,
}
