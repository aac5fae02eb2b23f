//! Whether a template has the places that its text declares.

/// Checks a template against the places of its text, when compiled: each place that stands in it is declared, each that is declared
/// stands in it, a number has two words or none, and a part in brackets holds a place.
///
/// # Panics
///
/// When the template is wrong; in a constant that is an error of the compiler.
#[allow(clippy::panic, reason = "in a constant it is an error of the compiler")]
pub const fn check(template: &str, places: &[&str]) {
    let text = template.as_bytes();
    let mut stands = 0_u64;
    assert!(places.len() <= 64, "a text has at most 64 places");
    // How many places the part in brackets holds, while one is open.
    let mut part: Option<usize> = None;
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'[' => {
                assert!(part.is_none(), "a part in brackets stands in another one");
                part = Some(0);
            }
            b']' => match part {
                Some(places) => {
                    assert!(places > 0, "a part in brackets holds no place");
                    part = None;
                }
                None => panic!("a bracket closes that none opened"),
            },
            b'}' => panic!("a brace closes that none opened"),
            b'{' => {
                let begin = at + 1;
                let mut end = begin;
                while end < text.len() && text[end] != b'}' && text[end] != b'|' && text[end] != b':' {
                    end += 1;
                }
                stands |= 1 << place_of(text, begin, end, places);
                let mut words = 0;
                while end < text.len() && text[end] != b'}' {
                    words += (text[end] == b'|' || text[end] == b':') as usize;
                    end += 1;
                }
                assert!(end < text.len(), "a brace is not closed");
                assert!(words == 0 || words == 2, "a number has one word for one, and one for many");
                if let Some(places) = part {
                    part = Some(places + 1);
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    assert!(part.is_none(), "a part in brackets is not closed");
    assert!(stands.count_ones() as usize == places.len(), "a place that the text declares does not stand in it");
}

/// The number of the place that this part of a template names.
#[allow(clippy::panic, reason = "in a constant it is an error of the compiler")]
const fn place_of(text: &[u8], begin: usize, end: usize, places: &[&str]) -> usize {
    let mut place = 0;
    while place < places.len() {
        let name = places[place].as_bytes();
        if name.len() == end - begin {
            let mut same = 0;
            while same < name.len() && name[same] == text[begin + same] {
                same += 1;
            }
            if same == name.len() {
                return place;
            }
        }
        place += 1;
    }
    panic!("a place stands in the template that the text does not declare")
}
