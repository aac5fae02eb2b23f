//! The members of a request for a field of the employer directory, and of an entry of it.

use super::section;

section! {
    /// The members of a request for a field of the employer directory, and of an entry of it.
    disclosure_members: DisclosureMembers {
        /// A member.
        date();
        /// A member.
        field();
        /// A member.
        purpose();
        /// A member.
        requester();
        /// A member.
        mandate();
        /// A member.
        person();
        /// A member.
        phase();
        /// A member.
        entry();
        /// A member of an entry.
        registration_number();
        /// A member of an entry.
        kind();
        /// A member of an entry.
        enterprise_number();
        /// A member of an entry.
        deletion_date();
        /// A member of an entry.
        legal_form();
        /// A member of an entry.
        seat();
        /// A member of an entry.
        employer_type();
        /// A member of an entry.
        categories();
        /// A member of an entry.
        operating_seat();
        /// A member of an entry.
        importance_codes();
        /// A member of an address.
        street();
        /// A member of an address.
        number();
        /// A member of an address.
        box_number();
        /// A member of an address.
        postcode();
        /// A member of an address.
        municipality();
        /// A member of an address.
        country();
        /// A member of a category.
        category();
        /// A member with days.
        from();
        /// A member with days.
        until();
        /// A member of a category.
        nace();
        /// A member of an activity.
        nace_code();
        /// A member of an activity.
        nace_version();
        /// A member of an importance code.
        year();
        /// A member of an importance code.
        importance_code();
    }
}
