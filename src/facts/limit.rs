//! How many rows of one worker a table holds where every declaration looks at all of them.

use crate::error::{Error, ErrorKind};
use crate::words::facts;

/// More than anybody has in a year.
const MOST_ROWS: usize = 200;

/// Refuses so many rows where they are too many.
pub(super) fn fits(rows: usize) -> Result<(), Error> {
    if rows > MOST_ROWS { Err(Error::from(ErrorKind::Fact(facts::too_many_rows(MOST_ROWS)))) } else { Ok(()) }
}
