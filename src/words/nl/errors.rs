use crate::words::errors::Errors;

pub(super) const ERRORS: Errors = Errors {
    contradictory_decisions: "twee beslissingen voor {quarter} spreken elkaar tegen",
    malformed_text: "een tekst van de regel {rule} is verkeerd geschreven: {reason}",
    stream: "kan niet lezen: {fault}",
    write: "kan niet schrijven: {fault}",
    value: "de RSZ aanvaardt deze tekst niet als {zone}[; {reason}]",
    incomplete: "niet opgegeven: {zones}",
    law_patch: "de aanpassing van de wet begint op {from}, na haar laatste dag",
    table: "{file}, lijn {line}: {reason}",
    unknown_table: "er is geen feitentabel met de naam {name}; er zijn {known}",
    unknown_policy: "er is geen beleidskeuze met de naam {name}",
    unknown_policy_value: "de beleidskeuze {policy} heeft geen waarde {value}; ze heeft {values}",
    unknown_rule: "er is geen regel met de naam {name}",
    unknown_level: "er is geen niveau met de naam {name}; er zijn note, warning en error",
    duplicate_rule: "twee regels heten {name}",
    unknown_number: "een tekst van de regel {rule} noemt het getal {number}, dat de regel niet declareert",
    only_for_declarations: "de regel {rule} raakt een recht zoals hij dat niet kan, is een uitzondering of noemt een fase: dat \
        kunnen alleen regels op aangiften, en regels op berichten en werkgevers kunnen een voorwaarde zijn",
    no_such_exception: "de regel {rule} maakt een uitzondering op een regel die niet over aangiften gaat, of zelf een uitzondering is",
    too_many_numbers: "de regel {rule} declareert {count} getallen, en {most} is het maximum",
    unknown_base: "de uitzondering {exception} noemt de regel {base}, die niet bestaat",
    blocking_employer_rule: "de regel {rule} bekijkt werkgevers en heeft een code die blokkeert: regels op werkgevers worden pas gevraagd nadat \
        alle aangiften zijn toegepast",
    stale_verdict: "het register is veranderd sinds het oordeel werd gegeven",
    spill: "{directory}: kan geen tijdelijk bestand schrijven: {fault}",
    damaged_spill: "een tijdelijk bestand is beschadigd",
    stopped: "gestopt",
}
.checked();
