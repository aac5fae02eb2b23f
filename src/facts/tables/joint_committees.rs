//! The table `joint_committees`.

use super::{TableInfo, YES_OR_NO};
use crate::error::Error;
use crate::facts::FactBook;
use crate::id::{JointCommittee, WorkerType};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{Said, fact_tables, facts};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "joint_committees",
    what: fact_tables::joint_committees,
    columns: &[
        ColumnInfo::required("jointCommittee", ValueKind::NumberOrText, fact_tables::pair_joint_committee),
        ColumnInfo::required("workerType", ValueKind::Text, fact_tables::pair_worker_type),
        ColumnInfo::required("accepted", ValueKind::Text, fact_tables::pair_accepted),
    ],
    add,
};

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let of = |name, fault: fn() -> Said| move || row.field(name, fault());
    let committee = row.text("jointCommittee").and_then(JointCommittee::from_code);
    let committee = committee.ok_or_else(of("jointCommittee", facts::not_committee_of_dimona))?;
    let worker_type = row.text("workerType").and_then(WorkerType::from_code);
    let worker_type = worker_type.ok_or_else(of("workerType", facts::not_worker_type))?;
    let is_accepted = row.required("accepted", row.one_of("accepted", YES_OR_NO)?)?;
    book.add_pair(committee, worker_type, is_accepted).map_err(|fault| row.field("accepted", fault))
}
