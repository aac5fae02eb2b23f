use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "tekst",
    number: "getal",
    number_or_text: "getal of tekst",
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
    career_full_time_days: "naast `days`: de dagen van een voltijdse werknemer in dat kwartaal",
    career_hours: "uren van dit werk, met hoogstens twee decimalen",
    career_full_time_hours: "naast `hours`: de uren van een voltijdse werknemer in dat kwartaal",
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
    oss_approval_date: "de dag van de beslissing, voor uw eigen dossier",
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
    student_counter_hours_left: "de uren die over waren, hoogstens 999",
    student_counter_at: "wanneer de teller gelezen werd, zoals `2026-05-01T09:00`: uren die voor dat moment gereserveerd werden, waar \
        ook, zitten erin",
    contract_signed_at: "van een uitzendovereenkomst: wanneer beiden ze getekend hadden, een dag of een moment",
    contract_intent_at: "van een uitzendovereenkomst: wanneer de intentie om via het uitzendkantoor te werken schriftelijk meegedeeld was, \
        een dag of een moment",
    contract_draft_at: "van een elektronische uitzendovereenkomst: wanneer het uitzendkantoor het ontwerp stuurde, een dag of een moment",
    contract_function: "§of a flexi-job (`FLX`), what the worker does: `ordinary` (none of the others), `artistic` (artistic-technical and \
        artistic-support work too), `health-care` (tasks of a health care profession), `lifeguard` (with the certificate), `event` \
        (directly tied to the organisation of events), `funeral-occasional` (a bearer or courier), `domestic` (a domestic worker), \
        `shore` (shore staff of sea fishing, or staff of a fish auction), `subsidised-education` (usually filled with subsidised \
        staff outside the act of 5 December 1968)",
    contract_hourly_wage: "§of a flexi-job (`FLX`), the wage of an hour in euro, without holiday pay",
    contract_allowances: "§beside `hourlyWage`: allowances, premiums and benefits of an hour in euro; without it none are assumed, and \
        the report says so",
    childcare_volumes: "§The work of employers in childcare in a calendar year, and the part of it that is done as flexi-jobs: one row \
        for each year.",
    childcare_year: "§the year, from 2024 on",
    childcare_total: "§the work of all its workers, flexi-jobbers included, in full-time jobs summed over the quarters of the year",
    childcare_flexi: "§the part of `total` that is done as flexi-jobs",
    flexi_earnings: "§What workers earn in flexi-jobs in a calendar year, at every employer together: one row for each year.",
    flexi_earnings_year: "§the year",
    flexi_earnings_earnings: "§the pay in euro that is subject to the special contribution; reimbursed commuting is no part of it",
    employer_category: "§the category of the employer at the NSSO, three digits, such as `058`",
    employer_community: "§the community that organises or subsidises it: `flemish` (in Brussels too), `french` or `german-speaking`",
    schedules: "§The shifts that are planned for students, one row each. The planned hours of a declaration are compared with those of its \
        employer on its days.",
    schedule_date: "§the day on which the shift begins, such as `2026-07-06`",
    schedule_start: "§when it begins, such as `09:00`",
    schedule_end: "§when it ends, such as `17:30`; of the next day where it is not later than `start`",
    schedule_break: "§minutes of it that are an unpaid break",
    school_holidays: "§The school holidays of the communities. What is told of a community and a school year (1 September \
        to 31 August) is all that there is: its other days are term. A school year without a row is unknown.",
    holiday_community: "§`flemish`, `french` or `german-speaking`",
    holiday_from: "§the first day, such as `2026-12-21`",
    holiday_to: "§the last day, in the same school year",
    studies: "§What students study: one row for each school or status, on its days. A worker without a row is assumed to study, and \
        the report says so; of a worker with rows a day that none of them holds is open.",
    study_kind: "§`secondary`, `higher`, `alternating` (alternating training), `limited` (evening classes or a limited curriculum), \
        `job-seeker` (registered as one, whatever is studied beside it), `none` (no studies at all)",
    study_from: "§the first day, such as `2025-09-15`; open where it is not told",
    study_to: "§the last day, where it has ended: of studies that go on in the next school year, none",
    study_ended: "§how the studies ended, required beside `to`: `graduated` or `stopped`; only for `secondary`, `higher` and \
        `alternating`",
    study_first_two_years: "§whether the first two years of secondary school were followed, passed or not: `yes` or `no`; asked \
        of students of fifteen",
    study_nationality: "§`eea` (of a country of the European Economic Area, or Swiss) or `third-country` (any other, British too)",
    study_credits: "§for `higher`: the credits of the academic year; asked of students of `third-country`",
    study_community: "§the community of the school, `flemish`, `french` or `german-speaking`: its holidays stand in `school_holidays`",
    worked_hours: "§The hours of student work that the declaration of wages of a quarter (DmfA) holds: one row for each employer and \
        quarter. From the moment at which the NSSO processed it, they take the place of the hours of that employer's Dimonas of the \
        quarter in the student quota. A later row of the same employer and quarter corrects an earlier one.",
    worked_hours_quarter: "§the quarter of the work, such as `2026Q3`",
    worked_hours_hours: "§whole hours really worked that were declared at the solidarity rate; paid hours without work do not count",
    worked_hours_at: "§when the NSSO processed the DmfA, such as `2026-10-20T08:00`: after the quarter",
}
.checked();
