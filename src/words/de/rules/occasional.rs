use crate::words::RuleText;

/// On the third day and behind it.
const LATE_DAY: &str = "am dritten Tag arbeitet niemand als Gelegenheitsarbeitnehmer: arbeitet jemand, dies sofort als gewöhnliche Arbeit (OTH) melden; das LSS verlangt, die Gelegenheitstage zu annullieren und eine gewöhnliche Periode vom ersten bis zum letzten Tag zu melden, und für vergangene Tage kommt beides verspätet; ein Gericht hat Annullierungen von Tagen bestraft, an denen jemand arbeitete";

pub(super) const OCCASIONAL: &[RuleText] = &[
    RuleText::new(
        "agriculture-or-horticulture-days-exceeded",
        "der Arbeitnehmer hat mehr Tage Gelegenheitsarbeit in Landwirtschaft oder Gartenbau, als ein Jahr haben \
            darf[: dieser ist Nummer {workerDay}]",
        "[{quotaDays} Tage, in {year}]",
        "die Meldung beibehalten und für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder stattdessen, bevor er \
            beginnt, gewöhnliche Arbeit (OTH) melden",
    ),
    RuleText::new(
        "horeca-employer-days-exceeded",
        "der Arbeitgeber hat im Horeca-Sektor an mehr Tagen Gelegenheitsarbeitnehmer, als er darf[: dieser ist Nummer \
            {employerDay}]",
        "[{quotaDays} Tage, in {year}]",
        "die Meldung beibehalten und für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder stattdessen, bevor er \
            beginnt, gewöhnliche Arbeit (OTH) melden",
    ),
    RuleText::new(
        "mushroom-grower-days-exceeded",
        "der Pilzzüchter hat an mehr Tagen Gelegenheitsarbeitnehmer, als er darf[: dieser ist Nummer {employerDay}]",
        "[{quotaDays} Tage, in {year}]",
        "die Meldung beibehalten und für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder stattdessen, bevor er \
            beginnt, gewöhnliche Arbeit (OTH) melden",
    ),
    RuleText::new(
        "horeca-worker-days-exceeded",
        "der Arbeitnehmer hat mehr Tage Gelegenheitsarbeit im Horeca-Sektor, als ein Jahr haben darf[: dieser ist \
            Nummer {workerDay}]",
        "[{quotaDays} Tage, in {year}]",
        "die Meldung beibehalten und für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder stattdessen, bevor er \
            beginnt, gewöhnliche Arbeit (OTH) melden",
    ),
    RuleText::new(
        "occasional-work-outside-its-sectors",
        "der Sektor des Arbeitgebers hat keine Gelegenheitsarbeitnehmer[ vor dem {firstDay}]",
        "Parks und Gärten (145.04) gehören hier nicht zum Gartenbau[; Bestattungen (320) haben Gelegenheitsarbeitnehmer ab dem \
            {firstDay}]",
        "gewöhnliche Arbeit (OTH) melden; wird der Arbeitnehmer für eine andere Tätigkeit des Arbeitgebers \
            eingestellt, deren paritätische Kommission in der Tabelle employers angeben",
    ),
    RuleText::new(
        "declared-before-work-began",
        "die Arbeit war gemeldet, bevor sie begann[: sie beginnt am {workBegins}][: sie beginnt am {workBeginsOn}]",
        "",
        "vor Vertrauen auf die Regelung das LSS fragen, und zeigen, wann die Arbeit begann",
    ),
    RuleText::new(
        "other-work-in-sector-before",
        "der Arbeitnehmer hat kurz zuvor andere als Gelegenheitsarbeit im Sektor geleistet[: sie begann am \
            {startDate}]",
        "[{waitingDays} Tage müssen dazwischen liegen]",
        "stattdessen gewöhnliche Arbeit (OTH) melden, solange diese Arbeit so nahe liegt, vor ihrem Beginn: danach ist es verspätet",
    ),
    RuleText::new(
        "third-day-otherwise-declared",
        "der Arbeitnehmer ist an drei aufeinanderfolgenden Tagen beim Arbeitgeber, und nicht alle sind gleich gemeldet[, ab dem {firstDay}]",
        "",
        "jeden Tag bei diesem Arbeitgeber zählen, wie auch immer er gemeldet ist: ab einem dritten sind alle gewöhnliche Arbeit (OTH)",
    ),
    RuleText::new(
        "service-type-missing",
        "für einen Tag wie den {startDate} wurde Gelegenheitsarbeit im Horeca-Sektor nach Wahl des Arbeitgebers \
            vollständig oder vereinfacht (full, light) gemeldet",
        "",
        "das Enddatum und die Enduhrzeit angeben und das LSS fragen, ob es für diesen Tag noch eine Meldung annimmt",
    ),
    RuleText::new(
        "third-day-in-a-row",
        "Gelegenheitsarbeit im Horeca-Sektor an drei aufeinanderfolgenden Tagen[, ab dem {firstDay}]: zwei sind bei \
            einem Arbeitgeber zulässig",
        "",
        "den dritten Tag frei lassen, oder vor seinem Beginn die Gelegenheitstage annullieren und eine gewöhnliche \
            Periode (OTH) vom ersten bis zum letzten Tag melden, wie das LSS es verlangt; für vergangene Tage ist \
            dieses IN verspätet, und die Annullierungen auch; ein Gericht hat Annullierungen von Tagen bestraft, an denen jemand arbeitete",
    )
    .begun(LATE_DAY),
    RuleText::new(
        "two-shifts-in-one-declaration",
        "eine Meldung deckt zwei geplante Schichten[: dazwischen arbeitet niemand, von {pauseFrom} bis {pauseUntil}]",
        "",
        "jede Schicht für sich melden: diese mit der ersten Schicht beenden und vor Beginn der nächsten ein IN dafür senden; oder die Tabelle schedules berichtigen",
    ),
    RuleText::new(
        "funeral-days-exceeded",
        "es gibt Gelegenheitsarbeit bei Bestattungen an mehr Tagen, als ein Jahr haben darf",
        "",
        "sie beibehalten und für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder an ihrer Stelle gewöhnliche Arbeit (OTH) \
            melden, bevor sie beginnt",
    ),
    RuleText::new(
        "work-bars-occasional-work",
        "diese Arbeit nimmt einer Gelegenheitsarbeit des Arbeitnehmers im Sektor, die kurz danach beginnt, den Anspruch[: ab dem {occasionalStartDate}][ (Periode {occasionalPeriodId})]",
        "[{waitingDays} Tage müssen dazwischen liegen]",
        "hat diese Arbeit noch nicht begonnen, sie nach der Gelegenheitsarbeit beginnen lassen; sonst die Gelegenheitsarbeit rechtzeitig annullieren und stattdessen gewöhnliche Arbeit (OTH) melden",
    ),
];
