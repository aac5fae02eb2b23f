//! Who may do what with a declaration of works.
//!
//! ```
//! use dimona::law::Law;
//! use dimona::works::access::{AccessRequest, Action, Relation, decide};
//!
//! let law = Law::belgium();
//! let mut request = AccessRequest::new("2026-06-28".parse()?, Action::Modify);
//! request.relation = Some(Relation::Listed);
//! assert_eq!(decide(&law, &request).reason.code, "LEGACY_LISTED_MODIFY");
//! request.date = Some("2026-06-29".parse()?);
//! assert_eq!(decide(&law, &request).reason.code, "DECLARANT_ONLY_SINCE_20260629");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod lines;
mod request;

pub(crate) use lines::AccessDecision;
pub use request::{AccessRequest, ActingFor, Action, Channel, Key, Mandate, Relation, Role};

use crate::judgement::{Decision, Ruling};
use crate::law::Law;

/// A request under this law.
pub(crate) struct Case<'a> {
    law: &'a Law,
    request: &'a AccessRequest,
}

/// Whether it is allowed: the first line that decides does, and what no line allows is denied.
pub fn decide(law: &Law, request: &AccessRequest) -> Ruling {
    AccessDecision::decide(&Case { law, request })
}
