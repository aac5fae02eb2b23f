use crate::words::json::Json;

pub(super) const JSON: Json = Json {
    no_object: "l'enregistrement n'est pas un objet JSON",
    unreadable: "l'enregistrement est illisible",
    too_deep: "l'imbrication est trop profonde",
    behind_record: "texte après la fin de l'enregistrement",
    no_word: "JSON incorrect : true, false ou null attendu",
    too_large_number: "un nombre est plus grand que ce que les programmes peuvent lire",
    half_character: "un échappement dans un texte représente un demi-caractère",
    broken: "JSON incorrect : {reason}",
    not_closed: "l'enregistrement n'est pas fermé avant que le suivant commence",
    input_ends: "les données se terminent à l'intérieur de l'enregistrement",
    line_ends: "la ligne se termine à l'intérieur d'un texte",
    behind_array: "texte après la fin du tableau",
    array_not_closed: "le tableau n'est pas fermé",
    comma_before: "le tableau a une virgule sans élément avant elle",
    comma_behind: "le tableau a une virgule avant son crochet fermant",
    no_comma: "le tableau n'a pas de virgule entre deux éléments",
    between_elements: "texte entre deux éléments du tableau",
    element_no_object: "un élément du tableau n'est pas un objet",
}
.checked();
