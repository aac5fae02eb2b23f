use crate::words::duty_members::DutyMembers;

pub(super) const DUTY_MEMBERS: DutyMembers = DutyMembers {
    date: "der Tag, an dem die Arbeiten beginnen; haben sie begonnen, der Tag der Frage",
    amount: "was die Arbeiten insgesamt kosten, in Euro ohne Mehrwertsteuer",
    subcontractors: "wie viele Subunternehmer es gibt, Zeitarbeitsunternehmen eingeschlossen",
    activity: "was getan wird: `works`, `guarding`, `cleaning` oder `meat`",
    role: "was das Unternehmen in der Kette tut: `contractor` oder `subcontractor`",
    started_before: "haben die Arbeiten begonnen, der Tag, an dem sie es taten, oder `true`; sonst `false`",
    exempt_at_start: "ob sie zu Beginn keine Meldung brauchten",
    asbestos: "ob Asbest entfernt wird",
    invoice: "eine Rechnung des Unternehmens, in Euro ohne Mehrwertsteuer",
    social_debt: "ob das Unternehmen, das sie schickt, dem LSS etwas schuldet",
    tax_debt: "ob dieses Unternehmen Steuern schuldet",
}
.checked();
