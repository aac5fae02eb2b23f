use crate::words::cases::Cases;

pub(super) const CASES: Cases =
    Cases { works_access: "whether somebody may view, create or modify a declaration of works, or manage who may" }
        .checked();
