//! The structural reduction, and the contributions that it is taken off.

use chrono::Datelike;
use rust_decimal::Decimal;

use super::answer::{Decided, MissingParameter, Step, Structural};
use super::case::{Case, Told, weaker};
use super::criterion::{Amount, Criterion, Holds, MEMBER_MISSING, Measure, NOT_FOUND, PARAMETER_MISSING, criterion};
use super::occupation::Occupation;
use super::request::{Category, Collar, Time, Worker};
use super::tables::{self, Table};
use crate::judgement::Reason;
use crate::law::{LegalRef, OccupationFactor, StructuralTerms};
use crate::table::cents;
use crate::time::Quarter;
use crate::words::measures as says;

/// The code of the structural reduction.
pub(super) const CODE: &str = "3000";

pub(super) const SCOPE: LegalRef = LegalRef::seen("VLAIO on the structural reduction; NSSO, instructions 2019/2");

/// The code of what is open of the public sector.
const PUBLIC_SECTOR: &str = "PUBLIC_SECTOR";

/// Who has one.
static STRUCTURAL: Measure =
    Measure { code: |_| CODE, name: says::structural, legal: SCOPE, criteria: &CRITERIA, gives: |_| None };

static CRITERIA: [Criterion; 5] = [
    criterion("NOTHING_WORKED", says::nothing_worked, SCOPE, |case| {
        Holds::told(case.request.worked.ok_or("worked"), |worked: Time| worked.count() > Decimal::ZERO)
    }),
    criterion("YOUNG_UNTIL_18", says::young_until_18, SCOPE, is_adult),
    criterion("NOT_ALL_BRANCHES", says::not_all_branches, SCOPE, is_under_all_branches),
    criterion(PUBLIC_SECTOR, says::structural_public, SCOPE, |case| {
        // Of the public sector most are out, and it was not found who is not.
        case.is_private().or_unknown()
    }),
    criterion("CATEGORY_CONTRADICTS", says::category_contradicts, SCOPE, |case| fits_employer(case).or_unknown()),
];

/// From the year behind the one in which somebody reaches the age. Who does not tell the day of birth is taken to have.
fn is_adult(case: &Case<'_>) -> Holds {
    let Some(born) = case.request.birth_date else { return Holds::Yes };
    Holds::by(case.known(tables::STRUCTURAL_AFTER_AGE), |age| {
        Holds::of(case.request.quarter.year() > born.year().saturating_add(i32::from(*age)))
    })
}

fn is_under_all_branches(case: &Case<'_>) -> Holds {
    // Domestic staff are as others are here; occasional workers are not.
    if case.asks_worker(true) {
        return Holds::Lacks("worker");
    }
    match case.worker() {
        Worker::Ordinary | Worker::Domestic | Worker::Artist => Holds::Yes,
        Worker::Apprentice | Worker::Flexi | Worker::Student | Worker::ChildMinder => Holds::No,
        // Casual work is out in agriculture and horticulture; of horeca no source says it, and of the others none does.
        Worker::Casual | Worker::Article60 | Worker::Seafarer => Holds::Unknown,
    }
}

/// Whether the category goes with the categories of the directory, and the joint committee, that are told.
fn fits_employer(case: &Case<'_>) -> Holds {
    let Some(category) = case.request.category else { return Holds::Yes };
    let is_3 = matches!(category, Category::ThreeWith | Category::ThreeWithout);
    if case.is_sheltered().is_some_and(|is_sheltered| is_sheltered != is_3) {
        return Holds::No;
    }
    let Some(committee) = case.request.joint_committee else { return Holds::Yes };
    Holds::by(case.known(tables::CATEGORY_COMMITTEES), |law| {
        let is_not_2 = category == Category::Two && committee == law.not_category_2;
        Holds::of(is_3 == (committee == law.category_3) && !is_not_2)
    })
}

/// What every reduction is computed from.
pub(super) struct Base {
    pub(super) occupation: Occupation,
    pub(super) factor: OccupationFactor,
    /// The contributions.
    pub(super) due: Decimal,
    r: Decimal,
    /// Ps, not more than the contributions.
    pub(super) ps: Decimal,
    /// The weakest source of the contributions: what is cut to them rests on it.
    of_due: Option<LegalRef>,
    /// Whether Ps was cut to them.
    is_cut: bool,
    /// What Ps comes to at most where it is open whether there is one, and is not taken.
    most: Decimal,
    pub(super) decided: Decided,
}

/// Why nothing can be computed.
pub(super) fn lacks(member: &'static str) -> Decided {
    Decided { granted: None, reason: &MEMBER_MISSING, lacks: Some(member), table: None }
}

/// The structural reduction has come to nothing, since no term of it is left.
static WAGE_TOO_HIGH: Reason = Reason::new("WAGE_TOO_HIGH", says::wage_too_high, None, SCOPE);

/// Whether workplaces of category 3 are excepted from the least part of the quarter was not read.
static FLOOR_OF_CATEGORY_3: Reason = Reason::new("FLOOR_UNCERTAIN", says::floor_uncertain, None, NOT_FOUND);

/// Nothing is due that a reduction could be taken off.
pub(super) static NOTHING_DUE: Reason = Reason::new(
    "NOTHING_DUE",
    says::nothing_due,
    None,
    LegalRef::inferred("NSSO, instructions on reductions: how they are computed"),
);

/// Too little of the quarter was worked for any reduction.
pub(super) static BELOW_FLOOR: Reason = Reason::new(
    "OCCUPATION_BELOW_FLOOR",
    says::occupation_below_floor,
    None,
    LegalRef::seen("Securex on the real amount of a reduction"),
);

/// The terms of the category.
fn terms(category: Category) -> Table<StructuralTerms> {
    match category {
        Category::One => tables::STRUCTURAL_1,
        Category::Two => tables::STRUCTURAL_2,
        Category::ThreeWith => tables::STRUCTURAL_3W,
        Category::ThreeWithout => tables::STRUCTURAL_3N,
    }
}

/// The value of a table in the quarter; an error that names it where the law has none.
fn required<'a, T>(case: &Case<'a>, table: Table<T>) -> Result<&'a T, MissingParameter> {
    let quarter = case.request.quarter;
    case.known(table).map_err(|_| {
        let last = (table.of)(&case.law.employment).ended_before(quarter.first_day());
        MissingParameter { table: table.name.into(), quarter, last: last.map(Quarter::of) }
    })
}

/// Why there is nothing that reductions are computed from. A structural reduction that is refused decides about no other.
pub(super) struct NoBase {
    /// What that says of the structural reduction.
    pub(super) structural: Decided,
    /// And of any other.
    pub(super) others: Decided,
}

impl NoBase {
    fn of_all(decided: Decided) -> Self {
        NoBase { structural: decided.clone(), others: decided }
    }

    /// Where this is open, beside what was decided of the structural reduction: what would have been granted hangs on it too.
    fn beside(structural: Decided, open: Decided) -> Self {
        let structural = if structural.granted == Some(true) { open.clone() } else { structural };
        NoBase { structural, others: open }
    }
}

/// What every reduction is computed from, or why that is open; an error where the law has no values for the quarter.
pub(super) fn base(case: &Case<'_>, steps: &mut Vec<Step>) -> Result<Result<Base, NoBase>, MissingParameter> {
    // Who does not tell the category asks for one that has values, where any has.
    let told = case.request.category;
    let mut categories = Category::NAMES.iter().map(|(_, of)| *of);
    let category = told.or_else(|| categories.find(|of| case.known(terms(*of)).is_ok())).unwrap_or(Category::One);
    let terms = required(case, terms(category))?;
    required(case, tables::QUARTER_WEEKS)?;
    let factor = required(case, tables::OCCUPATION)?;
    // They are the contributions', which a reduction rests on only where it is cut to them.
    case.apart(|| required(case, tables::BASIC_PERCENT)).0?;
    let (blue_collar, of_blue_collar) = case.apart(|| required(case, tables::BLUE_COLLAR_PERCENT));
    let blue_collar = blue_collar?;
    if !case.is_active_employer() {
        return Ok(Err(NoBase::of_all(STRUCTURAL.verdict_on_work(case))));
    }
    if told.is_none() {
        return Ok(Err(NoBase::of_all(lacks("category"))));
    }
    let decided = STRUCTURAL.verdict_on_work(case);
    // Whether there is one may be open where what it comes to at most is not: no reduction beside it hangs on that alone.
    let is_bounded = decided.granted.is_some()
        || decided.reason.code == PUBLIC_SECTOR && fits_employer(case) == Holds::Yes && case.request.rate.is_some();
    let occupation = match (is_bounded, Occupation::of(case, factor, steps)) {
        (false, _) => return Ok(Err(NoBase::of_all(decided))),
        (true, Ok(occupation)) => occupation,
        (true, Err(member)) => return Ok(Err(NoBase::beside(decided, lacks(member)))),
    };
    if matches!(category, Category::ThreeWith | Category::ThreeWithout) && occupation.structural.is_none() {
        let open = Decided { granted: None, reason: &FLOOR_OF_CATEGORY_3, lacks: None, table: None };
        return Ok(Err(NoBase::beside(decided, open)));
    }
    let (due, of_due) = case.apart(|| {
        let rate = rate(case, category, &decided).map_err(lacks)?;
        due(case, rate, *blue_collar, steps)
    });
    let due = match due {
        Ok(due) => due,
        Err(open) => return Ok(Err(NoBase::beside(decided, open))),
    };
    let of_due = of_due.into_iter().chain(of_blue_collar).max_by_key(|of| of.confidence()).cloned();
    let none = cents(Decimal::ZERO);
    let mut base =
        Base { occupation, factor: *factor, due, of_due, is_cut: false, r: none, ps: none, most: none, decided };
    match base.decided.granted {
        Some(true) => base.reduce(terms, steps),
        Some(false) => {}
        None => {
            let mut whole = Base { decided: base.decided.clone(), of_due: None, ..base };
            whole.reduce(terms, &mut Vec::new());
            base.most = whole.ps;
        }
    }
    Ok(Ok(base))
}

/// The basic contributions in per cent: as the case tells, otherwise those of the categories.
fn rate(case: &Case<'_>, category: Category, structural: &Decided) -> Told<Decimal> {
    match (case.request.rate, structural.granted) {
        (Some(rate), _) => Ok(rate),
        (None, Some(true)) => {
            let percent = case.known(tables::BASIC_PERCENT).map_err(|_| "rate")?;
            case.percent_of_categories(match category {
                Category::One => percent.category_1,
                Category::Two => percent.category_2,
                Category::ThreeWith => percent.category_3w,
                Category::ThreeWithout => percent.category_3n,
            })
        }
        // Who is not under all branches owes less than the rate of the category.
        (None, _) => Err("rate"),
    }
}

/// The ceiling of the wage, where there is one: before the first there was none.
fn ceiling<'a>(case: &Case<'a>) -> Result<Option<&'a Decimal>, Decided> {
    let table = tables::CONTRIBUTION_CEILING;
    match case.known(table) {
        Err(_) if case.has_begun(table, case.request.quarter.first_day()) == Holds::No => Ok(None),
        Err(_) => Err(Decided { granted: None, reason: &PARAMETER_MISSING, lacks: None, table: Some(table.name) }),
        Ok(ceiling) => Ok(Some(ceiling)),
    }
}

/// The contributions of the employer that reductions are taken off.
fn due(case: &Case<'_>, rate: Decimal, blue_collar: u16, steps: &mut Vec<Step>) -> Result<Decimal, Decided> {
    let wage = case.request.wage.ok_or("wage").map_err(lacks)?;
    let collar = case.request.collar.ok_or("collar").map_err(lacks)?;
    let percent = Decimal::ONE_HUNDRED;
    // What the source limits is the wage of the quarter: so it is compared before it is raised.
    let ceiling = ceiling(case)?.filter(|of| **of < wage);
    let (paid, told) = ceiling.map_or((wage, wage.to_string()), |of| (*of, format!("min({wage}, {of})")));
    let (raised, shown) = match collar {
        Collar::White => (paid, told),
        Collar::Blue => {
            let raise = Decimal::from(blue_collar) / percent;
            (paid.saturating_mul(raise), format!("{told} × {raise}"))
        }
    };
    let due = cents(raised.saturating_mul(rate) / percent);
    steps.push(Step::new(CODE, "due", says::step_due, format!("{shown} × {rate} %"), due));
    Ok(due)
}

impl Base {
    fn reduce(&mut self, terms: &StructuralTerms, steps: &mut Vec<Step>) {
        let Occupation { wage, paid, .. } = self.occupation;
        let mut parts = Vec::new();
        if !terms.flat.is_zero() {
            steps.push(Step::new(CODE, "F", says::step_flat, terms.flat.to_string(), terms.flat));
            parts.push(terms.flat);
        }
        let below = |limit: Decimal, slope: Decimal| (limit, wage, limit.saturating_sub(wage), slope);
        let low = ("alpha", says::step_low as fn() -> _, below(terms.low_wage, terms.alpha));
        let very_low = ("gamma", says::step_very_low as fn() -> _, below(terms.very_low_wage, terms.gamma));
        let high = terms.high_wage.map(|limit| {
            ("delta", says::step_high as fn() -> _, (paid, limit, paid.saturating_sub(limit), terms.delta))
        });
        for (symbol, what, (more, less, difference, slope)) in [low, very_low].into_iter().chain(high) {
            let (formula, part) = if difference > Decimal::ZERO {
                (format!("{slope} × ({more} − {less})"), cents(slope.saturating_mul(difference)))
            } else {
                (format!("{slope} × max(0, {more} − {less})"), cents(Decimal::ZERO))
            };
            steps.push(Step::new(CODE, symbol, what, formula, part));
            parts.push(part);
        }
        self.r = cents(parts.iter().fold(Decimal::ZERO, |sum, part| sum.saturating_add(*part)));
        let sum = parts.iter().map(Decimal::to_string).collect::<Vec<_>>().join(" + ");
        steps.push(Step::new(CODE, "R", says::step_r, sum, self.r));
        let (beta, fraction) = (self.occupation.structural, self.occupation.fraction);
        steps.push(self.occupation.beta_step(CODE, beta, &self.factor, self.factor.structural));
        let reduced = beta.applied(self.r, fraction);
        steps.push(Step::new(CODE, "Ps", says::step_ps, beta.formula(self.r, fraction), reduced));
        self.ps = reduced.min(self.due);
        if self.ps < reduced {
            self.is_cut = true;
            steps.push(Step::new(CODE, "Ps", says::step_cut, format!("min({reduced}, {})", self.due), self.ps));
        }
        if beta.is_none() {
            self.decided = Decided { granted: Some(false), reason: &BELOW_FLOOR, lacks: None, table: None };
        } else if self.due.is_zero() {
            self.decided = Decided { granted: Some(false), reason: &NOTHING_DUE, lacks: None, table: None };
        } else if self.r.is_zero() {
            self.decided = Decided { granted: Some(false), reason: &WAGE_TOO_HIGH, lacks: None, table: None };
        }
    }

    /// What is said of the structural reduction.
    pub(super) fn structural(&self, legal: LegalRef) -> Structural {
        let known = |amount| self.decided.granted.map(|_| amount);
        Structural { r: known(self.r), ps: known(self.ps), decided: self.decided.clone(), legal }
    }

    /// What the structural reduction rests on, by the source of its terms: where it is cut, on the contributions too.
    pub(super) fn rests_on(&self, terms: LegalRef) -> LegalRef {
        if self.is_cut { self.cut_rests_on(terms) } else { terms }
    }

    /// What is cut to the contributions rests on them.
    pub(super) fn cut_rests_on(&self, legal: LegalRef) -> LegalRef {
        self.of_due.as_ref().map_or(&legal, |of| weaker(&legal, of)).clone()
    }

    /// What a target group comes to, and whether it is cut to what is left, with the steps of its arithmetic; `None` where it hangs on a structural reduction that is open.
    pub(super) fn target_group(
        &self,
        code: &'static str,
        amount: Amount,
        steps: &mut Vec<Step>,
    ) -> Option<(Decimal, bool)> {
        let (beta, fraction) = (self.occupation.target_group, self.occupation.fraction);
        let left = self.due - self.ps;
        let is_certain = match amount {
            Amount::Balance => self.most.is_zero(),
            Amount::Euro(euro) => self.most.is_zero() || beta.applied(euro, fraction) <= self.due - self.most,
        };
        if !is_certain {
            return None;
        }
        Some(match amount {
            Amount::Balance => {
                steps.push(Step::new(code, "Pg", says::step_balance, format!("{} − {}", self.due, self.ps), left));
                (left, true)
            }
            Amount::Euro(euro) => {
                steps.push(self.occupation.beta_step(code, beta, &self.factor, self.factor.target_group));
                let reduced = beta.applied(euro, fraction);
                steps.push(Step::new(code, "Pg", says::step_pg, beta.formula(euro, fraction), reduced));
                let cut = reduced.min(left);
                if cut < reduced {
                    let formula = format!("min({reduced}, {} − {})", self.due, self.ps);
                    steps.push(Step::new(code, "Pg", says::step_cut, formula, cut));
                }
                (cut, cut < reduced)
            }
        })
    }
}
