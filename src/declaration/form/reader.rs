//! What the reader notices: no zone and no code of the NSSO, but worth a word.

use crate::declaration::message::{Format, RemarkKind};
use crate::declaration::rule::{Code, RuleMeta, Side};
use crate::declaration::schema::Shape;
use crate::law::LegalRef;

const SCHEMA: LegalRef = LegalRef::seen("NSSO schema Dimona 2023/1");
const SERVICE: LegalRef = LegalRef::inferred("REST service v2, bodies seen in use");
const EITHER: LegalRef = LegalRef::inferred("REST service v2, bodies seen in use; NSSO schema Dimona 2023/1");

const fn advice(name: &'static str, what: &'static str, action: &'static str) -> RuleMeta<'static> {
    RuleMeta::new(name, Side::Advice, SERVICE, what, action)
}

const fn refused(name: &'static str, legal: LegalRef, what: &'static str, action: &'static str) -> RuleMeta<'static> {
    const CODES: &[Code] = &[Code::refused_by_schema(&[])];
    RuleMeta::new(name, Side::Answer, legal, what, action).codes(CODES)
}

macro_rules! rules {
    ($($rule:ident = $meta:expr;)+) => {
        $(pub(crate) static $rule: RuleMeta = $meta;)+

        /// Every rule of the reader.
        pub(super) static RULES: &[&RuleMeta<'static>] = &[$(&$rule),+];
    };
}

// Sorted by name.
rules! {
    CONTRADICTORY_VALUES = refused("contradictory-values", SERVICE, "two places tell two things where the NSSO takes one; neither was judged", "give the value once, or the same value in both places");
    DECIMAL_IN_WHOLE_NUMBER = advice("decimal-in-whole-number", "a whole number is written with a decimal point", "send the number without decimal point");
    DUPLICATE_PROPERTY = advice("duplicate-property", "a property stands twice; the last value was judged", "send the property once");
    ELEMENT_OUT_OF_ORDER = refused("element-out-of-order", SCHEMA, "an element stands behind one that the schema puts after it", "put the elements in the order of the schema");
    MISSING_ELEMENT = refused("missing-element", SCHEMA, "an element is missing that the schema asks for", "give the element; leave out the block in which it is missing only where this work does not ask for it");
    NUMBER_SENT_AS_TEXT = advice("number-sent-as-text", "a number is sent as text", "send the number without quotation marks");
    REPEATED_ELEMENT = refused("repeated-element", SCHEMA, "an element stands more often than the schema allows; the last one was judged", "send the element once, and at most four references");
    TEXT_SENT_AS_NUMBER = advice("text-sent-as-number", "a text of digits is sent as a number", "send it between quotation marks, so that leading zeros stay");
    UNKNOWN_ELEMENT = refused("unknown-element", SCHEMA, "the schema does not know this where it stands", "check its spelling and its place; nothing in it was judged");
    UNKNOWN_PROPERTY = advice("unknown-property", "a property is not one of this declaration", "check its spelling and its place; nothing in it was judged");
    UNREADABLE_CONTEXT = advice("unreadable-context", "a member of the context cannot be understood and was treated as absent", "give moments as 2026-11-27T21:00:00+01:00, the answer as A, W, S or B, and numbers of at most twelve digits");
    UNREADABLE_RECORD = refused("unreadable-record", EITHER, "the record cannot be read as a declaration", "mend the record at the place named and send it again");
    // Zones whose own rules say the same are left out.
    VALUE_OUTSIDE_SCHEMA = refused("value-outside-schema", SCHEMA, "a value is not one that the NSSO takes in this zone", "check its length, its characters and its range");
}

/// The rule for a remark of the reader. The REST service passes over what it does not know; the XML schema refuses it.
pub(super) fn for_remark(kind: RemarkKind, format: Format) -> &'static RuleMeta<'static> {
    match kind {
        RemarkKind::UnknownProperty if format == Format::Xml => &UNKNOWN_ELEMENT,
        RemarkKind::DuplicateProperty if format == Format::Xml => &REPEATED_ELEMENT,
        RemarkKind::Contradiction => &CONTRADICTORY_VALUES,
        RemarkKind::MissingElement => &MISSING_ELEMENT,
        RemarkKind::OutOfOrder => &ELEMENT_OUT_OF_ORDER,
        RemarkKind::UnknownProperty => &UNKNOWN_PROPERTY,
        RemarkKind::DuplicateProperty => &DUPLICATE_PROPERTY,
        RemarkKind::UnreadableContext => &UNREADABLE_CONTEXT,
    }
}

/// The rule for a value in an unusual shape.
pub(super) fn for_shape(shape: Shape) -> &'static RuleMeta<'static> {
    match shape {
        Shape::NumberAsText => &NUMBER_SENT_AS_TEXT,
        Shape::TextAsNumber => &TEXT_SENT_AS_NUMBER,
        Shape::DecimalWhole => &DECIMAL_IN_WHOLE_NUMBER,
    }
}
