//! Formats: how declarations are read and written.
//!
//! A reader judges nothing. It turns bytes into a [`Draft`](crate::dimona::message::Draft), in which a wrong value lives
//! on until a rule names it; only a record that is no declaration at all is a
//! [`RecordFault`](crate::dimona::message::RecordFault).

pub mod nsso_xml;
mod remark;
pub mod rest_json;
mod window;
