use crate::words::RuleText;

pub(super) const STUDENT: &[RuleText] = &[
    RuleText::new(
        "article-17-hours-on-student-quota",
        "Stunden nach Artikel 17 können das Studentenkontingent von {year} verringern[: {articleHours} sind geplant, \
            davon kommen {hoursOnTop} noch hinzu]",
        "",
        "die verbleibenden Stunden in Student@work nachsehen",
    ),
    RuleText::new(
        "job-seeker-as-student",
        "der Student ist als arbeitsuchend eingetragen[ am {firstDay}][, und ab dem {freeFrom} nicht mehr]",
        "das Studium muss die Haupttätigkeit sein",
        "die Eintragung nachsehen; sonst die Arbeit als OTH melden",
    ),
    RuleText::new(
        "late-student-beside-timely-one",
        "eine verspätete Studentenmeldung neben einer rechtzeitigen desselben Quartals behält ihre Stunden",
        "",
        "das LSS fragen, bevor man sich darauf verlässt",
    ),
    RuleText::new(
        "light-work-at-night",
        "mit {age} Jahren arbeitet ein Student nicht zwischen {fromHour} und {toHour} Uhr, und eine Schicht vom {day} \
            liegt darin",
        "mit {age} Jahren ist nur leichte Arbeit erlaubt, und keine am Abend oder in der Nacht",
        "die Schicht in den Tag legen",
    )
    .steps(
        "",
        "",
        "",
        "die nächsten Schichten rechtzeitig enden lassen; wegen der gearbeiteten die Aufsicht über die Arbeitsgesetze \
            fragen",
    ),
    RuleText::new(
        "light-work-hours-exceeded",
        "mit {age} Jahren darf ein Student an diesen Tagen höchstens {mostHours|Stunde|Stunden} arbeiten[, und \
            {plannedHours|ist|sind} geplant][ am {day}][; auch die Schichten am {longDay} haben mehr, als dieser Tag haben darf]",
        "mit {age} Jahren ist nur leichte Arbeit erlaubt, in wenigen Stunden",
        "nicht mehr als das planen; die Stunden aller Arbeitgeber zählen zusammen",
    )
    .steps(
        "",
        "",
        "",
        "in den kommenden Wochen nicht mehr als das planen; wegen der gearbeiteten Stunden die Aufsicht über die \
            Arbeitsgesetze fragen",
    ),
    RuleText::new(
        "light-work-without-break",
        "mit {age} Jahren arbeitet ein Student höchstens {mostMinutes} Minuten ohne eine Pause von {breakMinutes} Minuten, und \
            am {day} länger",
        "mit {age} Jahren ist nur leichte Arbeit erlaubt, mit einer rechtzeitigen Pause",
        "die Pause planen und sie in der Tabelle schedules angeben (breakMinutes)",
    )
    .steps(
        "",
        "",
        "",
        "die Pause der nächsten Schichten planen; wegen der gearbeiteten die Aufsicht über die Arbeitsgesetze fragen",
    ),
    RuleText::new(
        "light-work-without-rest",
        "mit {age} Jahren hat ein Student mindestens {restHours|Stunde|Stunden} Ruhe zwischen zwei Arbeitstagen, und vor der \
            Arbeit vom {day} weniger",
        "mit {age} Jahren ist nur leichte Arbeit erlaubt, mit einer langen Ruhe",
        "die Arbeit früher enden oder am nächsten Tag später beginnen lassen; Schichten bei anderen Arbeitgebern zählen \
            mit",
    )
    .steps(
        "",
        "",
        "",
        "die Ruhe zwischen den nächsten Schichten planen; wegen der gearbeiteten die Aufsicht über die Arbeitsgesetze fragen",
    ),
    RuleText::new(
        "pensioner-as-student",
        "der Student hat eine Pension[, ab {firstDay}][, und ab {freeFrom} keine mehr]",
        "",
        "die Arbeit als das melden, was sie ohne die Studentenregelung ist: OTH, oder ein Flexi-Job, wenn dessen \
            Bedingungen erfüllt sind",
    ),
    RuleText::new(
        "planned-hours-differ-from-schedule",
        "{plannedHours|Stunde ist|Stunden sind} gemeldet, und die Schichten dieser Tage ergeben {scheduledHours}",
        "jede begonnene Stunde zählt, und gerundet wird die Summe der Meldung",
        "die Stunden der Schichten melden oder die Tabelle schedules berichtigen",
    ),
    RuleText::new(
        "shift-without-declaration",
        "eine Schicht ist am {day} geplant, einem Tag, den keine vor dieser eingegangene Dimona des Studenten und des Arbeitgebers \
            umfasst",
        "",
        "auch diesen Tag melden, bevor die Arbeit beginnt, oder die Tabelle schedules verbessern",
    ),
    RuleText::new(
        "student-a-year-with-employer",
        "der Student hat {months} Monate oder länger ohne Unterbrechung für diesen Arbeitgeber gearbeitet[, seit \
            {workedSince}]",
        "",
        "die Arbeit als OTH melden; Studentenarbeit bei einem anderen Arbeitgeber bleibt möglich",
    ),
    RuleText::new(
        "student-after-studies",
        "der Arbeitnehmer studiert nicht[ mehr: kein Student ab dem {firstDayAfter}][; Student ab dem {freeFrom}][; Student ab dem {studiesFrom}][; das Studium endete am \
            {studiesEnded}]",
        "wer im Lauf des Jahres aufhört oder das Studium abschließt, ist ab dann kein Student mehr; nach einem \
            Studium, das im Juni endet, bleibt der Satz bis zum 30. September",
        "die Einschreibung nachsehen; sonst die Arbeit als OTH melden, bevor sie beginnt",
    ),
    RuleText::new(
        "student-at-training-employer",
        "der Student ist bei diesem Arbeitgeber in alternierender Ausbildung, der seine Auszubildenden nur im Juli \
            und August als Studenten beschäftigen darf[: ab {barredFrom} nicht][, bis einschließlich {barredUntil}]",
        "",
        "den Ausbildungsvertrag nachsehen; den Studenten im Juli und August oder für einen anderen Arbeitgeber \
            arbeiten lassen",
    ),
    RuleText::new(
        "student-below-minimum-age",
        "der Student ist am {startDate}[ jünger als {minimumAge} Jahre][ {ageWithConditions} Jahre alt, mit zu \
            erfüllenden Bedingungen, oder vielleicht jünger]",
        "Arbeit in diesem Alter ist[ vor dem {ageReached}] verboten, nicht nur unter der Studentenregelung",
        "die Arbeit beginnen lassen, wenn der Student alt genug ist",
    )
    .steps(
        "die Meldung[ bis {by}] annullieren und die Arbeit beginnen lassen, wenn der Student alt genug ist",
        "den Studenten nicht arbeiten lassen; hat noch niemand gearbeitet, die Meldung[ bis {by}] annullieren und die Arbeit \
            beginnen lassen, wenn der Student alt genug ist",
        "die Arbeit und die Periode heute beenden; auch andere Arbeit ist verboten, bis der Student alt genug ist",
        "die gearbeiteten Tage bezahlen; andere Arbeit ist nicht erlaubt, bis der Student alt genug ist",
    ),
    RuleText::new(
        "student-beside-main-job",
        "der Student hat im Quartal eine Stelle von vier Fünfteln oder mehr[: {fraction} einer Vollzeitstelle][ in \
            {quarter}]",
        "wer nicht hauptsächlich studiert, ist kein Student",
        "die Einschreibung und die Haupttätigkeit des Studenten nachsehen; sonst die Arbeit als OTH melden",
    ),
    RuleText::new(
        "student-contract-longer-than-a-year",
        "der Vertrag des Studenten dauert länger als {months} Monate: ab {contractStart}[ bis {contractEnd}]",
        "ein Studentenvertrag ist befristet, mit einer Höchstdauer",
        "den Vertrag in der Tabelle contracts berichtigen, wenn er falsch angegeben ist; Arbeit unter einem längeren \
            ist gewöhnliche Arbeit und als OTH zu melden, bevor sie beginnt",
    ),
    RuleText::new(
        "student-contract-signed-late",
        "der Vertrag des Studenten wurde nach Beginn der Arbeit unterzeichnet[: am {signedOn}, für Arbeit ab dem {workFrom}][: um {signedAt}, für Arbeit ab {workBegan}]",
        "ein Student wird auf einen Vertrag hin gemeldet, der unterzeichnet ist",
        "prüfen, was vor der Unterzeichnung gearbeitet wurde: hat jemand gearbeitet, das LSS fragen, ob diese Stunden den Solidaritätssatz behalten; hat noch niemand gearbeitet, ihn unterzeichnen lassen, bevor die Arbeit beginnt; ist der Tag falsch angegeben, die Tabelle contracts berichtigen",
    ),
    RuleText::new(
        "student-in-limited-curriculum",
        "der Student hat nur Abendunterricht oder einen eingeschränkten Lehrplan[, am {firstDay}][, und ab dem {freeFrom} nicht mehr]",
        "ein Studium, das den Tag frei lässt, ist keine Haupttätigkeit",
        "die Einschreibung nachsehen; sonst die Arbeit als OTH melden",
    ),
    RuleText::new(
        "student-of-fifteen-without-schooling",
        "der Student ist am {startDate} {ageWithConditions} Jahre alt und hat die ersten zwei Jahre des \
            Sekundarunterrichts nicht besucht",
        "",
        "die Arbeit beginnen lassen, wenn der Student alt genug ist[, oder als leichte Arbeit ab {lightWorkFrom}]",
    )
    .steps(
        "die Meldung[ bis {by}] annullieren und die Arbeit beginnen lassen, wenn der Student alt genug ist[, oder als leichte Arbeit ab {lightWorkFrom}]",
        "den Studenten nicht arbeiten lassen; hat noch niemand gearbeitet, die Meldung[ bis {by}] annullieren und die Arbeit \
            beginnen lassen, wenn der Student alt genug ist[, oder als leichte Arbeit ab {lightWorkFrom}]",
        "die Arbeit und die Periode heute beenden; auch andere Arbeit ist verboten, bis der Student alt genug ist[; leichte Arbeit ist ab {lightWorkFrom} erlaubt]",
        "die gearbeiteten Tage bezahlen; andere Arbeit ist nicht erlaubt, bis der Student alt genug ist[, außer leichter Arbeit ab {lightWorkFrom}]",
    ),
    RuleText::new(
        "student-plan-changed-late",
        "die geplante Arbeit ändert sich zu spät, um zu zählen[: eingegangen am {receivedAt}; sie konnte geändert werden, bis die Löhne des \
            Quartals gemeldet wurden, spätestens bis {deadline}]",
        "sobald die Löhne gemeldet sind, treten die geleisteten Stunden an die Stelle der geplanten",
        "in Student@work nachsehen, ob die Stunden vom Kontingent abgezogen wurden; auf geleistete Stunden, die nicht abgezogen wurden, \
            gewöhnliche Beiträge zahlen",
    ),
    RuleText::new(
        "student-quota-exceeded",
        "das Studentenkontingent ist überschritten[ um {exceedingHours|geplante Stunde|geplante Stunden}][ um \
            {exceedingDays|geplanten Tag|geplante Tage}][ um {leastExceedingHours|geplante Stunde|geplante Stunden} oder mehr; was darin liegt, ist nicht \
            sicher][; {hoursLeft|Stunde liegt|Stunden liegen} darin][; \
            {daysLeft|Tag liegt|Tage liegen} darin]",
        "[{quotaHours} Stunden für {year}][{quotaDays} Tage für {year}]",
        "sie beibehalten und auf das, was darüber hinausgeht, gewöhnliche Beiträge zahlen, was erlaubt ist, oder die Planung[ bis {planBy}] auf das verringern, was im Kontingent liegt, falls etwas darin liegt",
    )
    .steps(
        "sie beibehalten und auf das, was darüber hinausgeht, gewöhnliche Beiträge zahlen, was erlaubt ist, die \
            Planung[ bis {planBy}] auf das verringern, was im Kontingent liegt, falls etwas darin liegt, oder die \
            Meldung bis {by} zurückziehen, wenn noch niemand gearbeitet hat",
        "",
        "",
        "auf das, was über das Kontingent hinaus gearbeitet wurde, gewöhnliche Beiträge zahlen, was erlaubt ist[; \
            wurde weniger gearbeitet als geplant, die Planung bis {planBy} verringern, bevor die Löhne des Quartals \
            gemeldet sind][; was nicht gearbeitet wurde, konnte bis {planWasBy} aus der Planung genommen werden, und \
            nicht mehr]",
    ),
    RuleText::new(
        "third-country-hours-exceeded",
        "ein Student von außerhalb des EWR arbeitet in der Schulzeit zu viele Stunden je Woche[: {plannedHours|Stunde \
            ist|Stunden sind} geplant][, von {mostHours}, die diese Wochen haben dürfen][ bei {hoursOfWeek} je Woche]",
        "die Arbeit bei allen Arbeitgebern zählt zusammen",
        "je Woche nicht mehr arbeiten lassen, als erlaubt ist[, und die Planung durch ein UPDATE bis {planBy} verringern][; die Planung konnte bis {planWasBy} verringert werden, und nicht mehr]; oder in den Schulferien arbeiten lassen",
    )
    .steps(
        "weniger Stunden planen: die Planung durch ein UPDATE vor Beginn der Woche verringern oder die Meldung bis {by} \
            annullieren; oder in den Schulferien arbeiten lassen",
        "",
        "",
        "nachsehen, ob eine Genehmigung die Stunden darüber erlaubte[; was nicht gearbeitet wurde, wird durch ein UPDATE bis {planBy} abgezogen][; was nicht gearbeitet wurde, konnte bis {planWasBy} abgezogen werden, und nicht mehr]; in den kommenden Wochen weniger planen oder in \
            den Schulferien arbeiten",
    ),
    RuleText::new(
        "update-of-late-period",
        "die Periode wurde verspätet gemeldet, und ein UPDATE ändert daran nichts",
        "",
        "kommen noch Tage davon, diese Periode durch ein UPDATE vor ihnen beenden und sie dann mit einem neuen IN \
            melden, bevor sie beginnen; schon gearbeitete Tage nicht annullieren",
    ),
    RuleText::new(
        "work-beside-third-country-student",
        "diese Arbeit fällt in Wochen der Schulzeit eines Studenten von außerhalb des EWR[, der als Student arbeitet ab \
            {studentStartDate}][ (Periode {studentPeriodId})][; {hoursOfWeek|Stunde|Stunden} je Woche sind das Meiste, bei \
            allen Arbeitgebern zusammen]",
        "",
        "keine Woche über die Grenze planen, die Stunden aller Arbeit eingeschlossen",
    ),
];
