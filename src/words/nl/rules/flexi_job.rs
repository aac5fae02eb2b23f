use super::ANEW;
use crate::words::RuleText;

/// Of a declaration that came too early, once its days have come.
pub(super) const FLEXI_JOB: &[RuleText] = &[
    RuleText::new(
        "accepted-without-warning",
        "de RSZ aanvaardde de flexi-job zonder waarschuwing, en vond dus het werk in het derde kwartaal ervoor of het \
            pensioen",
        "",
        "bewaar dat antwoord; het zegt niets over de voorwaarden in het kwartaal zelf",
    ),
    RuleText::new(
        "agency-flexi-job-at-own-employer",
        "het uitzendkantoor plaatst de flexi-jobber bij een eigen werkgever van de werknemer[: een overeenkomst vanaf \
            {otherStartDate}]",
        "",
        "plaats de werknemer bij een andere gebruiker, of geef het werk aan als OTH voor het begint",
    ),
    RuleText::new(
        "flexi-earnings-above-ceiling",
        "de flexi-jobs van de werknemer brengen in {year} meer op dan belastingvrij is[: {exceedingEuro} euro boven \
            {ceilingEuro} euro]",
        "bij alle werkgevers samen, voor wie niet gepensioneerd is; het recht op flexi-jobs hangt er niet van af",
        "zeg de werknemer dat de rest als gewoon loon belast wordt; houd bedrijfsvoorheffing in waar het loon bij één \
            werkgever \
            alleen al boven het plafond gaat",
    ),
    RuleText::new(
        "flexi-job-at-linked-firm",
        "de werknemer heeft een overeenkomst van vier vijfde of meer bij een onderneming die met de flexi-werkgever \
            verbonden is[, vanaf {otherStartDate}]",
        "",
        "geef het werk aan als OTH voor het begint, of laat een onderneming aanwerven die niet verbonden is",
    ),
    RuleText::new(
        "flexi-job-conditions-unmet",
        "de voorwaarden voor een flexi-job zijn niet vervuld[: {fraction} van een voltijdse baan bij andere werkgevers in \
            {quarter}][, naast {throughAgency} via een uitzendkantoor, waarvan het werk als werk voor de gebruiker telt][, verminderd van voltijds in {fullTimeQuarter}]",
        "vier vijfde in het derde kwartaal ervoor zonder vermindering van voltijds sinds het vijfde (vanaf 2024), of vanaf \
            2018 een pensioen op het einde van het tweede; voor dagen van 2018 tot september 2025 volstond ook de leeftijd \
            van 65, in 2025 van 66",
        "kent de RSZ het werk of het pensioen niet, stuur dan het bewijs op, en vraag voor werk buiten de EER, Zwitserland en het \
            Verenigd Koninkrijk de goedkeuring van de Overzeese Sociale Zekerheid voor dit kwartaal; werf anders aan als OTH, wat daar voor de rest van het \
            kwartaal flexi-jobs uitsluit",
    )
    .steps(
        "",
        "kent de RSZ het werk of het pensioen niet, stuur dan het bewijs op, en vraag voor werk buiten de EER, Zwitserland en het \
            Verenigd Koninkrijk de goedkeuring van de Overzeese Sociale Zekerheid voor dit kwartaal; is er nog niet gewerkt, annuleer \
            de aangifte dan anders[, tot {by}], en werf aan als OTH, wat daar voor de rest van het kwartaal flexi-jobs uitsluit; is het werk begonnen, beëindig de \
            flexi-job dan vandaag, geef de komende dagen aan als OTH voor ze beginnen, en betaal deze dag als gewoon werk",
        "kent de RSZ het werk of het pensioen niet, stuur dan het bewijs op, en vraag voor werk buiten de EER, Zwitserland en het \
            Verenigd Koninkrijk de goedkeuring van de Overzeese Sociale Zekerheid voor dit kwartaal; beëindig de flexi-job anders vandaag, want een CANCEL zou te \
            laat komen, geef de komende dagen aan als OTH voor ze beginnen, en betaal de gewerkte dagen als gewoon werk",
        "kent de RSZ het werk of het pensioen niet, stuur dan het bewijs op, en vraag voor werk buiten de EER, Zwitserland en het \
            Verenigd Koninkrijk de goedkeuring van de Overzeese Sociale Zekerheid voor dit kwartaal; betaal deze dagen anders als gewoon werk, want ze zijn voorbij \
            en een CANCEL zou te laat komen",
    ),
    RuleText::new(
        "flexi-job-declared-too-early",
        "de flexi-job is te vroeg aangegeven[: voor {quarter} kan hij aangegeven worden vanaf {firstDay}]",
        "",
        "stuur de aangifte op {firstDay} of later, voor het werk begint",
    )
    .begun(ANEW),
    RuleText::new(
        "flexi-job-end-moved-later",
        "het einde van een flexi-job verschuift nooit naar een latere dag[: van {before}][ naar {endDate}]",
        "",
        "laat de periode zoals ze is; geef de dagen na {before} die nog komen aan als een nieuwe flexi-job voor ze beginnen, een per kwartaal; stuur voor dagen waarop al gewerkt is onmiddellijk de IN, die laattijdig is",
    ),
    RuleText::new(
        "flexi-job-in-barred-function",
        "geen enkele sector laat flexi-jobs toe voor deze functie: artistiek werk, en de taken van een gezondheidszorgberoep",
        "",
        "geef het werk aan als OTH, of laat de flexi-jobber ander werk doen",
    ),
    RuleText::new(
        "flexi-job-into-next-quarter",
        "de uren na middernacht vallen in het volgende kwartaal, {quarter}, waarvan de voorwaarden voor een flexi-job niet \
            vervuld zijn",
        "het kwartaal waarin gewerkt wordt telt, en het derde kwartaal daarvoor",
        "laat de shift om middernacht eindigen, of zorg dat ook de voorwaarden van het volgende kwartaal vervuld zijn",
    ),
    RuleText::new(
        "flexi-job-outside-its-sectors",
        "de sector van de werkgever laat die dag misschien geen flexi-jobs toe, of niet voor de functie van de werknemer",
        "paritair comité, activiteit en functie beslissen, volgens de dag van het werk",
        "zoek de sector op in de lijst van de RSZ; laat hij geen flexi-jobs toe, geef het werk dan aan als OTH voor het \
            begint",
    ),
    RuleText::new(
        "flexi-job-without-end",
        "de flexi-job is zonder einddatum aangegeven",
        "",
        "geef de einddatum aan, binnen het kwartaal; wat al verzonden is, wordt beëindigd met een OUT",
    ),
    RuleText::new(
        "flexi-pay-above-most",
        "{wage} euro per uur, vergoedingen inbegrepen, is meer dan een flexi-job mag opbrengen[: {mostPay} euro][ op \
            {startDate}]",
        "loon, vergoedingen, premies en voordelen zijn samen hoogstens 150 % van het minimumloon",
        "verlaag de vergoedingen of het loon; als gewoon werk (OTH), aangegeven voor het begint en met gewone bijdragen, mag het meer opbrengen",
    ),
    RuleText::new(
        "flexi-period-of-one-day",
        "een flexi-job zonder uren zou op {startDate} beginnen en eindigen",
        "",
        "geef in een IN de uren van de dag; een periode die er al is, kan niet op haar eerste dag eindigen: laat ze staan, \
            of annuleer ze voor \
            het werk begint en geef de dag aan met zijn uren",
    ),
    RuleText::new(
        "flexi-share-in-childcare-exceeded",
        "flexi-jobs zijn[ {flexiShare} en] meer dan {mostPercent} % van het werk van de werkgever in de kinderopvang in \
            {year}",
        "de som over alle werknemers en de kwartalen van het jaar, flexi-jobbers inbegrepen",
        "plan minder van het werk van het jaar als flexi-jobs",
    ),
    RuleText::new(
        "flexi-wage-below-least",
        "een loon van {wage} euro per uur ligt onder het minimumloon van flexi-jobs[, {leastWage} euro][, afgeleid {inferredLeastWage} euro][, vanaf \
            {firstDay}]",
        "zonder vakantiegeld; alleen het minimum volgt de index",
        "verhoog het loon vanaf die dag",
    ),
    RuleText::new(
        "foreign-work-or-pension-proven",
        "werk in het buitenland, zomerbezoldiging van leerkrachten of een pensioen buiten het kadaster, met bewijs, vervult \
            de voorwaarden",
        "",
        "bewaar het antwoord van de RSZ op het bewijs; is er geen antwoord, stuur het bewijs dan naar het contactcenter van \
            de RSZ",
    ),
    RuleText::new(
        "framework-agreement-signed-late",
        "de raamovereenkomst van de flexi-job werd getekend nadat het werk begon[: op {signedOn}, voor werk vanaf {workFrom}][: om {signedAt}, voor werk vanaf {workBegan}]",
        "ze wordt voor de eerste tewerkstelling getekend; zonder haar is er geen flexi-job",
        "ga na wat gewerkt werd voor ze getekend was: dat is geen flexi-job; heeft nog niemand gewerkt, laat ze dan tekenen voor het werk begint; is de dag verkeerd vermeld, of werd er vroeger een andere getekend, verbeter dan de tabel contracts",
    ),
    RuleText::new(
        "notice-or-severance-at-flexi-employer",
        "de flexi-job valt in een opzeggingstermijn bij dezelfde werkgever, of in dagen die zijn verbrekingsvergoeding \
            dekt[: \
            vanaf {coveredFrom}][, tot {coveredUntil}]",
        "",
        "laat de flexi-job wachten: daar is hij mogelijk na de laatste van deze dagen; eindigt een andere overeenkomst dan \
            een flexi-job, vanaf het kwartaal daarna",
    ),
    RuleText::new(
        "other-work-at-flexi-employer",
        "de werknemer heeft in het kwartaal ander werk bij de flexi-werkgever[, vanaf {otherStartDate}][ (periode \
            {otherPeriodId})]",
        "sinds 2024 geen andere overeenkomst met de werkgever voor de flexi-job of ernaast in zijn kwartaal, en erna \
            is toegelaten; tot dan staat een overeenkomst van vier vijfde of meer in het kwartaal in de weg",
        "doe het werk onder de andere overeenkomst zolang die loopt, en geef het daarna aan als OTH voor het begint; \
            een flexi-job daar is mogelijk vanaf het kwartaal na dat waarin het andere werk eindigt",
    ),
    RuleText::new(
        "overseas-approval",
        "de RSZ besliste schriftelijk over werk onder de Overzeese Sociale Zekerheid, alleen voor dit kwartaal[, op \
            {decidedOn}]",
        "",
        "vraag elk ander kwartaal aan bij overseas@rsz.fgov.be voor het begint",
    )
    .steps(
        "annuleer de aangifte[, tot {by}], en werf aan als OTH, wat daar voor de rest van het kwartaal flexi-jobs uitsluit; vraag elk ander \
            kwartaal aan bij overseas@rsz.fgov.be voor het begint",
        "als nog niemand gewerkt heeft, annuleer de aangifte[, tot {by}], en werf aan als OTH, wat daar voor de rest van het kwartaal \
            flexi-jobs uitsluit; vraag elk ander kwartaal aan bij overseas@rsz.fgov.be voor het begint",
        "beëindig de flexi-job vandaag, want een CANCEL zou te laat komen, geef de komende dagen aan als OTH voor ze beginnen, en betaal de \
            gewerkte dagen als gewoon werk; vraag elk ander kwartaal aan bij overseas@rsz.fgov.be voor het begint",
        "betaal deze dagen als gewoon werk, want ze zijn voorbij en een CANCEL zou te laat komen; vraag elk ander kwartaal aan bij \
            overseas@rsz.fgov.be voor het begint",
    ),
    RuleText::new(
        "reduction-shown-by-work-abroad",
        "werk in het buitenland, of zomerbezoldiging van leerkrachten, kan een vermindering naar vier vijfde tonen die de \
            RSZ niet ziet",
        "",
        "leg de feiten van dat werk voor aan de RSZ voor u op het stelsel rekent",
    ),
    RuleText::new(
        "user-without-agency-committee",
        "de flexi-job heeft een gebruiker, en zijn paritair comité is niet dat van de uitzendarbeid (322)",
        "",
        "werft een uitzendkantoor aan, geef dan paritair comité 322 aan, met de gebruiker op zijn plaats; anders laat u de gebruiker weg",
    ),
    RuleText::new(
        "work-bars-flexi-job",
        "dit werk neemt het recht weg van een flexi-job van de werknemer bij dezelfde werkgever of gebruiker in het \
            kwartaal[: vanaf {flexiStartDate}][ (periode {flexiPeriodId})]",
        "geen andere overeenkomst met de werkgever voor de flexi-job of ernaast in zijn kwartaal; erna is toegelaten; en geen \
            flexi-job via een uitzendkantoor bij een gebruiker met wie de werknemer een overeenkomst heeft",
        "is dit werk nog niet begonnen, laat het dan na de flexi-job beginnen; loopt het door uit het kwartaal ervoor, \
            beëindig het dan voor het kwartaal van de flexi-job",
    ),
];
