//! What is wrong with a file of answers.

use super::section;

section! {
    /// What is wrong with a file of answers.
    answers: Answers {
        /// A field that a line does not have, and those that it may have.
        unknown_field(name: String, known: String);
        /// A record by the number nought.
        from_one();
        /// A line that names its declaration twice.
        record_too();
        /// A line that names none, and the next step.
        no_declaration();
        /// Two lines of one declaration.
        again();
        /// An answer that the NSSO does not give.
        no_letter();
        /// A number that is no channel.
        no_channel();
        /// A text where a number belongs, and the like.
        other_kind();
    }
}
