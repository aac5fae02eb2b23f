//! What can be asked.

use crate::employer::measures::{self, MeasureRequest};
use crate::error::Error;
use crate::law::Law;
use crate::report::Answered;
use crate::table::{ColumnInfo, Row};
use crate::words::{Said, cases as says};
use crate::works::access::{self, AccessRequest};

/// How a case is answered.
type Answer = fn(&Law, &Row<'_>) -> Result<Box<dyn Answered>, Error>;

/// Something that can be asked of a system.
pub struct Command {
    /// Its name, as the program has it.
    pub name: &'static str,
    /// The members of a case.
    pub members: &'static [ColumnInfo],
    what: fn() -> Said,
    pub(super) answer: Answer,
}

impl Command {
    /// That of this name.
    ///
    /// ```
    /// use dimona::cases::Command;
    /// assert!(Command::named("works access").unwrap().members.iter().any(|member| member.name == "relation"));
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
        name: "works access",
        members: AccessRequest::COLUMNS,
        what: says::works_access,
        answer: |law, row| Ok(Box::new(access::decide(law, &AccessRequest::read(row)?))),
    },
];
