use crate::words::RuleText;

pub(super) const ARTICLE_17: &[RuleText] = &[RuleText::new(
    "article-17-quota-exceeded",
    "mehr Arbeit nach Artikel 17 ist geplant, als ihr Kontingent hat[: {articleHours|Stunde|Stunden}][: \
            {articleDays|Tag|Tage}][ ab {firstDay}][ bis {lastDay}]",
    "[{quotaHours} Stunden][{quotaDays} Tage]",
    "nicht mehr planen, als vom Kontingent übrig ist, oder gewöhnliche Arbeit (OTH) melden",
)];
