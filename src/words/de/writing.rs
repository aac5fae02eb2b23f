use crate::words::writing::Writing;

pub(super) const WRITING: Writing = Writing {
    several: "der Datensatz enthält {count} Meldungen",
    two_values: "zwei verschiedene Werte sind für {zone} angegeben",
    no_zone: "eine Meldung {kind} hat keine Zone {zone}",
    no_daily: "CSV hat keine Spalten für eine Tagesregistrierung",
    no_column: "die Kopfzeile hat keine Spalte {column}",
    no_text: "{column} ist ohne Text angegeben, was eine Zelle nicht zeigen kann",
    line_break: "{column} hat einen Zeilenumbruch, den eine Zelle nicht enthalten kann",
    blank_row: "nichts steht darin, und eine leere Zeile wird übergangen",
    no_action: "{format} hat keinen solchen Datensatz[ als Meldung {kind}]",
    no_character: "ein Text darin hat ein Zeichen, das XML nicht hat",
    not_dated: "nichts sagt, wann sein Formular erstellt wurde, und es nennt keinen Eingangszeitpunkt",
    no_place: "{format} hat keinen Platz dafür",
    changed: "{format} kann {field} nicht so sagen, wie es dort steht",
    unknown_field: "die Nachricht kennt es nicht",
    not_understood: "es ist nicht verständlich",
    stands_again: "es steht mehrmals, und eines davon zählt",
}
.checked();
