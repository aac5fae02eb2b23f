//! What is said where predictions are compared with the NSSO's answers.

use super::{Said, section};

section! {
    /// What is said where predictions are compared with the NSSO's answers.
    compare: Compare {
        /// Before a code that only the NSSO names.
        missed_label();
        /// Before a code that only the prediction names.
        too_much_label();
        /// A code, and the rule that gives it.
        code(code: String, rule: Option<String>);
        /// What the NSSO answered.
        answered(answer: Said);
        /// It has not decided.
        undecided();
        /// Codes that are written as none.
        no_codes(count: u32);
        /// No rule gives the code.
        not_predicted();
        /// Rules are switched off.
        switched_off();
        /// It was open.
        was_open(reason: Said);
        /// The usual case was assumed.
        assumed(assumption: Said);
        /// A reading.
        reading();
        /// What was given.
        given();
        /// How many were compared.
        compared(declarations: Said, differing: u64);
        /// On how many there is no decision.
        undecided_count(declarations: Said);
        /// How many have no answer.
        unanswered_count(declarations: Said);
        /// How many answers are about no declaration.
        beside(count: usize);
        /// Above the table of letters.
        letters();
        /// Above its rows.
        predicted_label();
        /// Above the list of codes.
        codes();
        /// How often a code was predicted and named.
        counts(both: u64, missed: Option<u64>, open: Option<u64>, too_much: Option<u64>);
        /// How good that is.
        figures(right: u64, predicted: u64, named: u64);
    }
}
