use crate::words::errors::Errors;

pub(super) const ERRORS: Errors = Errors {
    contradictory_decisions: "zwei Entscheidungen für {quarter} widersprechen sich",
    malformed_text: "ein Text der Regel {rule} ist fehlerhaft: {reason}",
    stream: "kann nicht gelesen werden: {fault}",
    write: "kann nicht geschrieben werden: {fault}",
    value: "das LSS nimmt diesen Text nicht als {zone}[; {reason}]",
    incomplete: "nicht angegeben: {zones}",
    law_patch: "die Gesetzesänderung beginnt am {from}, nach ihrem letzten Tag",
    table: "{file}, Zeile {line}: {reason}",
    unknown_table: "es gibt keine Faktentabelle namens {name}; es gibt {known}",
    unknown_policy: "es gibt keine Einstellung namens {name}",
    unknown_policy_value: "die Einstellung {policy} hat keinen Wert {value}; sie hat {values}",
    unknown_rule: "es gibt keine Regel namens {name}",
    unknown_level: "es gibt keine Stufe namens {name}; es gibt note, warning und error",
    duplicate_rule: "zwei Regeln heißen {name}",
    unknown_number: "ein Text der Regel {rule} nennt die Zahl {number}, die die Regel nicht angibt",
    only_for_declarations: "die Regel {rule} betrifft einen Anspruch, wie sie es nicht kann, ist eine Ausnahme oder \
        nennt eine Stufe: das können nur Regeln für Meldungen, und Regeln für Nachrichten und \
        Arbeitgeber können eine Bedingung sein",
    no_such_exception: "die Regel {rule} macht eine Ausnahme von einer Regel, die keine Regel für Meldungen ist oder \
        selbst eine Ausnahme ist",
    too_many_numbers: "die Regel {rule} gibt {count} Zahlen an, und höchstens {most} sind möglich",
    unknown_base: "die Ausnahme {exception} nennt die Regel {base}, die es nicht gibt",
    blocking_employer_rule: "die Regel {rule} betrachtet Arbeitgeber und hat einen Code, der blockiert: Regeln für \
        Arbeitgeber werden erst nach Anwendung aller Meldungen gefragt",
    stale_verdict: "das Register hat sich geändert, seit das Urteil erging",
    spill: "{directory}: eine temporäre Datei kann nicht geschrieben werden: {fault}",
    damaged_spill: "eine temporäre Datei ist beschädigt",
    stopped: "angehalten",
}
.checked();
