//! What stands in the places of the texts.

use std::borrow::Cow;
use std::io;

use dimona::declaration::message::RecordFault;
use dimona::words::{Said, Value};

use crate::problems::reason;

/// What can stand in a place of a text. What the library says is no text yet: so it cannot get there in another language.
pub(crate) trait Told {
    /// The value as it stands there.
    fn told(&self) -> Value;
}

impl<T: Told + ?Sized> Told for &T {
    fn told(&self) -> Value {
        (**self).told()
    }
}

impl Told for str {
    fn told(&self) -> Value {
        self.to_owned().into()
    }
}

impl Told for String {
    fn told(&self) -> Value {
        self.clone().into()
    }
}

impl Told for Cow<'_, str> {
    fn told(&self) -> Value {
        self.clone().into_owned().into()
    }
}

impl Told for u64 {
    fn told(&self) -> Value {
        (*self).into()
    }
}

impl Told for usize {
    fn told(&self) -> Value {
        (*self).into()
    }
}

impl Told for Said {
    fn told(&self) -> Value {
        self.clone().into()
    }
}

impl Told for Value {
    fn told(&self) -> Value {
        self.clone()
    }
}

impl Told for dimona::Error {
    fn told(&self) -> Value {
        self.said().into()
    }
}

impl Told for RecordFault {
    fn told(&self) -> Value {
        dimona::Error::from(self.clone()).told()
    }
}

impl Told for io::Error {
    fn told(&self) -> Value {
        reason(self).into()
    }
}
