//! What is said of a decision: allowed or denied, and why.

use super::{Said, Value, section};

section! {
    /// What is said of a decision: allowed or denied, and why.
    rulings: Rulings {
        /// No line of a decision allows it.
        nothing_allows();
        /// A case does not tell what the decision goes by.
        lack(members: Value);
        /// Before a decision.
        decision_label();
        /// It is allowed.
        allow();
        /// It is denied.
        deny();
        /// A decision with its code.
        decided(decision: Said, code: String);
        /// The heading of a case.
        case(number: u64, file: Option<String>, reference: Option<String>);
        /// What a line goes by is not told.
        not_told();
        /// The members that are not told, and for which the usual case is assumed.
        assumes(members: Value);
        /// What to do where a member is not told.
        tell_member(member: String, values: Option<Value>);
    }
}
