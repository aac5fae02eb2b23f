//! Predicts the NSSO's answer to Belgian Dimona declarations and judges the worker's right.

#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

pub mod codec;
pub mod dimona;
pub mod engine;
mod error;
pub mod facts;
pub mod id;
pub mod law;
mod ndjson;
pub mod policy;
pub mod report;
pub mod rule;
#[cfg(feature = "proptest")]
pub mod strategies;
pub mod student;
mod system;
pub mod time;

pub use error::{Error, Result};
