use crate::words::RuleText;

pub(super) const OCCASIONAL: &[RuleText] = &[
    RuleText::new(
        "horeca-employer-days-exceeded",
        "de werkgever heeft in de horeca op meer dagen gelegenheidswerknemers dan toegelaten[: deze is nummer {employerDay}]",
        "[{quotaDays} dagen, in {year}]",
        "reken op gewone bijdragen voor deze dag, of annuleer ze voor ze begint en geef gewoon werk aan (OTH)",
    ),
    RuleText::new(
        "horeca-worker-days-exceeded",
        "de werknemer heeft in de horeca meer dagen gelegenheidswerk dan een jaar toelaat[: deze is nummer {workerDay}]",
        "[{quotaDays} dagen, in {year}]",
        "reken op gewone bijdragen voor deze dag, of annuleer ze voor ze begint en geef gewoon werk aan (OTH)",
    ),
    RuleText::new(
        "third-day-in-a-row",
        "gelegenheidswerk in de horeca op drie opeenvolgende dagen[, vanaf {firstDay}]: twee zijn er toegelaten bij één werkgever",
        "",
        "laat de derde dag vrij, of annuleer de gelegenheidsdagen voor hij begint en geef één gewone periode (OTH) aan van de eerste tot de \
            laatste dag, zoals de RSZ het vraagt; van voorbije dagen is die IN laattijdig",
    ),
    RuleText::new(
        "two-shifts-in-one-declaration",
        "§one declaration covers two shifts that are planned[: between them nobody works from {pauseFrom} to {pauseUntil}]",
        "",
        "§declare each shift by itself: end this one with the first shift, and send an IN for the next one before it begins; or correct the \
            table schedules",
    ),
];
