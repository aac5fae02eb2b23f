//! A batch says what one declaration after the other is told, however it is run.

mod employers;
mod generated;
mod laws;
mod support;
mod watching;
