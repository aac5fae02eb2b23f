//! The kinds of worker that Dimona knows.

use super::code_list::code_list;

code_list! {
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
    /// assert_eq!(kind.meaning().to_string(), "flexi-job worker");
    /// assert_eq!(WorkerType::from_code("ART"), None);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[non_exhaustive]
    pub enum WorkerType: UnknownWorkerType {
        /// `A17`: article 17, the single code used before O17, S17 and T17.
        A17 "A17": article_17_until_2021,
        /// `ALT`: apprentice in alternating training.
        Alt "ALT": alternating_training,
        /// `BCW`: construction worker, other than IVT, RTA, STU and DWD.
        Bcw "BCW": construction_worker,
        /// `DWD`: worker for whom no contributions are declared (Dimona without DmfA).
        Dwd "DWD": without_contributions,
        /// `EXT`: occasional worker in agriculture, horticulture, horeca or at funerals.
        Ext "EXT": occasional,
        /// `FLX`: flexi-job worker.
        Flx "FLX": flexi_job,
        /// `IVT`: person in individual vocational training.
        Ivt "IVT": vocational_training,
        /// `O17`: article 17, socio-cultural and other sectors, counted in hours.
        O17 "O17": article_17_other,
        /// `PMP`: member of a federal or regional parliament or government.
        Pmp "PMP": parliament,
        /// `QUA`: occasional worker in place of quarantined staff.
        Qua "QUA": replacing_quarantined,
        /// `RTA`: recognised apprentice or assimilated, in construction.
        Rta "RTA": apprentice_in_construction,
        /// `S17`: article 17, sport, counted in hours.
        S17 "S17": article_17_sport,
        /// `STG`: trainee under the scheme for work accidents (small statuses).
        Stg "STG": trainee,
        /// `STU`: student under the solidarity contribution.
        Stu "STU": student,
        /// `STX`: student as occasional worker, an old code.
        Stx "STX": occasional_student,
        /// `T17`: article 17, public television, counted in days.
        T17 "T17": article_17_television,
        /// `TEA`: teaching staff of local administrations.
        Tea "TEA": teaching_staff,
        /// `TRI`: person in a transition internship.
        Tri "TRI": transition_internship,
        /// `OTH`: any other worker.
        Oth "OTH": other_worker,
    }
}

impl WorkerType {
    /// The types of article 17 that came in 2022.
    ///
    /// ```
    /// use dimona::id::WorkerType;
    /// assert!(WorkerType::ARTICLE_17_SINCE_2022.iter().all(|of| WorkerType::ARTICLE_17.contains(of)));
    /// ```
    pub const ARTICLE_17_SINCE_2022: [WorkerType; 3] = [WorkerType::O17, WorkerType::S17, WorkerType::T17];
    /// All types of article 17.
    pub const ARTICLE_17: [WorkerType; 4] = [WorkerType::A17, WorkerType::O17, WorkerType::S17, WorkerType::T17];
    /// The types of who learns in alternating training, and may work as a student beside it.
    pub(crate) const ALTERNATING: [WorkerType; 2] = [WorkerType::Alt, WorkerType::Rta];
}
