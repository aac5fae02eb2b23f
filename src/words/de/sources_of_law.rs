//! How sources are cited that stand in the list of the law alone.

pub(super) const LAW: &[(&str, &str)] = &[
    (
        "11.64 indexed by 2 %: the pivot index was passed in December 2025",
        "11.64 um 2 % indexiert: der Schwellenindex wurde im Dezember 2025 überschritten",
    ),
    ("CBSS code list of worker types", "Codeliste der ZDSS für Arbeitnehmertypen"),
    (
        "Dimona check by age, ended with the third quarter of 2025",
        "Alterskontrolle der Dimona, beendet mit dem dritten Quartal 2025",
    ),
    ("Dimona check by age, until 2025", "Alterskontrolle der Dimona, bis 2025"),
    ("January or March 2026", "Januar oder März 2026"),
    ("NSSO instructions on public broadcasters", "LSS-Anweisungen zu öffentlich-rechtlichen Sendern"),
    ("NSSO intermediate instructions on NACE-BEL 2025", "LSS-Zwischenanweisungen zu NACE-BEL 2025"),
    ("NSSO on 2024 as a year without control", "LSS zu 2024 als Jahr ohne Kontrolle"),
    (
        "NSSO pages on full and light declarations in horeca, 2007 to 2013",
        "LSS-Seiten zu vollständigen und vereinfachten Meldungen im Horeca-Sektor, 2007 bis 2013",
    ),
    ("RD 23-10-2015, 200 days from 2015-07-01", "KE 23-10-2015, 200 Tage ab 2015-07-01"),
    (
        "RD 23-10-2015: 200 days from 2015-07-01, in 2015 at most 100 in each half of the year",
        "KE 23-10-2015: 200 Tage ab 2015-07-01, 2015 höchstens 100 in jeder Jahreshälfte",
    ),
    ("Student@work on alternating training", "Student@work zur dualen Ausbildung"),
    ("a bill, announced for July 2026 at the earliest", "ein Gesetzentwurf, frühestens für Juli 2026 angekündigt"),
    (
        "a page of the sector: a year of waiting for former staff, but not for students",
        "eine Seite des Sektors: ein Wartejahr für früheres Personal, aber nicht für Studenten",
    ),
    (
        "a sheet on agriculture: from 2024 half days in livestock and mixed farming, NACE 01.4 and 01.5",
        "ein Merkblatt zur Landwirtschaft: ab 2024 halbe Tage in Tierhaltung und gemischter Landwirtschaft, NACE 01.4 und 01.5",
    ),
    (
        "a sheet on agriculture: half days in dairy farming",
        "ein Merkblatt zur Landwirtschaft: halbe Tage in der Milchviehhaltung",
    ),
    (
        "a sheet on the raise of July 2023: growers of mushrooms keep 156",
        "ein Merkblatt zur Erhöhung vom Juli 2023: Pilzzüchter behalten 156",
    ),
    (
        "a sheet on the raise of July 2023: the number of agencies stayed as it was",
        "ein Merkblatt zur Erhöhung vom Juli 2023: die Zahl für Leiharbeitsunternehmen blieb, wie sie war",
    ),
    ("act 04-11-2020, art. 10, prolonged", "Gesetz 04-11-2020, Art. 10, verlängert"),
    ("act 10-04-2025 (2025201380), which names no end", "Gesetz 10-04-2025 (2025201380), das kein Ende nennt"),
    (
        "act 16-11-2015, art. 5, indexed by the act 02-08-1971",
        "Gesetz 16-11-2015, Art. 5, indexiert nach dem Gesetz 02-08-1971",
    ),
    ("act 18-12-2025: it is indexed", "Gesetz 18-12-2025: es wird indexiert"),
    (
        "act 24-12-1999, art. 33bis, as the act of 26-03-2018 has it",
        "Gesetz 24-12-1999, Art. 33bis, in der Fassung des Gesetzes vom 26-03-2018",
    ),
    ("art. 17bis RD 28-11-1969, hours since 2017", "Art. 17bis KE 28-11-1969, Stunden seit 2017"),
    (
        "art. 182 Social Penal Code, whose text was seen in part",
        "Art. 182 Sozialstrafgesetzbuch, dessen Text teilweise eingesehen wurde",
    ),
    ("article 17 RD 28-11-1969, quotas since 2022", "Artikel 17 KE 28-11-1969, Kontingente seit 2022"),
    (
        "article 17 in hours: the application opened on 2022-04-07, earlier work was declared afterwards",
        "Artikel 17 in Stunden: die Anwendung öffnete am 2022-04-07, frühere Arbeit wurde nachträglich gemeldet",
    ),
    ("article 17 since 2022, students", "Artikel 17 seit 2022, Studenten"),
    ("asbestos fund", "Asbestfonds"),
    ("circular 2026/C/4", "Rundschreiben 2026/C/4"),
    ("corona measures, fourth quarter of 2021", "Coronamaßnahmen, viertes Quartal 2021"),
    ("dated 2018-12 or 2021-08 by the sources", "laut den Quellen von 2018-12 oder 2021-08"),
    ("decided 27-10-2022", "beschlossen am 27-10-2022"),
    ("for as long as Dimona has been general", "seit Dimona allgemein gilt"),
    (
        "its number and its first day, that of the code, are from memory",
        "die Nummer und der erste Tag, der des Gesetzbuchs, stammen aus dem Gedächtnis",
    ),
    (
        "labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it",
        "Arbeitsgesetz 16-03-1971, Art. 7.15, wie Sozialsekretariate und eine Gewerkschaft es wiedergeben",
    ),
    ("no act was found by November 2026", "bis November 2026 wurde kein Gesetz gefunden"),
    ("nothing was read on 2027", "zu 2027 wurde nichts gelesen"),
    ("pages on the raise of 2015", "Seiten zur Erhöhung von 2015"),
    (
        "NSSO on Interim@work: on line since 2016-10-01, for the current, previous and following year",
        "LSS zu Interim@work: online seit 2016-10-01, für das laufende, das vorige und das folgende Jahr",
    ),
    (
        "payroll offices on agency work from 2016-10-01: signed when the worker enters service",
        "Sozialsekretariate zur Leiharbeit ab 2016-10-01: unterzeichnet, wenn der Arbeitnehmer in Dienst tritt",
    ),
    ("payroll offices on the 48-hour rule of agency work", "Sozialsekretariate zur 48-Stunden-Regel der Leiharbeit"),
    ("seen from 2015, the first day may be earlier", "ab 2015 gesehen, der erste Tag kann früher liegen"),
    (
        "sheets of payroll offices on seasonal work, which tell no number of agencies from 2024 on",
        "Merkblätter von Sozialsekretariaten zur Saisonarbeit, die ab 2024 keine Zahl für Leiharbeitsunternehmen nennen",
    ),
    (
        "sheets of payroll offices on seasonal work: raised on 2023-07-01, for good from 2024 on",
        "Merkblätter von Sozialsekretariaten zur Saisonarbeit: erhöht am 2023-07-01, endgültig ab 2024",
    ),
    (
        "sheets of payroll offices on seasonal work: the numbers before July 2023",
        "Merkblätter von Sozialsekretariaten zur Saisonarbeit: die Zahlen von vor Juli 2023",
    ),
    (
        "sheets of payroll offices on seasonal work: the numbers until 2023-06-30",
        "Merkblätter von Sozialsekretariaten zur Saisonarbeit: die Zahlen bis 2023-06-30",
    ),
    (
        "sheets of payroll offices: 100 days for chicory and mushrooms, and from 2020 on for fruit, until 2023-06-30",
        "Merkblätter von Sozialsekretariaten: 100 Tage für Chicorée und Pilze, und ab 2020 für Obst, bis 2023-06-30",
    ),
    ("sheets on seasonal work: doubled in 2020 and 2021", "Merkblätter zur Saisonarbeit: 2020 und 2021 verdoppelt"),
    (
        "sheets on seasonal work: doubled in 2020 and 2021, that of crops too",
        "Merkblätter zur Saisonarbeit: 2020 und 2021 verdoppelt, die der Kulturen ebenfalls",
    ),
    (
        "sheets on seasonal work: the rule of 180 days, from 2013-07-01",
        "Merkblätter zur Saisonarbeit: die Regel der 180 Tage, ab 2013-07-01",
    ),
    ("sheets on the sector, from 2019-04-01", "Merkblätter zum Sektor, ab 2019-04-01"),
    ("solidarity contribution outside the third quarter", "Solidaritätsbeitrag außerhalb des dritten Quartals"),
    ("students from outside the EEA, in term", "Studenten von außerhalb des EWR, während des Schuljahres"),
    (
        "students from outside the EEA: 54 credits, the final year, or a preparatory year of 12 lessons a week",
        "Studenten von außerhalb des EWR: 54 Studienpunkte, das letzte Jahr oder ein Vorbereitungsjahr mit 12 Unterrichtsstunden je Woche",
    ),
    ("the extent, or the first day, is not told", "der Umfang oder der erste Tag ist nicht genannt"),
    ("the figure was not found", "die Zahl wurde nicht gefunden"),
    ("the first day of the Social Penal Code", "der erste Tag des Sozialstrafgesetzbuchs"),
    ("the first day is from memory", "der erste Tag stammt aus dem Gedächtnis"),
    ("the first day is not told", "der erste Tag ist nicht genannt"),
    ("the first day is that of the flat rates in horeca", "der erste Tag ist der der Pauschalen im Horeca-Sektor"),
    ("the first day is that of the flat rates there", "der erste Tag ist der der dortigen Pauschalen"),
    ("the first day is that of type A17", "der erste Tag ist der des Typs A17"),
    ("the list that maps the codes was not read", "die Liste, die die Codes zuordnet, wurde nicht gelesen"),
    ("travailassociatif.be and UCM", "travailassociatif.be und UCM"),
    (
        "data warehouse of the Crossroads Bank on importance codes",
        "Data Warehouse der Zentralen Datenbank über Bedeutungscodes",
    ),
    (
        "deliberation 06/80 of 14-11-2006, as deliberation 07/039 of 03-07-2007 tells it",
        "Beschluss 06/80 vom 14-11-2006, wie ihn der Beschluss 07/039 vom 03-07-2007 nennt",
    ),
    ("deliberation 07/039 of 03-07-2007", "Beschluss 07/039 vom 03-07-2007"),
    (
        "it says that the classes were the same before 2017, and not since when",
        "es sagt, dass die Klassen vor 2017 dieselben waren, und nicht, seit wann",
    ),
];
