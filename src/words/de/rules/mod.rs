//! The texts of the rules, by topic.

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
