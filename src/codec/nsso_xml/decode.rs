//! Reads one form.

use super::plain::PlainTokens;
use super::token::{AnyTokens, Tokens};
use super::visit::Walk;
use crate::codec::fill::Fill;
use crate::codec::rest_json::utf8;
use crate::codec::trace::traced;
use crate::declaration::message::{Draft, Format, RecordFault, Remark, RemarkKind};
use crate::declaration::schema::{Raw, Zone, is_xml_char, path};
use crate::time::Moment;
use crate::words::xml;

/// Reads a `Form` element that begins at this byte of its file; [`Decoder`] has choices.
///
/// Values are kept exactly as they stand between their tags, white space included, and borrowed from `form` unless a
/// reference or a comment stands in them; they are judged later. Elements that the schema does not know where they
/// stand, that stand more often than they may, or behind one that belongs after them, give a remark (at most 32 in a
/// form); of an element that stands twice the last value counts. When the form holds several actions, the first fills
/// the draft and [`Draft::actions`] tells how many there are.
///
/// A [`Reference`](Draft::context) of type 1 gives the sender's reference.
///
/// # Errors
///
/// A [`RecordFault`] when the text is not UTF-8 or not a well-formed `Form` element, or names an entity other than the
/// five of XML itself. It never repeats what stands in the form.
///
/// ```
/// use dimona::codec::nsso_xml::decode;
/// use dimona::declaration::message::{Kind, RemarkKind};
/// use dimona::declaration::schema::{PERIOD_ID, Raw, Zone};
///
/// let form = b"<Form><DimonaOut><DimonaPeriodId> 660000000213</DimonaPeriodId><Enddate/></DimonaOut></Form>";
/// let draft = decode(form, 0)?;
/// assert_eq!(draft.kind, Some(Kind::Out));
/// assert_eq!(draft.raw(Zone::PeriodId), Some(Raw::Text(" 660000000213")));
/// assert!(draft.read(PERIOD_ID).valid); // the schema collapses white space round numbers
/// assert_eq!(draft.remarks[0].kind, RemarkKind::UnknownProperty);
/// assert_eq!(draft.remarks[0].path, "DimonaOut/Enddate");
///
/// let fault = decode(b"<Form><DimonaOut></Form>", 1000).unwrap_err();
/// assert_eq!(fault.to_string(), "end tag does not fit its start tag at byte 1017");
/// # Ok::<(), dimona::declaration::message::RecordFault>(())
/// ```
pub fn decode(form: &[u8], byte: u64) -> Result<Draft<'_>, RecordFault> {
    Decoder::new().decode(form, byte)
}

/// How forms are read.
///
/// ```
/// use dimona::codec::nsso_xml::Decoder;
///
/// let form = b"<Form><FormCreationDate>2026-11-27</FormCreationDate><FormCreationHour>21:00:00.000</FormCreationHour></Form>";
/// let draft = Decoder::new().received_is_created(true).decode(form, 0)?;
/// assert_eq!(draft.context.received_at.unwrap().to_string(), "2026-11-27T21:00:00+01:00");
/// assert!(Decoder::new().decode(form, 0)?.context.received_at.is_none());
/// # Ok::<(), dimona::declaration::message::RecordFault>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decoder {
    received_is_created: bool,
}

impl Decoder {
    /// The way of [`decode`].
    #[must_use]
    pub fn new() -> Self {
        Decoder::default()
    }

    /// Takes the moment at which a form was made, in Belgian time, for the moment at which the NSSO received it.
    ///
    /// XML does not tell the latter. The two lie close together where forms are sent as they are made, and a night or more
    /// apart where they are sent in batches: a declaration then looks more timely than it was.
    #[must_use]
    pub fn received_is_created(self, yes: bool) -> Self {
        Decoder { received_is_created: yes }
    }

    /// Reads a `Form` element that begins at this byte of its file.
    ///
    /// # Errors
    ///
    /// Those of [`decode`].
    pub fn decode(self, form: &[u8], byte: u64) -> Result<Draft<'_>, RecordFault> {
        let mut draft = Draft::default();
        self.decode_into(&mut draft, form, byte)?;
        Ok(draft)
    }

    /// Reads a form into a draft that may have served before.
    pub(in crate::codec) fn decode_into<'a>(
        self,
        draft: &mut Draft<'a>,
        form: &'a [u8],
        byte: u64,
    ) -> Result<(), RecordFault> {
        self.understand(draft, form, byte).map_err(|fault| traced(fault, form))
    }

    fn understand<'a>(self, draft: &mut Draft<'a>, form: &'a [u8], byte: u64) -> Result<(), RecordFault> {
        let text = utf8(form, byte)?;
        if walk(draft, text, &mut PlainTokens::new(text)).is_err() {
            if let Some((at, _)) = text.char_indices().find(|(_, c)| !is_xml_char(*c)) {
                return Err(RecordFault::new(byte + at as u64, xml::no_character()));
            }
            walk(draft, text, &mut AnyTokens::new(text, byte))?;
        }
        if self.received_is_created {
            receive_as_created(draft);
        }
        Ok(())
    }
}

fn walk<'a, T: Tokens<'a>>(draft: &mut Draft<'a>, text: &'a str, tokens: &mut T) -> Result<(), T::Fault> {
    draft.begin(Format::Xml, text);
    Walk { tokens, fill: Fill::xml(draft) }.form()
}

/// Takes the moment of the header for that of reception.
fn receive_as_created(draft: &mut Draft<'_>) {
    let text = |zone| match draft.raw(zone) {
        Some(Raw::Text(text)) => Some(text.trim_ascii()),
        _ => None,
    };
    let (Some(date), Some(hour)) = (text(Zone::FormCreationDate), text(Zone::FormCreationHour)) else { return };
    // The text has to be a date and an hour apart, so that a shorter date does not borrow from the hour.
    let whole = date.len() == 10 && hour.len() == 12;
    match Moment::parse(&format!("{date}T{hour}")).ok().filter(|_| whole) {
        Some(moment) => draft.context.received_at = Some(moment),
        None => {
            draft.misread(Zone::ReceivedAt.bit());
            let place = path(Zone::FormCreationDate, None, Format::Xml).unwrap_or_default();
            draft.remarks.push(Remark { kind: RemarkKind::UnreadableContext, path: place.into() });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::{AnyTokens, Draft, PlainTokens, walk};

    /// Forms that are plain, nearly plain, or no forms.
    fn form() -> impl Strategy<Value = String> {
        let text = select(vec![
            "1",
            " ",
            "\r\n",
            "\n",
            "\t",
            "a\rb",
            "é",
            "&#13;",
            "&amp;",
            "]",
            "<!---->",
            "<![CDATA[ ]]>",
            "<?p?>",
        ]);
        let text = proptest::collection::vec(text, 0..3).prop_map(|pieces| pieces.concat()).boxed();
        let name =
            select(vec!["Form", "DimonaIn", "NaturalPerson", "WorkerName", "INSS", "StartingDate", "Reference", "X"]);
        let tree = text.clone().prop_recursive(5, 30, 4, move |inner| {
            let element = (name.clone(), inner, select(vec!["", " ", " a='1'", "\r\n"]), any::<bool>()).prop_map(
                |(name, inner, blank, empty)| match empty {
                    true if inner.is_empty() => format!("<{name}{blank}/>"),
                    _ => format!("<{name}{blank}>{inner}</{name}{}>", blank.trim_end_matches(" a='1'")),
                },
            );
            (element, select(vec!["", "\r\n", " "])).prop_flat_map(|(element, between)| {
                (1_usize..3).prop_map(move |count| [element.as_str(), between].concat().repeat(count))
            })
        });
        (text, select(vec!["", "\r\n"]), tree).prop_map(|(name, between, tree)| {
            format!(
                "<Form><DimonaIn>{between}<NaturalPerson>{between}<WorkerName>{name}</WorkerName>{between}{tree}</NaturalPerson>{between}</DimonaIn>{tree}</Form>"
            )
        })
    }

    proptest! {
        #[test]
        fn a_plain_form_means_what_the_general_parser_reads(form in form()) {
            let (mut quick, mut measure) = (Draft::default(), Draft::default());
            if walk(&mut quick, &form, &mut PlainTokens::new(&form)).is_ok() {
                prop_assert_eq!(walk(&mut measure, &form, &mut AnyTokens::new(&form, 0)), Ok(()));
                prop_assert_eq!(quick, measure);
            }
        }
    }

    #[test]
    fn forms_as_programs_write_them_are_plain() {
        let plain = |form: &str| walk(&mut Draft::default(), form, &mut PlainTokens::new(form)).is_ok();
        assert!(plain(
            "<Form>\r\n  <DimonaIn>\r\n    <StartingDate>2026-07-01</StartingDate>\r\n  </DimonaIn>\r\n</Form>"
        ));
        for other in ["<WorkerName>\r\n</WorkerName>", "<INSS>&#49;</INSS>", "<!---->", "<INSS a='1'>1</INSS>"] {
            assert!(!plain(&format!("<Form>{other}</Form>")), "{other} is left to the general parser");
        }
    }
}
