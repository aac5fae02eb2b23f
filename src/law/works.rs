//! The declaration of works: the dated values that this crate applies.

use chrono::NaiveDate;
use rust_decimal::{Decimal, dec};

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Dated, Timeline, closed, open, timeline};
use crate::error::{Error, ErrorKind};
use crate::words::law as says;

/// Who may use the declaration of works, and how.
///
/// The days on which unsecured access and passwords end are not known: a caller who knows one patches it.
///
/// ```
/// use dimona::law::{Law, day};
/// let law = Law::belgium();
/// let listed_may_modify = |day| law.works.declarant_only.at(law.on(day)).holds() == Some(false);
/// assert!(listed_may_modify(day::<2026, 6, 28>()) && !listed_may_modify(day::<2026, 6, 29>()));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorksLaw {
    /// Who may use the declaration on line is told: on other days nobody is allowed anything.
    pub access: Timeline<()>,
    /// Only the company that submits a declaration may create and modify it.
    pub declarant_only: Timeline<()>,
    /// It was announced that access without a secured connection ends.
    pub unsecured_access_ends: Timeline<()>,
    /// The days among which that end lies, on each of which it may have come.
    pub unsecured_access_ending: Timeline<()>,
    /// Access without a secured connection has ended.
    pub unsecured_access_ended: Timeline<()>,
    /// It was announced that logging in with a password ends.
    pub passwords_end: Timeline<()>,
    /// Logging in with a password has ended.
    pub passwords_ended: Timeline<()>,
    /// Below so many euro works without subcontractors are not declared; by their first day.
    pub exempt_alone: Timeline<Decimal>,
    /// Below so many euro works with one subcontractor are not declared; by their first day.
    pub exempt_with_one: Timeline<Decimal>,
    /// Works on immovable property are declared; by the day of asking and by their first day.
    pub article_30bis: Timeline<()>,
    /// Guarding and meat are declared.
    pub article_30ter: Timeline<()>,
    /// So many days before they begin works with asbestos are declared.
    pub asbestos_days: Timeline<u16>,
    /// How much may be claimed for works that are not declared, in per cent of what they cost.
    pub undeclared_percent: Timeline<u16>,
    /// How much of an invoice is withheld for the NSSO from who owes it, in per cent.
    pub withheld_for_nsso_percent: Timeline<u16>,
    /// How much of it is withheld for taxes, in per cent.
    pub withheld_for_taxes_percent: Timeline<u16>,
    /// From which amount on presences are registered; by the first day of the works.
    pub presence_from: Timeline<PresenceLimit>,
    /// Presences are registered in the meat sector.
    pub presence_meat: Timeline<()>,
    /// Where presences are registered in cleaning.
    pub presence_cleaning: Timeline<CleaningPresence>,
    /// It was announced that all large sites check in and out; sources on it are thin.
    pub check_in_and_out_announced: Timeline<()>,
    /// All large sites check in and out. No day of it is taken from what was announced: a caller who trusts that patches it.
    pub check_in_and_out: Timeline<()>,
}

/// From which amount on presences are registered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct PresenceLimit {
    /// The amount, in euro without VAT.
    pub euros: Decimal,
    /// Whether just this amount is enough.
    pub is_reached_by_equal: bool,
}

/// Where presences are registered in cleaning: two pages of the NSSO differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum CleaningPresence {
    /// Where the contract has to be declared, as the newer page says.
    WhereDeclared,
    /// Always, as the older page says.
    AnyAmount,
}

/// Where access to the declaration of works was announced.
pub(crate) const ANNOUNCED: LegalRef =
    LegalRef::seen("Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO");

const EXCEPTION: LegalRef = LegalRef::seen(
    "NSSO on the Declaration of Works, questions and answers; Constructiv and law offices on thresholds",
);
const SANCTION: LegalRef =
    LegalRef::inferred("law offices on the sum for works that are not declared; the first day was not read");
const PRESENCE: LegalRef = LegalRef::seen("law and payroll offices on the threshold of Checkin@Work");

impl WorksLaw {
    pub(super) fn belgium() -> Self {
        WorksLaw {
            access: timeline![open(
                day::<2014, 1, 1>(),
                (),
                LegalRef::inferred(
                    "NSSO, annual report of 2014, on one declaration of works on line; who could use it before 29-06-2026 follows from what \
                        changed then"
                ),
            )],
            declarant_only: timeline![open(day::<2026, 6, 29>(), (), ANNOUNCED)],
            unsecured_access_ends: timeline![open(day::<2026, 6, 26>(), (), ANNOUNCED)],
            unsecured_access_ending: timeline![closed(day::<2026, 10, 1>(), day::<2026, 12, 31>(), (), ANNOUNCED)],
            unsecured_access_ended: timeline![open(day::<2027, 1, 1>(), (), ANNOUNCED)],
            passwords_end: timeline![open(day::<2026, 6, 26>(), (), ANNOUNCED)],
            passwords_ended: Timeline::new(),
            exempt_alone: timeline![
                closed(day::<2009, 6, 1>(), day::<2013, 12, 31>(), dec!(25_000), EXCEPTION),
                open(day::<2014, 1, 1>(), dec!(30_000), EXCEPTION),
            ],
            exempt_with_one: timeline![open(day::<2014, 1, 1>(), dec!(5_000), EXCEPTION)],
            article_30bis: timeline![open(
                day::<2009, 6, 1>(),
                (),
                LegalRef::inferred(
                    "art. 30bis act of 27-06-1969; its first day was not read, and thresholds are told from 1 June 2009 on"
                ),
            )],
            article_30ter: timeline![open(
                day::<2014, 1, 1>(),
                (),
                LegalRef::inferred(
                    "art. 30ter act of 27-06-1969, by the programme act of 29-03-2012; its first day was not read, in 2014 it held"
                ),
            )],
            asbestos_days: timeline![open(
                day::<2014, 1, 1>(),
                14,
                LegalRef::inferred("software houses on works with asbestos; the first day was not read"),
            )],
            undeclared_percent: timeline![open(day::<2014, 1, 1>(), 5, SANCTION)],
            withheld_for_nsso_percent: timeline![open(
                day::<2014, 1, 1>(),
                35,
                LegalRef::seen("NSSO, annual report of 2014, on withholding from invoices"),
            )],
            withheld_for_taxes_percent: timeline![open(
                day::<2014, 1, 1>(),
                15,
                LegalRef::memory("withholding from invoices for taxes"),
            )],
            presence_from: timeline![
                closed(
                    day::<2014, 4, 1>(),
                    day::<2016, 2, 29>(),
                    PresenceLimit { euros: dec!(800_000), is_reached_by_equal: false },
                    PRESENCE,
                ),
                open(day::<2016, 3, 1>(), PresenceLimit { euros: dec!(500_000), is_reached_by_equal: true }, PRESENCE,),
            ],
            presence_meat: timeline![open(
                day::<2016, 1, 1>(),
                (),
                LegalRef::seen("law offices on registering presences in the meat sector"),
            )],
            presence_cleaning: timeline![open(
                day::<2024, 9, 1>(),
                CleaningPresence::WhereDeclared,
                LegalRef::seen("NSSO on Check In and Out at Work, as its newer page has it"),
            )],
            check_in_and_out_announced: timeline![open(
                day::<2027, 4, 1>(),
                (),
                LegalRef::inferred("an account of a change to Check In and Out at Work; one source"),
            )],
            check_in_and_out: Timeline::new(),
        }
    }

    /// Says on which day unsecured access ended: from then on there is none, and until then there was.
    ///
    /// ```
    /// use dimona::law::{Confidence, Law, LegalRef, day};
    /// let mut law = Law::belgium();
    /// let own = LegalRef::own("a notice of the NSSO", Confidence::Seen, day::<2026, 11, 20>());
    /// law.works.unsecured_access_ended_on(day::<2026, 11, 23>(), own)?;
    /// assert_eq!(law.works.unsecured_access_ending.at(law.on(day::<2026, 11, 22>())).holds(), Some(false));
    /// assert_eq!(law.works.unsecured_access_ended.at(law.on(day::<2026, 11, 23>())).holds(), Some(true));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the day lies behind the one from which on it has ended for certain.
    pub fn unsecured_access_ended_on(&mut self, day: NaiveDate, legal: LegalRef) -> Result<(), Error> {
        let certain = self.unsecured_access_ended.rows().first().map(Dated::from);
        if let Some(certain) = certain.filter(|certain| day > *certain) {
            return Err(ErrorKind::Fact(says::unsecured_access_ended_before(certain)).into());
        }
        self.unsecured_access_ending = Timeline::new();
        self.unsecured_access_ended.patch(day, None, (), legal)
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.applies("access", &self.access, says::works_access());
        listing.applies("declarant-only", &self.declarant_only, says::declarant_only());
        listing.applies("unsecured-access-ends", &self.unsecured_access_ends, says::unsecured_access_ends());
        listing.applies("unsecured-access-ending", &self.unsecured_access_ending, says::unsecured_access_ending());
        listing.applies("unsecured-access-ended", &self.unsecured_access_ended, says::unsecured_access_ended());
        listing.applies("passwords-end", &self.passwords_end, says::passwords_end());
        listing.applies("passwords-ended", &self.passwords_ended, says::passwords_ended());
        listing.value("exempt-alone", &self.exempt_alone, says::exempt_alone(), |of| (*of).into());
        listing.value("exempt-with-one", &self.exempt_with_one, says::exempt_with_one(), |of| (*of).into());
        listing.applies("article-30bis", &self.article_30bis, says::article_30bis());
        listing.applies("article-30ter", &self.article_30ter, says::article_30ter());
        listing.value("asbestos-days", &self.asbestos_days, says::asbestos_days(), |of| (*of).into());
        let undeclared = &self.undeclared_percent;
        listing.value("undeclared-percent", undeclared, says::undeclared_percent(), |of| (*of).into());
        let (nsso, taxes) = (&self.withheld_for_nsso_percent, &self.withheld_for_taxes_percent);
        listing.value("withheld-for-nsso-percent", nsso, says::withheld_for_nsso(), |of| (*of).into());
        listing.value("withheld-for-taxes-percent", taxes, says::withheld_for_taxes(), |of| (*of).into());
        listing.value("presence-from", &self.presence_from, says::presence_from(), |of| {
            if of.is_reached_by_equal { of.euros.into() } else { says::more_than(of.euros).into() }
        });
        listing.applies("presence-meat", &self.presence_meat, says::presence_meat());
        listing.value("presence-cleaning", &self.presence_cleaning, says::presence_cleaning(), |of| match of {
            CleaningPresence::WhereDeclared => says::where_declared().into(),
            CleaningPresence::AnyAmount => says::any_amount().into(),
        });
        let announced = &self.check_in_and_out_announced;
        listing.applies("check-in-and-out-announced", announced, says::check_in_and_out_announced());
        listing.applies("check-in-and-out", &self.check_in_and_out, says::check_in_and_out());
    }
}
