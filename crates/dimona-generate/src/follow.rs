//! What is declared of a period after it was opened.

use dimona::declaration::message::Kind;
use dimona::declaration::schema::Zone;
use dimona::id::{JointCommittee, WorkerType};

use crate::calendar::When;
use crate::parties::Person;
use crate::sheet::Sheet;
use crate::terms::{Terms, fewest_days};
use crate::worker::Worker;
use crate::world::World;

impl World {
    /// An OUT, UPDATE or CANCEL of the worker's newest period, if there is something to say of it; and the worker behind it.
    pub(crate) fn follow(&mut self, worker: &Worker, person: Person, now: When) -> Option<(Sheet, Worker)> {
        let (period, terms) = worker.period().filter(|_| !self.population.has_old_counter(person, now.day))?;
        let ahead = terms.start > now.day;
        let (kind, changed) = match terms.end {
            _ if ahead && self.dice.percent(20) => (Kind::Cancel, terms),
            None if ahead => return None,
            None => {
                // In time: an OUT is due on the first working day after the end.
                let end = now.day.plus(self.dice.between(-1, 20)).max(terms.start);
                (Kind::Out, terms.until(end))
            }
            // Whether the first end or the later one counts is not published where an end was put off.
            Some(_) if worker.was_put_off() => return None,
            // A change is sent in time: before the end that was declared.
            Some(end) if end >= now.day && self.dice.percent(40) => (Kind::Update, self.change(&terms, now)?),
            // Work for an agency is declared with its end, and keeps it.
            Some(end) if is_open_work(&terms) && end >= now.day && self.dice.percent(2) => {
                (Kind::Update, Terms { end: None, ..terms })
            }
            _ => return None,
        };
        let mut sheet = self.about(kind, period, now);
        if self.dice.percent(40) {
            self.name(&mut sheet, person, worker.employer()?);
            if self.dice.percent(50) {
                sheet.clear(Zone::Ssin);
            }
        }
        let mut after = *worker;
        if kind == Kind::Cancel {
            after.cancel();
        } else {
            tell(&mut sheet, &terms, &changed);
            after.change(&changed);
        }
        Some((sheet, after))
    }

    /// Other terms for a period with an end, which it may have; `None` where they would be the same.
    fn change(&mut self, terms: &Terms, now: When) -> Option<Terms> {
        let changed = self.other_terms(terms, now)?;
        let time = |of: &Terms| (of.end, of.start_hour, of.end_hour, of.planned_hours);
        (time(&changed) != time(terms)).then_some(changed)
    }

    fn other_terms(&mut self, terms: &Terms, now: When) -> Option<Terms> {
        let quarter_end = terms.start.quarter_end().0 - terms.start.0;
        let length = terms.end.map_or(0, |end| end.0 - terms.start.0);
        let in_hours = matches!(terms.worker_type, WorkerType::Stu | WorkerType::O17 | WorkerType::S17);
        // Until when hours under article 17 may change once work has begun is not published.
        let is_late_for_hours = terms.worker_type != WorkerType::Stu && now.day > terms.start;
        if in_hours && !is_late_for_hours && self.dice.percent(70) {
            // Never more than was planned, so that no quota is in question.
            let hours = u64::from(terms.planned_hours?).min(8 * (length.unsigned_abs() as u64 + 1));
            return Some(Terms { planned_hours: Some(1 + self.dice.below(hours) as u16), ..*terms });
        }
        if let Some(start) = terms.start_hour {
            // A shift is changed before its day.
            if terms.start <= now.day {
                return None;
            }
            // One past midnight keeps the hour at which it ends.
            let end = terms.end_hour.filter(|_| length == 0);
            let later = self.dice.between(0, 4) as u16 * 15;
            let start = if later == 0 { start.saturating_sub(30) } else { start };
            return Some(Terms {
                start_hour: Some(start),
                end_hour: end.map(|end| (end + later).min(23 * 60 + 45)).or(terms.end_hour),
                ..*terms
            });
        }
        let (fewest, most) = match terms.worker_type {
            // Each day of public television is a declaration.
            WorkerType::T17 => return None,
            // A flexi-job by its dates lasts two days at least, and never ends later than it was declared.
            WorkerType::Flx => (1, length),
            _ if in_hours => (terms.planned_hours.map_or(0, fewest_days), quarter_end),
            _ => (0, length + 30),
        };
        let least = (now.day.0 - terms.start.0).clamp(fewest, most.max(fewest));
        (least <= most).then(|| terms.until(terms.start.plus(self.dice.between(least, most))))
    }
}

/// Whether the end of such work may be taken away again.
fn is_open_work(terms: &Terms) -> bool {
    terms.worker_type == WorkerType::Oth && terms.joint_committee != JointCommittee::AgencyWork
}

/// Writes what changed.
fn tell(sheet: &mut Sheet, before: &Terms, after: &Terms) {
    match after.end {
        None => sheet.text(Zone::EndDate, "9999-12-31"),
        Some(end) if before.end != Some(end) => sheet.date(Zone::EndDate, end),
        Some(_) => {}
    }
    if let Some(hours) = after.planned_hours.filter(|_| before.planned_hours != after.planned_hours) {
        sheet.number(Zone::PlannedHours, hours.into());
    }
    if (before.start_hour, before.end_hour) != (after.start_hour, after.end_hour) {
        for (zone, hour) in [(Zone::StartHour, after.start_hour), (Zone::EndHour, after.end_hour)] {
            if let Some(hour) = hour {
                sheet.hour(zone, hour);
            }
        }
    }
}
