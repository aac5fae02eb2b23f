//! Valid texts, changed: words left out, put elsewhere, said twice, and put in the place of others.

/// Chance from a seed: the same on every machine.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut n = self.0;
        n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((n ^ (n >> 31)) % most.max(1) as u64) as usize
    }

    fn one_of<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// What somebody may write where something else belongs.
const ODD: &[&str] = &[
    "",
    " ",
    "\n",
    "\r\n",
    "\t",
    "0",
    "-1",
    "1",
    "00",
    "999",
    "1000",
    "8.0",
    "1e400",
    "65536",
    "4294967296",
    "18446744073709551616",
    "99999999999999999999999999",
    "true",
    "null",
    "{}",
    "[]",
    "[[[[[[[[",
    "\"",
    "\"\"",
    "'",
    ",",
    ";",
    ":",
    "}",
    "]",
    "<",
    "/>",
    "</Form>",
    "<Form>",
    "<!--",
    "-->",
    "<![CDATA[x]]>",
    "<!DOCTYPE a>",
    "<?x y?>",
    "&amp;",
    "&x;",
    "&#0;",
    "\\u0000",
    "\\ud800",
    "\u{feff}",
    "\u{202e}",
    "\u{1b}[2J",
    "\u{0}",
    "é",
    "🦀",
    "٣",
    "9999-12-31",
    "0001-01-01",
    "2026-02-30",
    "2026-10-25T02:30",
    "2026-06-30T10:00:00+02:00",
    "9999-12-31T23:59:59Z",
    "2400",
    "2359",
    "2026Q5",
    "2026Q1",
    "660000000112",
    "07062100469",
    "07.06.21-004.69",
    "93051822361",
    "0999999031",
    "STU",
    "FLX",
    "EXT",
    "322",
    "dimonaIn",
    "dimonaUpdate",
    "periodId",
    "context",
    "worker",
    "record",
    "none",
];

/// Where the words of a text begin: rows of letters and digits, and every other character by itself.
fn words(text: &str) -> Vec<usize> {
    let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | '+');
    let mut starts = vec![0];
    let mut before = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| !(is_of_word(before) && is_of_word(c))) {
            starts.push(at);
        }
        before = Some(c);
    }
    starts.push(text.len());
    starts
}

/// One of these texts, changed in up to five places. `all` are texts of which pieces may come.
pub(crate) fn mutated(all: &[String], seed: u64) -> Vec<u8> {
    let mut dice = Dice::new(seed);
    let mut text = all[dice.below(all.len())].clone();
    for _ in 0..=dice.below(5) {
        let other = &all[dice.below(all.len())];
        text = match dice.below(10) {
            0..=5 => change_words(&text, other, &mut dice),
            _ => change_lines(&text, other, &mut dice),
        };
    }
    let mut bytes = text.into_bytes();
    if dice.below(4) == 0 {
        change_bytes(&mut bytes, &mut dice);
    }
    bytes
}

fn change_words(text: &str, other: &str, dice: &mut Dice) -> String {
    let (starts, of_other) = (words(text), words(other));
    let piece = |of: &str, starts: &[usize], dice: &mut Dice| {
        let first = dice.below(starts.len() - 1);
        let last = (first + 1 + dice.below(3)).min(starts.len() - 1);
        (starts[first], starts[last], of[starts[first]..starts[last]].to_owned())
    };
    let (from, to, own) = piece(text, &starts, dice);
    let instead = match dice.below(6) {
        // Left out, said twice, in the place of another, from elsewhere, something odd, something long.
        0 => String::new(),
        1 => own.repeat(2),
        2 => piece(text, &starts, dice).2,
        3 => piece(other, &of_other, dice).2,
        4 if dice.below(20) == 0 => own.repeat(3000),
        _ => dice.one_of(ODD).to_owned(),
    };
    [&text[..from], &instead, &text[to..]].concat()
}

fn change_lines(text: &str, other: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let of_other: Vec<&str> = other.split_inclusive('\n').collect();
    if lines.is_empty() || of_other.is_empty() {
        return other.to_owned();
    }
    let at = dice.below(lines.len());
    match dice.below(5) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[at]),
        2 => {
            let with = dice.below(lines.len());
            lines.swap(at, with);
        }
        3 => lines.insert(at, of_other[dice.below(of_other.len())]),
        _ => lines.insert(at, dice.one_of(&["\n", "\r\n", ",,,\n", " \n", "x\n", "{}\n", "\u{1a}\n"])),
    }
    lines.concat()
}

/// Changes bytes, whatever they are.
pub(crate) fn change_bytes(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len() + 1);
        match dice.below(4) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, dice.below(256) as u8),
            2 if at < bytes.len() => drop(bytes.remove(at)),
            _ if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            _ => {}
        }
    }
}
