//! Daily registrations.

use crate::words::RuleText;

pub(super) const REGISTRATION: &[RuleText] = &[
    RuleText::new(
        "cancelled-registration",
        "l'enregistrement journalier {registrationId} est déjà annulé[, avec sa période {periodId}]",
        "",
        "après une seconde annulation, ne faites rien ; sinon faites un nouvel enregistrement",
    ),
    RuleText::new(
        "daily-registration-not-chosen",
        "l'employeur n'a pas choisi Dimona pour ses enregistrements journaliers",
        "",
        "faites l'enregistrement dans le système que l'employeur a choisi, ou signalez d'abord à l'ONSS qu'il \
            choisit Dimona",
    ),
    RuleText::new(
        "overlapping-registration",
        "l'enregistrement journalier en chevauche un autre[, {registrationId}][, qui commence le {startDate}][ : \
            enregistrement {record} du fichier {file}]",
        "",
        "corrigez les heures, ou annulez d'abord l'enregistrement journalier erroné",
    ),
    RuleText::new(
        "registered-begin-outside-period",
        "le travail enregistré commence le {startDate}, hors de la période à partir du {periodStart}[ jusqu'au \
            {periodEnd}]",
        "",
        "corrigez le jour, ou désignez la période durant laquelle le travail est fait",
    ),
    RuleText::new(
        "registered-end-before-begin",
        "le travail enregistré se terminerait le {endDate}, avant son premier jour, le {startDate}",
        "",
        "corrigez les dates ; un travail qui dépasse minuit se termine le jour suivant",
    ),
    RuleText::new(
        "registered-end-hour-before-begin-hour",
        "le travail enregistré se terminerait le {startDate} avant de commencer ce jour-là",
        "",
        "s'il se termine après minuit, donnez le jour suivant comme date de fin ; sinon corrigez les heures",
    ),
    RuleText::new(
        "registered-end-outside-period",
        "le travail enregistré se termine le {endDate}, hors de la période à partir du {periodStart}[ jusqu'au \
            {periodEnd}]",
        "",
        "corrigez le jour, ou désignez la période durant laquelle le travail est fait",
    ),
    RuleText::new(
        "registered-in-unfitting-period",
        "la période {periodId} est peut-être d'une sorte qui n'admet pas d'enregistrements journaliers",
        "",
        "attendez la réponse de l'ONSS ; les flexi-jobs déclarés par leurs dates en admettent",
    ),
    RuleText::new(
        "registered-longer-than-a-day",
        "le travail enregistré dure plus de 24 heures[ : du {begin} au {end}]",
        "",
        "enregistrez chaque jour de travail séparément",
    ),
    RuleText::new(
        "registered-without-length",
        "le travail enregistré le {startDate} se termine à la minute où il commence",
        "",
        "corrigez les heures ; un travail qui dépasse minuit se termine le jour suivant",
    ),
    RuleText::new(
        "registration-without-change",
        "la modification ne change rien à l'enregistrement journalier {registrationId}",
        "",
        "n'envoyez rien si l'enregistrement journalier est exact tel quel ; sinon donnez les valeurs qui doivent \
            changer",
    ),
    RuleText::new(
        "unchangeable-registration",
        "l'enregistrement journalier {registrationId}[, d'un travail terminé le {endDate},] ne peut plus être \
            modifié",
        "",
        "interrogez l'ONSS",
    ),
    RuleText::new(
        "unknown-registration",
        "l'enregistrement journalier {registrationId} n'existe pas",
        "",
        "vérifiez le numéro dans la réponse de l'ONSS à l'enregistrement journalier, ou chargez un registre qui le \
            contient",
    ),
];
