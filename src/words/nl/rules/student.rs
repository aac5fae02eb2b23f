use crate::words::RuleText;

pub(super) const STUDENT: &[RuleText] = &[
    RuleText::new(
        "article-17-hours-on-student-quota",
        "uren onder artikel 17 kunnen het studentencontingent van {year} verminderen[: {articleHours} zijn gepland, waarvan \
            {hoursOnTop} er \
            bovenop komen]",
        "",
        "zoek in Student@work op hoeveel uren er over zijn",
    ),
    RuleText::new(
        "job-seeker-as-student",
        "de student is als werkzoekende ingeschreven[ op {firstDay}][, en vanaf {freeFrom} niet meer]",
        "studeren moet de hoofdbezigheid zijn",
        "kijk de inschrijving als werkzoekende na; geef het werk anders aan als OTH",
    ),
    RuleText::new(
        "late-student-beside-timely-one",
        "een laattijdige studentenaangifte naast een tijdige van hetzelfde kwartaal behoudt haar uren",
        "",
        "vraag het aan de RSZ voor u erop rekent",
    ),
    RuleText::new(
        "light-work-at-night",
        "op {age} jaar werkt een student niet tussen {fromHour} en {toHour} uur, en een dienst van {day} valt daarin",
        "op {age} jaar is alleen licht werk toegelaten, en niet 's avonds of 's nachts",
        "plan de dienst overdag",
    )
    .steps(
        "",
        "",
        "",
        "laat de volgende diensten op tijd eindigen; vraag over de gewerkte diensten raad aan wie op de arbeidswetten \
            toeziet",
    ),
    RuleText::new(
        "light-work-hours-exceeded",
        "op {age} jaar mag een student op deze dagen hoogstens {mostHours|uur|uren} werken[, en er \
            {plannedHours:is|zijn} er {plannedHours} gepland][ op {day}][; ook de diensten van {longDay} hebben er meer dan die dag mag hebben]",
        "op {age} jaar is alleen licht werk toegelaten, gedurende weinig uren",
        "plan niet meer dan dat; de uren bij alle werkgevers tellen samen",
    )
    .steps(
        "",
        "",
        "",
        "plan de komende weken niet meer dan dat; vraag over de gewerkte uren raad aan wie op de arbeidswetten \
            toeziet",
    ),
    RuleText::new(
        "light-work-without-break",
        "op {age} jaar werkt een student hoogstens {mostMinutes} minuten zonder pauze van {breakMinutes} minuten, en op {day} \
            langer",
        "op {age} jaar is alleen licht werk toegelaten, met een pauze op tijd",
        "plan de pauze, en vermeld ze in de tabel schedules (breakMinutes)",
    )
    .steps(
        "",
        "",
        "",
        "plan de volgende diensten met die pauze; vraag over de gewerkte diensten raad aan wie op de arbeidswetten \
            toeziet",
    ),
    RuleText::new(
        "light-work-without-rest",
        "op {age} jaar heeft een student minstens {restHours|uur|uren} rust tussen twee werkdagen, en minder voor het werk van \
            {day}",
        "op {age} jaar is alleen licht werk toegelaten, met een lange rust",
        "laat het werk vroeger eindigen, of de dag erna later beginnen; diensten bij andere werkgevers tellen mee",
    )
    .steps(
        "",
        "",
        "",
        "plan de rust tussen de volgende diensten; vraag over de gewerkte diensten raad aan wie op de arbeidswetten \
            toeziet",
    ),
    RuleText::new(
        "pensioner-as-student",
        "de student heeft een pensioen[, vanaf {firstDay}][, en vanaf {freeFrom} geen meer]",
        "",
        "geef het werk aan als wat het is zonder het studentenstelsel: OTH, of een flexi-job waar aan de voorwaarden \
            voldaan is",
    ),
    RuleText::new(
        "planned-hours-differ-from-schedule",
        "{plannedHours|uur is|uren zijn} aangegeven, en de shifts van deze dagen komen op {scheduledHours}",
        "elk begonnen uur telt, en wat afgerond wordt, is de som van de aangifte",
        "geef de uren van de shifts aan, of verbeter de tabel schedules",
    ),
    RuleText::new(
        "shift-without-declaration",
        "een dienst is gepland op {day}, een dag die in geen Dimona van de student en de werkgever valt die voor deze ontvangen \
            werd",
        "",
        "geef ook die dag aan voor het werk begint, of verbeter de tabel schedules",
    ),
    RuleText::new(
        "student-a-year-with-employer",
        "de student werkt al {months} maanden of langer ononderbroken bij deze werkgever[, sinds {workedSince}]",
        "",
        "geef het werk aan als OTH; studentenarbeid bij een andere werkgever blijft mogelijk",
    ),
    RuleText::new(
        "student-after-studies",
        "de werknemer studeert niet[ meer: geen student vanaf {firstDayAfter}][; student vanaf {freeFrom}][; student vanaf {studiesFrom}][; de studie eindigde op \
            {studiesEnded}]",
        "wie in de loop van het jaar stopt of afstudeert, is vanaf dan geen student meer; na een studie die in juni \
            eindigt, blijft het tarief gelden tot 30 september",
        "kijk de inschrijving na; geef het werk anders aan als OTH voor het begint",
    ),
    RuleText::new(
        "student-at-training-employer",
        "de student volgt een alternerende opleiding bij deze werkgever, die zijn leerlingen alleen in juli en augustus als \
            student mag \
            tewerkstellen[: vanaf {barredFrom} niet][, tot en met {barredUntil}]",
        "",
        "kijk de opleidingsovereenkomst na; laat de student in juli en augustus werken, of bij een andere werkgever",
    ),
    RuleText::new(
        "student-begun-before-declaration",
        "de student was al begonnen met werken bij de aangifte[: ontvangen op {receivedAt}][, en het werk begon op \
            {workBegan}][, en het \
            werk begon op {firstWork}]",
        "een student wordt ten laatste aangegeven wanneer het werk begint",
        "laat de aangifte staan, betaal gewone bijdragen op dat werk, en geef het volgende werk aan voor het begint",
    ),
    RuleText::new(
        "student-below-minimum-age",
        "de student is op {startDate}[ jonger dan {minimumAge}][ {ageWithConditions}, met voorwaarden waaraan te voldoen is, \
            of misschien \
            jonger]",
        "werk op die leeftijd is verboden[ voor {ageReached}], niet alleen onder het studentenstelsel",
        "laat het werk beginnen wanneer de student oud genoeg is",
    )
    .steps(
        "annuleer de aangifte[, tot {by}], en laat het werk beginnen wanneer de student oud genoeg is",
        "laat de student niet werken; als nog niemand gewerkt heeft, annuleer de aangifte[, tot {by}], en laat het werk \
            beginnen wanneer de student oud genoeg is",
        "beëindig het werk en de periode vandaag; ook ander werk is verboden tot de student oud genoeg is",
        "betaal de gewerkte dagen; ander werk is niet toegelaten tot de student oud genoeg is",
    ),
    RuleText::new(
        "student-beside-main-job",
        "de student heeft in het kwartaal een baan van vier vijfde of meer[: {fraction} van een voltijdse baan][ in \
            {quarter}]",
        "wie niet in hoofdzaak studeert, is geen student",
        "kijk de inschrijving na en wat de student in hoofdzaak doet; geef het werk anders aan als OTH",
    ),
    RuleText::new(
        "student-contract-longer-than-a-year",
        "de studentenovereenkomst duurt langer dan {months} maanden: van {contractStart}[ tot {contractEnd}]",
        "een studentenovereenkomst is voor bepaalde tijd, met een langste duur",
        "verbeter de overeenkomst in de tabel contracts als ze verkeerd vermeld is; werk onder een langere is gewoon werk, \
            als OTH aan te geven voor het begint",
    ),
    RuleText::new(
        "student-contract-signed-late",
        "de studentenovereenkomst werd getekend nadat het werk begon[: op {signedOn}, voor werk vanaf {workFrom}][: om {signedAt}, voor werk vanaf {workBegan}]",
        "een student wordt aangegeven op een overeenkomst die getekend is",
        "ga na wat gewerkt werd voor ze getekend was: werkte er iemand, vraag dan aan de RSZ of die uren het solidariteitstarief houden; werkte er nog niemand, laat ze dan tekenen voor het werk begint; is de dag verkeerd vermeld, verbeter dan de tabel contracts",
    ),
    RuleText::new(
        "student-in-limited-curriculum",
        "de student volgt alleen avondonderwijs of een beperkt leerplan[, op {firstDay}][, en vanaf {freeFrom} niet meer]",
        "een studie die de dag vrij laat, is niet de hoofdbezigheid",
        "kijk de inschrijving na; geef het werk anders aan als OTH",
    ),
    RuleText::new(
        "student-of-fifteen-without-schooling",
        "de student is {ageWithConditions} jaar op {startDate}, en heeft de eerste twee jaren van het secundair onderwijs \
            niet gevolgd",
        "",
        "laat het werk beginnen wanneer de student oud genoeg is[, of als licht werk vanaf {lightWorkFrom}]",
    )
    .steps(
        "annuleer de aangifte[, tot {by}], en laat het werk beginnen wanneer de student oud genoeg is[, of als licht werk vanaf {lightWorkFrom}]",
        "laat de student niet werken; als nog niemand gewerkt heeft, annuleer de aangifte[, tot {by}], en laat het werk \
            beginnen wanneer de student oud genoeg is[, of als licht werk vanaf {lightWorkFrom}]",
        "beëindig het werk en de periode vandaag; ook ander werk is verboden tot de student oud genoeg is[; licht werk mag vanaf {lightWorkFrom}]",
        "betaal de gewerkte dagen; ander werk is niet toegelaten tot de student oud genoeg is[, behalve licht werk vanaf {lightWorkFrom}]",
    ),
    RuleText::new(
        "student-plan-changed-late",
        "het geplande werk wijzigt te laat om mee te tellen[: ontvangen op {receivedAt}; het kon gewijzigd worden tot de lonen van het \
            kwartaal aangegeven waren, uiterlijk op {deadline}]",
        "zodra de lonen aangegeven zijn, komen de gewerkte uren in de plaats van de geplande",
        "kijk in Student@work na of de uren van het contingent zijn afgetrokken; betaal gewone bijdragen op gewerkte uren die er niet van \
            zijn afgetrokken",
    ),
    RuleText::new(
        "student-quota-exceeded",
        "het studentencontingent is overschreden[ met {exceedingHours|gepland uur|geplande uren}][ met \
            {exceedingDays|geplande dag|geplande dagen}][ met {leastExceedingHours|gepland uur|geplande uren} of meer; wat erbinnen valt is \
            niet zeker][; {hoursLeft|uur valt|uren vallen} erbinnen][; {daysLeft|dag \
            valt|dagen vallen} erbinnen]",
        "[{quotaHours} uren voor {year}][{quotaDays} dagen voor {year}]",
        "laat de aangifte staan en betaal gewone bijdragen op wat erboven gaat, wat wettig is, of verlaag het plan[, uiterlijk op {planBy},] tot wat binnen het contingent valt, als er iets binnen valt",
    )
    .steps(
        "laat de aangifte staan en betaal gewone bijdragen op wat erboven gaat, wat wettig is, verlaag het plan[, \
            uiterlijk op {planBy},] tot wat binnen het contingent valt, als er iets binnen valt, of trek de aangifte \
            in, tot {by}, als nog niemand gewerkt heeft",
        "",
        "",
        "betaal gewone bijdragen op wat boven het contingent gewerkt is, wat wettig is[; is er minder gewerkt dan \
            gepland, verlaag het plan dan uiterlijk op {planBy}, voor de lonen van het kwartaal aangegeven zijn][; \
            wat niet gewerkt werd, kon tot {planWasBy} verlaagd worden, en nu niet meer]",
    ),
    RuleText::new(
        "third-country-hours-exceeded",
        "een student van buiten de EER werkt tijdens het schooljaar te veel uren per week[: {plannedHours|uur is|uren \
            zijn} gepland][, waar deze weken er {mostHours} mogen hebben][, aan {hoursOfWeek} per week]",
        "het werk bij alle werkgevers telt samen",
        "laat per week niet meer werken dan mag[, en verlaag het plan met een UPDATE, uiterlijk op {planBy}][; het plan kon verlaagd worden tot {planWasBy}, en niet meer]; of laat werken in de schoolvakanties",
    )
    .steps(
        "plan minder uren: verlaag het plan met een UPDATE voor de week begint, of annuleer de aangifte, tot \
            {by}; of laat werken in de schoolvakanties",
        "",
        "",
        "kijk na of een toelating tot arbeid de uren erboven toestond[; wat niet gewerkt werd, gaat eraf met een UPDATE, uiterlijk op {planBy}][; wat niet gewerkt werd, kon eraf tot {planWasBy}, en niet meer]; plan de komende weken minder, of laat werken \
            in de schoolvakanties",
    ),
    RuleText::new(
        "update-of-late-period",
        "de periode is laattijdig aangegeven, en een UPDATE herstelt dat niet",
        "",
        "komen er nog dagen van, beëindig deze periode dan met een UPDATE ervoor, en geef die dagen dan aan met een nieuwe IN voor ze \
            beginnen; annuleer \
            geen dagen waarop al gewerkt is",
    ),
    RuleText::new(
        "work-beside-third-country-student",
        "dit werk valt in schoolweken van een student van buiten de EER[, die als student werkt vanaf \
            {studentStartDate}][ (periode {studentPeriodId})][; {hoursOfWeek|uur|uren} per week is het meeste, bij alle \
            werkgevers samen]",
        "",
        "plan geen week boven de grens, de uren van al het werk inbegrepen",
    ),
];
