//! The engine that arguments ask for.

use std::path::Path;

use dimona::engine::{Engine, EngineBuilder};
use dimona::policy::Policies;
use dimona::time::Moment;

use crate::facts;
use crate::problems::Problems;

/// One with these policies, with the facts of this directory, asked at this moment. `None` when they cannot be had; why was told.
pub(crate) fn builder(
    chosen: &[(String, String)],
    directory: Option<&Path>,
    now: Option<Moment>,
    problems: &mut Problems,
) -> Option<EngineBuilder> {
    let mut policies = Policies::default();
    for (name, value) in chosen {
        policies.set(name, value).map_err(|fault| problems.tell(fault)).ok()?;
    }
    let mut builder = Engine::builder().policies(policies);
    if let Some(now) = now {
        builder = builder.asked_at(now);
    }
    if let Some(directory) = directory {
        builder = builder.facts(facts::read(directory, problems)?);
    }
    Some(builder)
}
