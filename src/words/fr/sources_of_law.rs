//! How sources are cited that stand in the list of the law alone.

pub(super) const LAW: &[(&str, &str)] = &[
    (
        "11.64 indexed by 2 %: the pivot index was passed in December 2025",
        "11.64 indexé de 2 % : l'indice-pivot a été dépassé en décembre 2025",
    ),
    ("CBSS code list of worker types", "liste de codes BCSS des types de travailleur"),
    (
        "Dimona check by age, ended with the third quarter of 2025",
        "contrôle de la Dimona selon l'âge, terminé avec le troisième trimestre de 2025",
    ),
    ("Dimona check by age, until 2025", "contrôle de la Dimona selon l'âge, jusqu'en 2025"),
    ("January or March 2026", "janvier ou mars 2026"),
    ("NSSO instructions on public broadcasters", "instructions ONSS sur les radiodiffuseurs publics"),
    ("NSSO intermediate instructions on NACE-BEL 2025", "instructions intermédiaires ONSS sur NACE-BEL 2025"),
    ("NSSO on 2024 as a year without control", "ONSS sur 2024 comme année sans contrôle"),
    (
        "NSSO pages on full and light declarations in horeca, 2007 to 2013",
        "pages ONSS sur les déclarations complètes et allégées dans l'horeca, 2007 à 2013",
    ),
    ("RD 23-10-2015, 200 days from 2015-07-01", "AR 23-10-2015, 200 jours à partir du 2015-07-01"),
    (
        "RD 23-10-2015: 200 days from 2015-07-01, in 2015 at most 100 in each half of the year",
        "AR 23-10-2015 : 200 jours à partir du 2015-07-01, en 2015 au plus 100 par semestre",
    ),
    ("Student@work on alternating training", "Student@work sur la formation en alternance"),
    ("a bill, announced for July 2026 at the earliest", "un projet de loi, annoncé pour juillet 2026 au plus tôt"),
    (
        "a page of the sector: a year of waiting for former staff, but not for students",
        "une page du secteur : une année d'attente pour l'ancien personnel, mais pas pour les étudiants",
    ),
    (
        "a sheet on agriculture: from 2024 half days in livestock and mixed farming, NACE 01.4 and 01.5",
        "une fiche sur l'agriculture : à partir de 2024, des demi-jours dans l'élevage et la culture mixte, NACE 01.4 et 01.5",
    ),
    (
        "a sheet on agriculture: half days in dairy farming",
        "une fiche sur l'agriculture : des demi-jours dans l'élevage laitier",
    ),
    (
        "a sheet on the raise of July 2023: growers of mushrooms keep 156",
        "une fiche sur l'augmentation de juillet 2023 : les champignonnistes en gardent 156",
    ),
    (
        "a sheet on the raise of July 2023: the number of agencies stayed as it was",
        "une fiche sur l'augmentation de juillet 2023 : le nombre des entreprises de travail intérimaire est resté inchangé",
    ),
    ("act 04-11-2020, art. 10, prolonged", "loi 04-11-2020, art. 10, prolongée"),
    ("act 10-04-2025 (2025201380), which names no end", "loi 10-04-2025 (2025201380), qui ne fixe pas de fin"),
    ("act 16-11-2015, art. 5, indexed by the act 02-08-1971", "loi 16-11-2015, art. 5, indexé selon la loi 02-08-1971"),
    ("act 18-12-2025: it is indexed", "loi 18-12-2025 : il est indexé"),
    (
        "act 24-12-1999, art. 33bis, as the act of 26-03-2018 has it",
        "loi 24-12-1999, art. 33bis, telle que modifiée par la loi du 26-03-2018",
    ),
    ("art. 17bis RD 28-11-1969, hours since 2017", "art. 17bis AR 28-11-1969, heures depuis 2017"),
    (
        "art. 182 Social Penal Code, whose text was seen in part",
        "art. 182 Code pénal social, dont le texte a été vu en partie",
    ),
    ("article 17 RD 28-11-1969, quotas since 2022", "article 17 AR 28-11-1969, contingents depuis 2022"),
    (
        "article 17 in hours: the application opened on 2022-04-07, earlier work was declared afterwards",
        "article 17 en heures : l'application a ouvert le 2022-04-07, le travail antérieur a été déclaré après coup",
    ),
    ("article 17 since 2022, students", "article 17 depuis 2022, étudiants"),
    ("asbestos fund", "fonds amiante"),
    ("circular 2026/C/4", "circulaire 2026/C/4"),
    ("corona measures, fourth quarter of 2021", "mesures corona, quatrième trimestre de 2021"),
    ("dated 2018-12 or 2021-08 by the sources", "daté de 2018-12 ou de 2021-08 par les sources"),
    ("decided 27-10-2022", "décidé le 27-10-2022"),
    ("for as long as Dimona has been general", "depuis que la Dimona est générale"),
    (
        "its number and its first day, that of the code, are from memory",
        "son numéro et son premier jour, celui du code, sont de mémoire",
    ),
    (
        "labour act 16-03-1971, art. 7.15, as payroll offices and a trade union tell it",
        "loi sur le travail 16-03-1971, art. 7.15, tel que des secrétariats sociaux et un syndicat le rapportent",
    ),
    ("no act was found by November 2026", "aucune loi n'a été trouvée jusqu'en novembre 2026"),
    ("nothing was read on 2027", "rien n'a été lu sur 2027"),
    ("pages on the raise of 2015", "pages sur l'augmentation de 2015"),
    (
        "NSSO on Interim@work: on line since 2016-10-01, for the current, previous and following year",
        "ONSS sur Interim@work : en ligne depuis le 2016-10-01, pour l'année en cours, la précédente et la suivante",
    ),
    (
        "payroll offices on agency work from 2016-10-01: signed when the worker enters service",
        "secrétariats sociaux sur le travail intérimaire à partir du 2016-10-01 : signé à l'entrée en service du travailleur",
    ),
    (
        "payroll offices on the 48-hour rule of agency work",
        "secrétariats sociaux sur la règle des 48 heures du travail intérimaire",
    ),
    ("seen from 2015, the first day may be earlier", "constaté à partir de 2015, le premier jour peut être antérieur"),
    (
        "sheets of payroll offices on seasonal work, which tell no number of agencies from 2024 on",
        "fiches de secrétariats sociaux sur le travail saisonnier, qui n'indiquent plus de nombre pour les entreprises de travail intérimaire à partir de 2024",
    ),
    (
        "sheets of payroll offices on seasonal work: raised on 2023-07-01, for good from 2024 on",
        "fiches de secrétariats sociaux sur le travail saisonnier : augmenté le 2023-07-01, définitivement à partir de 2024",
    ),
    (
        "sheets of payroll offices on seasonal work: the numbers before July 2023",
        "fiches de secrétariats sociaux sur le travail saisonnier : les nombres d'avant juillet 2023",
    ),
    (
        "sheets of payroll offices on seasonal work: the numbers until 2023-06-30",
        "fiches de secrétariats sociaux sur le travail saisonnier : les nombres jusqu'au 2023-06-30",
    ),
    (
        "sheets of payroll offices: 100 days for chicory and mushrooms, and from 2020 on for fruit, until 2023-06-30",
        "fiches de secrétariats sociaux : 100 jours pour le chicon et les champignons, et à partir de 2020 pour les fruits, jusqu'au 2023-06-30",
    ),
    ("sheets on seasonal work: doubled in 2020 and 2021", "fiches sur le travail saisonnier : doublé en 2020 et 2021"),
    (
        "sheets on seasonal work: doubled in 2020 and 2021, that of crops too",
        "fiches sur le travail saisonnier : doublé en 2020 et 2021, celui des cultures aussi",
    ),
    (
        "sheets on seasonal work: the rule of 180 days, from 2013-07-01",
        "fiches sur le travail saisonnier : la règle des 180 jours, à partir du 2013-07-01",
    ),
    ("sheets on the sector, from 2019-04-01", "fiches sur le secteur, à partir du 2019-04-01"),
    ("solidarity contribution outside the third quarter", "cotisation de solidarité en dehors du troisième trimestre"),
    ("students from outside the EEA, in term", "étudiants hors EEE, pendant l'année scolaire"),
    (
        "students from outside the EEA: 54 credits, the final year, or a preparatory year of 12 lessons a week",
        "étudiants hors EEE : 54 crédits, la dernière année, ou une année préparatoire de 12 heures de cours par semaine",
    ),
    ("the extent, or the first day, is not told", "l'étendue, ou le premier jour, n'est pas indiquée"),
    ("the figure was not found", "le chiffre n'a pas été trouvé"),
    ("the first day of the Social Penal Code", "le premier jour du Code pénal social"),
    ("the first day is from memory", "le premier jour est de mémoire"),
    ("the first day is not told", "le premier jour n'est pas indiqué"),
    ("the first day is that of the flat rates in horeca", "le premier jour est celui des forfaits dans l'horeca"),
    ("the first day is that of the flat rates there", "le premier jour est celui des forfaits qui y sont prévus"),
    ("the first day is that of type A17", "le premier jour est celui du type A17"),
    ("the list that maps the codes was not read", "la liste qui convertit les codes n'a pas été lue"),
    ("travailassociatif.be and UCM", "travailassociatif.be et UCM"),
    (
        "data warehouse of the Crossroads Bank on importance codes",
        "data warehouse de la Banque-carrefour sur les codes d'importance",
    ),
    (
        "deliberation 06/80 of 14-11-2006, as deliberation 07/039 of 03-07-2007 tells it",
        "délibération 06/80 du 14-11-2006, telle que la cite la délibération 07/039 du 03-07-2007",
    ),
    ("deliberation 07/039 of 03-07-2007", "délibération 07/039 du 03-07-2007"),
    (
        "it says that the classes were the same before 2017, and not since when",
        "il dit que les classes étaient les mêmes avant 2017, sans dire depuis quand",
    ),
];
