//! What the reader notices: no zone and no code of the NSSO, but worth a word.

use crate::dimona::message::{Format, RemarkKind};
use crate::dimona::schema::Shape;
use crate::law::LegalRef;
use crate::rule::{Code, RuleMeta, Side};

const SCHEMA: LegalRef = LegalRef::seen("NSSO schema Dimona 2023/1");

const SERVICE: LegalRef = LegalRef::inferred("REST service v2, bodies seen in use");

static UNREADABLE_RECORD: RuleMeta = RuleMeta::new(
    "unreadable-record",
    Side::Answer,
    LegalRef::inferred("REST service v2, bodies seen in use; NSSO schema Dimona 2023/1"),
    "the record cannot be read as a declaration",
    "mend the record at the place named and send it again",
)
.codes(&[Code::refused_by_schema(&[])]);

static UNKNOWN_PROPERTY: RuleMeta = RuleMeta::new(
    "unknown-property",
    Side::Advice,
    SERVICE,
    "a property is not one of this declaration",
    "check its spelling and its place; nothing in it was judged",
);

static DUPLICATE_PROPERTY: RuleMeta = RuleMeta::new(
    "duplicate-property",
    Side::Advice,
    SERVICE,
    "a property stands twice; the last value was judged",
    "send the property once",
);

static UNREADABLE_CONTEXT: RuleMeta = RuleMeta::new(
    "unreadable-context",
    Side::Advice,
    SERVICE,
    "a member of the context cannot be understood and was treated as absent",
    "give moments as 2026-11-27T21:00:00+01:00, the answer as A, W, S or B, and numbers of at most twelve digits",
);

static NUMBER_SENT_AS_TEXT: RuleMeta = RuleMeta::new(
    "number-sent-as-text",
    Side::Advice,
    SERVICE,
    "a number is sent as text",
    "send the number without quotation marks",
);

static TEXT_SENT_AS_NUMBER: RuleMeta = RuleMeta::new(
    "text-sent-as-number",
    Side::Advice,
    SERVICE,
    "a text of digits is sent as a number",
    "send it between quotation marks, so that leading zeros stay",
);

static DECIMAL_IN_WHOLE_NUMBER: RuleMeta = RuleMeta::new(
    "decimal-in-whole-number",
    Side::Advice,
    SERVICE,
    "a whole number is written with a decimal point",
    "send the number without decimal point",
);

static ELEMENT_OUT_OF_ORDER: RuleMeta = RuleMeta::new(
    "element-out-of-order",
    Side::Answer,
    SCHEMA,
    "an element stands behind one that the schema puts after it",
    "put the elements in the order of the schema",
)
.codes(&[Code::refused_by_schema(&[])]);

static MISSING_ELEMENT: RuleMeta = RuleMeta::new(
    "missing-element",
    Side::Answer,
    SCHEMA,
    "an element is missing that the schema asks for",
    "give the element, or leave out the block in which it is missing",
)
.codes(&[Code::refused_by_schema(&[])]);

static REPEATED_ELEMENT: RuleMeta = RuleMeta::new(
    "repeated-element",
    Side::Answer,
    SCHEMA,
    "an element stands more often than the schema allows; the last one was judged",
    "send the element once, and at most four references",
)
.codes(&[Code::refused_by_schema(&[])]);

static UNKNOWN_ELEMENT: RuleMeta = RuleMeta::new(
    "unknown-element",
    Side::Answer,
    SCHEMA,
    "the schema does not know this where it stands",
    "check its spelling and its place; nothing in it was judged",
)
.codes(&[Code::refused_by_schema(&[])]);

/// Zones whose own rules say the same are left out.
pub(super) static VALUE_OUTSIDE_SCHEMA: RuleMeta = RuleMeta::new(
    "value-outside-schema",
    Side::Answer,
    SCHEMA,
    "a value is not one that the NSSO takes in this zone",
    "check its length, its characters and its range",
)
.codes(&[Code::refused_by_schema(&[])]);

/// Every rule of the reader, sorted by name.
pub(super) static RULES: [&RuleMeta; 12] = [
    &DECIMAL_IN_WHOLE_NUMBER,
    &DUPLICATE_PROPERTY,
    &ELEMENT_OUT_OF_ORDER,
    &MISSING_ELEMENT,
    &NUMBER_SENT_AS_TEXT,
    &REPEATED_ELEMENT,
    &TEXT_SENT_AS_NUMBER,
    &UNKNOWN_ELEMENT,
    &UNKNOWN_PROPERTY,
    &UNREADABLE_CONTEXT,
    &UNREADABLE_RECORD,
    &VALUE_OUTSIDE_SCHEMA,
];

/// The rule for a record that cannot be read.
pub(crate) fn unreadable_record() -> &'static RuleMeta {
    &UNREADABLE_RECORD
}

/// The rule for a remark of the reader. The REST service passes over what it does not know; the XML schema refuses it.
pub(super) fn for_remark(kind: RemarkKind, format: Format) -> &'static RuleMeta {
    match kind {
        RemarkKind::UnknownProperty if format == Format::Xml => &UNKNOWN_ELEMENT,
        RemarkKind::DuplicateProperty if format == Format::Xml => &REPEATED_ELEMENT,
        RemarkKind::MissingElement => &MISSING_ELEMENT,
        RemarkKind::OutOfOrder => &ELEMENT_OUT_OF_ORDER,
        RemarkKind::UnknownProperty => &UNKNOWN_PROPERTY,
        RemarkKind::DuplicateProperty => &DUPLICATE_PROPERTY,
        RemarkKind::UnreadableContext => &UNREADABLE_CONTEXT,
    }
}

/// The rule for a value in an unusual shape.
pub(super) fn for_shape(shape: Shape) -> &'static RuleMeta {
    match shape {
        Shape::NumberAsText => &NUMBER_SENT_AS_TEXT,
        Shape::TextAsNumber => &TEXT_SENT_AS_NUMBER,
        Shape::DecimalWhole => &DECIMAL_IN_WHOLE_NUMBER,
    }
}
