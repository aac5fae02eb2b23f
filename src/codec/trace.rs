//! Whom a record is about that cannot be read.

use crate::declaration::message::RecordFault;
use crate::id::Ssin;

/// The digits of an SSIN.
const DIGITS: usize = 11;

/// The fault of a record that cannot be read, with the worker that the record is about.
#[cold]
pub(super) fn traced(fault: RecordFault, record: &[u8]) -> RecordFault {
    fault.about(worker_in(record))
}

/// The worker whose number stands in these bytes: the only run of eleven digits whose check digits are those of an SSIN, with or
/// without the marks that people put between them. No other number of a declaration has eleven digits. `None` where there is
/// none, or more than one: which of them is meant nobody can tell.
fn worker_in(body: &[u8]) -> Option<Ssin> {
    let mut found = None;
    let runs = body.split(|byte| !byte.is_ascii_digit() && !matches!(byte, b'.' | b'-' | b'/'));
    for worker in runs.filter_map(ssin) {
        if found.is_some_and(|found| found != worker) {
            return None;
        }
        found = Some(worker);
    }
    found
}

fn ssin(run: &[u8]) -> Option<Ssin> {
    let mut number = 0_u64;
    let mut count = 0;
    for digit in run.iter().filter(|byte| byte.is_ascii_digit()) {
        count += 1;
        if count > DIGITS {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
    }
    if count == DIGITS { Ssin::new(number).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::worker_in;

    #[test]
    fn the_number_of_a_worker_is_found_wherever_it_stands() {
        let texts: [&[u8]; 5] = [
            b"IN;A;2026-06-30;0999999031;07062100469;Lef\xe8vre;2026-07-01",
            b"{\"worker\":{\"ssin\":\"07062100469\"",
            b"<INSS>07062100469</INSS><Form>",
            b"\"07.06.21-004.69\",\"L\xe9a",
            b"07062100469 07062100469",
        ];
        for text in texts {
            assert_eq!(worker_in(text).map(|of| of.get()), Some(7_062_100_469), "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn what_is_no_number_of_one_worker_tells_nobody() {
        let texts: [&[u8]; 5] = [b"", b"07062100468", b"660000000112", b"107062100469", b"07062100469;90021400128"];
        for text in texts {
            assert_eq!(worker_in(text), None, "{}", String::from_utf8_lossy(text));
        }
    }
}
