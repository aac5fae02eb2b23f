//! Whether what is told of an employer, and of the worker's function, is a sector that takes flexi-jobs.

use chrono::NaiveDate;

use super::activity::{Activity, Code};
use crate::facts::NaceVersion;
use crate::id::JointCommittee;
use crate::judgement::{Missing, Need, Truth};
use crate::law::{FlexiFunction, FlexiFunctions, FlexiOwner, FlexiSector, Law};
use crate::policy::{FlexiAllSectors, FlexiShoreCategory, Policies};

/// Committees of private schools and of childcare outside the Flemish Community: which of their employers are a sector, their activity and
/// community tell. From memory.
const MIXED: [&str; 3] = ["152", "225", "332"];

/// What is asked: the law on a day, and what is known of employer and worker beside the activity.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) law: &'a Law,
    pub(super) policies: &'a Policies,
    pub(super) day: NaiveDate,
    /// Whether it is a provincial or local administration, where that is told.
    pub(super) is_administration: Option<bool>,
    pub(super) function: Option<FlexiFunction>,
}

impl Question<'_> {
    /// Whether an employer of this activity takes flexi-jobs on the day, in the function of the worker. Where no function is told, the
    /// worker has none that alone would open a sector.
    pub(super) fn takes_flexi_jobs(&self, activity: &Activity) -> Truth {
        // An agency that is not told to be one has the sector of a user that is not told.
        if activity.committee.is_some_and(|of| of.is(JointCommittee::AgencyWork.code())) {
            return unknown(Need::FlexiJobSector);
        }
        let today = self.is_in_a_sector(activity);
        // The code of an administration is that of its main work, and what counts is that of the unit.
        let today = match today {
            Truth::False if self.is_administration == Some(true) => unknown(Need::FlexiJobSector),
            decided => decided,
        };
        let bill = self.law.flexi_sectors.all_sectors_announced.at(self.law.on(self.day)).value();
        let Some(opt_outs) = bill else { return today };
        let committee = activity.committee;
        let opts_out = committee.is_some_and(|committee| opt_outs.iter().any(|of| committee.is_of(of) == Truth::True));
        match (today, self.policies.flexi_all_sectors) {
            // What is open today stays open, but for those that opt out with the bill.
            (Truth::True, _) if !opts_out => Truth::True,
            (Truth::True | Truth::False, FlexiAllSectors::Off) => unknown(Need::Law),
            (_, FlexiAllSectors::FromJuly2026) if opts_out => unknown(Need::PublishedScope),
            (_, FlexiAllSectors::FromJuly2026) => opened(activity, today),
            _ => today,
        }
    }

    fn is_in_a_sector(&self, activity: &Activity) -> Truth {
        let takes = |of: &FlexiSector| self.in_sector(of, activity);
        self.law.flexi_sectors.sectors.on(self.day).map(takes).fold(Truth::False, or)
    }

    /// Whether the sector is one that may have opted out with the bill that opens all others: those that took flexi-jobs from early on cannot.
    pub(super) fn may_have_opted_out(&self, activity: &Activity, decided: Truth) -> bool {
        let (law, on) = (&self.law.flexi_sectors, self.law.on(self.day));
        let kept = law.all_sectors_announced.at(on).value().and_then(|_| law.kept_sectors.at(on).value());
        let is_kept = |day: &NaiveDate| Question { day: *day, ..*self }.is_in_a_sector(activity) == Truth::True;
        decided == Truth::True && kept.is_some_and(|day| !is_kept(day))
    }

    /// Whether an employer of this activity is for certain in a sector of which flexi-jobs may only be a share of the work of the year.
    pub(super) fn is_within_share(&self, activity: &Activity) -> bool {
        let mut sectors = self.law.flexi_sectors.sectors.on(self.day).filter(|of| of.is_within_share);
        sectors.any(|of| self.in_sector(of, activity) == Truth::True)
    }

    /// Whether what these decide hangs on the code of 2008 of an activity that has another on the day.
    pub(super) fn hangs_on_old_code(&self, activity: &Activity, decided: Truth) -> bool {
        let is_old = activity.nace.is_some_and(|(_, version)| version == NaceVersion::Nace2008);
        is_old
            && !matches!(decided, Truth::Unknown(_))
            && self.law.flexi_sectors.activities_of_2025.at(self.law.on(self.day)).row().is_some()
            && self.takes_flexi_jobs(&Activity { nace: None, ..*activity }) != decided
    }

    /// Whether nothing but the function of a lifeguard decides: where the work is done, which has to be open to the public, nothing tells.
    pub(super) fn hangs_on_place(&self, activity: &Activity, decided: Truth) -> bool {
        let otherwise = Question { function: Some(FlexiFunction::Ordinary), ..*self };
        self.function == Some(FlexiFunction::Lifeguard)
            && decided == Truth::True
            && otherwise.takes_flexi_jobs(activity) != Truth::True
    }

    /// Whether functions are barred on the day.
    pub(super) fn asks_function(&self) -> bool {
        self.law.flexi_sectors.barred_functions.at(self.law.on(self.day)).value().is_some()
    }

    fn in_sector(&self, sector: &FlexiSector, of: &Activity) -> Truth {
        let any = |codes: &[&str], is: &dyn Fn(&str) -> Truth| match codes {
            [] => Truth::True,
            codes => codes.iter().map(|code| is(code)).fold(Truth::False, or),
        };
        let is_private = of.committee.is_some();
        let committee = any(sector.committees, &|code| match of.committee {
            Some(told) => told.is_of(code),
            // An administration has none.
            None if self.is_administration == Some(true) => Truth::False,
            None => unknown(Need::FlexiJobSector),
        });
        let owner = match sector.owner {
            FlexiOwner::Any => Truth::True,
            owner if is_private || self.is_administration == Some(true) => {
                ((owner == FlexiOwner::Private) == is_private).into()
            }
            // The public sector is more than provincial and local administrations.
            FlexiOwner::Private | FlexiOwner::Public => unknown(Need::FlexiJobSector),
        };
        let category = any(sector.categories, &|code| match of.category {
            Some(told) => (code.parse() == Ok(told)).into(),
            None => unknown(Need::FlexiJobCategory),
        });
        let is_excluded = sector.excluded_categories.iter().any(|code| code.parse().ok() == of.category);
        let community = match (sector.community, of.community) {
            (None, _) => Truth::True,
            (Some(asked), Some(told)) => (asked == told).into(),
            // A committee of one community tells it.
            (Some(_), None) if !sector.committees.is_empty() => Truth::True,
            (Some(_), None) => unknown(Need::FlexiJobCommunity),
        };
        let activity = any(sector.activities, &|code| is_activity(code, of.nace));
        let category = match is_excluded {
            false => category,
            // A category that is left out, and the activity of the sector beside it, contradict each other.
            true if !sector.activities.is_empty() && activity == Truth::True => unknown(Need::FlexiJobSector),
            true => Truth::False,
        };
        let function = self.function_of(sector, of);
        let place = [owner, category, community].into_iter().fold(committee, and);
        let is_supposed = self.is_supposed(sector, of, activity);
        let activity = match (activity, function) {
            (Truth::True, Truth::True) if sector.is_read_in_part => unknown(Need::PublishedScope),
            (told, _) => told,
        };
        match (place, activity, function) {
            (Truth::False, ..) | (_, Truth::False, _) | (.., Truth::False) => Truth::False,
            _ if !is_supposed => Truth::False,
            (Truth::True, open @ Truth::Unknown(_), _) => open,
            // Where it is not known whether it is this sector, nobody asks yet for the function.
            (Truth::Unknown(_), Truth::True, _) => place,
            (Truth::Unknown(_), activity, _) => both_missing(place, activity).unwrap_or(activity),
            (Truth::True, Truth::True, function) => function,
        }
    }

    /// Whether the employer may be in a sector. In one that no committee tells it is supposed to be where its activity or the function
    /// of the worker is that of the sector; otherwise only where no committee is told, or one that has several such sectors.
    fn is_supposed(&self, sector: &FlexiSector, of: &Activity, activity: Truth) -> bool {
        let by_function = matches!(sector.functions, FlexiFunctions::Only(asked) if self.function == Some(asked));
        let is_mixed = |of: Code| MIXED.iter().any(|mixed| of.is_of(mixed) == Truth::True);
        let by_activity = activity == Truth::True || of.committee.is_none_or(is_mixed);
        !sector.committees.is_empty() || by_function || (!sector.activities.is_empty() && by_activity)
    }

    fn function_of(&self, sector: &FlexiSector, of: &Activity) -> Truth {
        match (sector.functions, self.function) {
            (FlexiFunctions::Any, _) => Truth::True,
            (FlexiFunctions::Untold, _) => unknown(Need::PublishedScope),
            // The category tells otherwise by the text that is chosen of two, or by one of the two where none is: whether function or
            // category decides, nobody says.
            (FlexiFunctions::Only(FlexiFunction::Shore), Some(FlexiFunction::Shore)) if self.may_be_no_shore(of) => {
                unknown(Need::PublishedScope)
            }
            (FlexiFunctions::Only(asked), Some(told)) => (asked == told).into(),
            // What is barred everywhere is another fault.
            (FlexiFunctions::AllBut(barred), Some(told)) => (barred != told || self.is_barred_everywhere(told)).into(),
            (FlexiFunctions::Only(FlexiFunction::Shore), None) => {
                self.is_shore(of).map_or_else(|| unknown(Need::FlexiJobFunction), Truth::from)
            }
            (FlexiFunctions::Only(_) | FlexiFunctions::AllBut(_), None) => unknown(Need::FlexiJobFunction),
        }
    }

    /// Whether the category of an employer of sea fishing is that of shore staff, by the text that is chosen.
    fn is_shore(&self, of: &Activity) -> Option<bool> {
        match (self.policies.flexi_shore_category, of.category) {
            (FlexiShoreCategory::Category019, Some(told @ (19 | 186))) => Some(told == 19),
            (FlexiShoreCategory::Category186, Some(told @ (19 | 186))) => Some(told == 186),
            _ => None,
        }
    }

    /// Whether the category is that of seagoing staff, by the text that is chosen or, where none is, by either.
    fn may_be_no_shore(&self, of: &Activity) -> bool {
        match self.policies.flexi_shore_category {
            FlexiShoreCategory::Undetermined => matches!(of.category, Some(19 | 186)),
            _ => self.is_shore(of) == Some(false),
        }
    }

    fn is_barred_everywhere(&self, function: FlexiFunction) -> bool {
        let functions = self.law.flexi_sectors.barred_functions.at(self.law.on(self.day)).value();
        functions.is_some_and(|of| of.barred.contains(&function) || of.undecided.contains(&function))
    }
}

/// What becomes of a sector that does not opt out under the bill that opens all others.
fn opened(activity: &Activity, today: Truth) -> Truth {
    match activity.committee {
        Some(_) => Truth::True,
        // In the public sector the authority decides, and without a committee nobody can say who has opted out.
        None if today == Truth::False => unknown(Need::FlexiJobSector),
        None => today,
    }
}

/// Whether an activity is that of a code of NACE-BEL 2008, or begins with it; open where fewer digits are told.
fn is_activity(code: &str, told: Option<(Code, NaceVersion)>) -> Truth {
    match told {
        Some((told, NaceVersion::Nace2008)) if told.as_bytes().starts_with(code.as_bytes()) => Truth::True,
        Some((told, NaceVersion::Nace2008)) if !code.as_bytes().starts_with(told.as_bytes()) => Truth::False,
        Some((_, NaceVersion::Nace2025)) => unknown(Need::ActivitiesOf2025),
        _ => unknown(Need::FlexiJobActivity),
    }
}

/// Both of what an employer's rows tell: what is missing to both is told.
fn and(one: Truth, other: Truth) -> Truth {
    both_missing(one, other).unwrap_or_else(|| one.and(other))
}

/// Either of what an employer's rows tell: what is missing to both is told.
fn or(one: Truth, other: Truth) -> Truth {
    both_missing(one, other).unwrap_or_else(|| one.or(other))
}

/// Where different things are told of an employer in part, no one of them decides alone.
fn both_missing(one: Truth, other: Truth) -> Option<Truth> {
    const ALONE: [Need; 4] =
        [Need::FlexiJobSubcommittee, Need::FlexiJobCategory, Need::FlexiJobActivity, Need::FlexiJobCommunity];
    let (Truth::Unknown(one), Truth::Unknown(other)) = (one, other) else { return None };
    let differ = one.need() != other.need() && ALONE.contains(&one.need()) && ALONE.contains(&other.need());
    differ.then(|| unknown(Need::FlexiJobSector))
}

fn unknown(need: Need) -> Truth {
    Truth::Unknown(Missing::of(need))
}
