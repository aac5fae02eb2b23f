//! What is wrong with an answer to a consultation of the personnel file.

use super::section;

section! {
    /// What is wrong with an answer to a consultation of the personnel file.
    personnel_file: PersonnelFile {
        /// A document type.
        document_type();
        /// Elements in elements beyond the limit.
        too_deep();
        /// The NSSO tells nothing, and the next step.
        too_many();
        /// A file that ends in the middle of something.
        ends_early();
        /// A file without this element.
        no_root(name: &'static str);
        /// Anything else.
        broken();
        /// A tag or text beyond the limit.
        too_long(limit: usize);
        /// An element must be there.
        missing();
        /// What an element holds is something else.
        no_number();
        /// What an element holds is not one of its values.
        no_value();
        /// What an element holds is something else.
        no_flag();
    }
}
