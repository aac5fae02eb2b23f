//! Occasional work: days in agriculture, horticulture, hotels, restaurants and cafés, and at funerals.
//!
//! No rule here decides whether the regime is granted, so the right to it is undetermined. That it fails is decided where the
//! declaration was late, or came after work began.

use crate::declaration::regime::Contribution;
use crate::declaration::rule::Regime;
use crate::id::WorkerType;
use crate::words::regimes;

/// Occasional work.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::id::WorkerType;
/// use dimona::occasional;
/// assert_eq!(Engine::belgium().regime_of(WorkerType::Ext), Some(occasional::REGIME));
/// ```
pub const REGIME: Regime = Regime::new(regimes::occasional);

/// What occasional work contributes to the engine.
pub(crate) static CONTRIBUTION: Contribution = Contribution {
    conditions: &["begun-before-declaration", "late-declaration"],
    ..Contribution::new(REGIME, &[WorkerType::Ext])
};
