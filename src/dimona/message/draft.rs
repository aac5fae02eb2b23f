//! A declaration as it was read: every zone absent, or as written, or already understood.

use std::borrow::Cow;
use std::fmt;

use super::kind::{Kind, Letter};
use crate::dimona::schema::{Key, Order, Raw, Reading, Scalar, Type, Zone, ZoneSet, json, xml};
use crate::id::{IdentifierFault, PeriodId};
use crate::time::{Moment, TimeFault};

/// How many zones there are.
const ZONES: usize = Zone::ALL.len();
/// How many references a form may have, and the zones of one.
const REFERENCES: usize = 4;
const OF_REFERENCE: [Zone; 3] = [Zone::ReferenceType, Zone::ReferenceOrigin, Zone::ReferenceNumber];

/// A declaration before it is judged: for each zone what was written, as a place in the text that was read, and what it is
/// understood as.
///
/// Codecs fill it; [`Message`](super::Message) turns into one without allocation; the form check reads it. It can be used
/// for one record after the other, and then nothing has to be made anew.
///
/// ```
/// use dimona::dimona::message::{Draft, Kind};
/// use dimona::dimona::schema::{END_DATE, Raw, Zone};
/// let mut draft = Draft::new(Kind::Out);
/// draft.set(Zone::EndDate, Raw::Text("2026-02-30"));
/// assert!(draft.has(Zone::EndDate) && !draft.read(END_DATE).valid);
/// ```
#[derive(Clone)]
pub struct Draft<'a> {
    /// The format the draft was read from: it decides how fields are named in findings.
    pub format: Format,
    /// Which declaration it is; `None` when the record holds none.
    pub kind: Option<Kind>,
    /// How many actions (IN, OUT, UPDATE, CANCEL, and daily registrations in XML) the record holds. The first one read counts.
    pub actions: u8,
    /// What is known beside the message itself.
    pub context: MessageContext<'a>,
    /// What the reader noticed that no zone can hold. Empty for a clean record, and then without allocation.
    pub remarks: Vec<Remark<'a>>,
    /// What was read, and what had to be written anew because it stood there with references or escapes.
    text: &'a str,
    made: String,
    /// Which zones stand in the message, which of them are not as the NSSO takes them, which are understood, and which have
    /// an unusual shape.
    present: u128,
    wrong: u128,
    understood: u128,
    shaped: u128,
    /// How many references there are.
    references: u8,
    // Stale where the zone is absent, or not understood.
    held: [Held; ZONES + (REFERENCES - 1) * OF_REFERENCE.len()],
    bits: [u64; 64],
    /// What readers learned of the order in which records are written; it stays from record to record of one format.
    pub(crate) order: Order,
}

/// What stands in a zone, and where.
#[derive(Clone, Copy)]
enum Held {
    /// In the text that was read.
    Text(u32, u32),
    /// In the text that was made.
    Made(u32, u32),
    Whole(i64),
    Decimal(f64),
    Flag(bool),
    Nested,
    Block,
    Known,
}

/// What is known beside the message: the sibling `context` object of a JSON record, some columns of a CSV
/// file, or what an XML form tells of itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageContext<'a> {
    /// When the NSSO received the declaration.
    pub received_at: Option<Moment>,
    /// When the worker effectively began to work.
    pub work_start: Option<Moment>,
    /// The NSSO's number of the declaration.
    pub declaration_id: Option<PeriodId>,
    /// The Dimona period id that the NSSO gave to an accepted IN.
    pub period_id: Option<PeriodId>,
    /// The sender's own reference.
    pub reference: Option<Cow<'a, str>>,
    /// The NSSO's own answer, where it is known: it decides what is applied to the register.
    pub answer: Option<Letter>,
}

impl<'a> MessageContext<'a> {
    /// A context in which only the sender's reference is known.
    #[must_use]
    pub fn with_reference(reference: impl Into<Cow<'a, str>>) -> Self {
        MessageContext { reference: Some(reference.into()), ..MessageContext::default() }
    }

    /// Understands what stands for this zone. Where that cannot be, the zone counts as absent.
    pub(crate) fn put(&mut self, zone: Zone, raw: Raw<'_>, text: impl FnOnce() -> Cow<'a, str>) -> Result<(), Unread> {
        self.clear(zone);
        let moment = || match raw {
            Raw::Text(text) => Ok(Some(Moment::parse(text).map_err(Unread::Moment)?)),
            _ => Err(Unread::Type),
        };
        let number = || {
            let understood = Type::Period.read(raw, Format::Memory);
            match (understood.bits.and_then(PeriodId::from_bits), raw) {
                (Some(id), _) => Ok(Some(id)),
                (None, Raw::Whole(n)) => {
                    Err(PeriodId::new(n.unsigned_abs()).map_or_else(Unread::Number, |_| Unread::Type))
                }
                (None, _) => Err(Unread::Type),
            }
        };
        match zone {
            Zone::ReceivedAt => self.received_at = moment()?,
            Zone::WorkStart => self.work_start = moment()?,
            Zone::DeclarationId => self.declaration_id = number()?,
            Zone::GivenPeriodId => self.period_id = number()?,
            Zone::Answer => match raw {
                Raw::Text(text) => self.answer = Some(Letter::from_text(text).ok_or(Unread::Letter)?),
                _ => return Err(Unread::Type),
            },
            Zone::OwnReference => match raw {
                Raw::Text(_) => self.reference = Some(text()),
                Raw::Whole(number) => self.reference = Some(number.to_string().into()),
                _ => return Err(Unread::Type),
            },
            _ => {}
        }
        Ok(())
    }

    /// Takes what a later word tells, and keeps the rest.
    pub(crate) fn hear(&mut self, later: &MessageContext<'_>) {
        self.received_at = later.received_at.or(self.received_at);
        self.work_start = later.work_start.or(self.work_start);
        self.declaration_id = later.declaration_id.or(self.declaration_id);
        self.period_id = later.period_id.or(self.period_id);
        self.answer = later.answer.or(self.answer);
    }

    /// Forgets what is known for this zone.
    pub(crate) fn clear(&mut self, zone: Zone) {
        match zone {
            Zone::ReceivedAt => self.received_at = None,
            Zone::WorkStart => self.work_start = None,
            Zone::DeclarationId => self.declaration_id = None,
            Zone::GivenPeriodId => self.period_id = None,
            Zone::Answer => self.answer = None,
            Zone::OwnReference => self.reference = None,
            _ => {}
        }
    }

    /// What is known for this zone, as text.
    pub(crate) fn text(&self, zone: Zone) -> Option<Cow<'_, str>> {
        match zone {
            Zone::ReceivedAt => self.received_at.map(|at| at.to_string().into()),
            Zone::WorkStart => self.work_start.map(|at| at.to_string().into()),
            Zone::DeclarationId => self.declaration_id.map(|id| id.to_string().into()),
            Zone::GivenPeriodId => self.period_id.map(|id| id.to_string().into()),
            Zone::Answer => self.answer.map(|letter| letter.as_str().into()),
            Zone::OwnReference => self.reference.as_deref().map(Cow::Borrowed),
            _ => None,
        }
    }
}

/// Why something beside the message cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unread {
    #[error(transparent)]
    Moment(TimeFault),
    #[error(transparent)]
    Number(IdentifierFault),
    #[error("is none of A, W, S and B")]
    Letter,
    #[error("is not of the kind that this field asks")]
    Type,
}

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

/// The kinds of remarks that a reader makes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum RemarkKind {
    /// A property or element that the message does not know.
    UnknownProperty,
    /// A property or element that stands more often than it may; the last value counts.
    DuplicateProperty,
    /// A member of `context` that cannot be understood; it is treated as absent.
    UnreadableContext,
    /// An element of the XML message that stands behind one that the schema puts after it.
    OutOfOrder,
}

impl Default for Draft<'_> {
    fn default() -> Self {
        Draft {
            format: Format::default(),
            kind: None,
            actions: 0,
            context: MessageContext::default(),
            remarks: Vec::new(),
            text: "",
            made: String::new(),
            present: 0,
            wrong: 0,
            understood: 0,
            shaped: 0,
            references: 0,
            held: [Held::Known; ZONES + (REFERENCES - 1) * OF_REFERENCE.len()],
            bits: [0; 64],
            order: Order::NONE,
        }
    }
}

impl<'a> Draft<'a> {
    /// An empty declaration of this kind.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Draft { kind: Some(kind), actions: 1, ..Draft::default() }
    }

    /// Empties it for the next record: a text of this format.
    pub(crate) fn begin(&mut self, format: Format, text: &'a str) {
        if self.format != format {
            self.order = Order::NONE;
        }
        (self.format, self.kind, self.actions) = (format, None, 0);
        self.context = MessageContext::default();
        self.remarks.clear();
        self.text = text;
        self.made.clear();
        (self.present, self.wrong, self.understood, self.shaped) = (0, 0, 0, 0);
        self.references = 0;
    }

    /// Puts a value into a zone, as a file would have written it, and notes the blocks in which the zone stands.
    pub fn set(&mut self, zone: Zone, raw: Raw<'_>) {
        self.clear(zone);
        self.put(zone, raw);
        self.put_blocks_above(zone);
    }

    /// Puts a value into a zone that the caller has already understood.
    pub fn set_known<T: Scalar>(&mut self, key: Key<T>, value: T) {
        let zone = key.zone();
        self.clear(zone);
        self.mark(zone, Held::Known);
        self.understand(zone, value.to_bits());
        self.put_blocks_above(zone);
    }

    /// Empties a zone.
    pub fn clear(&mut self, zone: Zone) {
        self.forget(zone.bit());
    }

    /// Empties all of these.
    pub(crate) fn forget(&mut self, zones: u128) {
        self.present &= !zones;
        self.wrong &= !zones;
        self.understood &= !zones;
        self.shaped &= !zones;
    }

    /// True when something stands in the zone.
    #[must_use]
    pub fn has(&self, zone: Zone) -> bool {
        self.present & zone.bit() != 0
    }

    /// Which zones stand in the message, as far as presence or a rule reads them.
    #[must_use]
    pub fn present(&self) -> ZoneSet {
        ZoneSet::from_bits(self.present as u64)
    }

    /// Every zone and block that stands in it.
    pub(crate) fn all(&self) -> u128 {
        self.present
    }

    /// The zones that are not as the NSSO takes them.
    pub(crate) fn wrong(&self) -> u128 {
        self.wrong
    }

    /// The zones in an unusual shape.
    pub(crate) fn shaped(&self) -> u128 {
        self.shaped
    }

    /// What stands in a zone, as it was written.
    #[must_use]
    pub fn raw(&self, zone: Zone) -> Option<Raw<'_>> {
        self.has(zone).then(|| self.held(zone as usize))
    }

    fn held(&self, cell: usize) -> Raw<'_> {
        match self.held[cell] {
            Held::Text(at, length) => Raw::Text(part(self.text, at, length)),
            Held::Made(at, length) => Raw::Text(part(&self.made, at, length)),
            Held::Whole(number) => Raw::Whole(number),
            Held::Decimal(number) => Raw::Decimal(number),
            Held::Flag(flag) => Raw::Flag(flag),
            Held::Nested => Raw::Nested,
            Held::Block => Raw::Block,
            Held::Known => Raw::Known,
        }
    }

    /// What a zone is understood as, and whether the NSSO takes it so.
    #[must_use]
    pub fn read<T: Scalar>(&self, key: Key<T>) -> Reading<T> {
        let zone = key.zone();
        let valid = self.wrong & zone.bit() == 0;
        let shape = match self.raw(zone) {
            Some(raw) if self.shaped & zone.bit() != 0 => zone.of().read(raw, self.format).shape,
            _ => None,
        };
        Reading { value: self.value(key), valid, shape }
    }

    /// Whether a zone is absent, or as the NSSO's schema takes it.
    #[must_use]
    pub fn is_valid(&self, zone: Zone) -> bool {
        self.wrong & zone.bit() == 0
    }

    /// What a zone is understood as.
    #[inline]
    #[must_use]
    pub fn value<T: Scalar>(&self, key: Key<T>) -> Option<T> {
        let zone = key.zone();
        if self.understood & zone.bit() == 0 {
            return None;
        }
        T::from_bits(*self.bits.get(zone as usize)?)
    }

    /// What stands in a zone as text: as it was written, or in the words of the NSSO. Nothing for what no text can say.
    pub(crate) fn write(&self, zone: Zone, to: &mut String) {
        if self.has(zone) {
            self.write_cell(zone, zone as usize, to);
        }
    }

    fn write_cell(&self, zone: Zone, cell: usize, to: &mut String) {
        match self.held(cell) {
            Raw::Text(text) => to.push_str(text),
            Raw::Whole(number) => to.push_str(&number.to_string()),
            Raw::Decimal(number) => to.push_str(&number.to_string()),
            Raw::Flag(flag) => to.push_str(if flag { "true" } else { "false" }),
            Raw::Known => zone.of().write(self.bits.get(zone as usize).copied().unwrap_or_default(), to),
            Raw::Nested | Raw::Block => {}
        }
    }

    /// Puts what was written into a zone in which nothing stands, and reads it.
    #[inline]
    pub(crate) fn put(&mut self, zone: Zone, raw: Raw<'_>) {
        // An SSIN of zero says that there is none (zone 00024).
        if zone == Zone::Ssin && is_zero(raw, self.format) {
            return;
        }
        let understood = zone.of().read(raw, self.format);
        let held = self.hold(raw);
        self.mark(zone, held);
        if !understood.valid {
            self.wrong |= zone.bit();
        }
        if understood.shape.is_some() {
            self.shaped |= zone.bit();
        }
        if let Some(bits) = understood.bits {
            self.understand(zone, bits);
        }
    }

    /// Notes the blocks in which a zone stands: a code that only JSON has stands in one too.
    fn put_blocks_above(&mut self, zone: Zone) {
        let above = xml().blocks_above(zone) | json().blocks_above(zone);
        for block in Zone::each(above & !self.present) {
            self.put_block(block);
        }
    }

    /// Notes that a block stands in the message.
    #[inline]
    pub(crate) fn put_block(&mut self, block: Zone) {
        self.mark(block, Held::Block);
    }

    #[inline]
    fn mark(&mut self, zone: Zone, held: Held) {
        self.present |= zone.bit();
        self.held[self.cell(zone)] = held;
    }

    #[inline]
    fn understand(&mut self, zone: Zone, bits: u64) {
        if let Some(place) = self.bits.get_mut(zone as usize) {
            self.understood |= zone.bit();
            *place = bits;
        }
    }

    /// Where a zone is held: of references there are several.
    #[inline]
    fn cell(&self, zone: Zone) -> usize {
        let more = usize::from(self.references).saturating_sub(1).min(REFERENCES - 1);
        if more == 0 {
            return zone as usize;
        }
        match OF_REFERENCE.iter().position(|of| *of == zone) {
            Some(place) => ZONES + (more - 1) * OF_REFERENCE.len() + place,
            None => zone as usize,
        }
    }

    /// Begins another reference.
    pub(crate) fn begin_reference(&mut self) {
        self.references = self.references.saturating_add(1);
        let first = self.cell(Zone::ReferenceType);
        if let Some(cells) = self.held.get_mut(first..first + OF_REFERENCE.len()) {
            cells.fill(Held::Nested);
        }
    }

    /// The references of a form: type, origin and number of each, as they were written; empty where one is missing.
    pub fn references(&self) -> impl Iterator<Item = [Cow<'_, str>; 3]> {
        (0..usize::from(self.references).min(REFERENCES)).map(|number| {
            OF_REFERENCE.map(|zone| {
                let place = zone as usize - Zone::ReferenceType as usize;
                let cell = if number == 0 { zone as usize } else { ZONES + (number - 1) * OF_REFERENCE.len() + place };
                match self.held(cell) {
                    Raw::Text(text) => Cow::Borrowed(text),
                    _ => Cow::Borrowed(""),
                }
            })
        })
    }

    /// Keeps a value: a text that was read by its place, any other text as a copy.
    #[inline]
    fn hold(&mut self, raw: Raw<'_>) -> Held {
        match raw {
            Raw::Text(text) => match place_in(self.text, text) {
                Some(at) => Held::Text(at, text.len() as u32),
                None => {
                    let at = self.made.len() as u32;
                    self.made.push_str(text);
                    Held::Made(at, text.len() as u32)
                }
            },
            Raw::Whole(number) => Held::Whole(number),
            Raw::Decimal(number) => Held::Decimal(number),
            Raw::Flag(flag) => Held::Flag(flag),
            Raw::Nested => Held::Nested,
            Raw::Block => Held::Block,
            Raw::Known => Held::Known,
        }
    }

    /// A text of the record with the record's own life, where it was read as it stands.
    pub(crate) fn borrowed(&self, text: &str) -> Option<&'a str> {
        let at = place_in(self.text, text)? as usize;
        self.text.get(at..at + text.len())
    }
}

/// Texts in a draft are shorter than this: longer ones are no records.
pub(crate) const LONGEST_TEXT: usize = u32::MAX as usize;

fn is_zero(raw: Raw<'_>, format: Format) -> bool {
    match raw {
        Raw::Text(text) if format == Format::Xml => text.trim_ascii() == "0",
        Raw::Text(text) => text == "0",
        Raw::Whole(n) => n == 0,
        _ => false,
    }
}

fn part(text: &str, at: u32, length: u32) -> &str {
    text.get(at as usize..at as usize + length as usize).unwrap_or_default()
}

/// Where a text begins in another, of which it is a part.
#[inline]
fn place_in(whole: &str, part: &str) -> Option<u32> {
    let at = (part.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
    let within = at <= whole.len() && part.len() <= whole.len() - at;
    if within { u32::try_from(at).ok() } else { None }
}

impl PartialEq for Draft<'_> {
    /// Whether both say the same, wherever their texts are kept.
    fn eq(&self, other: &Self) -> bool {
        let of = |draft: &Self| (draft.format, draft.kind, draft.actions, draft.present, draft.wrong, draft.understood);
        of(self) == of(other)
            && self.context == other.context
            && self.remarks == other.remarks
            && self.references().eq(other.references())
            && Zone::each(self.present).all(|zone| {
                let bits = |draft: &Self| {
                    draft.bits.get(zone as usize).filter(|_| draft.understood & zone.bit() != 0).copied()
                };
                self.raw(zone) == other.raw(zone) && bits(self) == bits(other)
            })
    }
}

/// Without what is personal.
impl fmt::Debug for Draft<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Draft");
        shown.field("format", &self.format).field("kind", &self.kind).field("actions", &self.actions);
        for zone in Zone::each(self.present).filter(|zone| !zone.is_block()) {
            let mut text = String::new();
            self.write(zone, &mut text);
            shown.field(zone.name(), if zone.is_personal() { &"***" } else { &text });
        }
        shown.field("context", &self.context).field("remarks", &self.remarks).finish()
    }
}
