//! What is known beside the declarations: an NDJSON file that tells when the NSSO received each, and what it answered.
//!
//! XML has no place for it, and in JSON it may stand in a file of its own too. Each line names one declaration, by its
//! number in the file or by the sender's reference:
//!
//! ```json
//! {"record":1,"receivedAt":"2026-06-30T10:00:00+02:00","periodId":660000000112,"answer":"A"}
//! {"reference":"SB-002","receivedAt":"2026-07-01T08:12:00+02:00","declarationId":660000000213,"answer":"B"}
//! ```
//!
//! | member | what it is |
//! |---|---|
//! | `record` or `reference` | the declaration: its number in its file ([`Record::number`](super::Record::number)), or the sender's reference |
//! | `receivedAt` | the moment of reception; Belgian time unless an offset is given |
//! | `periodId` | the Dimona period id that the NSSO gave to an accepted IN |
//! | `dailyRegistrationId` | the number that the NSSO gave to an accepted new daily registration |
//! | `declarationId` | the NSSO's number of the declaration |
//! | `answer` | the NSSO's answer: `A`, `W`, `S` or `B` |
//! | `channel` | the channel over which it was received, by its code in the notification (zone 00737) |
//! | `workStart` | the moment at which the worker began to work |

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::rest_json::encode_context;
use crate::declaration::message::{Draft, MessageContext, Unread};
use crate::declaration::register::Origin;
use crate::declaration::schema::{NodeId, Raw, Tree, What, Zone, json};
use crate::error::Error;
use crate::id::shown_name;
use crate::table::{Line, lines};
use crate::words::{answers, tables};

/// What an answers file tells, ready to be joined to the declarations.
///
/// ```
/// use dimona::codec::answers::Answers;
/// use dimona::codec::nsso_xml::decode;
/// use dimona::declaration::register::Origin;
///
/// let file = br#"{"record":1,"receivedAt":"2026-06-30T10:00:00+02:00","answer":"A"}"#;
/// let mut answers = Answers::read("answers.ndjson", &file[..])?;
/// let form = b"<Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>";
/// let mut draft = decode(form, 0).expect("a form");
/// answers.join(Origin { file: 1, record: 1 }, &mut draft);
/// assert_eq!(draft.context.received_at.unwrap().to_string(), "2026-06-30T10:00:00+02:00");
///
/// let fault = Answers::read("answers.ndjson", &br#"{"record":1,"answer":"yes"}"#[..]).unwrap_err();
/// assert_eq!(fault.to_string(), "answers.ndjson, line 1: answer: is none of A, W, S and B");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    lines: Vec<Known>,
    /// By the file and the record in it.
    by_place: BTreeMap<Origin, usize>,
    by_record: BTreeMap<u64, usize>,
    by_reference: BTreeMap<Box<str>, usize>,
}

/// What is known of one declaration.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    line: u64,
    /// To how many declarations it was joined.
    joined: u64,
    context: MessageContext<'static>,
}

/// The members of a line, in their order.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;

        impl<'de> Visitor<'de> for Pairs {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Pairs)
    }
}

/// Where JSON has what is known beside a declaration.
pub(super) fn context_node() -> NodeId {
    json().child(Tree::ROOT, "context").unwrap_or(Tree::ROOT)
}

/// Writes what is known of a declaration as a line of an answers file, without a line end; `None` where there is no reference to
/// name the declaration by.
///
/// ```
/// use dimona::codec::answers::{Answers, line};
/// use dimona::declaration::message::{Letter, MessageContext};
///
/// let context = MessageContext::default().with_reference("SB-001").with_answer(Letter::A);
/// let text = line(context).unwrap();
/// assert_eq!(text, r#"{"reference":"SB-001","answer":"A"}"#);
/// assert!(Answers::read("answers.ndjson", text.as_bytes()).is_ok());
/// assert_eq!(line(MessageContext::default()), None);
/// ```
#[must_use]
pub fn line(context: MessageContext<'_>) -> Option<String> {
    context.reference.is_some().then(|| encode_context(context))
}

/// Puts a member into the context, of which the schema knows the names.
fn put(line: &Line<'_>, context: &mut MessageContext<'static>, name: &str, value: &Value) -> Result<(), Error> {
    let within = context_node();
    let zone = json().child(within, name).map(|id| json().node(id).what);
    let Some(What::Beside(zone)) = zone.filter(|of| *of != What::Beside(Zone::OwnReference)) else {
        let names = json().children(within).map(|(_, node)| node.name).filter(|of| *of != "reference");
        let names: Vec<_> = ["record", "reference"].into_iter().chain(names).collect();
        return Err(line.fault(answers::unknown_field(shown_name(name).into_owned(), names.join(", "))));
    };
    let raw = match value {
        Value::Null => return Ok(()),
        Value::String(text) => Raw::Text(text),
        Value::Number(number) => number.as_i64().map_or(Raw::Nested, Raw::Whole),
        _ => Raw::Nested,
    };
    // A table says a number with a number.
    let is_kind = zone.of().is_json_number() == matches!(raw, Raw::Whole(_));
    let put = if is_kind { raw } else { Raw::Nested };
    context.put(zone, Some(put), Cow::default).map_err(|fault| line.field(name, fault.said()))
}

impl Answers {
    /// Reads an answers file; `file` is what errors call it.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, a line is wrong, or two lines name one declaration: the error names file, line and
    /// field.
    pub fn read(file: &str, input: impl BufRead) -> Result<Answers, Error> {
        let mut answers = Answers::default();
        lines(file, input, |line| answers.add(&line))?;
        Ok(answers)
    }

    /// What is known of the declarations at these places of a run.
    pub(super) fn of_places(known: impl IntoIterator<Item = (Origin, MessageContext<'static>)>) -> Answers {
        let mut answers = Answers::default();
        for (line, (origin, context)) in (1..).zip(known) {
            answers.by_place.insert(origin, answers.lines.len());
            answers.lines.push(Known { line, joined: 0, context });
        }
        answers
    }

    fn add(&mut self, line: &Line<'_>) -> Result<(), Error> {
        let Members(members) = line.parse()?;
        let mut context = MessageContext::default();
        let (mut record, mut reference) = (None, None);
        for (at, (name, value)) in members.iter().enumerate() {
            if members.iter().take(at).any(|(before, _)| before == name) {
                return Err(line.fault(tables::duplicate_field(shown_name(name).into_owned())));
            }
            match (name.as_str(), value) {
                ("record" | "reference", Value::Null) => {}
                ("record", Value::Number(number)) if number.is_u64() => record = number.as_u64(),
                ("reference", Value::String(text)) => reference = Some(text.as_str()),
                ("record" | "reference", _) => return Err(line.field(name, Unread::Type.said())),
                _ => put(line, &mut context, name, value)?,
            }
        }
        let index = self.lines.len();
        self.lines.push(Known { line: line.place.line, joined: 0, context });
        let (field, before) = match (record, reference) {
            (Some(0), None) => return Err(line.field("record", answers::from_one())),
            (Some(record), None) => ("record", self.by_record.insert(record, index)),
            (None, Some(reference)) => ("reference", self.by_reference.insert(reference.into(), index)),
            (Some(_), Some(_)) => return Err(line.field("reference", answers::record_too())),
            (None, None) => return Err(line.field("record", answers::no_declaration())),
        };
        match before {
            Some(_) => Err(line.field(field, answers::again())),
            None => Ok(()),
        }
    }

    /// Joins what is known of a declaration to it. Where the declaration's own context tells something else, the answers
    /// file counts: it is the later word.
    ///
    /// `origin` is where the declaration stands in the run. A line that names it by number is asked first, then one that
    /// names its reference. Of several declarations with one reference only the first is joined: which of them the line
    /// is about cannot be said ([`ambiguous`](Self::ambiguous)).
    pub fn join(&mut self, origin: Origin, draft: &mut Draft<'_>) {
        if let Some(line) = self.find(origin, draft).filter(|line| self.claim(*line)) {
            self.tell(line, draft);
        }
    }

    /// The line that names this declaration.
    pub(crate) fn find(&self, origin: Origin, draft: &Draft<'_>) -> Option<usize> {
        let by_record = || self.by_record.get(&origin.record);
        let by_reference = || self.by_reference.get(draft.context.reference.as_deref()?);
        self.by_place.get(&origin).or_else(by_record).or_else(by_reference).copied()
    }

    /// Counts one declaration that a line names; true for the first.
    fn claim(&mut self, line: usize) -> bool {
        let Some(known) = self.lines.get_mut(line) else { return false };
        known.joined += 1;
        known.joined == 1
    }

    /// Puts what a line tells into the declaration that claimed it.
    pub(crate) fn tell(&self, line: usize, draft: &mut Draft<'_>) {
        let Some(known) = self.lines.get(line) else { return };
        draft.context.hear(&known.context);
    }

    /// The same lines, each joined to so many declarations.
    pub(crate) fn joined(mut self, declarations: &[u64]) -> Self {
        for (line, declarations) in self.lines.iter_mut().zip(declarations) {
            line.joined = *declarations;
        }
        self
    }

    /// Of how many declarations it tells.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether it tells of no declaration.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether a line names a declaration by its number, which tells little in a run over several files.
    #[must_use]
    pub fn name_records(&self) -> bool {
        !self.by_record.is_empty()
    }

    /// The lines that were joined to no declaration, ascending.
    #[must_use]
    pub fn unused(&self) -> Vec<u64> {
        self.lines(|joined| joined == 0)
    }

    /// The lines whose reference more than one declaration has, ascending.
    #[must_use]
    pub fn ambiguous(&self) -> Vec<u64> {
        self.lines(|joined| joined > 1)
    }

    fn lines(&self, which: impl Fn(u64) -> bool) -> Vec<u64> {
        self.lines.iter().filter(|known| which(known.joined)).map(|known| known.line).collect()
    }
}
