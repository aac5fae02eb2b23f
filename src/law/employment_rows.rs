//! Target groups and allowances: their dated values.

use std::borrow::Cow;

use rust_decimal::{Decimal, dec};

use super::day::day;
use super::employment_staff::EmployerCategories;
use super::employment_values::{
    AgeRange, FurtherHire, HorecaStaff, OlderWorkers, SineDays, Tiers, WageLimit, WorkExperience, WorkingTime,
};
use super::legal_ref::LegalRef;
use super::timeline::{Timeline, closed, open, timeline};

pub(super) use super::employment_allowances::{
    activa, activa_enhanced, impulsion_12, impulsion_25, sesam, tremplin, wallonia_bonus,
};
pub(super) use super::employment_formula::{
    agency_year_end, basic_percent, blue_collar_percent, category_committees, category_percents, contribution_ceiling,
    least_quarter_wage, occupation, quarter_weeks, structural_after_age, year_end,
};
pub(super) use super::employment_staff::{
    article_60, artists_euro, artists_narrowed, child_minder_euro, domestic_balance, seafarers, tutors,
};
pub(super) use super::employment_structural::{structural_1, structural_2, structural_3n, structural_3w};

const FIRST_HIRES: LegalRef = LegalRef::seen("Orbiss on first hires limited from 2024; NSSO on target groups, 2022/2");
const FIRST_HIRE_CONDITIONS: LegalRef = LegalRef::seen("Orbiss and Grant Thornton on first hires");
const FIRST_HIRES_2026: LegalRef = LegalRef::inferred(
    "programme act 30-05-2026 (numac 2026003986), art. 103 ff., as payroll offices tell it; NSSO, instructions 2026/3, p. 404, as a payroll program quotes it",
);
const TWELVE_QUARTERS: LegalRef = LegalRef::inferred(
    "programme act 30-05-2026, as payroll offices tell it: 12 quarters by two of them, 13 by a draft",
);
const HORECA: LegalRef = LegalRef::seen("Horeca Wallonie on the reduction for permanent staff, 06-05-2025");
const WORKING_TIME: LegalRef =
    LegalRef::memory("NSSO on collective reduction of working time; how many quarters it lasts is from memory");
const PART_TIMERS: LegalRef = LegalRef::seen("NSSO on collective reduction of working time");
const WORK_EXPERIENCE: LegalRef = LegalRef::seen("NSSO on workers without recent lasting work experience, Flanders");
const WORK_EXPERIENCE_SCHOOL: LegalRef = LegalRef::inferred(
    "NSSO on workers without recent lasting work experience, Flanders: from the end of part-time schooling, taken to lie in the year of the eighteenth birthday",
);
const FLANDERS: LegalRef = LegalRef::seen("Liantis, Prato on the end of Flemish target groups");
const FLANDERS_LATER: LegalRef = LegalRef::inferred("Liantis on older workers in Flanders from July 2024");
const BRUSSELS: LegalRef = LegalRef::seen("Partena and UCM on older workers in Brussels, 2024");
const BRUSSELS_2025: LegalRef = LegalRef::seen("NSSO, intermediate instructions 2025/1");
const WALLONIA: LegalRef = LegalRef::seen("Prato on older workers in Wallonia, 2023");
const WALLONIA_2025: LegalRef = LegalRef::seen("Horeca est ma passion on older workers in Wallonia, 2025");
const WALLONIA_2026: LegalRef =
    LegalRef::inferred("Horeca Wallonie, 07-01-2026; the wage limit is known from a draft of the decree");
const GERMAN_SPEAKING: LegalRef = LegalRef::seen("NSSO 2018/1 on older workers in the German-speaking Community");
const PENSION: LegalRef = LegalRef::memory("act 10-08-2015 on the legal pension age");
const SINE: LegalRef = LegalRef::memory("NSSO on SINE; how many quarters it lasts is from memory");

/// The first hire.
pub(super) fn first_hire_1() -> Timeline<Decimal> {
    timeline![
        closed(day::<2022, 1, 1>(), day::<2023, 12, 31>(), dec!(4000.00), FIRST_HIRES),
        closed(day::<2024, 1, 1>(), day::<2026, 6, 30>(), dec!(3100.00), FIRST_HIRES),
        open(day::<2026, 7, 1>(), dec!(2000.00), FIRST_HIRES_2026),
    ]
}

/// From when on its right has no end.
pub(super) fn first_hire_unlimited() -> Timeline<()> {
    timeline![open(day::<2016, 1, 1>(), (), FIRST_HIRES)]
}

/// The age.
pub(super) fn first_hire_least_age() -> Timeline<u16> {
    timeline![open(day::<2016, 1, 1>(), 18, FIRST_HIRE_CONDITIONS)]
}

const AS_SECOND: FurtherHire = FurtherHire {
    quarters: Tiers::of(&[(5, dec!(1550.00)), (4, dec!(1050.00)), (4, dec!(450.00))]),
    workers_at_end: Some(2),
};
const AS_THIRD: FurtherHire =
    FurtherHire { quarters: Tiers::of(&[(9, dec!(1050.00)), (4, dec!(450.00))]), workers_at_end: Some(3) };
const FLAT: FurtherHire = FurtherHire { quarters: Tiers::of(&[(12, dec!(1000.00))]), workers_at_end: None };

/// The second hire.
pub(super) fn first_hire_2() -> Timeline<FurtherHire> {
    timeline![
        closed(day::<2017, 1, 1>(), day::<2026, 6, 30>(), AS_SECOND, FIRST_HIRES),
        open(day::<2026, 7, 1>(), FLAT, TWELVE_QUARTERS),
    ]
}

/// The third.
pub(super) fn first_hire_3() -> Timeline<FurtherHire> {
    timeline![
        closed(day::<2017, 1, 1>(), day::<2026, 6, 30>(), AS_THIRD, FIRST_HIRES),
        open(day::<2026, 7, 1>(), FLAT, TWELVE_QUARTERS),
    ]
}

/// The fourth and the fifth.
pub(super) fn first_hire_4() -> Timeline<FurtherHire> {
    timeline![
        closed(day::<2017, 1, 1>(), day::<2023, 12, 31>(), AS_THIRD, FIRST_HIRES),
        open(day::<2026, 7, 1>(), FLAT, TWELVE_QUARTERS),
    ]
}

/// The sixth.
pub(super) fn first_hire_6() -> Timeline<FurtherHire> {
    timeline![closed(day::<2017, 1, 1>(), day::<2023, 12, 31>(), AS_THIRD, FIRST_HIRES)]
}

/// The quarters among which those of the right lie.
pub(super) fn first_hire_window() -> Timeline<u16> {
    timeline![open(day::<2017, 1, 1>(), 20, FIRST_HIRES)]
}

/// The reform.
pub(super) fn first_hire_reform() -> Timeline<()> {
    timeline![open(day::<2026, 7, 1>(), (), FIRST_HIRES_2026)]
}

/// Permanent staff in horeca.
pub(super) fn horeca_staff() -> Timeline<HorecaStaff> {
    const STAFF: HorecaStaff = HorecaStaff {
        joint_committee: 302,
        // By the NSSO's annex of employer categories, in part.
        categories: EmployerCategories::of(&[17, 317]),
        most_workers: 49,
        most_designated: 5,
        euro: dec!(500.00),
        young_below: 26,
        young_euro: dec!(800.00),
    };
    timeline![open(day::<2014, 1, 1>(), STAFF, HORECA)]
}

/// A collective reduction of working time.
pub(super) fn working_time() -> Timeline<WorkingTime> {
    const REDUCED: WorkingTime = WorkingTime {
        quarters: Cow::Borrowed(&[(35, 16), (36, 12), (37, 8)]),
        four_day_quarters: 4,
        euro: dec!(400.00),
        both_euro: dec!(1000.00),
    };
    timeline![open(day::<2022, 1, 1>(), REDUCED, WORKING_TIME)]
}

/// The hours of part-timers.
pub(super) fn working_time_part_timers() -> Timeline<u16> {
    timeline![open(day::<2023, 11, 1>(), 28, PART_TIMERS)]
}

/// Flanders, no recent lasting work experience.
pub(super) fn work_experience() -> Timeline<WorkExperience> {
    const EXPERIENCE: WorkExperience =
        WorkExperience { days: 624, quarters: 4, limit: WageLimit::below(dec!(10000.00)), euro: dec!(1000.00) };
    timeline![open(day::<2023, 10, 1>(), EXPERIENCE, WORK_EXPERIENCE)]
}

/// The ages, by the day of the hire.
pub(super) fn work_experience_ages() -> Timeline<AgeRange> {
    const SCHOOL: AgeRange = AgeRange { least: 18, most: None, in_year: true };
    const BEFORE: AgeRange = AgeRange { least: 25, most: Some(57), in_year: false };
    timeline![
        closed(day::<2023, 10, 1>(), day::<2024, 6, 30>(), BEFORE, WORK_EXPERIENCE),
        open(day::<2024, 7, 1>(), SCHOOL, WORK_EXPERIENCE_SCHOOL),
    ]
}

const FLEMISH_LIMIT: OlderWorkers = OlderWorkers {
    least_age: 61,
    most_age: None,
    limit: WageLimit::below(dec!(13945.00)),
    year_end_limit: Some(WageLimit::below(dec!(18545.00))),
    euro: None,
};

/// Flanders, older workers in service.
pub(super) fn older_flanders() -> Timeline<OlderWorkers> {
    timeline![
        closed(day::<2024, 1, 1>(), day::<2024, 6, 30>(), FLEMISH_LIMIT, FLANDERS),
        closed(
            day::<2024, 7, 1>(),
            day::<2025, 6, 30>(),
            OlderWorkers { least_age: 62, ..FLEMISH_LIMIT },
            FLANDERS_LATER,
        ),
    ]
}

/// What they give.
pub(super) fn older_flanders_amounts() -> Timeline<Tiers> {
    const BEFORE: Tiers = Tiers::of(&[(61, dec!(600.00)), (62, dec!(1500.00))]);
    const LATER: Tiers = Tiers::of(&[(62, dec!(600.00)), (63, dec!(1500.00))]);
    timeline![
        closed(day::<2024, 1, 1>(), day::<2024, 6, 30>(), BEFORE, FLANDERS),
        closed(day::<2024, 7, 1>(), day::<2025, 6, 30>(), LATER, FLANDERS_LATER),
    ]
}

/// Only for who had the age already.
pub(super) fn older_flanders_closed() -> Timeline<u16> {
    timeline![closed(day::<2024, 7, 1>(), day::<2025, 6, 30>(), 62, FLANDERS)]
}

/// The end.
pub(super) fn older_flanders_abolished() -> Timeline<()> {
    timeline![open(day::<2025, 7, 1>(), (), FLANDERS)]
}

/// Flanders, older job seekers.
pub(super) fn job_seekers_flanders() -> Timeline<u16> {
    timeline![closed(day::<2020, 1, 1>(), day::<2024, 6, 30>(), 58, FLANDERS)]
}

/// The quarters of rights that were closed on 1 July 2024.
pub(super) fn closed_flanders_quarters() -> Timeline<u16> {
    timeline![closed(day::<2020, 1, 1>(), day::<2024, 6, 30>(), 8, FLANDERS)]
}

/// Brussels, older workers. Whether it goes on in 2026 was not found.
pub(super) fn older_brussels() -> Timeline<OlderWorkers> {
    const UNTIL_2024: OlderWorkers = OlderWorkers {
        least_age: 57,
        most_age: Some(64),
        limit: WageLimit::below(dec!(12799.43)),
        year_end_limit: None,
        euro: Some(dec!(1000.00)),
    };
    const FROM_2024: OlderWorkers = OlderWorkers {
        least_age: 61,
        most_age: Some(66),
        limit: WageLimit::below(dec!(8000.00)),
        year_end_limit: Some(WageLimit::below(dec!(10666.67))),
        euro: Some(dec!(1000.00)),
    };
    const FROM_2025: OlderWorkers = OlderWorkers {
        limit: WageLimit::below(dec!(8160.00)),
        year_end_limit: Some(WageLimit::below(dec!(10880.00))),
        ..FROM_2024
    };
    timeline![
        closed(day::<2024, 1, 1>(), day::<2024, 6, 30>(), UNTIL_2024, BRUSSELS),
        closed(day::<2024, 7, 1>(), day::<2025, 3, 31>(), FROM_2024, BRUSSELS),
        closed(day::<2025, 4, 1>(), day::<2025, 12, 31>(), FROM_2025, BRUSSELS_2025),
    ]
}

/// Wallonia, older workers hired before 2026. The limits of the quarters between were not found.
pub(super) fn older_wallonia() -> Timeline<WageLimit> {
    timeline![
        closed(day::<2023, 7, 1>(), day::<2023, 12, 31>(), WageLimit::below(dec!(16662.56)), WALLONIA),
        closed(day::<2025, 4, 1>(), day::<2025, 12, 31>(), WageLimit::below(dec!(17682.44)), WALLONIA_2025),
    ]
}

/// Wallonia, by the day of the hire.
pub(super) fn older_wallonia_hires() -> Timeline<OlderWorkers> {
    const FROM_2026: OlderWorkers = OlderWorkers {
        least_age: 57,
        most_age: None,
        limit: WageLimit::below(dec!(13500.00)),
        year_end_limit: None,
        euro: None,
    };
    timeline![open(day::<2026, 1, 1>(), FROM_2026, WALLONIA_2026)]
}

/// The age without a test.
pub(super) fn older_wallonia_without_test() -> Timeline<u16> {
    timeline![open(day::<2023, 7, 1>(), 60, WALLONIA)]
}

/// What they give.
pub(super) fn older_wallonia_amounts() -> Timeline<Tiers> {
    const EURO: Tiers = Tiers::of(&[(55, dec!(400.00)), (58, dec!(1000.00)), (65, dec!(1500.00))]);
    timeline![
        closed(day::<2023, 7, 1>(), day::<2025, 12, 31>(), EURO, WALLONIA_2025),
        open(day::<2026, 1, 1>(), EURO, WALLONIA_2026),
    ]
}

/// The German-speaking Community. Its amounts were not found.
pub(super) fn older_german_speaking() -> Timeline<OlderWorkers> {
    const OLDER: OlderWorkers = OlderWorkers {
        least_age: 54,
        most_age: None,
        limit: WageLimit::below(dec!(13942.47)),
        year_end_limit: None,
        euro: None,
    };
    timeline![open(day::<2018, 1, 1>(), OLDER, GERMAN_SPEAKING)]
}

/// The legal pension age, by the day of birth.
pub(super) fn pension_age() -> Timeline<u16> {
    timeline![
        closed(day::<1900, 1, 1>(), day::<1959, 12, 31>(), 65, PENSION),
        closed(day::<1960, 1, 1>(), day::<1963, 12, 31>(), 66, PENSION),
        open(day::<1964, 1, 1>(), 67, PENSION),
    ]
}

/// SINE.
pub(super) fn sine() -> Timeline<SineDays> {
    const DAYS: SineDays =
        SineDays { older: 45, shortest: 156, short: 312, short_quarters: 11, long: 624, long_quarters: 21 };
    timeline![open(day::<2022, 1, 1>(), DAYS, SINE)]
}

/// The euro of SINE.
pub(super) fn sine_euro() -> Timeline<Decimal> {
    timeline![open(day::<2022, 1, 1>(), dec!(1000.00), SINE)]
}
