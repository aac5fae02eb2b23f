//! Declarations made field by field: each kind of work asks for what the NSSO asks for it, and has no place for anything else.

use chrono::Days;

use super::kind::Kind;
use super::owned::Message;
use crate::declaration::schema::{END_DATE, END_HOUR, JOINT_COMMITTEE, START_DATE, START_HOUR, WORKER_TYPE, Zone};
use crate::error::{Error, ErrorKind};
use crate::id::{JointCommittee, WorkerType};
use crate::words::Value;

/// An IN in the making.
#[derive(Clone, Debug)]
struct Making {
    message: Message,
    /// What was given and is not as the NSSO takes it.
    wrong: Option<Zone>,
}

impl Making {
    fn new(worker_type: WorkerType, committee: Option<JointCommittee>) -> Self {
        let message = Message::new(Kind::In).with(WORKER_TYPE, worker_type);
        Making { message: message.with_some(JOINT_COMMITTEE, committee), wrong: None }
    }

    fn change(&mut self, change: impl FnOnce(Message) -> Message) {
        let message = std::mem::replace(&mut self.message, Message::new(Kind::In));
        self.message = change(message);
    }

    fn text(&mut self, zone: Zone, text: &str) {
        match self.message.clone().with_text(zone, text) {
            Ok(message) => self.message = message,
            Err(_) => self.wrong = self.wrong.or(Some(zone)),
        }
    }

    /// The declaration, of which each of these is asked: for several zones, one of them.
    fn build(mut self, asked: &[&[Zone]]) -> Result<Message, Error> {
        if let Some(zone) = self.wrong {
            return Err(Error::from(ErrorKind::value(zone.name(), None)));
        }
        let lacks = |zones: &&&[Zone]| !zones.iter().any(|zone| self.message.has(*zone));
        let missing: Vec<&str> =
            asked.iter().filter(lacks).filter_map(|zones| zones.first()).map(|zone| zone.name()).collect();
        if !missing.is_empty() {
            return Err(Error::from(ErrorKind::Incomplete(Value::all_of(missing))));
        }
        let (start, end) = (self.message.get(START_DATE), self.message.get(END_DATE));
        let hours = (self.message.get(START_HOUR), self.message.get(END_HOUR));
        if let (Some(start), (Some(begins), Some(ends))) = (start, hours) {
            // Work that ends at an earlier hour than it begins goes on past midnight.
            let last = if ends > begins { Some(start) } else { start.checked_add_days(Days::new(1)) };
            self.change(|message| message.with_some(END_DATE, last));
        } else if start.zip(end).is_some_and(|(start, end)| end < start) {
            return Err(Error::from(ErrorKind::value(Zone::EndDate.name(), None)));
        }
        Ok(self.message)
    }
}

/// A method that gives a field, and the zone by which it is asked for.
macro_rules! field {
    (employer) => {
        /// The employer: one of its numbers, or several.
        pub fn employer(mut self, employer: impl Into<EmployerNumbers>) -> Self {
            let employer = employer.into();
            self.0.change(|message| message.with_employer(&employer));
            self
        }
    };
    (worker) => {
        /// The worker: the SSIN, or a [`Person`](crate::declaration::message::Person) whose SSIN is not known.
        pub fn worker(mut self, worker: impl Into<Identity>) -> Self {
            let worker = worker.into();
            self.0.change(|message| message.with_identity(&worker));
            self
        }
    };
    (worker_with_ssin) => {
        /// The worker: an occasional one must have an SSIN.
        pub fn worker(mut self, worker: Ssin) -> Self {
            self.0.change(|message| message.with_identity(&worker.into()));
            self
        }
    };
    (start) => {
        /// The first day.
        pub fn start(mut self, day: NaiveDate) -> Self {
            self.0.change(|message| message.with(START_DATE, day));
            self
        }
    };
    (end) => {
        /// The last day.
        pub fn end(mut self, day: NaiveDate) -> Self {
            self.0.change(|message| message.with(END_DATE, day));
            self
        }
    };
    (day) => {
        /// The day of work.
        pub fn day(mut self, day: NaiveDate) -> Self {
            self.0.change(|message| message.with(START_DATE, day).with(END_DATE, day));
            self
        }
    };
    (begins) => {
        /// The hour at which work begins.
        pub fn begins(mut self, hour: ClockTime) -> Self {
            self.0.change(|message| message.with(START_HOUR, hour));
            self
        }
    };
    (ends) => {
        /// The hour at which it ends: on the next day, where it is no later than the one at which it begins.
        pub fn ends(mut self, hour: ClockTime) -> Self {
            self.0.change(|message| message.with(END_HOUR, hour));
            self
        }
    };
    (hours) => {
        /// The planned hours, 1 to 999: each hour that is begun counts as one.
        pub fn hours(mut self, hours: u16) -> Self {
            match PlannedAmount::new(hours.into()) {
                Some(hours) => self.0.change(|message| message.with(PLANNED_HOURS, hours)),
                None => self.0.wrong = self.0.wrong.or(Some(PLANNED_HOURS.zone())),
            }
            self
        }
    };
    (committee) => {
        /// The joint committee.
        pub fn committee(mut self, committee: JointCommittee) -> Self {
            self.0.change(|message| message.with(JOINT_COMMITTEE, committee));
            self
        }
    };
    (user) => {
        /// The user of the worker, by enterprise number.
        pub fn user(mut self, user: EnterpriseNumber) -> Self {
            for zone in UserAddress::default().texts().map(|(zone, _)| zone).into_iter().chain([Zone::UserName]) {
                self.0.change(|message| message.without(zone));
            }
            self.0.text(Zone::UserEnterpriseNumber, &user.to_string());
            self
        }

        /// The user of the worker, by name and address, where it has no number: the NSSO takes one of the two.
        pub fn user_named(mut self, name: &str, address: UserAddress<'_>) -> Self {
            self.0.change(|message| message.without(Zone::UserEnterpriseNumber));
            self.0.text(Zone::UserName, name);
            for (zone, text) in address.texts() {
                self.0.text(zone, text);
            }
            self
        }
    };
    (user_committee) => {
        /// The joint committee of the user.
        pub fn user_committee(mut self, committee: JointCommittee) -> Self {
            self.0.change(|message| message.with(USER_JOINT_COMMITTEE, committee));
            self
        }
    };
    (cards) => {
        /// The construction control cards C3.2A of the first month and of the next.
        pub fn cards(mut self, first: u64, next: u64) -> Self {
            self.0.text(Zone::FirstCard, &first.to_string());
            self.0.text(Zone::NextCard, &next.to_string());
            self
        }
    };
}

/// The zones by which a field counts as given; of several, any.
macro_rules! asked {
    (employer) => {
        &[Zone::EmployerId]
    };
    (worker) => {
        &[Zone::NaturalPerson]
    };
    (worker_with_ssin) => {
        &[Zone::Ssin]
    };
    (start) => {
        &[Zone::StartDate]
    };
    (end) => {
        &[Zone::EndDate]
    };
    (day) => {
        &[Zone::StartDate]
    };
    (begins) => {
        &[Zone::StartHour]
    };
    (ends) => {
        &[Zone::EndHour]
    };
    (hours) => {
        &[Zone::PlannedHours]
    };
    (committee) => {
        &[Zone::JointCommittee]
    };
    (user) => {
        &[Zone::UserEnterpriseNumber, Zone::UserName]
    };
    (user_committee) => {
        &[Zone::UserJointCommittee]
    };
    (cards) => {
        &[Zone::ConstructionControlCards]
    };
}

macro_rules! builders {
    ($(
        $(#[$doc:meta])*
        $name:ident, $make:ident: $worker_type:ident, $committee:expr;
        asks { $($field:ident)* }
        takes { $($optional:ident)* }
    )*) => {$(
        #[doc = concat!("A declaration in the making: [`Message::", stringify!($make), "`].")]
        #[derive(Clone, Debug)]
        #[must_use = "it is no declaration before it is built"]
        pub struct $name(Making);

        impl $name {
            $(field!($field);)*
            $(field!($optional);)*

            /// The declaration.
            ///
            /// # Errors
            ///
            /// When something is not given, which the error names by its zones ([`Error::is_incomplete`]); when a number or text is none
            /// that the NSSO takes there, or the end lies before the begin ([`Error::is_value`]).
            pub fn build(self) -> Result<Message, Error> {
                self.0.build(&[$(asked!($field)),*])
            }
        }

        impl Message {
            $(#[$doc])*
            pub fn $make() -> $name {
                $name(Making::new(WorkerType::$worker_type, $committee))
            }
        }
    )*};
}

pub use super::user_address::UserAddress;
pub use kinds::*;

mod kinds;
