use crate::words::compare::Compare;

pub(super) const COMPARE: Compare = Compare {
    missed_label: "manqué",
    too_much_label: "en trop",
    code: "{code}[, règle {rule}]",
    answered: "a répondu : {answer}",
    undecided: "n'a pas encore décidé",
    no_codes: "{count|autre anomalie|autres anomalies}, dont le code n'est pas lisible",
    not_predicted: "aucune règle ici ne donne ce code",
    switched_off: "aucune règle en vigueur ne donne ce code, et des règles sont désactivées",
    was_open: "c'était ouvert ici : {reason}",
    assumed: "ici, on a supposé : {assumption}",
    reading: "la règle est une lecture de ses sources, et l'ONSS peut les lire autrement",
    given: "la règle a été posée avec tout ce qu'elle regarde : ce qui a été envoyé, ou ce que sait l'ONSS, n'est pas ce qui est donné ici",
    compared: "{declarations} en face de la réponse de l'ONSS ; {differing} {differing:diffère|diffèrent}",
    undecided_count: "{declarations} : pas encore de décision de l'ONSS",
    unanswered_count: "{declarations} sans réponse",
    beside: "{count|réponse|réponses} sur aucune déclaration donnée ici",
    letters: "Réponses : prédites en lignes, celles de l'ONSS en colonnes",
    predicted_label: "prédit",
    codes: "Codes : prédits, et nommés par l'ONSS",
    counts: "{both} dans les deux[, {missed} manqué][, {open} ouvert ici][, {too_much} seulement prédit]",
    figures: "précision {right} sur {predicted}, rappel {right} sur {named}",
}
.checked();
