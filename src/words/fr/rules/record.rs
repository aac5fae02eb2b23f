//! The record in which a declaration stands.

use crate::words::RuleText;

pub(super) const RECORD: &[RuleText] = &[
    RuleText::new(
        "record-without-declaration",
        "l'enregistrement ne contient pas de déclaration",
        "",
        "donnez un IN, OUT, UPDATE ou CANCEL : dimonaIn et les autres en JSON, DimonaIn et les autres en XML, \
            l'action en CSV",
    ),
    RuleText::new(
        "repeated-reference",
        "le formulaire a plus de quatre références, ou deux identiques",
        "",
        "donnez chaque référence une seule fois, et quatre au plus",
    ),
    RuleText::new(
        "several-declarations-in-record",
        "l'enregistrement contient {count} déclarations ; la première a été jugée",
        "",
        "envoyez une seule déclaration par enregistrement",
    ),
    RuleText::new(
        "unread-record-of-worker",
        "une qui dépend d'un enregistrement illisible de ce travailleur ou de cette période",
        "",
        "réparez cet enregistrement, puis jugez à nouveau tous les enregistrements",
    ),
];
