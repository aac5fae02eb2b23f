use crate::words::duty::Duty;

pub(super) const DUTY: Duty = Duty {
    not_told: "wat het bepaalt, is niet vermeld",
    law_unknown: "het recht van die dag is niet bekend, of te lang geleden nagekeken",
    subcontractor: "een onderaannemer geeft geen werken aan; dat doet de aannemer die met de opdrachtgever contracteerde",
    inform_declarant: "meld het aan de aangever vóór u werk doorgeeft: die voegt de volgende onderaannemer toe",
    two_subcontractors: "werken met twee of meer onderaannemers worden aangegeven, wat ze ook kosten",
    small_without: "werken zonder onderaannemers die minder dan de drempel kosten, worden niet aangegeven",
    small_with_one: "werken met één onderaannemer die minder dan de lagere drempel kosten, worden niet aangegeven",
    watch_exception: "worden ze groter of komt er een onderaannemer bij, meld dat aan de RSZ en geef ze meteen aan",
    amount_reached: "de werken bereiken het bedrag vanaf wanneer ze worden aangegeven",
    amount_reached_with_one: "met een onderaannemer bereiken de werken het bedrag vanaf wanneer ze worden aangegeven",
    guarding: "bewaking wordt aangegeven, wat ze ook kost: de uitzondering geldt voor werken in onroerende staat",
    meat: "een vleesbedrijf doet één aangifte voor al zijn onderaannemers, als opdrachtgever en aannemer",
    meat_without: "of een vleesbedrijf zonder onderaannemers aangeeft, daarover verschillen de bronnen",
    declare_meat: "doe één aangifte; is het bedrag niet bekend, dan wordt 1,00 euro aanvaard",
    guarding_presence: "geen bron zegt of in de bewaking aanwezigheden worden geregistreerd",
    meat_presence: "in de vleessector wordt iedereen geregistreerd, wat de werken ook kosten",
    cleaning_presence: "in de schoonmaak checkt elke werknemer in en uit, ook voor pauzes",
    cleaning_presence_always: "in de schoonmaak checkt elke werknemer in en uit, wat het contract ook kost",
    cleaning_below: "een schoonmaakcontract dat niet wordt aangegeven, vraagt geen in- en uitchecken, zegt de nieuwere pagina van de RSZ; een oudere zegt iets anders",
    cleaning_of_contract: "of het hele contract bereikt wat moet worden aangegeven, is niet vermeld: vraag het de aangever",
    presence: "iedereen op de werf wordt vóór het betreden geregistreerd, één keer per dag",
    presence_below: "de werken bereiken het bedrag niet vanaf wanneer aanwezigheden worden geregistreerd",
    check_in_and_out: "vanaf 1 april 2027 zouden alle grote werven in- en uitchecken; één bron zegt het, en er is geen tekst gelezen",
    declare_label: "aangeven",
    presence_label: "aanwezig",
    required: "verplicht",
    not_required: "niet verplicht",
    undetermined: "niet te zeggen",
    before_start: "verplicht, vóór de werken beginnen",
    days_before: "verplicht, ten minste {days|dag|dagen} vóór de werken beginnen",
    at_once: "verplicht, meteen",
    overdue: "verplicht, en te laat: het moest vóór het begin van de werken",
    sum: "wordt er niets aangegeven, dan kan de RSZ {amount} euro vorderen",
    withheld: "wie de factuur betaalt, houdt {amount} euro in voor de RSZ",
    withheld_for_taxes: "wie de factuur betaalt, houdt {amount} euro in voor belastingen",
    check_in_and_out_taken: "iedereen op de werf checkt in en uit, zoals één bron het aankondigt",
    threshold: "de drempel is {limit} euro zonder btw; deze werken: {amount}",
    start_day_not_told: "er is gemeld dat de werken begonnen zijn, maar niet op welke dag: geef die dag op als startedBefore",
    asbestos_small: "wie werken met asbest moet melden, wordt gelijkgesteld met de aannemer die aangifte doet; of dat ook geldt voor kleine werken en voor een onderaannemer, zegt geen gelezen bron",
    declare_asbestos: "vraag het de RSZ voor de werken beginnen, en reken op een aangifte ten minste 14 dagen vooraf",
    withholding_not_told: "wat op de factuur wordt ingehouden, kan niet worden gezegd: {lack}",
    declare_at_once: "geef ze meteen aan",
    where_days_are_over: "is die dag voorbij, geef ze dan meteen aan en laat de werken ten vroegste {days|dag|dagen} later beginnen",
    not_of_private_clients: "een natuurlijke persoon die werken laat doen voor strikt private doeleinden heeft geen plichten van een opdrachtgever, en houdt naar aanneming niets in",
    sum_percent: "wordt er niets aangegeven, dan kan de RSZ {percent} % van het totale bedrag zonder btw vorderen",
    declare_late_with_asbestos: "geef ze onmiddellijk aan, en vraag de RSZ of ze mogen doorgaan: met asbest worden ze minstens {days|dag|dagen} voor het begin aangegeven",
    sum_about: "wordt er niets aangegeven, dan kan de RSZ ongeveer {amount} euro vorderen",






}
.checked();
