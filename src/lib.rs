//! Predicts the NSSO's answer to Belgian Dimona declarations, and judges the worker's right.
//!
//! Every Belgian employer declares each hire and departure to the National Social Security Office (NSSO, RSZ, ONSS) before
//! work starts: the Dimona. This crate says beforehand what the NSSO will answer (accepted, accepted with warning, refused,
//! and each anomaly code), whether the regime stands that the declaration asks for, and explains both with the law, the
//! numbers and the next step.
//!
//! # Contents
//!
//! | room | what is in it |
//! |---|---|
//! | [`engine`] | the [`Engine`](engine::Engine): checks one declaration, replays many |
//! | `batch` | the same replay in parallel, in a budget of memory, on files of any size (feature `batch`, default) |
//! | [`declaration`] | the message in its three shapes and the schema of its zones, the register of periods, the predicted answer |
//! | [`judgement`] | what a rule is: outcomes, evidence, findings, and how rules compose |
//! | [`flexi_job`], [`student`] | regimes, also without a declaration |
//! | [`worker`] | one worker on one day, on a page |
//! | [`codec`] | REST v2 bodies in JSON, forms of the NSSO's XML and rows of CSV: read tolerantly, written exactly; a file of any of them; the answers file |
//! | [`report`] | verdicts as text for people and as NDJSON for programs |
//! | [`law`] | dated values with their sources, to be patched by the caller |
//! | [`facts`] | what the caller knows beside the declarations |
//! | [`page`] | what each rule says at length: the text of its documentation and its cases |
//! | [`policy`] | choices where sources disagree |
//! | [`id`], [`time`] | SSIN, enterprise number and the others; quarters, moments, holidays |
//! | `strategies` | proptest strategies for all of these (feature `proptest`) |
//!
//! # Will the NSSO accept this declaration?
//!
//! ```
//! use dimona::codec::rest_json::decode;
//! use dimona::declaration::register::Register;
//! use dimona::engine::Engine;
//!
//! let body = br#"{
//!   "context": { "receivedAt": "2026-06-30T10:00:00+02:00" },
//!   "employer": { "enterpriseNumber": "0999999031" },
//!   "worker": { "ssin": "07062100469" },
//!   "dimonaIn": { "startDate": "2026-07-01", "endDate": "2026-07-31", "plannedHoursNumber": 651,
//!                 "features": { "workerType": "STU", "jointCommissionNumber": "XXX" } }
//! }"#;
//! let draft = decode(body, 0).expect("a body of REST v2");
//! let engine = Engine::belgium();
//! let verdict = engine.check(&draft, &Register::new());
//!
//! assert_eq!(verdict.answer.letter().unwrap().as_str(), "W");  // accepted with a warning:
//! assert_eq!(engine.anomalies(&verdict)[0].to_string(), "90017-369");  // the quota is exceeded,
//! let rule = engine.rule(verdict.findings[0].rule());
//! assert_eq!(rule.name, "student-quota-exceeded");  // says this rule,
//! assert_eq!(verdict.right.state.as_str(), "fails");  // for one hour of 651
//! ```
//!
//! # And after everything that was declared before?
//!
//! A [`Replay`](engine::Replay) takes declarations as they stand in their files, orders them as the NSSO received them, and
//! applies each that is accepted before it judges the next. The register that it leaves can be saved, and the next day's
//! file begins where it ended.
//!
//! ```
//! use dimona::codec::rest_json::{Records, decode};
//! use dimona::declaration::register::Register;
//! use dimona::engine::Engine;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let file: &[u8] = include_bytes!("../fixtures/stories/snack-bar/november-2026.ndjson");
//! let engine = Engine::belgium();
//! let mut replay = engine.replay(Register::new());
//! let mut records = Records::new(file);
//! while let Some(record) = records.next()? {
//!     match record.body.and_then(|body| decode(body, record.byte)) {
//!         Ok(draft) => replay.add(1, record.number, &draft),
//!         Err(fault) => replay.add_unreadable(1, record.number, fault),
//!     }
//! }
//! let replayed = replay.run();
//! assert_eq!(replayed.judged.len(), 40);
//! let mut saved = Vec::new();
//! replayed.register.write(&mut saved)?;
//! # Ok(())
//! # }
//! ```
//!
//! For a file of any size, `batch` does the same on many threads and in bounded memory.
//!
//! # A rule of one's own
//!
//! A rule names one fault and says one of four things: satisfied, violated, not applicable, undetermined. Composites join
//! rules ([`judgement::All`], [`judgement::Any`]); an exception settles a right ([`judgement::Meta::exempting`]).
//!
//! ```
//! use chrono::{Datelike, NaiveDate, Weekday};
//! use dimona::declaration::message::Kind;
//! use dimona::declaration::rule::{Case, Declarations, RuleMeta, Side};
//! use dimona::engine::{Engine, Level};
//! use dimona::judgement::{Outcome, Rule};
//! use dimona::law::LegalRef;
//!
//! struct SundayStart;
//!
//! dimona::numbers! {
//!     /// The day on which the job begins.
//!     struct Begin { start: NaiveDate = "startDate" }
//! }
//!
//! const META: RuleMeta = RuleMeta::new(
//!     "sunday-start",
//!     Side::Advice,
//!     LegalRef::seen("our works rules, art. 12"),
//!     dimona::texts! {
//!         numbers: Begin::NUMBERS,
//!         what: "the job begins on a Sunday ({startDate})",
//!         action: "ask the site manager first",
//!     },
//! );
//!
//! impl Rule<Declarations> for SundayStart {
//!     fn meta(&self) -> RuleMeta<'_> {
//!         META
//!     }
//!
//!     fn check(&self, case: &Case<'_>) -> Outcome {
//!         let (Kind::In, Some(start)) = (case.row.kind, case.row.start_date) else { return Outcome::NotApplicable };
//!         let sunday = start.weekday() == Weekday::Sun;
//!         Outcome::fault_if(sunday, Begin { start: Some(start) })
//!     }
//! }
//!
//! let engine = Engine::builder().rule(SundayStart).level("sunday-start", Level::Warning).build()?;
//! assert!(engine.rules().iter().any(|meta| meta.name == "sunday-start"));
//! # Ok::<(), dimona::Error>(())
//! ```
//!
//! # What it promises
//!
//! * A fault of a declaration is a finding, never an `Err`, and never a panic.
//! * What cannot be known is `undetermined` and says what is missing; where the usual case is assumed, the run says so.
//! * SSINs are masked in `Display`, `Debug`, errors and reports unless the caller asks.
//! * No clock, environment, network or output in the library: the caller gives every moment. Only a batch starts threads, and
//!   writes files, in the directory that it is given for what finds no room in memory.

#![cfg_attr(not(feature = "batch"), allow(dead_code, unused_imports, reason = "the batch is who uses it"))]
#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

pub mod article_17;
#[cfg(feature = "batch")]
pub mod batch;
pub mod codec;
pub mod declaration;
pub mod engine;
mod error;
pub mod facts;
pub mod flexi_job;
pub mod id;
pub mod judgement;
pub mod law;
pub mod occasional;
pub mod page;
pub mod policy;
pub mod report;
#[cfg(feature = "proptest")]
pub mod strategies;
pub mod student;
mod table;
pub mod time;
pub mod words;
pub mod worker;

pub use error::{Error, Result};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
