use crate::words::RuleText;

pub(super) const DECLARATION: &[RuleText] = &[
    RuleText::new(
        "address-outside-postcode-list",
        "die Liste der belgischen Postleitzahlen enthält diese Adresse nicht",
        "",
        "Postleitzahl und Gemeinde mit der Liste von bpost vergleichen",
    ),
    RuleText::new(
        "answer-differs",
        "die Antwort des LSS weicht von der vorhergesagten ab: es weiß etwas, das hier nicht angegeben ist, oder was \
            hier angegeben ist, ist nicht, was bei ihm einging",
        "",
        "[es ist nichts gemeldet: ein berichtigter IN ist bis {deadline} fällig, vor Arbeitsbeginn; ]seine Antwort nachsehen, das Gesendete \
            mit dem hier Geprüften vergleichen und das LSS fragen, bevor man sich auf das hier Gesagte verlässt",
    )
    .begun(
        "[es ist nichts gemeldet: sofort einen berichtigten IN senden, fällig bis {deadline} und vor Arbeitsbeginn; ]seine Antwort \
            nachsehen, das Gesendete mit dem hier Geprüften vergleichen und das LSS fragen, bevor man sich auf das hier Gesagte verlässt",
    ),
    RuleText::new(
        "open-earlier-answer",
        "einer, der von einer früheren Meldung der Periode {periodId}[, oder der Registrierung {registrationId},] \
            abhängt, von der nicht alles bekannt ist[: Datensatz {record} der Datei {file}]",
        "",
        "angeben, was zur früheren Meldung fehlt, meist die Antwort des LSS darauf, und beide erneut beurteilen",
    ),
    RuleText::new("open-right", "die Regelung gilt vielleicht nicht", "", "ihre Bedingungen von Hand prüfen"),
    RuleText::new(
        "place-of-work-without-name",
        "der Arbeitsort des Studenten hat keinen Namen",
        "",
        "den Namen des Ortes angeben, oder den Ort weglassen, wenn es der Hauptsitz ist",
    ),
    RuleText::new(
        "received-before-register",
        "einer, den ihr Formular nicht zeigt: sonst wurde nichts beurteilt[, da die Meldung vom {receivedAt} nicht \
            neuer ist als das Register vom {asOf}]",
        "",
        "sie weglassen oder von einem früheren Register ausgehen",
    ),
    RuleText::new(
        "received-out-of-order",
        "einer, der von der Reihenfolge des Eingangs abhängt: was für den Arbeitnehmer am {lastChange} beim LSS \
            einging, wurde vorher beurteilt",
        "",
        "jeder Meldung ihren Eingangszeitpunkt geben und von einem früheren Register aus neu beurteilen",
    ),
    RuleText::new(
        "record-without-declaration",
        "der Datensatz enthält keine Meldung",
        "",
        "ein IN, OUT, UPDATE oder CANCEL angeben: dimonaIn und die anderen in JSON, DimonaIn und die anderen in XML, \
            die Aktion in CSV",
    ),
    RuleText::new(
        "repeated-reference",
        "das Formular hat mehr als vier Referenzen, oder zwei gleiche",
        "",
        "jede Referenz einmal angeben, und höchstens vier",
    ),
    RuleText::new(
        "risk-activity-against-nature",
        "die Risikoklasse der Tätigkeit gehört nicht zu dieser Art der Arbeit",
        "",
        "1 bis 6 für Handarbeit (WORKER) angeben, 401 bis 412 für die Arbeit eines Angestellten (EMPLOYEE)",
    ),
    RuleText::new(
        "same-card-twice",
        "beide Monate haben dieselbe Kontrollkarte des Bauwesens (C3.2A)",
        "",
        "für den nächsten Monat die Nummer einer anderen Karte angeben",
    ),
    RuleText::new(
        "several-declarations-in-record",
        "der Datensatz enthält {count} Meldungen; die erste wurde beurteilt",
        "",
        "eine Meldung je Datensatz senden",
    ),
    RuleText::new(
        "unread-record-of-worker",
        "einer, der von einem nicht lesbaren Datensatz dieses Arbeitnehmers oder dieser Periode abhängt",
        "",
        "diesen Datensatz reparieren und alle erneut beurteilen",
    ),
];
