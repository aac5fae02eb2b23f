use crate::words::nsso_files::NssoFiles;

pub(super) const NSSO_FILES: NssoFiles = NssoFiles {
    document_type: "les déclarations de type de document ne sont pas lues",
    too_deep: "les éléments sont imbriqués trop profondément",
    too_many: "l'ONSS a trouvé trop de périodes pour les énumérer : demandez une durée plus courte",
    ends_early: "le fichier se termine trop tôt",
    no_root: "le fichier n'a pas d'élément {name}",
    broken: "le XML est incorrect",
    too_long: "une balise ou un texte dépasse {limit} octets",
    missing: "manque",
    no_number: "n'est pas un nombre",
    no_value: "n'est pas une valeur de cet élément",
    no_flag: "n'est ni 0 ni 1",
    no_answers: "ne contient pas de réponses de l'ONSS : ce sont une notification ou un accusé de réception en XML, ou ce que dit le service REST, en JSON",
    no_body: "n'est pas un objet JSON",
    no_result: "n'indique pas de résultat : une réponse l'a dans declarationStatus",
    no_letter: "a un résultat qui n'est ni A, ni W, ni S, ni B",
}
.checked();
