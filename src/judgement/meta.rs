//! What is known of a rule before it runs.

use std::borrow::Cow;

use super::evidence::Evidence;
use super::missing::Need;
use super::numbers::Number;
use crate::law::LegalRef;
use crate::words::{Phase, Steps, Wrong, standing};

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

/// The English texts of a rule, and the numbers that stand in them: `{name}` stands for a number that the rule declares,
/// `{name|hour|hours}` for a number with the word that fits it, `{name:hour|hours}` for that word alone, and a part in `[` and `]`
/// is left out where a number in it is not given.
///
/// The texts of a rule are checked when they are compiled ([`texts!`](crate::texts)). Those that a program makes from a
/// configuration are [`unchecked`](Self::unchecked) until the engine is built, which refuses what is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Texts<'a> {
    /// The numbers of the rule's evidence.
    pub numbers: &'a [Number],
    /// What is wrong: one lower-case line without final stop.
    pub what: &'a str,
    /// The numbers of the law behind it, where they help: one lower-case line without final stop, or nothing.
    pub because: &'a str,
    /// The next step, at any time: one lower-case line without final stop.
    pub action: &'a str,
    /// Next steps that hang on what can still be done when one asks.
    pub steps: Steps<'a>,
}

impl<'a> Texts<'a> {
    /// Texts that are known only when the program runs. It is no constant function, so that constant texts are checked.
    #[must_use]
    pub fn unchecked(numbers: &'a [Number], what: &'a str, because: &'a str, action: &'a str) -> Self {
        Texts { numbers, what, because, action, steps: Steps::NONE }
    }

    /// The next step in this phase.
    #[must_use]
    pub fn step(&self, phase: Option<Phase>) -> &'a str {
        self.steps.at(phase, self.action)
    }

    /// The texts of [`texts!`](crate::texts), which alone calls this, in a constant.
    ///
    /// # Panics
    ///
    /// When a text is wrong; in a constant that is an error of the compiler.
    #[doc(hidden)]
    #[must_use]
    #[allow(clippy::panic, reason = "in a constant it is an error of the compiler")]
    pub const fn checked(
        numbers: &'a [Number],
        what: &'a str,
        because: &'a str,
        action: &'a str,
        steps: Steps<'a>,
    ) -> Self {
        let texts = Texts { numbers, what, because, action, steps };
        assert!(numbers.len() <= Evidence::MOST_DECLARED, "a rule declares at most 16 numbers");
        match texts.wrong() {
            None => texts,
            Some(wrong) => panic!("{}", wrong.reason()),
        }
    }

    /// What is wrong with the texts.
    pub(crate) const fn wrong(self) -> Option<Wrong<'a>> {
        // Behind the numbers stand the places that only next steps have, those for every time among them.
        let mut names = [""; Evidence::MOST_DECLARED + Steps::PLACES.len()];
        let mut count = 0;
        while count < self.numbers.len() && count < Evidence::MOST_DECLARED {
            names[count] = match &self.numbers[count].name {
                Cow::Borrowed(name) => name,
                Cow::Owned(name) => name.as_str(),
            };
            count += 1;
        }
        let mut place = 0;
        while place < Steps::PLACES.len() {
            names[count + place] = Steps::PLACES[place];
            place += 1;
        }
        let (of_steps, _) = names.split_at(count + place);
        let (names, _) = of_steps.split_at(count);
        let steps = self.steps.all();
        let mut step = 0;
        while step < steps.len() {
            if let Err(wrong) = standing(steps[step], of_steps) {
                return Some(wrong);
            }
            step += 1;
        }
        // A rule need not tell all of its numbers.
        match (standing(self.what, names), standing(self.because, names), standing(self.action, of_steps)) {
            (Err(wrong), ..) | (_, Err(wrong), _) | (.., Err(wrong)) => Some(wrong),
            _ => None,
        }
    }
}

/// The English texts of a rule, checked when they are compiled: its numbers, where it has some; what is wrong; the numbers of the
/// law behind it, where they help; the next step; and others where it hangs on what can still be done ([`Steps`](crate::words::Steps)): `before`, `first_day`, `running` and `ended`, or
/// `begun` for the last three, and `undeclared`.
///
/// ```
/// use dimona::judgement::Texts;
/// dimona::numbers! {
///     /// What lies beyond a limit.
///     struct Excess { hours: u16 = "exceedingHours", year: i32 = "year" }
/// }
/// const TEXTS: Texts = dimona::texts! {
///     numbers: Excess::NUMBERS,
///     what: "{exceedingHours|hour lies|hours lie} beyond the quota[ of {year}]",
///     because: "650 hours a year",
///     action: "plan fewer hours",
/// };
/// assert_eq!(TEXTS.because, "650 hours a year");
/// ```
///
/// A name that the rule does not declare does not compile, wherever it stands:
///
/// ```compile_fail
/// # use dimona::judgement::Texts;
/// dimona::numbers! {
///     /// What lies beyond a limit.
///     struct Excess { hours: u16 = "exceedingHours", year: i32 = "year" }
/// }
/// const TEXTS: Texts = dimona::texts! {
///     numbers: Excess::NUMBERS,
///     what: "{hours|hour lies|hours lie} beyond the quota[ of {year}]",
///     because: "650 hours a year",
///     action: "plan fewer hours",
/// };
/// ```
///
/// Texts that are made when the program runs are not for it:
///
/// ```compile_fail
/// # use dimona::judgement::Texts;
/// let what = "too long".to_owned();
/// let texts: Texts = dimona::texts! { what: &what, action: "ask" };
/// ```
///
/// ```
/// # use dimona::judgement::Texts;
/// let what = "too long".to_owned();
/// let texts: Texts = Texts::unchecked(&[], &what, "", "ask");
/// ```
#[macro_export]
macro_rules! texts {
    (
        $(numbers: $numbers:expr,)? what: $what:expr, $(because: $because:expr,)? action: $action:expr
        $(, before: $before:expr)? $(, first_day: $first_day:expr)? $(, running: $running:expr)? $(, ended: $ended:expr)?
        $(, undeclared: $undeclared:expr)? $(,)?
    ) => {
        const {
            $crate::judgement::Texts::checked(
                $crate::texts!(@or &[] $(, $numbers)?),
                $what,
                $crate::texts!(@or "" $(, $because)?),
                $action,
                $crate::words::Steps::new(
                    $crate::texts!(@or "" $(, $before)?),
                    $crate::texts!(@or "" $(, $first_day)?),
                    $crate::texts!(@or "" $(, $running)?),
                    $crate::texts!(@or "" $(, $ended)?),
                )
                .undeclared($crate::texts!(@or "" $(, $undeclared)?)),
            )
        }
    };
    // One step for the first day, what lies behind it, and the time when the days are over.
    (
        $(numbers: $numbers:expr,)? what: $what:expr, $(because: $because:expr,)? action: $action:expr
        $(, before: $before:expr)?, begun: $begun:expr $(,)?
    ) => {
        $crate::texts! {
            $(numbers: $numbers,)? what: $what, $(because: $because,)? action: $action
            $(, before: $before)?, first_day: $begun, running: $begun, ended: $begun
        }
    };
    (@or $default:expr) => { $default };
    (@or $default:expr, $given:expr) => { $given };
}

/// Everything that is known of a rule before it runs. Its name is its identity for ever.
///
/// Most rules have constant metadata. A rule that is made at run time, from a configuration, lends what it owns: nothing has to
/// live as long as the program. `about` is what only the system of the rule knows, such as the NSSO's codes.
///
/// ```
/// use dimona::judgement::{Meta, Texts};
/// use dimona::law::LegalRef;
/// use dimona::texts;
/// const SOURCE: LegalRef = LegalRef::seen("house rules, art. 4");
/// const META: Meta = Meta::with("weekend-work", SOURCE, texts!(what: "work begins in a weekend", action: "ask"), ());
/// let name = format!("{}-of-2027", META.name);
/// let what = format!("work begins in a {}", "weekend");
/// let made = Meta::with(&name, SOURCE, Texts::unchecked(&[], &what, "", "ask"), ());
/// assert_eq!((made.name, made.texts.what), ("weekend-work-of-2027", META.texts.what));
/// ```
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Meta<'a, A = ()> {
    /// The kebab-case name; it reads well after "allow".
    pub name: &'a str,
    /// What a missing fact leads to.
    pub unknown: Unknown<'a>,
    /// The legal basis.
    pub legal: LegalRef,
    /// The English texts, and the numbers that the rule declares.
    pub texts: Texts<'a>,
    /// For an exception: the name of the rule whose right it settles.
    pub exempts: Option<&'a str>,
    /// What only its system knows of it.
    pub about: A,
}

impl<'a, A: Copy> Meta<'a, A> {
    /// A rule of which its system knows this.
    #[must_use]
    pub const fn with(name: &'a str, legal: LegalRef, texts: Texts<'a>, about: A) -> Self {
        Meta { name, unknown: Unknown::Open, legal, texts, exempts: None, about }
    }

    /// The numbers of its evidence.
    #[must_use]
    pub const fn numbers(&self) -> &'a [Number] {
        self.texts.numbers
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
