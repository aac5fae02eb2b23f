//! The NSSO's own answers: its notification and its acknowledgement in XML, and what its REST service says, in JSON.
//!
//! | answer | what it tells |
//! |---|---|
//! | notification (`NOTIFICATION`, 2022/3) | what became of each form of a file: a result, anomalies, and the period that was opened or changed |
//! | acknowledgement (`ACRF`, 2023/1) | whether a file was taken up at all, before its forms were looked at |
//! | REST, version 2 and 1 | the result and the anomalies of one declaration, alone, in an array, one to a line, or as `items` of a search |
//!
//! Where the notification tells no letter as REST does, one blocking anomaly makes it `B`, others make it `W`, and none makes it `A`.
//! That is inferred.

mod join;
mod rest;
mod xml;

use std::io::BufRead;

pub use self::join::{Joined, Joining};
use crate::declaration::message::{Kind, Letter, MessageContext, Row};
use crate::error::Error;
use crate::id::{AnomalyCode, Ssin};
use crate::table::Place;
use crate::words::{Said, nsso_files, tables};

/// An anomaly that the NSSO names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct NamedAnomaly {
    /// Its code.
    pub code: AnomalyCode,
    /// Whether it blocks; `None` where the answer does not tell its class.
    pub blocks: Option<bool>,
}

/// What became of the period of a declaration, by the periods before and after it that a notification tells.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Impact {
    /// It was opened.
    Opened,
    /// It was changed or closed.
    Changed,
    /// It was cancelled.
    Cancelled,
}

impl Impact {
    /// What a declaration of this kind does to the period that it opens or names; `None` for one that is about work within a period.
    fn of(kind: Kind) -> Option<Impact> {
        match kind {
            Kind::In => Some(Impact::Opened),
            Kind::Out | Kind::Update => Some(Impact::Changed),
            Kind::Cancel => Some(Impact::Cancelled),
            _ => None,
        }
    }
}

/// What the NSSO says of one declaration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NssoAnswer {
    /// Its number in its file, counted from 1.
    pub record: u64,
    /// The letter; `None` where the NSSO has not decided yet: the answer is a provisional one, a proposal, or came too late for it.
    pub letter: Option<Letter>,
    /// The anomalies, in the order of the answer.
    pub anomalies: Vec<NamedAnomaly>,
    /// How many more it names by what is no code.
    pub unread_codes: u32,
    /// What it tells beside: numbers, the sender's reference, when and over which channel the NSSO received the declaration.
    pub context: MessageContext<'static>,
    /// The worker.
    pub worker: Option<Ssin>,
    /// What became of the period.
    pub impact: Option<Impact>,
    /// What it repeats of the declaration.
    pub echo: Option<Row>,
}

/// Whether the NSSO took up a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// The name of the file, as the NSSO has it.
    pub file: Option<String>,
    /// Whether it was taken up.
    pub taken_up: bool,
    /// Why not, by the NSSO's codes, such as `ACRF-088`.
    pub codes: Vec<String>,
}

/// What one file of answers holds.
///
/// ```
/// use dimona::codec::nsso_answers::NssoAnswers;
/// use dimona::declaration::message::Letter;
///
/// let file = br#"{"declarationStatus":{"declarationId":660000000213,"result":"W","anomalies":[{"errorId":"90373-460"}]}}"#;
/// let answers = NssoAnswers::read("answer.json", &file[..])?;
/// assert_eq!(answers.answers[0].letter, Some(Letter::W));
/// assert_eq!(answers.answers[0].anomalies[0].code.to_string(), "90373-460");
///
/// let fault = NssoAnswers::read("orders.xml", &b"<Orders/>"[..]).unwrap_err();
/// assert_eq!(fault.to_string(), "orders.xml, line 1: root element is not NOTIFICATION or ACRF");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NssoAnswers {
    /// The answers on declarations, in their order.
    pub answers: Vec<NssoAnswer>,
    /// The acknowledgements of files, in their order.
    pub acknowledgements: Vec<Acknowledgement>,
    /// What is no answer, or tells something that cannot be, by its number among them, and why.
    pub unreadable: Vec<(u64, Said)>,
}

impl NssoAnswers {
    /// Reads a file of answers; `file` is what errors call it.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or holds something else than answers of the NSSO: the error names file and line, or file and record.
    pub fn read(file: &str, mut input: impl BufRead + Send) -> Result<NssoAnswers, Error> {
        let place = Place { file, line: 1 };
        let start = input.fill_buf().map_err(|fault| place.fault(tables::cannot_be_read(&fault)))?;
        if super::is_xml(start) {
            return xml::read(file, input);
        }
        let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
        match text {
            [b'{' | b'[', ..] => rest::read(file, input),
            _ => Err(place.fault(nsso_files::no_answers())),
        }
    }
}
