//! What can be asked of the systems beside the declaration.

use super::section;

section! {
    /// What can be asked of the systems beside the declaration.
    cases: Cases {
        /// A command.
        works_access();
        /// A command.
        works_declare();
        /// A command.
        consent();
        /// A command.
        directory();
        /// A command.
        measures();
        /// The reference of a case.
        reference();
    }
}
