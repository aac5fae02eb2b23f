//! The NSSO's XML message `Dimona`: read and written.
//!
//! A file is one message with any number of forms, and a form is one declaration. The element names are those of the
//! schema 2023/1; files of 2022/2 and 2022/3 have no others.
//!
//! Reading goes in two steps. [`Forms`] cuts a stream into forms without understanding them, in bounded memory;
//! [`decode`] understands one form. A broken form costs that form only. No document type is read, and no entity but the
//! five of XML itself.
//!
//! XML does not tell when the NSSO received a form, and what it answered. [`Decoder::received_is_created`] takes the
//! moment at which a form was made for that of reception.
//!
//! ```
//! use dimona::codec::nsso_xml::{Forms, decode};
//!
//! let file = br#"<?xml version="1.0" encoding="UTF-8"?>
//! <Dimona>
//!   <Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>
//!   <Form><DimonaOut><DimonaPeriodId>660000
//!   <Form><DimonaOut><DimonaPeriodId>660000000213</DimonaPeriodId><EndingDate>2026-12-31</EndingDate></DimonaOut></Form>
//! </Dimona>"#;
//! let mut forms = Forms::new(&file[..]);
//! let mut report = Vec::new();
//! while let Some(form) = forms.next()? {
//!     let line = match form.body.and_then(|body| decode(body, form.byte)) {
//!         Ok(draft) => format!("{}: {:?}", form.number, draft.kind.map(|kind| kind.word())),
//!         Err(fault) => format!("{}: {fault}", form.number),
//!     };
//!     report.push(line);
//! }
//! assert_eq!(report, [
//!     "1: Some(\"CANCEL\")",
//!     "2: form is not closed before the next one begins at byte 182",
//!     "3: Some(\"OUT\")",
//! ]);
//! # Ok::<(), std::io::Error>(())
//! ```

mod decode;
mod encode;
mod frame;
mod plain;
mod prolog;
mod scan;
mod token;
mod visit;

pub use decode::{Decoder, decode};
pub use encode::{BEGIN, END, encode};
pub(super) use encode::{form, says_when_made};
pub(super) use frame::Cutter;
pub use frame::Forms;
pub(super) use prolog::Encoding;
pub(super) use token::referenced;
