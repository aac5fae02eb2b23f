//! The texts of rules, by topic.

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
const ANEW: &str = "envoyez à nouveau la déclaration immédiatement : ce qui est refusé ne déclare rien, et si le travail a commencé elle est tardive";
