use crate::words::RuleText;

pub(super) const READER: &[RuleText] = &[
    RuleText::new(
        "contradictory-values",
        "ein Wert ist zweimal angegeben, und verschieden; keiner wurde beurteilt",
        "",
        "den Wert einmal angeben, oder beide Male denselben Wert",
    ),
    RuleText::new(
        "decimal-in-whole-number",
        "eine ganze Zahl ist mit Dezimalpunkt geschrieben",
        "",
        "die Zahl ohne Dezimalpunkt senden",
    ),
    RuleText::new(
        "duplicate-property",
        "eine Eigenschaft ist zweimal angegeben, mit einem Wert",
        "",
        "die Eigenschaft einmal senden",
    ),
    RuleText::new(
        "element-out-of-order",
        "ein Element steht am falschen Platz: das Schema setzt es vor eines, das hier früher kommt",
        "",
        "die Elemente in die Reihenfolge des Schemas bringen",
    ),
    RuleText::new(
        "missing-element",
        "ein Element fehlt, das das Schema verlangt",
        "",
        "das Element angeben; braucht diese Arbeit den Block nicht, in dem es fehlt, den Block weglassen",
    ),
    RuleText::new(
        "number-sent-as-text",
        "eine Zahl ist als Text gesendet",
        "",
        "die Zahl ohne Anführungszeichen senden",
    ),
    RuleText::new(
        "repeated-element",
        "ein Element ist öfter angegeben, als das Schema zulässt; das letzte wurde beurteilt",
        "",
        "das Element einmal senden, und höchstens vier Referenzen",
    ),
    RuleText::new(
        "text-sent-as-number",
        "ein Text aus Ziffern ist als Zahl gesendet",
        "",
        "ihn in Anführungszeichen senden, damit führende Nullen erhalten bleiben",
    ),
    RuleText::new(
        "unknown-element",
        "das Schema hat an dieser Stelle kein solches Element oder Attribut",
        "",
        "Schreibweise und Stelle prüfen; nichts darin wurde beurteilt",
    ),
    RuleText::new(
        "unknown-property",
        "die Meldung hat an dieser Stelle keine solche Eigenschaft",
        "",
        "Schreibweise und Stelle prüfen; nichts darin wurde beurteilt",
    ),
    RuleText::new(
        "unreadable-context",
        "ein Wert des Kontexts ist nicht lesbar und wurde nicht beachtet",
        "",
        "ihn berichtigen oder weglassen",
    ),
    RuleText::new(
        "unreadable-record",
        "der Datensatz ist nicht als Meldung lesbar",
        "",
        "den Datensatz an der genannten Stelle berichtigen und erneut senden",
    ),
    RuleText::new(
        "value-outside-schema",
        "das LSS nimmt diesen Wert in dieser Zone nicht an",
        "",
        "seine Länge, seine Zeichen und seinen Bereich prüfen",
    ),
];
