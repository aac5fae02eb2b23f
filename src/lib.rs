//! Predicts the NSSO's answer to Belgian Dimona declarations, and judges the worker's right.
//!
//! Every Belgian employer declares each hire and departure to the National Social Security Office (NSSO, RSZ, ONSS) before
//! work starts: the Dimona. This crate says beforehand what the NSSO will answer (accepted, accepted with warning, refused,
//! and each anomaly code), whether the regime stands that the declaration asks for, and explains both with the law, the
//! numbers and the next step.
//!
//! # Will the NSSO accept this declaration?
//!
//! ```
#![doc = include_str!("../examples/check_one.rs")]
//! ```
//!
//! It says what is wrong, why, and what to do:
//!
//! ```text
//! IN STU
//!     answer   accepted with warning 90017-369
//!     right    student regime fails, for all or part of what is planned
//!     warning  the student quota is exceeded by 1 planned hour; 650 hours lie within it
//!              rule  student-quota-exceeded, 90017-369, at planned-hours
//!              why   650 hours for 2026
//!              law   art. 17bis RD 28-11-1969; glossary 2023/3, block 90017
//!              do    withdraw it until 2026-07-01 24:00 if nobody has worked yet, lower the plan until
//!                    2026-10-31 24:00 to what lies within the quota, if anything does, or keep it and
//!                    pay ordinary contributions on what goes beyond
//!              cost  ordinary contributions on these hours: the student pays 13.07 % of the wage in
//!                    place of 2.71 %, the employer the ordinary rate in place of 5.42 %
//!              law   art. 17bis RD 28-11-1969; payroll offices on student hours outside the quota
//!     assumed  who is declared as a student studies, as the main activity, and works outside the hours
//!              of compulsory presence at school
//!              table careers would decide
//!     assumed  contracts and framework agreements were signed before work began
//!              table contracts would decide
//! ```
//!
//! A [`Zone`] names each thing that a declaration can hold, and [`Message::with_text`] takes what the NSSO takes in it; what is
//! not so is an error at once. [`Message::with`] takes values of Rust. `cargo run --example check_one` runs this.
//!
//! # And the next one?
//!
//! A check changes nothing. Applying a verdict does, and the next check sees it.
//!
//! ```
//! use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};
//!
//! # fn main() -> dimona::Result<()> {
//! let (engine, mut register) = (Engine::belgium(), Register::new());
//! let job = Message::new(Kind::In)
//!     .with_text(Zone::EnterpriseNumber, "0999999031")?
//!     .with_text(Zone::Ssin, "07062100469")?
//!     .with_text(Zone::WorkerType, "STU")?
//!     .with_text(Zone::JointCommittee, "XXX")?
//!     .with_text(Zone::StartDate, "2026-07-01")?
//!     .with_text(Zone::EndDate, "2026-07-31")?
//!     .with_text(Zone::PlannedHours, "600")?;
//! // The NSSO answered with the number of the period.
//! let context = MessageContext::at("2026-06-30T10:00")?.with_period_id("660000000112".parse()?);
//! let verdict = engine.check(&job.received(context), &register);
//! register.apply(verdict.effect())?;
//!
//! let more = Message::new(Kind::Update)
//!     .with_text(Zone::PeriodId, "660000000112")?
//!     .with_text(Zone::PlannedHours, "660")?;
//! let verdict = engine.check(&more.received(MessageContext::at("2026-06-30T11:00")?), &register);
//! assert_eq!(engine.explain(&verdict).findings()[0].what, "the student quota is exceeded by 10 planned hours; 650 hours lie within it");
//! # Ok(())
//! # }
//! ```
//!
//! What a payroll database knows already fills a register: [`Engine::load_period`].
//!
//! # And a file of them?
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
//! rules ([`judgement::All`], [`judgement::Any`]); an exception settles a right ([`judgement::Meta::exempting`]). The example
//! `own_rule` has both.
//!
//! ```
#![doc = include_str!("../examples/house_rule.rs")]
//! ```
//!
//! # Contents
//!
//! | room | what is in it |
//! |---|---|
//! | [`engine`] | the [`Engine`](engine::Engine): checks one declaration, replays many |
//! | `batch` | the same replay in parallel, in a budget of memory, on files of any size (feature `batch`, default) |
//! | [`declaration`] | the message in its three shapes and the schema of its zones, the register of periods, the predicted answer |
//! | [`judgement`] | what a rule is: outcomes, evidence, findings, and how rules compose |
//! | [`employer`] | the employer directory, and who is shown which field; employment measures, and what they come to |
//! | [`flexi_job`], [`student`] | regimes, also without a declaration |
//! | [`occasional`], [`article_17`] | regimes that no rule grants yet: the right to them is open |
//! | [`worker`] | one worker on one day, on a page |
//! | [`interim`] | Interim@work: what an agency worker sees of the declarations of agencies, and whether they are in time and correct |
//! | [`citizen_data`] | an employer asks to see data of a candidate, who grants or refuses it; a history that shows whether it was edited |
//! | [`works`] | the declaration of works: who has to declare, and who may do what with a declaration |
//! | [`cases`] | what these systems are asked and answer, one JSON object a line |
//! | [`codec`] | REST v2 bodies in JSON, forms of the NSSO's XML and rows of CSV: read tolerantly, written exactly; a file of any of them; the answers file |
//! | [`report`] | verdicts as text for people and as NDJSON for programs |
//! | [`words`] | what is told to people: sentences by name, in their language |
//! | [`law`] | dated values with their sources, to be patched by the caller |
//! | [`facts`] | what the caller knows beside the declarations |
//! | [`page`] | what each rule says at length: the text of its documentation and its cases |
//! | [`policy`] | choices where sources disagree |
//! | [`id`], [`time`] | SSIN, enterprise number and the others; quarters, moments, holidays |
//! | `strategies` | proptest strategies for all of these (feature `proptest`) |
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
pub mod cases;
pub mod citizen_data;
pub mod codec;
pub mod declaration;
pub mod employer;
pub mod engine;
mod error;
pub mod facts;
pub mod flexi_job;
pub mod id;
pub mod interim;
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
pub mod works;

// The front door: what a first program needs. Everything else stands in its room, and these are documented there: so
// rustdoc lists them first, as re-exports.
#[doc(no_inline)]
pub use declaration::message::{Kind, Message, MessageContext};
#[doc(no_inline)]
pub use declaration::register::Register;
#[doc(no_inline)]
pub use declaration::schema::Zone;
#[doc(no_inline)]
pub use engine::Engine;
pub use error::{Error, Result};

// Dates and decimals of these crates stand in public signatures: so a caller has the version that fits.
pub use chrono;
pub use rust_decimal;

/// The examples of the README and of the documents are tests.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../README.md")]
    struct Readme;
    #[doc = include_str!("../docs/architecture.md")]
    struct Architecture;
    #[doc = include_str!("../docs/compare.md")]
    struct Compare;
    #[doc = include_str!("../docs/examples.md")]
    struct Examples;
    #[doc = include_str!("../docs/facts.md")]
    struct Facts;
    #[doc = include_str!("../docs/formats.md")]
    struct Formats;
    #[doc = include_str!("../docs/large-files.md")]
    struct LargeFiles;
    #[doc = include_str!("../docs/library.md")]
    struct Library;
    #[doc = include_str!("../docs/systems.md")]
    struct Systems;
    #[doc = include_str!("../docs/workers.md")]
    struct Workers;
}
