//! What is wrong with a file that the NSSO sent: an answer to a consultation of the personnel file, a notification, an acknowledgement.

use super::{Value, section};

section! {
    /// What is wrong with a file that the NSSO sent.
    nsso_files: NssoFiles {
        /// A document type.
        document_type();
        /// Elements in elements beyond the limit.
        too_deep();
        /// The NSSO tells nothing, and the next step.
        too_many();
        /// A file that ends in the middle of something.
        ends_early();
        /// A file without this element.
        no_root(name: Value);
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
        /// A file that is neither XML nor JSON.
        no_answers();
        /// JSON that is no object.
        no_body();
        /// JSON that tells no result.
        no_result();
        /// A result that is another than the four letters.
        no_letter();
    }
}
