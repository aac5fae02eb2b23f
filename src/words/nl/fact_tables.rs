use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "tekst",
    number: "getal",
    number_or_text: "getal of tekst",
    flag: "true of false",
    object: "object",
    worker: "het INSZ",
    employer_id: "het RSZ-nummer van de werkgever",
    provisional_employer_id: "het voorlopige RSZ-nummer van de werkgever",
    enterprise_number: "het ondernemingsnummer van de werkgever",
    careers: "Wat een werknemer in een kwartaal deed: één rij voor elke soort werk bij elke werkgever. Rijen worden opgeteld, en \
        samen zijn ze het hele kwartaal; een werknemer en kwartaal zonder rij is onbekend.",
    career_quarter: "het kwartaal, zoals `2026Q1`",
    career_kind: "`ordinary` (betaald door een werkgever, vakantie en gewaarborgd loon inbegrepen), `suspension` (onbetaald, maar \
        in de DmfA: ziekte, moederschap, tijdelijke werkloosheid), `severance` (gedekt door een verbrekingsvergoeding), \
        `flexi-job`, `student`, `occasional`, `apprentice`, `compulsory-education` (jongeren met deeltijdse leerplicht), \
        `horeca-overtime`, `self-employed`, `unpaid-leave` (ook voltijds tijdskrediet en ouderschapsverlof), `foreign` (onder het \
        stelsel van een ander land), `teacher-summer` (uitgestelde bezoldiging van juli tot september), `none` (helemaal geen werk in \
        dat kwartaal)",
    career_days: "dagen van dit werk, ook halve; elke soort behalve `none` heeft één volume: `days`, `hours` of `fraction` \
        (`self-employed` en `unpaid-leave` kunnen zonder; `unpaid-leave` is dan het hele kwartaal)",
    career_full_time_days: "naast `days`: de dagen van een voltijdse werknemer in dat kwartaal, 36 tot 92",
    career_hours: "uren van dit werk, met hoogstens twee decimalen",
    career_full_time_hours: "naast `hours`: de uren van een voltijdse werknemer in dat kwartaal, 200 tot 700: niet die van een \
        week of een maand",
    career_fraction: "het volume als breuk van een voltijdse baan: `0.8`, `4/5` of `80%`",
    career_proof: "voor `foreign` en `teacher-summer`: uw referentie van een bewijs dat aan de RSZ gegeven kan worden",
    proof_answer: "wat de RSZ op het bewijs antwoordde: `accepted` of `refused`; niets zolang er geen antwoord is",
    regime: "het stelsel van de overeenkomst: `full-time` of `reduced`",
    contracts: "De arbeidsovereenkomsten van werknemers, met minstens één nummer van de werkgever in elke rij.",
    contract_start: "de eerste dag van de overeenkomst, zoals `2026-07-01`",
    contract_first_work: "wanneer het werk echt begon: een dag, of een moment zoals `2026-07-01T08:00`",
    contract_end: "de laatste dag van de overeenkomst, als ze er een heeft",
    contract_worker_type: "het werknemerstype waaronder de overeenkomst is aangegeven, zoals `OTH`: zonder dat kan niemand zeggen of \
        een overeenkomst bij de flexi-werkgever de flexi-job zelf is",
    contract_notice: "de eerste dag van een opzeggingstermijn",
    contract_severance_until: "de laatste dag die de verbrekingsvergoeding dekt",
    employers: "Het werkgeversrepertorium, met minstens één nummer in elke rij. Rijen die een nummer delen zijn één werkgever: \
        zo is bekend dat zijn nummers van verschillende soort samenhoren, en hij kan meerdere paritaire comités, periodes van \
        activiteit en verbonden ondernemingen hebben.",
    employer_joint_committee: "een paritair comité, zoals `302` of `149.01`, of `XXX`",
    employer_nace: "de NACE-BEL-code van de activiteit, twee tot vijf cijfers",
    employer_nace_version: "de versie van `nace`, ernaast verplicht: `2003`, `2008` of `2025`",
    employer_active_from: "de eerste dag van de activiteit, zoals `2019-04-01`",
    employer_active_to: "de laatste dag ervan, als ze beëindigd is",
    employer_linked_to: "het ondernemingsnummer van een verbonden onderneming",
    employer_registered: "`no` waar het repertorium van de RSZ geen van de nummers van de rij kent, die dan verder niets zegt; `yes` is \
        de standaard. Van een nummer zonder rij wordt aangenomen dat het geregistreerd is, en het rapport zegt dat",
    employer_provincial_or_local: "of het een provinciaal of plaatselijk bestuur is: `yes` of `no`",
    employer_sub_entities: "voor werkgevers van de openbare sector: de nummers van de subentiteiten, met spaties ertussen, of `none`",
    employer_daily_registration: "of hij voor zijn dagregistraties Dimona koos: `yes` of `no`",
    employer_crop: "wat hij teelt, in de tuinbouw: `chicory` (witloof), `mushrooms` (champignons), `fruit` of `other` (iets anders)",
    employer_secured_channel_only: "of de RSZ zijn aangiften alleen via een beveiligd kanaal aanvaardt: `yes` of `no`",
    enterprises: "Welke ondernemingsnummers in de Kruispuntbank van Ondernemingen (KBO) staan.",
    enterprise: "het ondernemingsnummer",
    enterprise_known: "`yes` of `no`",
    joint_committees: "Welke paritaire comités de RSZ met welke werknemerstypes aanvaardt, uit eigen antwoorden: de officiële \
        lijst is niet gepubliceerd. Wat hier staat gaat voor op wat de wet in het programma zegt.",
    pair_joint_committee: "het paritair comité zoals Dimona het noemt, zoals `302` of `XXX`",
    pair_worker_type: "het werknemerstype, zoals `STU`",
    pair_accepted: "`yes`, of `no` waar de RSZ 90374-349 antwoordde",
    mandates: "Voor wie de afzender van de aangiften mag aangeven. Wat van een werkgever gezegd wordt is alles wat er is; de dag van \
        ontvangst beslist. Van een werkgever zonder rij wordt aangenomen dat hij een mandaat gaf.",
    mandate_from: "de eerste dag van het mandaat; open waar die niet vermeld is",
    mandate_to: "de laatste dag; open waar die niet vermeld is",
    mandate: "`no` waar er helemaal geen is; `yes` is de standaard",
    oss_approvals: "Wat de RSZ besliste over werk onder de Overzeese Sociale Zekerheid, voor één kwartaal van een flexi-job. \
        Twee rijen van dezelfde werknemer en hetzelfde kwartaal moeten overeenstemmen.",
    oss_approval_quarter: "het kwartaal van de flexi-job, zoals `2026Q4`: de beslissing geldt voor geen ander",
    oss_approval_decision: "`approved` of `refused`",
    oss_approval_reference: "de referentie van de beslissing, voor uw eigen dossier",
    oss_approval_date: "de dag van de beslissing; zonder die dag wordt een goedkeuring van voor de flexi-job aangenomen",
    pensions: "De pensioenen van werknemers. Van een werknemer zonder rij wordt aangenomen dat hij er geen heeft, en het rapport \
        zegt dat.",
    pension_kind: "`retirement` (van welk stelsel ook, ook vervroegd), `survivor`, `transition-allowance`, `company-supplement` \
        (werkloosheid met bedrijfstoeslag), `none` (helemaal geen pensioen)",
    pension_from: "de eerste dag, zoals `2025-07-01`; verplicht tenzij `kind` `none` is",
    pension_to: "de laatste dag, als het geëindigd is",
    pension_source: "`register` (de standaard: het staat in het Belgische pensioenkadaster) of `foreign` (buitenlands, internationaal \
        of gezinspensioen: alleen met bewijs bekend)",
    persons: "Wat het Rijksregister en het Bis-register over een nummer zeggen. Wat onder een vervangen nummer gezegd wordt, telt voor \
        het geldende, in elke tabel, in registers en in aangiften.",
    person_ssin: "het INSZ waarover de rij gaat",
    person_replaced_by: "het INSZ dat in de plaats kwam; er kunnen er meerdere op elkaar volgen, nooit in een kring. Naam, \
        geboortedatum en geslacht staan dan in de rij van het geldende nummer",
    person_family_name: "de familienaam",
    person_given_name: "de voornaam",
    person_birth_date: "de geboortedatum, zoals `1990-02-14`",
    person_sex: "`man` of `woman`",
    person_status: "`known` (iemand heeft het nummer), `withdrawn` (niemand heeft het nog) of `unknown` (het werd nooit toegekend)",
    student_counters: "Wat Student@work over een student en een jaar zei. Van meerdere rijen telt de nieuwste die gelezen was toen een \
        aangifte ontvangen werd. Zonder rij zijn de uren die andere werkgevers reserveerden niet bekend; er wordt aangenomen dat er \
        geen zijn, en het rapport zegt dat.",
    student_counter_year: "het jaar van het contingent, vanaf 2012",
    student_counter_hours_left: "de uren die over waren, hoogstens het contingent van het jaar",
    student_counter_at: "wanneer de teller gelezen werd, zoals `2026-05-01T09:00`: uren die voor dat moment gereserveerd werden, waar \
        ook, zitten erin",
    contract_signed_at: "van een uitzendovereenkomst, die van een student, en een overeenkomst of raamovereenkomst van een flexi-job: wanneer beiden ze getekend hadden, een dag of een moment",
    contract_intent_at: "van een uitzendovereenkomst: wanneer de intentie om via het uitzendkantoor te werken schriftelijk meegedeeld was, \
        een dag of een moment",
    contract_draft_at: "van een elektronische uitzendovereenkomst: wanneer het uitzendkantoor het ontwerp stuurde, een dag of een moment",
    contract_draft_start: "van een elektronische uitzendovereenkomst: wanneer het werk volgens het ontwerp begint, een dag of een moment",
    contract_function: "van een flexi-job (`FLX`): wat de werknemer doet: `ordinary` (geen van de andere), `artistic` (ook \
        artistiek-technisch en artistiek-ondersteunend werk), `health-care` (taken van een gezondheidszorgberoep), `lifeguard` \
        (redder met brevet), `event` (rechtstreeks verbonden met de organisatie van evenementen), `funeral-occasional` (drager \
        of koerier bij begrafenissen), `domestic` (huispersoneel), `shore` (walpersoneel van de zeevisserij, of personeel van \
        een visveiling), `subsidised-education` (gewoonlijk ingevuld met gesubsidieerd onderwijspersoneel dat buiten de wet van \
        5 december 1968 valt)",
    contract_hourly_wage: "van een flexi-job (`FLX`) of studentenarbeid (`STU`): het loon per uur in euro, zonder vakantiegeld",
    contract_allowances: "naast `hourlyWage`: vergoedingen, premies en voordelen per uur in euro; zonder dat worden er geen \
        aangenomen, en het rapport zegt dat",
    childcare_volumes: "Het werk van werkgevers in de kinderopvang in een kalenderjaar, en het deel ervan dat met flexi-jobs \
        gedaan wordt: één rij per jaar.",
    childcare_year: "het jaar, vanaf 2024",
    childcare_total: "het werk van alle werknemers, flexi-jobbers inbegrepen, in voltijdse banen, opgeteld over de kwartalen van het jaar",
    childcare_flexi: "het deel van `total` dat met flexi-jobs gedaan wordt",
    flexi_earnings: "Wat werknemers in een kalenderjaar met flexi-jobs verdienen, bij alle werkgevers samen: één rij per jaar.",
    flexi_earnings_year: "het jaar",
    flexi_earnings_earnings: "het loon in euro waarop de bijzondere bijdrage verschuldigd is; terugbetaald woon-werkverkeer \
        hoort er niet bij",
    employer_category: "de werkgeverscategorie bij de RSZ, drie cijfers, zoals `058`",
    employer_community: "de gemeenschap die hem inricht of subsidieert: `flemish` (ook in Brussel), `french` of `german-speaking`",
    schedules: "De shifts die voor studenten gepland zijn, één per rij. De geplande uren van een aangifte worden vergeleken met \
        de shifts bij haar werkgever op haar dagen; een die al begonnen was toen haar eerste dag werd aangegeven, laat open of het werk dat was.",
    schedule_date: "de dag waarop de shift begint, zoals `2026-07-06`",
    schedule_start: "wanneer hij begint, zoals `09:00`",
    schedule_end: "wanneer hij eindigt, zoals `17:30`; op de volgende dag waar het niet later is dan `start`",
    schedule_break: "de minuten ervan die pauze zijn, waarin niet gewerkt wordt: rust telt mee, betaald of niet; zonder opgave blijft de pauze bij licht werk open",
    school_holidays: "De schoolvakanties van de gemeenschappen. Wat van een gemeenschap en een schooljaar (1 september tot 31 \
        augustus) vermeld is, is alles wat er is: al haar andere dagen zijn geen vakantie. Een schooljaar zonder rij is onbekend.",
    holiday_community: "`flemish`, `french` of `german-speaking`",
    holiday_from: "de eerste dag, zoals `2026-12-21`",
    holiday_to: "de laatste dag, in hetzelfde schooljaar",
    studies: "Wat studenten studeren: één rij voor elke school of elk statuut, op de dagen ervan. Van een werknemer zonder rij \
        wordt aangenomen dat hij studeert, en het rapport zegt dat; van een werknemer met rijen is een dag die in geen ervan \
        valt, open.",
    study_kind: "`secondary` (secundair), `higher` (hoger), `alternating` (alternerende opleiding), `limited` (avondonderwijs of \
        een beperkt leerplan), `job-seeker` (als werkzoekende ingeschreven, wat er ook naast gestudeerd wordt), `none` (helemaal \
        geen studie)",
    study_from: "de eerste dag, zoals `2025-09-15`; open waar die niet vermeld is",
    study_to: "de laatste dag, waar de studie geëindigd is: geen voor een studie die in het volgende schooljaar doorgaat",
    study_ended: "hoe de studie eindigde, verplicht naast `to`: `graduated` (afgestudeerd) of `stopped` (stopgezet); alleen voor \
        `secondary`, `higher` en `alternating`",
    study_first_two_years: "of de eerste twee jaren van het secundair onderwijs gevolgd zijn, geslaagd of niet: `yes` of `no`; \
        gevraagd voor studenten van vijftien",
    study_full_time_schooling: "of op deze dagen voltijdse leerplicht geldt: `yes` of `no`; studenten van vijftien voor wie ze geldt, of van wie het niet \
        opgegeven is, mogen alleen licht werk doen",
    study_nationality: "`eea` (van een land van de Europese Economische Ruimte, of Zwitser) of `third-country` (elke andere, ook Brits)",
    study_credits: "voor `higher`: de studiepunten van het academiejaar; gevraagd voor studenten met `third-country`",
    study_community: "de gemeenschap van de school, `flemish`, `french` of `german-speaking`: haar vakanties staan in `school_holidays`",
    worked_hours: "De uren studentenarbeid in de loonaangifte van een kwartaal (DmfA): één rij voor elke werkgever en elk \
        kwartaal. Vanaf het moment waarop de RSZ die aangifte verwerkte, komen haar uren in het studentencontingent in de plaats \
        van die van de Dimona's van die werkgever voor dat kwartaal. Een latere rij van dezelfde werkgever en hetzelfde kwartaal verbetert \
        een eerdere.",
    worked_hours_quarter: "het kwartaal van het werk, zoals `2026Q3`",
    worked_hours_hours: "hele uren die echt gewerkt en tegen het solidariteitstarief aangegeven zijn; betaalde uren zonder werk \
        tellen niet",
    worked_hours_at: "wanneer de RSZ de DmfA verwerkte, zoals `2026-10-20T08:00`: na het kwartaal",
    text_or_flag: "tekst, of true of false",
    list: "lijst van objecten",
    contract_user: "van een uitzendovereenkomst: het ondernemingsnummer van de gebruiker bij wie de werknemer werkt",


}
.checked();
