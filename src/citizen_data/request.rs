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

    /// Whether a consent to this is one to what another request is about, once that names its quarter ([`settled`](Self::settled)): one that
    /// names a quarter is for that quarter and no other, one that names none for any, where it needs none.
    pub(super) fn is_about(&self, other: &Request) -> bool {
        let is_of_any = !self.needs_quarter() && self.quarter.is_none();
        self.parties() == other.parties() && (self.quarter == other.quarter || is_of_any)
    }

    /// Whether it is taken back with this: with one that names no quarter all are, and one that is for any quarter is taken back as a whole.
    pub(super) fn is_withdrawn_by(&self, other: &Request) -> bool {
        let is_meant = self.quarter == other.quarter || self.quarter.is_none() || other.quarter.is_none();
        self.parties() == other.parties() && is_meant
    }

    /// Whether it is about one quarter and no other.
    pub(super) fn needs_quarter(&self) -> bool {
        self.purpose == Purpose::OverseasApproval
    }

    /// What is read by it at a moment: where it names no quarter, it is about that of the moment. An approval is for the one that it names,
    /// and without one nobody knows which.
    ///
    /// ```
    /// use dimona::citizen_data::{Purpose, Request};
    /// let of = |purpose| Ok::<_, dimona::Error>(Request::new("0999999031".parse()?, "07062100469".parse()?, purpose));
    /// let at = "2026-10-05T09:00".parse()?;
    /// assert_eq!(of(Purpose::FlexiJob)?.settled(at).quarter, Some("2026Q4".parse()?));
    /// assert_eq!(of(Purpose::OverseasApproval)?.settled(at).quarter, None);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn settled(self, at: Moment) -> Self {
        match self.quarter {
            None if !self.needs_quarter() => self.about(Quarter::of(at.date())),
            _ => self,
        }
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
        let (on, law) = (law.on(granted.date()), &law.citizen_data);
        let months = match request.purpose {
            Purpose::FlexiJob => &law.flexi_job_months,
            Purpose::StudentHours => &law.student_hours_months,
            Purpose::OverseasApproval => &law.overseas_approval_months,
        };
        let end = months.at(on).value().and_then(|months| granted.plus_months(*months));
        // An approval is for its quarter, and so is the consent to it.
        let last = match (request.purpose, request.quarter) {
            (Purpose::OverseasApproval, Some(quarter)) => Moment::end_of_day(quarter.last_day()),
            (Purpose::OverseasApproval, None) => return Term::Unknown,
            _ => return end.map_or(Term::Unknown, Term::Until),
        };
        end.map_or(Term::Unknown, |end| Term::Until(end.min(last)))
    }
}
