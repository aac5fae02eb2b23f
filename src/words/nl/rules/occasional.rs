use crate::words::RuleText;

/// On the third day and behind it.
const LATE_DAY: &str = "op de derde dag werkt niemand als gelegenheidswerknemer: waar iemand werkt, geef dat onmiddellijk als gewoon werk (OTH) aan; de RSZ vraagt om de gelegenheidsdagen te annuleren en één gewone periode van de eerste tot de laatste dag aan te geven, en van voorbije dagen komen beide laattijdig; een rechtbank bestrafte annuleringen van dagen waarop iemand werkte";

pub(super) const OCCASIONAL: &[RuleText] = &[
    RuleText::new(
        "agriculture-or-horticulture-days-exceeded",
        "de werknemer heeft in de land- of tuinbouw meer dagen gelegenheidswerk dan een jaar toelaat[: deze is nummer \
            {workerDay}]",
        "[{quotaDays} dagen, in {year}]",
        "laat de aangifte staan en reken op gewone bijdragen voor deze dag, of geef in de plaats gewoon werk (OTH) aan voor \
            hij begint",
    ),
    RuleText::new(
        "horeca-employer-days-exceeded",
        "de werkgever heeft in de horeca op meer dagen gelegenheidswerknemers dan toegelaten[: deze is nummer {employerDay}]",
        "[{quotaDays} dagen, in {year}]",
        "laat de aangifte staan en reken op gewone bijdragen voor deze dag, of geef in de plaats gewoon werk (OTH) aan voor \
            hij begint",
    ),
    RuleText::new(
        "mushroom-grower-days-exceeded",
        "de champignonteler heeft op meer dagen gelegenheidswerknemers dan toegelaten[: deze is nummer {employerDay}]",
        "[{quotaDays} dagen, in {year}]",
        "laat de aangifte staan en reken op gewone bijdragen voor deze dag, of geef in de plaats gewoon werk (OTH) aan voor \
            hij begint",
    ),
    RuleText::new(
        "horeca-worker-days-exceeded",
        "de werknemer heeft in de horeca meer dagen gelegenheidswerk dan een jaar toelaat[: deze is nummer {workerDay}]",
        "[{quotaDays} dagen, in {year}]",
        "laat de aangifte staan en reken op gewone bijdragen voor deze dag, of geef in de plaats gewoon werk (OTH) aan voor \
            hij begint",
    ),
    RuleText::new(
        "occasional-work-outside-its-sectors",
        "de sector van de werkgever heeft geen gelegenheidswerknemers[ voor {firstDay}]",
        "parken en tuinen (145.04) horen hier niet bij de tuinbouw[; begrafenissen (320) hebben gelegenheidswerknemers vanaf \
            {firstDay}]",
        "geef gewoon werk aan (OTH); is de werknemer voor een andere activiteit van de werkgever aangeworven, vermeld het \
            paritair comité daarvan dan in de tabel employers",
    ),
    RuleText::new(
        "declared-before-work-began",
        "het werk was aangegeven voor het begon[: het begint op {workBegins}][: het begint op {workBeginsOn}]",
        "",
        "vraag het aan de RSZ voor u op het stelsel rekent, en toon wanneer het werk begon",
    ),
    RuleText::new(
        "other-work-in-sector-before",
        "de werknemer deed kort ervoor in de sector ander werk dan gelegenheidswerk[: het begon op {startDate}]",
        "[er moeten {waitingDays} dagen tussen liggen]",
        "geef in de plaats gewoon werk aan (OTH) zolang dat werk zo dichtbij ligt, voor het begint: daarna is het laattijdig",
    ),
    RuleText::new(
        "third-day-otherwise-declared",
        "de werknemer is drie dagen na elkaar bij de werkgever, en niet alle zijn op dezelfde manier aangegeven[, vanaf {firstDay}]",
        "",
        "tel elke dag bij die werkgever, hoe ze ook aangegeven is: vanaf een derde is alles gewoon werk (OTH)",
    ),
    RuleText::new(
        "third-day-in-a-row",
        "gelegenheidswerk in de horeca op drie opeenvolgende dagen[, vanaf {firstDay}]: twee zijn er toegelaten bij één \
            werkgever",
        "",
        "laat de derde dag vrij, of annuleer de gelegenheidsdagen voor hij begint en geef één gewone periode (OTH) aan van de eerste tot de \
            laatste dag, zoals de RSZ het vraagt; van voorbije dagen zijn die IN en de annuleringen laattijdig, en een rechtbank bestrafte annuleringen van dagen waarop iemand werkte",
    )
    .begun(LATE_DAY),
    RuleText::new(
        "two-shifts-in-one-declaration",
        "één aangifte dekt twee geplande shiften[: ertussen werkt niemand, van {pauseFrom} tot {pauseUntil}]",
        "",
        "geef elke shift apart aan: beëindig deze met de eerste shift, en stuur een IN voor de volgende voor die begint; of corrigeer de tabel schedules",
    ),
    RuleText::new(
        "funeral-days-exceeded",
        "er is gelegenheidswerk bij begrafenissen op meer dagen dan een jaar mag hebben",
        "",
        "laat het staan en reken op gewone bijdragen voor deze dag, of geef in de plaats ervan gewoon werk (OTH) aan voor het begint",
    ),
    RuleText::new(
        "work-bars-occasional-work",
        "dit werk neemt het recht weg van gelegenheidswerk van de werknemer in de sector dat er kort na begint[: vanaf {occasionalStartDate}][ (periode {occasionalPeriodId})]",
        "[er moeten {waitingDays} dagen tussen liggen]",
        "is dit werk nog niet begonnen, laat het dan na het gelegenheidswerk beginnen; annuleer anders het gelegenheidswerk op tijd en geef in de plaats gewoon werk (OTH) aan",
    ),
];
