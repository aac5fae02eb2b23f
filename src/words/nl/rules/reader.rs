use crate::words::RuleText;

pub(super) const READER: &[RuleText] = &[
    RuleText::new(
        "contradictory-values",
        "één waarde is twee keer gegeven, en verschillend; geen van beide is beoordeeld",
        "",
        "geef de waarde één keer, of twee keer dezelfde",
    ),
    RuleText::new(
        "decimal-in-whole-number",
        "een geheel getal is met een decimaalpunt geschreven",
        "",
        "stuur het getal zonder decimaalpunt",
    ),
    RuleText::new(
        "duplicate-property",
        "een eigenschap is twee keer gegeven, met één waarde",
        "",
        "stuur de eigenschap één keer",
    ),
    RuleText::new(
        "element-out-of-order",
        "een element staat op de verkeerde plaats: het schema zet het voor een element dat hier eerder komt",
        "",
        "zet de elementen in de volgorde van het schema",
    ),
    RuleText::new(
        "missing-element",
        "een element dat het schema vraagt, ontbreekt",
        "",
        "geef het element; waar dit werk het blok waarin het ontbreekt niet nodig heeft, laat het blok weg",
    ),
    RuleText::new(
        "number-sent-as-text",
        "een getal is als tekst verzonden",
        "",
        "stuur het getal zonder aanhalingstekens",
    ),
    RuleText::new(
        "repeated-element",
        "een element is vaker gegeven dan het schema toelaat; het laatste is beoordeeld",
        "",
        "stuur het element één keer, en hoogstens vier referenties",
    ),
    RuleText::new(
        "text-sent-as-number",
        "een tekst van cijfers is als getal verzonden",
        "",
        "stuur hem tussen aanhalingstekens, zodat nullen vooraan blijven staan",
    ),
    RuleText::new(
        "unknown-element",
        "het schema heeft op deze plaats niet zo'n element of attribuut",
        "",
        "kijk spelling en plaats na; niets erin is beoordeeld",
    ),
    RuleText::new(
        "unknown-property",
        "de aangifte heeft op deze plaats niet zo'n eigenschap",
        "",
        "kijk spelling en plaats na; niets erin is beoordeeld",
    ),
    RuleText::new(
        "unreadable-context",
        "een waarde van de context kan niet gelezen worden en is genegeerd",
        "",
        "verbeter ze, of laat ze weg",
    ),
    RuleText::new(
        "unreadable-record",
        "het record kan niet als aangifte gelezen worden",
        "",
        "verbeter het record op de genoemde plaats en stuur het opnieuw",
    ),
    RuleText::new(
        "value-outside-schema",
        "de RSZ aanvaardt deze waarde niet in deze zone",
        "",
        "kijk lengte, tekens en bereik na",
    ),
];
