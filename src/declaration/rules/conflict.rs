//! How two periods of one worker stand to each other; shared by the rules on duplicates and overlaps.

use chrono::NaiveDate;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::register::{Among, Content, Days, Period, Resolution, Sought};
use crate::declaration::rule::Case;
use crate::declaration::schema::Zone;
use crate::facts::{Known, SameEmployer};
use crate::id::{JointCommittee, PeriodId};
use crate::judgement::{Evidence, Missing, Need, Outcome};
use crate::numbers;

/// The two ways in which periods conflict. A duplicate is not called an overlap too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Conflict {
    Duplicate,
    Overlap,
}

numbers! {
    /// The other period: its number, its first day, and the record that opened it.
    pub(super) struct Other {
        period: PeriodId = "periodId",
        start: NaiveDate = "startDate",
        file: u32 = "file",
        record: i64 = "record",
    }
}

/// The periods with which a period may conflict, the gravest first, and what is missing to say that it does. Of several open
/// questions the one that no assumption closes comes first.
const GRAVEST: [(Among, Option<Need>); 5] = [
    (Among::Alike, None),
    // By the day an agency worker may work for two users, of which no more than the committee is compared.
    (Among::Alike, Some(Need::PublishedScope)),
    // A period that may have been refused conflicts with nothing for certain.
    (Among::Doubtful, Some(Need::EarlierAnswer)),
    (Among::Unlike, Some(Need::PublishedScope)),
    // An employer that may be another is assumed to be another: it must not be hidden by what else is open.
    (Among::Elsewhere, Some(Need::EmployerDirectory)),
];

/// Where those stand that may be of two users.
const OF_TWO_USERS: usize = 1;

/// The conflict of the period after this declaration with the worker's other live periods: a certain one if there is any,
/// otherwise an open one.
pub(super) fn strongest(case: &Case<'_>, conflict: Conflict) -> Outcome {
    let Case { row, register, .. } = *case;
    let zone = match row.kind {
        Kind::In => Zone::DimonaIn,
        Kind::Update => Zone::DimonaUpdate,
        _ => return Outcome::NotApplicable,
    };
    let Some(content) = case.after.filter(|content| content.worker.is_some()) else { return Outcome::NotApplicable };
    let own = match case.period {
        Resolution::Found(period) if period.cancelled => return Outcome::NotApplicable,
        Resolution::Found(period) => Some(period),
        _ => None,
    };
    let end = content.end_date.filter(|end| !is_reopening(*end));
    if end.is_some_and(|end| end < content.start_date) {
        return Outcome::NotApplicable;
    }
    // Looked up when the first period is met that matters.
    let mut own_employer = None;
    let mut rank = |other: &Period| {
        // Most periods cannot conflict: they are passed over before their employer is looked up.
        if other.cancelled || own.is_some_and(|own| own.id == other.id) || !meets(content, &other.content, conflict) {
            return None;
        }
        let own_employer = own_employer.get_or_insert_with(|| SameEmployer::new(case.facts, &content.employer));
        let among = match own_employer.is(&other.content.employer) {
            Some(false) => return None,
            None => Among::Elsewhere,
            Some(true) if !other.doubt.is_none() => Among::Doubtful,
            Some(true) if same_features(content, &other.content) && may_be_of_two_users(content, &other.content) => {
                return Some(OF_TWO_USERS);
            }
            Some(true) if same_features(content, &other.content) => Among::Alike,
            Some(true) => Among::Unlike,
        };
        GRAVEST.iter().position(|(of, _)| *of == among)
    };
    let sought = |days| Sought::new(content, days, case.facts);
    let sought = match conflict {
        Conflict::Duplicate => sought(Days::Equal),
        Conflict::Overlap => sought(Days::Touching(content.start_date, end)).unlike(),
    };
    let groups = GRAVEST.map(|(among, _)| among);
    let foremost = register.foremost(&sought, &groups, &mut rank);
    let Some((number, other)) = foremost else { return Outcome::Satisfied };
    let evidence = Evidence::from(Other {
        period: other.id,
        start: Some(other.content.start_date),
        file: other.origin.map(|origin| origin.file),
        record: other.origin.map(|origin| origin.record as i64),
    })
    .at(zone);
    match GRAVEST.get(number).and_then(|(_, need)| *need) {
        // The sub-entity is a feature of the period, and that of the other one is not kept here.
        None if has_sub_entities(case, content) => {
            Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence))
        }
        None => Outcome::Violated(evidence),
        Some(Need::EmployerDirectory) => Outcome::Undetermined(Missing::of(Need::EmployerDirectory)),
        Some(need) => Outcome::Undetermined(Missing::of(need).with(evidence)),
    }
}

/// Whether the employer declares for sub-entities, by what stands in the message or in the directory.
fn has_sub_entities(case: &Case<'_>, content: &Content) -> bool {
    let are_told = |of: Known<&[u64]>| matches!(of, Known::Known([_, ..]));
    case.row.present.contains(Zone::SubEntity) || are_told(case.facts.sub_entities(&content.employer))
}

/// Whether two periods conflict in this way, were they of one employer.
fn meets(content: &Content, other: &Content, conflict: Conflict) -> bool {
    let equal = same_features(content, other) && same_time(content, other);
    match conflict {
        Conflict::Duplicate => equal,
        Conflict::Overlap => !equal && !hours_apart(content, other),
    }
}

/// Whether two periods of one agency, declared by the day, may be for two users: one number that both have tells one user.
fn may_be_of_two_users(a: &Content, b: &Content) -> bool {
    let is_by_day = a.joint_committee == Some(JointCommittee::AgencyWork) && a.shift().is_none();
    is_by_day && (a.user_enterprise_number.is_none() || a.user_enterprise_number != b.user_enterprise_number)
}

fn same_features(a: &Content, b: &Content) -> bool {
    a.features() == b.features()
}

fn same_time(a: &Content, b: &Content) -> bool {
    (a.start_date, a.start_hour, a.end_date, a.end_hour) == (b.start_date, b.start_hour, b.end_date, b.end_hour)
}

/// Whether both have hours, and these do not meet. Periods that only share a day otherwise overlap.
fn hours_apart(a: &Content, b: &Content) -> bool {
    match (a.shift(), b.shift()) {
        (Some(a), Some(b)) => !a.overlaps(&b),
        _ => false,
    }
}
