//! What columns are called in the files of Belgian offices, beside their own names.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::places::{ACTION, columns};

/// Other names, as they are compared: in small letters, without accents and without anything between them; and the column that is meant.
///
/// A name that may mean two things is none of them: *naam* and *nom* may hold a whole name, *type* the worker type or the action,
/// *CP* the joint committee or a postcode, *datum in dienst* the first day of a contract years before this period.
const ALIASES: &[(&str, &str)] = &[
    ("actie", "action"),
    ("aangiftetype", "action"),
    ("typeaangifte", "action"),
    ("soortaangifte", "action"),
    ("typededeclaration", "action"),
    ("insz", "ssin"),
    ("insznummer", "ssin"),
    ("rijksregisternummer", "ssin"),
    ("rrn", "ssin"),
    ("niss", "ssin"),
    ("numeroniss", "ssin"),
    ("numeronational", "ssin"),
    ("registrenational", "ssin"),
    ("inss", "ssin"),
    ("familienaam", "familyName"),
    ("nomdefamille", "familyName"),
    ("voornaam", "givenName"),
    ("prenom", "givenName"),
    ("geboortedatum", "birthDate"),
    ("datedenaissance", "birthDate"),
    ("kbo", "enterpriseNumber"),
    ("kbonummer", "enterpriseNumber"),
    ("ondernemingsnummer", "enterpriseNumber"),
    ("bce", "enterpriseNumber"),
    ("numerobce", "enterpriseNumber"),
    ("numerodentreprise", "enterpriseNumber"),
    ("rsznummer", "employerId"),
    ("numeroonss", "employerId"),
    ("begindatum", "startDate"),
    ("startdatum", "startDate"),
    ("datededebut", "startDate"),
    ("datedebut", "startDate"),
    ("einddatum", "endDate"),
    ("datedefin", "endDate"),
    ("datefin", "endDate"),
    ("beginuur", "startHour"),
    ("startuur", "startHour"),
    ("heurededebut", "startHour"),
    ("heuredebut", "startHour"),
    ("einduur", "endHour"),
    ("heuredefin", "endHour"),
    ("heurefin", "endHour"),
    ("geplandeuren", "plannedHoursNumber"),
    ("aantalgeplandeuren", "plannedHoursNumber"),
    ("heuresprevues", "plannedHoursNumber"),
    ("heuresplanifiees", "plannedHoursNumber"),
    ("nombredheuresprevues", "plannedHoursNumber"),
    ("paritaircomite", "jointCommissionNumber"),
    ("commissionparitaire", "jointCommissionNumber"),
    ("werknemerstype", "workerType"),
    ("typewerknemer", "workerType"),
    ("typedetravailleur", "workerType"),
    ("typetravailleur", "workerType"),
    ("dimonanummer", "periodId"),
    ("dimonaperiode", "periodId"),
    ("periodenummer", "periodId"),
    ("numerodimona", "periodId"),
    ("numerodeperiode", "periodId"),
    ("referentie", "reference"),
    ("ontvangenop", "receivedAt"),
    ("recule", "receivedAt"),
];

/// A name as it is compared.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase();
    let letters = letters.chars().filter_map(|letter| match letter {
        'à' | 'â' | 'ä' => Some('a'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'î' | 'ï' => Some('i'),
        'ô' | 'ö' => Some('o'),
        'û' | 'ü' | 'ù' => Some('u'),
        'ç' => Some('c'),
        letter => letter.is_alphanumeric().then_some(letter),
    });
    letters.collect()
}

/// The names of the columns themselves.
fn own() -> impl Iterator<Item = &'static str> {
    std::iter::once(ACTION).chain(columns().into_iter().map(|column| column.name))
}

/// The column that is meant: by its own name in whatever case, or by another one.
pub(crate) fn column_called(name: &str) -> Option<&'static str> {
    static CALLED: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        let others = ALIASES.iter().map(|(alias, column)| ((*alias).to_owned(), *column));
        own().map(|column| (plain(column), column)).chain(others).collect()
    });
    CALLED.get(&plain(name)).copied()
}

/// Every name that a column may have.
pub(crate) fn column_names() -> impl Iterator<Item = &'static str> {
    own().chain(ALIASES.iter().map(|(alias, _)| *alias))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_other_name_is_of_a_column_and_of_one_only() {
        let mut seen = BTreeSet::new();
        for (alias, column) in ALIASES {
            assert_eq!(*alias, plain(alias), "it would never be found");
            assert!(own().any(|of| of == *column), "{alias}: {column}");
            assert!(seen.insert(alias), "{alias} stands twice");
            assert!(own().all(|of| plain(of) != *alias), "{alias} is a column");
        }
    }
}
