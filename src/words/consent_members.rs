//! The members of a case on consent.

use super::section;

section! {
    /// The members of a case on consent.
    consent_members: ConsentMembers {
        /// A member.
        at();
        /// A member.
        employer();
        /// A member.
        worker();
        /// A member.
        purpose();
        /// A member.
        quarter();
        /// A member.
        steps();
        /// A member of a step.
        step_at();
        /// A member of a step.
        step();
        /// A member of a step.
        step_consent();
    }
}
