//! Many declarations, judged and applied in the order in which the NSSO received them.

use super::Engine;
use super::employers::Accounts;
use super::reading::Reading;
use super::reception::{Named, Queued, Received, Reception};
use super::turn::{Beside, Sequence};
use super::undeclared::UndeclaredWork;
use super::verdict::Verdict;
use crate::declaration::message::{Draft, Format, RecordFault};
use crate::declaration::register::{Origin, RecordsOfRun, Register, RegisterView};
use crate::id::Ssin;
use crate::time::Moment;

/// A replay: declarations go in as they stand in their files, and are judged in the order of reception.
///
/// The order is (moment of reception, file, record). Declarations without a moment come last, in the order of input. Within one
/// moment the IN of a period comes before what names the period; nothing else is ordered by kind. Each is judged, then applied unless it is refused or pending; where the NSSO's own answer is known,
/// that decides what is applied.
///
/// ```
/// use dimona::declaration::message::{Draft, Message};
/// use dimona::declaration::register::Register;
/// use dimona::engine::Engine;
/// use dimona::id::PeriodId;
///
/// let engine = Engine::belgium();
/// let mut replay = engine.replay(Register::new());
/// let cancel = Message::dimona_cancel(PeriodId::new(660_000_000_112)?);
/// replay.add(1, 1, &Draft::from(&cancel));
/// let replayed = replay.run();
/// assert_eq!(engine.rule(replayed.judged[0].verdict.findings[0].rule()).name, "unknown-period");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Replay<'e> {
    engine: &'e Engine,
    register: Register,
    default_moment: Option<Moment>,
    entries: Vec<Entry>,
}

struct Entry {
    origin: Origin,
    format: Format,
    reference: Option<Box<str>>,
    reading: Reading,
}

/// One declaration and its verdict.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Judged {
    /// Where the record stands.
    pub origin: Origin,
    /// The format it was read from: it decides how a report names fields.
    pub format: Format,
    /// The sender's reference.
    pub reference: Option<Box<str>>,
    /// The worker, as far as the declaration or its period tells.
    pub worker: Option<Ssin>,
    /// What the engine says.
    pub verdict: Verdict,
}

impl Judged {
    /// A verdict that was given outside a replay, for a report: the first record of the first file, in JSON, unless said
    /// otherwise.
    #[must_use]
    pub fn new(verdict: Verdict) -> Self {
        let origin = Origin { file: 1, record: 1 };
        Judged { origin, format: Format::Json, reference: None, worker: None, verdict }
    }
}

/// Between the register that a run begins with and its first declaration: nobody tells what was declared then, and that nothing was is assumed,
/// also of employers whom the register covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Untold {
    /// Up to when the register tells what was received.
    pub register_as_of: Moment,
    /// When the first declaration of the run was received.
    pub first_received_at: Moment,
}

impl Untold {
    /// `None` where the register is not older, or one of both moments is not told.
    pub(crate) fn between(register_as_of: Option<Moment>, first_received_at: Option<Moment>) -> Option<Untold> {
        let (register_as_of, first_received_at) = register_as_of.zip(first_received_at)?;
        (register_as_of < first_received_at).then_some(Untold { register_as_of, first_received_at })
    }
}

/// What a replay leaves: the verdicts in the order of input, and the register after the last declaration.
#[derive(Debug)]
#[non_exhaustive]
pub struct Replayed {
    /// The verdicts, ordered by file and record.
    pub judged: Vec<Judged>,
    /// The register, as of the last moment of reception.
    pub register: Register,
    /// Work under contracts for which it has no declaration.
    pub undeclared: UndeclaredWork,
    /// Between which moments it is not known what was declared.
    pub untold: Option<Untold>,
}

/// Declarations that are judged and applied one by one, in the order in which they come: what is asked before each hangs on what the
/// others left.
///
/// ```
/// use dimona::{Engine, Message, MessageContext, Register};
/// use dimona::declaration::register::Origin;
/// use dimona::id::PeriodId;
///
/// let engine = Engine::belgium();
/// let mut in_order = engine.in_order(Register::new());
/// let cancel = Message::dimona_cancel(PeriodId::new(660_000_000_112)?);
/// let verdict = in_order.judge(engine.read(&cancel.received(MessageContext::default())), Origin::default());
/// assert_eq!(engine.rule(verdict.findings[0].rule()).name, "unknown-period");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct InOrder<'e> {
    engine: &'e Engine,
    sequence: Sequence<'e>,
    accounts: Accounts,
}

impl Engine {
    /// Begins to judge declarations one by one, on what a register holds: each is applied before the next one is judged.
    #[must_use]
    pub fn in_order(&self, register: Register) -> InOrder<'_> {
        InOrder::new(self, register)
    }
}

impl<'e> InOrder<'e> {
    fn new(engine: &'e Engine, register: Register) -> Self {
        let mut accounts = Accounts::default();
        engine.standing(&register, &mut |tally| _ = accounts.add(&tally));
        InOrder { engine, sequence: Sequence::new(engine, register), accounts }
    }

    /// Judges a declaration whose form was judged, and applies it.
    pub fn judge(&mut self, mut reading: Reading, origin: Origin) -> Verdict {
        self.turn(&mut reading, origin).0
    }

    /// The register as it stands before the next declaration.
    #[must_use]
    pub fn register(&self) -> &Register {
        self.sequence.register()
    }

    fn turn(&mut self, reading: &mut Reading, origin: Origin) -> (Verdict, Option<Ssin>) {
        let (engine, mut beside) = (self.engine, Beside::default());
        let mut verdict = self.sequence.turn(reading, origin, &mut beside);
        let amended = beside.tallies.iter().filter_map(|tally| {
            let before = self.accounts.add(tally);
            if tally.is_asked { engine.judge_account(tally.rule, tally.count, before) } else { None }
        });
        engine.amend(&mut verdict, amended);
        (verdict, beside.worker)
    }

    fn into_register(self) -> Register {
        self.sequence.into_register()
    }
}

impl<'e> Replay<'e> {
    pub(super) fn new(engine: &'e Engine, register: Register) -> Self {
        Replay { engine, register, default_moment: None, entries: Vec::new() }
    }

    /// Fills in this moment of reception for declarations that have none.
    #[must_use]
    pub fn received_by_default(mut self, moment: Option<Moment>) -> Self {
        self.default_moment = moment;
        self
    }

    /// Adds a declaration: `file` and `record` count from 1.
    pub fn add(&mut self, file: u32, record: u64, draft: &Draft<'_>) {
        let mut reading = self.engine.read_received(draft, self.default_moment);
        reading.tell_rest(draft);
        let reference = draft.context.reference.as_deref().map(Box::from);
        let origin = Origin { file, record };
        self.entries.push(Entry { origin, format: draft.format, reference, reading });
    }

    /// Adds a record that cannot be read as a declaration.
    pub fn add_unreadable(&mut self, file: u32, record: u64, fault: RecordFault) {
        let reading = self.engine.unreadable(fault);
        let origin = Origin { file, record };
        // No field is named in it.
        self.entries.push(Entry { origin, format: Format::default(), reference: None, reading });
    }

    /// How many records were added.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True when no record was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Judges and applies every declaration.
    #[must_use]
    pub fn run(self) -> Replayed {
        let Replay { engine, register, mut entries, .. } = self;
        entries.sort_by_key(|entry| entry.origin);
        let mut queue: Vec<Queued<usize>> = (0..)
            .zip(&entries)
            .map(|(at, entry)| {
                let row = entry.reading.row.as_ref();
                Queued { reception: Reception::new(row, at as u64), named: row.and_then(Named::of), of: at }
            })
            .collect();
        let mut queue = Received::new(&mut queue);
        let mut entries: Vec<Option<Entry>> = entries.into_iter().map(Some).collect();
        let (begun_at, mut oldest, mut newest) = (register.as_of(), None, None);
        let mut records = RecordsOfRun::default();
        let mut judged = Vec::with_capacity(entries.len());
        let mut in_order = engine.in_order(register);
        while let Some(Queued { of, .. }) = queue.next(|number| number.is_held(in_order.register())) {
            let Some(Entry { origin, format, reference, mut reading }) = entries.get_mut(of).and_then(Option::take)
            else {
                continue;
            };
            let received_at = reading.row.and_then(|row| row.received_at);
            oldest = oldest.into_iter().chain(received_at).min();
            newest = newest.max(received_at);
            records.add(reading.row.as_ref());
            let (verdict, worker) = in_order.turn(&mut reading, origin);
            judged.push(Judged { origin, format, reference, worker, verdict });
        }
        let mut register = in_order.into_register();
        judged.sort_unstable_by_key(|judged| judged.origin);
        register.record(records, newest);
        let undeclared = engine.undeclared(&register);
        let untold = Untold::between(begun_at, oldest);
        Replayed { judged, register, undeclared, untold }
    }
}
