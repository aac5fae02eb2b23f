//! Whether a template has the places that its text declares.

/// What is wrong with a template.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wrong<'t> {
    /// This stands in it as a place, and the text declares no such place.
    Place(&'t [u8]),
    /// It is not written as templates are; why.
    Syntax(&'static str),
}

impl Wrong<'_> {
    /// Why, for the compiler.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Wrong::Place(_) => "a place stands in the template that the text does not declare",
            Wrong::Syntax(reason) => reason,
        }
    }
}

/// Checks a template against the places of its text, when compiled: each place that stands in it is declared, each that is declared
/// stands in it, a number has two words or none, and a part in brackets holds a place.
///
/// # Panics
///
/// When the template is wrong; in a constant that is an error of the compiler.
#[allow(clippy::panic, reason = "in a constant it is an error of the compiler")]
pub const fn check(template: &str, places: &[&str]) {
    match standing(template, places) {
        Ok(standing) => {
            assert!(
                standing.count_ones() as usize == places.len(),
                "a place that the text declares does not stand in it"
            );
        }
        Err(wrong) => panic!("{}", wrong.reason()),
    }
}

/// Checks how a template is written, when compiled, whatever its places are called.
///
/// # Panics
///
/// When it is written wrong; in a constant that is an error of the compiler.
#[allow(clippy::panic, reason = "in a constant it is an error of the compiler")]
pub(super) const fn check_syntax(template: &str) {
    if let Err(wrong) = scan(template, None) {
        panic!("{}", wrong.reason());
    }
}

/// Which of these places stand in a template, as bits.
///
/// # Errors
///
/// When another place stands in it, or it is not written as templates are.
pub(crate) const fn standing<'t>(template: &'t str, places: &[&str]) -> Result<u64, Wrong<'t>> {
    scan(template, Some(places))
}

/// The same; without a list of places, each name is one.
const fn scan<'t>(template: &'t str, places: Option<&[&str]>) -> Result<u64, Wrong<'t>> {
    let mut rest = template.as_bytes();
    let mut standing = 0_u64;
    if let Some(places) = places
        && places.len() > 64
    {
        return Err(Wrong::Syntax("a text has at most 64 places"));
    }
    // How many places the part in brackets holds, while one is open.
    let mut part: Option<usize> = None;
    while let [first, behind @ ..] = rest {
        rest = behind;
        match (*first, part) {
            (b'[', None) => part = Some(0),
            (b'[', Some(_)) => return Err(Wrong::Syntax("a part in brackets stands in another one")),
            (b']', Some(0)) => return Err(Wrong::Syntax("a part in brackets holds no place")),
            (b']', Some(_)) => part = None,
            (b']', None) => return Err(Wrong::Syntax("a bracket closes that none opened")),
            (b'}', _) => return Err(Wrong::Syntax("a brace closes that none opened")),
            (b'{', _) => {
                let Some(length) = closing(rest) else { return Err(Wrong::Syntax("a brace is not closed")) };
                let (inside, behind) = rest.split_at(length);
                let name = match name(inside) {
                    Ok(name) => name,
                    Err(wrong) => return Err(wrong),
                };
                if let Some(places) = places {
                    match place_of(name, places) {
                        Some(place) => standing |= 1 << place,
                        None => return Err(Wrong::Place(name)),
                    }
                }
                if let Some(places) = part {
                    part = Some(places + 1);
                }
                // Behind the brace that closes.
                if let [_, behind @ ..] = behind {
                    rest = behind;
                }
            }
            _ => {}
        }
    }
    if part.is_some() { Err(Wrong::Syntax("a part in brackets is not closed")) } else { Ok(standing) }
}

/// Where the brace closes that was opened before.
const fn closing(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'}' {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The name of a place; what stands in the braces behind it are two words or none.
const fn name(inside: &[u8]) -> Result<&[u8], Wrong<'_>> {
    let mut end = inside.len();
    let mut bars = 0;
    let mut at = 0;
    while at < inside.len() {
        match inside[at] {
            b'|' | b':' if end == inside.len() => end = at,
            b'|' => bars += 1,
            b':' | b'{' | b'[' | b']' => return Err(Wrong::Syntax("a place in braces holds a sign of the templates")),
            _ => {}
        }
        at += 1;
    }
    if end < inside.len() && bars != 1 {
        return Err(Wrong::Syntax("a number has one word for one, and one for many"));
    }
    Ok(inside.split_at(end).0)
}

/// The number of the place of this name.
const fn place_of(name: &[u8], places: &[&str]) -> Option<usize> {
    let mut place = 0;
    while place < places.len() {
        let of = places[place].as_bytes();
        let mut same = 0;
        while same < name.len() && same < of.len() && name[same] == of[same] {
            same += 1;
        }
        if same == name.len() && same == of.len() {
            return Some(place);
        }
        place += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Wrong, standing};

    #[test]
    fn the_places_that_stand_are_told() {
        let places = ["hours", "day"];
        for (template, expected) in [
            ("", 0),
            ("no place", 0),
            ("{day}", 0b10),
            ("[{hours|hour|hours} of ]{day}", 0b11),
            ("{hours:hour|hours}, {hours|hour|hours}, hour{hours:|s}", 0b01),
        ] {
            assert_eq!(standing(template, &places), Ok(expected), "{template}");
        }
    }

    #[test]
    fn what_is_written_wrong_is_refused() {
        let places = ["hours", "day"];
        assert_eq!(standing("{hour}", &places), Err(Wrong::Place(b"hour")));
        assert_eq!(standing("{hours }", &places), Err(Wrong::Place(b"hours ")));
        assert_eq!(standing("{}", &places), Err(Wrong::Place(b"")));
        for template in [
            "{hours",
            "hours}",
            "[{hours}",
            "{hours}]",
            "[hours]",
            "[{hours} [{day}]]",
            "{hours|hour}",
            "{hours|a|b|c}",
            "{hours:hour}",
            "{hours:a:b}",
            "{hours|a:b}",
            "{hours|a|b:c}",
            "{hours|{day}|b}",
            "{hours|[a|b]}",
        ] {
            assert!(matches!(standing(template, &places), Err(Wrong::Syntax(_))), "{template}");
        }
    }
}
