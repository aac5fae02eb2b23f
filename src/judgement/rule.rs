//! What a rule is.

use super::meta::Meta;
use super::outcome::Outcome;
use crate::law::Law;

/// What a family of rules judges.
pub trait System: 'static {
    /// What a rule looks at: one case, with the law, the facts and the state beside it.
    type Case<'a>;
    /// What the system knows of a rule beside its [`Meta`].
    type About: Copy + Send + Sync + 'static;
    /// Of which cases a rule is asked.
    type Scope: Scope;

    /// The scope that follows from what is known of a rule. A rule may narrow it by the law.
    #[must_use]
    fn scope(_about: Self::About) -> Self::Scope {
        Self::Scope::ALL
    }
}

/// A set of cases.
pub trait Scope: Copy {
    /// Every case.
    const ALL: Self;

    /// The cases of either.
    #[must_use]
    fn union(self, other: Self) -> Self;
}

/// A system that asks every rule of every case.
impl Scope for () {
    const ALL: Self = ();

    fn union(self, _: Self) {}
}

/// A rule: it sees one case and says one thing. It holds no state.
pub trait Rule<S: System>: Send + Sync {
    /// What is known of the rule before it runs.
    fn meta(&self) -> Meta<'_, S::About>;

    /// Of which cases it has to be asked, under this law. Of any other case it must say [`Outcome::NotApplicable`].
    fn scope(&self, _law: &Law) -> S::Scope {
        S::scope(self.meta().about)
    }

    /// Judges one case.
    fn check(&self, case: &S::Case<'_>) -> Outcome;
}

impl<S: System> Rule<S> for Box<dyn Rule<S>> {
    fn meta(&self) -> Meta<'_, S::About> {
        self.as_ref().meta()
    }

    fn scope(&self, law: &Law) -> S::Scope {
        self.as_ref().scope(law)
    }

    fn check(&self, case: &S::Case<'_>) -> Outcome {
        self.as_ref().check(case)
    }
}
