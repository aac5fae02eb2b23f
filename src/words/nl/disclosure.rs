use crate::words::disclosure::Disclosure;

pub(super) const DISCLOSURE: Disclosure = Disclosure {
    field_not_authorised: "dit gegeven behoort niet tot wat het repertorium volgens de beraadslagingen 07/039 en 06/80 mag meedelen",
    ask_authorisation: "vraag een van {fields}; laat een ander eerst machtigen door het Informatieveiligheidscomité",
    category_look_up: "beraadslaging 06/80 laat iedereen de categorie van een werkgever opzoeken, ook wie zich niet identificeert",
    purpose: "het repertorium deelt alleen mee om maatregelen te selecteren en om hun voordeel bij benadering te berekenen",
    not_authenticated: "zonder authenticatie, en dus in de hele fase 1, wordt alleen de categorie getoond, op dagen waarop beraadslaging 06/80 voor zover bekend van kracht is",
    log_in: "meld u in fase 2 aan als de werkgever, zijn aangestelde of zijn lasthebber",
    third_party: "alleen de betrokken werkgever, zijn aangestelde en zijn lasthebber met een actief mandaat krijgen iets te zien, nooit een derde",
    get_mandate: "laat de werkgever het zelf vragen, of een mandaat geven",
    no_deliberation: "van een werkgever-natuurlijke persoon wordt niets getoond op een dag waarop geen beraadslaging bekend is die van kracht is",
    legal_person: "voor een werkgever-rechtspersoon is geen machtiging nodig; hij krijgt zijn eigen gegevens te zien",
    own_data: "volgens beraadslaging 07/039 krijgt een werkgever-natuurlijke persoon zijn eigen gegevens te zien",
    no_active_employer: "de werkgever werd voor deze dag geschrapt: hij is geen actieve werkgever, en geen maatregel geeft hem een vermindering",
    not_told: "wie iets vraagt, wat, of over wie, is niet vermeld",
    shown_label: "toont",
    nothing_told: "niets: het gegeven staat er niet in",
    of_category: "{code}[ vanaf {from}][ tot en met {until}]: {what}",
    of_nace: "categorie {category}: {code} (NACE-BEL {version})[ vanaf {from}][ tot en met {until}]",
    of_importance: "{year}: code {code}, {workers}",
    workers_undefined: "aantal werknemers onbepaald",
    workers_below: "minder dan {below} werknemers",
    workers_between: "{least} of meer werknemers, en minder dan {below}",
    workers_from: "{least} of meer werknemers",
    two_codes: "twee belangrijkheidscodes voor {year}",
    too_long: "is langer dan {most} tekens",
    law_unknown: "wat het repertorium die dag meedeelde is niet bekend, of te lang geleden nagekeken",
    category_ended: "een getoonde categorie was alleen op andere dagen in gebruik: of ze nog geldt, zegt het gegeven niet",


}
.checked();
