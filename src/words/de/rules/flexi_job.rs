use crate::words::RuleText;

pub(super) const FLEXI_JOB: &[RuleText] = &[
    RuleText::new(
        "accepted-without-warning",
        "das LSS hat den Flexi-Job ohne Warnung angenommen: es hat die Arbeit im dritten Quartal davor oder die Pension \
            gefunden",
        "",
        "seine Antwort aufbewahren; sie sagt nichts über die Bedingungen im Quartal selbst",
    ),
    RuleText::new(
        "agency-flexi-job-at-own-employer",
        "das Leiharbeitsunternehmen setzt den Flexi-Jobber bei einem eigenen Arbeitgeber des Arbeitnehmers ein[: ein \
            Vertrag ab {otherStartDate}]",
        "",
        "den Arbeitnehmer bei einem anderen Entleiher einsetzen oder die Arbeit, bevor sie beginnt, als OTH melden",
    ),
    RuleText::new(
        "flexi-earnings-above-ceiling",
        "die Flexi-Jobs des Arbeitnehmers bringen in {year} mehr ein, als steuerfrei ist[: {exceedingEuro} Euro über \
            {ceilingEuro} Euro]",
        "bei allen Arbeitgebern zusammen, für den, der keine Pension bezieht; der Anspruch auf Flexi-Jobs hängt nicht \
            davon ab",
        "dem Arbeitnehmer sagen, dass der Rest wie gewöhnlicher Lohn besteuert wird; Steuer einbehalten, wenn der \
            Lohn eines Arbeitgebers allein die Grenze übersteigt",
    ),
    RuleText::new(
        "flexi-job-at-linked-firm",
        "der Arbeitnehmer hat einen Vertrag von vier Fünfteln oder mehr bei einem mit dem Flexi-Arbeitgeber \
            verbundenen Unternehmen[, ab {otherStartDate}]",
        "",
        "die Arbeit, bevor sie beginnt, als OTH melden oder ein nicht verbundenes Unternehmen einstellen lassen",
    ),
    RuleText::new(
        "flexi-job-conditions-unmet",
        "die Bedingungen für einen Flexi-Job sind nicht erfüllt[: {fraction} einer Vollzeitstelle bei anderen \
            Arbeitgebern in {quarter}][, daneben {throughAgency} über ein Leiharbeitsunternehmen, dessen Arbeit als Arbeit für den \
            Entleiher zählt][, verringert von Vollzeit in {fullTimeQuarter}]",
        "vier Fünftel im dritten Quartal davor ohne Verringerung von Vollzeit seit dem fünften (ab 2024), oder ab 2018 eine \
            Pension am Ende des zweiten; für Tage von 2018 bis September 2025 genügte auch das Alter von 65 Jahren, 2025 von 66",
        "kennt das LSS die Arbeit oder die Pension nicht, ihm den Nachweis senden, und für Arbeit außerhalb des EWR, der \
            Schweiz und des Vereinigten Königreichs die Überseeische Soziale Sicherheit um ihre Genehmigung für dieses Quartal bitten; sonst als OTH einstellen, \
            was Flexi-Jobs dort für den Rest des Quartals ausschließt",
    )
    .steps(
        "",
        "kennt das LSS die Arbeit oder die Pension nicht, ihm den Nachweis senden, und für Arbeit außerhalb des EWR, der \
            Schweiz und des Vereinigten Königreichs die Überseeische Soziale Sicherheit um ihre Genehmigung für dieses Quartal \
            bitten; sonst, wenn noch niemand gearbeitet hat, die Meldung[ bis {by}] annullieren und als OTH einstellen, was Flexi-Jobs dort für den Rest des Quartals \
            ausschließt; hat die Arbeit begonnen, den Flexi-Job heute beenden, die kommenden Tage, bevor sie beginnen, als OTH \
            melden und diesen Tag wie gewöhnliche Arbeit bezahlen",
        "kennt das LSS die Arbeit oder die Pension nicht, ihm den Nachweis senden, und für Arbeit außerhalb des EWR, der \
            Schweiz und des Vereinigten Königreichs die Überseeische Soziale Sicherheit um ihre Genehmigung für dieses Quartal bitten; sonst den Flexi-Job heute \
            beenden, da ein CANCEL verspätet wäre, die kommenden Tage, bevor sie beginnen, als OTH melden und die \
            gearbeiteten Tage wie gewöhnliche Arbeit bezahlen",
        "kennt das LSS die Arbeit oder die Pension nicht, ihm den Nachweis senden, und für Arbeit außerhalb des EWR, der \
            Schweiz und des Vereinigten Königreichs die Überseeische Soziale Sicherheit um ihre Genehmigung für dieses Quartal bitten; sonst diese Tage wie \
            gewöhnliche Arbeit bezahlen, da sie vorbei sind und ein CANCEL verspätet wäre",
    ),
    RuleText::new(
        "flexi-job-in-barred-function",
        "in dieser Funktion lässt kein Sektor Flexi-Jobs zu: künstlerische Arbeit und die Aufgaben eines \
            Gesundheitspflegeberufs",
        "",
        "die Arbeit als OTH melden oder den Flexi-Jobber andere Arbeit tun lassen",
    ),
    RuleText::new(
        "flexi-job-into-next-quarter",
        "die Stunden nach Mitternacht liegen im nächsten Quartal, {quarter}, dessen Bedingungen für einen Flexi-Job \
            nicht erfüllt sind",
        "es zählt das Quartal, in dem gearbeitet wird, und das dritte Quartal davor",
        "die Schicht um Mitternacht enden lassen, oder dafür sorgen, dass auch die Bedingungen des nächsten Quartals \
            erfüllt sind",
    ),
    RuleText::new(
        "flexi-job-outside-its-sectors",
        "der Sektor des Arbeitgebers lässt an diesem Tag vielleicht keine Flexi-Jobs zu, oder nicht in der Funktion \
            des Arbeitnehmers",
        "paritätische Kommission, Tätigkeit und Funktion entscheiden, nach dem Tag der Arbeit",
        "den Sektor in der Sektorenliste des LSS nachsehen; lässt er keine Flexi-Jobs zu, die Arbeit, bevor sie \
            beginnt, als OTH melden",
    ),
    RuleText::new(
        "flexi-job-without-end",
        "der Flexi-Job ist ohne Enddatum gemeldet",
        "",
        "das Enddatum melden, innerhalb des Quartals; was schon gesendet ist, wird durch ein OUT beendet",
    ),
    RuleText::new(
        "flexi-pay-above-most",
        "{wage} Euro je Stunde, Zulagen inbegriffen, sind mehr, als ein Flexi-Job einbringen darf[: {mostPay} Euro][ \
            am {startDate}]",
        "Lohn, Zulagen, Prämien und Vorteile sind zusammen höchstens 150 % des Mindestlohns",
        "die Zulagen oder den Lohn senken; als gewöhnliche Arbeit (OTH), vor Beginn gemeldet und mit gewöhnlichen Beiträgen, darf sie mehr einbringen",
    ),
    RuleText::new(
        "flexi-share-in-childcare-exceeded",
        "Flexi-Jobs sind[ {flexiShare} und] mehr als {mostPercent} % der Arbeit des Arbeitgebers in der \
            Kinderbetreuung in {year}",
        "die Summe über alle Arbeitnehmer und die Quartale des Jahres, Flexi-Jobber inbegriffen",
        "weniger der Arbeit des Jahres als Flexi-Jobs planen",
    ),
    RuleText::new(
        "flexi-wage-below-least",
        "ein Stundenlohn von {wage} Euro liegt unter dem Mindestlohn von Flexi-Jobs[, {leastWage} Euro][, abgeleitet {inferredLeastWage} Euro][, ab \
            {firstDay}]",
        "ohne Urlaubsgeld; nur das Minimum folgt dem Index",
        "den Lohn ab diesem Tag erhöhen",
    ),
    RuleText::new(
        "foreign-work-or-pension-proven",
        "Arbeit im Ausland, Sommergehalt von Lehrern oder eine Pension außerhalb des Katasters, mit Nachweis, erfüllt \
            die Bedingungen",
        "",
        "die Antwort des LSS auf den Nachweis aufbewahren; hat es nicht geantwortet, den Nachweis an sein \
            Kontaktzentrum senden",
    ),
    RuleText::new(
        "framework-agreement-signed-late",
        "der Rahmenvertrag des Flexi-Jobs wurde nach Beginn der Arbeit unterschrieben[: am {signedOn}, für Arbeit ab dem {workFrom}][: um {signedAt}, für Arbeit ab {workBegan}]",
        "er wird vor der ersten Beschäftigung unterschrieben; ohne ihn gibt es keinen Flexi-Job",
        "nachsehen, was vor der Unterschrift gearbeitet wurde: das ist kein Flexi-Job; hat noch niemand gearbeitet, ihn unterschreiben lassen, bevor die Arbeit beginnt; ist der Tag falsch angegeben, oder wurde früher ein anderer unterschrieben, die Tabelle contracts berichtigen",
    ),
    RuleText::new(
        "notice-or-severance-at-flexi-employer",
        "der Flexi-Job fällt in eine Kündigungsfrist bei demselben Arbeitgeber oder in Tage, die dessen \
            Kündigungsentschädigung deckt[: ab {coveredFrom}][, bis {coveredUntil}]",
        "",
        "mit dem Flexi-Job warten: dort ist er nach dem letzten dieser Tage möglich; endet ein anderer Vertrag als ein \
            Flexi-Job, ab dem Quartal danach",
    ),
    RuleText::new(
        "other-work-at-flexi-employer",
        "der Arbeitnehmer hat im Quartal andere Arbeit beim Flexi-Arbeitgeber[, ab {otherStartDate}][ (Periode \
            {otherPeriodId})]",
        "seit 2024 kein anderer Vertrag mit dem Arbeitgeber vor dem Flexi-Job oder neben ihm in seinem Quartal, und \
            danach ist er zulässig; bis dahin steht ein Vertrag von vier Fünfteln oder mehr im Quartal im Weg",
        "die Arbeit unter dem anderen Vertrag leisten, solange dieser dauert, und danach als OTH melden, bevor sie \
            beginnt; ein Flexi-Job dort ist ab dem Quartal nach dem möglich, in dem die andere Arbeit endet",
    ),
    RuleText::new(
        "overseas-approval",
        "das LSS hat schriftlich über Arbeit unter der Überseeischen Sozialen Sicherheit entschieden, nur für dieses \
            Quartal[, am {decidedOn}]",
        "",
        "für jedes andere Quartal vor dessen Beginn bei overseas@rsz.fgov.be anfragen",
    )
    .steps(
        "die Meldung[ bis {by}] annullieren und als OTH einstellen, was Flexi-Jobs dort für den Rest des Quartals ausschließt; für jedes \
            andere Quartal vor dessen Beginn bei overseas@rsz.fgov.be anfragen",
        "hat noch niemand gearbeitet, die Meldung[ bis {by}] annullieren und als OTH einstellen, was Flexi-Jobs dort für den Rest des \
            Quartals ausschließt; für jedes andere Quartal vor dessen Beginn bei overseas@rsz.fgov.be anfragen",
        "den Flexi-Job heute beenden, da ein CANCEL verspätet wäre, die kommenden Tage, bevor sie beginnen, als OTH melden und die \
            gearbeiteten Tage wie gewöhnliche Arbeit bezahlen; für jedes andere Quartal vor dessen Beginn bei overseas@rsz.fgov.be \
            anfragen",
        "diese Tage wie gewöhnliche Arbeit bezahlen, da sie vorbei sind und ein CANCEL verspätet wäre; für jedes andere Quartal vor dessen \
            Beginn bei overseas@rsz.fgov.be anfragen",
    ),
    RuleText::new(
        "reduction-shown-by-work-abroad",
        "Arbeit im Ausland oder Sommergehalt von Lehrern kann eine Verringerung auf vier Fünftel zeigen, die das LSS \
            nicht sieht",
        "",
        "das LSS mit den Fakten dieser Arbeit fragen, bevor man sich auf die Regelung verlässt",
    ),
    RuleText::new(
        "user-without-agency-committee",
        "der Flexi-Job hat einen Entleiher, und seine paritätische Kommission ist nicht die der Leiharbeit (322)",
        "",
        "stellt ein Leiharbeitsunternehmen ein, die paritätische Kommission 322 mit dem Entleiher an seiner Stelle melden; sonst den Entleiher weglassen",
    ),
    RuleText::new(
        "work-bars-flexi-job",
        "diese Arbeit nimmt einem Flexi-Job des Arbeitnehmers bei demselben Arbeitgeber oder Entleiher im Quartal den \
            Anspruch[: ab {flexiStartDate}][ (Periode {flexiPeriodId})]",
        "kein anderer Vertrag mit dem Arbeitgeber vor dem Flexi-Job oder neben ihm in seinem Quartal; danach ist er \
            zulässig; und kein Flexi-Job über ein Leiharbeitsunternehmen bei einem Entleiher, mit dem der Arbeitnehmer einen \
            Vertrag hat",
        "hat diese Arbeit noch nicht begonnen, sie nach dem Flexi-Job beginnen lassen; läuft sie aus dem Quartal davor weiter, \
            sie vor dem Quartal des Flexi-Jobs beenden",
    ),
];
