//! The answers file: what is known beside the declarations.

use std::io::BufReader;

use dimona::codec::answers::Answers;

use crate::args::Check;
use crate::inputs::{InputList, open_file, shown};
use crate::problems::{Problems, reason};
use crate::words;

/// Reads the answers file, if there is one. `None` when it cannot be used; what is wrong was told.
pub(crate) fn read(check: &Check, inputs: &InputList, problems: &mut Problems) -> Option<Answers> {
    let Some(path) = &check.answers else { return Some(Answers::default()) };
    let name = shown(path);
    let file = open_file(path).map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    // The error names file, line and field.
    let answers = Answers::read(&name, BufReader::new(file)).map_err(|fault| problems.tell(fault)).ok()?;
    if answers.name_records() && inputs.len() > 1 {
        problems.file(&name, words::answers_by_number());
        return None;
    }
    Some(answers)
}

/// Tells of lines of the answers file that could not be joined as they were meant.
pub(crate) fn tell(check: &Check, answers: &Answers, problems: &Problems) {
    let name = &check.answers.as_deref().map(shown).unwrap_or_default();
    match answers.unused().as_slice() {
        [] => {}
        [line] => problems.hint(name, words::names_none(line)),
        [line, rest @ ..] => problems.hint(name, words::name_none(rest.len() + 1, line)),
    }
    if let Some(line) = answers.ambiguous().first() {
        problems.hint(name, words::names_several(line));
    }
}
