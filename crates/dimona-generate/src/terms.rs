//! What an IN says of the work, and how declarations become sheets.

use dimona::declaration::message::Kind;
use dimona::declaration::schema::Zone;
use dimona::id::{JointCommittee, WorkerType};

use crate::calendar::{Day, When};
use crate::cell::Cell;
use crate::parties::enterprise_number;
use crate::sheet::Sheet;

/// The first of the employers who use agency workers, and the first of the cards.
const USERS: u64 = 950_000;
const CARDS: u64 = 260_000_000_000;

/// The work that an IN declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) worker_type: WorkerType,
    pub(crate) joint_committee: JointCommittee,
    pub(crate) user: Option<JointCommittee>,
    pub(crate) start: Day,
    pub(crate) end: Option<Day>,
    /// Minutes since midnight.
    pub(crate) start_hour: Option<u16>,
    pub(crate) end_hour: Option<u16>,
    pub(crate) planned_hours: Option<u16>,
}

impl Terms {
    /// Work of this type from this day on, without end.
    pub(crate) fn new(worker_type: WorkerType, joint_committee: JointCommittee, start: Day) -> Terms {
        Terms {
            worker_type,
            joint_committee,
            user: None,
            start,
            end: None,
            start_hour: None,
            end_hour: None,
            planned_hours: None,
        }
    }

    /// Ordinary work from this day on.
    pub(crate) fn ordinary(start: Day) -> Terms {
        Terms::new(WorkerType::Oth, JointCommittee::Other, start)
    }

    /// A student's work on these days.
    pub(crate) fn student(start: Day, end: Day, hours: u16) -> Terms {
        let terms = Terms::new(WorkerType::Stu, JointCommittee::Other, start);
        Terms { end: Some(end), planned_hours: Some(hours), ..terms }
    }

    /// A flexi-job of one evening.
    pub(crate) fn evening(day: Day) -> Terms {
        let terms = Terms::new(WorkerType::Flx, JointCommittee::Other, day);
        Terms { end: Some(day), start_hour: Some(17 * 60), end_hour: Some(22 * 60), ..terms }
    }

    pub(crate) fn until(self, end: Day) -> Terms {
        Terms { end: Some(end), ..self }
    }

    /// The IN, without its parties.
    pub(crate) fn sheet(&self, at: When) -> Sheet {
        let mut sheet = Sheet::new(Kind::In, at);
        sheet.date(Zone::StartDate, self.start);
        sheet.text(Zone::WorkerType, self.worker_type.code());
        sheet.text(Zone::JointCommittee, self.joint_committee.code());
        if let Some(user) = self.user {
            sheet.text(Zone::UserJointCommittee, user.code());
        }
        if let Some(end) = self.end {
            sheet.date(Zone::EndDate, end);
        }
        for (zone, hour) in [(Zone::StartHour, self.start_hour), (Zone::EndHour, self.end_hour)] {
            if let Some(hour) = hour {
                sheet.hour(zone, hour);
            }
        }
        if let Some(hours) = self.planned_hours {
            sheet.number(Zone::PlannedHours, hours.into());
        }
        self.put_blocks(&mut sheet);
        sheet
    }

    /// What only some work has beside: the number of the user, two cards in construction, the small statuses of trainees.
    fn put_blocks(&self, sheet: &mut Sheet) {
        let number = u64::from(self.start.0.unsigned_abs());
        if self.user.is_some() {
            sheet.set(Zone::UserEnterpriseNumber, Cell::padded(enterprise_number(USERS + number % 100), 10));
        }
        if [Some(self.joint_committee), self.user].contains(&Some(JointCommittee::Construction)) {
            sheet.number(Zone::FirstCard, CARDS + 2 * number);
            sheet.number(Zone::NextCard, CARDS + 2 * number + 1);
        }
        if matches!(self.worker_type, WorkerType::Ivt | WorkerType::Tri | WorkerType::Stg) {
            sheet.text(Zone::EmploymentNature, if number.is_multiple_of(2) { "WORKER" } else { "EMPLOYEE" });
            sheet.text(Zone::WorkerStatus, if number.is_multiple_of(3) { "F2" } else { "F1" });
        }
    }
}

/// On which day after the first so many hours of work are over at the earliest: a day may have no more than 23.
pub(crate) fn fewest_days(hours: u16) -> i32 {
    i32::from(hours.div_ceil(23)) - 1
}
