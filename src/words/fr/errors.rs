use crate::words::errors::Errors;

pub(super) const ERRORS: Errors = Errors {
    contradictory_decisions: "deux décisions pour {quarter} se contredisent",
    malformed_text: "un texte de la règle {rule} est mal formé : {reason}",
    stream: "lecture impossible : {fault}",
    write: "écriture impossible : {fault}",
    value: "l'ONSS n'admet pas ce texte comme {zone}[ ; {reason}]",
    incomplete: "non donné : {zones}",
    law_patch: "la modification de la loi commence le {from}, après son dernier jour",
    table: "{file}, ligne {line} : {reason}",
    unknown_table: "il n'y a pas de table de faits nommée {name} ; il y a {known}",
    unknown_policy: "il n'y a pas d'option nommée {name}",
    unknown_policy_value: "l'option {policy} n'a pas la valeur {value} ; elle a {values}",
    unknown_rule: "il n'y a pas de règle nommée {name}",
    unknown_level: "il n'y a pas de niveau nommé {name} ; il y a note, warning et error",
    duplicate_rule: "deux règles portent le nom {name}",
    unknown_number: "un texte de la règle {rule} nomme le nombre {number}, que la règle ne déclare pas",
    only_for_declarations: "la règle {rule} porte sur un droit d'une façon qui ne lui est pas permise, est une \
        exception ou nomme une étape : seules les règles sur les déclarations le peuvent, et celles sur les messages \
        et les employeurs peuvent être une condition",
    no_such_exception: "la règle {rule} fait exception à une règle qui n'est pas une règle sur les déclarations ou \
        qui est elle-même une exception",
    too_many_numbers: "la règle {rule} déclare {count} nombres, le maximum est {most}",
    unknown_base: "l'exception {exception} nomme la règle {base}, qui n'existe pas",
    blocking_employer_rule: "la règle {rule} porte sur les employeurs et a un code bloquant : les règles sur les \
        employeurs sont évaluées après l'application de toutes les déclarations",
    stale_verdict: "le registre a changé depuis que le verdict a été rendu",
    spill: "{directory} : impossible d'écrire un fichier temporaire : {fault}",
    damaged_spill: "un fichier temporaire est endommagé",
    stopped: "arrêté",
}
.checked();
