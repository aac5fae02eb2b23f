//! The table `pensions`.

use super::careers::{PROOF_ANSWER, proof_answer};
use super::{TableInfo, WORKER};
use crate::error::Error;
use crate::facts::{FactBook, Facts, Pension, PensionKind, Proof};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{fact_tables, facts};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "pensions",
    what: fact_tables::pensions,
    columns: &[
        WORKER,
        ColumnInfo::required("kind", ValueKind::Text, fact_tables::pension_kind),
        ColumnInfo::optional("from", ValueKind::Text, fact_tables::pension_from),
        ColumnInfo::optional("to", ValueKind::Text, fact_tables::pension_to),
        ColumnInfo::optional("source", ValueKind::Text, fact_tables::pension_source),
        PROOF_ANSWER,
    ],
    add,
};

const KINDS: &[(&str, PensionKind)] = &[
    ("retirement", PensionKind::Retirement),
    ("survivor", PensionKind::Survivor),
    ("transition-allowance", PensionKind::TransitionAllowance),
    ("company-supplement", PensionKind::CompanySupplement),
    ("none", PensionKind::None),
];

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let kind = row.required("kind", row.one_of("kind", KINDS)?)?;
    if kind == PensionKind::None {
        row.forbid(&["from", "to", "source", "proofAnswer"], facts::says_of_pension)?;
    }
    let from = row.date("from")?;
    if from.is_none() && kind != PensionKind::None {
        return Err(row.field("from", facts::missing_first_day()));
    }
    let until = row.date("to")?;
    let in_register = row.one_of("source", &[("register", true), ("foreign", false)])?.unwrap_or(true);
    let pension = match from {
        Some(from) => Pension::new(kind, from, until).map_err(|fault| row.field("to", fault))?,
        None => Pension::none(),
    };
    let pension = match (in_register, proof_answer(row)?) {
        (true, None) => pension,
        (true, Some(_)) => return Err(row.field("proofAnswer", facts::proof_of_register())),
        (false, answer) => pension.outside_register(answer.unwrap_or(Proof::Unanswered)),
    };
    // All rows before agree with the first: what does not has been refused here.
    let before = book.pensions(worker).value().and_then(<[_]>::first);
    if before.is_some_and(|of| (of.kind() == PensionKind::None) != (kind == PensionKind::None)) {
        return Err(row.field("kind", facts::none_beside_pension()));
    }
    book.add_pension(worker, pension);
    Ok(())
}
