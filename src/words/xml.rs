//! What is said of files and forms in XML.

use super::{Value, section};

section! {
    /// What is said of files and forms in XML.
    xml: Xml {
        /// A file that is something else.
        no_xml();
        /// A file in UTF-16, and the next step.
        utf16();
        /// What stands first in the file is broken.
        declaration_broken();
        /// The same without an end.
        declaration_not_closed();
        /// The same at another place.
        declaration_late();
        /// The same in a form.
        declaration_in_form();
        /// An encoding that is not read.
        other_encoding();
        /// Two encodings are told.
        two_encodings();
        /// A form that is not in the encoding of its file.
        not_ascii();
        /// A document type, and where.
        document_type(byte: u64);
        /// The same in a form.
        document_type_in_form();
        /// The root element is another one than this.
        other_root(name: Value);
        /// The root element has something that makes it another one.
        root_attribute();
        /// The tag of the root element has no end.
        root_not_closed();
        /// The end of the file inside the message.
        message_not_closed();
        /// The last tag has no end.
        end_not_closed();
        /// Something stands behind the message.
        behind_message();
        /// A comment without an end.
        comment_not_closed();
        /// An instruction without an end.
        instruction_not_closed();
        /// An element between the forms.
        no_form();
        /// Something else between the forms.
        between_forms();
        /// A record that is something else.
        record_no_form();
        /// A form beyond the limit.
        too_long(limit: usize);
        /// A form inside which the message ends.
        open_at_end();
        /// A form inside which another one begins.
        open_at_next();
        /// The end of the file inside a form.
        input_ends();
        /// Something stands behind the form.
        behind_form();
        /// A tag inside which another one begins.
        tag_not_closed();
        /// A character that may not stand in XML.
        no_character();
        /// The same as a reference.
        no_character_referenced();
        /// An attribute that cannot be read.
        attribute();
        /// A reference that is not read.
        entity();
        /// An end tag of another element.
        other_end();
        /// An end tag of no element.
        no_start();
        /// A mark of which nothing comes.
        no_reference();
        /// A comment that may not be one.
        hyphens();
        /// Anything else.
        broken();
    }
}
