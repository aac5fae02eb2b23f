//! What is noticed while a record is read.

use crate::words::RuleText;

pub(super) const READER: &[RuleText] = &[
    RuleText::new(
        "contradictory-values",
        "une valeur est donnée deux fois, différemment ; aucune des deux n'a été jugée",
        "",
        "donnez la valeur une seule fois, ou deux fois la même",
    ),
    RuleText::new(
        "decimal-in-whole-number",
        "un nombre entier est écrit avec un point décimal",
        "",
        "envoyez le nombre sans point décimal",
    ),
    RuleText::new(
        "duplicate-property",
        "une propriété est donnée deux fois, avec une seule valeur",
        "",
        "envoyez la propriété une seule fois",
    ),
    RuleText::new(
        "element-out-of-order",
        "un élément est à la mauvaise place : le schéma le met avant un autre qui vient plus tôt ici",
        "",
        "mettez les éléments dans l'ordre du schéma",
    ),
    RuleText::new(
        "missing-element",
        "un élément que le schéma exige manque",
        "",
        "donnez l'élément ; si ce travail n'a pas besoin du bloc où il manque, omettez le bloc",
    ),
    RuleText::new("number-sent-as-text", "un nombre est envoyé comme texte", "", "envoyez le nombre sans guillemets"),
    RuleText::new(
        "repeated-element",
        "un élément est donné plus souvent que le schéma ne le permet ; le dernier a été jugé",
        "",
        "envoyez l'élément une seule fois, et quatre références au plus",
    ),
    RuleText::new(
        "text-sent-as-number",
        "un texte fait de chiffres est envoyé comme nombre",
        "",
        "envoyez-le entre guillemets, pour que les zéros initiaux restent",
    ),
    RuleText::new(
        "unknown-element",
        "le schéma n'a pas cet élément ou cet attribut à cette place",
        "",
        "vérifiez son orthographe et sa place ; rien de ce qu'il contient n'a été jugé",
    ),
    RuleText::new(
        "unknown-property",
        "la déclaration n'a pas cette propriété à cette place",
        "",
        "vérifiez son orthographe et sa place ; rien de ce qu'elle contient n'a été jugé",
    ),
    RuleText::new(
        "unreadable-context",
        "une valeur du contexte est illisible et a été ignorée",
        "",
        "corrigez-la, ou omettez-la",
    ),
    RuleText::new(
        "unreadable-record",
        "l'enregistrement est illisible comme déclaration",
        "",
        "corrigez l'enregistrement à l'endroit indiqué et renvoyez-le",
    ),
    RuleText::new(
        "value-outside-schema",
        "l'ONSS n'admet pas cette valeur dans cette zone",
        "",
        "vérifiez sa longueur, ses caractères et ses limites",
    ),
];
