use crate::words::writing::Writing;

pub(super) const WRITING: Writing = Writing {
    several: "l'enregistrement contient {count} déclarations",
    two_values: "deux valeurs différentes sont données pour {zone}",
    no_zone: "une déclaration {kind} n'a pas la zone {zone}",
    no_daily: "le CSV n'a pas de colonnes pour un enregistrement journalier",
    no_column: "l'en-tête n'a pas de colonne {column}",
    no_text: "{column} est donné sans texte, ce qu'une cellule ne peut montrer",
    line_break: "{column} a un saut de ligne, qu'une cellule ne peut contenir",
    blank_row: "il n'y a rien dedans, et une ligne vide est passée",
    no_action: "{format} n'a pas d'enregistrement de ce genre[ pour une déclaration {kind}]",
    no_character: "un de ses textes a un caractère que XML n'a pas",
    not_dated: "rien ne dit quand son formulaire a été fait, et aucun moment de réception n'est indiqué",
    no_place: "{format} n'a pas de place pour cela",
    changed: "{format} ne peut pas rendre {field} tel quel",
    unknown_field: "le message ne le connaît pas",
    not_understood: "on ne peut pas le comprendre",
    stands_again: "il figure plus d'une fois, et un seul compte",
}
.checked();
