//! How the sources of the systems around the declaration are cited.

pub(super) const SYSTEMS: &[(&str, &str)] = &[
    ("Constructiv and law offices on thresholds", "Constructiv en advocatenkantoren over drempels"),
    (
        "NSSO glossary 2023/3, zone 00655: workers of construction",
        "RSZ-glossarium 2023/3, zone 00655: werknemers van de bouw",
    ),
    (
        "NSSO on Check In and Out at Work, as its newer page has it",
        "RSZ over Check In and Out at Work, volgens de nieuwere pagina",
    ),
    ("NSSO on Consult citizen data", "RSZ over Raadpleging burgergegevens"),
    ("NSSO on Consult citizen data, October 2025", "RSZ over Raadpleging burgergegevens, oktober 2025"),
    (
        "NSSO on the Declaration of Works, questions and answers",
        "RSZ over de Aangifte van werken, vragen en antwoorden",
    ),
    ("NSSO on who is declared in Dimona", "RSZ over wie in Dimona wordt aangegeven"),
    ("NSSO, annual report of 2014, on withholding from invoices", "RSZ, jaarverslag 2014, over inhouding op facturen"),
    (
        "Student@work: the quota is one of a calendar year",
        "Student@work: het contingent is er een van een kalenderjaar",
    ),
    (
        "Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO",
        "Van Havermaet over de toegang tot de Aangifte van werken, 26-06-2026, naar een bericht van de RSZ",
    ),
    (
        "act 16-11-2015 on flexi-jobs: the quarter tested hangs on that of the job",
        "wet 16-11-2015 over flexi-jobs: het getoetste kwartaal hangt af van dat van de job",
    ),
    (
        "act of 24-07-1987 on agency work, as payroll offices tell it",
        "wet van 24-07-1987 op uitzendarbeid, zoals sociaal secretariaten ze weergeven",
    ),
    (
        "an account of a change to Check In and Out at Work",
        "een verslag van een wijziging naar Check In and Out at Work",
    ),
    (
        "art. 30ter act of 27-06-1969, by the programme act of 29-03-2012",
        "art. 30ter wet van 27-06-1969, door de programmawet van 29-03-2012",
    ),
    (
        "how an employer reads an approval of Overseas Social Security no source says",
        "hoe een werkgever een goedkeuring van de Overzeese Sociale Zekerheid leest, zegt geen bron",
    ),
    ("its first day was not read, in 2014 it held", "de eerste dag werd niet gelezen, in 2014 gold het"),
    (
        "law and payroll offices on the threshold of Checkin@Work",
        "advocatenkantoren en sociaal secretariaten over de drempel van Checkin@Work",
    ),
    (
        "law offices on registering presences in the meat sector",
        "advocatenkantoren over aanwezigheidsregistratie in de vleessector",
    ),
    (
        "law offices on the sum for works that are not declared",
        "advocatenkantoren over de som voor niet aangegeven werken",
    ),
    (
        "no source gives the term of a consent to an approval of Overseas Social Security",
        "geen bron noemt de termijn van een toestemming voor een goedkeuring van de Overzeese Sociale Zekerheid",
    ),
    ("one source", "één bron"),
    (
        "payroll offices on its launch on 7 May, the year of which follows from them",
        "sociaal secretariaten over de start op 7 mei, waarvan het jaar daaruit volgt",
    ),
    ("software houses on works with asbestos", "softwarehuizen over werken met asbest"),
    ("taken to go as Consult citizen data does", "verondersteld te gaan als bij Raadpleging burgergegevens"),
    ("taken: the longest of Consult citizen data", "genomen: de langste van Raadpleging burgergegevens"),
    ("the first day was not read", "de eerste dag werd niet gelezen"),
    ("withholding from invoices for taxes", "inhouding op facturen voor belastingen"),
];
