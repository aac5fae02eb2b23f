//! Which reductions go together: the structural one, and one target group at most.

use rust_decimal::Decimal;

use super::answer::{Combination, TargetGroup};
use super::structural::{Base, CODE};

/// Every admissible combination of what is granted, best first; of equal ones, in the order of the measures.
///
/// The structural reduction is due by law, so there is none without it.
pub(super) fn combinations(base: &Base, target_groups: &[TargetGroup]) -> Vec<Combination> {
    let structural = (base.ps > Decimal::ZERO).then_some(CODE);
    let alone = Combination { codes: structural.into_iter().collect(), total: base.ps };
    let with = target_groups.iter().filter(|of| of.decided.granted == Some(true)).filter_map(|of| {
        let pg = of.pg.filter(|pg| *pg > Decimal::ZERO)?;
        Some(Combination { codes: structural.into_iter().chain([of.code]).collect(), total: base.ps + pg })
    });
    let mut all: Vec<Combination> = with.chain([alone]).collect();
    all.sort_by_key(|of| std::cmp::Reverse(of.total));
    all
}
