//! Whatever the bytes, the laws of reading hold.

use std::io::BufReader;

use dimona::codec::nsso_xml::{Forms, decode};
use proptest::prelude::*;

use crate::{CANCEL, IN, OUT, frame, frame_all, story};

/// Bytes that look like XML more often than chance allows.
fn xmlish() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        "[<>/!?\\-\\[\\]&;'\" =a\n]{1,5}",
        Just("<Form".to_owned()),
        Just("<Form>".to_owned()),
        Just("</Form>".to_owned()),
        Just("</Dimona>".to_owned()),
        Just("<!--".to_owned()),
        Just("-->".to_owned()),
        Just("<![CDATA[".to_owned()),
        Just("]]>".to_owned()),
        Just("&amp;".to_owned()),
        Just(OUT.to_owned()),
        (0..IN.len()).prop_map(|cut| IN[..cut].to_owned()),
        (0..IN.len()).prop_map(|cut| IN[cut..].to_owned()),
    ];
    let piece = prop_oneof![8 => word.prop_map(String::into_bytes), 1 => proptest::collection::vec(any::<u8>(), 0..4)];
    let start = prop_oneof![
        6 => Just("<Dimona>"),
        1 => Just("<?xml version='1.0' encoding='ISO-8859-1'?><Dimona>"),
        1 => Just("\u{FEFF}"),
        1 => Just(""),
    ];
    (start, proptest::collection::vec(piece, 0..12))
        .prop_map(|(start, pieces)| [start.as_bytes().to_vec(), pieces.concat()].concat())
}

proptest! {
    #[test]
    fn any_bytes_are_framed_and_decoded_without_panic_in_order(file in xmlish(), limit in 0_usize..400) {
        let mut forms = Forms::new(&file[..]).record_limit(limit);
        let latin = file.starts_with(b"<?xml");
        let (mut numbers, mut end) = (0, 0);
        while let Ok(Some(form)) = forms.next() {
            numbers += 1;
            prop_assert_eq!(form.number, numbers);
            prop_assert!(form.byte >= end, "forms overlap");
            end = form.byte;
            match form.body {
                Ok(body) => {
                    prop_assert!(body.starts_with(b"<Form") && body.ends_with(b">"));
                    if !latin {
                        prop_assert!(body.len() <= limit);
                        prop_assert_eq!(&file[form.byte as usize..][..body.len()], body);
                        end += body.len() as u64;
                    }
                    if let Err(fault) = decode(body, form.byte) {
                        prop_assert!((form.byte..=form.byte + body.len() as u64).contains(&fault.byte()));
                    }
                }
                Err(fault) => prop_assert!((form.byte..=file.len() as u64).contains(&fault.byte())),
            }
        }
        prop_assert!(matches!(forms.next(), Ok(None)), "the end is the end");
    }

    #[test]
    fn any_bytes_are_decoded_without_panic(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode(&body, 7);
    }

    #[test]
    fn framing_does_not_depend_on_the_chunks(file in xmlish(), limit in prop_oneof![Just(1 << 20), 1_usize..400]) {
        let framed = |capacity| frame_all(Forms::new(BufReader::with_capacity(capacity, &file[..])).record_limit(limit));
        let whole = framed(8192);
        prop_assert_eq!(&framed(1), &whole);
        prop_assert_eq!(&framed(7), &whole);
    }

    #[test]
    fn cut_off_forms_cost_no_good_form(cuts in proptest::collection::vec(prop_oneof![Just(IN.len()), 0..IN.len()], 0..20)) {
        let forms: String = cuts.iter().map(|cut| format!("{}\n", &IN[..*cut])).collect();
        let read = story(format!("<Dimona>{forms}</Dimona>"));
        prop_assert_eq!(read.iter().filter(|line| *line == "IN").count(), cuts.iter().filter(|cut| **cut == IN.len()).count());
    }

    #[test]
    fn broken_pieces_cost_no_good_form_outside_comments(pieces in proptest::collection::vec(prop_oneof![Just(None), "[<>/?=&;'\" a\n]{0,12}".prop_map(Some)], 0..20)) {
        let mut file = String::from("<Dimona>");
        let mut good = Vec::new();
        for piece in &pieces {
            if piece.is_none() {
                good.push(file.len() as u64);
            }
            file.push_str(piece.as_deref().unwrap_or(CANCEL));
        }
        // An instruction that is not closed swallows what follows, as a comment does.
        prop_assume!(!file.contains("<?"));
        let read: Vec<u64> = frame(file.as_bytes()).unwrap().into_iter().filter(|(.., body)| body.is_ok()).map(|(_, byte, _)| byte).collect();
        for byte in good {
            prop_assert!(read.contains(&byte), "the form at {byte} is lost from {file}");
        }
    }
}
