use crate::words::tables::Tables;

pub(super) const TABLES: Tables = Tables {
    field: "{name} : {fault}",
    not_an_object: "la ligne n'est pas un seul objet JSON[, à la colonne {column}]",
    wrong_kind: "une valeur est d'un autre type que celui de son champ, à la colonne {column}",
    cut_object: "la ligne se termine avant son objet",
    cannot_be_read: "lecture impossible : {fault}",
    line_too_long: "la ligne dépasse {most} octets",
    not_utf8: "le texte n'est pas en UTF-8 : enregistrez-le ainsi (dans un tableur : en CSV UTF-8)",
    nameless_column: "la colonne {number} de l'en-tête n'a pas de nom",
    duplicate_column: "colonne {name} en double",
    missing_columns: "{count:colonne manquante|colonnes manquantes} : {names}",
    unknown_column: "colonne inconnue {name}[, peut-être {near}] ; {table} a {known}",
    no_column_name: "la colonne {column} de l'en-tête n'a pas un nom de colonne : l'en-tête nomme les colonnes, et \
        aucun titre ne le précède ; {table} a {known}",
    tabs: "les colonnes sont séparées par des tabulations : enregistrez le fichier avec des virgules ou des \
        points-virgules",
    separator_line: "la première ligne est une indication pour tableurs (sep=) : omettez-la, pour que les noms des \
        colonnes viennent en premier",
    unknown_field: "champ inconnu[ {name}] ; {table} a {known}",
    this_table: "cette table",
    declarations: "un fichier de déclarations",
    quote_not_closed: "un guillemet n'est pas fermé",
    no_header: "il n'y a pas d'en-tête avec les noms des colonnes",
    row_length: "la ligne a {cells} cellules et l'en-tête {header}",
    cell: "cellule {number} : {reason}",
    quote_inside: "contient un guillemet, sans en avoir un au début",
    behind_quote: "a du texte après son guillemet fermant",
    open_quote: "a un guillemet qui n'est pas fermé sur sa ligne",
    missing_field: "champ {name} manquant",
    duplicate_field: "champ {name} en double",
    missing_beside: "manque à côté de {name}",
    not_whole: "n'est pas un nombre entier de {least} à {most}",
    none_of: "n'est aucune de ces valeurs : {names}",
    lies_before: "précède {field}",
    above: "dépasse {most}",
    no_employer: "manque ; donnez au moins un de employerId, provisionalEmployerId et enterpriseNumber",
    not_unicode: "n'est pas du texte Unicode",
    not_text: "n'est pas un texte entre guillemets",
    not_number: "n'est pas un nombre sans guillemets",
    not_number_nor_text: "n'est ni un nombre ni un texte",
}
.checked();
