#![doc = include_str!("../../../fixtures/cases/declaration/third-day-in-a-row.md")]

use chrono::{Days as DayCount, NaiveDate};

use crate::declaration::message::Kind;
use crate::declaration::register::{Among, Content, Days, Period, Resolution, Sought};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{SameEmployer, same_employer};
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::ClockTime;

/// Occasional work in horeca by which the worker is there on three calendar days in a row.
pub(super) struct ThirdDayInARow;

numbers! {
    /// The first of the three days.
    struct Run { first: NaiveDate = "firstDay" }
}

const META: RuleMeta = RuleMeta::new(
    "third-day-in-a-row",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910; instructions on occasional workers in horeca"),
    texts! {
        numbers: Run::NUMBERS,
        what: "occasional work in horeca on three days in a row[, from {firstDay} on]: two are allowed at one employer",
        action: "let the third day be free, or before it begins cancel the occasional days and declare one ordinary period (OTH) from the first \
            day to the last, as the NSSO asks for it; of days that are past, that IN and the cancellations are late, and a court has punished \
            cancellations of worked days",
        begun: "on the third day nobody works as an occasional worker: where somebody works, declare that at once as ordinary work (OTH); the \
            NSSO asks to cancel the occasional days and to declare one ordinary period from the first day to the last, and of days that \
            are past both come late; a court has punished cancellations of worked days",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Update], 910, 459, Blocks::Always)])
.at(Zone::StartDate)
.assuming(&[Need::EmployerDirectory]);

/// How sure a day of such work is, the surest first: it begins there; it may have been refused; it only goes on there past
/// midnight, is at another user of the agency, or was declared late, and the same of a doubtful one; it is that of an employer who may be another. No day of work is worse than all.
const SURENESS: [Among; 5] = [Among::Alike, Among::Doubtful, Among::Alike, Among::Doubtful, Among::Elsewhere];
const PAST_MIDNIGHT: usize = 2;
const NONE: usize = SURENESS.len();

impl Rule<Declarations> for ThirdDayInARow {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared().filter(|after| is_extra(after) && after.worker.is_some()) else {
            return Outcome::NotApplicable;
        };
        let lasts = after.end_date.map_or(0, |end| end.signed_duration_since(after.start_date).num_days());
        // What lasts longer, or ends before it begins, is refused for that.
        if matches!(case.period, Resolution::Found(period) if period.cancelled) || !(0..=1).contains(&lasts) {
            return Outcome::NotApplicable;
        }
        // From two days before it begins to two days after it ends.
        let mut days = [NONE; 6];
        let own_end = 2 + usize::from(lasts == 1 && goes_on(after));
        let mut look = |at: usize| days[at] = days[at].min(sureness(case, after, at as i64 - 2));
        (1..=own_end + 1).filter(|at| *at != 2).for_each(&mut look);
        // Most have no neighbour, and then no row is looked for.
        if days != [NONE; 6] {
            let mut look = |at: usize| days[at] = days[at].min(sureness(case, after, at as i64 - 2));
            look(0);
            look(own_end + 2);
        }
        // Whether a day counts that was declared late is not published, as of the days of the year.
        days[2] = if case.late == Some(true) { PAST_MIDNIGHT } else { 0 };
        days[own_end] = days[own_end].min(PAST_MIDNIGHT);
        let runs = days.windows(3).enumerate().filter(|(from, _)| *from <= own_end);
        let best = runs.map(|(from, run)| (run.iter().copied().max().unwrap_or(NONE), from)).min();
        let Some((sureness, from)) = best else { return Outcome::Satisfied };
        verdict(sureness, Run { first: day(after.start_date, from as i64 - 2) }.into())
    }
}

fn verdict(sureness: usize, run: Evidence) -> Outcome {
    let open = |need| Outcome::Undetermined(Missing::of(need).with(run));
    match SURENESS.get(sureness) {
        None => Outcome::Satisfied,
        Some(Among::Elsewhere) => Outcome::Undetermined(Missing::of(Need::EmployerDirectory)),
        // Whether an agency's days at two users count by agency or by user, a night as two days, and a late day at all, is not published.
        Some(_) if sureness >= PAST_MIDNIGHT => open(Need::PublishedScope),
        Some(Among::Doubtful) => open(Need::EarlierAnswer),
        Some(_) => Outcome::Violated(run),
    }
}

fn day(begin: NaiveDate, offset: i64) -> Option<NaiveDate> {
    let days = DayCount::new(offset.unsigned_abs());
    if offset < 0 { begin.checked_sub_days(days) } else { begin.checked_add_days(days) }
}

fn is_extra(content: &Content) -> bool {
    content.worker_type == Some(WorkerType::Ext) && content.is_horeca()
}

/// Whether work that ends on the next date really goes on there.
fn goes_on(content: &Content) -> bool {
    content.end_hour != Some(ClockTime::MIDNIGHT)
}

/// Whether both are work at one employer, by whomever days are counted: of an agency at one user.
fn is_at_same_user(case: &Case<'_>, one: &Content, other: &Content) -> bool {
    let users = one.user_enterprise_number.zip(other.user_enterprise_number);
    !one.is_agency_work()
        || users.is_some_and(|(one, other)| same_employer(case.facts, &one.into(), &other.into()) == Some(true))
}

/// How sure it is that the worker has another period of such work with that employer on a day.
fn sureness(case: &Case<'_>, own: &Content, offset: i64) -> usize {
    let Some(day) = day(own.start_date, offset) else { return NONE };
    // Looked up when the first period is met that matters.
    let mut employer = None;
    let features = |of: &Content| (of.worker_type, of.joint_committee, of.user_joint_committee);
    let mut rank = |other: &Period| {
        let of = &other.content;
        let is_own = matches!(case.period, Resolution::Found(period) if period.id == other.id);
        let begins = of.start_date == day;
        if other.cancelled || is_own || features(of) != features(own) || !(begins || goes_on(of)) {
            return None;
        }
        let employer = employer.get_or_insert_with(|| SameEmployer::new(case.facts, &own.employer));
        match employer.is(&of.employer) {
            Some(false) => None,
            Some(true) => {
                let is_sure = begins && other.late != Some(true) && is_at_same_user(case, own, of);
                Some(usize::from(!other.doubt.is_none()) + if is_sure { 0 } else { PAST_MIDNIGHT })
            }
            None => Some(NONE - 1),
        }
    };
    // By its day alone: hours that do not meet make no conflict, and here they need not meet.
    let sought = Content { start_date: day, end_date: Some(day), start_hour: None, end_hour: None, ..*own };
    let touching = Sought::new(&sought, Days::Touching(day, Some(day)), case.facts);
    case.register.foremost(&touching, &SURENESS, &mut rank).map_or(NONE, |(sureness, _)| sureness)
}
