//! Strategies for declarations.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::id::{enterprise_number, nsso_number, period_id, ssin};
use super::time::moment;
use super::zone::zone_text;
use crate::declaration::message::{Channel, EmployerNumbers, Format, Kind, Letter, Message, MessageContext};
use crate::declaration::schema::{
    END_DATE, END_HOUR, JOINT_COMMITTEE, PLANNED_HOURS, PlannedAmount, START_HOUR, Zone, zones,
};
use crate::id::{EnterpriseNumber, JointCommittee, PeriodId, Ssin, WorkerType};
use crate::time::{ClockTime, Moment};

/// An employer, by NSSO number, by enterprise number or by both.
pub fn employer() -> impl Strategy<Value = EmployerNumbers> {
    prop_oneof![
        enterprise_number().prop_map(EmployerNumbers::from),
        nsso_number().prop_map(EmployerNumbers::from),
        (nsso_number(), enterprise_number()).prop_map(|(nsso, enterprise)| EmployerNumbers::new(
            Some(nsso),
            None,
            Some(enterprise)
        )),
    ]
}

/// Planned hours or days.
pub fn planned_amount() -> impl Strategy<Value = PlannedAmount> {
    (1_u64..=999).prop_filter_map("1 to 999", PlannedAmount::new)
}

/// Any well-formed declaration of this kind, acceptable or not: every zone that it can have may stand in it.
pub fn message_of(kind: Kind) -> impl Strategy<Value = Message> {
    let zone = |zone: Zone| {
        let often = match zone {
            Zone::PeriodId | Zone::StartDate | Zone::WorkerType | Zone::Ssin => 0.95,
            Zone::EndDate | Zone::JointCommittee | Zone::PlannedHours => 0.6,
            _ => 0.3,
        };
        prop::option::weighted(often, zone_text(zone)).prop_map(move |text| (zone, text))
    };
    let zones: Vec<_> = zones(kind, Format::Json).into_iter().map(zone).collect();
    zones.prop_filter_map("every text is a right one", move |zones| {
        zones.into_iter().try_fold(Message::new(kind), |message, (zone, text)| match text {
            Some(text) => message.with_text(zone, &text).ok(),
            None => Some(message),
        })
    })
}

/// Any well-formed declaration of those that are judged.
pub fn message() -> impl Strategy<Value = Message> {
    prop_oneof![
        4 => message_of(Kind::In),
        1 => message_of(Kind::Out),
        1 => message_of(Kind::Update),
        1 => message_of(Kind::Cancel),
    ]
}

/// Any context: what is known beside a message.
pub fn context() -> impl Strategy<Value = MessageContext<'static>> {
    let moments = (prop::option::weighted(0.9, moment()), prop::option::weighted(0.2, moment()));
    let ids = (prop::option::of(period_id()), prop::option::of(period_id()));
    let reference = prop::option::of("[A-Za-z0-9 é-]{1,20}");
    let answer = prop::option::weighted(0.1, select(Letter::ALL.to_vec()));
    let channel = prop::option::weighted(0.1, (0_u8..=17).prop_filter_map("a channel", Channel::new));
    (moments, ids, reference, answer, channel).prop_map(
        |((received_at, work_start), ids, reference, answer, channel)| MessageContext {
            received_at,
            work_start,
            declaration_id: ids.0,
            period_id: ids.1,
            registration_id: None,
            reference: reference.map(Into::into),
            answer,
            channel,
        },
    )
}

/// How many periods of a [`year`] have a number; later ones have none.
const MOST_PERIODS: usize = 64;

/// A few workers at a few employers through one year: mostly students, also flexi-jobs, occasional work, article 17 and ordinary
/// work, and declarations that name each other's periods, so that quotas overflow, periods overlap, and OUTs, UPDATEs and CANCELs find what they name.
///
/// The moments of reception ascend strictly. Some declarations name periods that nobody opened.
pub fn year(
    declarations: impl Into<prop::collection::SizeRange>,
) -> impl Strategy<Value = Vec<(Message, MessageContext<'static>)>> {
    let event = (any::<[Index; 4]>(), 0_u8..10, 0_u64..300, 0_u64..20, planned_amount(), 1_i64..4000);
    let people = (
        prop::collection::btree_set(ssin(), 3),
        prop::collection::btree_set(enterprise_number(), 2),
        prop::collection::btree_set(period_id(), MOST_PERIODS),
        prop::collection::vec(event, declarations),
    );
    people.prop_map(|(workers, employers, ids, events)| {
        let (workers, employers): (Vec<_>, Vec<_>) = (workers.into_iter().collect(), employers.into_iter().collect());
        let ids: Vec<PeriodId> = ids.into_iter().collect();
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
        let mut minutes = 0;
        let mut opened = 0;
        events
            .into_iter()
            .map(|(picks, kind, start, length, hours, gap)| {
                minutes += gap;
                let worker = *picks[0].get(&workers);
                let employer = *picks[1].get(&employers);
                let received_at = Some(Moment::start_of_day(first).plus_minutes(minutes));
                let mut context = MessageContext { received_at, ..MessageContext::default() };
                // One or two of the numbers that can be named belong to no period yet.
                let named = ids[picks[2].index(opened + 2) % MOST_PERIODS];
                let message = match kind {
                    0 => Message::dimona_cancel(named),
                    1 | 2 => update(named, &picks, hours, later(first, start)),
                    3 => Message::dimona_out(named, later(first, start)),
                    _ => {
                        context.period_id = ids.get(opened).copied();
                        opened += 1;
                        let job = Job { start: later(first, start), length, hours, kind, pick: picks[3] };
                        opening(worker, employer, &job)
                    }
                };
                (message, context)
            })
            .collect()
    })
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

fn update(named: PeriodId, picks: &[Index; 4], hours: PlannedAmount, end: NaiveDate) -> Message {
    let update = Message::dimona_update(named);
    match picks[3].index(3) {
        0 => update.with(PLANNED_HOURS, hours),
        1 => update.with(END_DATE, end),
        _ => update.with(PLANNED_HOURS, hours).with(END_DATE, end),
    }
}

/// What an IN of a year is like beside its worker and employer.
struct Job {
    start: NaiveDate,
    length: u64,
    hours: PlannedAmount,
    kind: u8,
    pick: Index,
}

/// Mostly students; also ordinary work, flexi-jobs by the day and by the hour, occasional work and article 17.
fn opening(worker: Ssin, employer: EnterpriseNumber, job: &Job) -> Message {
    let &Job { start, length, hours, kind, pick } = job;
    let worker_type = match kind {
        7 => WorkerType::Flx,
        8 => *pick.get(&[WorkerType::Ext, WorkerType::O17, WorkerType::S17, WorkerType::T17]),
        9 => WorkerType::Oth,
        _ => WorkerType::Stu,
    };
    let message = Message::dimona_in(EmployerNumbers::from(employer), worker, worker_type, start);
    let until = |length| message.clone().with(END_DATE, later(start, length));
    // A shift of four hours that begins in the morning.
    let shift = |message: Message| {
        let begin = 360 + hours.get() % 6 * 60;
        message
            .with_some(START_HOUR, ClockTime::from_minutes(begin))
            .with_some(END_HOUR, ClockTime::from_minutes(begin + 240))
    };
    match worker_type {
        WorkerType::Flx if pick.index(2) == 0 => shift(until(0)),
        WorkerType::Flx => until(length),
        WorkerType::Ext => shift(until(0)).with(JOINT_COMMITTEE, JointCommittee::Horeca),
        WorkerType::T17 => until(0),
        WorkerType::Oth => message,
        _ => until(length).with(PLANNED_HOURS, hours),
    }
}
