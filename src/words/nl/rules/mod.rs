//! The texts of the rules, by topic.

/// The step for work that nobody has declared, and that has begun.
macro_rules! send_now {
    () => {
        "stuur de IN nu, voor alles wat gewerkt wordt[ tot en met vandaag, met wat alleen voor die dagen gepland \
            is; dagen onder {regime} die nog moeten komen, krijgen een eigen IN, voor ze beginnen]: hij is \
            laattijdig, en later is erger; een student of een flexi-job heeft een IN per kwartaal, gelegenheidswerk een per dag; geef het volgende werk aan voor het begint"
    };
}
use send_now;

mod article_17;
mod declaration;
mod flexi_job;
mod form;
mod occasional;
mod period;
mod reader;
mod student;
mod timing;

use crate::words::RuleText;

pub(super) const RULES: &[&[RuleText]] = &[
    article_17::ARTICLE_17,
    declaration::DECLARATION,
    flexi_job::FLEXI_JOB,
    form::FORM,
    occasional::OCCASIONAL,
    period::PERIOD,
    reader::READER,
    student::STUDENT,
    timing::TIMING,
];

/// What was refused because it came too early, and whose work has begun.
const ANEW: &str = "stuur de aangifte onmiddellijk opnieuw waar het werk begonnen is: wat geweigerd is, geeft niets aan, en ze is laattijdig; werk dat nog komt, kan aangegeven worden vanaf {firstDay}, en een periode voor dagen waarop niemand werkt, wordt ten laatste op haar eerste dag geannuleerd";
