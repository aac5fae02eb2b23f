use crate::words::register::Register;

pub(super) const REGISTER: Register = Register {
    empty: "het bestand is leeg; een register begint met zijn titelrij",
    unknown_version: "versie {version} is niet bekend",
    no_number: "heeft geen nummer",
    second_period: "is het nummer van een periode die er al in staat",
    registration_in_no_period: "is het nummer van een periode die geen eerdere lijn noemt",
    not_worker_type: "is geen werknemerstype",
    not_joint_committee: "is geen paritair comité van Dimona",
    not_quota: "is geen contingent",
    unread_of_nobody: "noemt noch een werknemer noch een periode",
    not_digest: "is geen record: dat zijn zestien hexadecimale cijfers",
    no_header: "dit is geen register: het begint met geen kop; dimona check bewaart er een met --save-register",
    not_heard: "bevat een woord dat geen van `warned`, `excused`, `disproved`, `unwarned` is",
}
.checked();
