//! The first of two lists: every zone and block of the message, whether or not a rule judges it yet.

use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU8;

use chrono::NaiveDate;

use super::types::Type;
use super::value::{PlannedAmount, Scalar, Text};
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::time::ClockTime;

/// A zone, with the type of the value that stands in it.
///
/// ```
/// use dimona::declaration::schema::{END_DATE, Zone};
/// assert_eq!(END_DATE.zone(), Zone::EndDate);
/// ```
pub struct Key<T> {
    zone: Zone,
    of: PhantomData<T>,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.zone)
    }
}

impl<T> Key<T> {
    const fn new(zone: Zone) -> Self {
        Key { zone, of: PhantomData }
    }

    /// The zone.
    #[must_use]
    pub const fn zone(self) -> Zone {
        self.zone
    }
}

/// The name of a key in lower case, with dashes.
const fn kebab<const N: usize>(name: &str) -> [u8; N] {
    let (bytes, mut kebab, mut i) = (name.as_bytes(), [0; N], 0);
    while i < N {
        kebab[i] = if bytes[i] == b'_' { b'-' } else { bytes[i].to_ascii_lowercase() };
        i += 1;
    }
    kebab
}

struct Attributes {
    number: u32,
    name: &'static str,
    what: &'static str,
    of: Type,
    personal: bool,
}

/// A line: what the zone holds, its name as a zone and as a key, the type of its value, its number in the glossary, and what
/// text it takes where the type does not tell.
macro_rules! zones {
    (
        judged: { $(#[doc = $doc:literal] $zone:ident $key:ident: $value:ty = $number:literal $(=> $of:expr)? $(, $personal:ident)?;)* }
        others: { $(#[doc = $odoc:literal] $ozone:ident $okey:ident: $ovalue:ty = $onumber:literal $(=> $oof:expr)? $(, $opersonal:ident)?;)* }
    ) => {
        /// A zone (field) or block of a Dimona message, as it stands in one place of it: the joint committee of the user is
        /// another zone here than that of the worker.
        ///
        /// ```
        /// use dimona::declaration::schema::Zone;
        /// assert_eq!(Zone::EndDate.number(), 911);
        /// assert_eq!(Zone::EndDate.name(), "end-date");
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Zone {
            $(#[doc = $doc] $zone,)*
            $(#[doc = $odoc] $ozone,)*
        }

        $(#[doc = $doc] pub const $key: Key<$value> = Key::new(Zone::$zone);)*
        $(#[doc = $odoc] pub const $okey: Key<$ovalue> = Key::new(Zone::$ozone);)*

        impl Zone {
            /// The bits of what a declaration holds.
            pub(super) const JUDGED: u64 = (1 << [$(Zone::$zone),*].len()) - 1;

            /// Every zone, in the order of the enum.
            pub const ALL: &'static [Zone] = &[$(Zone::$zone,)* $(Zone::$ozone,)*];

            const fn attributes(self) -> &'static Attributes {
                // In the order of the enum, so that a discriminant is an index.
                static ATTRIBUTES: &[Attributes] = &[
                    $(zones!(@attributes $key, $doc, $number, zones!(@of $value $(, $of)?) $(, $personal)?),)*
                    $(zones!(@attributes $okey, $odoc, $onumber, zones!(@of $ovalue $(, $oof)?) $(, $opersonal)?),)*
                ];
                &ATTRIBUTES[self as usize]
            }
        }

        // Presence, rules and rows have a word of 64 bits, and a draft has two of them.
        const _: () = assert!([$(Zone::$zone),*].len() < 64 && Zone::ALL.len() <= 128);
    };
    (@attributes $key:ident, $doc:literal, $number:literal, $of:expr $(, $personal:ident)?) => {
        Attributes {
            number: $number,
            name: {
                const NAME: [u8; stringify!($key).len()] = kebab(stringify!($key));
                match std::str::from_utf8(&NAME) {
                    Ok(name) => name,
                    Err(_) => "",
                }
            },
            what: $doc,
            of: $of,
            personal: zones!(@personal $($personal)?),
        }
    };
    // What a value of 64 bits is written as is told by its type.
    (@of $value:ty) => { <$value as Scalar>::OF };
    (@of $value:ty, $of:expr) => { $of };
    (@personal personal) => { true };
    (@personal) => { false };
}

zones! {
    // What a declaration holds: presence, rules and rows have sets of these.
    judged: {
        /// the NSSO number of the employer
        NssoNumber NSSO_NUMBER: NssoNumber = 11;
        /// the provisional NSSO number of the employer
        ProvisionalNssoNumber PROVISIONAL_NSSO_NUMBER: ProvisionalNssoNumber = 948;
        /// the enterprise number of the employer, with its leading zero
        EnterpriseNumber ENTERPRISE_NUMBER: EnterpriseNumber = 14;
        /// the block of the employer
        EmployerId EMPLOYER_ID: Text = 90256 => Type::Block;

        /// the worker's SSIN, eleven digits
        Ssin SSIN: Ssin = 24, personal;
        /// the worker's family name
        FamilyName FAMILY_NAME: Text = 25 => Type::NotBlank(48), personal;
        /// the worker's first name
        GivenName GIVEN_NAME: Text = 26 => Type::NotBlank(24), personal;
        /// the initial of the worker's second name
        Initial INITIAL: Text = 27 => Type::OneLetter, personal;
        /// the worker's birth date
        BirthDate BIRTH_DATE: Text = 28 => Type::BirthDate, personal;
        /// the worker's place of birth
        BirthPlace BIRTH_PLACE: Text = 168 => Type::NotBlank(40), personal;
        /// the worker's country of birth
        BirthCountry BIRTH_COUNTRY: Text = 169 => Type::Country, personal;
        /// the worker's sex
        Sex SEX: Text = 29 => Type::Whole(1, 2), personal;
        /// the worker's nationality
        Nationality NATIONALITY: Text = 119 => Type::Country, personal;
        /// the street of the worker's address
        Street STREET: Text = 30 => Type::NotBlank(35), personal;
        /// the house number of the worker's address
        HouseNumber HOUSE_NUMBER: Text = 31 => Type::NotBlank(10), personal;
        /// the box number of the worker's address
        BoxNumber BOX_NUMBER: Text = 32 => Type::NotBlank(4), personal;
        /// the postcode of the worker's address
        Postcode POSTCODE: Text = 33 => Type::NotBlank(9), personal;
        /// the municipality of the worker's address
        Municipality MUNICIPALITY: Text = 34 => Type::NotBlank(40), personal;
        /// the country of the worker's address
        Country COUNTRY: Text = 35 => Type::Country, personal;
        /// the block of the worker
        NaturalPerson NATURAL_PERSON: Text = 90017 => Type::Block;

        /// the Dimona period number
        PeriodId PERIOD_ID: PeriodId = 913;
        /// the first day, such as `2026-07-01`
        StartDate START_DATE: NaiveDate = 910;
        /// the hour at which work begins, such as `0800`
        StartHour START_HOUR: ClockTime = 777;
        /// the last day
        EndDate END_DATE: NaiveDate = 911;
        /// the hour at which work ends
        EndHour END_HOUR: ClockTime = 778;
        /// planned hours
        PlannedHours PLANNED_HOURS: PlannedAmount = 1135;
        /// planned days
        PlannedDays PLANNED_DAYS: PlannedAmount = 1017;
        /// the state of a daily registration: an original, a cancellation or a change
        DailyStatus DAILY_STATUS: Text = 110 => Type::Digit(&[0, 1, 3]);
        /// the number of a daily registration
        DailyRegistrationId DAILY_REGISTRATION_ID: Text = 1085 => Type::Whole(1, 999_999_999_999);

        /// the joint committee, such as `302` or `XXX`
        JointCommittee JOINT_COMMITTEE: JointCommittee = 46;
        /// the worker type, such as `STU`
        WorkerType WORKER_TYPE: WorkerType = 655;
        /// the sub-entity of a public employer
        SubEntity SUB_ENTITY: Text = 652 => Type::Whole(0, 9_999_999_999);
        /// the block of the features of the period
        DimonaFeatures DIMONA_FEATURES: Text = 90374 => Type::Block;

        /// the joint committee of the user of an agency worker
        UserJointCommittee USER_JOINT_COMMITTEE: JointCommittee = 46 => Type::UserCommittee;
        /// the name of the user
        UserName USER_NAME: Text = 153 => Type::NotBlank(96);
        /// the enterprise number of the user
        UserEnterpriseNumber USER_ENTERPRISE_NUMBER: EnterpriseNumber = 131 => Type::EnterpriseOrZero;
        /// the street of the user's address
        UserStreet USER_STREET: Text = 517 => Type::NotBlank(42);
        /// the house number of the user's address
        UserHouseNumber USER_HOUSE_NUMBER: Text = 518 => Type::NotBlank(10);
        /// the box number of the user's address
        UserBoxNumber USER_BOX_NUMBER: Text = 519 => Type::NotBlank(4);
        /// the postcode of the user's address
        UserPostcode USER_POSTCODE: Text = 520 => Type::NotBlank(9);
        /// the municipality of the user's address
        UserMunicipality USER_MUNICIPALITY: Text = 522 => Type::NotBlank(40);
        /// the country of the user's address
        UserCountry USER_COUNTRY: Text = 523 => Type::Country;
        /// the block of the user of an agency worker
        UsingEmployer USING_EMPLOYER: Text = 90107 => Type::Block;

        /// the construction control card C3.2A of the first month
        FirstCard FIRST_CARD: Text = 663 => Type::Whole(0, 999_999_999_999);
        /// the construction control card C3.2A of the next month
        NextCard NEXT_CARD: Text = 664 => Type::Whole(0, 999_999_999_999);
        /// the block of the construction control cards
        ConstructionControlCards CONSTRUCTION_CONTROL_CARDS: Text = 90375 => Type::Block;

        /// the name of the student's place of work
        PlaceName PLACE_NAME: Text = 776 => Type::NotBlank(96);
        /// the street of the student's place of work
        PlaceStreet PLACE_STREET: Text = 517 => Type::NotBlank(42);
        /// the house number of the student's place of work
        PlaceHouseNumber PLACE_HOUSE_NUMBER: Text = 518 => Type::NotBlank(10);
        /// the box number of the student's place of work
        PlaceBoxNumber PLACE_BOX_NUMBER: Text = 519 => Type::NotBlank(4);
        /// the postcode of the student's place of work
        PlacePostcode PLACE_POSTCODE: Text = 520 => Type::NotBlank(9);
        /// the municipality of the student's place of work
        PlaceMunicipality PLACE_MUNICIPALITY: Text = 522 => Type::NotBlank(40);
        /// the country of the student's place of work
        PlaceCountry PLACE_COUNTRY: Text = 523 => Type::Country;
        /// the block of the student's place of work
        StudentPlaceOfWork STUDENT_PLACE_OF_WORK: Text = 90376 => Type::Block;

        /// whether the work is that of an employee or of a manual worker
        EmploymentNature EMPLOYMENT_NATURE: Text = 1231 => Type::OneOf(&["EMPLOYEE", "WORKER"]);
        /// the risk class of the activity
        ActivityWithRisk ACTIVITY_WITH_RISK: Text = 41 => Type::Whole(0, 999);
        /// the status of a worker covered for work accidents only
        WorkerStatus WORKER_STATUS: Text = 53 => Type::OneOf(&["F1", "F2"]);
        /// the block of the small statuses
        SmallStatutesInformation SMALL_STATUTES_INFORMATION: Text = 90594 => Type::Block;
    }
    // What no rule reads: the header, what stands beside the message, and what only findings point to.
    others: {
        /// the name of the message
        Identification IDENTIFICATION: Text = 296 => Type::OneOf(&["DIMONA"]);
        /// the day on which the form was made
        FormCreationDate FORM_CREATION_DATE: NaiveDate = 218;
        /// the time at which the form was made
        FormCreationHour FORM_CREATION_HOUR: Text = 299 => Type::TimeOfDay;
        /// the state of the form
        AttestationStatus ATTESTATION_STATUS: Text = 110 => Type::Digit(&[0]);
        /// the type of the form
        TypeForm TYPE_FORM: Text = 297 => Type::OneOf(&["SU"]);
        /// the type of a reference: 1 is the sender's own
        ReferenceType REFERENCE_TYPE: Text = 221 => Type::Digit(&[1, 6, 7, 8]);
        /// where a reference comes from
        ReferenceOrigin REFERENCE_ORIGIN: Text = 298 => Type::Digit(&[1]);
        /// a reference
        ReferenceNumber REFERENCE_NUMBER: Text = 222 => Type::Text(1, 20);

        /// the code of the municipality of the worker's address
        MunicipalityCode MUNICIPALITY_CODE: Text = 34 => Type::Any, personal;
        /// the code of the municipality of the user's address
        UserMunicipalityCode USER_MUNICIPALITY_CODE: Text = 522 => Type::Any;
        /// the code of the municipality of the student's place of work
        PlaceMunicipalityCode PLACE_MUNICIPALITY_CODE: Text = 522 => Type::Any;

        /// when the NSSO received the declaration, such as `2026-06-30T10:00:00+02:00`; without an offset it is Belgian time
        ReceivedAt RECEIVED_AT: Text = 0 => Type::Moment;
        /// when the worker really began, in the same form
        WorkStart WORK_START: Text = 0 => Type::Moment;
        /// the NSSO's number of the declaration
        DeclarationId DECLARATION_ID: Text = 0 => Type::Given;
        /// the Dimona period number that the NSSO gave to it
        GivenPeriodId GIVEN_PERIOD_ID: Text = 0 => Type::Given;
        /// the number that the NSSO gave to a daily registration
        GivenRegistrationId GIVEN_REGISTRATION_ID: Text = 0 => Type::Given;
        /// your own reference; it comes back in the report
        OwnReference OWN_REFERENCE: Text = 0 => Type::OwnReference;
        /// the NSSO's own answer: `A`, `W`, `S` or `B`
        Answer ANSWER: Text = 0 => Type::Letter;
        /// the channel over which the NSSO received it, as its notification has it (zone 00737): 10 is the unsecured web, 11 SMS
        Channel CHANNEL: Text = 0 => Type::Channel;

        /// the declaration as a whole
        Form FORM: Text = 90059 => Type::Block;
        /// the block of a reference
        Reference REFERENCE: Text = 90082 => Type::Block;
        /// the block of an IN
        DimonaIn DIMONA_IN: Text = 90373 => Type::Block;
        /// the block of an OUT
        DimonaOut DIMONA_OUT: Text = 90377 => Type::Block;
        /// the block of an UPDATE
        DimonaUpdate DIMONA_UPDATE: Text = 90378 => Type::Block;
        /// the block of a CANCEL
        DimonaCancel DIMONA_CANCEL: Text = 90379 => Type::Block;
        /// the block of a daily registration
        DailyRegistration DAILY_REGISTRATION: Text = 90480 => Type::Block;
    }
}

impl Zone {
    /// The number of the zone or block in the NSSO glossary, such as 910 for 00910; 0 for what stands beside the message.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.attributes().number
    }

    /// The name by which this crate's rules speak of the zone, in kebab case.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.attributes().name
    }

    /// What it holds, in one lower-case line of Markdown without final stop.
    #[must_use]
    pub fn what(self) -> &'static str {
        self.attributes().what.trim_ascii()
    }

    /// True when a value in this zone is personal data: what is printed of a draft for debugging masks it.
    #[must_use]
    pub fn is_personal(self) -> bool {
        self.attributes().personal
    }

    /// True when it is a block: something that holds zones.
    #[must_use]
    pub fn is_block(self) -> bool {
        self.of() == Type::Block
    }

    /// What text it takes.
    pub(crate) const fn of(self) -> Type {
        self.attributes().of
    }

    /// Its number as a place that findings are about.
    pub(crate) const fn place(self) -> NonZeroU8 {
        NonZeroU8::MIN.saturating_add(self as u8)
    }

    /// The zone with this number.
    pub(crate) fn at(place: NonZeroU8) -> Option<Zone> {
        Zone::ALL.get(usize::from(place.get()) - 1).copied()
    }

    /// Its place in a set of all zones.
    pub(crate) const fn bit(self) -> u128 {
        1 << self as u8
    }

    /// The zones of a set of all zones, in the order of the enum.
    pub(crate) fn each(mut set: u128) -> impl Iterator<Item = Zone> {
        std::iter::from_fn(move || {
            let zone = Zone::ALL.get(set.trailing_zeros() as usize)?;
            set &= set - 1;
            Some(*zone)
        })
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
