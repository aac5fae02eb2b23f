//! Packed data: whole, cut at every byte, and changed at every byte.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};

use flate2::{Compression, GzBuilder};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use self::mutate::{Dice, change_bytes};
use super::unpack::unpacked;

#[path = "../../../../tests/mutations/mutate.rs"]
#[allow(dead_code, reason = "texts are changed by others")]
mod mutate;

/// A frame of the program `zstd`, with a checksum: [`lines`].
const ZSTD: &str = "\
    28b52ffd6474145d080066152d188029cd01c04944c61ec32210199d6869691359b82229a913300026001f0095785634bd50e259d1f432896745d34b73fcb66b7aeee5c4b3a2294090180288e258208d8381101ac720717c2488c221ffffffe572b95c2e\
    97cbe572e259d1f492896745d30b269e154d2f97785634bd58e259d1f412755dd7755dd7354dd3344dd3344dcff33ccff33ccf73efbdf7de7befffff01a5799ee7799ee7798ee3388ee3388ee3f77ddff77ddff76ddbb66ddbb66ddb7580c8a811b0f9fd\
    dfe0a539112404ff0a81c80f0f3af8a0830e3ae8a085166aa821e146d648190946bac816599152e4892c0190a3a90c42341991a3890c42341991a3890cc2fddfdf5b3c96a25a44bcb0dac0ae023e77cd53";

fn lines() -> Vec<u8> {
    (1..=200)
        .fold(String::new(), |mut text, line| {
            let _ = writeln!(text, "line {line} of what was packed");
            text
        })
        .into()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().filter_map(|digit| digit.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]).collect()
}

/// A member with everything that a header can have.
fn member(text: &[u8]) -> Vec<u8> {
    let builder = GzBuilder::new().filename("lines.txt").comment("a comment").extra(vec![7; 300]).mtime(1);
    let mut encoder = builder.write(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn frame(text: &[u8]) -> Vec<u8> {
    compress_to_vec(text, CompressionLevel::Fastest)
}

/// An input that gives so many bytes at a time.
struct Slow(Cursor<Vec<u8>>, usize);

impl Read for Slow {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = into.len().min(self.1);
        self.0.read(&mut into[..length])
    }
}

/// What is unpacked of these bytes, and the error that ended it.
fn unpack(packed: &[u8], piece: usize) -> (Vec<u8>, Option<String>) {
    let input: Box<dyn BufRead + Send> = Box::new(BufReader::new(Slow(Cursor::new(packed.to_vec()), piece)));
    let mut found = Vec::new();
    let end = unpacked(input, "input").and_then(|mut input| input.read_to_end(&mut found));
    (found, end.err().map(|fault| fault.to_string()))
}

#[test]
fn one_member_or_frame_after_the_other_is_unpacked() {
    let text = lines();
    let twice = [text.clone(), text.clone()].concat();
    let large: Vec<u8> = twice.iter().cycle().take(1 << 20).copied().collect();
    let zeros = [member(&text), member(&text), vec![0; 700]].concat();
    let skipped = [&[0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3][..], &frame(&text), &bytes(ZSTD)].concat();
    let expected = [
        (text.clone(), text.clone()),
        (vec![], vec![]),
        (member(&text), text.clone()),
        (zeros, twice.clone()),
        (member(b""), vec![]),
        (member(&large), large.clone()),
        (bytes(ZSTD), text),
        (skipped, twice),
        (frame(b""), vec![]),
        (frame(&large), large),
    ];
    for (packed, text) in expected {
        for piece in [1, 3, 1 << 20] {
            let (found, fault) = unpack(&packed, piece);
            assert_eq!(fault, None, "{:x?}", &packed[..packed.len().min(8)]);
            assert!(found == text, "{:x?}", &packed[..packed.len().min(8)]);
        }
    }
}

#[test]
fn what_is_cut_gives_what_stands_before_the_cut() {
    let text = lines();
    for (packed, format) in [(member(&text), "gzip"), (bytes(ZSTD), "zstd"), (frame(&text), "zstd")] {
        for end in 4..packed.len() {
            let (found, fault) = unpack(&packed[..end], 1 << 20);
            assert_eq!(fault, Some(format!("ends in the middle of its {format} data")), "{end} of {}", packed.len());
            assert!(text.starts_with(&found));
        }
    }
    // What was packed before the cut is there, whatever a decoder might look back on.
    let incompressible: Vec<u8> =
        (0..300_000_u64).map(|n| (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8).collect();
    for packed in [member(&incompressible), frame(&incompressible)] {
        let (found, fault) = unpack(&packed[..packed.len() - 9], 1 << 20);
        assert!(fault.is_some() && found.len() >= 150_000, "{} bytes", found.len());
        assert!(incompressible.starts_with(&found));
    }
}

#[test]
fn what_is_damaged_is_told_and_gives_the_same_in_any_pieces() {
    let text = lines();
    let two = [member(&text), member(&text)].concat();
    let frames = [bytes(ZSTD), bytes(ZSTD)].concat();
    for (packed, format) in [(two, "gzip"), (frames, "zstd")] {
        let mut damaged = 0;
        for at in packed.len() / 2..packed.len() {
            for bit in [0, 4, 7] {
                let mut packed = packed.clone();
                packed[at] ^= 1 << bit;
                let whole = unpack(&packed, 1 << 20);
                assert!(whole.0.starts_with(&text), "the first half is not damaged: {at}");
                if at % 5 == 0 {
                    assert!(whole == unpack(&packed, 1), "byte {at} bit {bit}");
                }
                match whole.1 {
                    Some(fault) => {
                        damaged += 1;
                        let told = ["data is damaged", "middle of its", "needs a dictionary", "needs a window"];
                        assert!(told.iter().any(|told| fault.contains(told)) && fault.contains(format), "{fault}");
                    }
                    // A name or a moment in a header may be any.
                    None => assert!(whole.0 == [&text[..], &text].concat(), "byte {at} bit {bit}"),
                }
            }
        }
        assert!(damaged > 400, "{damaged}");
    }
}

/// Packed data, changed in some bytes, with pieces of it said twice or of another kind.
fn changed(all: &[Vec<u8>], seed: u64) -> Vec<u8> {
    let mut dice = Dice::new(seed);
    let mut bytes = all[dice.below(all.len())].clone();
    if dice.below(3) == 0 {
        let other = &all[dice.below(all.len())];
        let (from, at) = (dice.below(other.len()), dice.below(bytes.len()));
        let to = (from + 1 + dice.below(40)).min(other.len());
        bytes.splice(at..at, other[from..to].iter().copied());
    }
    change_bytes(&mut bytes, &mut dice);
    bytes
}

#[test]
fn whatever_is_changed_it_ends_and_gives_the_same_in_any_pieces() {
    let told = std::env::var_os("DIMONA_MUTATIONS");
    let count = told.and_then(|count| count.to_str()?.parse().ok()).unwrap_or(300);
    let text = lines();
    let short = &text[..200];
    let of_gzip = [member(short), [member(short), member(b"x")].concat(), [member(short), vec![0; 9]].concat()];
    let of_zstd = [frame(short), bytes(ZSTD), [frame(short), frame(b"x")].concat()];
    for all in [&of_gzip[..], &of_zstd, &[&of_gzip[..], &of_zstd].concat()] {
        let mut damaged = 0;
        for seed in 0..count {
            let packed = changed(all, seed);
            let whole = unpack(&packed, 1 << 20);
            assert!(whole == unpack(&packed, 1), "{packed:x?}");
            assert!(whole == unpack(&packed, 7), "{packed:x?}");
            // What no check sum covers may be any: a whole file that is no longer packed, or a window of zstd.
            assert!(whole.0.len() < 10 << 20, "{} bytes of {packed:x?}", whole.0.len());
            damaged += u64::from(whole.1.is_some());
        }
        assert!(damaged > count / 3, "{damaged} of {count}");
    }
}

#[test]
fn what_stands_behind_packed_data_is_damage() {
    for packed in [member(&lines()), bytes(ZSTD)] {
        let (found, fault) = unpack(&[&packed[..], b"{\"worker\":{}}"].concat(), 1 << 20);
        assert!(found == lines());
        assert!(fault.is_some_and(|fault| fault.ends_with("data is damaged")));
    }
}

#[test]
fn a_window_beyond_its_bound_is_refused() {
    // A window of 2 GiB, as the header of a frame tells it.
    let (found, fault) = unpack(&[0x28, 0xb5, 0x2f, 0xfd, 0, 21 << 3, 1, 0, 0], 1 << 20);
    assert!(found.is_empty());
    assert_eq!(fault.unwrap(), "zstd data needs a window of more than 128 MiB: pack it again without --long");
}
