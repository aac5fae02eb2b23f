//! The kinds of worker that Dimona knows.

use super::code_list::code_list;

const EXPECTED: &str = "a worker type of Dimona, such as OTH, STU or FLX";

/// The kind of worker, which decides what a declaration must hold and which regime it opens.
///
/// Zone 00655 of the NSSO's glossary: all nineteen codes, ended ones included, because old
/// declarations carry them. From and until which day a code may be used is dated law and not told
/// here.
///
/// # Example
///
/// ```
/// use dimona::id::WorkerType;
///
/// let kind: WorkerType = "FLX".parse()?;
/// assert_eq!(kind, WorkerType::Flx);
/// assert_eq!(kind.meaning(), "flexi-job worker");
/// assert_eq!(WorkerType::from_code("ART"), None);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum WorkerType {
    /// `A17`: article 17, the single code used before O17, S17 and T17.
    A17,
    /// `ALT`: apprentice in alternating training.
    Alt,
    /// `BCW`: construction worker, other than IVT, RTA, STU and DWD.
    Bcw,
    /// `DWD`: worker for whom no contributions are declared (Dimona without DmfA).
    Dwd,
    /// `EXT`: occasional worker in agriculture, horticulture, horeca or at funerals.
    Ext,
    /// `FLX`: flexi-job worker.
    Flx,
    /// `IVT`: person in individual vocational training.
    Ivt,
    /// `O17`: article 17, socio-cultural and other sectors, counted in hours.
    O17,
    /// `PMP`: member of a federal or regional parliament or government.
    Pmp,
    /// `QUA`: occasional worker in place of quarantined staff.
    Qua,
    /// `RTA`: recognised apprentice or assimilated, in construction.
    Rta,
    /// `S17`: article 17, sport, counted in hours.
    S17,
    /// `STG`: trainee under the scheme for work accidents (small statuses).
    Stg,
    /// `STU`: student under the solidarity contribution.
    Stu,
    /// `STX`: student as occasional worker, an old code.
    Stx,
    /// `T17`: article 17, public television, counted in days.
    T17,
    /// `TEA`: teaching staff of local administrations.
    Tea,
    /// `TRI`: person in a transition internship.
    Tri,
    /// `OTH`: any other worker.
    Oth,
}

impl WorkerType {
    /// All of them, in the order of the variants: `index` counts along it.
    pub const ALL: [Self; 19] = [
        Self::A17,
        Self::Alt,
        Self::Bcw,
        Self::Dwd,
        Self::Ext,
        Self::Flx,
        Self::Ivt,
        Self::O17,
        Self::Pmp,
        Self::Qua,
        Self::Rta,
        Self::S17,
        Self::Stg,
        Self::Stu,
        Self::Stx,
        Self::T17,
        Self::Tea,
        Self::Tri,
        Self::Oth,
    ];

    /// The code as the NSSO's messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A17 => "A17",
            Self::Alt => "ALT",
            Self::Bcw => "BCW",
            Self::Dwd => "DWD",
            Self::Ext => "EXT",
            Self::Flx => "FLX",
            Self::Ivt => "IVT",
            Self::O17 => "O17",
            Self::Pmp => "PMP",
            Self::Qua => "QUA",
            Self::Rta => "RTA",
            Self::S17 => "S17",
            Self::Stg => "STG",
            Self::Stu => "STU",
            Self::Stx => "STX",
            Self::T17 => "T17",
            Self::Tea => "TEA",
            Self::Tri => "TRI",
            Self::Oth => "OTH",
        }
    }

    /// What the code stands for, in a few English words.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::A17 => "article 17 worker, single code until 2021",
            Self::Alt => "apprentice in alternating training",
            Self::Bcw => "construction worker",
            Self::Dwd => "worker without contributions",
            Self::Ext => "occasional worker",
            Self::Flx => "flexi-job worker",
            Self::Ivt => "individual vocational training",
            Self::O17 => "article 17 worker, socio-cultural and other",
            Self::Pmp => "member of parliament or government",
            Self::Qua => "occasional worker replacing quarantined staff",
            Self::Rta => "recognised apprentice in construction",
            Self::S17 => "article 17 worker, sport",
            Self::Stg => "trainee covered for work accidents",
            Self::Stu => "student",
            Self::Stx => "student as occasional worker",
            Self::T17 => "article 17 worker, public television",
            Self::Tea => "teaching staff",
            Self::Tri => "transition internship",
            Self::Oth => "any other worker",
        }
    }

    /// Finds a code, written exactly as the NSSO's messages write it; `None` for any other text.
    #[must_use]
    pub const fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            b"A17" => Some(Self::A17),
            b"ALT" => Some(Self::Alt),
            b"BCW" => Some(Self::Bcw),
            b"DWD" => Some(Self::Dwd),
            b"EXT" => Some(Self::Ext),
            b"FLX" => Some(Self::Flx),
            b"IVT" => Some(Self::Ivt),
            b"O17" => Some(Self::O17),
            b"PMP" => Some(Self::Pmp),
            b"QUA" => Some(Self::Qua),
            b"RTA" => Some(Self::Rta),
            b"S17" => Some(Self::S17),
            b"STG" => Some(Self::Stg),
            b"STU" => Some(Self::Stu),
            b"STX" => Some(Self::Stx),
            b"T17" => Some(Self::T17),
            b"TEA" => Some(Self::Tea),
            b"TRI" => Some(Self::Tri),
            b"OTH" => Some(Self::Oth),
            _ => None,
        }
    }
}

code_list!(WorkerType, EXPECTED);
