//! How the sources of the systems around the declaration are cited.

pub(super) const SYSTEMS: &[(&str, &str)] = &[
    ("Constructiv and law offices on thresholds", "Constructiv und Anwaltskanzleien zu Schwellenwerten"),
    (
        "NSSO glossary 2023/3, zone 00655: workers of construction",
        "LSS-Glossar 2023/3, Zone 00655: Arbeitnehmer des Baus",
    ),
    (
        "NSSO on Check In and Out at Work, as its newer page has it",
        "LSS zu Check In and Out at Work, nach der neueren Seite",
    ),
    ("NSSO on Consult citizen data", "LSS zur Abfrage von Bürgerdaten"),
    ("NSSO on Consult citizen data, October 2025", "LSS zur Abfrage von Bürgerdaten, Oktober 2025"),
    ("NSSO on the Declaration of Works, questions and answers", "LSS zur Arbeitsmeldung, Fragen und Antworten"),
    ("NSSO on who is declared in Dimona", "LSS dazu, wer in Dimona gemeldet wird"),
    (
        "NSSO, annual report of 2014, on withholding from invoices",
        "LSS, Jahresbericht 2014, zum Einbehalt von Rechnungen",
    ),
    ("Student@work: the quota is one of a calendar year", "Student@work: das Kontingent gilt für ein Kalenderjahr"),
    (
        "Van Havermaet on access to the Declaration of Works, 26-06-2026, from a notice of the NSSO",
        "Van Havermaet zum Zugang zur Arbeitsmeldung, 26-06-2026, nach einer Mitteilung des LSS",
    ),
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
        "how an employer reads an approval of Overseas Social Security no source says",
        "wie ein Arbeitgeber eine Genehmigung der Sozialen Sicherheit Übersee liest, sagt keine Quelle",
    ),
    ("its first day was not read, in 2014 it held", "der erste Tag wurde nicht gelesen, 2014 galt es"),
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
    ("one source", "eine Quelle"),
    (
        "payroll offices on its launch on 7 May, the year of which follows from them",
        "Lohnbüros zum Start am 7. Mai, dessen Jahr daraus folgt",
    ),
    ("software houses on works with asbestos", "Softwarehäuser zu Arbeiten mit Asbest"),
    ("taken to go as Consult citizen data does", "angenommen wie bei der Abfrage von Bürgerdaten"),
    ("taken: the longest of Consult citizen data", "genommen: die längste der Abfrage von Bürgerdaten"),
    ("the first day was not read", "der erste Tag wurde nicht gelesen"),
    ("withholding from invoices for taxes", "Einbehalt von Rechnungen für Steuern"),
];
