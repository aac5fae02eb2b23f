use crate::words::register::Register;

pub(super) const REGISTER: Register = Register {
    empty: "le fichier est vide ; un registre commence par son en-tête",
    unknown_version: "la version {version} n'est pas connue",
    no_number: "n'a pas de numéro",
    second_period: "est le numéro d'une période déjà présente",
    registration_in_no_period: "est le numéro d'une période qu'aucune ligne précédente n'indique",
    not_worker_type: "n'est pas un type de travailleur",
    not_joint_committee: "n'est pas une commission paritaire de Dimona",
    not_quota: "n'est pas un contingent",
    unread_of_nobody: "ne désigne ni un travailleur ni une période",
    not_digest: "ne désigne pas un enregistrement : il y faut seize chiffres hexadécimaux",
    no_header: "ce n'est pas un registre : il ne commence pas par un en-tête ; dimona check en enregistre un avec --save-register",
    not_heard: "contient un mot qui n'est aucun de `warned`, `excused`, `disproved`, `unwarned`",


}
.checked();
