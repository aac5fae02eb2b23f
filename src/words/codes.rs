//! What the codes of the NSSO stand for.

use super::section;

section! {
    /// What the codes of the NSSO stand for, in a few words.
    codes: Codes {
        /// Worker type `A17`.
        article_17_until_2021();
        /// Worker type `ALT`.
        alternating_training();
        /// Worker type `BCW`.
        construction_worker();
        /// Worker type `DWD`.
        without_contributions();
        /// Worker type `EXT`.
        occasional();
        /// Worker type `FLX`.
        flexi_job();
        /// Worker type `IVT`.
        vocational_training();
        /// Worker type `O17`.
        article_17_other();
        /// Worker type `PMP`.
        parliament();
        /// Worker type `QUA`.
        replacing_quarantined();
        /// Worker type `RTA`.
        apprentice_in_construction();
        /// Worker type `S17`.
        article_17_sport();
        /// Worker type `STG`.
        trainee();
        /// Worker type `STU`.
        student();
        /// Worker type `STX`.
        occasional_student();
        /// Worker type `T17`.
        article_17_television();
        /// Worker type `TEA`.
        teaching_staff();
        /// Worker type `TRI`.
        transition_internship();
        /// Worker type `OTH`.
        other_worker();

        /// Joint committee `124`.
        construction();
        /// Joint committee `140`.
        transport_and_logistics();
        /// Joint committee `144`.
        agriculture();
        /// Joint committee `145`.
        horticulture();
        /// Joint committee `149`.
        electricians();
        /// Joint committee `302`.
        horeca();
        /// Joint committee `320`.
        funeral_undertakers();
        /// Joint committee `322`.
        agency_work();
        /// Joint committee `XXX`.
        other_sector();
    }
}
