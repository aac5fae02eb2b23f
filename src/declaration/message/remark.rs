//! What a reader notices beside the zones, and the formats that it reads.

use std::borrow::Cow;

/// The format a draft was read from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Format {
    /// Made in memory, by a caller's code.
    #[default]
    Memory,
    /// A REST v2 body in JSON.
    Json,
    /// A form of the NSSO's XML message.
    Xml,
    /// A row of a CSV file.
    Csv,
}

/// Something that the reader noticed and that belongs to no zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark<'a> {
    /// What it is.
    pub kind: RemarkKind,
    /// Where: the path in the record, such as `dimonaIn.startdate` in JSON and `DimonaIn/Startdate` in XML; the column in CSV.
    pub path: Cow<'a, str>,
}

impl Remark<'_> {
    /// Whether it is of a member that may name the user of an agency worker: it is called so, as `usingEmployer` and `user` are. Nobody
    /// published the names that the NSSO takes.
    pub(crate) fn may_name_user(&self) -> bool {
        let name = self.path.rsplit('.').next().unwrap_or(&self.path).to_ascii_lowercase();
        self.kind == RemarkKind::UnknownProperty && ["user", "using"].iter().any(|word| name.contains(word))
    }
}

/// The kinds of remarks that a reader makes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum RemarkKind {
    /// A property or element that the message does not know.
    UnknownProperty,
    /// A property or element that stands more often than it may.
    DuplicateProperty,
    /// A place that tells of a zone something else than another place did; of neither anything is understood.
    Contradiction,
    /// A member of `context` that cannot be understood; it is treated as absent.
    UnreadableContext,
    /// An element of the XML message that its block must have, and that is not there.
    MissingElement,
    /// An element of the XML message that stands behind one that the schema puts after it.
    OutOfOrder,
}
