//! Walks the objects of a record and fills a draft.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::forget::{forget, forget_action};
use super::member::{Block, Key, KeySeed, Member, Owner};
use super::remark::path;
use super::value::{RawSeed, Skip};
use crate::codec::remark::{note, shown};
use crate::dimona::message::{Draft, Field, Kind, Letter, PlainText, Raw, RemarkKind, ZoneValue};
use crate::id::PeriodId;
use crate::time::Moment;

/// Reads one object into the draft.
pub(super) struct BlockSeed<'d, 'de> {
    pub(super) draft: &'d mut Draft<'de>,
    pub(super) block: Block,
}

/// What stood where an object belongs.
pub(super) enum Content<'de> {
    Absent,
    Object,
    Other(Raw<'de>),
}

impl<'de> Content<'de> {
    fn is_absent(&self) -> bool {
        matches!(self, Content::Absent)
    }

    /// Whether the block is there: only that is judged.
    fn presence(self) -> Field<'de, PlainText> {
        match self {
            Content::Absent => Field::Absent,
            Content::Object => Field::Known(PlainText),
            Content::Other(raw) => Field::Raw(raw),
        }
    }
}

impl<'de> DeserializeSeed<'de> for BlockSeed<'_, 'de> {
    type Value = Content<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> BlockSeed<'_, 'de> {
    /// A value that is no object, where an object belongs.
    fn other(self, raw: Option<Raw<'de>>, suffix: &'static str) -> Content<'de> {
        let Some(raw) = raw else { return Content::Absent };
        let kind =
            if self.block == Block::Context { RemarkKind::UnreadableContext } else { RemarkKind::UnknownProperty };
        if self.block != Block::Record {
            note(self.draft, kind, || self.block.path() + suffix);
        }
        Content::Other(raw)
    }
}

impl<'de> Visitor<'de> for BlockSeed<'_, 'de> {
    type Value = Content<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content<'de>, A::Error> {
        let BlockSeed { draft, block } = self;
        let mut seen = 0;
        while let Some(key) = map.next_key_seed(KeySeed(block))? {
            match key {
                Key::Unknown(name) => {
                    note(draft, RemarkKind::UnknownProperty, || path(block, shown(name)));
                    map.next_value_seed(Skip)?;
                }
                Key::Known(member) => {
                    let again = seen & member.bit() != 0;
                    seen |= member.bit();
                    if again {
                        note(draft, RemarkKind::DuplicateProperty, || path(block, member.name().into()));
                        forget(draft, block, member);
                    }
                    read(draft, block, member, again, &mut map)?;
                }
            }
        }
        Ok(Content::Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Content<'de>, A::Error> {
        let mut suffix = "";
        while seq.next_element_seed(Skip)?.is_some() {
            suffix = "[0]";
        }
        Ok(self.other(Some(Raw::Nested), suffix))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Content<'de>, E> {
        RawSeed.visit_borrowed_str(text).map(|raw| self.other(raw, ""))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Content<'de>, E> {
        RawSeed.visit_str(text).map(|raw| self.other(raw, ""))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Content<'de>, E> {
        RawSeed.visit_i64(number).map(|raw| self.other(raw, ""))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Content<'de>, E> {
        RawSeed.visit_u64(number).map(|raw| self.other(raw, ""))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Content<'de>, E> {
        RawSeed.visit_f64(number).map(|raw| self.other(raw, ""))
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Content<'de>, E> {
        RawSeed.visit_bool(flag).map(|raw| self.other(raw, ""))
    }

    fn visit_unit<E: Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Absent)
    }
}

/// Reads the value of a known property.
fn read<'de, A: MapAccess<'de>>(
    draft: &mut Draft<'de>,
    block: Block,
    member: Member,
    again: bool,
    map: &mut A,
) -> Result<(), A::Error> {
    match member {
        Member::Context => drop(object(draft, Block::Context, map)?),
        Member::Employer => {
            let kind = if let Block::Action(kind) = block { Some(kind) } else { None };
            object(draft, Block::Employer(kind), map)?;
        }
        Member::Worker => drop(object(draft, Block::Worker, map)?),
        Member::DimonaIn => action(draft, Kind::In, again, map)?,
        Member::DimonaOut => action(draft, Kind::Out, again, map)?,
        Member::DimonaUpdate => action(draft, Kind::Update, again, map)?,
        Member::DimonaCancel => action(draft, Kind::Cancel, again, map)?,

        Member::ReceivedAt => draft.context.received_at = moment(draft, member, map)?,
        Member::WorkStart => draft.context.work_start = moment(draft, member, map)?,
        Member::DeclarationId => draft.context.declaration_id = number(draft, member, map)?,
        Member::PeriodId if block == Block::Context => draft.context.period_id = number(draft, member, map)?,
        Member::Reference => draft.context.reference = reference(draft, map)?,
        Member::Answer => draft.context.answer = answer(draft, map)?,

        Member::EmployerId => draft.nsso_number = field(map)?,
        Member::ProvisionalEmployerId => draft.provisional_nsso_number = field(map)?,
        Member::EnterpriseNumber if matches!(block, Block::Employer(_)) => draft.enterprise_number = field(map)?,

        Member::Ssin => draft.ssin = field(map)?,
        Member::FamilyName => draft.family_name = field(map)?,
        Member::GivenName => draft.given_name = field(map)?,
        Member::Initial => draft.initial = field(map)?,
        Member::BirthDate => draft.birth_date = field(map)?,
        Member::PlaceOfBirth => draft.birth_place = field(map)?,
        Member::CountryOfBirth => draft.birth_country = field(map)?,
        Member::Gender => draft.sex = field(map)?,
        Member::Nationality => draft.nationality = field(map)?,
        Member::Address => {
            let owner = match block {
                Block::UsingEmployer(kind) => Owner::UsingEmployer(kind),
                Block::StudentPlaceOfWork => Owner::StudentPlaceOfWork,
                _ => Owner::Worker,
            };
            object(draft, Block::Address(owner), map)?;
        }
        Member::Municipality => {
            let Block::Address(owner) = block else { return map.next_value_seed(Skip).map(drop) };
            object(draft, Block::Municipality(owner), map)?;
        }
        Member::Name if block == Block::Municipality(Owner::Worker) => draft.municipality = field(map)?,
        Member::Street if block == Block::Address(Owner::Worker) => draft.street = field(map)?,
        Member::HouseNumber if block == Block::Address(Owner::Worker) => draft.house_number = field(map)?,
        Member::BoxNumber if block == Block::Address(Owner::Worker) => draft.box_number = field(map)?,
        Member::PostCode if block == Block::Address(Owner::Worker) => draft.postcode = field(map)?,
        Member::Country if block == Block::Address(Owner::Worker) => draft.country = field(map)?,

        Member::PeriodId => draft.period_id = field(map)?,
        Member::StartDate => draft.start_date = field(map)?,
        Member::StartHour => draft.start_hour = field(map)?,
        Member::EndDate => draft.end_date = field(map)?,
        Member::EndHour => draft.end_hour = field(map)?,
        Member::PlannedHoursNumber => draft.planned_hours = field(map)?,
        Member::PlannedDaysNumber => draft.planned_days = field(map)?,
        Member::Features => {
            let Block::Action(kind) = block else { return map.next_value_seed(Skip).map(drop) };
            draft.features = object(draft, Block::Features(kind), map)?.presence();
        }
        Member::StudentPlaceOfWork => {
            draft.student_place_of_work = object(draft, Block::StudentPlaceOfWork, map)?.presence();
        }
        Member::ConstructionControlCards => {
            draft.construction_control_cards = object(draft, Block::ConstructionControlCards, map)?.presence();
        }
        Member::SmallStatutesInformation => {
            draft.small_statutes_information = object(draft, Block::SmallStatutesInformation, map)?.presence();
        }

        Member::WorkerType => draft.worker_type = field(map)?,
        Member::JointCommissionNumber if matches!(block, Block::UsingEmployer(_)) => {
            draft.user_joint_committee = field(map)?;
        }
        Member::JointCommissionNumber => draft.joint_committee = field(map)?,
        Member::SubEntityNumber => draft.sub_entity = field(map)?,
        Member::UsingEmployer => {
            let Block::Features(kind) = block else { return map.next_value_seed(Skip).map(drop) };
            draft.using_employer = object(draft, Block::UsingEmployer(kind), map)?.presence();
        }

        // Known to the NSSO's schema, and not judged yet.
        Member::EnterpriseNumber
        | Member::Street
        | Member::HouseNumber
        | Member::BoxNumber
        | Member::PostCode
        | Member::Country
        | Member::Code
        | Member::Name
        | Member::FirstMonthC32ANumber
        | Member::NextMonthC32ANumber
        | Member::EmploymentNature
        | Member::ActivityWithRisk
        | Member::WorkerStatus => drop(map.next_value_seed(Skip)?),
    }
    Ok(())
}

fn object<'de, A: MapAccess<'de>>(draft: &mut Draft<'de>, block: Block, map: &mut A) -> Result<Content<'de>, A::Error> {
    map.next_value_seed(BlockSeed { draft, block })
}

fn field<'de, T, A: MapAccess<'de>>(map: &mut A) -> Result<Field<'de, T>, A::Error> {
    Ok(map.next_value_seed(RawSeed)?.map_or(Field::Absent, Field::Raw))
}

/// Reads an action. The first in the record fills the draft; another one is only counted.
fn action<'de, A: MapAccess<'de>>(
    draft: &mut Draft<'de>,
    kind: Kind,
    again: bool,
    map: &mut A,
) -> Result<(), A::Error> {
    if draft.kind.is_some_and(|first| first != kind) {
        if map.next_value_seed(Skip)? && !again {
            draft.actions = draft.actions.saturating_add(1);
        }
        return Ok(());
    }
    if draft.kind.take().is_some() {
        draft.actions = draft.actions.saturating_sub(1);
        forget_action(draft, kind);
    }
    if !object(draft, Block::Action(kind), map)?.is_absent() {
        draft.kind = Some(kind);
        draft.actions = draft.actions.saturating_add(1);
    }
    Ok(())
}

/// Reads a member of the context; what cannot be understood is remarked and counts as absent.
fn understood<'de, T, A: MapAccess<'de>>(
    draft: &mut Draft<'de>,
    member: Member,
    map: &mut A,
    understand: impl FnOnce(Raw<'de>) -> Option<T>,
) -> Result<Option<T>, A::Error> {
    let Some(raw) = map.next_value_seed(RawSeed)? else { return Ok(None) };
    let value = understand(raw);
    if value.is_none() {
        note(draft, RemarkKind::UnreadableContext, || path(Block::Context, member.name().into()));
    }
    Ok(value)
}

fn moment<'de, A: MapAccess<'de>>(
    draft: &mut Draft<'de>,
    member: Member,
    map: &mut A,
) -> Result<Option<Moment>, A::Error> {
    understood(draft, member, map, |raw| match raw {
        Raw::Text(text) => Moment::parse(&text).ok(),
        _ => None,
    })
}

fn number<'de, A: MapAccess<'de>>(
    draft: &mut Draft<'de>,
    member: Member,
    map: &mut A,
) -> Result<Option<PeriodId>, A::Error> {
    understood(draft, member, map, |raw| PeriodId::read(&raw).value)
}

fn reference<'de, A: MapAccess<'de>>(draft: &mut Draft<'de>, map: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    understood(draft, Member::Reference, map, |raw| match raw {
        Raw::Text(text) => Some(text),
        Raw::Whole(number) => Some(number.to_string().into()),
        _ => None,
    })
}

fn answer<'de, A: MapAccess<'de>>(draft: &mut Draft<'de>, map: &mut A) -> Result<Option<Letter>, A::Error> {
    understood(draft, Member::Answer, map, |raw| match raw {
        Raw::Text(text) => Letter::from_text(&text),
        _ => None,
    })
}
