//! Which joint committee goes with which worker type.

use chrono::NaiveDate;

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::{LawValue, Listing};
use super::occasional::FIRST_AT_FUNERALS;
use crate::id::{JointCommittee, WorkerType};
use crate::words::law as says;

/// What is known of a pair of joint committee and worker type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Cell {
    /// The NSSO takes the pair.
    Allowed,
    /// The NSSO refuses the pair (90374-349).
    Refused,
    /// A text says that another pair is the way, and how the NSSO answers this one no source tells.
    Doubted,
    /// No evidence; the official matrix is not published.
    Unknown,
}

/// The pairs for which there is evidence. Every other pair is [`Cell::Unknown`].
///
/// ```
/// use dimona::id::{JointCommittee, WorkerType};
/// use dimona::law::{Cell, Law};
/// let matrix = Law::belgium().joint_committee_matrix;
/// assert_eq!(matrix.cell(JointCommittee::Other, WorkerType::Stu), Cell::Allowed);
/// assert_eq!(matrix.cell(JointCommittee::Horeca, WorkerType::Stu), Cell::Refused);
/// assert_eq!(matrix.cell(JointCommittee::TransportAndLogistics, WorkerType::Stu), Cell::Unknown);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct JointCommitteeMatrix {
    cells: Vec<(JointCommittee, WorkerType, Cell, LegalRef)>,
    /// From which day on there are pairs, where a source says so.
    begins: [[Option<NaiveDate>; WorkerType::ALL.len()]; JointCommittee::ALL.len()],
    /// The cells in force by joint committee and worker type: every declaration asks.
    in_force: [[Cell; WorkerType::ALL.len()]; JointCommittee::ALL.len()],
}

impl JointCommitteeMatrix {
    pub(super) fn belgium() -> Self {
        use Cell::{Allowed, Doubted, Refused};
        use JointCommittee::{
            AgencyWork, Agriculture, Construction, Electricians, FuneralUndertakers, Horeca, Horticulture, Other,
        };
        use WorkerType::{Bcw, Ext, Flx, Oth, Rta, Stu, Tri};
        let answers = || LegalRef::seen("answers of the REST service, 2026");
        let samples = || LegalRef::seen("samples of the XML schema 2023/1");
        let codes = || LegalRef::seen("CBSS code list of worker types");
        let cells = vec![
            (Other, Oth, Allowed, answers()),
            (Other, Stu, Allowed, answers()),
            (Other, Flx, Allowed, answers()),
            (Other, Tri, Allowed, samples()),
            (Horeca, Stu, Refused, answers()),
            (Horeca, Flx, Refused, answers()),
            (Horeca, Ext, Allowed, samples()),
            (Agriculture, Ext, Allowed, codes()),
            (Horticulture, Ext, Allowed, codes()),
            (
                FuneralUndertakers,
                Ext,
                Allowed,
                LegalRef::seen("CBSS code list of worker types; sheets on the sector, from 2019-04-01"),
            ),
            (AgencyWork, Ext, Allowed, codes()),
            (Construction, Stu, Allowed, samples()),
            (Construction, Bcw, Allowed, LegalRef::inferred("NSSO glossary 2023/3, zone 00655 and block 90375")),
            (Construction, Rta, Allowed, LegalRef::inferred("NSSO glossary 2023/3, zone 00655")),
        ];
        let with_occasional_work = [Agriculture, Horticulture, Horeca, FuneralUndertakers, AgencyWork];
        // Of their staff that is not occasional the committee is XXX.
        let staff = || LegalRef::seen("NSSO on who is declared in Dimona");
        let staff = [Agriculture, Horticulture, Horeca].map(|committee| (committee, Oth, Doubted, staff()));
        // An agency's are those of a user in construction.
        let elsewhere = JointCommittee::ALL.into_iter().filter(|of| ![Construction, AgencyWork].contains(of));
        let definition = || LegalRef::inferred("NSSO glossary 2023/3, zone 00655: workers of construction");
        let of_construction =
            elsewhere.flat_map(|committee| [Bcw, Rta].map(|of| (committee, of, Doubted, definition())));
        let of_others = JointCommittee::ALL.into_iter().filter(|of| !with_occasional_work.contains(of));
        // Only these are on the list; a program of 2026 sends occasional work of horeca under XXX.
        let outside =
            of_others.map(|committee| (committee, Ext, Doubted, LegalRef::inferred("CBSS code list of worker types")));
        let mut matrix = JointCommitteeMatrix {
            cells: Vec::new(),
            begins: [[None; WorkerType::ALL.len()]; JointCommittee::ALL.len()],
            in_force: [[Cell::Unknown; WorkerType::ALL.len()]; JointCommittee::ALL.len()],
        };
        for (joint_committee, worker_type, cell, legal) in
            cells.into_iter().chain(staff).chain(of_construction).chain(outside)
        {
            matrix.patch(joint_committee, worker_type, cell, legal);
        }
        matrix.begins[FuneralUndertakers as usize][Ext as usize] = Some(FIRST_AT_FUNERALS);
        matrix.begins[Electricians as usize] = [Some(day::<2017, 10, 1>()); WorkerType::ALL.len()];
        matrix
    }

    /// What is known of a pair.
    #[must_use]
    pub fn cell(&self, joint_committee: JointCommittee, worker_type: WorkerType) -> Cell {
        self.in_force[joint_committee as usize][worker_type as usize]
    }

    /// The first day of periods for which there is such a pair; `None` where no source gives one.
    ///
    /// ```
    /// use dimona::id::{JointCommittee, WorkerType};
    /// use dimona::law::{Law, day};
    /// let matrix = Law::belgium().joint_committee_matrix;
    /// let first = matrix.first_day(JointCommittee::FuneralUndertakers, WorkerType::Ext);
    /// assert_eq!(first, Some(day::<2019, 4, 1>()));
    /// ```
    #[must_use]
    pub fn first_day(&self, joint_committee: JointCommittee, worker_type: WorkerType) -> Option<NaiveDate> {
        self.begins[joint_committee as usize][worker_type as usize]
    }

    /// Sets a cell from the caller's own evidence, which wins over what stood before, on any day.
    pub fn patch(&mut self, joint_committee: JointCommittee, worker_type: WorkerType, cell: Cell, legal: LegalRef) {
        self.begins[joint_committee as usize][worker_type as usize] = None;
        self.in_force[joint_committee as usize][worker_type as usize] = cell;
        self.cells.push((joint_committee, worker_type, cell, legal));
    }

    /// Every cell that is in force; the sources hardly give dates.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        for (i, (joint_committee, worker_type, cell, legal)) in self.cells.iter().enumerate() {
            if self.cells[i + 1..].iter().any(|(jc, of, ..)| jc == joint_committee && of == worker_type) {
                continue;
            }
            let value = match cell {
                Cell::Allowed => says::allowed(),
                Cell::Refused => says::refused(),
                Cell::Doubted => says::doubted(),
                Cell::Unknown => says::unknown(),
            };
            listing.push(LawValue {
                topic: "",
                name: format!("{} under {}", worker_type.code(), joint_committee.code()).into(),
                value: value.into(),
                unit: None,
                from: self.first_day(*joint_committee, *worker_type),
                until: None,
                known_from: None,
                legal,
                trusted: true,
            });
        }
    }

    /// The worker types that stand in a cell, each once: of a pair with any other there is no evidence.
    ///
    /// ```
    /// use dimona::id::{JointCommittee, WorkerType};
    /// use dimona::law::Law;
    /// let matrix = Law::belgium().joint_committee_matrix;
    /// assert!(!matrix.worker_types().any(|of| of == WorkerType::Dwd));
    /// assert!(matrix.joint_committees().any(|of| of == JointCommittee::Electricians));
    /// ```
    pub fn worker_types(&self) -> impl Iterator<Item = WorkerType> {
        WorkerType::ALL.into_iter().filter(|of| self.cells.iter().any(|(_, worker_type, ..)| worker_type == of))
    }

    /// The joint committees that stand in a cell, each once.
    pub fn joint_committees(&self) -> impl Iterator<Item = JointCommittee> {
        JointCommittee::ALL.into_iter().filter(|of| self.cells.iter().any(|(committee, ..)| committee == of))
    }

    /// Every cell with evidence, and its source.
    pub fn cells(&self) -> impl Iterator<Item = (JointCommittee, WorkerType, Cell, &LegalRef)> {
        self.cells.iter().map(|(jc, worker_type, cell, legal)| (*jc, *worker_type, *cell, legal))
    }
}
