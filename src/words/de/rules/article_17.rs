use crate::words::RuleText;

pub(super) const ARTICLE_17: &[RuleText] = &[
    RuleText::new(
        "article-17-quota-exceeded",
        "mehr Arbeit nach Artikel 17 ist geplant, als ihr Kontingent hat[: {articleHours|Stunde|Stunden}][: \
            {articleDays|Tag|Tage}][ ab {firstDay}][ bis {lastDay}]",
        "[{quotaHours} Stunden][{quotaDays} Tage]",
        "nicht mehr planen, als vom Kontingent übrig ist, oder gewöhnliche Arbeit (OTH) melden",
    ),
    RuleText::new(
        "former-staff-under-article-17",
        "der Arbeitnehmer gehörte in den {waitingMonths} Monaten davor vielleicht zum Personal des Arbeitgebers[: \
            andere Arbeit begann am {startDate}]",
        "",
        "gewöhnliche Arbeit (OTH) melden, bis früheres Personal lange genug gewartet hat",
    ),
];
