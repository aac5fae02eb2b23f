//! How the sources of the systems around the declaration are cited.

pub(super) const SYSTEMS: &[(&str, &str)] = &[
    ("Constructiv and law offices on thresholds", "Constructiv en advocatenkantoren over drempels"),
    ("NSSO annex of employer categories", "RSZ-bijlage van werkgeverscategorieën"),
    ("NSSO annex of employer categories, in part", "RSZ-bijlage van werkgeverscategorieën, gedeeltelijk"),
    (
        "NSSO glossary 2023/3, zone 00655: workers of construction",
        "RSZ-glossarium 2023/3, zone 00655: werknemers van de bouw",
    ),
    (
        "NSSO instructions for provincial and local administrations 2017/4",
        "RSZ-instructies voor provinciale en plaatselijke besturen 2017/4",
    ),
    ("NSSO intermediate instructions of 13-03-2023", "tussentijdse RSZ-instructies van 13-03-2023"),
    ("NSSO on ChaMan, questions and answers", "RSZ over ChaMan, vragen en antwoorden"),
    (
        "NSSO on Check In and Out at Work, as its newer page has it",
        "RSZ over Check In and Out at Work, volgens de nieuwere pagina",
    ),
    (
        "NSSO on Check In and Out at Work, as its older page has it",
        "RSZ over Check In and Out at Work, volgens de oudere pagina",
    ),
    ("NSSO on Consult citizen data", "RSZ over Raadpleging burgergegevens"),
    ("NSSO on Consult citizen data, October 2025", "RSZ over Raadpleging burgergegevens, oktober 2025"),
    ("NSSO on Mahis, what a mandate is", "RSZ over Mahis, wat een mandaat is"),
    (
        "NSSO on access management for enterprises, and CSAM on chief access managers",
        "RSZ over het toegangsbeheer voor ondernemingen, en CSAM over hoofdtoegangsbeheerders",
    ),
    ("NSSO on long-time job seekers, SINE", "RSZ over langdurig werkzoekenden, SINE"),
    ("NSSO on the Declaration of Works, article 30ter", "RSZ over de Aangifte van werken, artikel 30ter"),
    (
        "NSSO on the Declaration of Works, questions and answers",
        "RSZ over de Aangifte van werken, vragen en antwoorden",
    ),
    (
        "NSSO on the Declaration of Works, questions and answers, on subcontractors",
        "RSZ over de Aangifte van werken, vragen en antwoorden, over onderaannemers",
    ),
    (
        "NSSO on the Declaration of Works, questions and answers: the contractor declares, and a client that is its own contractor",
        "RSZ over de Aangifte van werken, vragen en antwoorden: de aannemer geeft aan, en een opdrachtgever die zijn eigen aannemer is",
    ),
    ("NSSO on the Declaration of Works, secured use", "RSZ over de Aangifte van werken, beveiligd gebruik"),
    (
        "NSSO on the Declaration of Works: the exception is for works on immovable property only",
        "RSZ over de Aangifte van werken: de uitzondering geldt alleen voor werken in onroerende staat",
    ),
    (
        "NSSO on the Declaration of Works: who must announce works with a higher risk is taken for the declarant",
        "RSZ over de Aangifte van werken: wie werken met een verhoogd risico moet melden, wordt voor de aangever gehouden",
    ),
    (
        "NSSO on the Declaration of Works: whoever stands on it looks it up, and its client gets the documents",
        "RSZ over de Aangifte van werken: wie erop staat, kan ze inzien, en de opdrachtgever krijgt de documenten",
    ),
    ("NSSO on who is declared in Dimona", "RSZ over wie in Dimona wordt aangegeven"),
    ("NSSO rate files 2026/3", "tariefbestanden van de RSZ 2026/3"),
    (
        "NSSO rate files 2026/3 have it, without its meaning",
        "de tariefbestanden van de RSZ 2026/3 hebben ze, zonder haar betekenis",
    ),
    (
        "NSSO rate files 2026/3, by their codes of contributions and workers",
        "tariefbestanden van de RSZ 2026/3, volgens hun codes van bijdragen en werknemers",
    ),
    (
        "NSSO, annual report of 2014, on one declaration of works on line",
        "RSZ, jaarverslag 2014, over één onlineaangifte van werken",
    ),
    ("NSSO, annual report of 2014, on withholding from invoices", "RSZ, jaarverslag 2014, over inhouding op facturen"),
    (
        "Prato and Horeca est ma passion on older workers in Wallonia, 2023 and 2025",
        "Prato en Horeca est ma passion over oudere werknemers in Wallonië, 2023 en 2025",
    ),
    (
        "Student@work: the quota is one of a calendar year",
        "Student@work: het contingent is er een van een kalenderjaar",
    ),
    (
        "Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO",
        "Van Havermaet over de toegang tot de Aangifte van werken, 26-06-2026, naar een bericht van de RSZ",
    ),
    (
        "Van Havermaet, 26-06-2026: from 29 June 2026 only the declarant is still able to modify",
        "Van Havermaet, 26-06-2026: vanaf 29 juni 2026 kan alleen de aangever nog wijzigen",
    ),
    (
        "Wallonia on the reform of its hiring allowances, October 2025",
        "Wallonië over de hervorming van zijn aanwervingspremies, oktober 2025",
    ),
    ("a draft of the programme act 30-05-2026", "een ontwerp van de programmawet 30-05-2026"),
    ("a history is written in the order of time", "een geschiedenis wordt in tijdsvolgorde geschreven"),
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
        "data warehouse of the Crossroads Bank on the category of an employer",
        "datawarehouse van de Kruispuntbank over de categorie van een werkgever",
    ),
    (
        "data warehouse of the Crossroads Bank on worker codes",
        "datawarehouse van de Kruispuntbank over werknemerskengetallen",
    ),
    (
        "data warehouse of the Crossroads Bank on worker codes, which names them together",
        "datawarehouse van de Kruispuntbank over werknemerskengetallen, dat ze samen noemt",
    ),
    (
        "deliberation 07/039 of 03-07-2007 asks no authorisation for legal persons",
        "beraadslaging 07/039 van 03-07-2007 vraagt geen machtiging voor rechtspersonen",
    ),
    (
        "deliberation 07/039 of 03-07-2007 lists the date of deletion",
        "beraadslaging 07/039 van 03-07-2007 somt de datum van schrapping op",
    ),
    ("deliberation 07/039 of 03-07-2007: ten fields", "beraadslaging 07/039 van 03-07-2007: tien velden"),
    ("every criterion of the measure is met", "aan elk criterium van de maatregel is voldaan"),
    (
        "how an employer reads an approval of Overseas Social Security no source says",
        "hoe een werkgever een goedkeuring van de Overzeese Sociale Zekerheid leest, zegt geen bron",
    ),
    ("how many quarters SINE lasts", "hoeveel kwartalen SINE duurt"),
    (
        "how many quarters a reduction of working time gives a right",
        "hoeveel kwartalen een arbeidsduurvermindering recht geeft",
    ),
    (
        "its first day was not read, and thresholds are told from 1 June 2009 on",
        "de eerste dag ervan werd niet gelezen, en drempels zijn bekend vanaf 1 juni 2009",
    ),
    ("its first day was not read, in 2014 it held", "de eerste dag werd niet gelezen, in 2014 gold het"),
    (
        "later use of other databases needs another authorisation",
        "later gebruik van andere databanken vraagt een andere machtiging",
    ),
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
    ("no source on presences in guarding was found", "geen bron over aanwezigheden in de bewaking werd gevonden"),
    ("no source tells whether a mandate is asked for here", "geen bron zegt of hier een mandaat wordt gevraagd"),
    ("no source that was read tells it", "geen gelezen bron zegt het"),
    ("no source that was read tells the amount", "geen gelezen bron zegt het bedrag"),
    ("no source was found for that day", "geen bron werd voor die dag gevonden"),
    ("one source", "één bron"),
    ("payroll and law offices on Checkin@Work", "sociale secretariaten en advocatenkantoren over Checkin@Work"),
    (
        "payroll offices on its launch on 7 May, the year of which follows from them",
        "sociaal secretariaten over de start op 7 mei, waarvan het jaar daaruit volgt",
    ),
    (
        "payroll offices on what a flexi-job costs that is none",
        "sociale secretariaten over wat een flexi-job kost die er geen is",
    ),
    ("settlinginbelgium.be on the Declaration of Works", "settlinginbelgium.be over de Aangifte van werken"),
    ("since when there was an application neither does", "sinds wanneer er een toepassing was, zegt geen van beide"),
    ("software houses on works with asbestos", "softwarehuizen over werken met asbest"),
    (
        "sources differ on the categories of joint committee 143",
        "de bronnen verschillen over de categorieën van paritair comité 143",
    ),
    ("taken to go as Consult citizen data does", "verondersteld te gaan als bij Raadpleging burgergegevens"),
    ("taken: the longest of Consult citizen data", "genomen: de langste van Raadpleging burgergegevens"),
    (
        "that they are told of themselves only follows from whom the application serves",
        "dat hun alleen de eigen gegevens getoond worden, volgt uit wie de toepassing dient",
    ),
    ("the act was not read", "de wet werd niet gelezen"),
    (
        "the amounts that count changed, and which does hangs on the first day of the works",
        "de bedragen die tellen veranderden, en welk telt hangt af van de eerste dag van de werken",
    ),
    ("the day of the guidance is not known", "de dag van de toelichting is niet bekend"),
    ("the first day was not read", "de eerste dag werd niet gelezen"),
    (
        "what is given for a hire is not given before it",
        "wat voor een aanwerving gegeven wordt, wordt niet ervoor gegeven",
    ),
    ("what is not told decides nothing", "wat niet vermeld is, beslist niets"),
    (
        "what is not told, or has no value, cannot be decided",
        "wat niet vermeld is, of geen waarde heeft, kan niet beslist worden",
    ),
    ("what it says of measures follows", "wat dit voor maatregelen zegt, volgt daaruit"),
    ("what no text allows is denied", "wat geen tekst toelaat, wordt geweigerd"),
    (
        "who could use it before 29-06-2026 follows from what changed then",
        "wie ze vóór 29-06-2026 kon gebruiken, volgt uit wat toen veranderde",
    ),
    (
        "who or what is not told cannot be allowed anything",
        "aan wie of wat niet vermeld is, kan niets toegelaten worden",
    ),
    ("withholding from invoices for taxes", "inhouding op facturen voor belastingen"),
];
