use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "texte",
    number: "nombre",
    number_or_text: "nombre ou texte",
    flag: "true ou false",
    object: "objet",
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
    career_full_time_days: "avec `days` : les jours d'un travailleur à temps plein durant ce trimestre, de 36 à 92",
    career_hours: "heures de ce travail, avec deux décimales au plus",
    career_full_time_hours: "avec `hours` : les heures d'un travailleur à temps plein durant ce trimestre, de 200 à \
        700 : pas celles d'une semaine ou d'un mois",
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
    employer_crop: "ce qu'il cultive, dans l'horticulture : `chicory` (chicons), `mushrooms` (champignons), `fruit` (fruits) ou `other` (autre chose)",
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
    mandate_from: "le premier jour du mandat ; sans limite s'il n'est pas donné",
    mandate_to: "son dernier jour ; sans limite s'il n'est pas donné",
    mandate: "`no` s'il n'y en a aucun ; `yes` par défaut",
    oss_approvals: "Ce que l'ONSS a décidé du travail sous la Sécurité sociale d'outre-mer, pour un trimestre d'un \
        flexi-job. Deux lignes d'un même travailleur et d'un même trimestre doivent concorder.",
    oss_approval_quarter: "le trimestre du flexi-job, par exemple `2026Q4` : elle ne vaut pour aucun autre",
    oss_approval_decision: "`approved` ou `refused`",
    oss_approval_reference: "la référence de la décision, pour vos propres dossiers",
    oss_approval_date: "le jour de la décision ; sans lui, une approbation d'avant le flexi-job est supposée",
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
    student_counter_hours_left: "les heures qui restaient, au plus le contingent de l'année",
    student_counter_at: "quand le compteur a été lu, par exemple `2026-05-01T09:00` : les heures réservées avant ce \
        moment, où que ce soit, y sont comprises",
    contract_signed_at: "d'un contrat de travail intérimaire, de celui d'un étudiant, et d'un contrat ou contrat-cadre de flexi-job : quand les deux parties l'ont signé, un jour ou un moment",
    contract_intent_at: "d'un contrat de travail intérimaire : quand l'intention de travailler pour l'entreprise de travail intérimaire a \
        été constatée par écrit, un jour ou un moment",
    contract_draft_at: "d'un contrat de travail intérimaire électronique : quand l'entreprise de travail intérimaire a envoyé le projet, \
        un jour ou un moment",
    contract_draft_start: "d'un contrat de travail intérimaire électronique : quand le travail commence selon le projet, un jour ou un moment",
    contract_function: "d'un flexi-job (`FLX`), ce que fait le travailleur : `ordinary` (aucune des autres), \
        `artistic` (artistique, aussi technico-artistique et de soutien artistique), `health-care` (tâches d'une \
        profession des soins de santé), `lifeguard` (sauveteur, avec le brevet), `event` (directement liée à \
        l'organisation d'événements), `funeral-occasional` (porteur ou coursier), `domestic` (travailleur domestique), \
        `shore` (personnel à terre de la pêche maritime, ou personnel d'une criée), `subsidised-education` \
        (habituellement occupée par du personnel subventionné en dehors de la loi du 5 décembre 1968)",
    contract_hourly_wage: "d'un flexi-job (`FLX`) ou d'un travail étudiant (`STU`), le salaire horaire en euros, sans le pécule de vacances",
    contract_allowances: "à côté de `hourlyWage` : les indemnités, primes et avantages par heure en euros ; sans cela, \
        on suppose qu'il n'y en a pas, et le rapport le dit",
    childcare_volumes: "Le travail d'employeurs de l'accueil d'enfants durant une année civile, et la part qui en est \
        faite en flexi-jobs : une ligne par année.",
    childcare_year: "l'année, à partir de 2024",
    childcare_total: "le travail de tous ses travailleurs, ceux en flexi-job compris, en équivalents temps plein \
        additionnés sur les trimestres de l'année",
    childcare_flexi: "la part de `total` qui est faite en flexi-jobs",
    flexi_earnings: "Ce que des travailleurs gagnent en flexi-jobs durant une année civile, chez tous les employeurs \
        ensemble : une ligne par année.",
    flexi_earnings_year: "l'année",
    flexi_earnings_earnings: "la rémunération en euros qui est soumise à la cotisation spéciale ; le remboursement des \
        trajets domicile-travail n'en fait pas partie",
    employer_category: "la catégorie de l'employeur à l'ONSS, trois chiffres, par exemple `058`",
    employer_community: "la communauté qui l'organise ou le subventionne : `flemish` (à Bruxelles aussi), `french` ou \
        `german-speaking`",
    schedules: "Les prestations planifiées d'étudiants, une par ligne. Les heures planifiées d'une déclaration sont \
        comparées avec celles de son employeur durant ses jours ; une prestation qui avait commencé quand son premier jour a été déclaré laisse ouvert si le travail l'avait.",
    schedule_date: "le jour où commence la prestation, par exemple `2026-07-06`",
    schedule_start: "quand elle commence, par exemple `09:00`",
    schedule_end: "quand elle se termine, par exemple `17:30` ; le lendemain si ce n'est pas plus tard que `start`",
    schedule_break: "ses minutes de pause, où rien n'est presté : le repos compte, payé ou non ; sans elles, la pause des travaux légers reste ouverte",
    school_holidays: "Les vacances scolaires des communautés. Ce qui est dit d'une communauté et d'une année scolaire \
        (du 1er septembre au 31 août) est tout ce qu'il y a : ses autres jours sont en période scolaire. Une année scolaire \
        sans ligne est inconnue.",
    holiday_community: "`flemish`, `french` ou `german-speaking`",
    holiday_from: "le premier jour, par exemple `2026-12-21`",
    holiday_to: "le dernier jour, dans la même année scolaire",
    studies: "Ce que les étudiants étudient : une ligne par école ou par statut, pour ses jours. Un travailleur sans \
        ligne est supposé étudier, et le rapport le dit ; pour un travailleur avec des lignes, un jour qu'aucune \
        d'elles ne couvre reste à établir.",
    study_kind: "`secondary` (secondaire), `higher` (supérieur), `alternating` (formation en alternance), `limited` \
        (cours du soir ou programme réduit), `job-seeker` (inscrit comme demandeur d'emploi, quoi qu'il étudie par \
        ailleurs), `none` (aucune étude)",
    study_from: "le premier jour, par exemple `2025-09-15` ; sans limite s'il n'est pas donné",
    study_to: "le dernier jour, si elles ont pris fin : pour des études qui se poursuivent l'année scolaire suivante, \
        aucun",
    study_ended: "comment les études ont pris fin, obligatoire avec `to` : `graduated` ou `stopped` ; seulement pour \
        `secondary`, `higher` et `alternating`",
    study_first_two_years: "si les deux premières années du secondaire ont été suivies, réussies ou non : `yes` ou \
        `no` ; demandé pour les étudiants de quinze ans",
    study_full_time_schooling: "si l'obligation scolaire est à temps plein ces jours-là : `yes` ou `no` ; les étudiants de quinze ans pour qui elle \
        l'est, ou pour qui ce n'est pas indiqué, ne peuvent faire que des travaux légers",
    study_nationality: "`eea` (d'un pays de l'Espace économique européen, ou suisse) ou `third-country` (toute autre, \
        britannique aussi)",
    study_credits: "pour `higher` : les crédits de l'année académique ; demandé pour les étudiants de `third-country`",
    study_community: "la communauté de l'école, `flemish`, `french` ou `german-speaking` : ses vacances figurent dans \
        `school_holidays`",
    worked_hours: "Les heures de travail étudiant que contient la déclaration des salaires d'un trimestre (DmfA) : une \
        ligne par employeur et par trimestre. À partir du moment où l'ONSS l'a traitée, elles remplacent dans le \
        contingent étudiant les heures des Dimonas de cet employeur pour ce trimestre. Une ligne ultérieure des mêmes \
        employeur et trimestre corrige une ligne antérieure.",
    worked_hours_quarter: "le trimestre du travail, par exemple `2026Q3`",
    worked_hours_hours: "heures entières réellement prestées et déclarées au taux de solidarité ; les heures payées \
        sans travail ne comptent pas",
    worked_hours_at: "quand l'ONSS a traité la DmfA, par exemple `2026-10-20T08:00` : après le trimestre",
    text_or_flag: "texte, ou true ou false",
    list: "liste d'objets",
    contract_user: "d'un contrat de travail intérimaire : le numéro d'entreprise de l'utilisateur chez qui le travailleur travaille",


}
.checked();
