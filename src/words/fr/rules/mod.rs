//! The texts of rules, by topic.

/// The step for work that nobody has declared, and that has begun.
macro_rules! send_now {
    () => {
        "envoyez l'IN maintenant, pour tout le travail[ jusqu'à aujourd'hui compris, avec ce qui est planifié \
            pour ces seuls jours ; les jours sous le {regime} encore à venir se déclarent par un IN à part, avant \
            qu'ils commencent] : il est tardif, et plus tard est pire ; un étudiant ou un flexi-job a un IN par trimestre, un travail occasionnel un par jour ; déclarez le travail suivant avant qu'il \
            commence"
    };
}
use send_now;

mod article_17;
mod employer;
mod features;
mod flexi_job;
mod form;
mod occasional;
mod period;
mod reader;
mod record;
mod registration;
mod student;
mod timing;
mod worker;

use crate::words::RuleText;

pub(super) const RULES: &[&[RuleText]] = &[
    article_17::ARTICLE_17,
    employer::EMPLOYER,
    features::FEATURES,
    flexi_job::FLEXI_JOB,
    form::FORM,
    occasional::OCCASIONAL,
    period::PERIOD,
    reader::READER,
    record::RECORD,
    registration::REGISTRATION,
    student::STUDENT,
    timing::TIMING,
    worker::WORKER,
];

/// What was refused because it came too early, and whose work has begun.
const ANEW: &str = "envoyez à nouveau la déclaration immédiatement si le travail a commencé : ce qui est refusé ne déclare rien, et elle est tardive ; un travail encore à venir peut être déclaré à partir du {firstDay}, et une période de jours où personne ne travaille s'annule au plus tard à son premier jour";
