//! What is wrong with a register in a file.

use super::section;

section! {
    /// What is wrong with a register in a file.
    register: Register {
        /// A file without a header.
        empty();
        /// A register of a later program.
        unknown_version(version: u32);
        /// An employer without a number.
        no_number();
        /// A number that another period has.
        second_period();
        /// A daily registration of a period that no line before it tells.
        registration_in_no_period();
        /// What a value should be.
        not_worker_type();
        /// What a value should be.
        not_joint_committee();
        /// What a value should be.
        not_quota();
        /// A line that tells of a record that could not be read.
        unread_of_nobody();
        /// Of what tells a record.
        not_digest();
        /// The file begins as no register does.
        no_header();
        /// Of a word in a register file.
        not_heard();
    }
}
