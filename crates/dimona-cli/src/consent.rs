//! `dimona consent`: an employer asks to see data of a candidate, who decides.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, Error, Subcommand};
use dimona::cases::CaseList;
use dimona::citizen_data::{Consulted, History, Purpose, Request, ToldConsent};
use dimona::id::{EnterpriseNumber, Ssin};
use dimona::law::Law;
use dimona::time::{Moment, Quarter};
use dimona::words::Value;
use dimona::worker;

use crate::args::Format;
use crate::cases::{self, Cases};
use crate::history::{Kept, by_chance, read};
use crate::output::Pipe;
use crate::problems::{Problems, write_reason};
use crate::reference::style;
use crate::{clock, engine, register, words};

/// Ask a candidate for consent, answer it, and read what it covers
///
/// An employer asks to see one thing of one candidate: the status for flexi-jobs, the hours
/// left of a student, or an approval of Overseas Social Security. The candidate grants or
/// refuses it with the code of the request, and may withdraw a grant at any time.
///
/// What was done stands in a history file, to which lines are only added. Beside it stands a
/// seal, FILE.seal: a history that was cut or edited is refused. Both hold SSINs in full.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Consent {
    #[command(subcommand)]
    command: ConsentCommand,
}

#[derive(Subcommand)]
enum ConsentCommand {
    /// Ask a candidate; the answer has the code for the QR code or the link
    Request {
        #[command(flatten)]
        of: Of,
        #[command(flatten)]
        place: Place,
    },
    /// Grant a request, by its code
    Grant {
        #[command(flatten)]
        code: Code,
        #[command(flatten)]
        place: Place,
    },
    /// Refuse a request, by its code
    Refuse {
        #[command(flatten)]
        code: Code,
        #[command(flatten)]
        place: Place,
    },
    /// Withdraw every grant in force of a candidate to an employer, for a purpose
    Withdraw {
        #[command(flatten)]
        of: Of,
        #[command(flatten)]
        place: Place,
    },
    /// Read what a grant in force covers, and no more than the service shows
    ///
    /// Of a flexi-job it is whether the condition on earlier work is met, of a student the
    /// hours left: no wage, no former employer, no age. It comes from the facts and the
    /// register given.
    #[command(verbatim_doc_comment)]
    Show {
        #[command(flatten)]
        of: Of,
        /// Take facts from this directory
        #[arg(long, value_name = "DIR")]
        facts: Option<PathBuf>,
        /// Take periods from the register that an earlier run saved, or from the NSSO in XML
        #[arg(long, value_name = "FILE")]
        register: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
    /// List the consents, as a candidate sees them
    List {
        /// Those of this candidate alone
        #[arg(long, value_name = "SSIN", value_parser = words::read(Ssin::parse_lenient))]
        worker: Option<Ssin>,
        #[command(flatten)]
        place: Place,
    },
    /// Decide cases without a history file: each tells its steps, and what is asked
    #[command(after_long_help = crate::facts::members("consent"))]
    Decide {
        #[command(flatten)]
        cases: Cases,
    },
}

/// Who asks whom for what.
#[derive(Args)]
struct Of {
    /// The employer, by enterprise number
    #[arg(long, value_name = "NUMBER", value_parser = words::read(EnterpriseNumber::parse_lenient))]
    employer: EnterpriseNumber,

    /// The candidate
    #[arg(long, value_name = "SSIN", value_parser = words::read(Ssin::parse_lenient))]
    worker: Ssin,

    /// What is asked for
    #[arg(long, value_name = "PURPOSE", value_parser = purposes())]
    purpose: Purpose,

    /// The quarter that it is about, such as 2026Q4; needed for overseas-approval. What is read
    /// without it is the status of the quarter of the moment
    #[arg(long, value_name = "QUARTER", value_parser = words::read(Quarter::parse))]
    quarter: Option<Quarter>,
}

/// The code of a request.
#[derive(Args)]
struct Code {
    /// The code that "dimona consent request" gave
    #[arg(value_name = "CODE")]
    code: String,
}

/// Where the history stands, and when something is done.
#[derive(Args)]
struct Place {
    /// The history file; it is made where it is not there
    #[arg(long, value_name = "FILE")]
    history: PathBuf,

    /// The moment; without it, that of this machine's clock, and no step lies ahead of that
    #[arg(long, value_name = "MOMENT", value_parser = words::read(Moment::parse))]
    at: Option<Moment>,

    /// Show SSINs in full
    #[arg(long)]
    show_ssin: bool,

    /// Tell as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

fn purposes() -> impl TypedValueParser<Value = Purpose> {
    PossibleValuesParser::new(Purpose::NAMES.iter().map(|(name, _)| *name))
        // The parser takes no other names.
        .try_map(|name| Purpose::named(&name).ok_or_else(|| Error::new(ErrorKind::InvalidValue)))
}

/// Runs `dimona consent`.
pub(crate) fn run(consent: &Consent) -> ExitCode {
    let mut problems = Problems::default();
    let done = match &consent.command {
        ConsentCommand::Request { of, place } => place.step(&mut problems, |history, at| {
            let (number, line) = history.request(of.request(), at, &by_chance())?;
            Ok((line, vec![number], history.code(number)))
        }),
        ConsentCommand::Grant { code, place } => {
            place.answer(code, &mut problems, |history, number, at| history.grant(&Law::belgium(), number, at))
        }
        ConsentCommand::Refuse { code, place } => {
            place.answer(code, &mut problems, |history, number, at| history.refuse(number, at))
        }
        ConsentCommand::Withdraw { of, place } => place.step(&mut problems, |history, at| {
            let (numbers, line) = history.withdraw(&of.request(), at)?;
            Ok((line, numbers, None))
        }),
        ConsentCommand::Show { of, facts, register, place } => {
            place.show(&of.request(), facts.as_deref(), register.as_deref(), &mut problems)
        }
        ConsentCommand::List { worker, place } => place.list(*worker, &mut problems),
        ConsentCommand::Decide { cases } => return cases::run("consent", cases, &Law::belgium()),
    };
    match done {
        Some(code) if !problems.any() => code,
        _ => ExitCode::from(2),
    }
}

impl Of {
    fn request(&self) -> Request {
        let request = Request::new(self.employer, self.worker, self.purpose);
        self.quarter.map_or(request.clone(), |quarter| request.about(quarter))
    }
}

/// What a step adds to the history, the consents that it is about, and the code to tell.
type Added = (String, Vec<u32>, Option<String>);

impl Place {
    fn at(&self, problems: &mut Problems) -> Option<Moment> {
        let at = self.at.or_else(clock::moment);
        if at.is_none() {
            problems.tell(words::no_clock());
        }
        at
    }

    /// Takes a step, and adds it to the history.
    fn step(
        &self,
        problems: &mut Problems,
        take: impl FnOnce(&mut History, Moment) -> Result<Added, dimona::Error>,
    ) -> Option<ExitCode> {
        let at = self.at(problems)?;
        // Whatever is done later would lie before it.
        if let Some(now) = clock::moment().filter(|now| at > *now) {
            problems.tell(words::ahead_of_clock(Value::from(at), Value::from(now)));
            return None;
        }
        let kept = Kept::to_add(&self.history, problems)?;
        let mut stored = read(&kept, problems)?;
        let taken = take(&mut stored.history, at);
        let (line, numbers, code) = taken.map_err(|fault| problems.tell(fault)).ok()?;
        stored.add(&kept, &line, problems)?;
        let history = stored.history;
        let mut list = CaseList::new(Pipe::new(), style(self.format), words::language());
        let consents = history.ledger().consents();
        let place = |number: &u32| usize::try_from(*number).ok()?.checked_sub(1);
        for consent in numbers.iter().filter_map(|number| consents.get(place(number)?)) {
            let told = ToldConsent { consent, at, code: code.as_deref(), show_ssin: self.show_ssin };
            if let Err(fault) = list.consent(&told) {
                problems.tell(write_reason(&fault));
                problems.file(kept.name(), words::step_taken());
                return None;
            }
        }
        Some(ExitCode::SUCCESS)
    }

    /// Answers the request of a code.
    fn answer(
        &self,
        code: &Code,
        problems: &mut Problems,
        take: impl FnOnce(&mut History, u32, Moment) -> Result<String, dimona::Error>,
    ) -> Option<ExitCode> {
        self.step(problems, |history, at| {
            // A code that names nothing names no request.
            let number = history.coded(code.code.trim()).unwrap_or_default();
            Ok((take(history, number, at)?, vec![number], None))
        })
    }

    fn show(
        &self,
        request: &Request,
        facts: Option<&Path>,
        held: Option<&Path>,
        problems: &mut Problems,
    ) -> Option<ExitCode> {
        let at = self.at(problems)?;
        let history = read(&Kept::to_read(&self.history, problems)?, problems)?.history;
        let engine = engine::builder(&[], facts, Some(at), problems)?;
        let engine = engine.build().map_err(|fault| problems.tell(fault)).ok()?;
        let register = register::read(held, &engine, problems)?;
        let ledger = history.ledger();
        // What was taken back since is not shown to who asks as of a moment before.
        ledger.in_order(at).map_err(|refused| problems.tell(dimona::Error::from(refused))).ok()?;
        // The hours of a student are those of a year.
        let of_quarter = request.clone().settled(at);
        let request = if request.purpose == Purpose::StudentHours { request } else { &of_quarter };
        let consulted = Consulted::of(ledger.may_read(request, at), ledger.until(request, at));
        let is_allowed = consulted.ruling.allowed;
        let mut list = CaseList::new(Pipe::new(), style(self.format), words::language());
        list.consulted(request, &consulted.showing(|| worker::shown(&engine, &register, request, at)), self.show_ssin)
            .map_err(|fault| problems.tell(write_reason(&fault)))
            .ok()?;
        Some(if is_allowed { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }

    fn list(&self, worker: Option<Ssin>, problems: &mut Problems) -> Option<ExitCode> {
        let at = self.at(problems)?;
        let history = read(&Kept::to_read(&self.history, problems)?, problems)?.history;
        let mut list = CaseList::new(Pipe::new(), style(self.format), words::language());
        let is_meant = |of: &&dimona::citizen_data::Consent| {
            of.requested <= at && worker.is_none_or(|worker| of.request.worker == worker)
        };
        for consent in history.ledger().consents().iter().filter(is_meant) {
            // The code of what is not answered yet is told: whoever asked may have lost it.
            let is_open = consent.granted.is_none() && consent.refused.is_none();
            let code = history.code(consent.number).filter(|_| is_open);
            let told = ToldConsent { consent, at, code: code.as_deref(), show_ssin: self.show_ssin };
            list.consent(&told).map_err(|fault| problems.tell(write_reason(&fault))).ok()?;
        }
        Some(ExitCode::SUCCESS)
    }
}
