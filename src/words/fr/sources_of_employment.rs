//! How sources of employment measures are cited.

pub(super) const EMPLOYMENT: &[(&str, &str)] = &[
    ("Agoria, as an open payroll program quotes it", "Agoria, cité par un programme de paie libre"),
    (
        "Besox on high wages, as an open payroll program quotes it",
        "Besox sur les hauts salaires, cité par un programme de paie libre",
    ),
    (
        "Besox on the structural reduction from 1 April 2022",
        "Besox sur la réduction structurelle dès le 1er avril 2022",
    ),
    (
        "DmfA, annex 4, as an open payroll program has it",
        "DmfA, annexe 4, telle que reprise par un programme de paie libre",
    ),
    (
        "Easypay of 09-01-2026 and two others, as open payroll programs quote them",
        "Easypay du 09-01-2026 et deux autres, cités par des programmes de paie libres",
    ),
    (
        "Horeca Wallonie and Securex on Walloon allowances, January 2026",
        "Horeca Wallonie et Securex sur les aides wallonnes, janvier 2026",
    ),
    (
        "Horeca Wallonie on the reduction for permanent staff, 06-05-2025",
        "Horeca Wallonie sur la réduction pour le personnel fixe, 06-05-2025",
    ),
    (
        "Horeca est ma passion on older workers in Wallonia, 2025",
        "Horeca est ma passion sur les travailleurs âgés en Wallonie, 2025",
    ),
    (
        "Liantis on older workers in Flanders from July 2024",
        "Liantis sur les travailleurs âgés en Flandre dès juillet 2024",
    ),
    ("Liantis, Prato on the end of Flemish target groups", "Liantis, Prato sur la fin de groupes-cibles flamands"),
    (
        "NSSO 2018/1 on older workers in the German-speaking Community",
        "ONSS 2018/1 sur les travailleurs âgés en Communauté germanophone",
    ),
    ("NSSO on SINE", "ONSS sur SINE"),
    ("NSSO on collective reduction of working time", "ONSS sur la réduction collective du temps de travail"),
    ("NSSO on target groups, 2022/2", "ONSS sur les groupes-cibles, 2022/2"),
    (
        "NSSO on workers without recent lasting work experience, Flanders",
        "ONSS sur les travailleurs sans expérience récente et durable, Flandre",
    ),
    ("NSSO, TechLib 2026/3", "ONSS, TechLib 2026/3"),
    (
        "NSSO, TechLib 2026/3, taken for the quarters before it too",
        "ONSS, TechLib 2026/3, pris aussi pour les trimestres précédents",
    ),
    (
        "NSSO, TechLib 2026/3: the rates on which a reduction may bite",
        "ONSS, TechLib 2026/3 : les taux sur lesquels une réduction peut porter",
    ),
    ("NSSO, as an open payroll program quotes it", "ONSS, cité par un programme de paie libre"),
    ("NSSO, instructions 2019/1 on tutors", "ONSS, instructions 2019/1 sur les tuteurs"),
    ("NSSO, instructions 2019/2", "ONSS, instructions 2019/2"),
    (
        "NSSO, instructions 2020/1, introduction to reductions: the year-end premium",
        "ONSS, instructions 2020/1, introduction aux réductions : la prime de fin d'année",
    ),
    (
        "NSSO, instructions 2026/3, p. 383, as a payroll program quotes it, matched to the cent",
        "ONSS, instructions 2026/3, p. 383, citées par un programme de paie, vérifiées au centime",
    ),
    (
        "NSSO, instructions 2026/3, p. 404, as a payroll program quotes it",
        "ONSS, instructions 2026/3, p. 404, citées par un programme de paie",
    ),
    (
        "NSSO, instructions on reductions: how they are computed",
        "ONSS, instructions sur les réductions : comment elles se calculent",
    ),
    ("NSSO, intermediate instructions 2022/2", "ONSS, instructions intermédiaires 2022/2"),
    ("NSSO, intermediate instructions 2025/1", "ONSS, instructions intermédiaires 2025/1"),
    (
        "NSSO, intermediate instructions 2025/1, note of 02-04-2025",
        "ONSS, instructions intermédiaires 2025/1, note du 02-04-2025",
    ),
    (
        "NSSO, intermediate instructions of 13-03-2023, and Securex: taken for the whole year",
        "ONSS, instructions intermédiaires du 13-03-2023, et Securex : pris pour toute l'année",
    ),
    ("Orbiss and Grant Thornton on first hires", "Orbiss et Grant Thornton sur les premiers engagements"),
    ("Orbiss on first hires limited from 2024", "Orbiss sur les premiers engagements limités dès 2024"),
    (
        "Partena and UCM on older workers in Brussels, 2024",
        "Partena et UCM sur les travailleurs âgés à Bruxelles, 2024",
    ),
    ("Prato on older workers in Wallonia, 2023", "Prato sur les travailleurs âgés en Wallonie, 2023"),
    (
        "RD 02-07-2025 (Official Gazette of 15-07-2025) for the slope of 0.16, as Partena tells it",
        "AR 02-07-2025 (Moniteur belge du 15-07-2025) pour la pente de 0,16, selon Partena",
    ),
    ("Salary Solution and Sodalis on Activa.brussels, 2024", "Salary Solution et Sodalis sur Activa.brussels, 2024"),
    ("Securex on the real amount of a reduction", "Securex sur le montant réel d'une réduction"),
    ("UCM and Horeca Wallonie on Impulsion, 2026", "UCM et Horeca Wallonie sur Impulsion, 2026"),
    ("VLAIO on the structural reduction", "VLAIO sur la réduction structurelle"),
    ("act 10-08-2015 on the legal pension age", "loi 10-08-2015 sur l'âge légal de la pension"),
    ("follows back from 2025", "se déduit de 2025"),
    ("how many quarters it lasts is from memory", "le nombre de trimestres vient de mémoire"),
    (
        "one payroll office on the reduction for artists from April 2026",
        "un secrétariat social sur la réduction pour artistes dès avril 2026",
    ),
    (
        "programme act 30-05-2026 (numac 2026003986), art. 103 ff., as payroll offices tell it",
        "loi-programme 30-05-2026 (numac 2026003986), art. 103 et s., selon des secrétariats sociaux",
    ),
    (
        "programme act 30-05-2026, as payroll offices tell it: 12 quarters by two of them, 13 by a draft",
        "loi-programme 30-05-2026, selon des secrétariats sociaux : 12 trimestres selon deux d'entre eux, 13 selon un projet",
    ),
    ("the quarter before, indexed by 2 %", "le trimestre précédent, indexé de 2 %"),
    (
        "the quarter before, indexed by 2 % as category 1 was in July 2026",
        "le trimestre précédent, indexé de 2 % comme la catégorie 1 en juillet 2026",
    ),
    ("the two years follow from the name", "les deux ans se déduisent du nom"),
    ("the values of April 2025, before an index step of 2 %", "les valeurs d'avril 2025, avant une indexation de 2 %"),
    ("the wage limit is known from a draft of the decree", "la limite salariale est connue par un projet du décret"),
    (
        "what changed in category 1, taken for this one: the RD 02-07-2025 names no category",
        "ce qui a changé en catégorie 1, pris pour celle-ci : l'AR 02-07-2025 ne nomme aucune catégorie",
    ),
    ("which amount goes with the measure", "quel montant va avec la mesure"),
    ("which amount goes with the measure is from memory", "quel montant va avec la mesure vient de mémoire"),
    (
        "from the end of part-time schooling, taken to lie in the year of the eighteenth birthday",
        "à partir de la fin de la scolarité à temps partiel, censée se situer dans l'année du dix-huitième anniversaire",
    ),
    (
        "the limit for artists, three times the guaranteed minimum income of a month",
        "la limite pour les artistes, trois fois le revenu minimum mensuel garanti",
    ),
    ("category 3 is not among those that were read", "la catégorie 3 n'est pas parmi celles qui ont été lues"),
];
