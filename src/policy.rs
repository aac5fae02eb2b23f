//! The caller's choices where sources disagree or the law is silent.

mod readings;

pub use readings::{
    BeginMovedLater, CancelOnFirstDay, EightHours, EndMovedLater, ExactlyTwenty, PlannedWorkChanged, Saturday,
    ShiftMidnight,
};

use std::str::FromStr;

use crate::error::{Error, ErrorKind};

/// The caller's choices where sources disagree. Each has a default, and output names every one.
///
/// ```
/// use dimona::policy::{Policies, QuotaKnowledge};
/// let mut policies = Policies::default();
/// assert_eq!(policies.quota_knowledge, QuotaKnowledge::Today);
/// policies.set("quota-knowledge", "at-reception")?;
/// assert_eq!(policies.quota_knowledge, QuotaKnowledge::AtReception);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub struct Policies {
    /// Which student quota judges a declaration received before a retroactive act was known.
    pub quota_knowledge: QuotaKnowledge,
    /// What becomes of hours that are free again while an earlier declaration exceeds the quota.
    pub freed_hours: FreedHours,
    /// Whether a late student declaration beside a timely one keeps its hours.
    pub late_student: LateStudent,
    /// Whether a student who had begun to work on the day of the declaration was declared in time.
    pub student_in_time: StudentInTime,
    /// What counts as full-time before a reduction that bars flexi-jobs.
    pub flexi_full_time: FlexiFullTime,
    /// What counts as a reduction to four fifths.
    pub flexi_reduction: FlexiReduction,
    /// What is wrong with an IN of a flexi-job for one day without hours.
    pub flexi_one_day: FlexiOneDay,
    /// Whether the bill that opens flexi-jobs in every sector is taken for law.
    pub flexi_all_sectors: FlexiAllSectors,
    /// Which category of employers has the shore staff of sea fishing.
    pub flexi_shore_category: FlexiShoreCategory,
    /// How early work under O17, S17 or T17 may be declared.
    pub article_17_earliest: Article17Earliest,
    /// Until when A17 may be declared.
    pub a17_limit: A17Limit,
    /// Whether an UPDATE of a period in planned hours has to give them.
    pub update_planned_hours: UpdatePlannedHours,
    /// Whether an agency worker is declared with the joint committee of the user.
    pub user_committee: UserCommittee,
    /// Whether Saturday is a working day when a deadline is a working day.
    pub saturday: Saturday,
    /// Until when an end may be moved later.
    pub end_moved_later: EndMovedLater,
    /// Until when a begin may be moved later.
    pub begin_moved_later: BeginMovedLater,
    /// Which midnight is meant for a shift that goes past one.
    pub shift_midnight: ShiftMidnight,
    /// Whether a shift that ends at 20:00 sharp ends in the evening.
    pub exactly_twenty: ExactlyTwenty,
    /// How eight hours are counted in the night of a clock change.
    pub eight_hours: EightHours,
    /// Until when on its first day work by the day may be cancelled.
    pub cancel_on_first_day: CancelOnFirstDay,
    /// Until when a student's planned work may change.
    pub planned_work_changed: PlannedWorkChanged,
    /// Which contracts of agency workers for a day follow each other.
    pub day_contract_chain: DayContractChain,
    /// Whether such contracts through several agencies are counted together.
    pub day_contract_agencies: DayContractAgencies,
}

/// Which contracts of agency workers for a day follow each other: sources differ on days on which nobody works.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum DayContractChain {
    /// Those of one calendar day and the next, as the NSSO counts the contribution of the user.
    #[default]
    CalendarDays,
    /// A Sunday and a legal holiday between two of them do not count.
    WorkingDays,
}

/// Whether contracts of agency workers for a day are counted by user, or by user and agency: sources differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum DayContractAgencies {
    /// By user: those of all agencies together.
    #[default]
    Together,
    /// By user and agency.
    Apart,
}

/// What is wrong with an IN of a flexi-job whose end date is its begin date, without hours. The glossary gives no code to it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FlexiOneDay {
    /// It is a flexi-job for one day, and its hours are missing: 00777-001 and 00778-001.
    #[default]
    MissingHours,
    /// It is a flexi-job by its dates, and the end date is wrong: 00911-008.
    WrongEnd,
}

/// Whether the bill that opens flexi-jobs in every sector, and drops the ban on linked firms for full-timers, is taken for law. It was
/// announced for July 2026 at the earliest; no act was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FlexiAllSectors {
    /// It is not: what hangs on it is open from 1 July 2026 on.
    #[default]
    Off,
    /// It is, from 1 July 2026 on.
    FromJuly2026,
}

/// Which category of employers under joint committee 143 has the shore staff, who take flexi-jobs: two texts of the NSSO differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FlexiShoreCategory {
    /// It cannot be said; the function decides, where the category is neither of the two.
    #[default]
    Undetermined,
    /// 019, as a note of the instructions has it; elsewhere that is seagoing staff.
    Category019,
    /// 186.
    Category186,
}

/// How early work under O17, S17 or T17 may be declared: two texts of the NSSO differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Article17Earliest {
    /// From 15 days before it begins, as the glossary has it.
    #[default]
    BeforeStart,
    /// From 15 days before the quarter in which it begins, as the instructions have it.
    BeforeQuarter,
}

/// Until when A17 may be declared: two texts of the glossary differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum A17Limit {
    /// What begins before 2022 and is declared later cannot be said.
    #[default]
    Undetermined,
    /// The period begins before 2022, whenever it is declared.
    Begin,
    /// It is declared before 2022 besides.
    Entry,
}

/// Whether an UPDATE of a period in planned hours (STU, O17, S17) has to give them. The glossary says so; UPDATEs of dates alone
/// are accepted all the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum UpdatePlannedHours {
    /// It need not.
    #[default]
    Optional,
    /// It must: 01135-001.
    Mandatory,
}

/// Which student quota judges a declaration received before a retroactive act was known.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum QuotaKnowledge {
    /// The quota as it is known today: the act has effect from its first day.
    #[default]
    Today,
    /// The quota as it was known at the moment of reception: what the NSSO answered then.
    AtReception,
}

/// What becomes of hours that are free again while an earlier declaration exceeds the quota.
///
/// The NSSO sends no message in that case; whether it enlarges the earlier booking by itself is not published.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FreedHours {
    /// They stay free: the employer of the earlier declaration has to send an UPDATE.
    #[default]
    StayFree,
    /// They cover earlier overruns at once, in order of reception.
    CoverEarlierOverrun,
}

/// Whether a late student declaration keeps its hours where the same employer has a timely one in the same quarter.
///
/// One secondary source of 2017 reports such leniency; whether it still applies is unknown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum LateStudent {
    /// A late declaration reserves nothing.
    #[default]
    Strict,
    /// It keeps its hours beside a timely one.
    Lenient,
}

/// Whether a student who had begun to work on the day of the declaration was declared in time.
///
/// The NSSO asks for the declaration when work starts at the latest; payroll offices, in examples of whole days, judge it by the day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum StudentInTime {
    /// It cannot be said.
    #[default]
    Undetermined,
    /// It was: the whole first day is in time.
    ByDay,
    /// It was not: the declaration comes before work starts.
    ByHour,
}

/// What counts as full-time before a reduction that bars flexi-jobs. The sources give no figure: a quarter of 64 days out of
/// 65 may or may not be one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FlexiFullTime {
    /// Between four fifths and a whole it cannot be said, unless the regime of the contract is known.
    #[default]
    Undetermined,
    /// A whole full-time job only.
    HundredPercent,
}

/// What counts as a reduction to four fifths. The sources give no bounds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum FlexiReduction {
    /// Exactly four fifths is one; of any other part of a whole it cannot be said.
    #[default]
    Undetermined,
    /// Exactly four fifths only.
    ExactlyFourFifths,
    /// Any part of a whole; below four fifths in T-4 too, where T-3 has them again.
    BelowFullTime,
}

/// Whether an agency worker (joint committee 322) is declared with the joint committee of the user.
///
/// The text of zone 00046 asks for it; the rule on construction control cards speaks of its absence, and the schema takes that.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum UserCommittee {
    /// It may be left out.
    #[default]
    Optional,
    /// Without it the NSSO refuses the IN (00046-001).
    Mandatory,
}

macro_rules! switches {
    ($($name:literal => $field:ident: $type:ident { $($value:literal => $variant:ident),+ };)+) => {
        impl Policies {
            /// The names of the policies.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// Sets a policy by its name and the name of its value.
            ///
            /// # Errors
            ///
            /// When the policy or its value is not known.
            pub fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
                match name {
                    $($name => self.$field = value.parse()?,)+
                    _ => return Err(Error::from(ErrorKind::UnknownPolicy(name.into()))),
                }
                Ok(())
            }

            /// The names of the values of a policy, the default first; none for a name that no policy has.
            ///
            /// ```
            /// use dimona::policy::Policies;
            /// assert_eq!(Policies::values("late-student"), ["strict", "lenient"]);
            /// assert!(Policies::values("no-such-policy").is_empty());
            /// ```
            #[must_use]
            pub fn values(name: &str) -> &'static [&'static str] {
                match name {
                    $($name => $type::VALUES,)+
                    _ => &[],
                }
            }

            /// Every policy with the value in force, by name.
            #[must_use]
            pub fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$(($name, self.$field.as_str())),+]
            }
        }

        $(
            impl $type {
                const VALUES: &'static [&'static str] = &[$($value),+];

                /// The name of the value.
                #[must_use]
                pub fn as_str(self) -> &'static str {
                    match self {
                        $($type::$variant => $value,)+
                    }
                }
            }

            impl FromStr for $type {
                type Err = Error;

                fn from_str(text: &str) -> Result<Self, Error> {
                    match text {
                        $($value => Ok($type::$variant),)+
                        _ => Err(Error::from(ErrorKind::UnknownPolicyValue {
                            policy: $name,
                            value: text.into(),
                            values: $type::VALUES,
                        })),
                    }
                }
            }
        )+
    };
}

switches! {
    "a17-limit" => a17_limit: A17Limit { "undetermined" => Undetermined, "begin" => Begin, "entry" => Entry };
    "article-17-earliest" => article_17_earliest: Article17Earliest {
        "before-start" => BeforeStart, "before-quarter" => BeforeQuarter
    };
    "begin-moved-later" => begin_moved_later: BeginMovedLater {
        "undetermined" => Undetermined, "old-begin" => OldBegin, "new-begin" => NewBegin
    };
    "cancel-on-first-day" => cancel_on_first_day: CancelOnFirstDay {
        "whole-day" => WholeDay, "until-work" => UntilWork, "undetermined" => Undetermined
    };
    "day-contract-agencies" => day_contract_agencies: DayContractAgencies { "together" => Together, "apart" => Apart };
    "day-contract-chain" => day_contract_chain: DayContractChain {
        "calendar-days" => CalendarDays, "working-days" => WorkingDays
    };
    "eight-hours" => eight_hours: EightHours { "undetermined" => Undetermined, "elapsed" => Elapsed, "clock" => Clock };
    "end-moved-later" => end_moved_later: EndMovedLater {
        "undetermined" => Undetermined, "work-resumes" => WorkResumes, "first-working-day" => FirstWorkingDay
    };
    "exactly-twenty" => exactly_twenty: ExactlyTwenty {
        "next-morning" => NextMorning, "eight-hours" => EightHours, "undetermined" => Undetermined
    };
    "flexi-all-sectors" => flexi_all_sectors: FlexiAllSectors { "off" => Off, "from-july-2026" => FromJuly2026 };
    "flexi-full-time" => flexi_full_time: FlexiFullTime {
        "undetermined" => Undetermined, "hundred-percent" => HundredPercent
    };
    "flexi-one-day" => flexi_one_day: FlexiOneDay { "missing-hours" => MissingHours, "wrong-end" => WrongEnd };
    "flexi-reduction" => flexi_reduction: FlexiReduction {
        "undetermined" => Undetermined, "exactly-four-fifths" => ExactlyFourFifths, "below-full-time" => BelowFullTime
    };
    "flexi-shore-category" => flexi_shore_category: FlexiShoreCategory {
        "undetermined" => Undetermined, "019" => Category019, "186" => Category186
    };
    "freed-hours" => freed_hours: FreedHours {
        "stay-free" => StayFree, "cover-earlier-overrun" => CoverEarlierOverrun
    };
    "late-student" => late_student: LateStudent { "strict" => Strict, "lenient" => Lenient };
    "planned-work-changed" => planned_work_changed: PlannedWorkChanged {
        "month-after-quarter" => MonthAfterQuarter, "wages-declared" => WagesDeclared, "undetermined" => Undetermined
    };
    "quota-knowledge" => quota_knowledge: QuotaKnowledge { "today" => Today, "at-reception" => AtReception };
    "saturday" => saturday: Saturday {
        "working-day" => WorkingDay, "not-working-day" => NotWorkingDay, "undetermined" => Undetermined
    };
    "shift-midnight" => shift_midnight: ShiftMidnight {
        "undetermined" => Undetermined, "day-of-begin" => DayOfBegin, "day-of-end" => DayOfEnd
    };
    "student-in-time" => student_in_time: StudentInTime {
        "undetermined" => Undetermined, "by-day" => ByDay, "by-hour" => ByHour
    };
    "update-planned-hours" => update_planned_hours: UpdatePlannedHours {
        "optional" => Optional, "mandatory" => Mandatory
    };
    "user-committee" => user_committee: UserCommittee { "optional" => Optional, "mandatory" => Mandatory };
}
