//! How sources of employment measures are cited.

pub(super) const EMPLOYMENT: &[(&str, &str)] = &[
    ("Agoria, as an open payroll program quotes it", "Agoria, zoals een open loonprogramma het aanhaalt"),
    (
        "Besox on high wages, as an open payroll program quotes it",
        "Besox over hoge lonen, zoals een open loonprogramma het aanhaalt",
    ),
    (
        "Besox on the structural reduction from 1 April 2022",
        "Besox over de structurele vermindering vanaf 1 april 2022",
    ),
    ("DmfA, annex 4, as an open payroll program has it", "DmfA, bijlage 4, zoals een open loonprogramma ze heeft"),
    (
        "Easypay of 09-01-2026 and two others, as open payroll programs quote them",
        "Easypay van 09-01-2026 en twee andere, zoals open loonprogramma's ze aanhalen",
    ),
    (
        "Horeca Wallonie and Securex on Walloon allowances, January 2026",
        "Horeca Wallonie en Securex over Waalse uitkeringen, januari 2026",
    ),
    (
        "Horeca Wallonie on the reduction for permanent staff, 06-05-2025",
        "Horeca Wallonie over de vermindering voor vast personeel, 06-05-2025",
    ),
    (
        "Horeca est ma passion on older workers in Wallonia, 2025",
        "Horeca est ma passion over oudere werknemers in Wallonië, 2025",
    ),
    (
        "Liantis on older workers in Flanders from July 2024",
        "Liantis over oudere werknemers in Vlaanderen vanaf juli 2024",
    ),
    ("Liantis, Prato on the end of Flemish target groups", "Liantis, Prato over het einde van Vlaamse doelgroepen"),
    (
        "NSSO 2018/1 on older workers in the German-speaking Community",
        "RSZ 2018/1 over oudere werknemers in de Duitstalige Gemeenschap",
    ),
    ("NSSO on SINE", "RSZ over SINE"),
    ("NSSO on collective reduction of working time", "RSZ over collectieve arbeidsduurvermindering"),
    ("NSSO on target groups, 2022/2", "RSZ over doelgroepen, 2022/2"),
    (
        "NSSO on workers without recent lasting work experience, Flanders",
        "RSZ over werknemers zonder recente duurzame werkervaring, Vlaanderen",
    ),
    ("NSSO, TechLib 2026/3", "RSZ, TechLib 2026/3"),
    (
        "NSSO, TechLib 2026/3, taken for the quarters before it too",
        "RSZ, TechLib 2026/3, ook voor de kwartalen ervoor genomen",
    ),
    (
        "NSSO, TechLib 2026/3: the rates on which a reduction may bite",
        "RSZ, TechLib 2026/3: de percentages waarop een vermindering kan slaan",
    ),
    ("NSSO, as an open payroll program quotes it", "RSZ, zoals een open loonprogramma het aanhaalt"),
    ("NSSO, instructions 2019/1 on tutors", "RSZ, instructies 2019/1 over mentoren"),
    ("NSSO, instructions 2019/2", "RSZ, instructies 2019/2"),
    (
        "NSSO, instructions 2020/1, introduction to reductions: the year-end premium",
        "RSZ, instructies 2020/1, inleiding tot de verminderingen: de eindejaarspremie",
    ),
    (
        "NSSO, instructions 2026/3, p. 383, as a payroll program quotes it, matched to the cent",
        "RSZ, instructies 2026/3, p. 383, zoals een loonprogramma het aanhaalt, op de cent nagerekend",
    ),
    (
        "NSSO, instructions 2026/3, p. 404, as a payroll program quotes it",
        "RSZ, instructies 2026/3, p. 404, zoals een loonprogramma het aanhaalt",
    ),
    (
        "NSSO, instructions on reductions: how they are computed",
        "RSZ, instructies over verminderingen: hoe ze berekend worden",
    ),
    ("NSSO, intermediate instructions 2022/2", "RSZ, tussentijdse instructies 2022/2"),
    ("NSSO, intermediate instructions 2025/1", "RSZ, tussentijdse instructies 2025/1"),
    (
        "NSSO, intermediate instructions 2025/1, note of 02-04-2025",
        "RSZ, tussentijdse instructies 2025/1, nota van 02-04-2025",
    ),
    (
        "NSSO, intermediate instructions of 13-03-2023, and Securex: taken for the whole year",
        "RSZ, tussentijdse instructies van 13-03-2023, en Securex: voor het hele jaar genomen",
    ),
    ("Orbiss and Grant Thornton on first hires", "Orbiss en Grant Thornton over eerste aanwervingen"),
    ("Orbiss on first hires limited from 2024", "Orbiss over eerste aanwervingen, beperkt vanaf 2024"),
    ("Partena and UCM on older workers in Brussels, 2024", "Partena en UCM over oudere werknemers in Brussel, 2024"),
    ("Prato on older workers in Wallonia, 2023", "Prato over oudere werknemers in Wallonië, 2023"),
    (
        "RD 02-07-2025 (Official Gazette of 15-07-2025) for the slope of 0.16, as Partena tells it",
        "KB 02-07-2025 (Belgisch Staatsblad van 15-07-2025) voor de helling van 0,16, zoals Partena het weergeeft",
    ),
    ("Salary Solution and Sodalis on Activa.brussels, 2024", "Salary Solution en Sodalis over Activa.brussels, 2024"),
    ("Securex on the real amount of a reduction", "Securex over het werkelijke bedrag van een vermindering"),
    ("UCM and Horeca Wallonie on Impulsion, 2026", "UCM en Horeca Wallonie over Impulsion, 2026"),
    ("VLAIO on the structural reduction", "VLAIO over de structurele vermindering"),
    ("act 10-08-2015 on the legal pension age", "wet 10-08-2015 over de wettelijke pensioenleeftijd"),
    ("follows back from 2025", "volgt teruggerekend uit 2025"),
    ("how many quarters it lasts is from memory", "hoeveel kwartalen het duurt, komt uit het geheugen"),
    (
        "one payroll office on the reduction for artists from April 2026",
        "één sociaal secretariaat over de vermindering voor kunstenaars vanaf april 2026",
    ),
    (
        "programme act 30-05-2026 (numac 2026003986), art. 103 ff., as payroll offices tell it",
        "programmawet 30-05-2026 (numac 2026003986), art. 103 e.v., zoals sociale secretariaten het weergeven",
    ),
    (
        "programme act 30-05-2026, as payroll offices tell it: 12 quarters by two of them, 13 by a draft",
        "programmawet 30-05-2026, zoals sociale secretariaten het weergeven: 12 kwartalen volgens twee ervan, 13 volgens een ontwerp",
    ),
    ("the quarter before, indexed by 2 %", "het kwartaal ervoor, met 2 % geïndexeerd"),
    (
        "the quarter before, indexed by 2 % as category 1 was in July 2026",
        "het kwartaal ervoor, met 2 % geïndexeerd zoals categorie 1 in juli 2026",
    ),
    ("the two years follow from the name", "de twee jaar volgen uit de naam"),
    ("the values of April 2025, before an index step of 2 %", "de waarden van april 2025, vóór een indexstap van 2 %"),
    ("the wage limit is known from a draft of the decree", "de loongrens is bekend uit een ontwerp van het decreet"),
    (
        "what changed in category 1, taken for this one: the RD 02-07-2025 names no category",
        "wat in categorie 1 veranderde, voor deze genomen: het KB 02-07-2025 noemt geen categorie",
    ),
    ("which amount goes with the measure", "welk bedrag bij de maatregel hoort"),
    ("which amount goes with the measure is from memory", "welk bedrag bij de maatregel hoort, komt uit het geheugen"),
    (
        "from the end of part-time schooling, taken to lie in the year of the eighteenth birthday",
        "vanaf het einde van het deeltijds onderwijs, dat geacht wordt in het jaar van de achttiende verjaardag te liggen",
    ),
    (
        "the limit for artists, three times the guaranteed minimum income of a month",
        "de grens voor kunstenaars, drie keer het gewaarborgd minimummaandinkomen",
    ),
    ("category 3 is not among those that were read", "categorie 3 is niet onder die welke gelezen werden"),
];
