//! What is known of a rule before it runs.

use super::missing::Need;
use super::numbers::Number;
use crate::law::LegalRef;

/// What becomes of a missing fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Unknown<'a> {
    /// It becomes an undetermined finding.
    Open,
    /// For these needs the usual case is assumed, without a finding for each record; the run says so once. Any other
    /// missing thing is open.
    Assume(&'a [Need]),
}

impl Unknown<'_> {
    /// Whether the usual case is assumed where this is missing.
    #[must_use]
    pub fn assumes(self, need: Need) -> bool {
        match self {
            Unknown::Open => false,
            Unknown::Assume(needs) => needs.contains(&need),
        }
    }
}

/// The English texts of a rule. `{name}` stands for a number that the rule declares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Texts<'a> {
    /// What is wrong: one lower-case line without final stop.
    pub what: &'a str,
    /// The numbers of the law behind it, where they help: one lower-case line without final stop, or nothing.
    pub because: &'a str,
    /// The next step: one lower-case line without final stop.
    pub action: &'a str,
}

impl<'a> Texts<'a> {
    /// The names of numbers that stand in the texts.
    pub(crate) fn names(self) -> impl Iterator<Item = &'a str> {
        let names = |text: &'a str| text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        [self.what, self.because, self.action].into_iter().flat_map(names)
    }
}

/// Everything that is known of a rule before it runs. Its name is its identity for ever.
///
/// Most rules have constant metadata. A rule that is made at run time, from a configuration, lends what it owns: nothing has to
/// live as long as the program. `about` is what only the system of the rule knows, such as the NSSO's codes.
///
/// ```
/// use dimona::judgement::Meta;
/// use dimona::law::LegalRef;
/// const SOURCE: LegalRef = LegalRef::seen("house rules, art. 4");
/// const META: Meta = Meta::with("weekend-work", SOURCE, "work begins in a weekend", "ask", ());
/// let name = format!("{}-of-2027", META.name);
/// assert_eq!(Meta::with(&name, SOURCE, "what", "action", ()).name, "weekend-work-of-2027");
/// ```
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Meta<'a, A = ()> {
    /// The kebab-case name; it reads well after "allow".
    pub name: &'a str,
    /// The numbers of its evidence.
    pub numbers: &'a [Number],
    /// What a missing fact leads to.
    pub unknown: Unknown<'a>,
    /// The legal basis.
    pub legal: LegalRef,
    /// The English texts.
    pub texts: Texts<'a>,
    /// For an exception: the name of the rule whose right it settles.
    pub exempts: Option<&'a str>,
    /// What only its system knows of it.
    pub about: A,
}

impl<'a, A: Copy> Meta<'a, A> {
    /// A rule of which its system knows this.
    #[must_use]
    pub const fn with(name: &'a str, legal: LegalRef, what: &'a str, action: &'a str, about: A) -> Self {
        let texts = Texts { what, because: "", action };
        Meta { name, numbers: &[], unknown: Unknown::Open, legal, texts, exempts: None, about }
    }

    /// With these numbers.
    #[must_use]
    pub const fn numbers(mut self, numbers: &'a [Number]) -> Self {
        self.numbers = numbers;
        self
    }

    /// With a text for the numbers of the law behind it.
    #[must_use]
    pub const fn because(mut self, because: &'a str) -> Self {
        self.texts.because = because;
        self
    }

    /// Assuming the usual case where one of these is missing.
    #[must_use]
    pub const fn assuming(mut self, needs: &'a [Need]) -> Self {
        self.unknown = Unknown::Assume(needs);
        self
    }

    /// As an exception to the rule of this name.
    #[must_use]
    pub const fn exempting(mut self, base: &'a str) -> Self {
        self.exempts = Some(base);
        self
    }
}
