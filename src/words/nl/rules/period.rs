use crate::words::RuleText;

/// The step of a feature that changes, at every time: of a flexi-job it tells more.
const CHANGED: &str = "gaat de werknemer van het ene naar het andere over, beëindig die periode dan met een OUT op de laatste dag van dat \
    werk, die na de eerste werkdag daarna laattijdig is; was ze van in het begin verkeerd en werkte er niemand onder, annuleer ze dan; lopen beide \
    banen naast elkaar door, laat ze dan open[; een {FLX} kan erna alleen waar die laatste dag in een vroeger kwartaal \
    ligt: ligt hij in dit kwartaal, of lopen beide door, dan is daar geen flexi-job mogelijk voor het volgende]";

pub(super) const PERIOD: &[RuleText] = &[
    RuleText::new(
        "employer-under-another-committee",
        "het werkgeversrepertorium heeft de werkgever, of de gebruiker van het uitzendkantoor, alleen onder een \
            ander paritair comité dan het aangegevene",
        "het paritair comité bepaalt welke werknemerstypes er zijn, of kaarten vermeld moeten worden (124) en hoe \
            dagen tellen",
        "geef het paritair comité aan waaronder de werknemer werkt; een verkeerd wordt rechtgezet met een CANCEL \
            en een nieuwe IN, niet met een UPDATE; is de werknemer voor een andere activiteit aangeworven, vermeld \
            dan haar paritair comité in de tabel employers",
    )
    .steps(
        "",
        "",
        "is het aangegeven comité verkeerd, dan zou een CANCEL te laat komen en wijzigt een UPDATE het niet: beëindig de periode vandaag en geef de komende dagen onder het juiste aan voor ze beginnen; vraag de RSZ wat met de voorbije dagen gebeurt; is de werknemer voor een andere activiteit aangeworven, vermeld dan haar paritair comité in de tabel employers",
        "is het aangegeven comité verkeerd, dan zou een CANCEL te laat komen en wijzigt een UPDATE het niet: vraag de RSZ wat met deze dagen gebeurt; is de werknemer voor een andere activiteit aangeworven, vermeld dan haar paritair comité in de tabel employers",
    ),
    RuleText::new(
        "hour-no-clock-shows",
        "de prestatie begint of eindigt op een uur dat geen klok toont[: op {day} gaan de klokken van 02:00 naar 03:00]",
        "",
        "verbeter het uur voor het werk begint: op 02:00 volgt 03:00",
    ),
    RuleText::new(
        "shift-without-length",
        "de prestatie op {startDate} eindigt in de minuut waarin ze begint",
        "",
        "verbeter de uren voor het werk begint; werk voorbij middernacht eindigt op de volgende dag",
    ),
    RuleText::new(
        "begin-moved-later",
        "het begin mag niet met een UPDATE uitgesteld worden[: van {before}][ naar {startDate}]",
        "",
        "tot de dag van het aangegeven begin zelf doen een CANCEL en een nieuwe IN hetzelfde",
    )
    .steps(
        "een CANCEL, tot {by}, en een nieuwe IN doen hetzelfde",
        "als nog niemand gewerkt heeft, doen een CANCEL, tot {by}, en een nieuwe IN hetzelfde",
        "laat de periode zoals ze is: haar begin kan niet meer uitgesteld worden, en een CANCEL zou te laat komen",
        "laat de periode zoals ze is: geen van haar dagen moet nog komen, en een CANCEL zou te laat komen",
    ),
    RuleText::new(
        "cancelled-period",
        "de periode {periodId} is al geannuleerd",
        "",
        "doe niets na een tweede CANCEL; stuur voor meer werk een nieuwe IN voor het begint",
    ),
    RuleText::new(
        "cancelled-registration",
        "de dagregistratie {registrationId} is al geannuleerd[, met haar periode {periodId}]",
        "",
        "doe niets na een tweede annulering; maak anders een nieuwe registratie",
    ),
    RuleText::new(
        "closed-period",
        "de periode eindigt al op {endDate}",
        "",
        "stuur niets als die dag juist is; een UPDATE verschuift het einde, maar dat van een flexi-job met data alleen naar \
            een vroegere dag",
    ),
    RuleText::new(
        "days-between-contracts",
        "er zijn dagen aangegeven tussen twee overeenkomsten: van {firstDay} tot en met {lastDay} loopt er geen",
        "",
        "vergelijk overeenkomsten en aangifte: ontbreekt er een in de tabel contracts, of is een dag verkeerd vermeld, verbeter dan de tabel; beëindig anders de periode met de eerste overeenkomst, en geef het werk onder de volgende aan voor het begint",
    ),
    RuleText::new(
        "duplicate-period",
        "dezelfde periode is al aangegeven: begin {startDate}[, periode {periodId}][, record {record} van bestand {file}]",
        "",
        "stuur niets meer als het hetzelfde werk is: de periode is aangegeven; zijn er andere uren gepland, wijzig die dan met een UPDATE ervan",
    ),
    RuleText::new(
        "end-before-begin",
        "de periode zou eindigen op {endDate}, voor haar eerste dag {startDate}",
        "",
        "verbeter de data; een periode waarin niemand werkt, wordt geannuleerd, ten laatste op haar eerste dag",
    ),
    RuleText::new(
        "end-date-not-removable",
        "de einddatum van deze periode[, {endDate},] mag niet verwijderd worden: dit soort werk wordt ermee aangegeven",
        "",
        "laat de einddatum zoals hij is; geef voor werk erna een nieuwe periode aan voor dat werk begint",
    ),
    RuleText::new(
        "end-hour-before-begin-hour",
        "het werk zou op {startDate} eindigen voor het die dag begint",
        "",
        "eindigt het na middernacht, geef dan de volgende dag als einddatum; verbeter anders de uren",
    ),
    RuleText::new(
        "ends-behind-contract",
        "er zijn dagen aangegeven na de overeenkomst: haar laatste dag is {contractEnd}, en {declaredEnd} is aangegeven",
        "",
        "vergelijk overeenkomst en aangifte: ontbreekt een latere overeenkomst in de tabel contracts, of is het einde verkeerd vermeld, verbeter dan de tabel; beëindig anders de periode met de overeenkomst",
    ),
    RuleText::new(
        "feature-changed-in-open-period",
        "een periode onder een ander werknemerstype of paritair comité is nog open: begin {startDate}[, periode \
            {periodId}][, \
            record {record} van bestand {file}]",
        "",
        "gaat de werknemer van het ene naar het andere over, beëindig die periode dan met een OUT op de laatste dag van dat \
            werk, die na de eerste werkdag daarna laattijdig is; was ze van in het begin verkeerd en werkte er niemand onder, annuleer ze dan; lopen beide \
            banen naast elkaar door, laat ze dan open",
    )
    .steps(CHANGED, CHANGED, CHANGED, CHANGED),
    RuleText::new(
        "locked-period",
        "de RSZ heeft de periode {periodId} geblokkeerd",
        "",
        "vraag het aan de RSZ: zolang de periode geblokkeerd is, wijzigt geen bericht ze",
    ),
    RuleText::new(
        "more-planned-days-than-days",
        "er zijn {plannedDays} dagen gepland in een periode van {days|dag|dagen}",
        "",
        "verbeter het aantal dagen, of de data",
    ),
    RuleText::new(
        "more-planned-hours-than-the-days-have",
        "er zijn {plannedHours} uren gepland in dagen die er {hours} hebben",
        "",
        "verbeter het aantal uren, of de data: wat gepland is, wordt van het contingent gereserveerd",
    ),
    RuleText::new(
        "one-day-type-over-several-days",
        "de periode zou duren van {startDate} tot {endDate}, en dit soort werk wordt per dag aangegeven",
        "",
        "geef elke dag apart aan, met dezelfde begindatum en einddatum",
    ),
    RuleText::new(
        "overlapping-period",
        "de periode overlapt een andere: begin {startDate}[, periode {periodId}][, record {record} van bestand {file}]",
        "",
        "verbeter de data of uren, of laat de periode die eerst begint, eindigen voor de andere begint; annuleer er alleen \
            een waarin niemand gewerkt heeft",
    )
    .steps(
        "",
        "",
        "",
        "verbeter de data of uren van de periode die verkeerd is; een periode waarin iemand gewerkt heeft, wordt niet \
            geannuleerd, alleen haar einde wordt verschoven",
    ),
    RuleText::new(
        "overlapping-registration",
        "de dagregistratie overlapt een andere[, {registrationId}][, die begint op {startDate}][: record {record} van \
            bestand {file}]",
        "",
        "verbeter de uren, of annuleer eerst de registratie die verkeerd is",
    ),
    RuleText::new(
        "period-across-quarters",
        "de periode begint in {quarter} en eindigt op {endDate}, in een ander kwartaal",
        "",
        "geef één periode aan per kalenderkwartaal, voor haar dagen beginnen",
    ),
    RuleText::new(
        "period-of-another-employer",
        "de periode[ {periodId}] is van een andere werkgever",
        "",
        "kijk het periodenummer en de werkgever na; de werkgever mag ook weggelaten worden",
    ),
    RuleText::new(
        "period-of-another-worker",
        "de periode[ {periodId}] is van een andere werknemer",
        "",
        "kijk het periodenummer en het INSZ na; het INSZ mag ook weggelaten worden",
    ),
    RuleText::new(
        "refused-message-again",
        "hetzelfde dat de RSZ eerder weigerde",
        "",
        "zoek de anomalieën van de geweigerde aangifte op, en verbeter wat ze noemen voor ze opnieuw verstuurd wordt",
    ),
    RuleText::new(
        "refused-period",
        "de RSZ weigerde de IN van de periode {periodId}[: record {record} van bestand {file}]",
        "",
        "stuur een IN zonder zijn fouten; er is niets af te sluiten, te wijzigen of te annuleren",
    ),
    RuleText::new(
        "registered-begin-outside-period",
        "het geregistreerde werk begint op {startDate}, buiten de periode van {periodStart}[ tot {periodEnd}]",
        "",
        "verbeter de dag, of noem de periode waarin gewerkt wordt",
    ),
    RuleText::new(
        "registered-end-before-begin",
        "het geregistreerde werk zou eindigen op {endDate}, voor zijn eerste dag {startDate}",
        "",
        "verbeter de data; werk voorbij middernacht eindigt op de volgende dag",
    ),
    RuleText::new(
        "registered-end-hour-before-begin-hour",
        "het geregistreerde werk zou op {startDate} eindigen voor het die dag begint",
        "",
        "eindigt het na middernacht, geef dan de volgende dag als einddatum; verbeter anders de uren",
    ),
    RuleText::new(
        "registered-end-outside-period",
        "het geregistreerde werk eindigt op {endDate}, buiten de periode van {periodStart}[ tot {periodEnd}]",
        "",
        "verbeter de dag, of noem de periode waarin gewerkt wordt",
    ),
    RuleText::new(
        "registered-in-unfitting-period",
        "de periode {periodId} kan van een soort zijn die geen dagregistraties aanvaardt",
        "",
        "wacht het antwoord van de RSZ af; flexi-jobs die met data aangegeven zijn, aanvaarden ze",
    ),
    RuleText::new(
        "registered-longer-than-a-day",
        "het geregistreerde werk duurt langer dan 24 uur[: van {begin} tot {end}]",
        "",
        "registreer elke werkdag apart",
    ),
    RuleText::new(
        "registered-without-length",
        "het geregistreerde werk op {startDate} eindigt in de minuut waarin het begint",
        "",
        "verbeter de uren; werk voorbij middernacht eindigt op de volgende dag",
    ),
    RuleText::new(
        "registration-without-change",
        "de wijziging verandert niets aan de dagregistratie {registrationId}",
        "",
        "stuur niets als de registratie juist is zoals ze is; geef anders de waarden die wijzigen",
    ),
    RuleText::new(
        "shift-longer-than-a-day",
        "werk dat met zijn uren aangegeven is, duurt langer dan 24 uur[: van {begin} tot {end}]",
        "",
        "geef elke aaneengesloten prestatie apart aan; een flexi-job met een schriftelijke overeenkomst heeft data en geen \
            uren",
    ),
    RuleText::new(
        "uncancellable-period",
        "de periode mag niet meer geannuleerd worden[: ontvangen op {receivedAt}][, na de uiterste termijn {deadline}]",
        "",
        "vraag het aan de RSZ; een periode waarin iemand gewerkt heeft, mag helemaal niet geannuleerd worden",
    ),
    RuleText::new(
        "unchangeable-period",
        "een periode van deze soort, begonnen op {startDate}, kan niet meer met een UPDATE gewijzigd worden",
        "",
        "vraag de RSZ om ze te verbeteren",
    ),
    RuleText::new(
        "unchangeable-registration",
        "de dagregistratie {registrationId}[, van werk dat eindigde op {endDate},] kan niet meer gewijzigd worden",
        "",
        "vraag het aan de RSZ",
    ),
    RuleText::new(
        "unknown-period",
        "de Dimona-periode {periodId} bestaat niet",
        "",
        "kijk het nummer na in het antwoord van de RSZ op de IN, of laad een register dat de periode bevat",
    ),
    RuleText::new(
        "unknown-registration",
        "de dagregistratie {registrationId} bestaat niet",
        "",
        "kijk het nummer na in het antwoord van de RSZ op de registratie, of laad een register dat ze bevat",
    ),
    RuleText::new(
        "update-closes-period",
        "een UPDATE mag een open periode niet afsluiten",
        "",
        "is het de juiste periode, van de juiste werknemer, sluit ze dan af met een OUT[ met einddatum {endDate}]",
    ),
    RuleText::new(
        "update-without-change",
        "de UPDATE verandert niets: de periode {periodId} heeft al zijn waarden al",
        "",
        "stuur niets als de periode juist is zoals ze is; geef anders de waarden die wijzigen",
    ),
    RuleText::new(
        "update-without-date",
        "de UPDATE van de periode {periodId} geeft noch een begindatum noch een einddatum",
        "",
        "geef de datum die wijzigt; een kenmerk van een periode kan niet gewijzigd worden, alleen geannuleerd en op tijd \
            opnieuw aangegeven",
    ),
    RuleText::new(
        "update-without-date-or-hour",
        "de UPDATE van de periode {periodId} geeft noch een datum noch een uur",
        "",
        "geef de datum of het uur dat wijzigt",
    ),
];
