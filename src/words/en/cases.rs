use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "whether somebody may view, create or modify a declaration of works, or manage who may",
    works_declare: "whether works have to be declared to the NSSO, when, and whether presences are registered",
    consent: "whether an employer may read data of a candidate who granted it",
    directory: "whether a field of the employer directory is shown to whoever asks for it",
    measures: "which employment measures apply for a worker in a quarter, and what they come to",
    reference: "how you call the case: the answer repeats it",
}
.checked();
