//! How sources are cited that stand in the list of the law alone.

pub(super) const LAW: &[(&str, &str)] = &[
    (
        "11.64 indexed by 2 %: the pivot index was passed in December 2025",
        "11.64 met 2 % geïndexeerd: de spilindex werd in december 2025 overschreden",
    ),
    ("CBSS code list of worker types", "KSZ-codelijst van werknemerstypes"),
    (
        "Dimona check by age, ended with the third quarter of 2025",
        "controle van Dimona op leeftijd, beëindigd met het derde kwartaal van 2025",
    ),
    ("Dimona check by age, until 2025", "controle van Dimona op leeftijd, tot 2025"),
    ("January or March 2026", "januari of maart 2026"),
    ("NSSO instructions on public broadcasters", "RSZ-instructies over openbare omroepen"),
    ("NSSO intermediate instructions on NACE-BEL 2025", "tussentijdse RSZ-instructies over NACE-BEL 2025"),
    ("NSSO on 2024 as a year without control", "RSZ over 2024 als jaar zonder controle"),
    (
        "NSSO pages on full and light declarations in horeca, 2007 to 2013",
        "RSZ-pagina's over volledige en vereenvoudigde aangiften in de horeca, 2007 tot 2013",
    ),
    ("RD 23-10-2015, 200 days from 2015-07-01", "KB 23-10-2015, 200 dagen vanaf 2015-07-01"),
    (
        "RD 23-10-2015: 200 days from 2015-07-01, in 2015 at most 100 in each half of the year",
        "KB 23-10-2015: 200 dagen vanaf 2015-07-01, in 2015 hoogstens 100 in elke helft van het jaar",
    ),
    ("Student@work on alternating training", "Student@work over alternerend leren"),
    ("a bill, announced for July 2026 at the earliest", "een wetsontwerp, ten vroegste voor juli 2026 aangekondigd"),
    (
        "a page of the sector: a year of waiting for former staff, but not for students",
        "een pagina van de sector: een wachtjaar voor vroeger personeel, maar niet voor studenten",
    ),
    (
        "a sheet on agriculture: from 2024 half days in livestock and mixed farming, NACE 01.4 and 01.5",
        "een fiche over landbouw: vanaf 2024 halve dagen in de veeteelt en het gemengd bedrijf, NACE 01.4 en 01.5",
    ),
    (
        "a sheet on agriculture: half days in dairy farming",
        "een fiche over landbouw: halve dagen in de melkveehouderij",
    ),
    (
        "a sheet on the raise of July 2023: growers of mushrooms keep 156",
        "een fiche over de verhoging van juli 2023: champignontelers behouden er 156",
    ),
    (
        "a sheet on the raise of July 2023: the number of agencies stayed as it was",
        "een fiche over de verhoging van juli 2023: het aantal voor uitzendkantoren bleef zoals het was",
    ),
    ("act 04-11-2020, art. 10, prolonged", "wet 04-11-2020, art. 10, verlengd"),
    ("act 10-04-2025 (2025201380), which names no end", "wet 10-04-2025 (2025201380), die geen einde noemt"),
    (
        "act 16-11-2015, art. 5, indexed by the act 02-08-1971",
        "wet 16-11-2015, art. 5, geïndexeerd volgens de wet 02-08-1971",
    ),
    ("act 18-12-2025: it is indexed", "wet 18-12-2025: het wordt geïndexeerd"),
    (
        "act 24-12-1999, art. 33bis, as the act of 26-03-2018 has it",
        "wet 24-12-1999, art. 33bis, zoals gewijzigd door de wet van 26-03-2018",
    ),
    ("art. 17bis RD 28-11-1969, hours since 2017", "art. 17bis KB 28-11-1969, uren sinds 2017"),
    (
        "art. 182 Social Penal Code, whose text was seen in part",
        "art. 182 Sociaal Strafwetboek, waarvan de tekst gedeeltelijk gezien is",
    ),
    ("article 17 RD 28-11-1969, quotas since 2022", "artikel 17 KB 28-11-1969, contingenten sinds 2022"),
    (
        "article 17 in hours: the application opened on 2022-04-07, earlier work was declared afterwards",
        "artikel 17 in uren: de toepassing ging open op 2022-04-07, vroeger werk werd achteraf aangegeven",
    ),
    ("article 17 since 2022, students", "artikel 17 sinds 2022, studenten"),
    ("asbestos fund", "asbestfonds"),
    ("circular 2026/C/4", "circulaire 2026/C/4"),
    ("corona measures, fourth quarter of 2021", "coronamaatregelen, vierde kwartaal van 2021"),
    ("dated 2018-12 or 2021-08 by the sources", "volgens de bronnen van 2018-12 of 2021-08"),
    ("decided 27-10-2022", "beslist op 27-10-2022"),
    ("for as long as Dimona has been general", "zolang Dimona algemeen is"),
    (
        "its number and its first day, that of the code, are from memory",
        "het nummer en de eerste dag, die van het wetboek, komen uit het geheugen",
    ),
    (
        "labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it",
        "arbeidswet 16-03-1971, art. 7.15, zoals sociale secretariaten en een vakbond het weergeven",
    ),
    ("no act was found by November 2026", "tot november 2026 werd geen wet gevonden"),
    ("nothing was read on 2027", "over 2027 werd niets gelezen"),
    ("pages on the raise of 2015", "pagina's over de verhoging van 2015"),
    (
        "NSSO on Interim@work: on line since 2016-10-01, for the current, previous and following year",
        "RSZ over Interim@work: online sinds 2016-10-01, voor het lopende, het vorige en het volgende jaar",
    ),
    (
        "payroll offices on agency work from 2016-10-01: signed when the worker enters service",
        "sociale secretariaten over uitzendarbeid vanaf 2016-10-01: getekend wanneer de werknemer in dienst treedt",
    ),
    (
        "payroll offices on the 48-hour rule of agency work",
        "sociale secretariaten over de 48-urenregel van de uitzendarbeid",
    ),
    ("seen from 2015, the first day may be earlier", "gezien vanaf 2015, de eerste dag kan vroeger zijn"),
    (
        "sheets of payroll offices on seasonal work, which tell no number of agencies from 2024 on",
        "fiches van sociale secretariaten over seizoenwerk, die vanaf 2024 geen aantal voor uitzendkantoren vermelden",
    ),
    (
        "sheets of payroll offices on seasonal work: raised on 2023-07-01, for good from 2024 on",
        "fiches van sociale secretariaten over seizoenwerk: verhoogd op 2023-07-01, definitief vanaf 2024",
    ),
    (
        "sheets of payroll offices on seasonal work: the numbers before July 2023",
        "fiches van sociale secretariaten over seizoenwerk: de aantallen van voor juli 2023",
    ),
    (
        "sheets of payroll offices on seasonal work: the numbers until 2023-06-30",
        "fiches van sociale secretariaten over seizoenwerk: de aantallen tot 2023-06-30",
    ),
    (
        "sheets of payroll offices: 100 days for chicory and mushrooms, and from 2020 on for fruit, until 2023-06-30",
        "fiches van sociale secretariaten: 100 dagen voor witloof en champignons, en vanaf 2020 voor fruit, tot 2023-06-30",
    ),
    ("sheets on seasonal work: doubled in 2020 and 2021", "fiches over seizoenwerk: verdubbeld in 2020 en 2021"),
    (
        "sheets on seasonal work: doubled in 2020 and 2021, that of crops too",
        "fiches over seizoenwerk: verdubbeld in 2020 en 2021, dat van teelten ook",
    ),
    (
        "sheets on seasonal work: the rule of 180 days, from 2013-07-01",
        "fiches over seizoenwerk: de regel van 180 dagen, vanaf 2013-07-01",
    ),
    ("sheets on the sector, from 2019-04-01", "fiches over de sector, vanaf 2019-04-01"),
    ("solidarity contribution outside the third quarter", "solidariteitsbijdrage buiten het derde kwartaal"),
    ("students from outside the EEA, in term", "studenten van buiten de EER, tijdens het schooljaar"),
    (
        "students from outside the EEA: 54 credits, the final year, or a preparatory year of 12 lessons a week",
        "studenten van buiten de EER: 54 studiepunten, het laatste jaar, of een voorbereidend jaar van 12 lesuren per week",
    ),
    ("the extent, or the first day, is not told", "de omvang, of de eerste dag, is niet vermeld"),
    ("the figure was not found", "het cijfer werd niet gevonden"),
    ("the first day of the Social Penal Code", "de eerste dag van het Sociaal Strafwetboek"),
    ("the first day is from memory", "de eerste dag komt uit het geheugen"),
    ("the first day is not told", "de eerste dag is niet vermeld"),
    ("the first day is that of the flat rates in horeca", "de eerste dag is die van de forfaits in de horeca"),
    ("the first day is that of the flat rates there", "de eerste dag is die van de forfaits daar"),
    ("the first day is that of type A17", "de eerste dag is die van type A17"),
    ("the list that maps the codes was not read", "de lijst die de codes omzet, werd niet gelezen"),
    ("travailassociatif.be and UCM", "travailassociatif.be en UCM"),
    (
        "data warehouse of the Crossroads Bank on importance codes",
        "datawarehouse van de Kruispuntbank over belangrijkheidscodes",
    ),
    (
        "deliberation 06/80 of 14-11-2006, as deliberation 07/039 of 03-07-2007 tells it",
        "beraadslaging 06/80 van 14-11-2006, zoals beraadslaging 07/039 van 03-07-2007 ze vermeldt",
    ),
    ("deliberation 07/039 of 03-07-2007", "beraadslaging 07/039 van 03-07-2007"),
    (
        "it says that the classes were the same before 2017, and not since when",
        "het zegt dat de klassen voor 2017 dezelfde waren, en niet sinds wanneer",
    ),
];
