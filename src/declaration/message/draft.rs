//! A declaration as it was read: every zone absent, or as written, or already understood.

mod references;
mod shown;

use std::borrow::Cow;

use references::{OF_REFERENCE, REFERENCES};

use super::context::MessageContext;
use super::habit::{Habit, Habits};
use super::held::{Held, Texts};
use super::kind::Kind;
use super::remark::{Format, Remark, RemarkKind};
use crate::declaration::schema::{Key, Order, Raw, Reading, Scalar, Type, Zone, ZoneSet, blocks};

/// How many zones there are.
const ZONES: usize = Zone::ALL.len();

/// A declaration before it is judged: for each zone what was written, as a place in the text that was read, and what it is
/// understood as.
///
/// Codecs fill it; [`Message`](super::Message) turns into one without allocation; the form check reads it. It can be used
/// for one record after the other, and then nothing has to be made anew.
///
/// ```
/// use dimona::declaration::message::{Draft, Kind};
/// use dimona::declaration::schema::{END_DATE, Raw, Zone};
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
    texts: Texts<'a>,
    /// Which zones stand in the message, which of them are not as the NSSO takes them, which are understood, and which have
    /// an unusual shape.
    present: u128,
    wrong: u128,
    understood: u128,
    shaped: u128,
    /// Zones of which two places tell two things.
    disputed: u128,
    /// What was read in another form than the NSSO's.
    habits: Habits,
    /// How many references there are.
    references: u8,
    // Stale where the zone is absent, or not understood.
    held: [Held; ZONES + (REFERENCES - 1) * OF_REFERENCE.len()],
    bits: [u64; ZONES],
    /// What readers learned of the order in which records are written; it stays from record to record of one format.
    pub(crate) order: Order,
}

impl Default for Draft<'_> {
    fn default() -> Self {
        Draft {
            format: Format::default(),
            kind: None,
            actions: 0,
            context: MessageContext::default(),
            remarks: Vec::new(),
            texts: Texts::default(),
            present: 0,
            wrong: 0,
            understood: 0,
            shaped: 0,
            disputed: 0,
            habits: Habits::default(),
            references: 0,
            held: [Held::Known; ZONES + (REFERENCES - 1) * OF_REFERENCE.len()],
            bits: [0; ZONES],
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
        self.texts.begin(text);
        (self.present, self.wrong, self.understood, self.shaped, self.disputed) = (0, 0, 0, 0, 0);
        self.references = 0;
        self.habits = Habits::default();
    }

    /// Puts a value into a zone, as a file would have written it, and notes the blocks in which the zone stands.
    ///
    /// What is known beside the message goes into [`context`](Self::context); where it cannot be understood, a remark says so.
    pub fn set(&mut self, zone: Zone, raw: Raw<'_>) {
        self.clear(zone);
        if zone.of().is_beside() {
            if !self.put_beside(zone, raw) {
                self.remarks.push(Remark { kind: RemarkKind::UnreadableContext, path: zone.name().into() });
            }
            return;
        }
        if self.references == 0 && OF_REFERENCE.contains(&zone) {
            self.begin_reference();
        }
        self.put(zone, raw);
        self.put_blocks_above(zone.bit());
    }

    /// Puts a value into a zone that the caller has already understood.
    pub fn set_known<T: Scalar>(&mut self, key: Key<T>, value: T) {
        let zone = key.zone();
        self.clear(zone);
        self.mark(zone, Held::Known);
        self.understand(zone, value.to_bits());
        self.put_blocks_above(zone.bit());
    }

    /// Empties a zone.
    pub fn clear(&mut self, zone: Zone) {
        self.present &= !zone.bit();
        self.wrong &= !zone.bit();
        self.understood &= !zone.bit();
        self.shaped &= !zone.bit();
        self.disputed &= !zone.bit();
        if zone.of().is_beside() {
            // Nothing is always understood.
            let _ = self.context.put(zone, None, Cow::default);
        }
        if zone == Zone::Reference {
            self.references = 0;
        }
    }

    /// True when something stands in the zone.
    #[must_use]
    pub fn has(&self, zone: Zone) -> bool {
        self.present & zone.bit() != 0
    }

    /// Which zones stand in the declaration.
    #[must_use]
    pub fn present(&self) -> ZoneSet {
        ZoneSet::from_bits(self.present as u64)
    }

    /// Every zone and block that stands in it.
    pub(crate) fn all(&self) -> u128 {
        self.present
    }

    /// What was read in another form than the NSSO's: most often nothing.
    pub fn habits(&self) -> impl Iterator<Item = Habit> {
        self.habits.each()
    }

    /// Notes what was.
    pub(crate) fn note_habit(&mut self, habit: Habit) {
        self.habits.note(habit);
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
        self.texts.raw(self.held[cell])
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

    /// Whether a zone is absent, or as the NSSO's schema takes it; of what stands beside the message, whether it is absent or
    /// understood.
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

    /// The whole number that stands in a zone of which nothing is made.
    pub(crate) fn number(&self, zone: Zone) -> Option<u64> {
        Type::number(self.raw(zone)?, self.format)
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

    /// Puts what was written into a zone, and reads it. Of a zone of which there are several, what is wrong with one stays.
    #[inline]
    pub(crate) fn put(&mut self, zone: Zone, raw: Raw<'_>) {
        if self.is_nothing(zone, raw) {
            return;
        }
        let understood = zone.of().read(raw, self.format);
        let held = self.texts.hold(raw);
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

    /// Whether a value says that there is none: an SSIN of zero (zone 00024), or a user's enterprise number of zero (00131).
    #[inline]
    pub(crate) fn is_nothing(&self, zone: Zone, raw: Raw<'_>) -> bool {
        matches!(zone, Zone::Ssin | Zone::UserEnterpriseNumber) && is_zero(raw, self.format)
    }

    /// Whether what stands in a zone says the same as this, which another place tells. If not, nothing is understood of it: which
    /// of the two the NSSO takes is not known.
    pub(crate) fn agrees(&mut self, zone: Zone, raw: Raw<'_>) -> bool {
        if self.disputed & zone.bit() != 0 {
            return true;
        }
        let understood = zone.of().read(raw, self.format);
        let known = self.bits.get(zone as usize).copied().filter(|_| self.understood & zone.bit() != 0);
        let same = understood.bits.is_some() && understood.bits == known && understood.valid && self.is_valid(zone);
        if same || self.raw(zone) == Some(raw) {
            return true;
        }
        self.dispute(zone);
        false
    }

    /// Notes that a zone is told twice, and differently: something stands in it, and nothing of it is understood.
    #[cold]
    pub(crate) fn dispute(&mut self, zone: Zone) {
        if !self.has(zone) {
            self.put(zone, Raw::Text(""));
        }
        self.disputed |= zone.bit();
        for bits in [&mut self.wrong, &mut self.understood, &mut self.shaped] {
            *bits &= !zone.bit();
        }
    }

    /// Puts what was written into a zone, or into another one, where this one does not take it and the other does; whether it
    /// contradicts what stands there.
    #[inline]
    pub(crate) fn put_or(&mut self, zone: Zone, or: Option<Zone>, raw: Raw<'_>) -> bool {
        self.put(zone, raw);
        or.is_some_and(|other| !self.is_valid(zone) && self.move_to(other, zone, raw))
    }

    /// Puts what a zone does not take into another one that does.
    #[cold]
    fn move_to(&mut self, other: Zone, zone: Zone, raw: Raw<'_>) -> bool {
        if !other.of().read(raw, self.format).valid {
            return false;
        }
        self.clear(zone);
        if self.has(other) {
            return !self.agrees(other, raw);
        }
        self.put(other, raw);
        false
    }

    /// A zone of which two places tell two things.
    pub(crate) fn disputed(&self) -> Option<Zone> {
        Zone::each(self.disputed).next()
    }

    /// The zones of the message that stand here, but for those of these that are understood and valid. Blocks are left out.
    pub(crate) fn not_understood(&self, of: u128) -> u128 {
        self.present & Zone::VALUES & !(of & self.understood & !self.wrong)
    }

    /// Notes that something stands for these zones that cannot be understood.
    pub(crate) fn misread(&mut self, zones: u128) {
        self.wrong |= zones;
    }

    /// Notes the blocks in which these zones stand.
    pub(crate) fn put_blocks_above(&mut self, zones: u128) {
        for (block, within) in blocks() {
            if zones & within != 0 && !self.has(*block) {
                self.put_block(*block);
            }
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

    /// Understands what stands beside the message; false where it cannot be understood.
    pub(crate) fn put_beside(&mut self, zone: Zone, raw: Raw<'_>) -> bool {
        let reference = match raw {
            Raw::Text(text) => self.texts.borrowed(text).map_or_else(|| Cow::Owned(text.to_owned()), Cow::Borrowed),
            _ => Cow::Borrowed(""),
        };
        let understood = self.context.put(zone, Some(raw), || reference).is_ok();
        self.wrong = if understood { self.wrong & !zone.bit() } else { self.wrong | zone.bit() };
        understood
    }
}

fn is_zero(raw: Raw<'_>, format: Format) -> bool {
    match raw {
        Raw::Text(text) if format == Format::Xml => text.trim_ascii() == "0",
        Raw::Text(text) => text == "0",
        Raw::Whole(n) => n == 0,
        _ => false,
    }
}
