//! Strategies for declarations.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::id::{enterprise_number, nsso_number, period_id, ssin, worker_type};
use super::time::{clock_time, date, moment};
use crate::dimona::message::{DimonaCancel, DimonaIn, DimonaOut, DimonaUpdate, EmployerNumbers, Letter, Message, MessageContext};
use crate::dimona::schema::PlannedAmount;
use crate::id::{EnterpriseNumber, JointCommittee, PeriodId, Ssin, WorkerType};
use crate::time::Moment;

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

/// Any well-formed IN, acceptable or not.
pub fn dimona_in() -> impl Strategy<Value = DimonaIn> {
    let days = (0_u64..120, prop::option::weighted(0.7, 0_u64..120));
    let features = (worker_type(), prop::option::weighted(0.95, select(JointCommittee::ALL.to_vec())));
    let hours = (prop::option::of(clock_time()), prop::option::of(clock_time()));
    let planned = (prop::option::of(planned_amount()), prop::option::weighted(0.1, planned_amount()));
    (employer(), ssin(), features, date(), days, hours, planned).prop_map(
        |(employer, worker, (worker_type, joint_committee), base, (shift, length), hours, planned)| {
            let start = later(base, shift);
            let mut message = DimonaIn::new(employer, worker, worker_type, start);
            message.joint_committee = joint_committee;
            message.end_date = length.map(|length| later(start, length));
            (message.start_hour, message.end_hour) = hours;
            (message.planned_hours, message.planned_days) = planned;
            message
        },
    )
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

/// Any well-formed OUT.
pub fn dimona_out() -> impl Strategy<Value = DimonaOut> {
    (period_id(), date(), cross_check()).prop_map(|(period, end, (employer, worker))| {
        let mut message = DimonaOut::new(period, end);
        (message.employer, message.worker) = (employer, worker);
        message
    })
}

/// Any well-formed UPDATE.
pub fn dimona_update() -> impl Strategy<Value = DimonaUpdate> {
    let dates = (prop::option::of(date()), prop::option::of(date()));
    let hours = (prop::option::of(clock_time()), prop::option::of(clock_time()));
    let planned = (prop::option::of(planned_amount()), prop::option::weighted(0.1, planned_amount()));
    (period_id(), dates, hours, planned, cross_check()).prop_map(
        |(period, dates, hours, planned, (employer, worker))| {
            let mut message = DimonaUpdate::new(period);
            (message.start_date, message.end_date) = dates;
            (message.start_hour, message.end_hour) = hours;
            (message.planned_hours, message.planned_days) = planned;
            (message.employer, message.worker) = (employer, worker);
            message
        },
    )
}

/// Any well-formed CANCEL.
pub fn dimona_cancel() -> impl Strategy<Value = DimonaCancel> {
    (period_id(), cross_check()).prop_map(|(period, (employer, worker))| {
        let mut message = DimonaCancel::new(period);
        (message.employer, message.worker) = (employer, worker);
        message
    })
}

fn cross_check() -> impl Strategy<Value = (EmployerNumbers, Option<Ssin>)> {
    let employer = prop_oneof![3 => Just(EmployerNumbers::NONE), 1 => employer()];
    (employer, prop::option::weighted(0.25, ssin()))
}

/// Any well-formed declaration.
pub fn message() -> impl Strategy<Value = Message> {
    prop_oneof![
        4 => dimona_in().prop_map(Message::In),
        1 => dimona_out().prop_map(Message::Out),
        1 => dimona_update().prop_map(Message::Update),
        1 => dimona_cancel().prop_map(Message::Cancel),
    ]
}

/// Any context: what is known beside a message.
pub fn context() -> impl Strategy<Value = MessageContext<'static>> {
    let moments = (prop::option::weighted(0.9, moment()), prop::option::weighted(0.2, moment()));
    let ids = (prop::option::of(period_id()), prop::option::of(period_id()));
    let reference = prop::option::of("[A-Za-z0-9 é-]{1,20}");
    let answer = prop::option::weighted(0.1, select(Letter::ALL.to_vec()));
    (moments, ids, reference, answer).prop_map(|((received_at, work_start), ids, reference, answer)| MessageContext {
        received_at,
        work_start,
        declaration_id: ids.0,
        period_id: ids.1,
        reference: reference.map(Into::into),
        answer,
    })
}

/// How many periods of a [`year`] have a number; later ones have none.
const MOST_PERIODS: usize = 64;

/// A few workers at a few employers through one year: mostly students, and declarations that name each other's periods, so
/// that quotas overflow, periods overlap, and OUTs, UPDATEs and CANCELs find what they name.
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
                    0 => Message::Cancel(DimonaCancel::new(named)),
                    1 | 2 => update(named, &picks, hours, later(first, start)),
                    3 => Message::Out(DimonaOut::new(named, later(first, start))),
                    _ => {
                        context.period_id = ids.get(opened).copied();
                        opened += 1;
                        student(worker, employer, later(first, start), length, hours, kind)
                    }
                };
                (message, context)
            })
            .collect()
    })
}

fn update(named: PeriodId, picks: &[Index; 4], hours: PlannedAmount, end: NaiveDate) -> Message {
    let mut update = DimonaUpdate::new(named);
    match picks[3].index(3) {
        0 => update.planned_hours = Some(hours),
        1 => update.end_date = Some(end),
        _ => (update.planned_hours, update.end_date) = (Some(hours), Some(end)),
    }
    Message::Update(update)
}

fn student(
    worker: Ssin,
    employer: EnterpriseNumber,
    start: NaiveDate,
    length: u64,
    hours: PlannedAmount,
    kind: u8,
) -> Message {
    let worker_type = if kind == 9 { WorkerType::Oth } else { WorkerType::Stu };
    let mut message = DimonaIn::new(EmployerNumbers::from(employer), worker, worker_type, start);
    if worker_type == WorkerType::Stu {
        message.end_date = Some(later(start, length));
        message.planned_hours = Some(hours);
    }
    Message::In(message)
}
