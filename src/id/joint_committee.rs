//! The joint committees that Dimona knows.

use super::code_list::code_list;

code_list! {
    /// A joint committee as Dimona knows it: eight of them by number, and `XXX` for all others.
    ///
    /// Zone 00046 of the NSSO's glossary. Other numbers, such as `200` or `149.01`, exist elsewhere in
    /// social security but are invalid in Dimona. From which day a committee must be given, and with
    /// which worker types, is dated law and not told here.
    ///
    /// # Example
    ///
    /// ```
    /// use dimona::id::JointCommittee;
    ///
    /// let committee: JointCommittee = "302".parse()?;
    /// assert_eq!(committee, JointCommittee::Horeca);
    /// assert_eq!(committee.code(), "302");
    /// assert_eq!(JointCommittee::from_code("200"), None);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[non_exhaustive]
    pub enum JointCommittee: UnknownJointCommittee {
        /// `124`: construction.
        Construction "124": construction,
        /// `140`: transport and logistics.
        TransportAndLogistics "140": transport_and_logistics,
        /// `144`: agriculture (occasional workers).
        Agriculture "144": agriculture,
        /// `145`: horticulture (occasional workers).
        Horticulture "145": horticulture,
        /// `149`: electricians, installation and distribution (149.01 outside Dimona).
        Electricians "149": electricians,
        /// `302`: hotels, restaurants and cafés (occasional workers).
        Horeca "302": horeca,
        /// `320`: funeral undertakers (occasional workers).
        FuneralUndertakers "320": funeral_undertakers,
        /// `322`: agency workers; local-service companies of 322.01 use `XXX`.
        AgencyWork "322": agency_work,
        /// `XXX`: every other sector.
        Other "XXX": other_sector,
    }
}
