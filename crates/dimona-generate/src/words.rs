//! Why a record cannot be written: a slip of the generator itself, which is told where it happens.

use std::fmt::Debug;

/// A sheet with a value of another type beside the declaration.
pub(crate) fn of_another_type() -> &'static str {
    "what stands beside a declaration is of another type"
}

/// A sheet without a moment, in XML.
pub(crate) fn sent_at_no_moment() -> &'static str {
    "a declaration was sent at no moment"
}

/// A flaw that finds no place in a record.
pub(crate) fn no_place(flaw: impl Debug, format: impl Debug) -> String {
    format!("{flaw:?} has no place in {format:?}")
}
