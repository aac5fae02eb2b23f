//! What an employer asks to see.

use crate::id::{EnterpriseNumber, Ssin};
use crate::law::Law;
use crate::table::choices;
use crate::time::{Moment, Quarter};

choices! {
    /// What an employer asks to see. Others are foreseen: a new one is a line here, and its term.
    Purpose {
        /// Whether the candidate has the work in T-3 for a flexi-job.
        FlexiJob = "flexi-job",
        /// How many hours are left to a student.
        StudentHours = "student-hours",
        /// The NSSO's approval of work under Overseas Social Security, for one quarter.
        OverseasApproval = "overseas-approval",
    }
}

/// A request: who asks whom for what.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The employer.
    pub employer: EnterpriseNumber,
    /// The candidate.
    pub worker: Ssin,
    /// What the employer asks to see.
    pub purpose: Purpose,
    /// The quarter that it is about, where it is about one: the flexi-job's, or the approval's.
    pub quarter: Option<Quarter>,
}

impl Request {
    /// A request about no quarter.
    #[must_use]
    pub fn new(employer: EnterpriseNumber, worker: Ssin, purpose: Purpose) -> Self {
        Request { employer, worker, purpose, quarter: None }
    }

    /// Who asks whom for what, whatever the quarter.
    pub(super) fn parties(&self) -> (EnterpriseNumber, Ssin, Purpose) {
        (self.employer, self.worker, self.purpose)
    }

    /// Whether a consent to this is one to what another request is about: one that names a quarter is for that quarter, one that names
    /// none for any, where it needs none.
    pub(super) fn is_about(&self, other: &Request) -> bool {
        let is_of_any = !self.needs_quarter() && self.quarter.is_none();
        self.parties() == other.parties()
            && (self.quarter == other.quarter || is_of_any || other.quarter.is_none() && !self.needs_quarter())
    }

    /// Whether it is about one quarter and no other.
    pub(super) fn needs_quarter(&self) -> bool {
        self.purpose == Purpose::OverseasApproval
    }

    /// The same, about this quarter.
    #[must_use]
    pub fn about(self, quarter: Quarter) -> Self {
        Request { quarter: Some(quarter), ..self }
    }
}

/// How long a grant lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Term {
    /// Until this moment, at which it has ended.
    Until(Moment),
    /// It is not known: nothing may be read by it.
    Unknown,
}

impl Term {
    /// The term of a grant that is given at this moment.
    #[must_use]
    pub fn of(law: &Law, request: &Request, granted: Moment) -> Term {
        let on = law.on(granted.date());
        let months = match request.purpose {
            Purpose::FlexiJob => law.citizen_data.flexi_job_months.at(on).value(),
            Purpose::StudentHours => law.citizen_data.student_hours_months.at(on).value(),
            // An approval is for its quarter, and so is the consent to it.
            Purpose::OverseasApproval => {
                let is_served = law.citizen_data.flexi_job_months.at(on).value().is_some();
                let quarter = request.quarter.filter(|_| is_served);
                return quarter.map_or(Term::Unknown, |of| Term::Until(Moment::end_of_day(of.last_day())));
            }
        };
        months.and_then(|months| granted.plus_months(*months)).map_or(Term::Unknown, Term::Until)
    }
}
