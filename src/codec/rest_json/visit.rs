//! Walks the objects of a record and pushes them into the filler.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::skip::Skip;
use crate::codec::fill::{Fill, Met};
use crate::dimona::schema::{NodeId, Raw};

/// Reads one object.
pub(super) struct BlockSeed<'f, 'd, 'de> {
    pub(super) fill: &'f mut Fill<'d, 'de>,
    pub(super) node: NodeId,
}

/// Whether it was an object.
pub(super) type IsObject = bool;

impl<'de> DeserializeSeed<'de> for BlockSeed<'_, '_, 'de> {
    type Value = IsObject;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<IsObject, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl BlockSeed<'_, '_, '_> {
    /// A value that is no object, where an object belongs.
    fn instead<E>(self, raw: Raw<'_>) -> Result<IsObject, E> {
        self.fill.put_instead(self.node, raw, "");
        Ok(false)
    }
}

impl<'de> Visitor<'de> for BlockSeed<'_, '_, 'de> {
    type Value = IsObject;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IsObject, A::Error> {
        let BlockSeed { fill, node } = self;
        fill.begin(node);
        while let Some(met) = map.next_key_seed(NameSeed(fill))? {
            match met {
                Met::Zone(node) => map.next_value_seed(ZoneSeed { fill, node })?,
                Met::Block(node) => drop(map.next_value_seed(BlockSeed { fill, node })?),
                Met::Second { again } => {
                    if map.next_value_seed(Skip)? && !again {
                        fill.count_action();
                    }
                }
                Met::Skip => drop(map.next_value_seed(Skip)?),
            }
        }
        fill.end();
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<IsObject, A::Error> {
        let mut suffix = "";
        while seq.next_element_seed(Skip)?.is_some() {
            suffix = "[0]";
        }
        self.fill.put_instead(self.node, Raw::Nested, suffix);
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<IsObject, E> {
        self.instead(Raw::Text(text))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<IsObject, E> {
        self.instead(Raw::Whole(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<IsObject, E> {
        self.instead(whole(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<IsObject, E> {
        self.instead(Raw::Decimal(number))
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<IsObject, E> {
        self.instead(Raw::Flag(flag))
    }

    fn visit_unit<E: Error>(self) -> Result<IsObject, E> {
        Ok(false)
    }
}

/// Reads the name of a member.
struct NameSeed<'f, 'd, 'de>(&'f mut Fill<'d, 'de>);

impl<'de> DeserializeSeed<'de> for NameSeed<'_, '_, 'de> {
    type Value = Met;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Met, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed<'_, '_, 'de> {
    type Value = Met;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Met, E> {
        Ok(self.0.meet(name))
    }
}

/// Reads the value of a zone as it stands.
struct ZoneSeed<'f, 'd, 'de> {
    fill: &'f mut Fill<'d, 'de>,
    node: NodeId,
}

impl<'de> DeserializeSeed<'de> for ZoneSeed<'_, '_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl ZoneSeed<'_, '_, '_> {
    #[inline]
    fn put<E>(self, raw: Raw<'_>) -> Result<(), E> {
        self.fill.put(self.node, raw);
        Ok(())
    }
}

impl<'de> Visitor<'de> for ZoneSeed<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.put(Raw::Text(text))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.put(Raw::Whole(number))
    }

    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.put(whole(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.put(Raw::Decimal(number))
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.put(Raw::Flag(flag))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.fill.put_nothing(self.node);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        Skip.visit_map(map)?;
        self.put(Raw::Nested)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        Skip.visit_seq(seq)?;
        self.put(Raw::Nested)
    }
}

/// A number that may be too large for 64 bits with a sign.
fn whole(number: u64) -> Raw<'static> {
    i64::try_from(number).map_or(Raw::Decimal(number as f64), Raw::Whole)
}
