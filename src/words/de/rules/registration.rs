use crate::words::RuleText;

pub(super) const REGISTRATION: &[RuleText] = &[
    RuleText::new(
        "cancelled-registration",
        "die Tagesregistrierung {registrationId} ist bereits annulliert[, mit ihrer Periode {periodId}]",
        "",
        "nach einer zweiten Annullierung nichts tun; sonst eine neue Registrierung machen",
    ),
    RuleText::new(
        "overlapping-registration",
        "die Tagesregistrierung überschneidet eine andere[, {registrationId}][, die am {startDate} beginnt][: \
            Datensatz {record} der Datei {file}]",
        "",
        "die Uhrzeiten berichtigen oder zuerst die falsche Registrierung annullieren",
    ),
    RuleText::new(
        "registered-begin-outside-period",
        "die registrierte Arbeit beginnt am {startDate}, außerhalb der Periode ab {periodStart}[ bis {periodEnd}]",
        "",
        "den Tag berichtigen oder die Periode nennen, in der gearbeitet wird",
    ),
    RuleText::new(
        "registered-end-before-begin",
        "die registrierte Arbeit würde am {endDate} enden, vor ihrem ersten Tag {startDate}",
        "",
        "die Daten berichtigen; Arbeit über Mitternacht hinaus endet am nächsten Tag",
    ),
    RuleText::new(
        "registered-end-hour-before-begin-hour",
        "die registrierte Arbeit würde am {startDate} enden, bevor sie an diesem Tag beginnt",
        "",
        "endet sie nach Mitternacht, den nächsten Tag als Enddatum angeben; sonst die Uhrzeiten berichtigen",
    ),
    RuleText::new(
        "registered-end-outside-period",
        "die registrierte Arbeit endet am {endDate}, außerhalb der Periode ab {periodStart}[ bis {periodEnd}]",
        "",
        "den Tag berichtigen oder die Periode nennen, in der gearbeitet wird",
    ),
    RuleText::new(
        "registered-in-unfitting-period",
        "die Periode {periodId} ist vielleicht von einer Art, die keine Tagesregistrierungen hat",
        "",
        "die Antwort des LSS abwarten; nach Daten gemeldete Flexi-Jobs haben sie",
    ),
    RuleText::new(
        "registered-longer-than-a-day",
        "die registrierte Arbeit dauert mehr als 24 Stunden[: von {begin} bis {end}]",
        "",
        "jeden Arbeitstag für sich registrieren",
    ),
    RuleText::new(
        "registered-without-length",
        "die registrierte Arbeit am {startDate} endet in der Minute, in der sie beginnt",
        "",
        "die Uhrzeiten berichtigen; Arbeit über Mitternacht hinaus endet am nächsten Tag",
    ),
    RuleText::new(
        "registration-without-change",
        "die Änderung ändert nichts an der Tagesregistrierung {registrationId}",
        "",
        "nichts senden, wenn die Registrierung stimmt; sonst die Werte angeben, die sich ändern sollen",
    ),
    RuleText::new(
        "unchangeable-registration",
        "die Tagesregistrierung {registrationId}[, von Arbeit, die am {endDate} endete,] kann nicht mehr geändert \
            werden",
        "",
        "das LSS fragen",
    ),
    RuleText::new(
        "unknown-registration",
        "die Tagesregistrierung {registrationId} gibt es nicht",
        "",
        "die Nummer in der Antwort des LSS auf die Registrierung prüfen oder ein Register laden, das sie enthält",
    ),
];
