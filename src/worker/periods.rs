//! The Dimona periods of a worker in a year.

use std::io::{self, Write};
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::Sheet;
use crate::declaration::register::{Period, Quota, RegisterView};
use crate::time::ClockTime;
use crate::words::{Said, Words, worker as says};

impl<W: Write> Sheet<'_, W> {
    /// Tells the periods of the year.
    pub(super) fn periods(&mut self) -> io::Result<()> {
        self.page.blank()?;
        self.page.heading(&says::periods(self.day.year()))?;
        self.unread()?;
        let (first, last) = (
            NaiveDate::from_ymd_opt(self.day.year(), 1, 1).unwrap_or(self.day),
            NaiveDate::from_ymd_opt(self.day.year(), 12, 31),
        );
        let mut periods: Vec<Period> = Vec::new();
        self.register.visit(self.worker, first, last, &mut |period| {
            periods.push(*period);
            ControlFlow::Continue(())
        });
        periods.sort_by_key(|period| (period.content.start_date, period.id));
        if periods.is_empty() {
            return self.page.entry(says::none_label(), &says::no_period());
        }
        for period in &periods {
            self.page.entry(period.content.worker_type.map_or("?", |of| of.code()), &line(self.page.words, period))?;
        }
        Ok(())
    }
}

/// A period in one line.
fn line(words: &Words, period: &Period) -> Said {
    let content = &period.content;
    let day = |date: NaiveDate, hour: Option<ClockTime>| match hour {
        Some(hour) => format!("{date} {hour}"),
        None => date.to_string(),
    };
    let marks = [
        (period.cancelled, says::cancelled()),
        (period.late == Some(true), says::declared_late()),
        (!period.doubt.is_none(), says::in_doubt()),
    ];
    let marks: Vec<String> = marks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, mark)| words.say(&mark)).collect();
    let booking = period.booking;
    let planned = booking.map(|of| match of.quota {
        Quota::StudentDays => says::planned_days(of.planned),
        _ => says::planned_hours(of.planned),
    });
    says::period(
        day(content.start_date, content.start_hour),
        content.end_date.map(|end| day(end, content.end_hour)),
        content.end_date.is_none().then(says::without_end),
        period.id.map(|id| id.to_string()),
        planned,
        booking.map(|of| of.exceeding).filter(|beyond| *beyond > 0),
        Some(marks.join(", ")).filter(|marks| !marks.is_empty()),
    )
}
