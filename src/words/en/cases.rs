use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "whether somebody may view, create or modify a declaration of works, or manage who may",
    directory: "whether a field of the employer directory is shown to whoever asks for it",
}
.checked();
