use crate::words::csv::Csv;

pub(super) const CSV: Csv = Csv {
    header_too_long: "l'en-tête dépasse {limit} octets",
    not_utf8: "{column} n'est pas en UTF-8 (enregistrez le fichier en CSV UTF-8)",
    header_not_utf8: "l'en-tête n'est pas en UTF-8 (enregistrez le fichier en CSV UTF-8)",
    in_header: "colonne {column} de l'en-tête : {reason}",
    in_column: "{column} : {reason}",
    cells: "la ligne a {cells} cellules et l'en-tête {columns}",
    action: "l'action n'est ni IN, ni OUT, ni UPDATE, ni CANCEL",
    kinds: "la déclaration : {kinds}",
    by_kind: "pour un `IN`, {of_in} ; pour les autres, {of_others}",
    other_names: "colonnes sous d'autres noms : {names}",
    not_read: "colonnes qui ne sont pas lues : {names}",
    meant: "{column} : dans {rows} pas comme l'ONSS le prend, et lu comme ce que cela signifie ; la première est la ligne {record}",
    windows_1252: "{rows} pas en UTF-8, lues comme Windows-1252 ; la première est la ligne {record}",
    rows: "{count|rangée|rangées}",
    month_first: "{column} : dans {rows}, le mois est devant le jour, ce qui n'est pas compris ; d'autres jours du fichier ont été lus comme jour/mois/année : demandez à qui l'a fait ; la première est la ligne {record}",
}
.checked();
