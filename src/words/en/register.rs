use crate::words::register::Register;

pub(super) const REGISTER: Register = Register {
    empty: "the file is empty; a register begins with its header",
    unknown_version: "version {version} is not known",
    no_number: "has no number",
    second_period: "is the number of a period that is held already",
    registration_in_no_period: "is the number of a period that no line before tells",
    not_worker_type: "is not a worker type",
    not_joint_committee: "is not a joint committee of Dimona",
    not_quota: "is not a quota",
    unread_of_nobody: "names neither a worker nor a period",
    not_digest: "is no record: sixteen hexadecimal digits are",
    no_header: "this is no register: it begins with no header; dimona check saves one with --save-register",
    not_heard: "holds a word that is none of `warned`, `excused`, `disproved`, `unwarned`",
}
.checked();
