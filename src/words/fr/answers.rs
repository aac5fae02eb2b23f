use crate::words::answers::Answers;

pub(super) const ANSWERS: Answers = Answers {
    unknown_field: "champ inconnu {name}, attendu : l'un de {known}",
    from_one: "les enregistrements se comptent à partir de 1",
    record_too: "la ligne a aussi un enregistrement : un seul des deux suffit",
    no_declaration: "la ligne ne désigne aucune déclaration : donnez record ou reference",
    again: "une ligne précédente désigne la même déclaration",
    no_letter: "n'est aucune des lettres A, W, S et B",
    no_channel: "n'est aucun des codes de canaux, de 0 à 17",
    other_kind: "est d'un autre type que celui de ce champ",
}
.checked();
