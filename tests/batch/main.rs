//! A batch says what one declaration after the other is told, however it is run.

mod cutting;
mod daily;
mod days;
mod employers;
mod files;
mod generated;
mod laws;
mod pending;
mod states;
mod support;
mod unread;
mod watching;
