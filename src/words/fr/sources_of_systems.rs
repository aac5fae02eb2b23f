//! How the sources of the systems around the declaration are cited.

pub(super) const SYSTEMS: &[(&str, &str)] = &[
    ("Constructiv and law offices on thresholds", "Constructiv et cabinets d'avocats sur les seuils"),
    (
        "NSSO glossary 2023/3, zone 00655: workers of construction",
        "glossaire de l'ONSS 2023/3, zone 00655 : travailleurs de la construction",
    ),
    (
        "NSSO on Check In and Out at Work, as its newer page has it",
        "l'ONSS sur Check In and Out at Work, selon la page récente",
    ),
    ("NSSO on Consult citizen data", "l'ONSS sur la Consultation des données du citoyen"),
    ("NSSO on Consult citizen data, October 2025", "l'ONSS sur la Consultation des données du citoyen, octobre 2025"),
    (
        "NSSO on the Declaration of Works, questions and answers",
        "l'ONSS sur la Déclaration de travaux, questions et réponses",
    ),
    ("NSSO on who is declared in Dimona", "l'ONSS sur qui est déclaré en Dimona"),
    (
        "NSSO, annual report of 2014, on withholding from invoices",
        "l'ONSS, rapport annuel 2014, sur la retenue sur factures",
    ),
    ("Student@work: the quota is one of a calendar year", "Student@work : le contingent est celui d'une année civile"),
    (
        "Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO",
        "Van Havermaet sur l'accès à la Déclaration de travaux, 26-06-2026, d'après un avis de l'ONSS",
    ),
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
        "how an employer reads an approval of Overseas Social Security no source says",
        "aucune source ne dit comment un employeur consulte une approbation de la Sécurité sociale d'outre-mer",
    ),
    ("its first day was not read, in 2014 it held", "le premier jour n'a pas été lu, en 2014 il s'appliquait"),
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
    ("one source", "une seule source"),
    (
        "payroll offices on its launch on 7 May, the year of which follows from them",
        "secrétariats sociaux sur le lancement le 7 mai, dont l'année en découle",
    ),
    ("software houses on works with asbestos", "éditeurs de logiciels sur les travaux avec amiante"),
    ("taken to go as Consult citizen data does", "supposé se faire comme la Consultation des données du citoyen"),
    ("taken: the longest of Consult citizen data", "pris : la plus longue de la Consultation des données du citoyen"),
    ("the first day was not read", "le premier jour n'a pas été lu"),
    ("withholding from invoices for taxes", "retenue sur factures pour les impôts"),
];
