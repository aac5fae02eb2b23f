use crate::words::RuleText;

/// What is done with work that had begun when it was declared, whenever one asks.
const BEGUN_STEP: &str = "laat de aangifte staan, en betaal gewone bijdragen op dat werk; als het begon voor wat aangegeven is, vervroeg het begin \
            onmiddellijk met een UPDATE, ook al is die laattijdig, of geef het aan met een IN als het in een ander kwartaal of op een \
            andere dag dan de shift ligt; geef de volgende shift aan voor hij begint[; een {FLX} van meer dagen is \
            gewoon werk tot haar einde: als er nog dagen moeten komen, beëindig ze vandaag, of op haar tweede dag \
            als het vandaag haar eerste is, met een UPDATE, of met een OUT als ze geen einde \
            heeft, en geef die dagen aan met een nieuwe IN voor ze beginnen][; een {FLX} mag geen OTH worden, want dat sluit \
            daar in het kwartaal flexi-jobs uit]";

pub(super) const TIMING: &[RuleText] = &[
    RuleText::new(
        "begun-before-declaration",
        "het werk was al begonnen bij de aangifte[: ontvangen op {receivedAt}][, en het werk begon op {workBegan}][, en het \
            werk begon op \
            {firstWork}]",
        "deze stelsels vragen een aangifte voor de werknemer begint, wat de RSZ ook antwoordt",
        "laat de aangifte staan, en betaal gewone bijdragen op dat werk; als het begon voor wat aangegeven is, vervroeg het begin \
            onmiddellijk met een UPDATE, ook al is die laattijdig, of geef het aan met een IN als het in een ander kwartaal of op een \
            andere dag dan de shift ligt; geef de volgende shift aan voor hij begint",
    )
    .steps(BEGUN_STEP, BEGUN_STEP, BEGUN_STEP, BEGUN_STEP
    ),
    RuleText::new(
        "declared-after-work-began",
        "de aangifte kwam nadat het werk begonnen was[: ontvangen op {receivedAt}][, en het werk begon op {deadline}][, en \
            het werk begon op \
            {firstWork}]",
        "",
        "geef de volgende keer aan voor de werknemer begint; het antwoord van de RSZ toont deze laattijdigheid niet, een \
            inspectie wel",
    ),
    RuleText::new(
        "late-cancellation",
        "de annulering is laattijdig[: ontvangen op {receivedAt}][, na de uiterste termijn {deadline}][, en volgens een \
            andere \
            lezing {otherDeadline}]",
        "",
        "annuleer een volgende periode ten laatste op haar eerste dag; een periode waarin iemand gewerkt heeft, mag niet \
            geannuleerd worden[, behalve gelegenheidsdagen ({EXT}) die door een derde opeenvolgende dag gewoon werk werden: de RSZ vraagt die \
            te annuleren en onmiddellijk als één gewone periode (OTH) aan te geven, al bestrafte een rechtbank laattijdige annuleringen van dagen waarop iemand werkte]",
    ),
    RuleText::new(
        "late-declaration",
        "de aangifte is laattijdig[: ontvangen op {receivedAt}, na de uiterste termijn {deadline}][; maar het werk begint op \
            {workBegins}, zodat de wet nageleefd is][; maar het werk begint op {workBeginsOn} volgens de \
            overeenkomst, zodat de wet nageleefd is als niemand eerder werkte]",
        "",
        "laat de aangifte staan: de vertraging is niet meer te herstellen; geef het volgende werk aan voor het begint",
    )
    .steps(
        "er is nog niet gewerkt: annuleer de aangifte, uiterlijk op {by} en voor het werk begint, en geef het werk opnieuw aan \
            vanaf zijn echte begin, eveneens voordien",
        "laat de aangifte staan: de vertraging is niet meer te herstellen, en een annulering zou het werk zonder aangifte \
            laten; geef het volgende werk aan voor het begint[; een laattijdige {FLX} waarvan de andere voorwaarden vervuld \
            zijn, mag geen OTH worden, want dat sluit daar in het kwartaal flexi-jobs uit]",
        "laat de aangifte staan: de vertraging is niet meer te herstellen; geef het volgende werk aan voor het begint[; waar \
            nog dagen onder {regime} moeten komen, beëindig de periode vandaag met een UPDATE, die ook de uren terugneemt die \
            voor die dagen gepland waren, en geef die dagen aan met een nieuwe IN voor ze beginnen][; een {FLX} zonder einde \
            wordt met een OUT beëindigd][; een laattijdige {FLX} waarvan de andere \
            voorwaarden vervuld zijn, mag geen OTH worden, want dat sluit daar in het kwartaal flexi-jobs uit]",
        "laat de aangifte staan: de vertraging is niet meer te herstellen, en geen van haar dagen moet nog komen; geef het volgende \
            werk aan voor het begint[; een laattijdige {FLX} waarvan de andere voorwaarden vervuld zijn, mag geen OTH \
            worden, want dat sluit daar in het kwartaal flexi-jobs uit]",
    )
    .undeclared(super::send_now!()),
    RuleText::new(
        "late-out",
        "de OUT is laattijdig[: ontvangen op {receivedAt}][, na de uiterste termijn {deadline}][, en volgens een andere \
            lezing \
            {otherDeadline}]",
        "",
        "laat hem staan; stuur de volgende ten laatste op de eerste werkdag na het einde: het antwoord van de RSZ toont deze \
            laattijdigheid niet, een inspectie wel",
    ),
    RuleText::new(
        "late-update",
        "de wijziging is laattijdig[: ontvangen op {receivedAt}, na de uiterste termijn {deadline}][, en volgens een andere \
            lezing {otherDeadline}]",
        "",
        "laat de wijziging staan als niets anders ze weigert: de periode moet zeggen wat gewerkt werd; stuur de volgende \
            wijziging voor haar uiterste termijn",
    ),
    RuleText::new(
        "received-before-register",
        "een die aan de vorm niet te zien is: verder is niets beoordeeld[, omdat de aangifte van {receivedAt} niet nieuwer \
            is dan het \
            register van {asOf}]",
        "",
        "laat de aangifte weg, of begin van een eerder register",
    ),
    RuleText::new(
        "received-out-of-order",
        "een die afhangt van de volgorde van ontvangst: wat de RSZ op {lastChange} voor de werknemer ontving, is eerder \
            beoordeeld",
        "",
        "geef elke aangifte haar moment van ontvangst, en beoordeel opnieuw van een eerder register",
    ),
    RuleText::new(
        "unread-record-of-worker",
        "een die afhangt van een record van deze werknemer of periode dat niet gelezen kan worden",
        "",
        "herstel dat record, en beoordeel ze allemaal opnieuw",
    ),
    RuleText::new(
        "open-earlier-answer",
        "een die afhangt van een eerdere aangifte van de periode {periodId}[, of van de registratie {registrationId}], \
            waarvan niet \
            alles bekend is[: record {record} van bestand {file}]",
        "",
        "geef wat van de eerdere aangifte ontbreekt, meestal het antwoord van de RSZ erop, en beoordeel beide opnieuw",
    ),
    RuleText::new(
        "answer-differs",
        "het antwoord van de RSZ zelf verschilt van het voorspelde: de RSZ weet iets dat hier niet gegeven is, of ontving \
            iets anders dan wat \
            hier gegeven is",
        "",
        "[er is niets aangegeven: een verbeterde IN moet er zijn uiterlijk op {deadline}, voor het werk begint; ]zoek dat antwoord op, \
            vergelijk wat verzonden is met wat hier nagekeken wordt, en vraag het aan de RSZ voor u rekent op wat hier staat",
    )
    .begun(
        "[er is niets aangegeven: stuur meteen een verbeterde IN, die er moet zijn uiterlijk op {deadline} en voor het werk begint; ]zoek \
            dat antwoord op, vergelijk wat verzonden is met wat hier nagekeken wordt, en vraag het aan de RSZ voor u rekent op wat hier staat",
    ),
    RuleText::new("open-right", "het stelsel geldt misschien niet", "", "kijk de voorwaarden zelf na"),
    RuleText::new(
        "work-added-late",
        "de wijziging voegt werk toe dat niet op tijd is aangegeven[: ontvangen op {receivedAt}, na {deadline}]",
        "",
        "laat de wijziging staan waar dat werk gedaan is, en betaal er gewone bijdragen op: geen flexi-job en geen \
            gelegenheidswerk werd daar \
            op tijd aangegeven; geef verder werk aan voor het begint",
    ),
    RuleText::new(
        "work-outside-period",
        "het werk begint volgens de gegevens buiten wat aangegeven is[: op {workBegins}][: op {workBeginsOn}][, aangegeven vanaf \
            {declaredFrom}][ tot {declaredTo}]",
        "werk dat geen enkele aangifte omvat wanneer het begint, is niet op tijd aangegeven",
        "geef dat werk onmiddellijk aan: het is laattijdig, en hoe later, hoe erger; voor de periode met een UPDATE die haar begin vervroegt, \
            erachter met een UPDATE van het einde; voor een student, voor een flexi-job na het einde of in een ander kwartaal, en op een \
            andere dag dan een shift met een IN van die dagen",
    ),
    RuleText::new(
        "period-longer-than-contract",
        "de overeenkomst is afgelopen, en haar periode loopt door[: de laatste dag was {endDate}][, en {declaredEnd} is aangegeven][; de \
            UPDATE moest er zijn op {deadline}][, en volgens een andere lezing op {otherDeadline}]",
        "",
        "stuur onmiddellijk een UPDATE van het einde, met de laatste dag van de overeenkomst: hij is laattijdig, en hoe later, hoe erger",
    ),
    RuleText::new(
        "facts-without-consent",
        "wat openbare registers over de werknemer hebben, mag niet zonder toestemming worden gebruikt",
        "",
        "vraag de werknemer om toestemming, en controleer opnieuw zolang ze loopt",
    ),
    RuleText::new(
        "contract-of-another-type",
        "volgens de overeenkomst wordt ze onder een ander werknemerstype aangegeven[: ze begint op {contractStart}]",
        "",
        "vergelijk overeenkomst en aangifte: is het aangegeven werknemerstype fout, annuleer de periode waar het niet te laat is en verstuur \
            een nieuwe IN voor het werk begint; is dat van de overeenkomst fout, verbeter de tabel contracts",
    ),
];
