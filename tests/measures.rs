//! Employment measures: the best combination against all, limits, the boundaries of rounding, and every quarter of the law.

use std::sync::LazyLock;

use dimona::employer::directory::DirectoryEntry;
use dimona::employer::measures::{
    Advantage, Amount, Category, Collar, Diploma, MeasureRequest, Region, Time, Worker, measure,
};
use dimona::law::{EmploymentLaw, Law, Timeline};
use dimona::rust_decimal::{Decimal, RoundingStrategy, dec};
use dimona::time::Quarter;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

fn asked(of: &MeasureRequest) -> Advantage {
    measure(&Law::belgium(), of).expect("a quarter with values")
}

/// A white-collar worker of category 1 with a week of forty hours.
fn worker(wage: Decimal, hours: Decimal) -> MeasureRequest {
    let mut request = MeasureRequest::new(quarter("2026Q3"));
    request.category = Some(Category::One);
    request.collar = Some(Collar::White);
    request.wage = Some(wage);
    request.worked = Some(Time::Hours(hours));
    request.full_time = Some(Time::Hours(dec!(40)));
    request.half_time_contract = Some(false);
    request
}

fn every<T: Copy + std::fmt::Debug + 'static>(names: &'static [(&'static str, T)]) -> impl Strategy<Value = T> {
    select(names).prop_map(|(_, value)| value)
}

fn requests() -> impl Strategy<Value = MeasureRequest> {
    let quarters =
        ["2022Q3", "2023Q1", "2023Q3", "2023Q4", "2024Q2", "2025Q1", "2025Q2", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];
    let days = ["1960-02-29", "1963-07-01", "1969-01-01", "1998-10-01", "2004-05-05"].map(day);
    let hires = "2010-01-04 2019-12-31 2022-04-01 2023-07-03 2023-11-02 2024-01-01 2025-02-10 2026-01-01 2026-07-01";
    let hires: Vec<chrono::NaiveDate> = hires.split(' ').map(day).collect();
    let money = (
        select(quarters.to_vec()),
        every(Category::NAMES),
        every(Collar::NAMES),
        0_i64..3_000_000,
        1_i64..5_400,
        option::of(any::<bool>()),
        option::of(0_i64..80),
    );
    let people = (
        option::of(select(days.to_vec())),
        option::of(select(hires)),
        option::of(0_u16..8),
        option::of(1_u16..15),
        option::of(select(vec![0_u16, 156, 312, 624, 900])),
        option::of(every(Diploma::NAMES)),
        option::weighted(0.2, every(Worker::NAMES)),
    );
    let employer = (
        option::of(every(Region::NAMES)),
        select(vec![None, Some(302), Some(200)]),
        option::of(select(vec![dec!(1), dec!(2), dec!(2.5), dec!(49), dec!(49.5)])),
        option::of(any::<bool>()),
        option::of(1_u16..8),
        option::of(any::<bool>()),
        option::of(select(vec![dec!(35), dec!(36.5), dec!(37), dec!(38)])),
    );
    let tutor = (
        option::weighted(0.9, any::<bool>()),
        option::weighted(0.9, 4_u16..7),
        option::weighted(0.9, 1_u16..4),
        option::weighted(0.9, 4_u16..16),
        option::weighted(0.9, select(vec![399_u16, 400, 801, 1_200])),
    );
    (money, people, employer, tutor).prop_map(|(money, people, employer, tutor)| {
        let (on, category, collar, wage, hours, half_time, other) = money;
        let mut request = worker(Decimal::new(wage, 2), Decimal::new(hours, 1));
        request.quarter = quarter(on);
        (request.category, request.collar, request.half_time_contract) = (Some(category), Some(collar), half_time);
        request.other_fraction = other.map(|other| Decimal::new(other, 2));
        (request.birth_date, request.hire_date, request.rank, request.quarter_index) =
            (people.0, people.1, people.2, people.3);
        (request.unemployed_days, request.diploma, request.worker) = (people.4, people.5, people.6);
        (request.region, request.joint_committee, request.headcount) = (employer.0, employer.1, employer.2);
        (request.cash_register, request.designated_rank) = (employer.3, employer.4);
        (request.four_day_week, request.week_reduced_to) = (employer.5, employer.6);
        (request.domicile, request.permanent, request.week_reduced_on) = (employer.0, employer.5, people.1);
        request.insertion_employer = employer.5;
        request.part_time = employer.3.map(|has| !has);
        (request.agency, request.year_end_premium_by_fund) = (employer.3, employer.5);
        (request.training_agreement, request.tutor_certificate) = (tutor.0, tutor.0);
        (request.experience_years, request.tutor_rank) = (tutor.1, tutor.2);
        (request.trainees, request.training_hours) = (tutor.3, tutor.4);
        request
    })
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

fn half_up(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// What a target group comes to before the cap, written down on its own.
fn before_cap(request: &MeasureRequest, full: Decimal) -> Decimal {
    let hours = request.worked.expect("told").count();
    let part = half_up(hours / dec!(520));
    let all = part + request.other_fraction.unwrap_or_default();
    let is_half_time = request.half_time_contract.unwrap_or(request.part_time == Some(false));
    if all >= dec!(0.8) {
        half_up(full * part / all)
    } else if all >= dec!(0.55) {
        half_up(full * part * (dec!(0.45) + all))
    } else if all >= dec!(0.275) || is_half_time {
        half_up(full * part)
    } else {
        Decimal::ZERO
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Of every set of what is granted, one target group at most is admissible. None of them is better than the best, and one is it.
    #[test]
    fn the_best_combination_is_that_of_all_admissible_ones(request in requests()) {
        let Ok(advantage) = measure(&Law::belgium(), &request) else { return Ok(()) };
        let Some(best) = &advantage.best else { return Ok(()) };
        let (due, ps) = (advantage.due.expect("known"), advantage.structural.ps.expect("known"));
        let granted = advantage.target_groups.iter().filter(|of| of.decided.granted == Some(true));
        let amounts: Vec<(bool, Decimal)> = granted
            .map(|of| match of.g.expect("it is granted") {
                Amount::Euro(full) => (true, before_cap(&request, full)),
                Amount::Balance => (true, due - ps),
            })
            .chain([(false, ps)])
            .collect();
        let mut most = Decimal::ZERO;
        for set in 0_u32..1 << amounts.len() {
            let chosen = || amounts.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, of)| of);
            if chosen().filter(|(is_target_group, _)| *is_target_group).count() <= 1 {
                most = most.max(chosen().map(|(_, euro)| *euro).sum::<Decimal>().min(due));
            }
        }
        prop_assert_eq!(best.total, most);
        prop_assert!(advantage.alternatives.iter().all(|of| of.total <= best.total));
        let of_target_groups = best.codes.iter().filter(|code| **code != "3000").count();
        prop_assert!(of_target_groups <= 1 && best.codes.len() - of_target_groups <= 1);
    }

    #[test]
    fn no_reduction_is_more_than_the_contributions(request in requests()) {
        let Ok(advantage) = measure(&Law::belgium(), &request) else { return Ok(()) };
        let (Some(due), Some(ps)) = (advantage.due, advantage.structural.ps) else { return Ok(()) };
        prop_assert!(ps >= Decimal::ZERO && ps <= due);
        for pg in advantage.target_groups.iter().filter_map(|of| of.pg) {
            prop_assert!(pg >= Decimal::ZERO && ps + pg <= due);
        }
        let net = advantage.net.expect("known");
        prop_assert!(net >= Decimal::ZERO && net + advantage.best.expect("known").total == due);
    }

    /// Nothing is granted on what nobody told, and what is open says what is missing.
    #[test]
    fn what_is_open_is_not_granted(request in requests()) {
        let Ok(advantage) = measure(&Law::belgium(), &request) else { return Ok(()) };
        let groups = advantage.target_groups.iter().map(|of| (&of.decided, of.pg));
        for (decided, amount) in groups.chain([(&advantage.structural.decided, advantage.structural.ps)]) {
            prop_assert_eq!(decided.granted == Some(true), decided.reason.code == "GRANTED");
            prop_assert!(decided.granted != Some(true) || amount.is_some());
            prop_assert!(decided.granted.is_some() || amount.is_none());
            prop_assert_eq!(decided.lacks.is_some(), decided.reason.code == "MEMBER_MISSING");
        }
    }

    /// To an employer that was deleted before the quarter no measure gives anything.
    #[test]
    fn an_employer_that_was_deleted_is_given_nothing(request in requests(), days in 1_i64..4_000) {
        let mut request = request;
        let mut entry = DirectoryEntry::default();
        entry.deletion = Some(request.quarter.first_day() - chrono::Duration::days(days));
        request.entry = Some(entry);
        let Ok(advantage) = measure(&Law::belgium(), &request) else { return Ok(()) };
        let all = advantage.target_groups.iter().map(|of| &of.decided).chain(advantage.allowances.iter().map(|of| &of.decided));
        for decided in all.chain([&advantage.structural.decided]) {
            prop_assert_eq!((decided.granted, decided.reason.code), (Some(false), "NO_ACTIVE_EMPLOYER"));
        }
        prop_assert!(advantage.best.is_none() && advantage.structural.ps.is_none());
    }

    /// Beside category 2, which has a term for high wages, a higher wage never gives more.
    #[test]
    fn a_higher_wage_gives_no_more(request in requests(), more in 1_i64..500_000) {
        let mut raised = request.clone();
        raised.wage = request.wage.map(|wage| wage + Decimal::new(more, 2));
        if request.category == Some(Category::Two) {
            return Ok(());
        }
        let law = Law::belgium();
        let (Ok(lower), Ok(higher)) = (measure(&law, &request), measure(&law, &raised)) else { return Ok(()) };
        prop_assert!(lower.structural.r >= higher.structural.r);
    }

    /// Nor does working less: of a wage that leaves room under the contributions.
    #[test]
    fn less_work_gives_no_more_of_a_target_group(hours in 1_i64..5_200, less in 1_i64..5_200) {
        let pg = |hours: i64| {
            let mut request = worker(dec!(80000), Decimal::new(hours, 1));
            request.rank = Some(1);
            asked(&request).target_groups[0].pg
        };
        prop_assert!(pg((hours - less).max(1)) <= pg(hours));
    }
}

fn law(change: impl FnOnce(&mut EmploymentLaw)) -> Law {
    let mut law = Law::belgium();
    change(&mut law.employment);
    law
}

/// Laws without one table each. Left out are those that only say from when on something is otherwise.
macro_rules! without {
    ($($field:ident)*) => { vec![$((stringify!($field), law(|of| of.$field = Timeline::new()))),*] };
}

/// Tables by which criteria and amounts go, beside those by which the structural reduction is computed.
macro_rules! tables {
    ($with:ident) => {
        $with! {
            category_committees structural_after_age year_end agency_year_end contribution_ceiling first_hire_1
            first_hire_unlimited first_hire_least_age first_hire_2 first_hire_3 first_hire_4 first_hire_6
            first_hire_window horeca_staff working_time working_time_part_timers work_experience work_experience_ages
            older_flanders older_flanders_amounts job_seekers_flanders closed_flanders_quarters older_brussels
            older_wallonia older_wallonia_without_test older_wallonia_amounts older_german_speaking pension_age sine
            sine_euro artists_euro tutors domestic_balance child_minder_euro article_60 seafarers activa
            activa_enhanced impulsion_25 impulsion_12 sesam tremplin wallonia_bonus
        }
    };
}

/// A law without any of them, nor what says from when on one is otherwise.
macro_rules! without_all {
    ($($field:ident)*) => { law(|of| {
        $(of.$field = Timeline::new();)*
        (of.older_flanders_closed, of.older_flanders_abolished) = (Timeline::new(), Timeline::new());
        of.older_wallonia_hires = Timeline::new();
    }) };
}

static LAWS: LazyLock<Vec<(&str, Law)>> = LazyLock::new(|| tables!(without));
static WITHOUT_ALL: LazyLock<Law> = LazyLock::new(|| tables!(without_all));

/// What is said of every measure.
fn verdicts(law: &Law, request: &MeasureRequest) -> Option<Vec<(&'static str, Option<bool>, &'static str)>> {
    let answer = measure(law, request).ok()?;
    let groups = answer.target_groups.iter().map(|of| (of.code, &of.decided));
    let all = groups.chain(answer.allowances.iter().map(|of| (of.code, &of.decided)));
    Some(all.map(|(code, of)| (code, of.granted, of.reason.code)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Where the law has no value, what goes by it is open: no other value stands in for it.
    #[test]
    fn a_value_that_is_missing_decides_nothing(request in requests()) {
        let Some(full) = verdicts(&Law::belgium(), &request) else { return Ok(()) };
        for (table, law) in LAWS.iter() {
            let Some(without) = verdicts(law, &request) else { continue };
            for (full, without) in full.iter().zip(without) {
                // An allowance may be granted once the one beside it is not.
                let is_alone = full.2 == "OTHER_ALLOWANCE";
                prop_assert!(without.1.is_none() || without.1 == full.1 || is_alone, "{}: {:?} {:?}", table, full, without);
            }
        }
    }

    /// Without any value nothing is granted, and refused is only what the case itself says.
    #[test]
    fn without_values_only_facts_decide(request in requests()) {
        const FACTS: &str = "REGION DOMICILE NOT_YET_HIRED WORKER_EXCLUDED PRIVATE_SECTOR_ONLY CATEGORY_1_ONLY FULL_TIME_ONLY \
            INSERTION_EMPLOYER DIPLOMA CASH_REGISTER NO_FOUR_DAY_WEEK NOT_A_FIRST_HIRE QUARTER_INDEX_TOO_HIGH \
            NO_TRAINING_AGREEMENT TUTOR_CERTIFICATE NOT_YET_REDUCED HALF_TIME_CONTRACT NOT_UNEMPLOYED RANK_NOT_SUPPORTED \
            NOTHING_WORKED NOTHING_PAID";
        for (code, granted, reason) in verdicts(&WITHOUT_ALL, &request).unwrap_or_default() {
            prop_assert!(granted.is_none() || granted == Some(false) && FACTS.split(' ').any(|of| of == reason), "{} {}", code, reason);
            // Of a rank behind those of all tables.
            prop_assert!(reason != "RANK_NOT_SUPPORTED" || request.rank > Some(6));
        }
    }
}

/// The structural reduction and the amount of a first hire for so many of 520 hours, of a wage at full time of 8 000 or so.
fn for_hours(hours: Decimal, other: Decimal) -> (Vec<String>, Vec<String>) {
    let mut request = worker(hours * dec!(15.38), hours);
    request.other_fraction = Some(other);
    request.rank = Some(1);
    let steps = asked(&request).steps;
    let of = |code: &str| {
        let values = steps.iter().filter(|step| step.of == code && step.symbol == "beta");
        values.map(|step| step.value.clone()).collect()
    };
    (of("3000"), of("3315"))
}

#[test]
fn the_factors_change_on_their_boundaries() {
    let none = Decimal::ZERO;
    let beta = |hours, other| {
        let (structural, target_group) = for_hours(hours, other);
        (structural.join(" "), target_group.join(" "))
    };
    let are = |structural: &str, target_group: &str| (structural.to_owned(), target_group.to_owned());
    // 27.49 per cent are 0.27; 27.5 per cent are 0.28, half a hundredth up.
    assert_eq!(beta(dec!(142.9), none), are("0", ""));
    assert_eq!(beta(dec!(143), none), are("1.18", "1"));
    // With another line, the sum is not rounded.
    assert_eq!(beta(dec!(140.4), dec!(0.0049)), are("0", ""));
    assert_eq!(beta(dec!(140.4), dec!(0.005)), are("1.18", "1"));
    assert_eq!(beta(dec!(280.8), none), are("1.18", "1"));
    assert_eq!(beta(dec!(286), none), are("1.18", "1"));
    assert_eq!(beta(dec!(291.2), none), are("1.1828", "1.01"));
    assert_eq!(beta(dec!(410.8), none), are("1.2472", "1.24"));
    assert_eq!(beta(dec!(416), none), are("1 / 0.80", "1 / 0.80"));
    assert_eq!(beta(dec!(520), none), are("1 / 1.00", "1 / 1.00"));
    assert_eq!(beta(dec!(260), dec!(0.5)), are("1 / 1.00", "1 / 1.00"));
}

#[test]
fn half_a_cent_goes_up() {
    // 0.14 x (11 687.74 - W) has half a cent where the difference is 0.25 more than a multiple of 0.5.
    let r = |wage| asked(&worker(wage, dec!(520))).structural.r;
    assert_eq!(r(dec!(11687.49)), Some(dec!(0.04))); // 0.035
    assert_eq!(r(dec!(11687.50)), Some(dec!(0.03))); // 0.0336
    assert_eq!(r(dec!(11687.48)), Some(dec!(0.04))); // 0.0364
}

#[test]
fn who_tells_nothing_is_granted_nothing() {
    for quarter in [quarter("2025Q1"), quarter("2026Q3")] {
        let advantage = asked(&MeasureRequest::new(quarter));
        assert_eq!(advantage.structural.decided.lacks, Some("category"));
        assert!(advantage.target_groups.iter().all(|of| of.decided.granted != Some(true)));
        assert!(advantage.allowances.iter().all(|of| of.decided.granted != Some(true)));
        assert!(advantage.best.is_none() && advantage.due.is_none() && advantage.steps.is_empty());
    }
}

/// The quarters of rows are computed by their own values, and those between rows are errors: no neighbour lends its value.
#[test]
fn every_quarter_has_its_own_values_or_none() {
    let law = Law::belgium();
    let tables = [
        (Category::One, "structural-1", &law.employment.structural_1),
        (Category::Two, "structural-2", &law.employment.structural_2),
        (Category::ThreeWith, "structural-3w", &law.employment.structural_3w),
        (Category::ThreeWithout, "structural-3n", &law.employment.structural_3n),
    ];
    for (category, table, timeline) in tables {
        let mut on = quarter("2021Q1");
        let mut known = 0;
        while on <= quarter("2027Q4") {
            let mut request = worker(dec!(5000), dec!(520));
            (request.quarter, request.category) = (on, Some(category));
            let row = timeline
                .rows()
                .iter()
                .find(|row| row.from() <= on.first_day() && row.until().is_none_or(|until| on.last_day() <= until));
            match (measure(&law, &request), row.map(|row| row.value())) {
                (Ok(advantage), Some(terms)) => {
                    known += 1;
                    let low = half_up(terms.alpha * (terms.low_wage - dec!(5000)));
                    let very_low = half_up(terms.gamma * (terms.very_low_wage - dec!(5000)));
                    assert_eq!(advantage.structural.r, Some(terms.flat + low + very_low), "{table} {on}");
                }
                (Err(missing), None) => assert_eq!((&*missing.table, missing.quarter), (table, on)),
                (answer, terms) => panic!("{table} {on}: {answer:?}, {terms:?}"),
            }
            on = on.plus(1);
        }
        assert!(known >= 7, "{table}: only {known} quarters");
    }
}

#[test]
fn no_row_begins_or_ends_within_a_quarter() {
    fn whole<T>(name: &str, timeline: &Timeline<T>) {
        for row in timeline.rows() {
            assert_eq!(row.from(), Quarter::of(row.from()).first_day(), "{name}");
            assert!(row.until().is_none_or(|until| until == Quarter::of(until).last_day()), "{name}");
        }
    }
    let law = Law::belgium().employment;
    whole("structural-1", &law.structural_1);
    whole("structural-2", &law.structural_2);
    whole("structural-3w", &law.structural_3w);
    whole("structural-3n", &law.structural_3n);
    whole("first-hire-1", &law.first_hire_1);
    whole("older-flanders", &law.older_flanders);
    whole("older-brussels", &law.older_brussels);
    whole("older-wallonia", &law.older_wallonia);
    whole("basic-percent", &law.basic_percent);
    whole("contribution-ceiling", &law.contribution_ceiling);
}

#[test]
fn a_caller_patches_a_quarter_that_becomes_known() {
    use dimona::law::{Confidence, LegalRef};
    let mut law = Law::belgium();
    let mut request = worker(dec!(9000), dec!(520));
    request.quarter = quarter("2026Q4");
    assert!(measure(&law, &request).is_err());
    let terms = *law.employment.structural_1.rows().last().expect("a row").value();
    let own = LegalRef::own("NSSO, instructions 2026/4", Confidence::Seen, day("2026-12-01"));
    law.employment.structural_1.patch(day("2026-10-01"), Some(day("2026-12-31")), terms, own).expect("a row");
    assert_eq!(measure(&law, &request).expect("now it is known").structural.r, Some(dec!(494.38)));
}

/// Numbers of law are those of the law that is asked, so that a caller may know better.
#[test]
fn criteria_ask_the_law() {
    use dimona::law::{Confidence, LegalRef};
    fn changed<T: Clone>(timeline: &mut Timeline<T>, change: impl Fn(&mut T)) {
        let mut value = timeline.rows().last().expect("a row").value().clone();
        change(&mut value);
        let own = LegalRef::own("a decree", Confidence::Seen, day("2026-11-01"));
        timeline.patch(day("2016-01-01"), None, value, own).expect("a row");
    }
    let mut request = worker(dec!(7000), dec!(520));
    (request.birth_date, request.hire_date) = (Some(day("2007-05-01")), Some(day("2026-07-01")));
    (request.rank, request.joint_committee, request.headcount) = (Some(1), Some(302), Some(dec!(1)));
    (request.cash_register, request.designated_rank, request.part_time) = (Some(true), Some(1), Some(false));
    (request.domicile, request.permanent, request.diploma) = (Some(Region::Wallonia), Some(true), Some(Diploma::None));
    request.unemployed_days = Some(312);
    request.half_time_contract = None;
    let granted = |law: &Law| -> Vec<&str> {
        let all = verdicts(law, &request).expect("a quarter with values").into_iter();
        all.filter(|(_, granted, _)| *granted == Some(true)).map(|(code, ..)| code).collect()
    };
    let mut law = Law::belgium();
    assert_eq!(granted(&law), ["3315", "3900", "impulsion-25"]);
    changed(&mut law.employment.first_hire_least_age, |age| *age = 20);
    assert_eq!(granted(&law), ["3900", "impulsion-25"]);
    changed(&mut law.employment.horeca_staff, |of| of.joint_committee = 303);
    assert_eq!(granted(&law), ["impulsion-25"]);
    changed(&mut law.employment.impulsion_25, |of| of.young_below = Some(19));
    assert_eq!(granted(&law), ["impulsion-12"]);
    changed(&mut law.employment.impulsion_12, |of| of.days = Some(313));
    assert!(granted(&law).is_empty());
}

/// The months of SESAM are over in 2027, of which no wage limit is known yet.
#[test]
fn sesam_lasts_a_year() {
    use dimona::law::{Confidence, LegalRef};
    let mut law = Law::belgium();
    let terms = *law.employment.structural_1.rows().last().expect("a row").value();
    let own = LegalRef::own("NSSO, instructions 2027/1", Confidence::Seen, day("2027-01-04"));
    law.employment.structural_1.patch(day("2027-01-01"), None, terms, own).expect("a row");
    let reason = |hired, requested| {
        let mut request = worker(dec!(9000), dec!(520));
        (request.quarter, request.region) = (quarter("2027Q1"), Some(Region::Wallonia));
        (request.small_enterprise, request.unemployed_days) = (Some(true), Some(104));
        (request.hire_date, request.requested_on) = (Some(day(hired)), Some(day(requested)));
        let advantage = measure(&law, &request).expect("now it is known");
        advantage.allowances.iter().find(|of| of.code == "sesam").expect("it is told").decided.reason.code
    };
    assert_eq!(reason("2026-01-31", "2026-01-02"), "RIGHT_USED_UP");
    assert_eq!(reason("2026-01-31", "2026-02-01"), "CRITERIA_UNKNOWN");
    assert_eq!(reason("2026-02-01", "2026-01-02"), "CRITERIA_UNKNOWN");
}

#[test]
fn more_days_than_a_quarter_has_are_not_computed_with() {
    let with = |days, holidays| {
        let mut request = worker(dec!(6771), dec!(520));
        request.worked = Some(Time::Days(days));
        request.holidays = Some(Time::Days(holidays));
        request.full_time = Some(Time::Days(dec!(5)));
        asked(&request).structural
    };
    assert_eq!(with(dec!(66), dec!(0)).r, Some(dec!(1203.71)));
    assert_eq!(with(dec!(80), dec!(0)).decided.lacks, Some("worked"));
    assert_eq!(with(dec!(60), dec!(6.5)).decided.lacks, Some("worked"));
}
