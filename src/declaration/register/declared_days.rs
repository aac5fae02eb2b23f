//! The days for which work is declared.

use chrono::NaiveDate;

use super::period::Content;
use crate::id::WorkerType;

/// The days of what is declared for ordinary work. Of other work days without any are nothing that stands out.
#[derive(Default)]
pub(crate) struct DeclaredDays {
    spans: Vec<(NaiveDate, NaiveDate)>,
    /// Whether other than ordinary work is among it.
    pub(crate) is_other: bool,
}

impl DeclaredDays {
    /// Takes what a period declares.
    pub(crate) fn add(&mut self, content: &Content) {
        self.is_other |= content.worker_type != Some(WorkerType::Oth);
        self.spans.push((content.start_date, content.end_date.unwrap_or(NaiveDate::MAX)));
    }

    /// The first day from this one on that none of it has.
    pub(crate) fn gap(mut self, since: NaiveDate) -> Option<NaiveDate> {
        self.spans.sort_unstable();
        if self.is_other {
            return None;
        }
        self.spans.into_iter().try_fold(
            since,
            |free, (begin, last)| {
                if begin <= free && free <= last { last.succ_opt() } else { Some(free) }
            },
        )
    }
}
