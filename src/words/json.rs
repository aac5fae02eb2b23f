//! What is said of records in JSON.

use super::section;

section! {
    /// What is said of records in JSON.
    json: Json {
        /// A record that is something else.
        no_object();
        /// A record of which nothing else can be said.
        unreadable();
        /// Brackets in brackets beyond the limit.
        too_deep();
        /// Something stands behind the object.
        behind_record();
        /// A word that JSON does not have.
        no_word();
        /// A number that is JSON, and beyond what programs read.
        too_large_number();
        /// An escape that is JSON, and no character.
        half_character();
        /// Anything else, as the parser says it.
        broken(reason: String);
        /// A record inside which another one begins.
        not_closed();
        /// The end of the file inside a record.
        input_ends();
        /// The end of a line inside a text.
        line_ends();
        /// Something stands behind the array.
        behind_array();
        /// The end of the file inside the array.
        array_not_closed();
        /// A comma where an element belongs.
        comma_before();
        /// A comma behind the last element.
        comma_behind();
        /// Two elements that nothing parts.
        no_comma();
        /// Something stands where a comma belongs.
        between_elements();
        /// An element that is something else.
        element_no_object();
    }
}
