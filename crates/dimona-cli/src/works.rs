//! `dimona works`: the declaration of works.

use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use dimona::law::{CleaningPresence, Confidence, Dated, KNOWLEDGE_DAY, Law, LegalRef};
use dimona::time::parse_date;

use crate::cases::{self, Cases};
use crate::facts::members;
use crate::problems::Problems;
use crate::words;

/// Ask about the declaration of works: whether there has to be one, and who may do what with it
#[derive(Args)]
pub(crate) struct Works {
    #[command(subcommand)]
    command: WorksCommand,
}

#[derive(Subcommand)]
enum WorksCommand {
    Access(Access),
    Declare(Declare),
}

/// Decide whether somebody may view, create or modify a declaration, or manage who may
///
/// A case tells who asks for what, on which day; --help says what each member holds. The
/// first line of the decision that fits decides, and what no line allows is denied. So is a
/// case that does not tell what a line goes by.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = members("works/access"))]
struct Access {
    #[command(flatten)]
    cases: Cases,

    /// The day from which on there is no unsecured access
    ///
    /// Only its quarter was announced, the fourth of 2026: without this, it is denied from
    /// that quarter on.
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date), verbatim_doc_comment)]
    unsecured_end: Option<NaiveDate>,

    /// The day from which on nobody logs in with a password; without it, a password is warned of
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date))]
    password_end: Option<NaiveDate>,
}

/// Tell whether works have to be declared, when, and whether presences are registered
///
/// A case tells of the works what is known; --help says what each member holds. What is not
/// told and would decide is named.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = members("works/declare"))]
struct Declare {
    #[command(flatten)]
    cases: Cases,

    /// Take the older page of the NSSO on cleaning: presences whatever the contract costs
    #[arg(long)]
    cleaning_any_amount: bool,

    /// Take it that all large sites check in and out from this day on, such as 2027-04-01
    ///
    /// One source announces it for that day. Without this, presences on such sites cannot be
    /// told from then on.
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date), verbatim_doc_comment)]
    check_in_and_out: Option<NaiveDate>,
}

/// Runs `dimona works`.
pub(crate) fn run(works: &Works) -> ExitCode {
    let (name, cases, law) = match &works.command {
        WorksCommand::Access(access) => ("works/access", &access.cases, access.law()),
        WorksCommand::Declare(declare) => ("works/declare", &declare.cases, declare.law()),
    };
    match law {
        Ok(law) => cases::run(name, cases, &law),
        Err(fault) => {
            Problems::default().tell(fault);
            ExitCode::from(2)
        }
    }
}

/// The source of what an argument tells.
fn own(argument: &'static str) -> LegalRef {
    LegalRef::own(argument, Confidence::Seen, KNOWLEDGE_DAY)
}

impl Access {
    /// The law with the days that the arguments tell.
    fn law(&self) -> Result<Law, dimona::Error> {
        let mut law = Law::belgium();
        if let Some(day) = self.unsecured_end {
            law.works.unsecured_access_ended_on(day, own("--unsecured-end"))?;
        }
        if let Some(day) = self.password_end {
            law.works.passwords_ended.patch(day, None, (), own("--password-end"))?;
        }
        Ok(law)
    }
}

impl Declare {
    /// The law with what the arguments choose.
    fn law(&self) -> Result<Law, dimona::Error> {
        let mut law = Law::belgium();
        if self.cleaning_any_amount {
            let from = law.works.presence_cleaning.rows().first().map_or(KNOWLEDGE_DAY, Dated::from);
            let any = CleaningPresence::AnyAmount;
            law.works.presence_cleaning.patch(from, None, any, own("--cleaning-any-amount"))?;
        }
        if let Some(day) = self.check_in_and_out {
            law.works.check_in_and_out.patch(day, None, (), own("--check-in-and-out"))?;
        }
        Ok(law)
    }
}
