use super::ANEW;
use crate::words::RuleText;

/// Of a declaration that came too early, once its days have come.
pub(super) const ARTICLE_17: &[RuleText] = &[
    RuleText::new(
        "article-17-declared-too-early",
        "het werk onder artikel 17 is te vroeg aangegeven[: het kan aangegeven worden vanaf {firstDay}][, en volgens een andere lezing vanaf {otherFirstDay}]",
        "",
        "stuur de aangifte op {firstDay} of later, voor het werk begint",
    )
    .begun(ANEW),
    RuleText::new(
        "article-17-outside-its-dates",
        "dit werknemerstype van artikel 17 bestaat niet[ voor een periode die begint op {startDate}]",
        "",
        "gebruik A17 voor periodes die voor 2022 beginnen, en O17, S17 of T17 vanaf 2022-01-01",
    ),
    RuleText::new(
        "article-17-quota-exceeded",
        "er is meer werk onder artikel 17 gepland dan het contingent toelaat[: {articleHours|uur|uren}][: \
            {articleDays|dag|dagen}]\
            [ vanaf {firstDay}][ tot {lastDay}]",
        "[{quotaHours} uren][{quotaDays} dagen]",
        "plan niet meer dan er van het contingent over is, of geef gewoon werk aan (OTH)",
    ),
    RuleText::new(
        "former-staff-under-article-17",
        "de werknemer was in de {waitingMonths} maanden ervoor misschien bij het personeel van de werkgever[: ander werk \
            begon \
            op {startDate}]",
        "",
        "geef gewoon werk (OTH) aan tot het vroegere personeel lang genoeg gewacht heeft",
    ),
];
