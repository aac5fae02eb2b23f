//! The texts of the rules, by topic.

use crate::words::RuleText;

pub(super) const RULES: &[&[RuleText]] = &[];
