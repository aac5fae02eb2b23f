use crate::words::needs::Needs;

pub(super) const NEEDS: Needs = Needs {
    with_action: "{reason}[: {action}]",
    usual_case: "het gewone geval: {reason}",
    reception_moment: "het moment van ontvangst is niet opgegeven, of kan niet gelezen worden",
    reception_moment_action: "vul receivedAt in, of geef --at",
    work_start: "het opgegeven begin van het werk kan niet gelezen worden",
    work_start_action: "verbeter workStart, of laat het weg",
    first_hour: "het is niet bekend op welk uur het werk begon",
    not_begun: "het werk was nog niet begonnen toen het op zijn eerste dag werd aangegeven",
    work_done: "of er dan iemand werkte, is niet bekend",
    work_done_action: "ga na wat gewerkt is: wat gewerkt is, moet een Dimona hebben, en wat niet gewerkt is, geen",
    declarations_since: "wat aangegeven is tussen de laatste aangifte hier en het moment waarop u het vraagt, is niet bekend",
    declarations_since_action: "ga na of de aangifte intussen verstuurd is; zo niet, verstuur ze onmiddellijk",
    end_elsewhere: "niet alle aangiften van de werkgever zijn hier, en of het einde in andere aangegeven is, is niet bekend",
    end_elsewhere_action: "ga na of het verstuurd is; zo niet, verstuur het onmiddellijk; een register dat de werkgever dekt, zou het vermelden",
    later_declaration: "of een andere aangifte, ontvangen voor dat werk begint, het omvat, is niet bekend",
    later_declaration_action: "geef dat werk aan voor het begint: met een UPDATE van het begin of het einde, en voor een student met een IN van die dagen; daarna is het laattijdig",
    type_of_contract: "de werknemerstypes van overeenkomst en aangifte verschillen, en welk juist is, is niet bekend",
    type_of_contract_action: "vergelijk overeenkomst en aangifte; een verkeerd werknemerstype wijzigt geen UPDATE: annuleer zolang een CANCEL op tijd is en verstuur een nieuwe IN voor het werk begint; beëindig daarna de periode, geef de komende dagen onder het juiste type aan voor ze beginnen, en vraag de RSZ wat met de voorbije gebeurt",
    earlier_intent: "de intentie om via het uitzendbureau te werken kwam nadat het werk begon, en of er een eerdere is, is niet bekend",
    earlier_intent_action: "ga na of de werknemer de intentie schriftelijk gaf bij een eerdere aanwerving door het uitzendbureau",
    period: "de periode kan geopend zijn door een aangifte die niet in deze bestanden staat",
    period_action: "laad een register dat de periode bevat",
    period_features: "het werknemerstype, het paritair comité of een uur van de periode is niet bekend",
    period_features_action: "laad een register dat ze vermeldt",
    earlier_answer: "het antwoord van de RSZ op een eerdere aangifte is niet bekend",
    earlier_answer_action: "geef het antwoord van de RSZ zelf op",
    law: "de wet van deze dag is niet bekend, of te lang geleden nagekeken",
    neutral_hours_from_memory: "hoeveel studentenuren van dit kwartaal tellen, is alleen uit het geheugen bekend",
    neutral_hours_are_right: "in een kwartaal waarvan studentenuren niet telden, klopt de uitzondering die alleen uit het \
        geheugen bekend is",
    quota_from_memory: "het studentencontingent van dit jaar is alleen uit het geheugen bekend",
    quota_is_right: "het studentencontingent van een jaar waarvan geen tekst gelezen werd, is dat van het jaar ervoor",
    published_scope: "de RSZ heeft niet gepubliceerd welke gevallen dit omvat",
    regime_facts: "de voorwaarden van dit stelsel worden nog niet beoordeeld",
    regime_facts_action: "kijk de voorwaarden zelf na: het antwoord van de RSZ zegt er niets over",
    right_at_in: "het recht hangt af van wat bij de opening van de periode is vastgesteld",
    right_at_in_action: "kijk naar het oordeel over de IN",
    nsso_reason: "waarom het antwoord van de RSZ zelf afwijkt, is niet bekend",
    nsso_reason_action: "zoek het antwoord en de anomalieën erin op, en geef de feiten die het verklaren",
    employer_sector: "de sector van de werkgever is niet bekend",
    usual_sector: "de gewone sector: een die flexi-jobs toelaat, ook voor de functie van de werknemer; voor een student noch \
        zorg noch onderwijs; in de tuinbouw geen parken en tuinen",
    flexi_job_sector: "wat van de werkgever vermeld is, beslist niet of zijn sector die dag flexi-jobs toelaat",
    flexi_job_sector_action: "vermeld zijn paritair subcomité, categorie, activiteit en gemeenschap in de tabel employers, \
        of \
        zoek ze op in de sectorenlijst van de RSZ; \
        noemt de aangifte een paritair comité dat de tabel niet heeft, verbeter dan wat verkeerd is",
    flexi_job_subcommittee_action: "vermeld zijn paritair subcomité in de tabel employers, of zoek het op in de \
        sectorenlijst van de RSZ",
    flexi_job_category_action: "vermeld zijn categorie in de tabel employers, of zoek ze op in de sectorenlijst van \
        de RSZ",
    flexi_job_activity_action: "vermeld zijn activiteit (NACE) in de tabel employers, of zoek ze op in de \
        sectorenlijst van de RSZ",
    flexi_job_community_action: "vermeld zijn gemeenschap in de tabel employers, of zoek ze op in de sectorenlijst \
        van de RSZ",
    employer_activity: "het werkgeversrepertorium zegt dat de werkgever alleen op andere dagen actief is",
    employer_activity_action: "verbeter activeFrom en activeTo, of het nummer van de werkgever",
    other_contracts: "wat de werknemer in het kwartaal nog aan de werkgever bindt, is niet bekend",
    no_other_contract: "alleen de aangiften hier binden de werknemer aan de flexi-werkgever, een verbonden onderneming of \
        een gebruiker",
    contract_kind: "een overeenkomst of ander werk, bij deze werkgever, een ermee verbonden onderneming of de gebruiker van het uitzendkantoor, is vermeld zonder werknemerstype, of zonder eerste of laatste dag",
    contract_kind_action: "zet de overeenkomst in de tabel contracts, met start, end en workerType",
    flexi_contract_is_limited: "een overeenkomst van een flexi-job die zonder einde vermeld is, is de raamovereenkomst, of een overeenkomst voor duidelijk omschreven werk",
    out_of_contract: "de Dimonaperiode van dit werk loopt door: haar overeenkomst is volgens wat vermeld is al beëindigd, of haar OUT kan nog op tijd komen",
    out_of_contract_action: "stuur de OUT met de laatste dag van dat werk, of breng het einde met een UPDATE terug op die dag; loopt het werk door, zet zijn overeenkomst dan in de tabel contracts",
    refused_in: "de RSZ heeft de aangifte van ander werk geweigerd, volgens haar antwoord of volgens de voorspelling, en of die overeenkomst bestaat, is niet bekend",
    refused_in_action: "is die overeenkomst gesloten, stuur haar aangifte dan opnieuw zonder de fout; is ze dat niet, laat het geweigerde record dan weg en beoordeel de andere opnieuw",
    notice_elsewhere: "of een opzeggingstermijn bij een andere werkgever dan de flexi-werkgever, of diens \
        opzeggingsvergoeding, een flexi-job in de weg staat, is niet zeker",
    notice_elsewhere_assumed: "een opzeggingstermijn bij een andere werkgever dan de flexi-werkgever, en dagen die \
        diens opzeggingsvergoeding dekt, staan een flexi-job niet in de weg",
    contract_volume: "het is niet bekend welk deel van een voltijdse baan de andere overeenkomst is",
    contract_volume_action: "vermeld het werk van het kwartaal in de tabel careers, of in contracts het stelsel als dat voltijds is",
    contract_with_user: "de werknemer heeft een overeenkomst, of deed uitzendwerk, en of dat bij de gebruiker, of in de onderneming van de flexi-job is, is niet bekend",
    contract_with_user_action: "vergelijk de overeenkomst zelf met de gebruiker; geef van uitzendwerk de gebruiker op in de tabel contracts (userEnterpriseNumber), of laad een register met de Dimona-perioden ervan",
    final_answer: "de RSZ houdt de aangifte in beraad, en heeft er nog niet over beslist",
    final_answer_action: "wacht op het definitieve antwoord, en geef dat op in plaats van S",
    end_date: "de aangifte heeft geen einddatum, en een flexi-job eindigt ten laatste met zijn kwartaal",
    end_date_action: "is ze nog niet verzonden, geef dan de einddatum; beëindig ze anders met een OUT waarvan de laatste dag binnen \
        het kwartaal ligt, onmiddellijk als het kwartaal voorbij is, want dan is die OUT laattijdig; een UPDATE die ze beëindigt wordt geweigerd (00913-359)",
    employer_directory: "twee werkgevers zijn met nummers van verschillende soort opgegeven, en geen tabel zegt of het \
        dezelfde is",
    employer_directory_assumed: "bij twee werkgeversnummers van verschillende soort: aangenomen wordt dat er geen fout is",
    user_committee: "de bronnen verschillen over de vraag of het paritair comité van de gebruiker van een uitzendkantoor mag \
        ontbreken",
    user_committee_assumed: "het paritair comité van de gebruiker van een uitzendkantoor mag ontbreken, volgens de beleidskeuze \
        --policy user-committee=VALUE",
    joint_committee_evidence: "geen bron zegt of dit paritair comité bij dit werknemerstype past",
    joint_committee_assumed: "het paritair comité past bij het werknemerstype",
    quota_use_elsewhere: "de uren die andere werkgevers reserveerden, zijn niet bekend",
    no_use_elsewhere: "andere werkgevers hebben geen uren gereserveerd, of geen sinds de opgegeven studententeller gelezen \
        werd",
    employer_days_elsewhere: "op welke andere dagen de werkgever in de horeca gelegenheidswerknemers had, is niet bekend",
    no_employer_days_elsewhere: "een werkgever in de horeca had gelegenheidswerknemers op de dagen die hier zijn aangegeven, \
        en op geen \
        andere",
    work_elsewhere: "wat anderen aangaven van gelegenheidsdagen van de werknemer, van ander werk in de land- of tuinbouw of \
        van \
        artikel 17, is niet bekend",
    no_work_elsewhere: "een werknemer heeft geen andere gelegenheidsdagen, geen ander werk in de land- of tuinbouw, en geen \
        andere uren of dagen onder artikel 17, dan hier zijn aangegeven",
    consistent_counter: "de studententeller laat meer uren over dan er kunnen overblijven na wat er gereserveerd was toen hij gelezen werd",
    consistent_counter_action: "kijk de uren die overblijven opnieuw na, en de antwoorden op de vroegere aangiften; waren de lonen van het kwartaal al aangegeven, zet ze dan in de tabel worked_hours",
    neutral_sector: "of de werkgever in de zorg of in het onderwijs zit, waar de studentenuren van dat kwartaal niet meetelden, is niet met zekerheid bekend",
    neutral_sector_action: "vermeld paritair comité, categorie en activiteit in de tabel employers, of kijk in Student@work na welke uren meetellen",
    hours_taken: "de RSZ heeft niet bekendgemaakt of de uren van zo'n aangifte op het studentencontingent meetellen",
    hours_taken_action: "laat ze staan, en kijk in Student@work na of deze uren van het contingent zijn afgetrokken; zijn ze dat niet, betaal er dan gewone bijdragen op",
    late_days: "wat laattijdig aangegeven dagen met de andere dagen van een student doen, is niet bekendgemaakt",
    late_days_action: "laat staan wat aangegeven is, en geef het werk erbuiten onmiddellijk aan met een eigen IN; kijk in Student@work na welke uren van het contingent zijn afgetrokken, en betaal gewone bijdragen op de andere",
    unknown_hours: "hoeveel uren van de student eerder gereserveerd zijn, is niet bekend",
    unknown_hours_action: "vraag de student hoeveel uren er over zijn, en zet ze in de tabel student_counters",
    fresh_counter: "de studententeller is ouder dan de geldigheid van zijn toegangscode",
    fresh_counter_action: "vraag de student een nieuwe code, en lees de teller opnieuw",
    booking_moment: "wanneer een periode van het register gereserveerd werd, is niet bekend",
    contained_in_counter: "een periode zonder moment van reservering zit in de studententeller",
    work_at_fifteen: "of een student van vijftien dit werk mag doen, is niet bekend",
    work_at_fifteen_action: "vanaf 2026-01-09 mag alleen licht werk, en er werd geen besluit gevonden dat het oplijst: \
        sociale secretariaten \
        raden af om eerder aan te werven; ga voor dagen ervoor na of twee jaar secundair onderwijs gevolgd zijn",
    article_17_hours: "hoeveel uren onder artikel 17 tellen, is niet bekend",
    article_17_hours_action: "tel de uren onder artikel 17 van het jaar op; bij een student gaan die boven 190 van het \
        studentencontingent af",
    work_of_children: "kinderarbeid is verboden, en of er een uitzondering geldt, zegt geen aangifte",
    work_of_children_action: "ga na of er een toelating is, of, waar de tabel studies niet zegt dat ze nog geldt, of de voltijdse \
        leerplicht voorbij is (vanaf vijftien); zonder een van beide is het werk verboden",
    timely_declaration: "of er tijdig een aangifte voor hetzelfde kwartaal was, of nog komt, is niet bekend",
    consent: "er loopt geen toestemming van de werknemer waarmee de werkgever ze mag gebruiken",
    consent_action: "vraag toestemming, voor het kwartaal van het werk: \"dimona consent request\"",
    main_activity: "het is niet bekend wat de student in het kwartaal nog doet",
    study_is_main: "wie als student is aangegeven, studeert als hoofdbezigheid, en werkt buiten \
        de uren van verplichte aanwezigheid op school",
    careers: "het werk van een kwartaal is niet bekend",
    careers_action: "zet het kwartaal in de tabel careers; was er geen werk, met een rij van de soort none",
    work_experience: "het is niet bekend of de jonge werknemer al gewerkt heeft",
    has_work_experience: "een jonge werknemer heeft al gewerkt",
    career_employer: "een rij van de loopbaan vermeldt geen werkgever",
    career_elsewhere: "werk waarvan de loopbaan geen werkgever vermeldt, is geen werk bij de flexi-werkgever",
    counting_of_leave: "de RSZ heeft niet gepubliceerd of onbetaald verlof telt",
    counting_of_leave_action: "vraag het aan de RSZ, met de feiten van het verlof",
    pension_register: "het is niet bekend of de werknemer een pensioen heeft",
    no_pension: "de werknemer heeft geen pensioen",
    earlier_run: "het register bevat dit record: een eerdere run heeft het beoordeeld",
    earlier_run_action: "zoek het op in het rapport van die run, of laat het record weg",
    records_of_register: "het register zegt niet welke records van die tijd het bevat",
    records_of_register_action: "laat weg wat het bevat, of begin van een eerder register",
    undated_record: "het register bevat een record dat hetzelfde zegt en geen moment van ontvangst heeft: het kan dit zijn",
    undated_record_action: "laat weg wat al beoordeeld is, of beoordeel het opnieuw met zijn moment, van een eerder register",
    order_of_reception: "wat de RSZ later ontving, is eerder beoordeeld",
    order_of_reception_action: "beoordeel de dagen opnieuw, van het register van de dag ervoor",
    readable_record: "een record met het nummer van deze werknemer of periode kan niet gelezen worden",
    readable_record_action: "herstel dat record, en beoordeel ze allemaal opnieuw; is er sindsdien een register bewaard, dan \
        van dat ervoor",
    member_name: "er staat een member met een naam die hier niet bekend is, en dat het kan vermelden",
    member_name_action: "gebruik de namen van de pagina over formaten, of bekijk dat member zelf",
    user_registration: "het is niet bekend of de gebruiker een ondernemingsnummer (KBO) heeft",
    user_registration_action: "zoek de gebruiker op in de publieke opzoeking van de KBO",
    postcode_list: "de lijst van postcodes die hier bekend is, is die van 2021, en kent deze niet",
    postcode_list_action: "vergelijk met de lijst van bpost",
    municipality_names: "de namen die bij een postcode horen, zijn hier niet bekend",
    municipality_names_assumed: "een gemeente past bij haar postcode",
    person_register: "het is niet bekend wat de personenregisters over dit nummer zeggen",
    person_register_action: "zet het nummer in de tabel persons, met het nummer dat in de plaats kwam als er een is",
    person_register_assumed: "de werknemer is in de registers bekend, zoals aangegeven",
    employer_record: "het is niet bekend wat het repertorium van de RSZ over deze werkgever zegt",
    employer_record_assumed: "de werkgever staat in het repertorium van de RSZ, is actief, en een gewone werkgever",
    channel: "het opgegeven kanaal kan niet gelezen worden",
    channel_untold: "het kanaal van ontvangst is niet vermeld",
    channel_assumed: "wat zonder kanaal vermeld is, kwam via een beveiligd kanaal",
    channel_action: "verbeter channel, of laat het weg",
    mandate: "het is niet bekend of de afzender een mandaat van deze werkgever heeft",
    mandate_assumed: "de afzender mag voor de werkgever aangeven",
    enterprise_register: "het is niet bekend of het nummer in de Kruispuntbank van Ondernemingen staat",
    enterprise_register_assumed: "het nummer staat in de Kruispuntbank van Ondernemingen",
    pension_at_age: "de werknemer heeft de leeftijd voor een pensioen, en niets zegt of er een is",
    pension_at_age_action: "zet de werknemer in de tabel pensions; is er geen pensioen, met een rij van de soort none",
    proof_answer: "er is geen bewijs vermeld dat de RSZ aanvaardde",
    proof_answer_action: "stuur het bewijs naar de RSZ, en geef het antwoord in de kolom proofAnswer",
    one_exception: "twee uitzonderingen beslissen verschillend over het recht",
    one_exception_action: "beslis welke van de twee geldt",
    daily_registration: "de dagregistratie werd eerder gedaan, of bestaat niet",
    daily_registration_action: "laad een register dat ze bevat, of geef de nummers van nieuwe in het antwoordenbestand",
    earlier_registrations: "welke dagregistraties eerder gedaan werden, is niet bekend",
    earlier_registrations_assumed: "geen dagregistratie die hier niet staat, neemt dezelfde tijd in",
    signing_hour: "wanneer de overeenkomst getekend werd, of op welk uur van haar eerste dag, is niet bekend",
    signed_in_time: "overeenkomsten en raamovereenkomsten werden getekend voor het werk begon",
    electronic_contract: "of de uitzendovereenkomst elektronisch is, met intentie en ontwerp voor het werk begon en werk dat begon zoals \
        ontworpen, is niet bekend",
    electronic_contract_action: "vul intentAt, draftAt, draftStart en firstWork in de tabel contracts in, en wanneer de Dimona ontvangen werd",
    drafted_begin: "op welk uur het werk volgens het ontwerp van de uitzendovereenkomst moest beginnen, en begon, is niet bekend",
    began_as_drafted: "werk onder een elektronische uitzendovereenkomst begon wanneer haar ontwerp het zegt",
    work_under_contract: "de overeenkomst begint voor de aangifte, en wanneer het werk eronder begon, is niet bekend",
    work_under_contract_action: "vul firstWork in de tabel contracts in",
    activities_of_2025: "welke activiteiten flexi-jobs toelaten, is hier alleen bekend volgens de codes van NACE-BEL 2008",
    earnings_before_pension: "in het jaar begint een pensioen, en wat ervoor verdiend werd, is niet apart vermeld",
    earnings_before_pension_action: "vergelijk wat voor het pensioen verdiend werd met het plafond: wat erna komt, is belastingvrij",
    old_activity: "sinds 2025 beslissen de codes van NACE-BEL 2025, en van de activiteit is een code van 2008 vermeld",
    activity_as_before: "een activiteit wordt met haar code van NACE-BEL 2025 behandeld zoals met die van 2008",
    approval_day: "de dag waarop de RSZ over werk onder de Overzeese Sociale Zekerheid besliste, is niet vermeld",
    approved_before: "de goedkeuring is er gekomen voor de flexi-job begon",
    studies_without_end: "studies die meer dan een jaar eerder begonnen, zijn zonder einde vermeld",
    studies_go_on: "studies die zonder einde vermeld zijn, lopen nog",
    activities_of_2025_action: "vermeld ook de code van NACE-BEL 2008, of zoek die van 2025 op in de sectorenlijst van de \
        RSZ",
    flexi_job_function: "de sector laat flexi-jobs alleen voor bepaalde functies toe, en de functie is niet bekend",
    flexi_job_function_action: "vermeld de functie bij de overeenkomst van de flexi-job, in de tabel contracts",
    usual_function: "de functie van de flexi-jobber is niet bekend",
    usual_function_assumed: "de gewone functie: geen artistieke en geen zorgberoep, en geen die op zichzelf een sector opent",
    sector_wage: "het loon van de sector voor de functie is hier niet bekend",
    sector_wage_action: "vergelijk het loon met het barema van de sector; is er geen, dan met het gewaarborgd gemiddeld \
        minimummaandinkomen",
    least_wage: "het minimumloon van flexi-jobs op die dag is niet met zekerheid bekend",
    least_wage_action: "zoek het minimumloon op dat geldt op de dag van het werk",
    allowances: "wat er per uur naast het loon betaald wordt, is niet bekend",
    no_allowances: "niets naast het loon",
    birth_date: "het INSZ geeft de geboortedatum maar gedeeltelijk, en het recht hangt af van de rest",
    birth_date_action: "vermeld de geboortedatum in de tabel persons",
    half_days: "een dag in de veeteelt of het gemengd landbouwbedrijf kan een halve dag zijn, en wat een halve dag is, is \
        niet \
        bekendgemaakt",
    half_days_action: "tel de halve dagen zelf; is geen werkgever van die dagen zo'n bedrijf, vermeld dan zijn activiteit \
        (nace) \
        in de tabel employers",
    many_periods: "de werknemer heeft op deze dagen meer periodes, of meer overeenkomsten, dan er doorgenomen worden",
    many_periods_action: "ga na of er van één werknemer echt zoveel zijn",
    crop: "de tabel employers zegt niet wat er geteeld wordt: witloof, champignons en fruit hebben hun eigen aantal dagen",
    crop_action: "vermeld het daar (crop)",
    no_crop: "waar de tabel employers geen teelt vermeldt, worden geen champignons geteeld",
    agency_days: "op hoeveel dagen een uitzendkantoor een gelegenheidswerknemer in de land- of tuinbouw mag hebben, zegt \
        vanaf \
        2024 niemand",
    agency_days_action: "vraag het aan de RSZ, of aan het sociaal secretariaat van het uitzendkantoor",
    funeral_days: "op hoeveel dagen gelegenheidswerk bij begrafenissen mag, zegt geen bron",
    funeral_days_action: "vraag het aan de RSZ, of aan het paritair comité voor de begrafenisondernemingen (320)",
    working_time_register: "een dagforfait vraagt een registratie van de arbeidstijd, en geen aangifte zegt of de werkgever \
        die bijhoudt",
    working_time_is_registered: "een werkgever die in de horeca dagforfaits aangeeft, houdt een registratie van de \
        arbeidstijd bij",
    occasional_sector: "volgens het werkgeversrepertorium hoort de werkgever bij een andere sector dan de aangegevene, of \
        bij meerdere",
    occasional_sector_action: "ga na voor welke activiteit de werknemer aangeworven is, en verbeter het paritair comité waar \
        het \
        verkeerd is",
    undeclared_days: "contracten of loopbanen vermelden gelegenheidsdagen die hier niet aangegeven zijn, en het staat niet \
        vast welke dagen het zijn, in welke sector, en dat er dan gewerkt wordt",
    undeclared_days_action: "ga na op welke dagen de werknemer echt als gelegenheidswerknemer werkt, en in welke sector, en geef \
        elke dag aan; wat boven de toegelaten dagen gaat, is gewoon werk (OTH)",
    own_user: "het uitzendkantoor vermeldt zichzelf als gebruiker, en bij wie de werknemer echt werkt, is niet vermeld",
    own_user_action: "vermeld als gebruiker de onderneming waar de werknemer werkt; werk in het eigen bedrijf van het uitzendkantoor \
        wordt onder zijn eigen paritair comité aangegeven, en niet als uitzendarbeid",
    untold_sector: "er zijn gelegenheidsdagen waarvan het paritair comité de sector niet bepaalt, en het kunnen dagen van deze \
        sector zijn",
    untold_sector_action: "ga na in welke sector de werknemer op elk van die dagen werkte; vermeld het paritair comité van de \
        gebruiker, of dat van de werkgever in de tabel employers",
    user_sector: "het paritair comité van de gebruiker, dat de sector bepaalt, is niet vermeld",
    user_sector_action: "vermeld het paritair comité van de gebruiker naast zijn ondernemingsnummer: bij gelegenheidswerk \
        moet een uitzendkantoor beide vermelden",
    earlier_sector: "de werknemer deed in de dagen ervoor ander werk, en of dat in de land- of tuinbouw was, is niet vermeld",
    earlier_sector_action: "ga na of de werknemer in de 180 dagen ervoor in de sector tewerkgesteld was, en niet als \
        gelegenheidswerknemer",
    former_staff: "vroeger personeel moet een jaar wachten, en de tekst over hoe dat geteld wordt, werd niet gelezen",
    former_staff_action: "ga na of de werknemer in het jaar ervoor bij het personeel was, anders dan onder artikel 17; een \
        student moet niet wachten",
    worked_hours: "hoeveel uren de aangegeven lonen van een kwartaal van het studentencontingent afnemen, is niet met \
        zekerheid bekend",
    worked_hours_action: "vraag de student hoeveel uren er nu over zijn: in een teller van Student@work zijn de lonen \
        verwerkt",
    wages_declared: "het is niet bekend of de lonen van het kwartaal (DmfA) al aangegeven zijn",
    wages_not_declared: "de lonen van een kwartaal worden niet vroeger aangegeven dan op de uiterste dag daarvoor",
    wages_of_quarter: "wanneer de lonen van het kwartaal (DmfA) aangegeven werden, is niet bekend",
    wages_of_quarter_action: "voeg een rij van de werkgever en het kwartaal toe aan de tabel worked_hours",
    studies: "wat de werknemer studeert, of zijn nationaliteit, is niet vermeld",
    studies_freely: "wie als student is aangegeven, studeert, en mag tijdens het schooljaar evengoed werken als in de \
        schoolvakanties",
    study_days: "wat de werknemer op sommige van deze dagen studeert, is niet vermeld, of op twee manieren",
    study_days_action: "zet de inschrijving voor deze dagen in de tabel studies, of verbeter de rij die fout is",
    work_permit: "of de student van buiten de EER voltijds studeert, is niet bekend: in het laatste jaar en in een \
        voorbereidend \
        jaar volstaan minder studiepunten",
    work_permit_action: "kijk de inschrijving en de toelating tot arbeid na",
    schedule: "de shifts die op deze dagen gepland zijn, zijn niet vermeld",
    schedule_is_declared: "de geplande uren van een aangifte zijn die van de geplande shifts",
    shift_break: "hoe lang de pauze van de shift is, betaald of niet, is niet opgegeven",
    shift_break_action: "plan de pauze, en vermeld ze in de tabel schedules (breakMinutes)",
    training_employer: "de student volgt een alternerende opleiding, en bij welke werkgever is niet opgegeven",
    training_employer_action: "zet de overeenkomst van de opleiding in de tabel contracts, met haar type werknemer en haar werkgever",
    school_holidays: "welke van deze dagen schoolvakantie zijn, of hoeveel er dan gewerkt mag worden, is niet bekend",
    school_holidays_action: "zet de gemeenschap van de school in de tabel studies, en haar vakanties in de tabel \
        school_holidays",
    hours_of_week: "hoe de geplande uren over de weken verdeeld zijn, is niet bekend",
    hours_of_week_action: "plan geen week boven de grens, en tel de uren bij andere werkgevers mee",
    saturday: "of de zaterdag een werkdag is voor Dimona, zegt geen bron met zoveel woorden",
    saturday_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy saturday=VALUE in",
    saturday_assumed: "de zaterdag is een werkdag of geen, volgens de beleidskeuze --policy saturday=VALUE",
    end_moved_later: "de RSZ noemt twee momenten voor een einde dat later komt: wanneer het werk doorgaat, en de eerste \
        werkdag \
        na het oude einde",
    end_moved_later_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy end-moved-later=VALUE in",
    end_moved_later_assumed: "een einde mag later gezet worden tot het moment van de beleidskeuze --policy end-moved-later=VALUE",
    begin_moved_later: "tot wanneer een begin uitgesteld mag worden, daarover verschillen de bronnen",
    begin_moved_later_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy begin-moved-later=VALUE in",
    begin_moved_later_assumed: "een begin mag uitgesteld worden tot het moment van de beleidskeuze --policy begin-moved-later=VALUE",
    shift_midnight: "twee bronnen verschillen over welke middernacht bedoeld is voor een shift die erover gaat",
    shift_midnight_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy shift-midnight=VALUE in",
    shift_midnight_assumed: "voor een shift over middernacht is die middernacht bedoeld die de beleidskeuze --policy shift-midnight=VALUE zegt",
    exactly_twenty: "of een shift die om klokslag 20:00 zou eindigen, in de avond eindigt, is niet gepubliceerd",
    exactly_twenty_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy exactly-twenty=VALUE in",
    exactly_twenty_assumed: "een shift die om klokslag 20:00 eindigt, wordt op tijd verlengd tot het moment van de beleidskeuze \
        --policy exactly-twenty=VALUE",
    eight_hours: "of acht uren op de klok geteld worden of zoals ze verlopen, is niet gepubliceerd",
    eight_hours_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy eight-hours=VALUE in",
    eight_hours_assumed: "acht uren in de nacht van een uurwissel worden geteld volgens de beleidskeuze --policy eight-hours=VALUE",
    cancel_on_first_day: "tot wanneer een annulering op de aangegeven eerste dag op tijd is, is niet gepubliceerd",
    cancel_on_first_day_action: "vraag de RSZ naar welk van de momenten ze rekent, en houd je aan het vroegste tot ze antwoordt; stel dan de beleidskeuze --policy cancel-on-first-day=VALUE in",
    cancel_on_first_day_assumed: "op zijn eerste dag mag werk geannuleerd worden tot het moment van de beleidskeuze --policy cancel-on-first-day=VALUE",
    planned_work_changed: "tot wanneer gepland werk mag wijzigen, hangt af van wanneer de lonen van het kwartaal aangegeven \
        zijn",
    planned_work_changed_action: "zoek op wanneer de lonen van het kwartaal aangegeven werden, en wijzig het plan daarvoor; welk moment telt, stelt de beleidskeuze --policy planned-work-changed=VALUE in",
    planned_work_changed_assumed: "gepland werk mag wijzigen tot het moment van de beleidskeuze --policy planned-work-changed=VALUE",
    clock_change: "klokken tonen dit uur twee keer in de nacht van de uurwissel, en geen tijdsverschil zegt welk van beide \
        bedoeld is",
    clock_change_action: "geef het moment met zijn tijdsverschil, +02:00 of +01:00; voor uren in een aangifte is het \
        vroegste veilig",
    article_17_earliest: "het glossarium heeft 15 dagen voor het begin van werk onder artikel 17, en de pagina van de RSZ 15 dagen voor het kwartaal ervan",
    article_17_earliest_action: "vraag de RSZ vanaf welke dag ze zo'n aangifte aanneemt, en stuur ze op de laatste van beide tot ze antwoordt; stel dan de beleidskeuze --policy article-17-earliest=VALUE in",
    article_17_earliest_assumed: "werk onder artikel 17 kan aangegeven worden vanaf de dag die de beleidskeuze --policy article-17-earliest=VALUE zegt",
    suspended_full_time: "werk dat voor een deel geschorst was, en waarvan het stelsel niet vermeld is, was onder een voltijdse overeenkomst, en geen vermindering",
    lifeguard_place: "een redder werkt aan een zwembad of zwemvijver die voor het publiek open is, of op het strand",
    childcare_volume: "hoeveel van het werk van de werkgever in de kinderopvang als flexi-job gebeurt, is niet bekend",
    childcare_volume_assumed: "flexi-jobs zijn in het jaar niet meer van het werk van de werkgever in de kinderopvang dan ze mogen zijn",
    contract_signing: "dat de uitzendovereenkomst getekend was toen het werk begon, is niet vermeld, en niets zegt dat ze later getekend mag worden",
    contract_signing_action: "zet in de tabel contracts wanneer de overeenkomst getekend werd",
}
.checked();
