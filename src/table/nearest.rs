//! Names that are near to a name with a mistake in it.

/// At most this many are named.
const MOST: usize = 3;

/// The names nearest to what was asked: those that differ in few letters, or hold what was asked as a part.
pub(crate) fn nearest<'n>(asked: &str, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let asked = asked.to_ascii_lowercase().replace(['_', ' '], "-");
    let mut near: Vec<(usize, &str)> = names
        .filter_map(|name| {
            let plain = name.to_ascii_lowercase();
            let mistakes = distance(&asked, &plain);
            let is_part = asked.len() >= 4 && plain.contains(&asked);
            (mistakes <= (asked.len() / 4).max(2).min(asked.len() / 2) || is_part).then_some((mistakes, name))
        })
        .collect();
    near.sort_unstable();
    near.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// How many letters have to be put in, left out or replaced to make one text of the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, in_a) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, in_b) in b.chars().enumerate() {
            let replaced = diagonal + usize::from(in_a != in_b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[row.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    const NAMES: [&str; 4] = ["late-declaration", "invalid-ssin", "missing-ssin", "student-quota-exceeded"];

    fn near(asked: &str) -> Vec<&'static str> {
        nearest(asked, NAMES.into_iter())
    }

    #[test]
    fn distances_count_letters() {
        assert_eq!([distance("", "abc"), distance("abc", ""), distance("abc", "abc")], [3, 3, 0]);
        assert_eq!([distance("kitten", "sitting"), distance("ab", "ba")], [3, 2]);
    }

    #[test]
    fn mistakes_parts_and_other_spellings_are_found() {
        assert_eq!(near("late-declaratoin"), ["late-declaration"]);
        assert_eq!(near("Late_Declaration"), ["late-declaration"]);
        assert_eq!(near("quota"), ["student-quota-exceeded"]);
        assert_eq!(near("invalid-sin"), ["invalid-ssin"]);
        assert_eq!(nearest("startdate", ["endDate", "startDate"].into_iter()), ["startDate"]);
        assert!(near("weather").is_empty());
        assert!(near("").is_empty());
    }
}
