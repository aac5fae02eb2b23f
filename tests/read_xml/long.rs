//! Long forms and failing streams: memory stays bounded and no form is lost.

use std::io::{self, BufRead, BufReader, Read};

use dimona::codec::nsso_xml::Forms;
use dimona::declaration::message::RecordFault;
use dimona::words::xml;

use crate::{CANCEL, IN, OUT, frame, frame_all};

/// A text, one byte many times over, and a text.
fn long(before: &str, megabytes: u64, after: &str) -> impl BufRead + use<> {
    let filler = io::repeat(b'x').take(megabytes << 20);
    let (before, after) = (before.to_owned().into_bytes(), after.to_owned().into_bytes());
    BufReader::with_capacity(1 << 15, io::Cursor::new(before).chain(filler).chain(io::Cursor::new(after)))
}

#[test]
fn a_hundred_megabytes_in_one_place_cost_bounded_memory_and_only_their_form() {
    for (before, after, megabytes, good, faults) in [
        ("<Form><DimonaOut><EndingDate>", "</EndingDate></DimonaOut></Form>", 100, 2, 1),
        ("<Form ", "></Form>", 10, 2, 1),
        ("<Form a='", "'></Form>", 10, 2, 1),
        ("<Form><!--", "--></Form>", 10, 2, 1),
        ("<Form><![CDATA[", "]]></Form>", 10, 2, 1),
        ("<Form><?", "?></Form>", 10, 2, 1),
        ("<Form>", "", 10, 2, 1),
        ("", "", 10, 2, 1),
        ("<!--", "-->", 10, 2, 0),
        ("<?app ", "?>", 10, 2, 0),
        ("<Frm>", "</Frm>", 10, 2, 1),
    ] {
        let mut forms =
            Forms::new(long(&format!("<Dimona>{OUT}{before}"), megabytes, &format!("{after}{CANCEL}</Dimona>")));
        let mut found = Vec::new();
        while let Some(form) = forms.next().unwrap() {
            found.push(form.body.map(|_| ()));
        }
        assert_eq!(found.iter().flatten().count(), good, "{before}: {found:?}");
        assert_eq!(found.len(), good + faults, "{before}: {found:?}");
        assert!(forms.memory() <= 4 << 20, "{before}: {}", forms.memory());
    }
}

#[test]
fn a_root_tag_without_end_is_refused_in_bounded_memory() {
    let mut forms = Forms::new(long("<Dimona a='", 10, "'></Dimona>"));
    assert_eq!(forms.next().unwrap_err().to_string(), "tag of the root element is not closed at byte 0");
    assert!(forms.memory() <= 4 << 20);
    assert!(forms.next().unwrap().is_none());
}

#[test]
fn many_forms_that_never_close_are_read_in_time() {
    // Each of them would be searched for its end up to the record limit, if nothing ended the search before.
    for piece in
        ["<Form>", "<Form><!--", "<Form><!-- a ", "<Form><![CDATA[", "<Form><?a ", "<Form a='", "<Form ", "<!-- <Form "]
    {
        let file = format!("<Dimona>{}", piece.repeat(100_000));
        assert!(!frame(file.as_bytes()).unwrap().is_empty());
    }
}

#[test]
fn the_record_limit_is_exact() {
    let file = format!("<Dimona>{OUT}\n{CANCEL}\n{OUT}\n</Dimona>");
    let framed = |limit| frame_all(Forms::new(file.as_bytes()).record_limit(limit)).unwrap();
    assert!(framed(OUT.len()).iter().all(|(_, _, body)| body.is_ok()));
    let short = framed(OUT.len() - 1);
    let fault = RecordFault::new(8, xml::too_long(OUT.len() - 1));
    assert_eq!(fault.reason().to_string(), format!("form is longer than {} bytes", OUT.len() - 1));
    // What was seen of it tells which period it names.
    let (number, at, Err(told)) = &short[0] else { panic!("it is too long") };
    assert_eq!((*number, *at, told.byte(), told.reason()), (1, 8, 8, fault.reason()));
    assert_eq!(told.trace().period.map(|id| id.get()), Some(660_000_000_213));
    assert_eq!(short.iter().map(|(_, _, body)| body.is_ok()).collect::<Vec<_>>(), [false, true, false]);
}

#[test]
fn an_error_of_the_stream_loses_no_form() {
    /// Fails before each chunk.
    struct Shaky<'a>(&'a [u8], bool);
    impl Read for Shaky<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 { Err(io::Error::other("gone")) } else { self.0.read(buf) }
        }
    }
    let file = format!(
        "\u{FEFF}<?xml version='1.0'?><!-- <Dimona> --><Dimona>{OUT}<!-- <Form> -->{}text<?a <Form>?>{CANCEL}</Dimona>x{OUT}",
        &IN[..99]
    );
    let mut forms = Forms::new(BufReader::with_capacity(5, Shaky(file.as_bytes(), false)));
    let mut framed = Vec::new();
    loop {
        match forms.next() {
            Ok(Some(form)) => framed.push((form.number, form.byte, form.body.map(<[u8]>::to_vec))),
            Ok(None) => break,
            Err(error) => assert_eq!(error.to_string(), "gone"),
        }
    }
    assert_eq!(framed.iter().filter(|(.., body)| body.is_ok()).count(), 3);
    assert_eq!(framed, frame(file.as_bytes()).unwrap());
}
