use crate::words::files::Files;

pub(super) const FILES: Files = Files {
    as_told: "{text}",
    at_byte: "{reason}, à l'octet {byte}",
    in_line: "ligne {line} : {reason}",
    not_utf8: "le texte n'est pas en UTF-8",
    too_long: "l'enregistrement dépasse {limit} octets",
    longer_than_any: "l'enregistrement est plus long que toute déclaration",
    ends_early: "l'enregistrement se termine trop tôt",
    search_answer: "le fichier est une réponse à une recherche REST, qui n'est aucun des formats de déclarations",
    spreadsheet: "le fichier est un tableur, ou compressé comme tel, et non du JSON, du XML ou du CSV : \
        enregistrez-le en CSV UTF-8",
}
.checked();
