//! What can be asked.

use crate::citizen_data::ConsentCase;
use crate::employer::directory::{self, DisclosureRequest};
use crate::employer::measures::{self, MeasureRequest};
use crate::error::Error;
use crate::law::Law;
use crate::report::Answered;
use crate::table::{ColumnInfo, Row};
use crate::words::{Said, cases as says};
use crate::works::access::{self, AccessRequest};
use crate::works::duty::{self, WorksRequest};

/// Answers the case of a row under a law.
type Answering = fn(&Law, &Row<'_>) -> Result<Box<dyn Answered>, Error>;

/// Something that can be asked of a system.
pub struct Command {
    /// Its name, as the program has it.
    pub name: &'static str,
    /// The members of a case.
    pub members: &'static [ColumnInfo],
    what: fn() -> Said,
    pub(super) answer: Answering,
}

impl Command {
    /// That of this name.
    ///
    /// ```
    /// use dimona::cases::Command;
    /// assert!(Command::named("works/access").unwrap().members.iter().any(|member| member.name == "relation"));
    /// assert!(Command::named("works").is_none());
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Command> {
        COMMANDS.iter().find(|command| command.name == name)
    }

    /// What is asked.
    #[must_use]
    pub fn what(&self) -> Said {
        (self.what)()
    }
}

/// Everything that can be asked, in alphabetical order.
pub static COMMANDS: &[Command] = &[
    Command {
        name: "consent",
        members: ConsentCase::COLUMNS,
        what: says::consent,
        answer: |law, row| Ok(Box::new(ConsentCase::read(law, row)?.answer())),
    },
    Command {
        name: "directory",
        members: DisclosureRequest::COLUMNS,
        what: says::directory,
        answer: |law, row| {
            let (request, entry) = DisclosureRequest::read(row)?;
            Ok(match entry {
                Some(entry) => Box::new(directory::disclose(law, &request, &entry)),
                None => Box::new(directory::decide(law, &request)),
            })
        },
    },
    Command {
        name: "measures",
        members: MeasureRequest::COLUMNS,
        what: says::measures,
        answer: |law, row| {
            let answer = measures::measure(law, &MeasureRequest::read(row)?);
            Ok(match answer {
                Ok(advantage) => Box::new(advantage),
                Err(missing) => Box::new(missing),
            })
        },
    },
    Command {
        name: "works/access",
        members: AccessRequest::COLUMNS,
        what: says::works_access,
        answer: |law, row| Ok(Box::new(access::decide(law, &AccessRequest::read(row)?))),
    },
    Command {
        name: "works/declare",
        members: WorksRequest::COLUMNS,
        what: says::works_declare,
        answer: |law, row| Ok(Box::new(duty::duty(law, &WorksRequest::read(row)?))),
    },
];
