//! The NSSO's answer to a consultation of the personnel file, as a register to begin from.

use std::collections::HashMap;
use std::io::BufRead;

use self::consultation::{Consultation, Told};
use super::walk::walk;
use crate::declaration::register::{BookLoaded, Period, Register, Tombstone};
use crate::error::Error;
use crate::id::PeriodId;
use crate::table::Place;
use crate::time::Moment;
use crate::words::nsso_files;

mod consultation;

const ROOT: &str = "PersonnelFileConsultationAnswer";

/// Reads a register; `book` makes the bookings of its periods. [`Engine::read_personnel_file`] tells how.
///
/// [`Engine::read_personnel_file`]: crate::engine::Engine::read_personnel_file
pub(crate) fn read(file: &str, input: impl BufRead + Send, book: BookLoaded<'_>) -> Result<Register, Error> {
    let mut consultation = Consultation::default();
    let mut periods = Periods::default();
    let root = walk(file, input, &[ROOT], &mut |place, parent, name, text| {
        match name {
            "DimonaPeriod" => match consultation.period(place, book)? {
                Some(Told::Period(period)) => periods.add(period),
                Some(Told::Refused(tombstone)) => periods.refused.push(tombstone),
                None => {}
            },
            "ResultCodeResearch" if text == "5" => return Err(place.fault(nsso_files::too_many())),
            _ => consultation.hear(parent, name, text),
        }
        Ok(())
    })?;
    let as_of = consultation.created(Place { file, line: root.lines })?;
    Ok(periods.register(as_of))
}

/// The periods in the order of the file; the later of two with one number takes the place of the earlier.
#[derive(Default)]
struct Periods {
    all: Vec<Period>,
    by_id: HashMap<PeriodId, usize>,
    refused: Vec<Tombstone>,
}

impl Periods {
    fn add(&mut self, period: Period) {
        let at = period.id.map(|id| *self.by_id.entry(id).or_insert(self.all.len()));
        match at.and_then(|at| self.all.get_mut(at)) {
            Some(before) => *before = period,
            None => self.all.push(period),
        }
    }

    fn register(self, as_of: Option<Moment>) -> Register {
        let mut register = Register::new();
        as_of.into_iter().for_each(|as_of| register.advance(as_of));
        self.all.into_iter().for_each(|period| register.load(period));
        self.refused.into_iter().for_each(|tombstone| register.entomb(tombstone));
        register
    }
}
