//! Work under article 17.

use super::ANEW;
use crate::words::RuleText;

/// Of a declaration that came too early, once its days have come.
pub(super) const ARTICLE_17: &[RuleText] = &[
    RuleText::new(
        "article-17-declared-too-early",
        "le travail sous l'article 17 est déclaré trop tôt[ : il peut être déclaré à partir du {firstDay}][, et selon une autre lecture à partir du {otherFirstDay}]",
        "",
        "envoyez la déclaration le {firstDay} ou plus tard, avant le début du travail",
    )
    .begun(ANEW),
    RuleText::new(
        "article-17-outside-its-dates",
        "ce type de travailleur de l'article 17 n'existe pas[ pour une période qui commence le {startDate}]",
        "",
        "utilisez A17 pour les périodes qui commencent avant 2022, et O17, S17 ou T17 à partir du 2022-01-01",
    ),
    RuleText::new(
        "article-17-quota-exceeded",
        "plus de travail sous l'article 17 est planifié que n'en permet son contingent[ : \
            {articleHours|heure|heures}][ : {articleDays|jour|jours}][ à partir du {firstDay}][ jusqu'au {lastDay}]",
        "[{quotaHours} heures][{quotaDays} jours]",
        "ne planifiez pas plus que ce qui reste du contingent, ou déclarez du travail ordinaire (OTH)",
    ),
    RuleText::new(
        "former-staff-under-article-17",
        "le travailleur a peut-être fait partie du personnel de l'employeur durant les {waitingMonths} mois \
            précédents[ : un autre travail a commencé le {startDate}]",
        "",
        "déclarez du travail ordinaire (OTH) jusqu'à ce que l'ancien membre du personnel ait attendu assez longtemps",
    ),
];
