//! Who declares and who works: numbers with the right check digits, each person's and each employer's own.

use dimona::declaration::schema::Zone;

use crate::calendar::Day;
use crate::cell::Cell;
use crate::dice::{Dice, spread};
use crate::sheet::Sheet;

/// A worker: born in the last century, or young enough to be a student.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Person {
    pub(crate) young: bool,
    pub(crate) number: u64,
}

/// 1960-01-01, and the days from there to the end of 1999: nobody is old enough to do a flexi-job by age.
const OLD: (i32, u64) = (715_510, 14_610);
/// 2000-01-01, and the days from there to the end of 2008: everybody is of sixteen when the declarations begin.
const YOUNG: (i32, u64) = (730_120, 3_288);
const SERIALS: u64 = 997;

impl Person {
    /// The SSIN: another one for every person, a tenth of them BIS numbers.
    pub(crate) fn ssin(self) -> u64 {
        use chrono::Datelike;
        let (first, days) = if self.young { YOUNG } else { OLD };
        let place = self.number % (days * SERIALS);
        let date = Day(first + (place * 7_919 % days) as i32).date();
        let serial = 1 + place / days;
        // Whoever is numbered beyond the serials of all days gets a BIS number, whose months are counted on.
        let layer = (self.number / (days * SERIALS) + u64::from(spread(place).is_multiple_of(10))) % 3;
        let month = u64::from(date.month()) + [0, 40, 20][layer as usize];
        let year = u64::from(date.year().unsigned_abs());
        let body = ((year % 100 * 100 + month) * 100 + u64::from(date.day())) * 1000 + serial;
        body * 100 + complement(if year < 2000 { body } else { 2_000_000_000 + body })
    }

    pub(crate) fn birth(self) -> Day {
        let (first, days) = if self.young { YOUNG } else { OLD };
        Day(first + (self.number % (days * SERIALS) * 7_919 % days) as i32)
    }
}

fn complement(number: u64) -> u64 {
    97 - number % 97
}

/// An enterprise number.
pub(crate) fn enterprise_number(employer: u64) -> u64 {
    let body = 4_000_000 + employer;
    body * 100 + complement(body)
}

/// An NSSO number.
pub(crate) fn nsso_number(employer: u64) -> u64 {
    let body = 10_000 + employer % 1_900_000;
    body * 100 + complement(body * 100 + 1)
}

/// A provisional NSSO number.
pub(crate) fn provisional_number(employer: u64) -> u64 {
    let body = 50_000_100 + employer % 9_000_000;
    body * 100 + complement(body * 100 + 1)
}

/// The id of the Dimona period with this number: ten digits and two check digits.
pub(crate) fn period_id(number: u64) -> u64 {
    let body = 6_600_000_000 + number;
    let check = body % 97;
    body * 100 + if check == 0 { 97 } else { check }
}

/// Writes the employer into a sheet. One in the directory is known by either number or both, any other always by the same.
pub(crate) fn name_employer(sheet: &mut Sheet, employer: u64, in_directory: bool, dice: &mut Dice) {
    let kind = if in_directory { dice.pick(20, &[0, 14]) } else { spread(employer) % 20 };
    sheet.clear_employer();
    if matches!(kind, 0..=13 | 20) {
        sheet.set(Zone::EnterpriseNumber, Cell::padded(enterprise_number(employer), 10));
    }
    if matches!(kind, 14..=18 | 20) {
        sheet.number(Zone::NssoNumber, nsso_number(employer));
    }
    if kind == 19 {
        sheet.number(Zone::ProvisionalNssoNumber, provisional_number(employer));
    }
}

const FAMILY_NAMES: &[&str] = &[
    "Peeters",
    "Janssens",
    "Maes",
    "Jacobs",
    "Mertens",
    "Willems",
    "Claes",
    "Goossens",
    "Wouters",
    "De Smet",
    "Dubois",
    "Lambert",
    "Dupont",
    "Martin",
    "Simon",
    "Laurent",
    "Leroy",
    "Renard",
    "Gérard",
    "Lefèvre",
    "Yilmaz",
    "El Amrani",
    "Nguyen",
    "Kowalski",
    "Popescu",
    "D'Hondt",
    "Van den Broeck",
    "Vandenberghe",
];
const GIVEN_NAMES: &[&str] = &[
    "Noor", "Emma", "Lina", "Louise", "Mila", "Olivia", "Camille", "Zoé", "Fatima", "Anna", "Noah", "Arthur", "Liam",
    "Louis", "Adam", "Lucas", "Jules", "Victor", "Mohamed", "Finn", "Milan", "Elias", "Rosa", "Jeroen",
];
const STREETS: &[&str] = &["Stationsstraat", "Kerkstraat", "Rue de l'Église", "Rue Haute", "Molenweg", "Grand-Place"];
const TOWNS: &[(&str, &str)] = &[
    ("Gent", "9000"),
    ("Antwerpen", "2000"),
    ("Liège", "4000"),
    ("Namur", "5000"),
    ("Leuven", "3000"),
    ("Mons", "7000"),
];

/// Writes the worker's names into a sheet.
pub(crate) fn name_worker(sheet: &mut Sheet, person: Person) {
    let bits = spread(person.number * 2 + u64::from(person.young));
    sheet.text(Zone::FamilyName, one_of(FAMILY_NAMES, bits >> 8).unwrap_or_default());
    sheet.text(Zone::GivenName, one_of(GIVEN_NAMES, bits >> 24).unwrap_or_default());
}

/// Writes everything that identifies a worker without SSIN.
pub(crate) fn identify_worker(sheet: &mut Sheet, person: Person) {
    let bits = spread(person.number);
    let (town, postcode) = one_of(TOWNS, bits >> 16).unwrap_or_default();
    name_worker(sheet, person);
    sheet.date(Zone::BirthDate, person.birth());
    sheet.text(Zone::BirthPlace, "Lille");
    sheet.text(Zone::BirthCountry, "111");
    sheet.text(Zone::Sex, if bits.is_multiple_of(2) { "1" } else { "2" });
    sheet.text(Zone::Nationality, "111");
    sheet.text(Zone::Street, one_of(STREETS, bits >> 32).unwrap_or_default());
    sheet.number(Zone::HouseNumber, 1 + (bits >> 40) % 150);
    sheet.text(Zone::Postcode, postcode);
    sheet.text(Zone::Municipality, town);
    sheet.text(Zone::Country, "150");
}

fn one_of<T: Copy>(list: &[T], bits: u64) -> Option<T> {
    list.get((bits % list.len().max(1) as u64) as usize).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Person, enterprise_number, nsso_number, period_id, provisional_number};
    use dimona::id::{EnterpriseNumber, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin};

    #[test]
    fn every_number_is_valid_and_every_person_has_one() {
        let numbers = (0..3000).chain(14_565_000..14_567_000).chain(3_641_000..3_643_000);
        let mut seen = BTreeSet::new();
        for number in numbers {
            for young in [false, true] {
                let ssin = Person { young, number }.ssin();
                assert!(Ssin::new(ssin).is_ok() && seen.insert(ssin), "{number}");
            }
            assert!(EnterpriseNumber::new(enterprise_number(number) as u32).is_ok());
            assert!(NssoNumber::new(nsso_number(number) as u32).is_ok());
            assert!(ProvisionalNssoNumber::new(provisional_number(number)).is_ok());
            assert!(PeriodId::new(period_id(number)).is_ok_and(PeriodId::check_digits_fit));
        }
    }
}
