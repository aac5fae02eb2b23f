//! The table of the sectors of flexi-jobs, with their first and last days.

use std::borrow::Cow;

use super::day::day;
use super::flexi_job::CHECKED;
use super::flexi_sectors::{Community, FlexiFunction, FlexiFunctions, FlexiOwner, FlexiSector, FlexiSectors};
use super::legal_ref::LegalRef;
use super::timeline::{Dated, closed, open};

/// The acts and decrees behind the rows.
const ACT_2015: LegalRef = LegalRef::seen("act 16-11-2015, art. 2").checked(CHECKED);
const ACT_2017: LegalRef = LegalRef::seen("programme act 25-12-2017").checked(CHECKED);
const ACT_2022: LegalRef = LegalRef::seen("programme act of December 2022").checked(CHECKED);
const ACT_2023: LegalRef = LegalRef::seen("programme act 22-12-2023").checked(CHECKED);
const APRIL_2024: LegalRef = LegalRef::seen("RD 18-04-2024").checked(CHECKED);
const JULY_2024: LegalRef =
    LegalRef::seen("royal decree in force on 2024-07-01, in the sheets of payroll offices").checked(CHECKED);
const JANUARY_2025: LegalRef = LegalRef::seen("RD 31-01-2025").checked(CHECKED);
const NOT_TOLD: LegalRef =
    LegalRef::inferred("sheets of payroll offices; the extent, or the first day, is not told").checked(CHECKED);

const CARE: &[&str] = &[
    "86101", "86102", "86103", "86104", "86109", "86210", "86901", "86903", "86905", "86906", "86909", "87101",
    "87109", "87301", "87302",
];
const MORE_CARE: &[&str] = &["86220", "86230", "86907", "87203", "87205", "88102"];
const EVENTS: &[&str] = &[
    "90011", "90012", "90022", "90023", "90029", "90031", "90032", "90041", "90042", "82300", "93199", "77292",
    "77293", "77392", "77399",
];
const CHILDCARE: &[&str] = &["8891"];
const SPORT_AND_CULTURE: &[&str] = &["931", "90"];
const EDUCATION: &[&str] = &["85"];
/// Those of Flemish education that were read: the list goes on.
const FLEMISH_READ: &[&str] =
    &["85101", "85102", "85103", "85105", "85201", "85202", "85203", "85205", "85311", "85312"];
const GERMAN_OFFICIAL: &[&str] = &[
    "85101", "85102", "85103", "85105", "85201", "85202", "85203", "85205", "85311", "85312", "85313", "85321",
    "85322", "85323", "85325", "85410", "85421", "85591", "85601", "85609",
];
const GERMAN_FREE: &[&str] =
    &["85104", "85106", "85204", "85206", "85314", "85324", "85326", "85410", "85422", "85591", "85601", "85609"];
/// The subcommittees of food of 2024.
const FOOD: &[&str] =
    &["118.03", "118.07", "118.08", "118.09", "118.10", "118.11", "118.12", "118.14", "118.21", "118.22"];

type Row = (Cow<'static, str>, Dated<FlexiSector>);

const fn row(name: &'static str, of: Dated<FlexiSector>) -> Row {
    (Cow::Borrowed(name), of)
}

/// Every sector with its days.
pub(super) fn sectors() -> FlexiSectors {
    FlexiSectors::new(committees().into_iter().chain(others()).collect())
}

/// Those that a joint committee tells.
fn committees() -> Vec<Row> {
    use FlexiFunctions::{AllBut, Only, Untold};
    let (y2018, y2023) = (day::<2018, 1, 1>(), day::<2023, 1, 1>());
    let (y2024, april, july) = (day::<2024, 1, 1>(), day::<2024, 4, 1>(), day::<2024, 7, 1>());
    let (march_31, june_30) = (day::<2024, 3, 31>(), day::<2024, 6, 30>());
    let (y2025, end_2023) = (day::<2025, 1, 1>(), day::<2023, 12, 31>());
    let of = FlexiSector::of;
    let small_bakeries = of(&["118.03"]).category(&["058"]);
    // Industrial bakeries took none before 2024.
    let chocolate = of(&["118"]).with(&["47242"]).but_category(&["258"]);
    // The category of households' domestic staff tells the function.
    let without_households = of(&["323"]).but_category(&["037"]).in_functions(AllBut(FlexiFunction::Domestic));
    // Its committee is Flemish, and so are its employers, unless they are told to be another community's.
    let childcare = of(&["331"]).with(CHILDCARE).within_share().owned(FlexiOwner::Any, Some(Community::Flemish));
    vec![
        row("horeca", open(day::<2015, 12, 1>(), of(&["302"]), ACT_2015)),
        row("trade", open(y2018, of(&["119", "201", "202", "202.01", "311", "312", "314"]), ACT_2017)),
        row("small-bakeries", closed(y2018, end_2023, small_bakeries, ACT_2017)),
        // It stood open on the last day of 2023 and cannot opt out; since when, is not told.
        row("chocolate-shops", closed(y2018, day::<2023, 12, 30>(), chocolate.in_functions(Untold), NOT_TOLD)),
        row("chocolate-shops", open(end_2023, chocolate, ACT_2017)),
        row("sport-and-cinemas", open(y2023, of(&["223", "303.03"]), ACT_2022)),
        row("entertainment", open(y2023, of(&["304"]).in_functions(AllBut(FlexiFunction::Artistic)), ACT_2022)),
        row("health", open(y2023, of(&["330"]).in_functions(AllBut(FlexiFunction::HealthCare)), ACT_2022)),
        row("garages", open(y2024, of(&["112"]), ACT_2023)),
        row("food", open(y2024, of(FOOD), ACT_2023)),
        row("agricultural-works", closed(y2024, day::<2024, 12, 31>(), of(&["132"]), ACT_2023)),
        // It opted out entirely or in part.
        row("agricultural-works", open(y2025, of(&["132"]).in_functions(Untold), JANUARY_2025)),
        row("coaches-and-removals", open(y2024, of(&["140.01", "140.05"]), ACT_2023)),
        row("agriculture", closed(y2024, march_31, of(&["144"]), ACT_2023)),
        row("horticulture", closed(y2024, march_31, of(&["145"]), ACT_2023)),
        row("parks-and-gardens", open(april, of(&["145.04"]), APRIL_2024)),
        row("driving-schools", open(y2024, of(&["200"]).with(&["85531"]), ACT_2023)),
        row("funeral-undertakers", closed(y2024, june_30, of(&["320"]), ACT_2023)),
        row(
            "funeral-undertakers",
            open(july, of(&["320"]).in_functions(Only(FlexiFunction::FuneralOccasional)), JULY_2024),
        ),
        row("buildings", closed(y2024, march_31, of(&["323"]), ACT_2023)),
        row("buildings", open(april, without_households, APRIL_2024)),
        row("private-childcare", open(april, childcare, APRIL_2024)),
        row("inland-navigation", open(july, of(&["139"]), JULY_2024)),
        row("fish-auctions", open(y2025, of(&["143"]).category(&["086"]), JANUARY_2025)),
        row("sea-fishing", open(y2025, of(&["143"]).in_functions(Only(FlexiFunction::Shore)), JANUARY_2025)),
    ]
}

/// Those that an activity, a community or a function tells.
fn others() -> Vec<Row> {
    use Community::{Flemish, French, German};
    use FlexiFunctions::{AllBut, Only, Untold};
    use FlexiOwner::{Any, Private, Public};
    let (y2023, y2024) = (day::<2023, 1, 1>(), day::<2024, 1, 1>());
    let (april, july) = (day::<2024, 4, 1>(), day::<2024, 7, 1>());
    let activity = |of| FlexiSector::of(&[]).with(of);
    let care = |of| activity(of).owned(Public, None).in_functions(AllBut(FlexiFunction::HealthCare));
    let arts = |of| activity(SPORT_AND_CULTURE).owned(Public, Some(of)).in_functions(AllBut(FlexiFunction::Artistic));
    let schools = Only(FlexiFunction::SubsidisedEducation);
    let act_of_october = LegalRef::seen("act 16-10-2023").checked(CHECKED);
    vec![
        row("public-care", open(y2023, care(CARE), ACT_2022)),
        row("more-public-care", open(y2023, care(MORE_CARE), act_of_october).known_since(day::<2023, 10, 31>())),
        row("lifeguards", open(y2024, FlexiSector::of(&[]).in_functions(Only(FlexiFunction::Lifeguard)), ACT_2023)),
        row("events", open(y2024, activity(EVENTS).in_functions(Only(FlexiFunction::Event)), ACT_2023)),
        row(
            "flemish-public-childcare",
            open(april, activity(CHILDCARE).within_share().owned(Public, Some(Flemish)), APRIL_2024),
        ),
        // All functions but those that the Flemish Community excludes; the list of activities was read in part.
        row(
            "flemish-official-education",
            open(april, activity(EDUCATION).owned(Public, Some(Flemish)).in_functions(Untold), APRIL_2024),
        ),
        row(
            "flemish-free-education",
            open(april, activity(FLEMISH_READ).owned(Private, Some(Flemish)).in_functions(schools), APRIL_2024),
        ),
        row(
            "more-flemish-free-education",
            open(
                april,
                activity(EDUCATION).read_in_part().owned(Private, Some(Flemish)).in_functions(schools),
                APRIL_2024,
            ),
        ),
        row("flemish-public-sport-and-culture", open(april, arts(Flemish), APRIL_2024)),
        row(
            "german-speaking-official-education",
            open(july, activity(GERMAN_OFFICIAL).owned(Public, Some(German)), JULY_2024),
        ),
        row(
            "german-speaking-free-education",
            open(july, activity(GERMAN_FREE).owned(Private, Some(German)).in_functions(schools), JULY_2024),
        ),
        row("german-speaking-public-sport-and-culture", open(july, arts(German), JULY_2024)),
        // A draft had it; whether the decree does, was not found.
        row(
            "german-speaking-childcare",
            open(april, activity(CHILDCARE).owned(Any, Some(German)).in_functions(Untold), NOT_TOLD),
        ),
        // It said in 2023 that it would not open education; nothing newer was found.
        row(
            "french-education",
            open(april, activity(EDUCATION).owned(Any, Some(French)).in_functions(Untold), NOT_TOLD),
        ),
        row(
            "french-childcare",
            open(april, activity(CHILDCARE).owned(Public, Some(French)).in_functions(Untold), NOT_TOLD),
        ),
        row(
            "french-public-sport-and-culture",
            open(april, activity(SPORT_AND_CULTURE).owned(Public, Some(French)).in_functions(Untold), NOT_TOLD),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::sectors;

    #[test]
    fn no_two_rows_of_one_name_hold_one_day() {
        let days = (2015..2028).flat_map(|year| (1..=12).map(move |month| (year, month)));
        for (year, month) in days {
            for day in [1, 28, 30, 31] {
                let Some(on) = chrono::NaiveDate::from_ymd_opt(year, month, day) else { continue };
                let rows = super::committees().into_iter().chain(super::others());
                let mut names: Vec<_> = rows.filter(|(_, row)| row.holds(on)).map(|(name, _)| name).collect();
                let count = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!((names.len(), sectors().on(on).count()), (count, count), "{on}");
            }
        }
    }
}
