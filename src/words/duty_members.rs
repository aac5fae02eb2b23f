//! The members of a case on works to be declared.

use super::section;

section! {
    /// The members of a case on works to be declared.
    duty_members: DutyMembers {
        /// A member.
        date();
        /// A member.
        amount();
        /// A member.
        subcontractors();
        /// A member.
        activity();
        /// A member.
        role();
        /// A member.
        started_before();
        /// A member.
        exempt_at_start();
        /// A member.
        asbestos();
        /// A member.
        invoice();
        /// A member.
        social_debt();
        /// A member.
        tax_debt();
    }
}
