#![doc = include_str!("../../../fixtures/cases/student/student-a-year-with-employer.md")]

use chrono::{Months, NaiveDate};

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::work::Work;
use crate::texts;

/// A student who has worked for the employer without interruption for twelve months: no student there any more.
pub(super) struct StudentAYearWithEmployer;

numbers! {
    /// Since when the student works for the employer, and how many months are too many.
    struct Since { since: NaiveDate = "workedSince", months: u16 = "months" }
}

const META: RuleMeta = RuleMeta::new(
    "student-a-year-with-employer",
    Side::Right,
    LegalRef::seen(
        "Student@work: no student work after twelve months' uninterrupted work with the \
        employer",
    )
    .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Since::NUMBERS,
        what: "the student has worked for this employer without interruption for {months} months or more[, since \
            {workedSince}]",
        action: "declare the work as OTH; student work with another employer stays possible",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType)
.undone_by_cancel();

impl Rule<Declarations> for StudentAYearWithEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let begin = content.start_date;
        let months = case.law.student.longest_work_months.at(case.law.on(begin)).value().copied();
        let Some((months, latest)) =
            months.and_then(|of| Some((of, begin.checked_sub_months(Months::new(of.into()))?)))
        else {
            return Outcome::NotApplicable;
        };
        let mut work = Work::new(case, worker, &content.employer);
        let since = work.since(begin, latest);
        let evidence = |since| Evidence::from(Since { since, months: Some(months) });
        if since > latest {
            let year = Months::new(months.into());
            // Whether the student's own work completes the year, and whether a break begins another, nobody says.
            let is_completed = since < begin
                && since.checked_add_months(year).is_some_and(|full| full <= content.end_date.unwrap_or(begin));
            let earlier = if is_completed { Some(since) } else { work.ended_earlier(begin, year) };
            if earlier.is_some() {
                return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence(earlier)));
            }
            if work.is_in_careers(begin) {
                return Outcome::Undetermined(Missing::of(Need::ContractKind).with(evidence(None)));
            }
            // The employer is the agency: whether work for its user itself counts, nobody says.
            let user = content.user_enterprise_number.map(EmployerNumbers::from);
            let with_user = user.and_then(|user| {
                let mut work = Work::new(case, worker, &user);
                let since = work.since(begin, latest);
                if since <= latest { Some(since) } else { work.ended_earlier(begin, year) }
            });
            return match with_user {
                Some(since) => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence(Some(since)))),
                None => Outcome::Satisfied,
            };
        }
        let evidence = evidence(Some(since));
        match work.open {
            None => Outcome::Violated(evidence),
            Some(need) => Outcome::Undetermined(Missing::of(need).with(evidence)),
        }
    }
}
