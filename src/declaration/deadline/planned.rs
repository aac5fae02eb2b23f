//! Work that is planned, as the declaration that nobody has made yet.

use crate::declaration::message::{Kind, Message, MessageContext};
use crate::declaration::register::PeriodForm;
use crate::declaration::schema::Zone;
use crate::error::Error;
use crate::facts::FirstWork;
use crate::id::{JointCommittee, WorkerType};
use crate::time::{ClockTime, Moment};

/// The IN of planned work, to be asked with [`Engine::ahead`](crate::engine::Engine::ahead): its worker type and joint committee as people
/// type them, its begin and its end. An hour is declared where the type has hours; otherwise that of the begin tells when work begins.
///
/// # Errors
///
/// When the worker type or the joint committee is none.
///
/// ```
/// use dimona::declaration::deadline::{Action, planned};
/// use dimona::{Engine, Register};
/// let (message, context) = planned("oth", None, "2026-11-21T10:00".parse()?, None)?;
/// let engine = Engine::belgium();
/// let ahead = engine.ahead(&engine.read(&message.received(context)), &Register::new()).unwrap();
/// let law = ahead.deadlines.iter().find(|due| due.action == Action::BeforeWork).unwrap();
/// assert_eq!(law.latest.deadline().unwrap().moment().to_string(), "2026-11-21T10:00:00+01:00");
/// # Ok::<(), dimona::Error>(())
/// ```
pub fn planned(
    worker_type: &str,
    joint_committee: Option<&str>,
    begin: FirstWork,
    end: Option<FirstWork>,
) -> Result<(Message, MessageContext<'static>), Error> {
    let worker_type = WorkerType::parse_lenient(worker_type)?;
    let mut message = Message::new(Kind::In)
        .with_text(Zone::WorkerType, worker_type.code())?
        .with_text(Zone::StartDate, &begin.date().to_string())?;
    if let Some(committee) = joint_committee {
        message = message.with_text(Zone::JointCommittee, JointCommittee::parse_lenient(committee)?.code())?;
    }
    if let Some(end) = end {
        message = message.with_text(Zone::EndDate, &end.date().to_string())?;
    }
    let by_hour = PeriodForm::TYPES_WITH_HOURS.contains(Some(worker_type));
    for (zone, told) in [(Zone::StartHour, Some(begin)), (Zone::EndHour, end)] {
        if let Some(hour) = told.and_then(moment).and_then(hour).filter(|_| by_hour) {
            message = message.with_text(zone, &hour.to_string())?;
        }
    }
    let work_start = moment(begin).filter(|_| !by_hour);
    Ok((message, MessageContext { work_start, ..MessageContext::default() }))
}

fn moment(told: FirstWork) -> Option<Moment> {
    match told {
        FirstWork::Day(_) => None,
        FirstWork::Moment(moment) => Some(moment),
    }
}

fn hour(of: Moment) -> Option<ClockTime> {
    use chrono::Timelike;
    let clock = of.brussels();
    ClockTime::new(clock.hour(), clock.minute())
}
