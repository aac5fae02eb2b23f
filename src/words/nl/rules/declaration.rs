use crate::words::RuleText;

/// Of a declaration that begins before its contract, where work may have begun.
const BEFORE_CONTRACT: &str = "kijk na of op de dagen vóór de overeenkomst gewerkt werd: wat gewerkt werd, is terecht aangegeven, en de \
    overeenkomst ervan hoort in de tabel contracts; werd er niet gewerkt, vraag dan aan de RSZ hoe het begin rechtgezet wordt";

pub(super) const DECLARATION: &[RuleText] = &[
    RuleText::new(
        "address-outside-postcode-list",
        "de lijst van Belgische postcodes heeft dit adres niet",
        "",
        "vergelijk postcode en gemeente met de lijst van bpost",
    ),
    RuleText::new(
        "agency-contract-signed-late",
        "de uitzendovereenkomst is laattijdig getekend[: op {signedOn}][, voor werk vanaf {startDate}]",
        "[ze werd getekend binnen {workingDays|werkdag|werkdagen} na het begin van het werk][vanaf {atBeginFrom} wordt ze ten laatste \
            getekend wanneer het werk begint; een elektronische mag later, maar alleen waar de intentie en het ontwerp ervoor kwamen, het \
            werk begon zoals ontworpen, en de Dimona op tijd was]",
        "beschouw ze als een overeenkomst voor onbepaalde tijd, die de werknemer in zijn eerste zeven dagen zonder opzegging \
            mag \
            beëindigen; laat de volgende tekenen voor het werk begint",
    ),
    RuleText::new(
        "another-family-name",
        "de registers hebben een andere familienaam voor dit INSZ",
        "",
        "vergelijk naam en nummer met het identiteitsdocument",
    ),
    RuleText::new(
        "another-given-name",
        "de registers hebben een andere voornaam voor dit INSZ",
        "",
        "vergelijk naam en nummer met het identiteitsdocument",
    ),
    RuleText::new(
        "begins-before-contract",
        "de aangifte begint vóór de overeenkomst[: op {startDate}, en de overeenkomst op {contractStart}]",
        "",
        "vergelijk overeenkomst en aangifte: is de overeenkomst verkeerd vermeld, verbeter dan de tabel contracts; geef anders aan \
            vanaf haar eerste dag",
    )
    .steps(
        "vergelijk overeenkomst en aangifte: is de overeenkomst verkeerd vermeld, verbeter dan de tabel contracts; annuleer anders de \
            aangifte, uiterlijk op {by}, en geef het werk opnieuw aan vanaf de eerste dag van de overeenkomst, voor het begint",
        BEFORE_CONTRACT,
        BEFORE_CONTRACT,
        BEFORE_CONTRACT,
    ),
    RuleText::new(
        "begins-behind-contract",
        "de aangifte begint later dan de overeenkomst[: op {startDate}][ in plaats van {contractStart}]",
        "",
        "geef de eerste dag van de overeenkomst, ongeacht wanneer de werknemer echt begint; is de aangifte al verzonden, verschuif \
            het begin dan met een UPDATE voor het werk begint: daarna is hij laattijdig",
    ),
    RuleText::new(
        "birth-date-against-ssin",
        "de geboortedatum past niet bij het INSZ",
        "",
        "vergelijk beide met het identiteitsdocument; laat de geboortedatum weg waar het INSZ juist is",
    ),
    RuleText::new(
        "birth-year-out-of-reach",
        "de werknemer is geboren na het jaar van de aangifte, of meer dan 120 jaar ervoor",
        "",
        "lees de geboortedatum opnieuw van het identiteitsdocument",
    ),
    RuleText::new(
        "daily-registration-not-chosen",
        "de werkgever koos Dimona niet voor zijn dagregistraties",
        "",
        "doe de registratie in het systeem dat de werkgever koos, of meld de RSZ eerst dat hij Dimona kiest",
    ),
    RuleText::new(
        "employer-not-active",
        "de werkgever is niet actief als werkgever[ op {startDate}][ op {endDate}, de laatste dag van de periode]",
        "",
        "kijk de data van de periode en het nummer van de werkgever na; een werkgever die opnieuw begint, meldt dat eerst \
            aan de RSZ",
    ),
    RuleText::new(
        "employer-without-sub-entities",
        "de werkgever heeft geen subentiteiten, en er is er een gegeven",
        "",
        "laat de subentiteit weg",
    ),
    RuleText::new(
        "enterprise-number-of-another-employer",
        "het RSZ-nummer van de werkgever hoort bij een ander ondernemingsnummer",
        "",
        "kijk beide nummers na; één ervan volstaat",
    ),
    RuleText::new(
        "form-dated-outside-its-years",
        "het formulier is gedateerd na de dag waarop de RSZ het ontving, of voor het jaar ervoor",
        "",
        "geef de dag waarop het formulier gemaakt werd",
    ),
    RuleText::new(
        "joint-committee-against-worker-type",
        "het paritair comité past niet bij het werknemerstype",
        "",
        "verbeter het comité of het werknemerstype; van hotels en restaurants valt alleen gelegenheidswerk (EXT) onder 302, en wat \
            geen gelegenheidswerk is onder XXX",
    ),
    RuleText::new(
        "no-employer-number",
        "het nummer van de werkgever ontbreekt",
        "",
        "geef het RSZ-nummer of het ondernemingsnummer (KBO)",
    ),
    RuleText::new(
        "no-mandate",
        "de werkgever gaf de afzender geen mandaat dat van kracht was[ op {receivedAt}]",
        "",
        "registreer het mandaat bij de RSZ (Mahis), of laat de werkgever aangeven",
    ),
    RuleText::new(
        "no-worker-identification",
        "het INSZ ontbreekt, en ook {count|deel|delen} van de volledige identificatie {count:ontbreekt|ontbreken}",
        "",
        "geef het INSZ; geef zonder INSZ naam, geboorte, geslacht, adres en nationaliteit volledig op",
    ),
    RuleText::new(
        "nsso-number-of-later-series",
        "het RSZ-nummer ligt boven de nummers die het glossarium heeft",
        "",
        "stuur in de plaats het ondernemingsnummer, dat geen twijfel laat",
    ),
    RuleText::new(
        "numbers-of-two-employers",
        "de gegeven nummers horen bij twee werkgevers",
        "",
        "geef het nummer van degene die aanwerft; één nummer volstaat",
    ),
    RuleText::new(
        "place-of-work-without-name",
        "de plaats van tewerkstelling van de student heeft geen naam",
        "",
        "geef de naam van de plaats, of laat de plaats weg waar het de hoofdzetel is",
    ),
    RuleText::new(
        "record-without-declaration",
        "het record bevat geen aangifte",
        "",
        "geef een IN, OUT, UPDATE of CANCEL: dimonaIn en de andere in JSON, DimonaIn en de andere in XML, de action in CSV",
    ),
    RuleText::new(
        "repeated-reference",
        "het formulier heeft meer dan vier referenties, of twee dezelfde",
        "",
        "geef elke referentie één keer, en hoogstens vier",
    ),
    RuleText::new(
        "risk-activity-against-nature",
        "de risicoklasse van de activiteit hoort niet bij deze aard van tewerkstelling",
        "",
        "geef 1 tot 6 voor handarbeid (WORKER), 401 tot 412 voor die van een bediende (EMPLOYEE)",
    ),
    RuleText::new(
        "same-card-twice",
        "beide maanden hebben dezelfde controlekaart bouw (C3.2A)",
        "",
        "geef het nummer van een andere kaart voor de volgende maand",
    ),
    RuleText::new(
        "service-type-missing",
        "voor een dag zoals {startDate} werd gelegenheidswerk in de horeca in full of light aangegeven, naar keuze van de \
            werkgever",
        "",
        "geef de einddatum en het einduur, en vraag de RSZ of voor die dag nog een aangifte aanvaard wordt",
    ),
    RuleText::new(
        "several-declarations-in-record",
        "het record bevat {count} aangiften; de eerste is beoordeeld",
        "",
        "stuur één aangifte per record",
    ),
    RuleText::new(
        "sex-against-ssin",
        "het geslacht past niet bij het INSZ",
        "",
        "vergelijk beide met het identiteitsdocument; laat het geslacht weg waar het INSZ juist is",
    ),
    RuleText::new(
        "ssin-not-given-out",
        "zo'n INSZ wordt niet toegekend: zijn geboortedatum bestaat niet, of zijn volgnummer is 000 of 999",
        "",
        "lees het nummer opnieuw van het identiteitsdocument; de RSZ vindt de werknemer misschien niet (90017-151)",
    ),
    RuleText::new(
        "ssin-of-somebody-else",
        "de registers hebben een andere familienaam en een andere voornaam voor dit INSZ",
        "",
        "lees het nummer opnieuw van het identiteitsdocument van de werknemer",
    ),
    RuleText::new(
        "sub-entity-left-out",
        "het nummer van de subentiteit ontbreekt",
        "",
        "geef de subentiteit waarvoor de werknemer werkt; de werkgever heeft de lijst ervan van de RSZ",
    ),
    RuleText::new(
        "sub-entity-of-another-employer",
        "de subentiteit is er geen van deze werkgever",
        "",
        "geef een subentiteit uit de lijst die de werkgever van de RSZ heeft",
    ),
    RuleText::new(
        "successive-day-contracts",
        "de gebruiker betaalt voor opeenvolgende dagcontracten van deze uitzendkracht[: {dayContracts} in het halfjaar vanaf \
            {firstDay}]",
        "[{eurosEach} euro voor elk ervan, {euros} euro samen;] de RSZ telt ze aan de hand van de DmfA",
        "bied een langere overeenkomst aan, of laat een kalenderdag tussen twee overeenkomsten",
    ),
    RuleText::new(
        "unidentified-worker",
        "niemand heeft dit INSZ: het werd nooit toegekend, of werd ingetrokken",
        "",
        "lees het nummer opnieuw van het identiteitsdocument, of vraag een bisnummer aan",
    ),
    RuleText::new(
        "unknown-employer",
        "het repertorium van de RSZ heeft geen werkgever met dit nummer",
        "",
        "kijk het nummer na; een nieuwe werkgever registreert zich bij de RSZ (WIDE) voor de eerste Dimona",
    ),
    RuleText::new(
        "unknown-user-enterprise",
        "het ondernemingsnummer van de gebruiker staat niet in de KBO",
        "",
        "kijk het nummer na; een gebruiker zonder nummer wordt met naam en adres vermeld",
    ),
    RuleText::new(
        "unsecured-channel",
        "de werkgever mag alleen via een beveiligd kanaal aangeven, en de aangifte kwam via een ander[: {channel}]",
        "",
        "geef aan via de beveiligde website, een bestand of de webservice",
    ),
    RuleText::new(
        "user-against-contract",
        "een andere gebruiker is aangegeven dan de overeenkomst vermeldt[: ze begint op {contractStart}]",
        "",
        "vergelijk overeenkomst en aangifte: is de overeenkomst verkeerd vermeld, verbeter dan de tabel contracts; geef anders haar gebruiker aan; een UPDATE kan de verstuurde niet wijzigen",
    )
    .steps(
        "vergelijk overeenkomst en aangifte: is de overeenkomst verkeerd vermeld, verbeter dan de tabel contracts; annuleer anders de aangifte, uiterlijk op {by}, en stuur een nieuwe IN met de gebruiker van de overeenkomst voor het werk begint: een UPDATE kan de gebruiker niet wijzigen",
        USER_OF_CONTRACT,
        USER_OF_CONTRACT,
        USER_OF_CONTRACT,
    ),
    RuleText::new(
        "user-identified-twice",
        "de gebruiker van de uitzendkracht is zowel met ondernemingsnummer (KBO) als met naam gegeven",
        "",
        "geef alleen het ondernemingsnummer; naam en adres alleen waar er geen is",
    ),
    RuleText::new(
        "user-known-by-name-only",
        "de gebruiker van de uitzendkracht is met naam gegeven, hoewel hij een ondernemingsnummer (KBO) heeft",
        "",
        "geef het ondernemingsnummer in de plaats van naam en adres",
    ),
    RuleText::new(
        "user-not-identified",
        "de gebruiker van de uitzendkracht heeft noch een ondernemingsnummer (KBO) noch een naam",
        "",
        "geef het ondernemingsnummer van de gebruiker; naam en adres alleen waar hij er geen heeft",
    ),
    RuleText::new(
        "worked-period-cancelled",
        "een periode waarin iemand werkte, wordt geannuleerd[: het werk begon op {workBegan}][: het werk begon op {firstWork}]",
        "",
        "geef dat werk onmiddellijk opnieuw aan: na de annulering meldt geen enkele Dimona het[; een nieuwe {FLX} is laattijdig, en het werk verliest \
            het stelsel: het wordt als gewoon werk betaald; het mag geen OTH worden, dat flexi-jobs daar in het kwartaal uitsluit][; gelegenheidsdagen \
            ({EXT}) die door een derde opeenvolgende dag gewoon werk werden, worden als één gewone periode (OTH) aangegeven]",
    ),
    RuleText::new(
        "period-open-behind-contract",
        "de overeenkomst is afgelopen, en haar periode heeft geen einde[: de laatste dag was {endDate}][, en de OUT moest er zijn op {deadline}][, en \
            volgens een andere lezing op {otherDeadline}]",
        "",
        "stuur de OUT onmiddellijk, met de laatste dag van de overeenkomst: hij is laattijdig, en hoe later, hoe erger",
    ),
    RuleText::new(
        "work-without-declaration",
        "er is geen Dimona van dit werk[ sinds {since}][, onder een overeenkomst die begint op {contractStart}]",
        "",
        "geef het onmiddellijk aan: dat is laattijdig, en hoe later, hoe erger",
    )
    .undeclared(concat!(super::send_now!(), "[; de periode die begint op {laterStart} bestaat: vervroeg haar begin met een UPDATE, want een IN die ermee overlapt, wordt geweigerd]")),
    RuleText::new(
        "worker-below-minimum-age",
        "werk onder de leeftijd van {minimumAge}, op {startDate}",
        "",
        "laat het werk beginnen wanneer de werknemer oud genoeg is",
    ),
    RuleText::new(
        "worker-type-closed-for-a-time",
        "de RSZ aanvaardt voor die tijd geen aangiften van dit werknemerstype[: wel vanaf {firstDay}]",
        "",
        "geef het werk aan wanneer het type open is, of vraag de RSZ hoe het tot dan aan te geven",
    ),
    RuleText::new(
        "worker-type-closed-to-employer",
        "geen werkgever mag dit werknemerstype gebruiken[ voor een periode die begint na {lastDay}]",
        "",
        "geef de werknemer aan als OTH",
    ),
    RuleText::new(
        "worker-type-of-other-employers",
        "voor periodes die beginnen tot en met {lastDay} kan dit soort werkgever het werknemerstype niet gebruiken",
        "",
        "geef de werknemer aan als OTH",
    ),
    RuleText::new(
        "worker-type-outside-its-dates",
        "het werknemerstype bestaat op die datum niet[: zijn eerste dag is {firstDay}][: zijn laatste dag was {lastDay}]",
        "",
        "geef het werk aan onder een type dat op die datum bestaat: OTH voor gewoon werk",
    ),
    RuleText::new(
        "young-worker-without-experience",
        "de werknemer is op {startDate} jonger dan {belowAge}, en heeft nog niet gewerkt",
        "",
        "het is een melding: ga na of de regels over het loon van een eerste baan gelden",
    ),
];

/// Another user than that of the contract, where work has begun.
const USER_OF_CONTRACT: &str = "vergelijk overeenkomst en aangifte: is de overeenkomst verkeerd vermeld, verbeter dan de tabel contracts; was de gebruiker van in het begin verkeerd, annuleer de aangifte dan en stuur onmiddellijk een nieuwe IN, al zijn beide laattijdig; ging de werknemer van de aangegeven gebruiker naar een andere, beëindig de periode dan op de laatste dag bij de eerste en geef de rest aan voor die begint: een UPDATE kan de gebruiker niet wijzigen";
