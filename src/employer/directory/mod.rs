//! The employer directory: what stands in it of an employer, and who is shown which field.
//!
//! Deliberation 07/039 of 3 July 2007 lets ten fields be told, for two purposes, to the employer concerned, its appointee or its
//! mandatary; deliberation 06/80 of 14 November 2006 lets whoever asks look up the category. What no text allows is denied.
//!
//! ```
//! use dimona::employer::directory::{DirectoryField, DisclosureRequest, Requester, decide};
//! use dimona::law::Law;
//!
//! let law = Law::belgium();
//! let mut request = DisclosureRequest::of_own("2008-01-10".parse()?, DirectoryField::ImportanceCode);
//! assert_eq!(decide(&law, &request).reason.code, "DELIB_07_039");
//! request.requester = Some(Requester::ThirdParty);
//! let ruling = decide(&law, &request);
//! assert!(!ruling.allowed && ruling.reason.code == "THIRD_PARTY");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod category;
mod code;
mod entry;
mod importance;
mod lines;
mod number;
mod read;
mod request;

pub use category::{CategorySort, EmployerCategory, KnownCategory};
pub use code::{LegalForm, MunicipalityCode, NaceCode};
pub use entry::{Address, CategoryRow, DirectoryEntry, ImportanceRow, NaceRow};
pub use importance::ImportanceCode;
pub use number::{PplNumber, RegistrationKind, RegistrationNumber};
pub(in crate::employer) use read::ENTRY;
pub use request::{Asked, DirectoryField, DisclosureRequest, Mandate, Person, Phase, Purpose, Requester};

use chrono::NaiveDate;

use crate::judgement::{Decision, Ruling};
use crate::law::Law;
use lines::DisclosureDecision;

/// A request under this law.
pub(crate) struct Case<'a> {
    law: &'a Law,
    request: &'a DisclosureRequest,
    /// When the employer was deleted, where the entry tells it.
    deletion: Option<NaiveDate>,
}

/// What is answered to a request: whether the field is shown, and what the entry holds in it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Disclosure {
    /// Whether it is shown, and why.
    pub ruling: Ruling,
    /// The field, where it is one of the directory.
    pub field: Option<DirectoryField>,
    /// The day of the request.
    pub date: Option<NaiveDate>,
    /// What is shown of the entry, everything else left out; `None` where nothing is shown, or no entry is given.
    pub shown: Option<DirectoryEntry>,
}

/// Whether a field is shown: the first line that decides does, and what no line allows is denied.
pub fn decide(law: &Law, request: &DisclosureRequest) -> Ruling {
    DisclosureDecision::decide(&Case { law, request, deletion: None })
}

/// The same, with what is shown of an entry.
///
/// Of an employer who was deleted before the day of the request, the data are shown as ever, with a warning that no measure gives it a
/// reduction. Whoever may not be shown the date of deletion is not warned either.
///
/// Of the categories, whoever is shown them under deliberation 06/80 alone sees the codes of that day, without their days: it lets a category
/// be looked up, and when it ended tells when an employer ended.
pub fn disclose(law: &Law, request: &DisclosureRequest, entry: &DirectoryEntry) -> Disclosure {
    let ruling = DisclosureDecision::decide(&Case { law, request, deletion: entry.deletion });
    let field = request.listed_field();
    let shown = field.filter(|_| ruling.allowed).map(|field| match request.date {
        Some(day) if field == DirectoryField::EmployerCategory && !is_shown_its_own(law, request) => {
            entry.categories_of(day)
        }
        _ => entry.only(field),
    });
    Disclosure { ruling, field, date: request.date, shown }
}

/// Which fields are shown to whoever asks so, whatever the field of the request is: what the decision does not allow is not among them.
///
/// ```
/// use dimona::employer::directory::{DirectoryField, DisclosureRequest, Requester, fields_shown};
/// use dimona::law::Law;
///
/// let law = Law::belgium();
/// let mut request = DisclosureRequest::of_own("2026-07-01".parse()?, DirectoryField::Seat);
/// assert_eq!(fields_shown(&law, &request).len(), 11);
/// request.requester = Some(Requester::Anonymous);
/// assert_eq!(fields_shown(&law, &request), [DirectoryField::EmployerCategory]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn fields_shown(law: &Law, request: &DisclosureRequest) -> Vec<DirectoryField> {
    let fields = DirectoryField::NAMES.iter().map(|(_, field)| *field);
    fields.filter(|field| decide(law, &request.for_field(*field)).allowed).collect()
}

/// Whether the requester is shown the data of its own, or of the employer for whom it acts, and not the category alone: by the date of
/// deletion, which is as much and as little shown as any of the ten fields.
fn is_shown_its_own(law: &Law, request: &DisclosureRequest) -> bool {
    decide(law, &request.for_field(DirectoryField::DeletionDate)).allowed
}
