//! The register that a run begins with, and the one that it leaves.

use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

use dimona::codec::is_xml;
use dimona::declaration::register::Register;
use dimona::engine::Engine;

use crate::inputs::{open_file, shown};
use crate::output::Named;
use crate::problems::{Problems, reason, write_reason};

/// How much white space may stand before a file tells its format.
const BLANKS: usize = 1 << 16;

/// Reads the register to begin from; an empty one where no file is given. `None` when it cannot be used; what is wrong was
/// told.
pub(crate) fn read(path: Option<&Path>, engine: &Engine, problems: &mut Problems) -> Option<Register> {
    let Some(path) = path else { return Some(Register::new()) };
    let name = shown(path);
    let opened = open_file(path).and_then(|file| {
        let mut input = BufReader::with_capacity(1 << 16, file);
        Ok((beginning(&mut input)?, input))
    });
    let (start, input) = opened.map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
    let is_personnel_file = is_xml(&start);
    let input = Cursor::new(start).chain(input);
    // The error names file and line.
    let register =
        if is_personnel_file { engine.read_personnel_file(&name, input) } else { engine.read_register(&name, input) };
    register.map_err(|fault| problems.tell(fault)).ok()
}

/// Writes a register. False when that cannot be; what is wrong was told.
pub(crate) fn write(register: &Register, to: &mut Named, problems: &mut Problems) -> bool {
    let written = register.write(&mut to.draft);
    written.map_err(|fault| problems.file(&to.name, write_reason(&fault))).is_ok() && to.finish(problems)
}

/// Reads up to the first byte that is no white space, which tells the format: not more than [`BLANKS`].
fn beginning(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    let mut byte = [0];
    // A byte order mark is three bytes long.
    while start.len() < BLANKS && (start.len() < 4 || start.last().is_some_and(u8::is_ascii_whitespace)) {
        match input.read(&mut byte) {
            Ok(0) => break,
            Ok(_) => start.push(byte[0]),
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(start)
}
