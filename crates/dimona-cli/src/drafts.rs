//! The files that a check writes.

use std::fs;
use std::path::{Path, PathBuf};

use dimona::declaration::register::Register;

use crate::args::Judging;
use crate::inputs::{InputList, shown};
use crate::output::{Draft, Named, Readers, Unfinished, keep};
use crate::problems::{Problems, reason};
use crate::register;
use crate::words;

/// The report and the register, where files are asked for.
pub(crate) struct Drafts {
    pub(crate) report: Option<Named>,
    pub(crate) register: Option<Named>,
}

impl Drafts {
    /// Begins them before any work, so that a place that cannot be written is known at once. `None` when one cannot; why was
    /// told.
    pub(crate) fn begin(judging: &Judging, unfinished: &Unfinished, problems: &mut Problems) -> Option<Drafts> {
        let mut begin = |place: Option<&Path>, readers| {
            let Some(place) = place else { return Some(None) };
            let name = shown(place);
            match Draft::begin(place, readers, unfinished) {
                Ok(draft) => Some(Some(Named { name, draft })),
                Err(fault) => {
                    problems.file(&name, reason(&fault));
                    None
                }
            }
        };
        let report = begin(judging.output.as_deref(), if judging.show_ssin { Readers::Owner } else { Readers::Usual })?;
        Some(Drafts { report, register: begin(judging.save_register.as_deref(), Readers::Owner)? })
    }

    /// Writes the register that a run left, unless declarations are missing from it: then there is none, and the report stands
    /// alone. False when it cannot be written; why was told.
    pub(crate) fn write_register(
        &mut self,
        register: Option<&Register>,
        complete: bool,
        problems: &mut Problems,
    ) -> bool {
        let Some(named) = &mut self.register else { return true };
        match register {
            Some(register) if complete => register::write(register, named, problems),
            _ => {
                problems.file(&named.name, words::register_not_saved());
                self.register = None;
                true
            }
        }
    }

    /// Writes out what is still in memory of the report. False when that cannot be; why was told.
    pub(crate) fn finish_report(&mut self, problems: &mut Problems) -> bool {
        self.report.as_mut().is_none_or(|report| report.finish(problems))
    }

    /// Puts everything in its place, the register last: a run that fails before can be repeated as it was. False when that
    /// cannot be; why was told.
    pub(crate) fn keep(self, unfinished: &Unfinished, problems: &mut Problems) -> bool {
        keep(self.report.into_iter().chain(self.register).collect(), unfinished, problems)
    }
}

/// A file that would be written although it is read, as one of the inputs or of these beside them, or written twice. A register may
/// replace the one it grew from.
pub(crate) fn read_and_written<'c>(
    judging: &'c Judging,
    inputs: &InputList,
    beside: &[PathBuf],
) -> Option<&'c PathBuf> {
    let is_one_of = |place: &PathBuf, others: &[&Option<PathBuf>]| {
        let others = others.iter().copied().flatten().chain(beside);
        match fs::canonicalize(place) {
            Ok(there) if there.is_file() => others
                .map(PathBuf::as_path)
                .chain(inputs.paths())
                .any(|path| fs::canonicalize(path).is_ok_and(|path| path == there)),
            // A device, such as /dev/null, is not replaced.
            Ok(_) => false,
            // What is not there is not read; but it may be written twice.
            Err(_) => others.map(|path| to_be(path)).any(|path| path == to_be(place)),
        }
    };
    let registers = [&judging.register, &judging.save_register];
    let output = judging.output.as_ref().filter(|output| is_one_of(output, &registers));
    output.or_else(|| judging.save_register.as_ref().filter(|saved| is_one_of(saved, &[])))
}

/// The place of a file that is not there yet.
fn to_be(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (fs::canonicalize(folder), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}
