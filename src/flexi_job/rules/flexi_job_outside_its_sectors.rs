#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-outside-its-sectors.md")]

use super::scope;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::is_administration;
use crate::flexi_job::REGIME;
use crate::flexi_job::activity::{Activity, Rows};
use crate::flexi_job::job::{Function, Job};
use crate::flexi_job::sector::Question;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Truth};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job in a sector that may not take flexi-jobs on that day, or not in the function of the worker.
pub(super) struct FlexiJobOutsideItsSectors;

const META: RuleMeta = RuleMeta::new(
    "flexi-job-outside-its-sectors",
    Side::Right,
    LegalRef::seen("act 16-11-2015, art. 2, and the acts and decrees that opened and closed sectors")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        what: "the sector of the employer may not take flexi-jobs on that day, or not in the function of the worker",
        because: "joint committee, activity and function decide, by the day of the work",
        action: "look up the sector in the NSSO's list; where it takes no flexi-jobs, declare the work as OTH before it \
            begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerSector, Need::UsualFunction, Need::EmployerDirectory, Need::OldActivity, Need::SectorOptOut])
.at(Zone::JointCommittee)
.undone_by_cancel()
.on_function();

impl Rule<Declarations> for FlexiJobOutsideItsSectors {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::of(case) else { return Outcome::NotApplicable };
        // Before the scheme there are no flexi-jobs, and past the trust nobody has looked.
        if let Err(outcome) = Outcome::without_law(case.law.flexi_job.least_percent_in_t3.at(case.law.on(job.begin))) {
            return outcome;
        }
        let function = match job.function() {
            Function::Told(function) => Some(function),
            Function::Untold => None,
            Function::Several => return Outcome::Undetermined(Missing::of(Need::FlexiJobFunction)),
        };
        let (committee, employer) = job.place_of_work();
        let declared = Activity::declared(committee);
        let is_administration = employer.and_then(|of| is_administration(case.facts, &of).value());
        let question = Question { law: case.law, policies: case.policies, day: job.begin, is_administration, function };
        let mut heard = Heard::default();
        if let Some(employer) = employer {
            let rows = Rows::of(case.facts, &employer, job.begin, &declared);
            if rows.told > 0 && rows.active == 0 {
                return Outcome::Undetermined(Missing::of(Need::EmployerActivity));
            }
            if rows.told > 0 {
                case.facts.employer_sectors(&employer, job.begin, &mut |row, is_active| {
                    let told = Activity::of(row);
                    if is_active && told.contradicts(&declared) {
                        heard.contradicts |= question.takes_flexi_jobs(&told) != Truth::True;
                    }
                    if is_active && told.is_told() && told.fits(&declared) {
                        let activity = told.or(declared).or(rows.agreed);
                        let decided = question.takes_flexi_jobs(&activity);
                        assume(case, &question, &activity, decided);
                        heard.hear(decided);
                    }
                });
            }
        }
        // What the message tells counts where no row does, or only rows of other work.
        if heard.verdict.is_none() && (declared.is_told() || is_administration == Some(true)) {
            let decided = question.takes_flexi_jobs(&declared);
            // Who declares a committee makes no sector of it.
            if decided == Truth::True && heard.contradicts {
                return Outcome::Undetermined(Missing::of(Need::FlexiJobSector));
            }
            assume(case, &question, &declared, decided);
            heard.hear(decided);
        }
        let Some(verdict) = heard.verdict else {
            // A function that opens every sector needs none.
            let by_function = function.is_some() && question.takes_flexi_jobs(&declared) == Truth::True;
            if by_function {
                assume(case, &question, &declared, Truth::True);
            }
            let sector = Missing::of(Need::EmployerSector);
            return if by_function { Outcome::Satisfied } else { Outcome::Undetermined(sector) };
        };
        if function.is_none() && !matches!(verdict, Truth::Unknown(_)) && question.asks_function() {
            case.assume(Need::UsualFunction);
        }
        Outcome::fault_if(verdict.not(), Evidence::NONE)
    }
}

/// Names what is taken for granted in what was decided of an activity.
fn assume(case: &Case<'_>, question: &Question<'_>, activity: &Activity, decided: Truth) {
    if question.hangs_on_old_code(activity, decided) {
        case.assume(Need::OldActivity);
    }
    if question.hangs_on_place(activity, decided) {
        case.assume(Need::FlexiJobFunction);
    }
    if question.may_have_opted_out(activity, decided) {
        case.assume(Need::SectorOptOut);
    }
}

/// What the rows of the employer come to.
#[derive(Default)]
struct Heard {
    verdict: Option<Truth>,
    /// Whether a row under another committee than is declared does not take flexi-jobs for certain.
    contradicts: bool,
}

impl Heard {
    /// Under which of several committees the work is, nobody tells.
    fn hear(&mut self, verdict: Truth) {
        self.verdict = Some(match (self.verdict, verdict) {
            (None, verdict) => verdict,
            (Some(before), verdict) if before == verdict => verdict,
            (Some(Truth::Unknown(before)), Truth::Unknown(now)) => Truth::Unknown(before.min(now)),
            (Some(Truth::Unknown(open)), _) | (Some(_), Truth::Unknown(open)) => Truth::Unknown(open),
            _ => Truth::Unknown(Missing::of(Need::FlexiJobSector)),
        });
    }
}
