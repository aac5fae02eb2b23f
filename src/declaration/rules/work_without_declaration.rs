#![doc = include_str!("../../../fixtures/cases/declaration/work-without-declaration.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, can_be_put_forward, holds};
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{DeclaredDays, RegisterView};
use crate::declaration::rule::{Offence, RuleMeta, Side};
use crate::facts::{Contract, Facts, FirstWork, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

numbers! {
    /// Since when the work is not declared, and the first day of the contract; when a period begins behind it that an UPDATE puts forward.
    struct Work { since: NaiveDate = "since", start: NaiveDate = "contractStart", later: NaiveDate = "laterStart" }
}

/// What is told of work under a contract for which there is no declaration.
///
/// No rule is asked for it: there is no declaration of which one could be asked. It is looked for once all declarations are judged.
pub(crate) static WORK_WITHOUT_DECLARATION: RuleMeta<'static> = RuleMeta::new(
    "work-without-declaration",
    Side::Right,
    LegalRef::seen(
        "RD 05-11-2002; art. 181 Social Penal Code: an offence of level 4, and a solidarity contribution where an inspection finds it",
    ),
    texts! {
        numbers: Work::NUMBERS,
        what: "there is no Dimona of this work[ since {since}][, under a contract that begins on {contractStart}]",
        action: "declare it at once: it is late, and later is worse",
        undeclared: "send the IN now, for all that is worked[ up to today, with what is planned for those days alone; days under the {regime} \
            that are still to come are declared with an IN of their own, before they begin]: it is late, and later is worse; a student or a flexi-job has one IN for \
            each quarter, occasional work one for each day; declare the next work before it begins[; the period that begins on {laterStart} stands: put its begin forward by an UPDATE, as an IN that meets it is refused]",
    },
)
.offence(Offence::Missing);

/// Whether work under this contract lacks a declaration in a register as of this moment; `None` where it is not known here whether it is
/// declared elsewhere.
pub(crate) fn undeclared(
    (worker, contract): (Ssin, &Contract),
    register: &dyn RegisterView,
    (law, facts): (&Law, &dyn Facts),
    as_of: Option<Moment>,
) -> Option<Outcome> {
    let worked = contract.first_work.map(FirstWork::date);
    let work = worked.unwrap_or(contract.start());
    let last = contract.end().unwrap_or(NaiveDate::MAX);
    let work_since = |since, later| Work { since: Some(since), start: Some(contract.start()), later }.into();
    let open = |need, since| Outcome::Undetermined(Missing::of(need).with(work_since(since, None)));
    // Since households declare as all others do, what the employer is does not matter.
    let is_told_apart = !matches!(law.form.domestic_staff.at(law.on(work)), LawSays::Row(_));
    let is_household = is_told_apart && is_household(facts, contract);
    let asked = if is_household { &law.form.domestic_staff } else { &law.form.dimona };
    // From the first day of the work on which a declaration is asked for.
    let since = match (asked.at(law.on(work)), asked.at(law.on(last.min(law.trust.until())))) {
        (LawSays::Row(_), _) => work,
        (LawSays::Nothing, LawSays::Row(row)) => row.from(),
        // Before 2014 some households declared their staff, and which did no contract tells.
        (LawSays::Nothing, LawSays::Nothing) if is_household => return Some(open(Need::PublishedScope, work)),
        (LawSays::Nothing, LawSays::Nothing) => return Some(Outcome::NotApplicable),
        _ => return Some(open(Need::Law, work)),
    };
    let due = match contract.first_work {
        Some(work @ FirstWork::Moment(_)) if work.date() == since => Deadline::from(work),
        _ => Deadline::Day(since),
    };
    if as_of.is_some_and(|at| {
        since > at.date() || matches!(due, Deadline::Minute(_)) && due.is_missed_by(at) == Some(false)
    }) {
        return Some(Outcome::NotApplicable);
    }
    let employer = SameEmployer::new(facts, &contract.employer);
    // It is due only when work begins, and the first day of a contract need not be the first on which somebody works.
    let mut found = match as_of {
        Some(at) if due.is_missed_by(at) != Some(true) => open(Need::FirstHour, since),
        _ if worked.is_none() => open(Need::WorkDone, since),
        _ => Outcome::Violated(work_since(since, None)),
    };
    // The begin of the first period behind it that can be put forward.
    let mut later = None;
    // The day on which one asks is not over yet.
    let over = as_of.and_then(|at| at.date().pred_opt()).map_or(NaiveDate::MIN, |day| day.min(last));
    let mut declared = DeclaredDays::new(contract, since, over);
    let are_all = register.look_through(worker, contract.start(), contract.end(), &mut |period| {
        let content = &period.content;
        let same = employer.is(&content.employer);
        // Of a period that begins later its own declaration says so, unless work is told to have begun before.
        let is_declared = holds(content, due) || (worked.is_none() && content.start_date > since);
        if period.cancelled || same == Some(false) {
            return ControlFlow::Continue(());
        }
        declared.add(content);
        if found == Outcome::Satisfied {
            return declared.are_enough();
        }
        if !is_declared {
            if same == Some(true) && can_be_put_forward(content, due) {
                later = later.into_iter().chain([content.start_date]).min();
            }
            return ControlFlow::Continue(());
        }
        let (need, is_open) = match same {
            None => (Need::EmployerDirectory, true),
            Some(_) => (Need::EarlierAnswer, !period.doubt.is_none()),
        };
        if is_open {
            found = open(need, since);
            return ControlFlow::Continue(());
        }
        found = Outcome::Satisfied;
        declared.are_enough()
    });
    if !are_all {
        return Some(open(Need::ManyPeriods, since));
    }
    let is_covered = register.covers(&contract.employer);
    if let (Outcome::Satisfied, Some(gap)) = (found, declared.gap()) {
        // Where not all is here, the rest may be declared elsewhere.
        return is_covered.then(|| open(Need::WorkDone, gap));
    }
    let need = if let Outcome::Undetermined(missing) = found { Some(missing.need()) } else { None };
    let is_missing = matches!(found, Outcome::Violated(_)) || matches!(need, Some(Need::FirstHour | Need::WorkDone));
    match found {
        // Two numbers of different kinds are taken to be two employers.
        _ if !is_covered && (is_missing || need == Some(Need::EmployerDirectory)) => return None,
        _ if is_missing => {}
        said => return Some(said),
    }
    let of_worker = Row { worker: Some(worker), ..Row::new(Kind::In) };
    Some(match as_of {
        None => open(Need::ReceptionMoment, since),
        Some(_) if register.has_unread(&of_worker) => open(Need::ReadableRecord, since),
        Some(_) if matches!(found, Outcome::Violated(_)) => Outcome::Violated(work_since(since, later)),
        Some(_) => found,
    })
}

/// Whether the directory has the employer under the joint committee of domestic staff.
fn is_household(facts: &dyn Facts, contract: &Contract) -> bool {
    let mut found = false;
    facts.employer_rows(&contract.employer, &mut |row| found |= row.has_domestic_staff());
    found
}
