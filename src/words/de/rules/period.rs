use crate::words::RuleText;

/// The step of a feature that changes, at every time: of a flexi-job it tells more.
const CHANGED: &str = "wechselt der Arbeitnehmer vom einen zum anderen, jene Periode am letzten Tag jener Arbeit durch ein OUT beenden, das \
    nach dem ersten Werktag danach verspätet ist; war sie von Anfang an falsch und hat niemand darunter gearbeitet, sie annullieren; laufen beide Stellen \
    nebeneinander, sie offen lassen[; ein {FLX} ist danach nur möglich, wenn dieser letzte Tag in einem früheren Quartal \
    liegt: liegt er in diesem oder laufen beide weiter, ist dort vor dem nächsten kein Flexi-Job möglich]";

pub(super) const PERIOD: &[RuleText] = &[
    RuleText::new(
        "begin-moved-later",
        "der Beginn darf nicht durch ein UPDATE nach hinten verschoben werden[: vom {before}][ auf den {startDate}]",
        "",
        "bis zum Tag des gemeldeten Beginns selbst bewirken ein CANCEL und ein neues IN dasselbe",
    )
    .steps(
        "ein CANCEL, bis {by}, und ein neues IN bewirken dasselbe",
        "hat noch niemand gearbeitet, bewirken ein CANCEL, bis {by}, und ein neues IN dasselbe",
        "sie belassen: ihr Beginn kann nicht mehr nach hinten verschoben werden, und ein CANCEL wäre verspätet",
        "sie belassen: keiner ihrer Tage steht noch bevor, und ein CANCEL wäre verspätet",
    ),
    RuleText::new(
        "cancelled-period",
        "die Periode {periodId} ist bereits annulliert",
        "",
        "nach einem zweiten CANCEL nichts tun; für weitere Arbeit ein neues IN senden, bevor sie beginnt",
    ),
    RuleText::new(
        "closed-period",
        "die Periode endet bereits am {endDate}",
        "",
        "nichts senden, wenn dieser Tag stimmt; ein UPDATE verschiebt das Ende, das eines nach Daten gemeldeten \
            Flexi-Jobs aber nur auf einen früheren Tag",
    ),
    RuleText::new(
        "days-between-contracts",
        "es sind Tage zwischen zwei Verträgen gemeldet: vom {firstDay} bis zum {lastDay} läuft keiner",
        "",
        "Verträge und Meldung vergleichen: fehlt einer in der Tabelle contracts, oder ist ein Tag falsch angegeben, die Tabelle berichtigen; sonst die Periode mit dem ersten Vertrag beenden und die Arbeit unter dem nächsten melden, bevor sie beginnt",
    ),
    RuleText::new(
        "duplicate-period",
        "dieselbe Periode ist bereits gemeldet: Beginn {startDate}[, Periode {periodId}][, Datensatz {record} der \
            Datei {file}]",
        "",
        "nichts weiter senden, wenn es dieselbe Arbeit ist: die Periode ist gemeldet; sind andere Stunden geplant, diese durch ein UPDATE der Periode ändern",
    ),
    RuleText::new(
        "end-before-begin",
        "die Periode würde am {endDate} enden, vor ihrem ersten Tag {startDate}",
        "",
        "die Daten berichtigen; eine Periode, in der niemand arbeitet, wird annulliert, spätestens an ihrem ersten Tag",
    ),
    RuleText::new(
        "end-date-not-removable",
        "das Enddatum dieser Periode[, {endDate},] darf nicht entfernt werden: diese Art von Arbeit wird mit einem \
            gemeldet",
        "",
        "das Enddatum lassen, wie es ist; für Arbeit danach eine neue Periode melden, bevor diese Arbeit beginnt",
    ),
    RuleText::new(
        "end-hour-before-begin-hour",
        "die Arbeit würde am {startDate} enden, bevor sie an diesem Tag beginnt",
        "",
        "endet sie nach Mitternacht, den nächsten Tag als Enddatum angeben; sonst die Uhrzeiten berichtigen",
    ),
    RuleText::new(
        "ends-behind-contract",
        "es sind Tage nach dem Vertrag gemeldet: sein letzter Tag ist der {contractEnd}, und gemeldet ist der {declaredEnd}",
        "",
        "Vertrag und Meldung vergleichen: fehlt ein späterer Vertrag in der Tabelle contracts, oder ist das Ende falsch angegeben, die Tabelle berichtigen; sonst die Periode mit dem Vertrag beenden",
    ),
    RuleText::new(
        "feature-changed-in-open-period",
        "eine Periode unter einem anderen Arbeitnehmertyp oder einer anderen paritätischen Kommission ist noch offen: \
            Beginn {startDate}[, Periode {periodId}][, Datensatz {record} der Datei {file}]",
        "",
        "wechselt der Arbeitnehmer vom einen zum anderen, jene Periode am letzten Tag jener Arbeit durch ein OUT beenden, das \
            nach dem ersten Werktag danach verspätet ist; war sie von Anfang an falsch und hat niemand darunter gearbeitet, sie annullieren; laufen beide Stellen \
            nebeneinander, sie offen lassen",
    )
    .steps(CHANGED, CHANGED, CHANGED, CHANGED),
    RuleText::new(
        "flexi-job-end-moved-later",
        "das Ende eines Flexi-Jobs wird nie auf einen späteren Tag verschoben[: vom {before}][ auf den {endDate}]",
        "",
        "die Periode lassen, wie sie ist; die noch kommenden Tage nach dem {before} als neuen Flexi-Job melden, bevor sie beginnen, einen je Quartal; für schon gearbeitete Tage sofort das IN senden, das verspätet ist",
    ),
    RuleText::new(
        "flexi-period-of-one-day",
        "ein Flexi-Job ohne Uhrzeiten würde am {startDate} beginnen und enden",
        "",
        "in einem IN die Uhrzeiten des Tages angeben; eine bestehende Periode kann nicht an ihrem ersten Tag enden: \
            sie belassen, oder sie vor Beginn der Arbeit annullieren und den Tag mit seinen Uhrzeiten melden",
    ),
    RuleText::new(
        "locked-period",
        "das LSS hat die Periode {periodId} gesperrt",
        "",
        "das LSS fragen: solange die Periode gesperrt ist, ändert keine Nachricht sie",
    ),
    RuleText::new(
        "more-planned-days-than-days",
        "{plannedDays} Tage sind in einer Periode von {days|Tag|Tagen} geplant",
        "",
        "die Anzahl der Tage oder die Daten berichtigen",
    ),
    RuleText::new(
        "more-planned-hours-than-the-days-have",
        "{plannedHours} Stunden sind in Tagen geplant, die {hours} haben",
        "",
        "die Anzahl der Stunden oder die Daten berichtigen: was geplant ist, wird vom Kontingent reserviert",
    ),
    RuleText::new(
        "one-day-type-over-several-days",
        "die Periode würde vom {startDate} bis zum {endDate} dauern, und diese Art von Arbeit wird Tag für Tag \
            gemeldet",
        "",
        "jeden Tag für sich melden, mit gleichem Beginn- und Enddatum",
    ),
    RuleText::new(
        "overlapping-period",
        "die Periode überschneidet eine andere: Beginn {startDate}[, Periode {periodId}][, Datensatz {record} der \
            Datei {file}]",
        "",
        "die Daten oder Uhrzeiten berichtigen, oder die Periode, die zuerst beginnt, enden lassen, bevor die andere beginnt; \
            eine nur annullieren, wenn niemand darin gearbeitet hat",
    )
    .steps(
        "",
        "",
        "",
        "die Daten oder Uhrzeiten der falschen berichtigen; eine Periode, in der jemand gearbeitet hat, wird nicht \
            annulliert, nur ihr Ende wird verschoben",
    ),
    RuleText::new(
        "period-across-quarters",
        "die Periode beginnt in {quarter} und endet am {endDate}, in einem anderen Quartal",
        "",
        "eine Periode für jedes Kalenderquartal melden, bevor ihre Tage beginnen",
    ),
    RuleText::new(
        "period-of-another-employer",
        "die Periode[ {periodId}] gehört zu einem anderen Arbeitgeber",
        "",
        "die Periodennummer und den Arbeitgeber prüfen; der Arbeitgeber kann auch weggelassen werden",
    ),
    RuleText::new(
        "period-of-another-worker",
        "die Periode[ {periodId}] gehört zu einem anderen Arbeitnehmer",
        "",
        "die Periodennummer und die ENSS (NISS) prüfen; die ENSS kann auch weggelassen werden",
    ),
    RuleText::new(
        "refused-message-again",
        "dieselbe, die das LSS zuvor abgelehnt hat",
        "",
        "die Anomalien der abgelehnten Meldung nachsehen und berichtigen, was sie nennen, bevor sie erneut gesendet wird",
    ),
    RuleText::new(
        "refused-period",
        "das LSS hat das IN der Periode {periodId} abgelehnt[: Datensatz {record} der Datei {file}]",
        "",
        "ein IN ohne dessen Fehler senden; es gibt nichts zu schließen, zu ändern oder zu annullieren",
    ),
    RuleText::new(
        "shift-longer-than-a-day",
        "mit Uhrzeiten gemeldete Arbeit dauert mehr als 24 Stunden[: von {begin} bis {end}]",
        "",
        "jeden Arbeitsabschnitt für sich melden; ein Flexi-Job mit schriftlichem Vertrag hat Daten und keine Uhrzeiten",
    ),
    RuleText::new(
        "uncancellable-period",
        "die Periode darf nicht mehr annulliert werden[: eingegangen am {receivedAt}][, nach der Frist {deadline}]",
        "",
        "das LSS fragen; eine Periode, in der jemand gearbeitet hat, darf gar nicht annulliert werden",
    ),
    RuleText::new(
        "unchangeable-period",
        "eine Periode dieser Art, begonnen am {startDate}, kann nicht mehr durch ein UPDATE geändert werden",
        "",
        "das LSS um Berichtigung bitten",
    ),
    RuleText::new(
        "unknown-period",
        "die Dimona-Periode {periodId} gibt es nicht",
        "",
        "die Nummer in der Antwort des LSS auf das IN prüfen oder ein Register laden, das die Periode enthält",
    ),
    RuleText::new(
        "update-closes-period",
        "ein UPDATE darf eine offene Periode nicht schließen",
        "",
        "ist es die richtige Periode, des richtigen Arbeitnehmers, sie mit einem OUT[ mit Enddatum {endDate}] schließen",
    ),
    RuleText::new(
        "update-without-change",
        "das UPDATE ändert nichts: die Periode {periodId} hat bereits alle seine Werte",
        "",
        "nichts senden, wenn die Periode stimmt; sonst die Werte angeben, die sich ändern sollen",
    ),
    RuleText::new(
        "update-without-date",
        "das UPDATE der Periode {periodId} gibt weder ein Beginndatum noch ein Enddatum an",
        "",
        "das Datum angeben, das sich ändert; ein Merkmal einer Periode kann nicht geändert, nur annulliert und \
            rechtzeitig neu gemeldet werden",
    ),
    RuleText::new(
        "update-without-date-or-hour",
        "das UPDATE der Periode {periodId} gibt weder ein Datum noch eine Uhrzeit an",
        "",
        "das Datum oder die Uhrzeit angeben, das oder die sich ändert",
    ),
];
