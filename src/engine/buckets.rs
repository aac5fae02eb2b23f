//! Which rules may concern a declaration: by stage, kind and worker type, and by what stands in it.

use super::table::Asked;
use crate::declaration::message::Kind;
use crate::declaration::rule::{DeclarationScope, Stage, Types};
use crate::declaration::schema::ZoneSet;
use crate::id::WorkerType;

/// The places of rules in their list. Their scopes stand here too, so that a rule that is not asked is not even looked at.
pub(super) struct Bucket(Vec<(DeclarationScope, u16)>);

impl Bucket {
    /// Of these rules, those that are not idle and that this concerns, in their order.
    fn of<R: ?Sized>(rules: &[Asked<R>], concerned: impl Fn(&Asked<R>) -> bool) -> Self {
        let asked = rules.iter().enumerate().filter(|(_, asked)| !asked.is_idle && concerned(asked));
        Bucket(asked.filter_map(|(place, asked)| Some((asked.scope, u16::try_from(place).ok()?))).collect())
    }

    /// The places of the rules that a declaration in which these zones stand may concern.
    #[inline]
    pub(super) fn met(&self, present: ZoneSet) -> impl Iterator<Item = usize> {
        self.0.iter().filter(move |(scope, _)| scope.meets(present)).map(|(_, place)| usize::from(*place))
    }

    /// How many rules are in it.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// The rules on messages, by kind; those of a record without a kind come last.
#[derive(Default)]
pub(super) struct MessageBuckets(Vec<Bucket>);

impl MessageBuckets {
    pub(super) fn new<R: ?Sized>(rules: &[Asked<R>]) -> Self {
        let kinds = Kind::ALL.into_iter().map(Some).chain([None]);
        let of = |kind: Option<Kind>| Bucket::of(rules, |asked| kind.is_none_or(|kind| asked.scope.holds_kind(kind)));
        MessageBuckets(kinds.map(of).collect())
    }

    #[inline]
    pub(super) fn of(&self, kind: Option<Kind>) -> &Bucket {
        &self.0[kind.map_or(Kind::ALL.len(), |kind| kind as usize)]
    }
}

/// The rules on declarations, by stage, kind and worker type.
#[derive(Default)]
pub(super) struct DeclarationBuckets(Vec<Bucket>);

impl DeclarationBuckets {
    pub(super) fn new<R: ?Sized>(rules: &[Asked<R>]) -> Self {
        let stages = Stage::ALL.into_iter();
        let kinds = stages.flat_map(|stage| Kind::ALL.into_iter().map(move |kind| (stage, kind)));
        let cells = kinds.flat_map(|(stage, kind)| (0..Types::CELLS).map(move |cell| (stage, kind, cell)));
        let of = |(stage, kind, cell)| {
            Bucket::of(rules, |asked| {
                asked.stage == stage && asked.scope.holds_kind(kind) && asked.scope.holds_cell(cell)
            })
        };
        DeclarationBuckets(cells.map(of).collect())
    }

    #[inline]
    pub(super) fn of(&self, stage: Stage, kind: Kind, worker_type: Option<WorkerType>) -> &Bucket {
        let row = stage as usize * Kind::ALL.len() + kind as usize;
        &self.0[row * Types::CELLS + Types::cell(worker_type)]
    }
}
