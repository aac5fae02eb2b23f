//! Whether works have to be declared, when, and whether presences are registered.
//!
//! ```
//! use dimona::law::Law;
//! use dimona::rust_decimal::dec;
//! use dimona::works::duty::{Activity, ChainRole, Duty, WorksRequest, duty};
//!
//! let mut works = WorksRequest::default();
//! works.date = Some("2026-05-04".parse()?);
//! works.activity = Some(Activity::Works);
//! works.role = Some(ChainRole::Contractor);
//! (works.amount, works.subcontractors) = (Some(dec!(29_999.99)), Some(0));
//! assert_eq!(duty(&Law::belgium(), &works).declare.known(), Some(false));
//! works.amount = Some(dec!(30_000.00));
//! assert_eq!(duty(&Law::belgium(), &works).declare.known(), Some(true));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod presence;
mod reasons;
mod request;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use request::{Activity, ChainRole, Started, WorksRequest};

use self::reasons as why;
use crate::judgement::Reason;
use crate::law::{Law, LawSays, LegalRef, Timeline};
use crate::table::cents;

/// An answer, with why: what the company has to know of it, in order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer {
    /// Yes or no; `None` where it cannot be said.
    yes: Option<bool>,
    /// Why, and what is missing.
    pub reasons: Vec<&'static Reason>,
    /// The members that nobody told and that would decide it.
    pub missing: Vec<&'static str>,
    /// A member that is told, and tells too little: the reason says what.
    pub told_in_part: Option<&'static str>,
    /// The amount to which the works were compared, in euro without VAT.
    pub threshold: Option<Decimal>,
    /// What the works cost that were compared to it.
    pub amount: Option<Decimal>,
    /// The sources of the dated values that decided, as the law of the caller has them.
    pub sources: Vec<LegalRef>,
}

impl Answer {
    /// Yes or no; `None` where it cannot be said.
    #[must_use]
    pub fn known(&self) -> Option<bool> {
        self.yes
    }

    fn of(yes: bool, reason: &'static Reason) -> Self {
        Answer::new(Some(yes), reason)
    }

    fn open(reason: &'static Reason) -> Self {
        Answer::new(None, reason)
    }

    fn new(yes: Option<bool>, reason: &'static Reason) -> Self {
        Answer {
            yes,
            reasons: vec![reason],
            missing: Vec::new(),
            told_in_part: None,
            threshold: None,
            amount: None,
            sources: Vec::new(),
        }
    }

    fn lacks(members: &[&'static str]) -> Self {
        Answer { missing: members.to_vec(), ..Answer::open(&why::NOT_TOLD) }
    }

    /// That works started is told, and not on which day, by which it is decided.
    fn lacks_start_day() -> Self {
        Answer { told_in_part: Some("startedBefore"), ..Answer::open(&why::START_DAY_NOT_TOLD) }
    }

    /// The same, decided by a dated value with this source.
    fn by(mut self, source: Option<LegalRef>) -> Self {
        self.sources.extend(source);
        self
    }

    /// The same, where works were compared to this amount.
    fn compared_to(self, threshold: Decimal, amount: Option<Decimal>) -> Self {
        Answer { threshold: Some(threshold), amount, ..self }
    }

    /// The same of works of which nobody tells when they started: several thresholds may be meant.
    fn compared_to_several(self) -> Self {
        Answer { threshold: None, amount: None, sources: Vec::new(), ..self }
    }
}

/// When works are declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum When {
    /// Before they start.
    BeforeStart,
    /// So many days before they start, because asbestos is removed.
    DaysBefore(u16),
    /// At once: what needed no declaration does now.
    AtOnce,
    /// They have started: it is late.
    Overdue,
}

/// A percentage of an amount.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Share {
    /// What it comes to, in euro.
    pub euros: Decimal,
    /// Where the percentage comes from.
    pub legal: LegalRef,
}

/// A number of the law: a percentage, or days.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Told {
    /// The number.
    pub value: u16,
    /// Where it comes from.
    pub legal: LegalRef,
}

/// What has to be done about works.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Duty {
    /// Whether the company declares them.
    pub declare: Answer,
    /// When, where it does.
    pub when: Option<When>,
    /// Whether presences are registered.
    pub presence: Answer,
    /// What may be claimed where nothing is declared.
    pub sum: Option<Share>,
    /// How many percent of the amount that is, where nobody tells the amount: in meat 1.00 stands for one that is not known.
    pub sum_percent: Option<Told>,
    /// How many days before they start works with asbestos are declared, where that is told of them.
    pub asbestos_days: Option<Told>,
    /// What whoever pays the invoice withholds for the NSSO.
    pub withheld_for_nsso: Option<Share>,
    /// What whoever pays it withholds for taxes.
    pub withheld_for_taxes: Option<Share>,
    /// The members that nobody told, of an invoice or of debts that are told.
    pub withholding_missing: Vec<&'static str>,
    /// Why it cannot be said what is withheld, though all of it is told.
    pub withholding_open: Option<&'static Reason>,
    /// The members that nobody told, and for which the usual case is assumed: works without asbestos that have not started, or that had to
    /// be declared when they did.
    pub assumed: Vec<&'static str>,
}

/// What has to be done about these works.
#[must_use]
pub fn duty(law: &Law, works: &WorksRequest) -> Duty {
    let declare = declare(law, works);
    let is_declared = declare.yes == Some(true);
    let percent_on = |day: Option<NaiveDate>, of: Option<Decimal>, percent: &Timeline<u16>| {
        let row = percent.at(law.on(day?)).row()?;
        let share = of?.checked_mul(Decimal::from(*row.value()))?.checked_div(Decimal::ONE_HUNDRED)?;
        Some(Share { euros: cents(share.max(Decimal::ZERO)), legal: row.legal().clone() })
    };
    let percent = |of, percent| percent_on(works.date, of, percent);
    // What may be claimed for works is by the law of the day before which they had to be declared.
    let due = match works.started() {
        Some(Started::On(begin)) => Some(begin),
        None | Some(Started::NotYet | Started::SomeDay) => works.date,
    };
    let owed = |owes: Option<bool>| works.invoice.filter(|_| owes == Some(true));
    let (social, taxes) = (owed(works.social_debt), owed(works.tax_debt));
    let withheld_for_nsso = percent(social, &law.works.withheld_for_nsso_percent);
    let withheld_for_taxes = percent(taxes, &law.works.withheld_for_taxes_percent);
    let is_known = social.is_some() == withheld_for_nsso.is_some() && taxes.is_some() == withheld_for_taxes.is_some();
    let told_on = |day: Option<NaiveDate>, of: &Timeline<u16>| {
        let row = of.at(law.on(day?)).row()?;
        Some(Told { value: *row.value(), legal: row.legal().clone() })
    };
    let is_with_asbestos = is_declared && works.asbestos == Some(true);
    let asbestos_days = if is_with_asbestos { told_on(works.date, &law.works.asbestos_days) } else { None };
    let when = is_declared.then(|| when(works, asbestos_days.as_ref()));
    let amount = works.amount.filter(|amount| !is_placeholder(works, *amount));
    let presence = presence::presence(law, works, &declare);
    Duty {
        assumed: assumed(works, &declare, &presence, when),
        when,
        presence,
        sum: if is_declared { percent_on(due, amount, &law.works.undeclared_percent) } else { None },
        sum_percent: if is_declared && amount.is_none() { told_on(due, &law.works.undeclared_percent) } else { None },
        asbestos_days,
        withheld_for_nsso,
        withheld_for_taxes,
        withholding_missing: withholding_missing(works),
        withholding_open: (works.date.is_some() && !is_known).then_some(&why::LAW_UNKNOWN),
        declare,
    }
}

/// What is not told of an invoice and the debts of who sends it, where one of them is.
fn withholding_missing(works: &WorksRequest) -> Vec<&'static str> {
    let owes = works.social_debt == Some(true) || works.tax_debt == Some(true);
    let told = [
        ("date", works.date.is_some() || works.invoice.is_none() || !owes),
        ("invoice", works.invoice.is_some() || !owes),
        ("socialDebt", works.invoice.is_none() || works.social_debt.is_some()),
        ("taxDebt", works.invoice.is_none() || works.tax_debt.is_some()),
    ];
    told.into_iter().filter(|(_, is_told)| !is_told).map(|(name, _)| name).collect()
}

/// What is not told, and decides by the usual case: thresholds and the last moment go by the day on which works start, what has started is
/// late unless it was exempt, and asbestos has a term of its own.
fn assumed(works: &WorksRequest, declare: &Answer, presence: &Answer, when: Option<When>) -> Vec<&'static str> {
    let is_before = when == Some(When::BeforeStart);
    let by_start = is_before || declare.threshold.or(presence.threshold).is_some();
    let told = [
        ("startedBefore", works.started().is_some() || !by_start),
        ("exemptAtStart", works.exempt_at_start.is_some() || when != Some(When::Overdue) || !may_be_exempt(works)),
        ("asbestos", works.asbestos.is_some() || !is_before && declare.yes != Some(false)),
    ];
    told.into_iter().filter(|(_, is_told)| !is_told).map(|(name, _)| name).collect()
}

/// Whether works are declared. With asbestos, who need not declare them for anything else may have to for that.
fn declare(law: &Law, works: &WorksRequest) -> Answer {
    let answer = declare_as_others(law, works);
    match works.asbestos == Some(true) && answer.yes == Some(false) {
        true if has_started(works) => Answer::open(&why::ASBESTOS_SMALL_STARTED),
        true => Answer::open(&why::ASBESTOS_SMALL),
        false => answer,
    }
}

fn declare_as_others(law: &Law, works: &WorksRequest) -> Answer {
    let Some(role) = works.role else { return Answer::lacks(&["role"]) };
    let Some(day) = works.date else { return Answer::lacks(&["date"]) };
    let Some(activity) = works.activity else { return Answer::lacks(&["activity"]) };
    let article = match activity {
        Activity::Works | Activity::Cleaning => &law.works.article_30bis,
        Activity::Guarding | Activity::Meat => &law.works.article_30ter,
    };
    // Whatever is said of works, the article has to be known: on that day, and on the day on which they began.
    let is_known = |day: NaiveDate| article.at(law.on(day)).holds() == Some(true);
    let begin = match works.started() {
        Some(Started::On(begin)) => begin,
        None | Some(Started::NotYet | Started::SomeDay) => day,
    };
    let answer = match (role, activity) {
        _ if !is_known(day) => return Answer::open(&why::LAW_UNKNOWN),
        (ChainRole::Subcontractor, _) => Answer::of(false, &why::SUBCONTRACTOR_INFORMS),
        _ if !is_known(begin) => return Answer::open(&why::LAW_UNKNOWN),
        (ChainRole::Contractor, Activity::Works | Activity::Cleaning) => immovable(law, works, day),
        (ChainRole::Contractor, Activity::Guarding) => Answer::of(true, &why::GUARDING),
        (ChainRole::Contractor, Activity::Meat) => meat(works),
    };
    if answer.sources.is_empty() { answer.by(law.source_on(article, day)) } else { answer }
}

/// Meat: always, but that one guidance wants a subcontractor.
fn meat(works: &WorksRequest) -> Answer {
    match works.subcontractors {
        Some(0) => Answer::open(&why::MEAT_WITHOUT_SUBCONTRACTOR),
        Some(_) => Answer::of(true, &why::MEAT),
        None => Answer { reasons: vec![&why::MEAT_WITHOUT_SUBCONTRACTOR], ..Answer::lacks(&["subcontractors"]) },
    }
}

/// Works on immovable property: always, but small ones with one subcontractor at most.
fn immovable(law: &Law, works: &WorksRequest, day: NaiveDate) -> Answer {
    let (amount, subcontractors, started) = (works.amount, works.subcontractors, works.started());
    if subcontractors.is_some_and(|count| count >= 2) {
        return Answer::of(true, &why::TWO_SUBCONTRACTORS);
    }
    let on = |limit: &Timeline<Decimal>, day: NaiveDate| match limit.at(law.on(day)) {
        LawSays::Row(row) => {
            let of = *row.value();
            amount.map(|amount| (amount < of, of, row.legal().clone())).ok_or(Lack::Member("amount"))
        }
        _ => Err(Lack::Law),
    };
    let below = |limit: &Timeline<Decimal>| match started {
        Some(Started::On(begin)) => on(limit, begin),
        // They may have begun under each of the limits until then, or before the first of them, of which nobody tells what was exempt.
        Some(Started::SomeDay) => {
            let last = on(limit, day)?;
            let is_reached = |from| on(limit, from).is_ok_and(|of| !of.0);
            if limit.begins_until(day).all(is_reached) { Ok(last) } else { Err(Lack::StartDay) }
        }
        None | Some(Started::NotYet) => on(limit, day),
    };
    let (alone, with_one) = (below(&law.works.exempt_alone), below(&law.works.exempt_with_one));
    let answer = |below: Result<(bool, Decimal, LegalRef), Lack>, exempt, reached| match below {
        Ok((true, limit, legal)) => Answer::of(false, exempt).compared_to(limit, amount).by(Some(legal)),
        Ok((false, ..)) if started == Some(Started::SomeDay) => Answer::of(true, reached).compared_to_several(),
        Ok((false, limit, legal)) => Answer::of(true, reached).compared_to(limit, amount).by(Some(legal)),
        Err(Lack::Law) => Answer::open(&why::LAW_UNKNOWN),
        Err(Lack::Member(member)) => Answer::lacks(&[member]),
        Err(Lack::StartDay) => Answer::lacks_start_day(),
    };
    match subcontractors {
        Some(0) if matches!(with_one, Ok((true, ..))) => answer(alone, &why::SMALL_EITHER_WAY, &why::AMOUNT_REACHED),
        Some(0) => answer(alone, &why::SMALL_WITHOUT_SUBCONTRACTOR, &why::AMOUNT_REACHED),
        Some(_) => answer(with_one, &why::SMALL_WITH_ONE_SUBCONTRACTOR, &why::AMOUNT_REACHED_WITH_ONE),
        // As much as this is never exempt, with one subcontractor or without.
        None if alone.as_ref().is_ok_and(|of| !of.0) => answer(alone, &why::AMOUNT_REACHED, &why::AMOUNT_REACHED),
        None if amount.is_none() => Answer::lacks(&["amount", "subcontractors"]),
        None => Answer::lacks(&["subcontractors"]),
    }
}

/// What is missing to a threshold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// A member of the case.
    Member(&'static str),
    /// The day on which works started, of which only that is told.
    StartDay,
    /// The law of that day.
    Law,
}

/// When works are declared that have to be.
fn when(works: &WorksRequest, asbestos_days: Option<&Told>) -> When {
    if has_started(works) {
        let was_exempt = works.exempt_at_start == Some(true) && may_be_exempt(works);
        return if was_exempt { When::AtOnce } else { When::Overdue };
    }
    asbestos_days.map_or(When::BeforeStart, |days| When::DaysBefore(days.value))
}

/// Whether works are told to have started.
fn has_started(works: &WorksRequest) -> bool {
    match works.started() {
        None | Some(Started::NotYet) => false,
        Some(Started::On(_) | Started::SomeDay) => true,
    }
}

/// Whether an amount stands for one that is not known: in meat it counts for nothing, and 1.00 may be written.
fn is_placeholder(works: &WorksRequest, amount: Decimal) -> bool {
    works.activity == Some(Activity::Meat) && amount == Decimal::ONE
}

/// Only works on immovable property are ever exempt.
fn may_be_exempt(works: &WorksRequest) -> bool {
    matches!(works.activity, Some(Activity::Works | Activity::Cleaning))
}
