//! Writes a report as the declarations come.

use std::io::{self, Write};

use super::Report;
use super::totals::Totals;
use crate::engine::{Engine, Judged, UndeclaredWork, Untold};
use crate::error::{Error, ErrorKind};

/// Writes a report declaration by declaration, and counts.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::report::{JsonReport, ReportWriter};
/// let (engine, mut output) = (Engine::belgium(), Vec::new());
/// let totals = ReportWriter::new(JsonReport::new(&engine), &engine, &mut output)?.finish()?;
/// assert_eq!(totals.declarations(), 0);
/// # Ok::<(), dimona::Error>(())
/// ```
pub struct ReportWriter<'e, R, W> {
    report: R,
    engine: &'e Engine,
    output: W,
    text: Vec<u8>,
    totals: Totals,
}

impl<'e, R: Report, W: Write> ReportWriter<'e, R, W> {
    /// A report of what this engine says; what stands before the declarations is written at once.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn new(report: R, engine: &'e Engine, output: W) -> Result<Self, Error> {
        let mut writer = ReportWriter { report, engine, output, text: Vec::new(), totals: Totals::default() };
        let made = writer.report.begin(&mut writer.text);
        writer.pass_on(made)?;
        Ok(writer)
    }

    /// Writes one declaration. `file` is what the report calls its file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn judged(&mut self, file: &str, judged: &Judged) -> Result<(), Error> {
        self.totals.add(judged, self.engine);
        let made = self.report.declaration(&mut self.text, file, judged);
        self.pass_on(made)
    }

    /// Writes work without a declaration, behind the declarations.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn undeclared(&mut self, work: &UndeclaredWork) -> Result<(), Error> {
        self.totals.add_undeclared(work, self.engine);
        for found in &work.found {
            let made = self.report.undeclared(&mut self.text, found);
            self.pass_on(made)?;
        }
        Ok(())
    }

    /// Tells between which moments it is not known what was declared.
    pub fn untold(&mut self, untold: Untold) {
        self.totals.add_untold(untold);
    }

    /// Writes the totals, flushes the output, and gives the totals.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> Result<Totals, Error> {
        let made = self.report.end(&mut self.text, &self.totals);
        self.pass_on(made)?;
        self.output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))?;
        Ok(self.totals)
    }

    fn pass_on(&mut self, made: io::Result<()>) -> Result<(), Error> {
        made.and_then(|()| self.output.write_all(&self.text)).map_err(|fault| Error::from(ErrorKind::Write(fault)))?;
        self.text.clear();
        Ok(())
    }
}
