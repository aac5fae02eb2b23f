//! Occasional work.

use crate::words::RuleText;

pub(super) const OCCASIONAL: &[RuleText] = &[
    RuleText::new(
        "horeca-employer-days-exceeded",
        "l'employeur occupe des travailleurs occasionnels dans l'horeca plus de jours qu'il ne peut[ : celui-ci est \
            le numéro {employerDay}]",
        "[{quotaDays} jours, en {year}]",
        "attendez-vous à des cotisations ordinaires pour ce jour, ou, avant qu'il commence, annulez-le et déclarez \
            du travail ordinaire (OTH)",
    ),
    RuleText::new(
        "horeca-worker-days-exceeded",
        "le travailleur a plus de jours de travail occasionnel dans l'horeca que n'en permet une année[ : celui-ci \
            est le numéro {workerDay}]",
        "[{quotaDays} jours, en {year}]",
        "attendez-vous à des cotisations ordinaires pour ce jour, ou, avant qu'il commence, annulez-le et déclarez \
            du travail ordinaire (OTH)",
    ),
    RuleText::new(
        "two-shifts-in-one-declaration",
        "§one declaration covers two shifts that are planned[: between them nobody works from {pauseFrom} to {pauseUntil}]",
        "",
        "§declare each shift by itself: end this one with the first shift, and send an IN for the next one before it begins; or correct the \
            table schedules",
    ),
];
