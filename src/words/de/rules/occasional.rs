use crate::words::RuleText;

pub(super) const OCCASIONAL: &[RuleText] = &[
    RuleText::new(
        "horeca-employer-days-exceeded",
        "der Arbeitgeber hat im Horeca-Sektor an mehr Tagen Gelegenheitsarbeitnehmer, als er darf[: dieser ist Nummer \
            {employerDay}]",
        "[{quotaDays} Tage, in {year}]",
        "für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder ihn, bevor er beginnt, annullieren und gewöhnliche \
            Arbeit (OTH) melden",
    ),
    RuleText::new(
        "horeca-worker-days-exceeded",
        "der Arbeitnehmer hat mehr Tage Gelegenheitsarbeit im Horeca-Sektor, als ein Jahr haben darf[: dieser ist \
            Nummer {workerDay}]",
        "[{quotaDays} Tage, in {year}]",
        "für diesen Tag mit gewöhnlichen Beiträgen rechnen, oder ihn, bevor er beginnt, annullieren und gewöhnliche \
            Arbeit (OTH) melden",
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
            dieses IN verspätet",
    ),
    RuleText::new(
        "two-shifts-in-one-declaration",
        "§one declaration covers two shifts that are planned[: between them nobody works from {pauseFrom} to {pauseUntil}]",
        "",
        "§declare each shift by itself: end this one with the first shift, and send an IN for the next one before it begins; or correct the \
            table schedules",
    ),
];
