//! A view as text for people, and as NDJSON for programs.

use std::io::{self, Write};

use chrono::NaiveDate;

use super::View;
use super::calendar;
use super::half_years::{Contribution, HalfYear};
use super::looking::number;
use super::relation::{Fault, Open, Relation};
use super::signing::{Leave, Signed, SignedContract};
use crate::error::{Error, ErrorKind};
use crate::judgement::{Need, Truth};
use crate::report::layout::Page;
use crate::report::{Member, Members, Object, ReportOptions, Style};
use crate::table::write_json_line;
use crate::words::{Said, Words, deadlines, interim as says, report, worker};

/// Writes a view: an object for each relation and then one for each half-year and user with day contracts, or a page for people,
/// with a calendar where it is asked for.
///
/// ```
/// use dimona::interim::{Asked, View, write_view};
/// use dimona::report::{ReportOptions, Style};
/// use dimona::{Engine, Register};
/// let asked = Asked::new("07.06.21-004.69".parse()?, "2026-11-20".parse()?);
/// let view = View::of(&Engine::belgium(), &Register::new(), &asked);
/// let mut page = Vec::new();
/// write_view(&mut page, &view, Style::Text, ReportOptions::default(), false)?;
/// assert!(String::from_utf8(page)?.starts_with("Interim@work for worker *********69 on 2026-11-20\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the output cannot be written.
pub fn write_view(
    mut output: impl Write,
    view: &View,
    style: Style,
    options: ReportOptions,
    with_calendar: bool,
) -> Result<(), Error> {
    let written = match style {
        Style::Ndjson => objects(&mut output, view, options),
        _ => page(&mut output, view, options, with_calendar),
    };
    written.map_err(|fault| Error::from(ErrorKind::Write(fault)))
}

fn objects(output: &mut impl Write, view: &View, options: ReportOptions) -> io::Result<()> {
    let words = options.language.words();
    let worker = view.worker.shown(options.show_ssin);
    for relation in &view.relations {
        let mut members = relation_members(relation, words);
        members.push(("worker", Member::text(worker.clone())));
        write_json_line(output, &Object(&members))?;
    }
    view.half_years.iter().try_for_each(|of| write_json_line(output, &Object(&half_year_members(of))))?;
    if view.refused > 0 {
        let refused = i64::try_from(view.refused).unwrap_or(i64::MAX);
        write_json_line(output, &Object(&vec![("refused", Some(Member::Whole(refused)))]))?;
    }
    let mut open: Vec<&'static str> = view.open.iter().map(|need| need.name()).collect();
    // Who reads nothing else must not take it for a worker without relations.
    if view.span.is_none() && open.is_empty() {
        open.push("not-on-line");
    }
    if !open.is_empty() {
        write_json_line(output, &Object(&vec![("open", Member::texts(open))]))?;
    }
    output.flush()
}

fn relation_members(relation: &Relation, words: &'static Words) -> Members {
    let day = |day: Option<NaiveDate>| day.map_or(Some(Member::Null), |day| Member::text(day.to_string()));
    let days = |days: &[NaiveDate]| Member::texts(days.iter().map(ToString::to_string)).filter(|_| !days.is_empty());
    let yes = |known: Option<bool>| {
        Member::text(match known {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        })
    };
    let in_time_lacks = relation.in_time.need().filter(|_| relation.is_declared);
    let (signed_lacks, for_the_dimona) = match relation.signed {
        Signed::Unknown(need) => (need, None),
        Signed::Late { for_the_dimona } => (None, Some(Member::Flag(for_the_dimona))),
        Signed::InTime | Signed::ElectronicException | Signed::NotYet => (None, None),
    };
    let contract = vec![
        ("signed", Member::text(relation.signed.name())),
        ("signedOn", relation.signed_on.and_then(|day| Member::text(day.to_string()))),
        ("missing", signed_lacks.and_then(|need| Member::text(need.name()))),
        ("lateForTheDimona", for_the_dimona),
        ("days", days(&relation.signed_for)),
        ("contracts", several(&relation.contracts)),
        ("message", Member::text(words.say(&signed(relation)))),
    ];
    vec![
        ("agency", Member::text(number(&relation.agency))),
        ("user", relation.user.map_or(Some(Member::Null), |user| Member::text(user.to_string()))),
        ("workerType", relation.worker_type.map_or(Some(Member::Null), |of| Member::text(of.code()))),
        ("startDate", Member::text(relation.start.to_string())),
        ("endDate", day(relation.end)),
        ("declared", Some(Member::Flag(relation.is_declared))),
        ("periodId", relation.period.and_then(|id| Member::text(id.to_string()))),
        ("inTime", yes(relation.in_time.known())),
        ("inTimeMissing", in_time_lacks.and_then(|need| Member::text(need.name()))),
        ("assumed", Member::texts([Need::FirstHour.name()]).filter(|_| relation.assumes_first_hour)),
        ("refused", relation.refused.then_some(Member::Flag(true))),
        ("workBegan", relation.began.and_then(|day| Member::text(day.to_string()))),
        ("correct", yes(relation.is_correct())),
        ("faults", Member::texts(relation.faults.iter().map(|fault| fault.code()))),
        ("missing", Member::texts(relation.open.iter().map(|open| open.name()))),
        ("missingDays", days(&relation.missing)),
        ("perhapsMissingDays", days(&relation.perhaps_missing)),
        ("leftOverDays", days(&relation.left_over)),
        ("contract", Some(Member::Object(contract))),
    ]
}

/// Each of several contracts; of one all is told already.
fn several(contracts: &[SignedContract]) -> Option<Member> {
    let each = contracts.iter().map(|of| {
        Member::Object(vec![
            ("startDate", Member::text(of.start.to_string())),
            ("endDate", of.end.and_then(|day| Member::text(day.to_string()))),
            ("signed", Member::text(of.signed.name())),
            ("signedOn", of.signed_on.and_then(|day| Member::text(day.to_string()))),
        ])
    });
    (contracts.len() > 1).then(|| Member::List(each.collect()))
}

fn half_year_members(of: &HalfYear) -> Members {
    let (euros, between) = match of.contribution {
        Contribution::Euros(euros) => (Member::Amount(euros), None),
        Contribution::Between(least, most) => (Member::Null, Some((least, most))),
        Contribution::Unknown => (Member::Null, None),
    };
    let open = of.open.iter().map(|need| need.name());
    vec![
        ("user", Member::text(of.user.to_string())),
        ("agency", of.agency.and_then(|agency| Member::text(number(&agency)))),
        ("halfYear", Member::text(of.name())),
        ("contracts", Some(Member::Whole(of.contracts.into()))),
        ("contractsAtMost", (of.possible > of.contracts).then(|| Member::Whole(of.possible.into()))),
        ("contribution", Some(euros)),
        ("contributionAtLeast", between.map(|(least, _)| Member::Amount(least))),
        ("contributionAtMost", between.map(|(_, most)| Member::Amount(most))),
        ("missing", Member::texts(open).filter(|_| !of.open.is_empty())),
        ("assumed", Member::texts([Need::PensionRegister.name()]).filter(|_| of.assumes_no_pension)),
    ]
}

fn page(output: &mut impl Write, view: &View, options: ReportOptions, with_calendar: bool) -> io::Result<()> {
    let mut page = Page::new(output, options.language.words());
    page.heading(&says::heading(view.worker.shown(options.show_ssin), view.on))?;
    match view.span {
        Some((first, last)) => page.heading(&says::span(first, last, view.as_of))?,
        None if view.open.is_empty() => page.heading(&says::not_on_line())?,
        None => {}
    }
    page.blank()?;
    view.open.iter().try_for_each(|need| page.entry(worker::open_label(), &need.explanation()))?;
    if view.relations.is_empty() && view.span.is_some() {
        let none = if view.filtered > 0 { says::none_asked() } else { says::no_relation() };
        page.entry(worker::none_label(), &none)?;
    }
    let place = |of: &Relation| (number(&of.agency), of.user);
    for of_user in view.relations.chunk_by(|one, other| place(one) == place(other)) {
        let Some((agency, user)) = of_user.first().map(place) else { continue };
        page.heading(&says::at(agency, user.map(|user| user.to_string())))?;
        of_user.iter().try_for_each(|of| relation(&mut page, of))?;
        if with_calendar {
            calendar::months(of_user).iter().try_for_each(|(month, marks)| page.entry(month.as_str(), marks))?;
        }
        page.blank()?;
    }
    if with_calendar && !view.relations.is_empty() {
        let [declared, missing, perhaps, left_over] = calendar::MARKS.map(String::from);
        page.heading(&says::marks(declared, missing, perhaps, left_over))?;
        page.blank()?;
    }
    if !view.half_years.is_empty() {
        page.heading(&says::half_years())?;
        view.half_years.iter().try_for_each(|of| half_year(&mut page, of))?;
        page.entry(report::note_label(), &says::counted_by_wages())?;
        page.blank()?;
    }
    if view.filtered > 0 {
        page.entry(report::note_label(), &says::filtered(i64::try_from(view.filtered).unwrap_or(i64::MAX)))?;
    }
    if view.refused > 0 {
        let refused = i64::try_from(view.refused).unwrap_or(i64::MAX);
        page.entry(report::note_label(), &says::refused_others(refused))?;
    }
    if view.others > 0 {
        page.entry(report::note_label(), &says::others(i64::try_from(view.others).unwrap_or(i64::MAX)))?;
    }
    page.entry(report::note_label(), &says::no_contract())?;
    page.flush()
}

fn relation<W: Write>(page: &mut Page<W>, of: &Relation) -> io::Result<()> {
    let open = match (of.is_declared, of.end) {
        (false, _) => Some(says::no_declaration()),
        (true, None) => Some(deadlines::without_end()),
        (true, Some(_)) => None,
    };
    let days = says::relation(of.start, of.end, open, of.period.map(|id| id.to_string()));
    page.entry(of.worker_type.map_or("?", |of| of.code()), &days)?;
    let why_not = |truth: Truth| truth.need().map(|need| says::not_known(need.reason()));
    let in_time = match (of.in_time.known(), of.is_declared) {
        (Some(true), _) => says::declared_in_time(),
        (Some(false), true) if of.began.is_some() => says::begun_before(of.began.unwrap_or(of.start)),
        (Some(false), true) => says::declared_late(),
        (Some(false), false) => says::undeclared_late(),
        (None, true) => why_not(of.in_time).unwrap_or_else(says::no_declaration),
        (None, false) => says::not_known(of.open.first().map_or_else(says::no_declaration, |open| open.said())),
    };
    page.detail(says::in_time_label(), &in_time)?;
    if of.assumes_first_hour {
        page.detail(worker::note_label(), &worker::assumed(says::on_first_day()))?;
    }
    if of.refused {
        page.detail(worker::note_label(), &says::refused())?;
    }
    match of.is_correct() {
        Some(true) => page.detail(says::correct_label(), &says::is_correct())?,
        Some(false) => page.detail(says::correct_label(), &says::is_not_correct())?,
        None => {}
    }
    of.faults.iter().try_for_each(|fault| {
        page.detail(says::fault_label(), &says::fault(fault.code(), fault.said(), days_of(*fault, of)))
    })?;
    let is_told = |open: &&Open| of.is_declared || of.in_time.known().is_some() || of.open.first() != Some(*open);
    let label = if of.is_correct().is_none() { says::correct_label() } else { worker::open_label() };
    of.open.iter().filter(is_told).try_for_each(|open| page.detail(label.clone(), &says::not_known(open.said())))?;
    page.entry(says::contract_label(), &signed(of))?;
    if of.signed == (Signed::Late { for_the_dimona: true }) {
        page.detail(worker::why_label(), &says::for_the_dimona())?;
    }
    Ok(())
}

fn days_of(fault: Fault, of: &Relation) -> Option<String> {
    let days = match fault {
        Fault::MissingDay | Fault::NotDeclared => &of.missing,
        Fault::LeftOverDay => &of.left_over,
        _ => return None,
    };
    Some(stretches(days)).filter(|days| !days.is_empty())
}

/// Days in a row: of those that follow each other the first and the last.
fn stretches(days: &[NaiveDate]) -> String {
    let stretches = days.chunk_by(|one, other| one.succ_opt() == Some(*other));
    let told = stretches.filter_map(|of| match of {
        [] => None,
        [day] => Some(day.to_string()),
        [first, .., last] => Some(format!("{first}/{last}")),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What is said of the contract.
fn signed(of: &Relation) -> Said {
    let days = Some(stretches(&of.signed_for)).filter(|days| !days.is_empty());
    match of.signed {
        Signed::InTime => says::signed_in_time(of.signed_on),
        Signed::ElectronicException => says::electronic_exception(of.signed_on, days),
        Signed::NotYet => says::not_signed_yet(of.signed_on, days),
        Signed::Late { .. } => says::signed_late(of.signed_on, days, of.leave.map(leave)),
        Signed::Unknown(Some(need)) => says::signing_not_known(days, need.reason()),
        Signed::Unknown(None) => says::signing_not_known(days, says::no_signing_given()),
    }
}

/// Whether the worker may leave, as of the day on which somebody looks.
fn leave(of: Leave) -> Said {
    match of {
        Leave::Until(_, day) => says::leave_until(day),
        Leave::Open(within, from, to) => says::leave_open(i64::from(within), from, to),
        Leave::Ended(within, day) => says::leave_ended(i64::from(within), day),
    }
}

fn half_year<W: Write>(page: &mut Page<W>, of: &HalfYear) -> io::Result<()> {
    let pays = match of.contribution {
        Contribution::Euros(euros) => says::pays(euros),
        Contribution::Between(least, most) => says::pays_between(least, most),
        Contribution::Unknown => says::pays_unknown(),
    };
    let most = (of.possible > of.contracts).then_some(i64::from(of.possible));
    let agency = of.agency.map(|agency| number(&agency));
    page.entry(of.name().as_str(), &says::half_year(of.user.to_string(), agency, i64::from(of.contracts), most, pays))?;
    of.open.iter().try_for_each(|need| page.detail(worker::open_label(), &need.reason()))?;
    if of.assumes_no_pension {
        page.detail(worker::note_label(), &worker::assumed(Need::PensionRegister.assumption()))?;
    }
    Ok(())
}
