//! Consulting the data of citizens: an employer asks, the candidate decides.
//!
//! An employer asks to see one thing of one candidate: the status for flexi-jobs, or the hours left of a student. The candidate grants
//! it by a QR code or a link that works once, or refuses, and may withdraw a grant at any time. A grant lasts for a term; behind it the
//! employer asks anew. [`Ledger`] is what became of each request, [`History`] the file that it stands in, and [`Ledger::may_read`]
//! decides whether something may be read at a moment.
//!
//! ```
//! use dimona::citizen_data::{Ledger, Purpose, Request};
//! use dimona::law::Law;
//!
//! let (law, mut ledger) = (Law::belgium(), Ledger::new());
//! let request = Request::new("0999999031".parse()?, "07062100469".parse()?, Purpose::FlexiJob);
//! let number = ledger.request(request.clone(), "2026-11-02T09:00".parse()?)?;
//! ledger.grant(&law, number, "2026-11-02T10:00".parse()?)?;
//! let code = |at: &str| Ok::<_, dimona::Error>(ledger.may_read(&request, at.parse()?).reason.code);
//! assert_eq!(code("2026-11-02T09:59:59")?, "PENDING");
//! assert_eq!(code("2026-11-02T10:00")?, "GRANT_IN_FORCE");
//! assert_eq!(code("2026-12-02T09:59:59")?, "GRANT_IN_FORCE");
//! assert_eq!(code("2026-12-02T10:00")?, "EXPIRED");
//! # Ok::<(), dimona::Error>(())
//! ```

mod case;
mod covered;
mod decision;
mod history;
mod ledger;
mod request;
mod shown;
mod told;

pub(crate) use case::ConsentCase;
pub use covered::CoveredFacts;
pub use history::{History, Seal};
pub use ledger::{Consent, Ledger, Refused, Step};
pub use request::{Purpose, Request, Term};
pub use shown::{Consulted, HoursShown, Shown};
pub use told::{Stands, ToldConsent};
