//! A Dimona period and what it booked.

use chrono::NaiveDate;

use super::doubt::Doubt;
use super::first_end::FirstEnd;
use super::heard::Heard;
use super::period_form::PeriodForm;
use super::quota::Booking;
use crate::declaration::message::{EmployerNumbers, Row};
use crate::id::{EnterpriseNumber, JointCommittee, PeriodId, Ssin, WorkerType};
use crate::time::{ClockTime, Moment, Quarter, Shift};

/// What a period has of its declarations, as rows have it, in the order of a register file: what stays as the IN declared it,
/// and what an UPDATE may change. Each is named here and nowhere else.
macro_rules! fields {
    ($to:ident) => {
        $to! {
            declared: {
                /// The worker type.
                worker_type: WorkerType;
                /// The joint committee.
                joint_committee: JointCommittee;
                /// The joint committee of the user.
                user_joint_committee: JointCommittee;
                /// The enterprise number of the user.
                user_enterprise_number: EnterpriseNumber;
            }
            changing: {
                /// Hour at which work begins.
                start_hour: ClockTime;
                /// Last day; `None` while the period is open.
                end_date: NaiveDate;
                /// Hour at which work ends.
                end_hour: ClockTime;
                /// Planned hours.
                planned_hours: u16;
                /// Planned days.
                planned_days: u16;
            }
        }
    };
}
pub(super) use fields;

macro_rules! content {
    (
        declared: { $($(#[$doc:meta])* $declared:ident: $value:ty;)* }
        changing: { $($(#[$change_doc:meta])* $changing:ident: $change_value:ty;)* }
    ) => {
        /// What was declared for a period: the worker, the employer, the features, the dates and the planned work.
        #[derive(Clone, Copy, PartialEq, Debug)]
        #[non_exhaustive]
        pub struct Content {
            /// The worker; `None` while the SSIN is not known.
            pub worker: Option<Ssin>,
            /// The employer.
            pub employer: EmployerNumbers,
            $($(#[$doc])* pub $declared: Option<$value>,)*
            /// First day.
            pub start_date: NaiveDate,
            $($(#[$change_doc])* pub $changing: Option<$change_value>,)*
        }

        impl Content {
            /// An open period of this worker that begins on this day; the other fields are the caller's to set.
            #[must_use]
            pub fn new(worker: Option<Ssin>, employer: EmployerNumbers, start_date: NaiveDate) -> Self {
                Content { worker, employer, $($declared: None,)* start_date, $($changing: None,)* }
            }

            /// The period that an IN opens; `None` where its first day is not understood.
            pub(crate) fn opened_by(row: &Row) -> Option<Self> {
                Some(Content {
                    worker: row.worker,
                    employer: row.employer,
                    $($declared: row.$declared,)*
                    start_date: row.start_date?,
                    $($changing: row.$changing.map(Into::into),)*
                })
            }

            /// Takes what an UPDATE tells, and keeps the rest.
            pub(crate) fn change(&mut self, row: &Row) {
                self.start_date = row.start_date.unwrap_or(self.start_date);
                $(self.$changing = row.$changing.map(Into::into).or(self.$changing);)*
            }
        }
    };
}

fields!(content);

impl Content {
    /// True when the joint committee, or that of the user of an agency worker, is the one of hotels, restaurants, cafés.
    #[must_use]
    pub fn is_horeca(&self) -> bool {
        is_horeca(self.joint_committee, self.user_joint_committee)
    }

    /// True when an agency hires: it tells its own joint committee, or that of the user, or the user's number.
    #[must_use]
    pub fn is_agency_work(&self) -> bool {
        self.joint_committee == Some(JointCommittee::AgencyWork)
            || self.user_joint_committee.is_some()
            || self.user_enterprise_number.is_some()
    }

    /// What tells the period from others of its time beside worker and employer, in one number: the worker type and the joint committees;
    /// of occasional work whether it is a day package, which has no hours that could meet those of a shift; of a flexi-job its
    /// quarter, with which it ends at the latest; of agency work whether its hours are told.
    pub(crate) fn features(&self) -> u32 {
        let codes = [
            self.worker_type.map(|of| of as u8),
            self.joint_committee.map(|of| of as u8),
            self.user_joint_committee.map(|of| of as u8),
        ];
        let codes = codes.into_iter().fold(0, |codes, code| codes << 8 | code.map_or(0, |code| u32::from(code) + 1));
        let quarter = Quarter::of(self.start_date);
        // Sixteen years of quarters: no two flexi-jobs that meet are so far apart.
        let of_type = match self.worker_type {
            Some(WorkerType::Ext) => u32::from(self.form() == Some(PeriodForm::DayPackage)),
            Some(WorkerType::Flx) => (quarter.year() as u32 * 4 + u32::from(quarter.number())) % 64,
            _ => 0,
        };
        let by_hours = self.joint_committee == Some(JointCommittee::AgencyWork) && self.shift().is_some();
        codes << 8 | u32::from(by_hours) << 7 | of_type
    }

    /// Whether it ends in the minute in which it begins.
    pub(crate) fn is_without_length(&self) -> bool {
        self.start_hour.is_some() && self.start_hour == self.end_hour && self.end_date == Some(self.start_date)
    }

    /// The stretch of work, where both its hours are told and can be.
    pub(crate) fn shift(&self) -> Option<Shift> {
        Shift::new(self.start_date, self.start_hour?, self.end_date?, self.end_hour?).ok()
    }
}

/// True for JC 302, and for JC 322 with a user under JC 302.
pub(crate) fn is_horeca(own: Option<JointCommittee>, user: Option<JointCommittee>) -> bool {
    own == Some(JointCommittee::Horeca)
        || (own == Some(JointCommittee::AgencyWork) && user == Some(JointCommittee::Horeca))
}

/// The place of a record in a run: the file, counted from 1, and the record in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Origin {
    /// The file, counted from 1.
    pub file: u32,
    /// The record in the file, counted from 1; of CSV its line.
    pub record: u64,
}

/// What is left of an IN that was refused, or waits for its worker, under a number that later declarations may name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub struct Tombstone {
    /// The number.
    pub id: PeriodId,
    /// The worker of the IN.
    pub worker: Option<Ssin>,
    /// The record of the IN in this run; none (`Origin::default()`) where an earlier one judged it.
    pub origin: Origin,
    /// Whether the NSSO's own answer says that it was refused; otherwise that is predicted, or it is pending.
    pub refused: bool,
}

/// A Dimona period as the register holds it.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Period {
    /// The NSSO's number; `None` when it was never told, and then no message can name the period.
    pub id: Option<PeriodId>,
    /// What was declared, as last changed.
    pub content: Content,
    /// The end as it was first declared, where a change gave another.
    pub first_end: Option<FirstEnd>,
    /// When work effectively begins, as it was told beside the IN.
    pub work_start: Option<Moment>,
    /// Whether the IN came too late; `None` when that cannot be said.
    pub late: Option<bool>,
    /// Whether something in how it was declared weighs on its right.
    pub contested: bool,
    /// What the NSSO's own answers to its declarations told beside what is found here.
    pub heard: Heard,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether the NSSO has locked it: then no message changes it.
    pub locked: bool,
    /// Whether another IN was told the same number: which of both a message means nobody can say.
    pub shares_number: bool,
    /// Which answers to its declarations are not known.
    pub doubt: Doubt,
    /// What it booked.
    pub booking: Option<Booking>,
    /// The record that opened it, if it was read in this run.
    pub origin: Option<Origin>,
}

impl Period {
    /// A period that was accepted in time, under this number where the NSSO told it; what else is known is the caller's to set.
    /// It has booked nothing yet: [`Engine::load_period`](crate::engine::Engine::load_period) books it.
    ///
    /// ```
    /// use dimona::declaration::register::{Content, Period};
    /// use dimona::id::EnterpriseNumber;
    /// let employer = EnterpriseNumber::new(999_999_031)?.into();
    /// let content = Content::new(Some("07.06.21-004.69".parse()?), employer, "2026-07-01".parse()?);
    /// let mut period = Period::new(Some("660000000112".parse()?), content);
    /// period.late = Some(true);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(id: Option<PeriodId>, content: Content) -> Self {
        Period {
            id,
            content,
            first_end: None,
            work_start: None,
            late: Some(false),
            contested: false,
            heard: Heard::NONE,
            cancelled: false,
            locked: false,
            shares_number: false,
            doubt: Doubt::NONE,
            booking: None,
            origin: None,
        }
    }
}

/// A period that is opened, without what it books.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Opening {
    /// The NSSO's number, where it is told.
    pub id: Option<PeriodId>,
    /// What was declared.
    pub content: Content,
    /// When work effectively begins, as it was told beside the IN.
    pub work_start: Option<Moment>,
    /// Whether the IN came too late; `None` when that cannot be said.
    pub late: Option<bool>,
    /// Whether something in how it was declared weighs on its right.
    pub contested: bool,
    /// What the NSSO's own answer told beside what is found here.
    pub heard: Heard,
    /// Whether the NSSO may have refused it: the prediction was open, or the NSSO has not decided.
    pub doubtful: bool,
    /// The record that opened it, if it was read in a run.
    pub origin: Option<Origin>,
}

impl Opening {
    /// The period, with what it booked.
    #[must_use]
    pub fn period(self, booking: Option<Booking>) -> Period {
        let Opening { id, content, work_start, late, contested, heard, doubtful, origin } = self;
        let doubt = Doubt::OPENING.only_if(doubtful);
        Period { doubt, late, contested, heard, booking, origin, work_start, ..Period::new(id, content) }
    }
}
