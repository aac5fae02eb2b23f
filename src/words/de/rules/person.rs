use crate::words::RuleText;

pub(super) const PERSON: &[RuleText] = &[
    RuleText::new(
        "another-family-name",
        "die Register führen zu dieser ENSS (NISS) einen anderen Nachnamen",
        "",
        "Name und Nummer mit dem Ausweis vergleichen",
    ),
    RuleText::new(
        "another-given-name",
        "die Register führen zu dieser ENSS (NISS) einen anderen Vornamen",
        "",
        "Name und Nummer mit dem Ausweis vergleichen",
    ),
    RuleText::new(
        "birth-date-against-ssin",
        "das Geburtsdatum passt nicht zur ENSS (NISS)",
        "",
        "beide mit dem Ausweis vergleichen; das Geburtsdatum weglassen, wenn die ENSS stimmt",
    ),
    RuleText::new(
        "birth-year-out-of-reach",
        "der Arbeitnehmer ist nach dem Jahr der Meldung geboren, oder mehr als 120 Jahre davor",
        "",
        "das Geburtsdatum erneut vom Ausweis ablesen",
    ),
    RuleText::new(
        "no-worker-identification",
        "die ENSS (NISS) fehlt, und es {count:fehlt|fehlen} auch {count|Teil|Teile} der vollständigen Identifizierung",
        "",
        "die ENSS angeben; ohne ENSS Name, Geburt, Geschlecht, Adresse und Staatsangehörigkeit vollständig angeben",
    ),
    RuleText::new(
        "sex-against-ssin",
        "das Geschlecht passt nicht zur ENSS (NISS)",
        "",
        "beide mit dem Ausweis vergleichen; das Geschlecht weglassen, wenn die ENSS stimmt",
    ),
    RuleText::new(
        "ssin-not-given-out",
        "eine solche ENSS (NISS) wird nicht vergeben: ihr Geburtsdatum gibt es nicht, oder ihre laufende Nummer ist \
            000 oder 999",
        "",
        "die Nummer erneut vom Ausweis ablesen; das LSS findet den Arbeitnehmer vielleicht nicht (90017-151)",
    ),
    RuleText::new(
        "ssin-of-somebody-else",
        "die Register führen zu dieser ENSS (NISS) einen anderen Nachnamen und einen anderen Vornamen",
        "",
        "die Nummer erneut vom Ausweis des Arbeitnehmers ablesen",
    ),
    RuleText::new(
        "unidentified-worker",
        "niemand hat diese ENSS (NISS): sie wurde nie vergeben oder zurückgezogen",
        "",
        "die Nummer erneut vom Ausweis ablesen oder eine Bis-Nummer beantragen",
    ),
    RuleText::new(
        "worker-below-minimum-age",
        "Arbeit unter dem Alter von {minimumAge} Jahren, am {startDate}",
        "",
        "die Arbeit beginnen lassen, wenn der Arbeitnehmer alt genug ist",
    ),
    RuleText::new(
        "young-worker-without-experience",
        "der Arbeitnehmer ist am {startDate} jünger als {belowAge} Jahre und hat noch nicht gearbeitet",
        "",
        "es ist ein Hinweis: prüfen, ob die Regeln über den Lohn einer ersten Stelle gelten",
    ),
];
