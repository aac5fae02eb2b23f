//! How sources of employment measures are cited.

pub(super) const EMPLOYMENT: &[(&str, &str)] = &[
    ("Agoria, as an open payroll program quotes it", "Agoria, wie ein offenes Lohnprogramm es zitiert"),
    (
        "Besox on high wages, as an open payroll program quotes it",
        "Besox über hohe Löhne, wie ein offenes Lohnprogramm es zitiert",
    ),
    ("Besox on the structural reduction from 1 April 2022", "Besox über die strukturelle Ermäßigung ab 1. April 2022"),
    ("DmfA, annex 4, as an open payroll program has it", "DmfA, Anlage 4, wie ein offenes Lohnprogramm sie hat"),
    (
        "Easypay of 09-01-2026 and two others, as open payroll programs quote them",
        "Easypay vom 09-01-2026 und zwei andere, wie offene Lohnprogramme sie zitieren",
    ),
    (
        "Horeca Wallonie and Securex on Walloon allowances, January 2026",
        "Horeca Wallonie und Securex über wallonische Zulagen, Januar 2026",
    ),
    (
        "Horeca Wallonie on the reduction for permanent staff, 06-05-2025",
        "Horeca Wallonie über die Ermäßigung für festes Personal, 06-05-2025",
    ),
    (
        "Horeca est ma passion on older workers in Wallonia, 2025",
        "Horeca est ma passion über ältere Arbeitnehmer in der Wallonie, 2025",
    ),
    (
        "Liantis on older workers in Flanders from July 2024",
        "Liantis über ältere Arbeitnehmer in Flandern ab Juli 2024",
    ),
    ("Liantis, Prato on the end of Flemish target groups", "Liantis, Prato über das Ende flämischer Zielgruppen"),
    (
        "NSSO 2018/1 on older workers in the German-speaking Community",
        "LSS 2018/1 über ältere Arbeitnehmer in der Deutschsprachigen Gemeinschaft",
    ),
    ("NSSO on SINE", "LSS über SINE"),
    ("NSSO on collective reduction of working time", "LSS über die kollektive Arbeitszeitverkürzung"),
    ("NSSO on target groups, 2022/2", "LSS über Zielgruppen, 2022/2"),
    (
        "NSSO on workers without recent lasting work experience, Flanders",
        "LSS über Arbeitnehmer ohne neuere dauerhafte Berufserfahrung, Flandern",
    ),
    ("NSSO, TechLib 2026/3", "LSS, TechLib 2026/3"),
    (
        "NSSO, TechLib 2026/3, taken for the quarters before it too",
        "LSS, TechLib 2026/3, auch für die Quartale davor genommen",
    ),
    (
        "NSSO, TechLib 2026/3: the rates on which a reduction may bite",
        "LSS, TechLib 2026/3: die Sätze, auf die eine Ermäßigung greifen kann",
    ),
    ("NSSO, as an open payroll program quotes it", "LSS, wie ein offenes Lohnprogramm es zitiert"),
    ("NSSO, instructions 2019/1 on tutors", "LSS, Anweisungen 2019/1 über Tutoren"),
    ("NSSO, instructions 2019/2", "LSS, Anweisungen 2019/2"),
    (
        "NSSO, instructions 2020/1, introduction to reductions: the year-end premium",
        "LSS, Anweisungen 2020/1, Einleitung zu den Ermäßigungen: die Jahresendprämie",
    ),
    (
        "NSSO, instructions 2026/3, p. 383, as a payroll program quotes it, matched to the cent",
        "LSS, Anweisungen 2026/3, S. 383, wie ein Lohnprogramm sie zitiert, auf den Cent nachgerechnet",
    ),
    (
        "NSSO, instructions 2026/3, p. 404, as a payroll program quotes it",
        "LSS, Anweisungen 2026/3, S. 404, wie ein Lohnprogramm sie zitiert",
    ),
    (
        "NSSO, instructions on reductions: how they are computed",
        "LSS, Anweisungen über Ermäßigungen: wie sie berechnet werden",
    ),
    ("NSSO, intermediate instructions 2022/2", "LSS, Zwischenanweisungen 2022/2"),
    ("NSSO, intermediate instructions 2025/1", "LSS, Zwischenanweisungen 2025/1"),
    (
        "NSSO, intermediate instructions 2025/1, note of 02-04-2025",
        "LSS, Zwischenanweisungen 2025/1, Notiz vom 02-04-2025",
    ),
    (
        "NSSO, intermediate instructions of 13-03-2023, and Securex: taken for the whole year",
        "LSS, Zwischenanweisungen vom 13-03-2023, und Securex: für das ganze Jahr genommen",
    ),
    ("Orbiss and Grant Thornton on first hires", "Orbiss und Grant Thornton über erste Einstellungen"),
    ("Orbiss on first hires limited from 2024", "Orbiss über erste Einstellungen, ab 2024 begrenzt"),
    ("Partena and UCM on older workers in Brussels, 2024", "Partena und UCM über ältere Arbeitnehmer in Brüssel, 2024"),
    ("Prato on older workers in Wallonia, 2023", "Prato über ältere Arbeitnehmer in der Wallonie, 2023"),
    (
        "RD 02-07-2025 (Official Gazette of 15-07-2025) for the slope of 0.16, as Partena tells it",
        "KE 02-07-2025 (Belgisches Staatsblatt vom 15-07-2025) für die Steigung von 0,16, wie Partena es wiedergibt",
    ),
    ("Salary Solution and Sodalis on Activa.brussels, 2024", "Salary Solution und Sodalis über Activa.brussels, 2024"),
    ("Securex on the real amount of a reduction", "Securex über den tatsächlichen Betrag einer Ermäßigung"),
    ("UCM and Horeca Wallonie on Impulsion, 2026", "UCM und Horeca Wallonie über Impulsion, 2026"),
    ("VLAIO on the structural reduction", "VLAIO über die strukturelle Ermäßigung"),
    ("act 10-08-2015 on the legal pension age", "Gesetz 10-08-2015 über das gesetzliche Pensionsalter"),
    ("follows back from 2025", "folgt zurückgerechnet aus 2025"),
    ("how many quarters it lasts is from memory", "wie viele Quartale es dauert, ist aus dem Gedächtnis"),
    (
        "one payroll office on the reduction for artists from April 2026",
        "ein Sozialsekretariat über die Ermäßigung für Künstler ab April 2026",
    ),
    (
        "programme act 30-05-2026 (numac 2026003986), art. 103 ff., as payroll offices tell it",
        "Programmgesetz 30-05-2026 (numac 2026003986), Art. 103 ff., wie Sozialsekretariate es wiedergeben",
    ),
    (
        "programme act 30-05-2026, as payroll offices tell it: 12 quarters by two of them, 13 by a draft",
        "Programmgesetz 30-05-2026, wie Sozialsekretariate es wiedergeben: 12 Quartale nach zwei davon, 13 nach einem Entwurf",
    ),
    ("the quarter before, indexed by 2 %", "das Quartal davor, um 2 % indexiert"),
    (
        "the quarter before, indexed by 2 % as category 1 was in July 2026",
        "das Quartal davor, um 2 % indexiert wie Kategorie 1 im Juli 2026",
    ),
    ("the two years follow from the name", "die zwei Jahre folgen aus dem Namen"),
    (
        "the values of April 2025, before an index step of 2 %",
        "die Werte vom April 2025, vor einem Indexschritt von 2 %",
    ),
    ("the wage limit is known from a draft of the decree", "die Lohngrenze ist aus einem Entwurf des Dekrets bekannt"),
    (
        "what changed in category 1, taken for this one: the RD 02-07-2025 names no category",
        "was sich in Kategorie 1 änderte, für diese genommen: der KE 02-07-2025 nennt keine Kategorie",
    ),
    ("which amount goes with the measure", "welcher Betrag zur Maßnahme gehört"),
    ("which amount goes with the measure is from memory", "welcher Betrag zur Maßnahme gehört, ist aus dem Gedächtnis"),
    (
        "from the end of part-time schooling, taken to lie in the year of the eighteenth birthday",
        "ab dem Ende des Teilzeitunterrichts, das im Jahr des achtzehnten Geburtstags angenommen wird",
    ),
    (
        "the limit for artists, three times the guaranteed minimum income of a month",
        "die Grenze für Künstler, das Dreifache des garantierten Mindestmonatseinkommens",
    ),
    ("category 3 is not among those that were read", "Kategorie 3 ist nicht unter denen, die gelesen wurden"),
];
