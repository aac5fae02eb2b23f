//! Occasional work.

use crate::words::RuleText;

pub(super) const OCCASIONAL: &[RuleText] = &[
    RuleText::new(
        "agriculture-or-horticulture-days-exceeded",
        "le travailleur a plus de jours de travail occasionnel dans l'agriculture ou l'horticulture que n'en permet \
            une année[ : celui-ci est le numéro {workerDay}]",
        "[{quotaDays} jours, en {year}]",
        "gardez-la et attendez-vous à des cotisations ordinaires pour ce jour, ou déclarez à sa place du travail \
            ordinaire (OTH) avant qu'il commence",
    ),
    RuleText::new(
        "horeca-employer-days-exceeded",
        "l'employeur occupe des travailleurs occasionnels dans l'horeca plus de jours qu'il ne peut[ : celui-ci est le \
            numéro {employerDay}]",
        "[{quotaDays} jours, en {year}]",
        "gardez-la et attendez-vous à des cotisations ordinaires pour ce jour, ou déclarez à sa place du travail \
            ordinaire (OTH) avant qu'il commence",
    ),
    RuleText::new(
        "mushroom-grower-days-exceeded",
        "le champignonniste occupe des travailleurs occasionnels plus de jours qu'il ne peut[ : celui-ci est le numéro {employerDay}]",
        "[{quotaDays} jours, en {year}]",
        "gardez-la et attendez-vous à des cotisations ordinaires pour ce jour, ou déclarez à sa place du travail \
            ordinaire (OTH) avant qu'il commence",
    ),
    RuleText::new(
        "horeca-worker-days-exceeded",
        "le travailleur a plus de jours de travail occasionnel dans l'horeca que n'en permet une année[ : celui-ci est \
            le numéro {workerDay}]",
        "[{quotaDays} jours, en {year}]",
        "gardez-la et attendez-vous à des cotisations ordinaires pour ce jour, ou déclarez à sa place du travail \
            ordinaire (OTH) avant qu'il commence",
    ),
    RuleText::new(
        "occasional-work-outside-its-sectors",
        "le secteur de l'employeur n'a pas de travailleurs occasionnels[ avant le {firstDay}]",
        "les parcs et jardins (145.04) ne font pas partie ici de l'horticulture[ ; les pompes funèbres (320) ont des travailleurs \
            occasionnels à partir du {firstDay}]",
        "déclarez du travail ordinaire (OTH) ; si le travailleur est engagé pour une autre activité de l'employeur, \
            indiquez sa commission paritaire dans la table employers",
    ),
    RuleText::new(
        "declared-before-work-began",
        "le travail était déclaré avant qu'il commence[ : il commence le {workBegins}][ : il commence le {workBeginsOn}]",
        "",
        "demandez à l'ONSS avant de compter sur le régime, et montrez quand le travail a commencé",
    ),
    RuleText::new(
        "other-work-in-sector-before",
        "le travailleur a fait peu avant un autre travail qu'occasionnel dans le secteur[ : il a commencé le \
            {startDate}]",
        "[{waitingDays} jours doivent les séparer]",
        "déclarez à la place du travail ordinaire (OTH) tant que ce travail est si proche, avant qu'il commence : ensuite c'est tardif",
    ),
    RuleText::new(
        "third-day-otherwise-declared",
        "le travailleur est trois jours de suite chez l'employeur, et tous ne sont pas déclarés de la même façon[, à partir du {firstDay}]",
        "",
        "comptez chaque jour chez cet employeur, quelle que soit sa déclaration : dès un troisième, tous sont du travail ordinaire (OTH)",
    ),
    RuleText::new(
        "two-shifts-in-one-declaration",
        "une seule déclaration couvre deux prestations prévues[ : entre elles, personne ne travaille de {pauseFrom} à {pauseUntil}]",
        "",
        "déclarez chaque prestation séparément : terminez celle-ci avec la première, et envoyez un IN pour la suivante avant qu'elle ne commence ; ou corrigez la table schedules",
    ),
    RuleText::new(
        "funeral-days-exceeded",
        "il y a du travail occasionnel dans les pompes funèbres plus de jours qu'une année ne le permet",
        "",
        "gardez-le et attendez-vous à des cotisations ordinaires pour ce jour, ou déclarez à sa place du travail ordinaire (OTH) \
            avant qu'il commence",
    ),
    RuleText::new(
        "work-bars-occasional-work",
        "ce travail retire le droit à un travail occasionnel du travailleur dans le secteur qui commence peu après[ : à partir du {occasionalStartDate}][ (période {occasionalPeriodId})]",
        "[{waitingDays} jours doivent les séparer]",
        "si ce travail n'a pas encore commencé, laissez-le commencer après le travail occasionnel ; sinon annulez à temps le travail occasionnel et déclarez à sa place du travail ordinaire (OTH)",
    ),
];
