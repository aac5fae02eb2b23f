//! `dimona works`: the declaration of works.

use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use dimona::law::{Confidence, KNOWLEDGE_DAY, Law, LegalRef};
use dimona::time::parse_date;

use crate::cases::{self, Cases, EXIT};
use crate::problems::Problems;
use crate::words;

/// Ask about the declaration of works: who may do what with one
#[derive(Args)]
pub(crate) struct Works {
    #[command(subcommand)]
    command: WorksCommand,
}

#[derive(Subcommand)]
enum WorksCommand {
    Access(Access),
}

/// Decide whether somebody may view, create or modify a declaration, or manage who may
///
/// A case tells date, action, relation, actingFor, mandate, role, permission, channel, key
/// and ownDeclaration; docs/systems.md says what each holds. The first line of the decision
/// that fits decides, and what no line allows is denied. So is a case that does not tell what
/// a line goes by.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
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

/// Runs `dimona works`.
pub(crate) fn run(works: &Works) -> ExitCode {
    match &works.command {
        WorksCommand::Access(access) => match access.law() {
            Ok(law) => cases::run("works access", &access.cases, &law),
            Err(fault) => {
                Problems::default().tell(fault);
                ExitCode::from(2)
            }
        },
    }
}

impl Access {
    /// The law with the days that the arguments tell.
    fn law(&self) -> Result<Law, dimona::Error> {
        let mut law = Law::belgium();
        let own = |argument: &'static str| LegalRef::own(argument, Confidence::Seen, KNOWLEDGE_DAY);
        if let Some(day) = self.unsecured_end {
            law.works.unsecured_access_ended_on(day, own("--unsecured-end"))?;
        }
        if let Some(day) = self.password_end {
            law.works.passwords_ended.patch(day, None, (), own("--password-end"))?;
        }
        Ok(law)
    }
}
