//! The texts of the rules, by topic.

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
