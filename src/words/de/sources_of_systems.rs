//! How the sources of the systems around the declaration are cited.

pub(super) const SYSTEMS: &[(&str, &str)] = &[
    ("Constructiv and law offices on thresholds", "Constructiv und Anwaltskanzleien zu Schwellenwerten"),
    ("NSSO annex of employer categories", "LSS-Anlage der Arbeitgeberkategorien"),
    ("NSSO annex of employer categories, in part", "LSS-Anlage der Arbeitgeberkategorien, teilweise"),
    (
        "NSSO glossary 2023/3, zone 00655: workers of construction",
        "LSS-Glossar 2023/3, Zone 00655: Arbeitnehmer des Baus",
    ),
    (
        "NSSO instructions for provincial and local administrations 2017/4",
        "LSS-Anweisungen für provinziale und lokale Verwaltungen 2017/4",
    ),
    ("NSSO intermediate instructions of 13-03-2023", "LSS-Zwischenanweisungen vom 13-03-2023"),
    ("NSSO on ChaMan, questions and answers", "LSS zu ChaMan, Fragen und Antworten"),
    (
        "NSSO on Check In and Out at Work, as its newer page has it",
        "LSS zu Check In and Out at Work, nach der neueren Seite",
    ),
    (
        "NSSO on Check In and Out at Work, as its older page has it",
        "LSS zu Check In and Out at Work, nach der älteren Seite",
    ),
    ("NSSO on Consult citizen data", "LSS zur Abfrage von Bürgerdaten"),
    ("NSSO on Consult citizen data, October 2025", "LSS zur Abfrage von Bürgerdaten, Oktober 2025"),
    ("NSSO on Mahis, what a mandate is", "LSS zu Mahis, was ein Mandat ist"),
    (
        "NSSO on access management for enterprises, and CSAM on chief access managers",
        "LSS zur Zugangsverwaltung für Unternehmen, und CSAM zu Hauptzugangsverwaltern",
    ),
    ("NSSO on long-time job seekers, SINE", "LSS zu Langzeitarbeitsuchenden, SINE"),
    ("NSSO on the Declaration of Works, article 30ter", "LSS zur Arbeitsmeldung, Artikel 30ter"),
    ("NSSO on the Declaration of Works, questions and answers", "LSS zur Arbeitsmeldung, Fragen und Antworten"),
    (
        "NSSO on the Declaration of Works, questions and answers, on subcontractors",
        "LSS zur Arbeitsmeldung, Fragen und Antworten, zu Subunternehmern",
    ),
    (
        "NSSO on the Declaration of Works, questions and answers: the contractor declares, and a client that is its own contractor",
        "LSS zur Arbeitsmeldung, Fragen und Antworten: der Unternehmer meldet, und ein Auftraggeber, der sein eigener Unternehmer ist",
    ),
    ("NSSO on the Declaration of Works, secured use", "LSS zur Arbeitsmeldung, gesicherte Nutzung"),
    (
        "NSSO on the Declaration of Works: the exception is for works on immovable property only",
        "LSS zur Arbeitsmeldung: die Ausnahme gilt nur für Immobilienarbeiten",
    ),
    (
        "NSSO on the Declaration of Works: who must announce works with a higher risk is taken for the declarant",
        "LSS zur Arbeitsmeldung: wer Arbeiten mit erhöhtem Risiko melden muss, wird für den Melder gehalten",
    ),
    (
        "NSSO on the Declaration of Works: whoever stands on it looks it up, and its client gets the documents",
        "LSS zur Arbeitsmeldung: wer darauf steht, sieht sie ein, und der Auftraggeber erhält die Dokumente",
    ),
    ("NSSO on who is declared in Dimona", "LSS dazu, wer in Dimona gemeldet wird"),
    ("NSSO rate files 2026/3", "Beitragssatzdateien des LSS 2026/3"),
    (
        "NSSO rate files 2026/3 have it, without its meaning",
        "die Beitragssatzdateien des LSS 2026/3 haben sie, ohne ihre Bedeutung",
    ),
    (
        "NSSO rate files 2026/3, by their codes of contributions and workers",
        "Beitragssatzdateien des LSS 2026/3, nach ihren Codes von Beiträgen und Arbeitnehmern",
    ),
    (
        "NSSO, annual report of 2014, on one declaration of works on line",
        "LSS, Jahresbericht 2014, zu einer einzigen Arbeitsmeldung online",
    ),
    (
        "NSSO, annual report of 2014, on withholding from invoices",
        "LSS, Jahresbericht 2014, zum Einbehalt von Rechnungen",
    ),
    (
        "Prato and Horeca est ma passion on older workers in Wallonia, 2023 and 2025",
        "Prato und Horeca est ma passion zu älteren Arbeitnehmern in der Wallonie, 2023 und 2025",
    ),
    ("Student@work: the quota is one of a calendar year", "Student@work: das Kontingent gilt für ein Kalenderjahr"),
    (
        "Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO",
        "Van Havermaet zum Zugang zur Arbeitsmeldung, 26-06-2026, nach einer Mitteilung des LSS",
    ),
    (
        "Van Havermaet, 26-06-2026: from 29 June 2026 only the declarant is still able to modify",
        "Van Havermaet, 26-06-2026: ab dem 29. Juni 2026 kann nur noch der Melder ändern",
    ),
    (
        "Wallonia on the reform of its hiring allowances, October 2025",
        "die Wallonie zur Reform ihrer Einstellungsprämien, Oktober 2025",
    ),
    ("a draft of the programme act 30-05-2026", "ein Entwurf des Programmgesetzes 30-05-2026"),
    ("a history is written in the order of time", "eine Historie wird in zeitlicher Folge geschrieben"),
    (
        "act 16-11-2015 on flexi-jobs: the quarter tested hangs on that of the job",
        "Gesetz 16-11-2015 über Flexi-Jobs: das geprüfte Quartal hängt von dem des Jobs ab",
    ),
    (
        "act of 24-07-1987 on agency work, as payroll offices tell it",
        "Gesetz vom 24-07-1987 über Leiharbeit, wie Lohnbüros es wiedergeben",
    ),
    (
        "an account of a change to Check In and Out at Work",
        "ein Bericht über einen Wechsel zu Check In and Out at Work",
    ),
    (
        "art. 30ter act of 27-06-1969, by the programme act of 29-03-2012",
        "Art. 30ter Gesetz vom 27-06-1969, durch das Programmgesetz vom 29-03-2012",
    ),
    (
        "data warehouse of the Crossroads Bank on the category of an employer",
        "Data Warehouse der Zentralen Datenbank zur Kategorie eines Arbeitgebers",
    ),
    (
        "data warehouse of the Crossroads Bank on worker codes",
        "Data Warehouse der Zentralen Datenbank zu Arbeitnehmerkennzahlen",
    ),
    (
        "data warehouse of the Crossroads Bank on worker codes, which names them together",
        "Data Warehouse der Zentralen Datenbank zu Arbeitnehmerkennzahlen, das sie zusammen nennt",
    ),
    (
        "deliberation 07/039 of 03-07-2007 asks no authorisation for legal persons",
        "Beratung 07/039 vom 03-07-2007 verlangt keine Ermächtigung für juristische Personen",
    ),
    (
        "deliberation 07/039 of 03-07-2007 lists the date of deletion",
        "Beratung 07/039 vom 03-07-2007 führt das Datum der Streichung auf",
    ),
    ("deliberation 07/039 of 03-07-2007: ten fields", "Beratung 07/039 vom 03-07-2007: zehn Felder"),
    ("every criterion of the measure is met", "jedes Kriterium der Maßnahme ist erfüllt"),
    (
        "how an employer reads an approval of Overseas Social Security no source says",
        "wie ein Arbeitgeber eine Genehmigung der Sozialen Sicherheit Übersee liest, sagt keine Quelle",
    ),
    ("how many quarters SINE lasts", "wie viele Quartale SINE dauert"),
    (
        "how many quarters a reduction of working time gives a right",
        "wie viele Quartale eine Arbeitszeitverkürzung ein Recht gibt",
    ),
    (
        "its first day was not read, and thresholds are told from 1 June 2009 on",
        "der erste Tag davon wurde nicht gelesen, und Schwellen sind ab dem 1. Juni 2009 bekannt",
    ),
    ("its first day was not read, in 2014 it held", "der erste Tag wurde nicht gelesen, 2014 galt es"),
    (
        "later use of other databases needs another authorisation",
        "die spätere Nutzung anderer Datenbanken verlangt eine andere Ermächtigung",
    ),
    (
        "law and payroll offices on the threshold of Checkin@Work",
        "Anwaltskanzleien und Lohnbüros zum Schwellenwert von Checkin@Work",
    ),
    (
        "law offices on registering presences in the meat sector",
        "Anwaltskanzleien zur Anwesenheitserfassung im Fleischsektor",
    ),
    (
        "law offices on the sum for works that are not declared",
        "Anwaltskanzleien zur Summe für nicht gemeldete Arbeiten",
    ),
    (
        "no source gives the term of a consent to an approval of Overseas Social Security",
        "keine Quelle nennt die Frist einer Einwilligung für eine Genehmigung der Sozialen Sicherheit Übersee",
    ),
    ("no source on presences in guarding was found", "keine Quelle zu Anwesenheiten in der Bewachung wurde gefunden"),
    ("no source tells whether a mandate is asked for here", "keine Quelle sagt, ob hier ein Mandat verlangt wird"),
    ("no source that was read tells it", "keine gelesene Quelle sagt es"),
    ("no source that was read tells the amount", "keine gelesene Quelle nennt den Betrag"),
    ("no source was found for that day", "keine Quelle wurde für diesen Tag gefunden"),
    ("one source", "eine Quelle"),
    ("payroll and law offices on Checkin@Work", "Lohnbüros und Anwaltskanzleien zu Checkin@Work"),
    (
        "payroll offices on its launch on 7 May, the year of which follows from them",
        "Lohnbüros zum Start am 7. Mai, dessen Jahr daraus folgt",
    ),
    (
        "payroll offices on what a flexi-job costs that is none",
        "Lohnbüros dazu, was ein Flexi-Job kostet, der keiner ist",
    ),
    ("settlinginbelgium.be on the Declaration of Works", "settlinginbelgium.be zur Arbeitsmeldung"),
    ("since when there was an application neither does", "seit wann es eine Anwendung gab, sagt keine von beiden"),
    ("software houses on works with asbestos", "Softwarehäuser zu Arbeiten mit Asbest"),
    (
        "sources differ on the categories of joint committee 143",
        "die Quellen unterscheiden sich bei den Kategorien der Paritätischen Kommission 143",
    ),
    ("taken to go as Consult citizen data does", "angenommen wie bei der Abfrage von Bürgerdaten"),
    ("taken: the longest of Consult citizen data", "genommen: die längste der Abfrage von Bürgerdaten"),
    (
        "that they are told of themselves only follows from whom the application serves",
        "dass ihnen nur die eigenen Daten gezeigt werden, folgt daraus, wem die Anwendung dient",
    ),
    ("the act was not read", "das Gesetz wurde nicht gelesen"),
    (
        "the amounts that count changed, and which does hangs on the first day of the works",
        "die Beträge, die zählen, änderten sich, und welcher zählt, hängt vom ersten Tag der Arbeiten ab",
    ),
    ("the day of the guidance is not known", "der Tag der Erläuterung ist nicht bekannt"),
    ("the first day was not read", "der erste Tag wurde nicht gelesen"),
    (
        "what is given for a hire is not given before it",
        "was für eine Einstellung gegeben wird, wird nicht vor ihr gegeben",
    ),
    ("what is not told decides nothing", "was nicht angegeben ist, entscheidet nichts"),
    (
        "what is not told, or has no value, cannot be decided",
        "was nicht angegeben ist oder keinen Wert hat, lässt sich nicht entscheiden",
    ),
    ("what it says of measures follows", "was das für Maßnahmen besagt, folgt daraus"),
    ("what no text allows is denied", "was kein Text erlaubt, wird verweigert"),
    (
        "who could use it before 29-06-2026 follows from what changed then",
        "wer sie vor dem 29-06-2026 benutzen konnte, folgt aus dem, was sich da änderte",
    ),
    (
        "who or what is not told cannot be allowed anything",
        "wem oder was nicht angegeben ist, kann nichts erlaubt werden",
    ),
    ("withholding from invoices for taxes", "Einbehalt von Rechnungen für Steuern"),
];
