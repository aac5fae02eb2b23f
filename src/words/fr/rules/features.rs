//! The features of the work: worker type, joint committee, cards.

use crate::words::RuleText;

/// On the third day and behind it.
const LATE_DAY: &str = "le troisième jour, personne ne travaille comme occasionnel : si quelqu'un travaille, déclarez-le immédiatement comme travail ordinaire (OTH) ; l'ONSS demande d'annuler les jours occasionnels et de déclarer une seule période ordinaire du premier au dernier jour, et pour des jours passés les deux sont tardifs ; un tribunal a puni des annulations de jours où quelqu'un a travaillé";

pub(super) const FEATURES: &[RuleText] = &[
    RuleText::new(
        "joint-committee-against-worker-type",
        "la commission paritaire ne va pas avec le type de travailleur",
        "",
        "corrigez la commission ou le type de travailleur ; pour les hôtels et restaurants, seul le travail \
            occasionnel (EXT) relève de 302, et ce qui ne l'est pas, de XXX",
    ),
    RuleText::new(
        "one-day-type-over-several-days",
        "la période durerait du {startDate} au {endDate}, et cette sorte de travail est déclarée jour par jour",
        "",
        "déclarez chaque jour séparément, avec la même date de début et de fin",
    ),
    RuleText::new(
        "risk-activity-against-nature",
        "la classe de risque de l'activité n'est pas une de cette nature de travail",
        "",
        "donnez de 1 à 6 pour un travail manuel (WORKER), de 401 à 412 pour celui d'un employé (EMPLOYEE)",
    ),
    RuleText::new(
        "same-card-twice",
        "les deux mois ont la même carte de contrôle de la construction (C3.2A)",
        "",
        "donnez le numéro d'une autre carte pour le mois suivant",
    ),
    RuleText::new(
        "service-type-missing",
        "pour un jour tel que le {startDate}, le travail occasionnel dans l'horeca était déclaré en full ou en \
            light, au choix de l'employeur",
        "",
        "donnez la date et l'heure de fin, et demandez à l'ONSS s'il accepte encore une déclaration pour ce jour",
    ),
    RuleText::new(
        "third-day-in-a-row",
        "travail occasionnel dans l'horeca trois jours de suite[, à partir du {firstDay}] : deux sont permis chez \
            un employeur",
        "",
        "laissez le troisième jour libre, ou, avant qu'il commence, annulez les jours occasionnels et déclarez une \
            seule période ordinaire (OTH) du premier au dernier jour, comme l'ONSS le demande ; pour des jours \
            passés, cet IN et les annulations sont tardifs, et un tribunal a puni des annulations de jours où quelqu'un a travaillé",
    )
    .begun(LATE_DAY),
    RuleText::new(
        "worker-type-closed-for-a-time",
        "l'ONSS n'accepte pas de déclarations de ce type de travailleur pour cette époque[ : il le fait à partir du \
            {firstDay}]",
        "",
        "déclarez le travail quand le type est ouvert, ou demandez à l'ONSS comment le déclarer jusque-là",
    ),
    RuleText::new(
        "worker-type-closed-to-employer",
        "aucun employeur ne peut utiliser ce type de travailleur[ pour une période qui commence après le {lastDay}]",
        "",
        "déclarez le travailleur comme OTH",
    ),
    RuleText::new(
        "worker-type-of-other-employers",
        "pour les périodes qui commencent jusqu'au {lastDay}, cette sorte d'employeur ne peut pas utiliser ce type \
            de travailleur",
        "",
        "déclarez le travailleur comme OTH",
    ),
    RuleText::new(
        "worker-type-outside-its-dates",
        "le type de travailleur n'existe pas à cette date[ : son premier jour est le {firstDay}][ : son dernier \
            jour était le {lastDay}]",
        "",
        "déclarez le travail sous un type qui existe à cette date : OTH pour le travail ordinaire",
    ),
];
