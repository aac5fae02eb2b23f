//! The rules of article 17, one fault a file.

mod article_17_quota_exceeded;
mod former_staff_under_article_17;

use crate::declaration::rule::Declarations;
use crate::judgement::Rule;

/// Every rule on the register, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(article_17_quota_exceeded::Article17QuotaExceeded),
        Box::new(former_staff_under_article_17::FormerStaffUnderArticle17),
    ]
}
