use crate::words::pages::pages;

/// The files of the folder, sorted: a test keeps the list.
pub(super) const PAGES: &[(&str, &str)] = pages! {
    "declaration/late-declaration",
    "student/student-quota-exceeded",
};
