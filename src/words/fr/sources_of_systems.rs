//! How the sources of the systems around the declaration are cited.

pub(super) const SYSTEMS: &[(&str, &str)] = &[
    ("Constructiv and law offices on thresholds", "Constructiv et cabinets d'avocats sur les seuils"),
    ("NSSO annex of employer categories", "annexe de l'ONSS des catégories d'employeurs"),
    ("NSSO annex of employer categories, in part", "annexe de l'ONSS des catégories d'employeurs, en partie"),
    (
        "NSSO glossary 2023/3, zone 00655: workers of construction",
        "glossaire de l'ONSS 2023/3, zone 00655 : travailleurs de la construction",
    ),
    (
        "NSSO instructions for provincial and local administrations 2017/4",
        "instructions de l'ONSS pour les administrations provinciales et locales 2017/4",
    ),
    ("NSSO intermediate instructions of 13-03-2023", "instructions intermédiaires de l'ONSS du 13-03-2023"),
    ("NSSO on ChaMan, questions and answers", "ONSS sur ChaMan, questions et réponses"),
    (
        "NSSO on Check In and Out at Work, as its newer page has it",
        "l'ONSS sur Check In and Out at Work, selon la page récente",
    ),
    (
        "NSSO on Check In and Out at Work, as its older page has it",
        "ONSS sur Check In and Out at Work, selon la page plus ancienne",
    ),
    ("NSSO on Consult citizen data", "l'ONSS sur la Consultation des données du citoyen"),
    ("NSSO on Consult citizen data, October 2025", "l'ONSS sur la Consultation des données du citoyen, octobre 2025"),
    ("NSSO on Mahis, what a mandate is", "ONSS sur Mahis, ce qu'est un mandat"),
    (
        "NSSO on access management for enterprises, and CSAM on chief access managers",
        "ONSS sur la gestion des accès des entreprises, et CSAM sur les gestionnaires d'accès principaux",
    ),
    ("NSSO on long-time job seekers, SINE", "ONSS sur les demandeurs d'emploi de longue durée, SINE"),
    ("NSSO on the Declaration of Works, article 30ter", "ONSS sur la Déclaration de travaux, article 30ter"),
    (
        "NSSO on the Declaration of Works, questions and answers",
        "l'ONSS sur la Déclaration de travaux, questions et réponses",
    ),
    (
        "NSSO on the Declaration of Works, questions and answers, on subcontractors",
        "ONSS sur la Déclaration de travaux, questions et réponses, sur les sous-traitants",
    ),
    (
        "NSSO on the Declaration of Works, questions and answers: the contractor declares, and a client that is its own contractor",
        "ONSS sur la Déclaration de travaux, questions et réponses : l'entrepreneur déclare, et le donneur d'ordre qui est son propre entrepreneur",
    ),
    ("NSSO on the Declaration of Works, secured use", "ONSS sur la Déclaration de travaux, usage sécurisé"),
    (
        "NSSO on the Declaration of Works: the exception is for works on immovable property only",
        "ONSS sur la Déclaration de travaux : l'exception vaut seulement pour les travaux immobiliers",
    ),
    (
        "NSSO on the Declaration of Works: who must announce works with a higher risk is taken for the declarant",
        "ONSS sur la Déclaration de travaux : celui qui doit annoncer des travaux à risque accru est pris pour le déclarant",
    ),
    (
        "NSSO on the Declaration of Works: whoever stands on it looks it up, and its client gets the documents",
        "ONSS sur la Déclaration de travaux : celui qui y figure la consulte, et le donneur d'ordre reçoit les documents",
    ),
    ("NSSO on who is declared in Dimona", "l'ONSS sur qui est déclaré en Dimona"),
    ("NSSO rate files 2026/3", "fichiers de taux de l'ONSS 2026/3"),
    (
        "NSSO rate files 2026/3 have it, without its meaning",
        "les fichiers de taux de l'ONSS 2026/3 l'ont, sans sa signification",
    ),
    (
        "NSSO rate files 2026/3, by their codes of contributions and workers",
        "fichiers de taux de l'ONSS 2026/3, d'après leurs codes de cotisations et de travailleurs",
    ),
    (
        "NSSO, annual report of 2014, on one declaration of works on line",
        "ONSS, rapport annuel 2014, sur une déclaration de travaux unique en ligne",
    ),
    (
        "NSSO, annual report of 2014, on withholding from invoices",
        "l'ONSS, rapport annuel 2014, sur la retenue sur factures",
    ),
    (
        "Prato and Horeca est ma passion on older workers in Wallonia, 2023 and 2025",
        "Prato et Horeca est ma passion sur les travailleurs âgés en Wallonie, 2023 et 2025",
    ),
    ("Student@work: the quota is one of a calendar year", "Student@work : le contingent est celui d'une année civile"),
    (
        "Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO",
        "Van Havermaet sur l'accès à la Déclaration de travaux, 26-06-2026, d'après un avis de l'ONSS",
    ),
    (
        "Van Havermaet, 26-06-2026: from 29 June 2026 only the declarant is still able to modify",
        "Van Havermaet, 26-06-2026 : à partir du 29 juin 2026 seul le déclarant peut encore modifier",
    ),
    (
        "Wallonia on the reform of its hiring allowances, October 2025",
        "la Wallonie sur la réforme de ses aides à l'embauche, octobre 2025",
    ),
    ("a draft of the programme act 30-05-2026", "un projet de la loi-programme 30-05-2026"),
    ("a history is written in the order of time", "un historique s'écrit dans l'ordre du temps"),
    (
        "act 16-11-2015 on flexi-jobs: the quarter tested hangs on that of the job",
        "loi 16-11-2015 sur les flexi-jobs : le trimestre vérifié dépend de celui de l'emploi",
    ),
    (
        "act of 24-07-1987 on agency work, as payroll offices tell it",
        "loi du 24-07-1987 sur le travail intérimaire, comme les secrétariats sociaux la présentent",
    ),
    ("an account of a change to Check In and Out at Work", "un compte rendu d'un passage à Check In and Out at Work"),
    (
        "art. 30ter act of 27-06-1969, by the programme act of 29-03-2012",
        "art. 30ter loi du 27-06-1969, par la loi-programme du 29-03-2012",
    ),
    (
        "data warehouse of the Crossroads Bank on the category of an employer",
        "datawarehouse de la Banque Carrefour sur la catégorie d'un employeur",
    ),
    (
        "data warehouse of the Crossroads Bank on worker codes",
        "datawarehouse de la Banque Carrefour sur les codes travailleurs",
    ),
    (
        "data warehouse of the Crossroads Bank on worker codes, which names them together",
        "datawarehouse de la Banque Carrefour sur les codes travailleurs, qui les nomme ensemble",
    ),
    (
        "deliberation 07/039 of 03-07-2007 asks no authorisation for legal persons",
        "la délibération 07/039 du 03-07-2007 ne demande pas d'autorisation pour les personnes morales",
    ),
    (
        "deliberation 07/039 of 03-07-2007 lists the date of deletion",
        "la délibération 07/039 du 03-07-2007 cite la date de radiation",
    ),
    ("deliberation 07/039 of 03-07-2007: ten fields", "délibération 07/039 du 03-07-2007 : dix champs"),
    ("every criterion of the measure is met", "chaque critère de la mesure est rempli"),
    (
        "how an employer reads an approval of Overseas Social Security no source says",
        "aucune source ne dit comment un employeur consulte une approbation de la Sécurité sociale d'outre-mer",
    ),
    ("how many quarters SINE lasts", "combien de trimestres dure SINE"),
    (
        "how many quarters a reduction of working time gives a right",
        "pendant combien de trimestres une réduction du temps de travail donne droit",
    ),
    (
        "its first day was not read, and thresholds are told from 1 June 2009 on",
        "son premier jour n'a pas été lu, et des seuils sont connus à partir du 1er juin 2009",
    ),
    ("its first day was not read, in 2014 it held", "le premier jour n'a pas été lu, en 2014 il s'appliquait"),
    (
        "later use of other databases needs another authorisation",
        "l'usage ultérieur d'autres banques de données demande une autre autorisation",
    ),
    (
        "law and payroll offices on the threshold of Checkin@Work",
        "cabinets d'avocats et secrétariats sociaux sur le seuil de Checkin@Work",
    ),
    (
        "law offices on registering presences in the meat sector",
        "cabinets d'avocats sur l'enregistrement des présences dans le secteur de la viande",
    ),
    (
        "law offices on the sum for works that are not declared",
        "cabinets d'avocats sur la somme due pour des travaux non déclarés",
    ),
    (
        "no source gives the term of a consent to an approval of Overseas Social Security",
        "aucune source n'indique la durée d'un consentement à une approbation de la Sécurité sociale d'outre-mer",
    ),
    (
        "no source on presences in guarding was found",
        "aucune source sur les présences dans le gardiennage n'a été trouvée",
    ),
    ("no source tells whether a mandate is asked for here", "aucune source ne dit si un mandat est demandé ici"),
    ("no source that was read tells it", "aucune source lue ne le dit"),
    ("no source that was read tells the amount", "aucune source lue ne dit le montant"),
    ("no source was found for that day", "aucune source n'a été trouvée pour ce jour"),
    ("one source", "une seule source"),
    ("payroll and law offices on Checkin@Work", "secrétariats sociaux et cabinets d'avocats sur Checkin@Work"),
    (
        "payroll offices on its launch on 7 May, the year of which follows from them",
        "secrétariats sociaux sur le lancement le 7 mai, dont l'année en découle",
    ),
    (
        "payroll offices on what a flexi-job costs that is none",
        "secrétariats sociaux sur ce que coûte un flexi-job qui n'en est pas un",
    ),
    ("settlinginbelgium.be on the Declaration of Works", "settlinginbelgium.be sur la Déclaration de travaux"),
    (
        "since when there was an application neither does",
        "depuis quand il y avait une application, aucune des deux ne le dit",
    ),
    ("software houses on works with asbestos", "éditeurs de logiciels sur les travaux avec amiante"),
    (
        "sources differ on the categories of joint committee 143",
        "les sources diffèrent sur les catégories de la commission paritaire 143",
    ),
    ("taken to go as Consult citizen data does", "supposé se faire comme la Consultation des données du citoyen"),
    ("taken: the longest of Consult citizen data", "pris : la plus longue de la Consultation des données du citoyen"),
    (
        "that they are told of themselves only follows from whom the application serves",
        "qu'elles ne voient que leurs propres données découle de qui l'application sert",
    ),
    ("the act was not read", "la loi n'a pas été lue"),
    (
        "the amounts that count changed, and which does hangs on the first day of the works",
        "les montants qui comptent ont changé, et lequel compte dépend du premier jour des travaux",
    ),
    ("the day of the guidance is not known", "le jour de ces explications n'est pas connu"),
    ("the first day was not read", "le premier jour n'a pas été lu"),
    (
        "what is given for a hire is not given before it",
        "ce qui est donné pour un engagement n'est pas donné avant lui",
    ),
    ("what is not told decides nothing", "ce qui n'est pas indiqué ne décide rien"),
    (
        "what is not told, or has no value, cannot be decided",
        "ce qui n'est pas indiqué, ou n'a pas de valeur, ne peut être décidé",
    ),
    ("what it says of measures follows", "ce que cela dit des mesures en découle"),
    ("what no text allows is denied", "ce qu'aucun texte ne permet est refusé"),
    (
        "who could use it before 29-06-2026 follows from what changed then",
        "qui pouvait l'utiliser avant le 29-06-2026 découle de ce qui a changé alors",
    ),
    (
        "who or what is not told cannot be allowed anything",
        "à qui ou à quoi n'est pas indiqué, rien ne peut être permis",
    ),
    ("withholding from invoices for taxes", "retenue sur factures pour les impôts"),
];
