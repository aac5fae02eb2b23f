//! On how many days of a year an employer has occasional workers.

use chrono::{Datelike, NaiveDate};

use crate::declaration::register::Content;
use crate::declaration::rule::{EmployerCount, Standing};
use crate::facts::Facts;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::LawSays;
use crate::numbers;
use crate::occasional::work::{Sector, at_whom, may_be_extra};

numbers! {
    /// Which day of the year with occasional workers it is, how many there may be, and the year.
    pub(super) struct Days { rank: i64 = "employerDay", quota: u16 = "quotaDays", year: i32 = "year" }
}

/// The account of days at users who are not known.
const UNKNOWN_USER: i64 = i64::MIN;

/// What a declaration adds to the days and takes from them: its first day, in the account that holds the day.
pub(super) fn counts(
    [before, after]: [Option<&Content>; 2],
    is_meant: impl Fn(&Content) -> bool,
    account: impl Fn(NaiveDate) -> i64,
) -> [Option<EmployerCount>; 2] {
    let begin = |of: Option<&Content>| of.filter(|of| is_meant(of)).map(|of| of.start_date);
    if begin(before) == begin(after) {
        return [None, None];
    }
    let count = |of: Option<&Content>, amount| {
        let day = begin(of)?;
        let is_known = of.is_some_and(|of| !of.is_agency_work() || of.user_enterprise_number.is_some());
        let account = if is_known { account(day) } else { UNKNOWN_USER };
        Some(EmployerCount { account, thing: day.num_days_from_ce().into(), amount })
    };
    [count(before, -1), count(after, 1)]
}

/// Whether a period may have an occasional worker of a sector that its committee does not tell, at an employer who is known.
pub(super) fn may_be_of(facts: &dyn Facts, content: &Content, sector: Sector) -> bool {
    at_whom(content).is_some() && may_be_extra(facts, None, content, sector)
}

/// What follows from what stood in the account before a day came in, where there may be so many.
pub(super) fn judge<'l>(
    count: EmployerCount,
    before: Standing,
    quota: impl Fn(NaiveDate) -> LawSays<'l, u16>,
) -> Outcome {
    let day = i32::try_from(count.thing).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    let Some(day) = day.filter(|_| count.amount >= 0) else { return Outcome::NotApplicable };
    let quota = match Outcome::without_law(quota(day)) {
        Ok(quota) => *quota,
        Err(outcome) => return outcome,
    };
    let days = before.things + i64::from(before.amount == 0);
    let beyond = |number: i64| count.account != UNKNOWN_USER && number > quota.into();
    let evidence = |rank| Days { rank: Some(rank), quota: Some(quota), year: Some(day.year()) }.into();
    if beyond(days.min(before.place)) {
        return Outcome::Violated(evidence(before.place));
    }
    if beyond(days.min(before.rank)) {
        // Days before it were cancelled since: whether it still lies beyond the number is not published.
        return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence(before.rank)));
    }
    if beyond(days.min(before.rank) + before.doubtful) {
        let need = if before.is_open { Need::UntoldSector } else { Need::EarlierAnswer };
        return Outcome::Undetermined(Missing::of(need).with(evidence(before.rank + before.doubtful)));
    }
    // Nobody here knows what was declared before, or elsewhere.
    Outcome::Undetermined(Missing::of(Need::EmployerDaysElsewhere))
}
