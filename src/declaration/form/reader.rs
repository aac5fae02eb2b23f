//! What the reader notices: no zone and no code of the NSSO, but worth a word.

use crate::declaration::message::{Format, RemarkKind};
use crate::declaration::rule::{Blocks, Code, RuleMeta, Side};
use crate::declaration::schema::Shape;
use crate::judgement::Texts;
use crate::law::LegalRef;
use crate::texts;

const SCHEMA: LegalRef = LegalRef::seen("NSSO schema Dimona 2023/1");
const SERVICE: LegalRef = LegalRef::inferred("REST service v2, bodies seen in use");
const EITHER: LegalRef =
    LegalRef::inferred("what cannot be read as JSON, XML or CSV of these formats is no declaration");

const fn advice(name: &'static str, texts: Texts<'static>) -> RuleMeta<'static> {
    RuleMeta::new(name, Side::Advice, SERVICE, texts)
}

const fn refused(name: &'static str, legal: LegalRef, texts: Texts<'static>) -> RuleMeta<'static> {
    const CODES: &[Code] = &[Code::refused_by_schema(&[])];
    RuleMeta::new(name, Side::Answer, legal, texts).codes(CODES)
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
    CONTRADICTORY_VALUES = refused("contradictory-values", SERVICE, texts! {
        what: "one value is given twice, and differently; neither was judged",
        action: "give the value once, or the same value both times",
    });
    DECIMAL_IN_WHOLE_NUMBER = advice("decimal-in-whole-number", texts! {
        what: "a whole number is written with a decimal point",
        action: "send the number without decimal point",
    });
    DUPLICATE_PROPERTY = advice("duplicate-property", texts! {
        what: "a property is given twice, with one value",
        action: "send the property once",
    });
    ELEMENT_OUT_OF_ORDER = refused("element-out-of-order", SCHEMA, texts! {
        what: "an element is in the wrong place: the schema puts it before one that comes earlier here",
        action: "put the elements in the order of the schema",
    });
    // What has no rule of its own: the status of a daily registration.
    MISSING_ELEMENT = RuleMeta::new("missing-element", Side::Answer, SCHEMA, texts! {
        what: "an element that the schema asks for is missing",
        action: "give the element; where this work does not need the block in which it is missing, leave out the block",
    })
    .codes(&[Code::new(&[], 110, 1, Blocks::Always)]);
    NUMBER_SENT_AS_TEXT = advice("number-sent-as-text", texts! {
        what: "a number is sent as text",
        action: "send the number without quotation marks",
    });
    REPEATED_ELEMENT = refused("repeated-element", SCHEMA, texts! {
        what: "an element is given more often than the schema allows; the last one was judged",
        action: "send the element once, and at most four references",
    });
    TEXT_SENT_AS_NUMBER = advice("text-sent-as-number", texts! {
        what: "a text of digits is sent as a number",
        action: "send it between quotation marks, so that leading zeros stay",
    });
    UNKNOWN_ELEMENT = refused("unknown-element", SCHEMA, texts! {
        what: "the schema has no such element or attribute in this place",
        action: "check its spelling and its place; nothing in it was judged",
    });
    UNKNOWN_PROPERTY = advice("unknown-property", texts! {
        what: "the declaration has no such property in this place",
        action: "check its spelling and its place; nothing in it was judged",
    });
    UNREADABLE_CONTEXT = advice("unreadable-context", texts! {
        what: "a value of the context cannot be read and was ignored",
        action: "correct it, or leave it out",
    });
    UNREADABLE_RECORD = refused("unreadable-record", EITHER, texts! {
        what: "the record cannot be read as a declaration",
        action: "correct the record at the place named and send it again",
    });
    // Zones whose own rules say the same are left out.
    VALUE_OUTSIDE_SCHEMA = refused("value-outside-schema", SCHEMA, texts! {
        what: "the NSSO does not take this value in this zone",
        action: "check its length, its characters and its range",
    });
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

/// The rule for a value in an unusual shape; `None` where the zone's own rule asks whether it is taken.
pub(super) fn for_shape(shape: Shape) -> Option<&'static RuleMeta<'static>> {
    match shape {
        Shape::NumberAsText => Some(&NUMBER_SENT_AS_TEXT),
        Shape::TextAsNumber => Some(&TEXT_SENT_AS_NUMBER),
        Shape::DecimalWhole => Some(&DECIMAL_IN_WHOLE_NUMBER),
        Shape::Padded => None,
    }
}
