//! Who the worker of an IN is.

use std::fmt;

use super::draft::Draft;
use crate::declaration::schema::{Raw, SSIN, Zone};
use crate::error::{Error, ErrorKind};
use crate::id::Ssin;

/// What identifies the worker of an IN: the SSIN, or where nobody knows it all that the NSSO asks to find the [`Person`].
///
/// ```
/// use dimona::declaration::message::{EmployerNumbers, Identity, Message};
/// use dimona::id::{Ssin, WorkerType};
/// let worker: Ssin = "07.06.21-004.69".parse()?;
/// let known = Message::dimona_in(EmployerNumbers::NONE, worker, WorkerType::Oth, "2026-07-01".parse()?);
/// assert_eq!(format!("{:?}", Identity::from(worker)), "Identity(SSIN)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Identity(Known);

#[derive(Clone, PartialEq, Eq)]
enum Known {
    Ssin(Ssin),
    /// Texts that their zones take.
    Person(Box<[(Zone, Box<str>)]>),
}

impl Identity {
    /// Puts it into an IN.
    pub(super) fn put(&self, draft: &mut Draft<'static>) {
        match &self.0 {
            Known::Ssin(worker) => draft.set_known(SSIN, *worker),
            Known::Person(texts) => texts.iter().for_each(|(zone, text)| draft.set(*zone, Raw::Text(text))),
        }
    }
}

impl From<Ssin> for Identity {
    fn from(worker: Ssin) -> Self {
        Identity(Known::Ssin(worker))
    }
}

/// Without what is personal.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Known::Ssin(_) => "Identity(SSIN)",
            Known::Person(_) => "Identity(Person)",
        })
    }
}

macro_rules! person {
    ($($(#[$about:meta])* $part:ident: $zone:ident;)*) => {
        /// A worker whose SSIN is not known: everything by which the NSSO looks for a person, as it writes it.
        ///
        /// The NSSO's answer is then `S`: it waits until the worker is identified. Countries and nationality are five digits or
        /// fewer, of the NSSO's list.
        ///
        /// ```
        /// use dimona::declaration::message::{Draft, EmployerNumbers, Message, Person};
        /// use dimona::declaration::schema::Zone;
        /// use dimona::id::WorkerType;
        ///
        /// let jana = Person {
        ///     family_name: "Peeters",
        ///     given_name: "Jana",
        ///     birth_date: "2007-06-21",
        ///     birth_place: "Gent",
        ///     birth_country: "150",
        ///     sex: "2",
        ///     nationality: "150",
        ///     street: "Kerkstraat",
        ///     house_number: "1",
        ///     postcode: "9000",
        ///     municipality: "Gent",
        ///     country: "150",
        /// };
        /// let message =
        ///     Message::dimona_in(EmployerNumbers::NONE, jana.identity()?, WorkerType::Oth, "2026-07-01".parse()?);
        /// assert!(!Draft::from(&message).has(Zone::Ssin));
        /// assert!(Person { sex: "F", ..jana }.identity().unwrap_err().is_value());
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct Person<'a> {
            $($(#[$about])* pub $part: &'a str,)*
        }

        impl Person<'_> {
            /// The zones in which it stands.
            pub(crate) const ZONES: &'static [Zone] = &[$(Zone::$zone),*];

            fn parts(&self) -> [(Zone, &str); [$(Zone::$zone),*].len()] {
                [$((Zone::$zone, self.$part)),*]
            }
        }
    };
}

person! {
    /// The family name.
    family_name: FamilyName;
    /// The first given name.
    given_name: GivenName;
    /// The day of birth.
    birth_date: BirthDate;
    /// The place of birth.
    birth_place: BirthPlace;
    /// The country of birth.
    birth_country: BirthCountry;
    /// `1` for a man, `2` for a woman.
    sex: Sex;
    /// The nationality.
    nationality: Nationality;
    /// The street of the address.
    street: Street;
    /// The number of the house.
    house_number: HouseNumber;
    /// The postcode.
    postcode: Postcode;
    /// The municipality.
    municipality: Municipality;
    /// The country of the address.
    country: Country;
}

impl Person<'_> {
    /// What identifies this person.
    ///
    /// # Errors
    ///
    /// When the NSSO does not take one of the texts so in its zone ([`Error::is_value`]). The error does not repeat it.
    pub fn identity(&self) -> Result<Identity, Error> {
        let mut draft = Draft::default();
        let parts = self.parts();
        for (zone, text) in parts {
            draft.set(zone, Raw::Text(text));
            if !draft.is_valid(zone) {
                return Err(Error::from(ErrorKind::value(zone.name(), None)));
            }
        }
        Ok(Identity(Known::Person(parts.into_iter().map(|(zone, text)| (zone, text.into())).collect())))
    }
}

/// Without what is personal.
impl fmt::Debug for Person<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Person(..)")
    }
}
