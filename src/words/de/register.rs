use crate::words::register::Register;

pub(super) const REGISTER: Register = Register {
    empty: "die Datei ist leer; ein Register beginnt mit seiner Kopfzeile",
    unknown_version: "die Version {version} ist nicht bekannt",
    no_number: "hat keine Nummer",
    second_period: "ist die Nummer einer Periode, die schon enthalten ist",
    registration_in_no_period: "ist die Nummer einer Periode, die keine Zeile davor nennt",
    not_worker_type: "ist kein Arbeitnehmertyp",
    not_joint_committee: "ist keine paritätische Kommission von Dimona",
    not_quota: "ist kein Kontingent",
    unread_of_nobody: "nennt weder einen Arbeitnehmer noch eine Periode",
    not_digest: "ist kein Datensatz: sechzehn hexadezimale Ziffern sind einer",
    no_header: "das ist kein Register: es beginnt mit keinem Kopf; dimona check speichert eines mit --save-register",
    not_heard: "enthält ein Wort, das keines von `warned`, `excused`, `disproved`, `unwarned` ist",
}
.checked();
