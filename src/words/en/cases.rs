use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "whether somebody may view, create or modify a declaration of works, or manage who may",
    measures: "which employment measures apply for a worker in a quarter, and what they come to",
}
.checked();
