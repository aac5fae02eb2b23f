//! The members of a request for access to a declaration of works.

use super::section;

section! {
    /// The members of a request for access to a declaration of works.
    access_members: AccessMembers {
        /// A member.
        date();
        /// A member.
        action();
        /// A member.
        relation();
        /// A member.
        acting_for();
        /// A member.
        mandate();
        /// A member.
        role();
        /// A member.
        permission();
        /// A member.
        channel();
        /// A member.
        key();
        /// A member.
        own_declaration();
    }
}
