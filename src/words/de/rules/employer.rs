use crate::words::RuleText;

pub(super) const EMPLOYER: &[RuleText] = &[
    RuleText::new(
        "employer-under-another-committee",
        "das Verzeichnis führt den Arbeitgeber oder den Entleiher nur unter einer anderen paritätischen Kommission \
            als der gemeldeten",
        "die paritätische Kommission entscheidet, welche Arbeitnehmertypen es gibt, ob Karten anzugeben sind (124) \
            und wie Tage zählen",
        "die paritätische Kommission melden, unter der gearbeitet wird; eine falsche wird durch ein CANCEL und ein \
            neues IN berichtigt, nicht durch ein UPDATE; ist der Arbeitnehmer für eine andere Tätigkeit eingestellt, \
            deren paritätische Kommission in der Tabelle employers angeben",
    )
    .steps(
        "",
        "",
        "ist die gemeldete Kommission falsch, wäre ein CANCEL verspätet, und ein UPDATE ändert sie nicht: die Periode heute beenden und die kommenden Tage, bevor sie beginnen, unter der richtigen melden; das LSS fragen, was mit den vergangenen Tagen geschieht; ist der Arbeitnehmer für eine andere Tätigkeit eingestellt, deren paritätische Kommission in der Tabelle employers angeben",
        "ist die gemeldete Kommission falsch, wäre ein CANCEL verspätet, und ein UPDATE ändert sie nicht: das LSS fragen, was mit diesen Tagen geschieht; ist der Arbeitnehmer für eine andere Tätigkeit eingestellt, deren paritätische Kommission in der Tabelle employers angeben",
    ),
    RuleText::new(
        "hour-no-clock-shows",
        "die Leistung beginnt oder endet zu einer Uhrzeit, die keine Uhr zeigt[: am {day} gehen die Uhren von 02:00 auf 03:00 vor]",
        "",
        "die Uhrzeit vor Beginn der Arbeit berichtigen: auf 02:00 folgt 03:00",
    ),
    RuleText::new(
        "shift-without-length",
        "die Leistung am {startDate} endet in der Minute, in der sie beginnt",
        "",
        "die Uhrzeiten vor Beginn der Arbeit berichtigen; Arbeit über Mitternacht hinaus endet am nächsten Tag",
    ),
    RuleText::new(
        "agency-contract-signed-late",
        "der Leiharbeitsvertrag wurde zu spät unterzeichnet[: am {signedOn}][, für Arbeit ab {startDate}]",
        "[er wurde binnen {workingDays|Werktag|Werktagen} nach Arbeitsbeginn unterzeichnet][ab dem {atBeginFrom} wird er spätestens bei \
            Arbeitsbeginn unterzeichnet; ein elektronischer später nur, wenn die Absicht und der Entwurf vorher da waren, die Arbeit nach dem \
            Entwurf begann und die Dimona rechtzeitig war]",
        "ihn als Vertrag auf unbestimmte Dauer behandeln, den der Arbeitnehmer in seinen ersten sieben Tagen ohne \
            Kündigungsfrist verlassen darf; den nächsten vor Arbeitsbeginn unterzeichnen lassen",
    ),
    RuleText::new(
        "daily-registration-not-chosen",
        "der Arbeitgeber hat Dimona nicht für seine Tagesregistrierungen gewählt",
        "",
        "die Registrierung in dem System machen, das der Arbeitgeber gewählt hat, oder dem LSS zuerst mitteilen, dass \
            er Dimona wählt",
    ),
    RuleText::new(
        "employer-not-active",
        "der Arbeitgeber ist nicht als Arbeitgeber tätig[ am {startDate}][ am {endDate}, dem letzten Tag der Periode]",
        "",
        "die Daten der Periode und die Nummer des Arbeitgebers prüfen; ein Arbeitgeber, der wieder beginnt, teilt es \
            zuerst dem LSS mit",
    ),
    RuleText::new(
        "employer-without-sub-entities",
        "der Arbeitgeber hat keine Untereinheiten, und eine ist angegeben",
        "",
        "die Untereinheit weglassen",
    ),
    RuleText::new(
        "enterprise-number-of-another-employer",
        "die LSS-Nummer des Arbeitgebers gehört zu einer anderen Unternehmensnummer",
        "",
        "beide Nummern prüfen; eine von ihnen genügt",
    ),
    RuleText::new(
        "no-employer-number",
        "die Nummer des Arbeitgebers fehlt",
        "",
        "die LSS-Nummer oder die Unternehmensnummer (ZDU) angeben",
    ),
    RuleText::new(
        "no-mandate",
        "der Arbeitgeber hat dem Absender kein Mandat erteilt, das galt[ am {receivedAt}]",
        "",
        "das Mandat beim LSS eintragen (Mahis) oder den Arbeitgeber melden lassen",
    ),
    RuleText::new(
        "nsso-number-of-later-series",
        "die LSS-Nummer liegt über den Nummern, die das Glossar hat",
        "",
        "stattdessen die Unternehmensnummer senden, die keinen Zweifel lässt",
    ),
    RuleText::new(
        "numbers-of-two-employers",
        "die angegebenen Nummern gehören zu zwei Arbeitgebern",
        "",
        "die Nummer desjenigen angeben, der einstellt; eine Nummer genügt",
    ),
    RuleText::new(
        "sub-entity-left-out",
        "die Nummer der Untereinheit fehlt",
        "",
        "die Untereinheit angeben, für die der Arbeitnehmer arbeitet; der Arbeitgeber hat deren Liste vom LSS",
    ),
    RuleText::new(
        "sub-entity-of-another-employer",
        "die Untereinheit ist keine dieses Arbeitgebers",
        "",
        "eine Untereinheit der Liste angeben, die der Arbeitgeber vom LSS hat",
    ),
    RuleText::new(
        "successive-day-contracts",
        "der Entleiher zahlt für aufeinanderfolgende Tagesverträge dieses Leiharbeitnehmers[: {dayContracts} im \
            Halbjahr ab dem {firstDay}]",
        "[{eurosEach} Euro für jeden, {euros} Euro zusammen;] das LSS zählt sie nach der DmfA",
        "einen längeren Vertrag anbieten oder einen Kalendertag zwischen zwei Verträgen lassen",
    ),
    RuleText::new(
        "unknown-employer",
        "das Verzeichnis des LSS hat keinen Arbeitgeber mit dieser Nummer",
        "",
        "die Nummer prüfen; ein neuer Arbeitgeber meldet sich vor der ersten Dimona beim LSS an (WIDE)",
    ),
    RuleText::new(
        "unknown-user-enterprise",
        "die Unternehmensnummer des Entleihers steht nicht in der ZDU",
        "",
        "die Nummer prüfen; ein Entleiher ohne Nummer wird mit Name und Adresse angegeben",
    ),
    RuleText::new(
        "unsecured-channel",
        "der Arbeitgeber darf nur über einen gesicherten Kanal melden, und die Meldung kam über einen anderen[: \
            {channel}]",
        "",
        "über die gesicherte Website, eine Datei oder den Webdienst melden",
    ),
    RuleText::new(
        "user-against-contract",
        "ein anderer Entleiher ist gemeldet, als der Vertrag angibt[: er beginnt am {contractStart}]",
        "",
        "Vertrag und Meldung vergleichen: ist der Vertrag falsch angegeben, die Tabelle contracts berichtigen; sonst seinen Entleiher melden; ein UPDATE kann den gesendeten nicht ändern",
    )
    .steps(
        "Vertrag und Meldung vergleichen: ist der Vertrag falsch angegeben, die Tabelle contracts berichtigen; sonst die Meldung bis {by} annullieren und ein neues IN mit dem Entleiher des Vertrags senden, bevor die Arbeit beginnt: ein UPDATE kann den Entleiher nicht ändern",
        USER_OF_CONTRACT,
        USER_OF_CONTRACT,
        USER_OF_CONTRACT,
    ),
    RuleText::new(
        "user-identified-twice",
        "der Entleiher des Leiharbeitnehmers ist mit Unternehmensnummer (ZDU) und mit Namen angegeben",
        "",
        "nur die Unternehmensnummer angeben; Name und Adresse nur, wenn es keine gibt",
    ),
    RuleText::new(
        "user-known-by-name-only",
        "der Entleiher des Leiharbeitnehmers ist mit Namen angegeben, obwohl er eine Unternehmensnummer (ZDU) hat",
        "",
        "die Unternehmensnummer anstelle von Name und Adresse angeben",
    ),
    RuleText::new(
        "user-not-identified",
        "der Entleiher des Leiharbeitnehmers hat weder eine Unternehmensnummer (ZDU) noch einen Namen",
        "",
        "die Unternehmensnummer des Entleihers angeben; Name und Adresse nur, wenn er keine hat",
    ),
];

/// Another user than that of the contract, where work has begun.
const USER_OF_CONTRACT: &str = "Vertrag und Meldung vergleichen: ist der Vertrag falsch angegeben, die Tabelle contracts berichtigen; war der Entleiher von Anfang an falsch, die Meldung annullieren und sofort ein neues IN senden, obwohl beide verspätet sind; ist der Arbeitnehmer vom gemeldeten Entleiher zu einem anderen gewechselt, die Periode am letzten Tag beim ersten beenden und den Rest melden, bevor er beginnt: ein UPDATE kann den Entleiher nicht ändern";
