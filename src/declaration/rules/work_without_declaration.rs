#![doc = include_str!("../../../fixtures/cases/declaration/work-without-declaration.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::rule::{Offence, RuleMeta, Side};
use crate::facts::{Contract, Facts, FirstWork, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;

numbers! {
    /// Since when the work is not declared, and the first day of the contract.
    struct Work { since: NaiveDate = "since", start: NaiveDate = "contractStart" }
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
        action: "send the IN at once: it is late, and later is worse",
    },
)
.offence(Offence::Missing);

/// The joint committee of domestic staff.
const HOUSEHOLDS: &str = "323";

/// Whether work under this contract lacks a declaration in a register as of this day; `None` where it is not known here whether it is
/// declared elsewhere.
pub(crate) fn undeclared(
    (worker, contract): (Ssin, &Contract),
    register: &dyn RegisterView,
    (law, facts): (&Law, &dyn Facts),
    as_of: Option<NaiveDate>,
) -> Option<Outcome> {
    let worked = contract.first_work.map(FirstWork::date);
    let work = worked.unwrap_or(contract.start());
    let last = contract.end().unwrap_or(NaiveDate::MAX);
    let evidence = |since| Work { since: Some(since), start: Some(contract.start()) }.into();
    let open = |need, since| Outcome::Undetermined(Missing::of(need).with(evidence(since)));
    let is_household = is_household(facts, contract);
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
    if as_of.is_some_and(|day| since > day) {
        return Some(Outcome::NotApplicable);
    }
    let employer = SameEmployer::new(facts, &contract.employer);
    let mut found = Outcome::Violated(evidence(since));
    register.visit(worker, contract.start(), contract.end(), &mut |period| {
        let content = &period.content;
        let same = employer.is(&content.employer);
        let holds_day = content.start_date <= since && content.end_date.is_none_or(|end| since <= end);
        // Of a period that begins later its own declaration says so, unless work is told to have begun before.
        let is_declared = holds_day || (worked.is_none() && content.start_date > since);
        if period.cancelled || !is_declared || same == Some(false) {
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
        ControlFlow::Break(())
    });
    let is_covered = register.covers(&contract.employer);
    match found {
        Outcome::Violated(_) if is_covered => {}
        // Two numbers of different kinds are taken to be two employers.
        Outcome::Undetermined(missing) if missing.need() == Need::EmployerDirectory && !is_covered => return None,
        Outcome::Violated(_) => return None,
        said => return Some(said),
    }
    let of_worker = Row { worker: Some(worker), ..Row::new(Kind::In) };
    Some(match as_of {
        None => open(Need::ReceptionMoment, since),
        Some(_) if register.has_unread(&of_worker) => open(Need::ReadableRecord, since),
        Some(_) => found,
    })
}

fn is_household(facts: &dyn Facts, contract: &Contract) -> bool {
    let mut found = false;
    facts.employer_rows(&contract.employer, &mut |row| {
        found |= row.joint_committee.as_deref().is_some_and(|of| of.split('.').next() == Some(HOUSEHOLDS));
    });
    found
}
