//! Whom a record is about that cannot be read.

use std::iter;

use crate::declaration::message::{RecordFault, Trace};
use crate::id::{PeriodId, Ssin};

/// The digits of an SSIN.
const DIGITS: usize = 11;
/// The least number of twelve digits, as many as a period has.
const LEAST: u64 = 100_000_000_000;
/// A reference of XML to a digit is shorter than that, with many zeros.
const LONGEST_REFERENCE: usize = 16;

/// The fault of a record that cannot be read, with what the record is about.
#[cold]
pub(super) fn traced(fault: RecordFault, record: &[u8]) -> RecordFault {
    fault.about(trace(record))
}

/// Whom these bytes are about.
///
/// The worker is the only run of eleven digits whose check digits are those of an SSIN, with or without the marks that people put
/// between them; no other number of a declaration has eleven digits. The period is the only run of twelve digits whose check digits
/// are those of a period; or, where none are, the only run of twelve. `None` where there are several: which of them is meant nobody
/// can tell.
fn trace(record: &[u8]) -> Trace {
    let (mut worker, mut period, mut other) = (Told::Nothing, Told::Nothing, Told::Nothing);
    let (mut marked, mut plain) = (Run::default(), Run::default());
    for byte in unescaped(record).chain([0]) {
        if byte.is_ascii_digit() {
            marked.push(byte);
            plain.push(byte);
            continue;
        }
        if let Some(id) = plain.take().period() {
            if id.check_digits_fit() { &mut period } else { &mut other }.hear(id);
        }
        if !matches!(byte, b'.' | b'-' | b'/')
            && let Some(ssin) = marked.take().ssin()
        {
            worker.hear(ssin);
        }
    }
    Trace { worker: worker.one(), period: if let Told::Nothing = period { other.one() } else { period.one() } }
}

/// The bytes of a record, an escape of JSON and a reference of XML to a character as the character. In which format the record is does
/// not matter: in another one nothing looks like them.
fn unescaped(mut rest: &[u8]) -> impl Iterator<Item = u8> {
    iter::from_fn(move || {
        let (byte, length) = escape(rest).or_else(|| Some((*rest.first()?, 1)))?;
        rest = rest.get(length..).unwrap_or_default();
        Some(byte)
    })
}

/// The character of the escape or reference that stands here, and how long that is. One that is not of ASCII is no digit, and no part
/// of a number.
fn escape(text: &[u8]) -> Option<(u8, usize)> {
    let (digits, radix, length) = match text {
        [b'\\', b'u', rest @ ..] => (rest.get(..4)?, 16, 6),
        [b'\\', byte, ..] => return Some((*byte, 2)),
        [b'&', b'#', rest @ ..] => {
            let end = rest.iter().take(LONGEST_REFERENCE).position(|byte| *byte == b';')?;
            match rest.get(..end)? {
                [b'x', digits @ ..] => (digits, 16, end + 3),
                digits => (digits, 10, end + 3),
            }
        }
        _ => return None,
    };
    let digits =
        std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let number = u32::from_str_radix(digits, radix).ok()?;
    Some((u8::try_from(number).ok().filter(u8::is_ascii).unwrap_or(b'?'), length))
}

/// Digits that stand behind each other.
#[derive(Clone, Copy, Default)]
struct Run {
    digits: usize,
    number: u64,
}

impl Run {
    fn push(&mut self, digit: u8) {
        self.digits += 1;
        self.number = self.number.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
    }

    fn take(&mut self) -> Run {
        std::mem::take(self)
    }

    fn ssin(self) -> Option<Ssin> {
        if self.digits == DIGITS { Ssin::new(self.number).ok() } else { None }
    }

    /// A zero before a number is what makes it no number of JSON.
    fn period(self) -> Option<PeriodId> {
        if self.number < LEAST { None } else { PeriodId::new(self.number).ok() }
    }
}

/// What is told.
#[derive(Clone, Copy)]
enum Told<T> {
    Nothing,
    One(T),
    Several,
}

impl<T: Copy + PartialEq> Told<T> {
    fn hear(&mut self, value: T) {
        *self = match *self {
            Told::Nothing => Told::One(value),
            Told::One(before) if before == value => Told::One(value),
            Told::One(_) | Told::Several => Told::Several,
        };
    }

    fn one(self) -> Option<T> {
        if let Told::One(value) = self { Some(value) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::trace;

    /// The worker and the period of a text.
    fn told(text: &[u8]) -> (Option<u64>, Option<u64>) {
        let trace = trace(text);
        (trace.worker.map(|of| of.get()), trace.period.map(|of| of.get()))
    }

    #[test]
    fn the_number_of_a_worker_is_found_wherever_it_stands() {
        let texts: [&[u8]; 11] = [
            b"IN;A;2026-06-30;0999999031;07062100469;Lef\xe8vre;2026-07-01",
            b"{\"worker\":{\"ssin\":\"07062100469\"",
            b"<INSS>07062100469</INSS><Form>",
            b"\"07.06.21-004.69\",\"L\xe9a",
            b"07062100469 07062100469",
            br#"{"ssin":"0706210046\u0039""#,
            br#"{"ssin":"\u0030\u00370\u0036\u00321\u002D0046\u0039\u00e9""#,
            br#""07.06.21\/004.69""#,
            b"<INSS>0706210046&#57;</INSS>",
            b"<INSS>&#x30;&#0055;062100469&#233;</INSS>",
            b"C:\\07062100469",
        ];
        for text in texts {
            assert_eq!(told(text), (Some(7_062_100_469), None), "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn what_is_no_number_of_one_worker_tells_nobody() {
        let texts: [&[u8]; 10] = [
            b"",
            b"07062100468",
            b"107062100469",
            b"07062100469;90021400128",
            b"0706210046\\\\u0039",
            b"0706210046\\u00e9",
            b"0706210046\\u39",
            b"0706210046&amp;#57;",
            b"0706210046&#57",
            b"0706210046&#+57;&#;",
        ];
        for text in texts {
            assert_eq!(told(text).0, None, "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn the_number_of_a_period_has_twelve_digits() {
        let texts: [&[u8]; 8] = [
            b"{\"dimonaOut\":{\"periodId\":660000000112,\"endDate\":",
            b"OUT;660000000112;\"2026-07-31",
            b"{\"periodId\":0660000000112}",
            b"66000000011\\u0032",
            b"<DimonaPeriodId>66000000011&#50;</DimonaPeriodId>",
            // What else has twelve digits does not end as a period does.
            b"\"periodId\":660000000112,\"dailyRegistrationId\":100000000001,\"declarationId\":\"202600000012",
            // Behind several workers too.
            b"07062100469;90021400128;660000000112;660000000112",
            b"660000000112 6600000001120",
        ];
        for text in texts {
            assert_eq!(told(text), (None, Some(660_000_000_112)), "{}", String::from_utf8_lossy(text));
        }
        assert_eq!(told(b"660000000113"), (None, Some(660_000_000_113)), "its check digits are no law");
        assert_eq!(told(b"07062100469 660000000112"), (Some(7_062_100_469), Some(660_000_000_112)));
        let texts: [&[u8]; 4] =
            [b"660000000112,660000000213", b"66000000011.2", b"100000000001 100000000003", b"000000000112"];
        for text in texts {
            assert_eq!(told(text).1, None, "{}", String::from_utf8_lossy(text));
        }
    }
}
