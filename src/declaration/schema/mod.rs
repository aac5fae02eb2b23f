//! The schema of the message, in two lists: [zones](Zone), which say what a value is, and places, which say where it stands in
//! each format. Nothing else lists them.

mod aliases;
mod annex;
mod places;
mod set;
mod taken;
mod tree;
mod types;
mod value;
mod zones;

pub(crate) use aliases::{column_called, column_names};
pub(crate) use annex::{ADDRESSES, BELGIUM, is_belgian_postcode};
pub(crate) use places::{ACTION, ColumnZones, astray, column_of, columns, element_of, has, kinds_of};
pub use places::{path, zones};
pub(crate) use tree::{Node, NodeId, Order, Tree, What, blocks, json, xml};
pub(crate) use types::{Type, is_xml_char};

pub use set::ZoneSet;
pub use value::{PlannedAmount, Raw, Reading, Scalar, Shape, Text};
pub use zones::*;
