//! The address by which a user without an enterprise number is known.

use crate::declaration::schema::Zone;

/// The address of a user without an enterprise number, as the NSSO writes it. The country is a number of its list: 150 is Belgium.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct UserAddress<'a> {
    /// The street.
    pub street: &'a str,
    /// The house number.
    pub house_number: &'a str,
    /// The postcode.
    pub postcode: &'a str,
    /// The municipality.
    pub municipality: &'a str,
    /// The country.
    pub country: &'a str,
}

impl<'a> UserAddress<'a> {
    /// What stands in which zone.
    pub(super) fn texts(self) -> [(Zone, &'a str); 5] {
        [
            (Zone::UserStreet, self.street),
            (Zone::UserHouseNumber, self.house_number),
            (Zone::UserPostcode, self.postcode),
            (Zone::UserMunicipality, self.municipality),
            (Zone::UserCountry, self.country),
        ]
    }
}
