//! The texts of the rules, by topic.

/// The step for work that nobody has declared, and that has begun.
macro_rules! send_now {
    () => {
        "den IN jetzt senden, für alles, was gearbeitet wird[ bis einschließlich heute, mit dem, was nur für \
            diese Tage geplant ist; Tage unter der {regime}, die noch bevorstehen, mit einem eigenen IN melden, \
            bevor sie beginnen]: er ist verspätet, und später ist schlimmer; ein Student oder ein Flexi-Job hat einen IN je Quartal, Gelegenheitsarbeit einen je Tag; die nächste Arbeit melden, bevor sie \
            beginnt"
    };
}
use send_now;

mod article_17;
mod declaration;
mod employer;
mod flexi_job;
mod occasional;
mod period;
mod person;
mod reader;
mod registration;
mod student;
mod time;
mod worker_type;
mod zones;

use crate::words::RuleText;

pub(super) const RULES: &[&[RuleText]] = &[
    article_17::ARTICLE_17,
    declaration::DECLARATION,
    employer::EMPLOYER,
    flexi_job::FLEXI_JOB,
    occasional::OCCASIONAL,
    period::PERIOD,
    person::PERSON,
    reader::READER,
    registration::REGISTRATION,
    student::STUDENT,
    time::TIME,
    worker_type::WORKER_TYPE,
    zones::ZONES,
];
