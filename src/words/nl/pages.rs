use crate::words::pages::pages;

/// The files of the folder, sorted: a test keeps the list.
pub(super) const PAGES: &[(&str, &str)] = pages! {
    "declaration/begun-before-declaration",
    "declaration/closed-period",
    "declaration/declared-after-work-began",
    "declaration/duplicate-period",
    "declaration/flexi-job-declared-too-early",
    "declaration/joint-committee-against-worker-type",
    "declaration/late-declaration",
    "declaration/late-out",
    "declaration/overlapping-period",
    "declaration/unknown-period",
    "flexi-job/flexi-job-conditions-unmet",
    "flexi-job/flexi-job-without-end",
    "flexi-job/other-work-at-flexi-employer",
    "student/pensioner-as-student",
    "student/student-beside-main-job",
    "student/student-contract-longer-than-a-year",
    "student/student-quota-exceeded",
    "student/update-of-late-period",
};
