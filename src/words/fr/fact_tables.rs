use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "texte",
    number: "nombre",
    number_or_text: "nombre ou texte",
    worker: "le NISS",
    employer_id: "le numéro ONSS de l'employeur",
    provisional_employer_id: "le numéro ONSS provisoire de l'employeur",
    enterprise_number: "le numéro d'entreprise de l'employeur",
    careers: "Ce qu'un travailleur a fait durant un trimestre : une ligne par sorte de travail chez chaque \
        employeur. Les lignes s'additionnent et forment ensemble tout le trimestre ; un travailleur et un trimestre \
        sans ligne sont inconnus.",
    career_quarter: "le trimestre, par exemple `2026Q1`",
    career_kind: "`ordinary` (payé par un employeur, congés et salaire garanti compris), `suspension` (non payée, \
        mais dans la DmfA : maladie, maternité, chômage temporaire), `severance` (couvert par une indemnité de \
        rupture), `flexi-job`, `student`, `occasional`, `apprentice`, `compulsory-education` (jeunes soumis à \
        l'obligation scolaire à temps partiel), `horeca-overtime`, `self-employed`, `unpaid-leave` (aussi le \
        crédit-temps à temps plein et le congé parental), `foreign` (sous le régime d'un autre pays), \
        `teacher-summer` (rémunération différée de juillet à septembre), `none` (aucun travail durant ce trimestre)",
    career_days: "jours de ce travail, demi-jours compris ; chaque sorte sauf `none` a un seul volume, qui est \
        `days`, `hours` ou `fraction` (`self-employed` et `unpaid-leave` peuvent s'en passer ; `unpaid-leave` \
        couvre alors tout le trimestre)",
    career_full_time_days: "avec `days` : les jours d'un travailleur à temps plein durant ce trimestre",
    career_hours: "heures de ce travail, avec deux décimales au plus",
    career_full_time_hours: "avec `hours` : les heures d'un travailleur à temps plein durant ce trimestre",
    career_fraction: "le volume comme fraction d'un temps plein : `0.8`, `4/5` ou `80%`",
    career_proof: "pour `foreign` et `teacher-summer` : votre référence d'une preuve qui peut être fournie à l'ONSS",
    proof_answer: "la réponse de l'ONSS à la preuve : `accepted` ou `refused` ; rien tant qu'il n'a pas répondu",
    regime: "le régime de travail du contrat : `full-time` ou `reduced`",
    contracts: "Les contrats des travailleurs, avec au moins un numéro de l'employeur sur chaque ligne.",
    contract_start: "le premier jour du contrat, par exemple `2026-07-01`",
    contract_first_work: "quand le travail a réellement commencé : un jour, ou un moment tel que `2026-07-01T08:00`",
    contract_end: "le dernier jour du contrat, s'il en a un",
    contract_worker_type: "le type de travailleur sous lequel le contrat est déclaré, par exemple `OTH` : sans lui, \
        personne ne peut dire si un contrat chez l'employeur du flexi-job est le flexi-job lui-même",
    contract_notice: "le premier jour d'un délai de préavis",
    contract_severance_until: "le dernier jour couvert par l'indemnité de rupture",
    employers: "Le répertoire des employeurs, avec au moins un numéro sur chaque ligne. Les lignes qui ont un \
        numéro en commun sont un seul employeur : on sait ainsi que ses numéros de sortes différentes vont \
        ensemble, et il peut avoir plusieurs commissions paritaires, périodes d'activité et entreprises liées.",
    employer_joint_committee: "une commission paritaire, par exemple `302` ou `149.01`, ou `XXX`",
    employer_nace: "le code NACE-BEL de l'activité, de deux à cinq chiffres",
    employer_nace_version: "la version de `nace`, obligatoire avec lui : `2003`, `2008` ou `2025`",
    employer_active_from: "le premier jour de l'activité, par exemple `2019-04-01`",
    employer_active_to: "son dernier jour, si elle a pris fin",
    employer_linked_to: "le numéro d'entreprise d'une entreprise liée",
    employer_registered: "`no` si le répertoire de l'ONSS n'a aucun des numéros de la ligne, qui ne dit alors rien \
        d'autre ; `yes` par défaut. Un numéro sans ligne est supposé enregistré, et le rapport le dit",
    employer_provincial_or_local: "s'il s'agit d'une administration provinciale ou locale : `yes` ou `no`",
    employer_sub_entities: "pour les employeurs du secteur public : les numéros de ses sous-entités, séparés par \
        des espaces, ou `none`",
    employer_daily_registration: "s'il a choisi Dimona pour ses enregistrements journaliers : `yes` ou `no`",
    employer_secured_channel_only: "si l'ONSS n'admet ses déclarations que par un canal sécurisé : `yes` ou `no`",
    enterprises: "Quels numéros d'entreprise figurent à la Banque-Carrefour des Entreprises (BCE).",
    enterprise: "le numéro d'entreprise",
    enterprise_known: "`yes` ou `no`",
    joint_committees: "Quelles commissions paritaires l'ONSS admet avec quels types de travailleurs, d'après vos \
        propres réponses : la liste officielle n'est pas publiée. Ce qui figure ici l'emporte sur le fichier de la \
        loi.",
    pair_joint_committee: "la commission paritaire telle que Dimona la nomme, par exemple `302` ou `XXX`",
    pair_worker_type: "le type de travailleur, par exemple `STU`",
    pair_accepted: "`yes`, ou `no` si l'ONSS a répondu 90374-349",
    mandates: "Pour qui l'expéditeur des déclarations peut déclarer. Ce qui est dit d'un employeur est tout ce \
        qu'il y a ; le jour de la réception décide. Un employeur sans ligne est supposé avoir donné un mandat.",
    mandate_from: "le premier jour du mandat ; ouvert s'il n'est pas donné",
    mandate_to: "son dernier jour ; ouvert s'il n'est pas donné",
    mandate: "`no` s'il n'y en a aucun ; `yes` par défaut",
    oss_approvals: "Ce que l'ONSS a décidé du travail sous la Sécurité sociale d'outre-mer, pour un trimestre d'un \
        flexi-job. Deux lignes d'un même travailleur et d'un même trimestre doivent concorder.",
    oss_approval_quarter: "le trimestre du flexi-job, par exemple `2026Q4` : elle ne vaut pour aucun autre",
    oss_approval_decision: "`approved` ou `refused`",
    oss_approval_reference: "la référence de la décision, pour vos propres dossiers",
    oss_approval_date: "le jour de la décision, pour vos propres dossiers",
    pensions: "Les pensions des travailleurs. Un travailleur sans ligne est supposé n'en avoir aucune, et le \
        rapport le dit.",
    pension_kind: "`retirement` (de retraite, de quelque régime que ce soit, anticipée aussi), `survivor` (de \
        survie), `transition-allowance` (allocation de transition), `company-supplement` (chômage avec complément \
        d'entreprise), `none` (aucune pension)",
    pension_from: "le premier jour, par exemple `2025-07-01` ; obligatoire sauf si `kind` est `none`",
    pension_to: "le dernier jour, si elle a pris fin",
    pension_source: "`register` (par défaut : elle figure au cadastre belge des pensions) ou `foreign` (pension \
        étrangère, internationale ou de ménage : connue sur preuve seulement)",
    persons: "Ce que le Registre national et le registre BIS savent d'un numéro. Ce qui est dit sous un numéro \
        remplacé compte pour celui en vigueur, dans chaque table, dans les registres et dans les déclarations.",
    person_ssin: "le NISS dont il est question sur la ligne",
    person_replaced_by: "le NISS qui l'a remplacé ; plusieurs peuvent se suivre, jamais en cercle. Les noms, la \
        date de naissance et le sexe figurent alors sur la ligne du numéro en vigueur",
    person_family_name: "le nom de famille",
    person_given_name: "le prénom",
    person_birth_date: "la date de naissance, par exemple `1990-02-14`",
    person_sex: "`man` ou `woman`",
    person_status: "`known` (quelqu'un a le numéro), `withdrawn` (plus personne ne l'a) ou `unknown` (il n'a jamais \
        été attribué)",
    student_counters: "Ce que Student@work a indiqué pour un étudiant et une année. De plusieurs lignes, la plus \
        récente qui avait été lue à la réception d'une déclaration compte. Sans ligne, les heures réservées par \
        d'autres employeurs ne sont pas connues ; on suppose qu'il n'y en a pas, et le rapport le dit.",
    student_counter_year: "l'année du contingent, à partir de 2012",
    student_counter_hours_left: "les heures qui restaient, 999 au plus",
    student_counter_at: "quand le compteur a été lu, par exemple `2026-05-01T09:00` : les heures réservées avant ce \
        moment, où que ce soit, y sont comprises",
    contract_signed_at: "d'un contrat de travail intérimaire : quand les deux parties l'ont signé, un jour ou un moment",
    contract_intent_at: "d'un contrat de travail intérimaire : quand l'intention de travailler pour l'entreprise de travail intérimaire a \
        été constatée par écrit, un jour ou un moment",
    contract_draft_at: "d'un contrat de travail intérimaire électronique : quand l'entreprise de travail intérimaire a envoyé le projet, \
        un jour ou un moment",
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
