//! Article 17: work in the socio-cultural sector, sport and public television without contributions, up to a quota.
//!
//! What is declared beyond a quota is refused. No rule here decides whether the regime is granted, so the right to it is undetermined.
//! The dates between which its worker types may be declared are judged with all declarations.

mod planned;
mod rules;

use crate::declaration::regime::{Contribution, RuleLists};
use crate::declaration::rule::{Loss, Regime};
use crate::id::WorkerType;
use crate::law::LegalRef;
use crate::words::{costs, regimes};

/// Work under article 17.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::id::WorkerType;
/// use dimona::article_17;
/// assert_eq!(Engine::belgium().regime_of(WorkerType::S17), Some(article_17::REGIME));
/// ```
pub const REGIME: Regime = Regime::new(regimes::article_17, |_, _| {
    Loss::new(
        costs::article_17(),
        LegalRef::inferred("NSSO on article 17: work beyond it is subject to social security"),
    )
});

/// What article 17 contributes to the engine.
pub(crate) static CONTRIBUTION: Contribution = Contribution {
    rules: RuleLists { on_register: rules::register_rules, ..RuleLists::NONE },
    ..Contribution::new(REGIME, &[WorkerType::A17, WorkerType::O17, WorkerType::S17, WorkerType::T17])
};
