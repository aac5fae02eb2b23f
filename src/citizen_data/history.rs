//! The file in which the steps stand, one to a line, each with a seal over all that stands before it.
//!
//! A line is never changed: a step is added behind the others. The seal of a line is the SHA-256 of the seal before it and of the line, so
//! a line that is changed, left out or moved breaks the chain there. That the last lines are gone is seen by who kept the last [`Seal`].

use std::fmt;
use std::io::BufRead;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::ledger::{Ledger, Step};
use super::request::{Purpose, Request, Term};
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, Ssin};
use crate::law::Law;
use crate::table::{Place, raw_lines};
use crate::time::{Moment, Quarter};
use crate::words::consent as says;

/// How many steps there are, and the seal over all of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Seal {
    steps: u64,
    digest: [u8; 32],
}

impl Seal {
    /// How many steps it is over.
    #[must_use]
    pub fn steps(self) -> u64 {
        self.steps
    }
}

impl fmt::Display for Seal {
    /// The number of steps and the digest in hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.steps, hex(&self.digest))
    }
}

impl FromStr for Seal {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::from(ErrorKind::Fact(says::no_seal()));
        let (steps, digits) = text.trim().split_once(' ').ok_or_else(wrong)?;
        let digest = unhex(digits).ok_or_else(wrong)?;
        Ok(Seal { steps: steps.parse().map_err(|_| wrong())?, digest })
    }
}

/// The consents of a history file, and the seal over it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct History {
    ledger: Ledger,
    seal: Seal,
    /// What only the file knows of each request, from which its code is made.
    salts: Vec<String>,
}

/// A line without its seal.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Line {
    at: String,
    step: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    consent: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    employer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    worker: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quarter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
}

/// Between a line and its seal.
const SEAL: &str = ",\"seal\":\"";

impl History {
    /// A history without steps.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The consents.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The consents, without the file.
    #[must_use]
    pub fn into_ledger(self) -> Ledger {
        self.ledger
    }

    /// The seal over all that stands in it.
    #[must_use]
    pub fn seal(&self) -> Seal {
        self.seal
    }

    /// Reads a history. `kept` is the last seal that the caller knows: what it is over must still stand there. Blank lines are passed over.
    ///
    /// ```
    /// use dimona::citizen_data::{History, Purpose, Request};
    /// use dimona::law::Law;
    ///
    /// let (law, mut history) = (Law::belgium(), History::new());
    /// let request = Request::new("0999999031".parse()?, "07062100469".parse()?, Purpose::StudentHours);
    /// let (number, mut file) = history.request(request, "2026-11-02T09:00".parse()?, "drawn by chance")?;
    /// file += &history.grant(&law, number, "2026-11-02T10:00".parse()?)?;
    /// let read = |text: &str, kept| History::read(&law, "consents", text.as_bytes(), kept);
    /// assert_eq!(read(&file, Some(history.seal()))?, history);
    /// // A word that was changed, and a line that is gone.
    /// assert!(read(&file.replace("grant", "refuse"), None).is_err());
    /// assert!(read(file.lines().next().unwrap(), Some(history.seal())).is_err());
    /// # Ok::<(), dimona::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a line is no step, when a step could not be taken, when the history was changed, or when what is sealed is no longer there.
    pub fn read(law: &Law, file: &str, input: impl BufRead, kept: Option<Seal>) -> Result<Self, Error> {
        let mut history = History::new();
        // A new history may have its first line before its first seal.
        let mut is_kept = kept.is_none_or(|kept| kept == Seal::default());
        let mut next = 1;
        raw_lines(file, input, |place, text| {
            next = place.line + 1;
            // A blank line is no step, and the seals show that none is gone.
            if text.trim().is_empty() {
                return Ok(());
            }
            history.take(law, place, text)?;
            is_kept |= kept == Some(history.seal);
            Ok(())
        })?;
        if is_kept {
            return Ok(history);
        }
        Err(Place { file, line: next }.fault(says::cut()))
    }

    /// Notes a request: its number, and the line to add to the file. From the salt, which nobody can guess, the code is made by which the
    /// candidate answers; the caller draws it by chance.
    ///
    /// # Errors
    ///
    /// As those of [`Ledger::request`].
    pub fn request(&mut self, request: Request, at: Moment, salt: &str) -> Result<(u32, String), Error> {
        let line = Line { salt: Some(salt.to_owned()), ..Line::about(at, Step::Request, &request) };
        let number = self.ledger.request(request, at)?;
        self.salts.push(salt.to_owned());
        Ok((number, self.sealed(&line)))
    }

    /// Grants a request, and gives the line to add to the file.
    ///
    /// # Errors
    ///
    /// As those of [`Ledger::grant`].
    pub fn grant(&mut self, law: &Law, consent: u32, at: Moment) -> Result<String, Error> {
        let _: Term = self.ledger.grant(law, consent, at)?;
        Ok(self.sealed(&Line::of(at, Step::Grant, Some(consent))))
    }

    /// Refuses a request, and gives the line to add to the file.
    ///
    /// # Errors
    ///
    /// As those of [`Ledger::refuse`].
    pub fn refuse(&mut self, consent: u32, at: Moment) -> Result<String, Error> {
        self.ledger.refuse(consent, at)?;
        Ok(self.sealed(&Line::of(at, Step::Refuse, Some(consent))))
    }

    /// Withdraws what [`Ledger::withdraw`] does: the numbers of what is withdrawn, and the line to add to the file.
    ///
    /// # Errors
    ///
    /// As those of [`Ledger::withdraw`].
    pub fn withdraw(&mut self, request: &Request, at: Moment) -> Result<(Vec<u32>, String), Error> {
        let withdrawn = self.ledger.withdraw(request, at)?;
        let line = Line::about(at, Step::Withdraw, request);
        Ok((withdrawn, self.sealed(&line)))
    }

    /// The code that the candidate answers with: it says which request is meant, and is worth nothing once that is answered.
    #[must_use]
    pub fn code(&self, consent: u32) -> Option<String> {
        let salt = self.salts.get(usize::try_from(consent).ok()?.checked_sub(1)?)?;
        let digest = Sha256::new().chain_update(consent.to_be_bytes()).chain_update(salt.as_bytes()).finalize();
        Some(format!("{consent}-{}", &hex(&digest)[..12]))
    }

    /// The request that a code names.
    #[must_use]
    pub fn coded(&self, code: &str) -> Option<u32> {
        let number = code.split('-').next()?.parse().ok()?;
        (self.code(number).as_deref() == Some(code)).then_some(number)
    }

    /// A line with its seal, which becomes that of the history.
    fn sealed(&mut self, line: &Line) -> String {
        let text = serde_json::to_string(line).unwrap_or_default();
        let text = text.strip_suffix('}').unwrap_or(&text);
        self.seal = self.seal.over(text);
        format!("{text}{SEAL}{}\"}}\n", hex(&self.seal.digest))
    }

    fn take(&mut self, law: &Law, place: Place<'_>, text: &str) -> Result<(), Error> {
        let changed = || place.fault(says::changed());
        let (text, digits) = text.rsplit_once(SEAL).ok_or_else(changed)?;
        let seal = self.seal.over(text);
        let digest = digits.strip_suffix("\"}").and_then(unhex);
        if digest != Some(seal.digest) {
            return Err(changed());
        }
        let line: Line = serde_json::from_str(&format!("{text}}}")).map_err(|_| changed())?;
        line.apply(law, &mut self.ledger).map_err(|fault| place.fault(fault))?;
        self.salts.extend(line.salt);
        self.seal = seal;
        Ok(())
    }
}

impl Seal {
    fn over(self, text: &str) -> Seal {
        let digest = Sha256::new().chain_update(self.digest).chain_update(text.as_bytes()).finalize();
        Seal { steps: self.steps + 1, digest: digest.into() }
    }
}

impl Line {
    fn of(at: Moment, step: Step, consent: Option<u32>) -> Self {
        let (at, step) = (at.to_string(), step.as_str().to_owned());
        Line { at, step, consent, employer: None, worker: None, purpose: None, quarter: None, salt: None }
    }

    fn about(at: Moment, step: Step, request: &Request) -> Self {
        Line {
            employer: Some(request.employer.to_string()),
            worker: Some(request.worker.reveal().to_string()),
            purpose: Some(request.purpose.as_str().to_owned()),
            quarter: request.quarter.map(|quarter| quarter.to_string()),
            ..Line::of(at, step, None)
        }
    }

    fn apply(&self, law: &Law, ledger: &mut Ledger) -> Result<(), Error> {
        let at: Moment = self.at.parse()?;
        let step = Step::named(&self.step).ok_or_else(no_step)?;
        let consent = self.consent.unwrap_or_default();
        if (step == Step::Request) != self.salt.is_some() {
            return Err(no_step());
        }
        match step {
            Step::Request => ledger.request(self.request()?, at).map(|_| ())?,
            Step::Grant => ledger.grant(law, consent, at).map(|_| ())?,
            Step::Refuse => ledger.refuse(consent, at)?,
            Step::Withdraw => ledger.withdraw(&self.request()?, at).map(|_| ())?,
        }
        Ok(())
    }

    fn request(&self) -> Result<Request, Error> {
        let employer: EnterpriseNumber = self.employer.as_deref().ok_or_else(no_step)?.parse()?;
        let worker: Ssin = self.worker.as_deref().ok_or_else(no_step)?.parse()?;
        let purpose = self.purpose.as_deref().and_then(Purpose::named).ok_or_else(no_step)?;
        let quarter = self.quarter.as_deref().map(Quarter::parse).transpose()?;
        Ok(Request { quarter, ..Request::new(employer, worker, purpose) })
    }
}

/// What is said of a line that is sealed and is no step: nobody but this file writes seals, unless the history was changed.
fn no_step() -> Error {
    Error::from(ErrorKind::Fact(says::changed()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(digits: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit)) {
        return None;
    }
    for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
    }
    Some(bytes)
}
