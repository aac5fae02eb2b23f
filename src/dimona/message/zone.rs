//! The zones of the message that this crate reads, with their NSSO numbers and names.

use std::fmt;

/// One zone (field) of a Dimona message.
///
/// A zone has the number the NSSO glossary 2023/3 gives it, the element name of the XML schema and the path of the REST
/// v2 body. Where REST v2 has not been seen to carry a zone, the path is the camel-cased XML name.
///
/// ```
/// use dimona::dimona::message::Zone;
/// assert_eq!(Zone::EndDate.number(), 911);
/// assert_eq!(Zone::EndDate.xml(), "EndingDate");
/// assert_eq!(Zone::EndDate.name(), "end-date");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Zone {
    /// 00011, the definitive NSSO number of the employer.
    NssoNumber,
    /// 00014, the enterprise number (CBE) of the employer.
    EnterpriseNumber,
    /// 00024, the worker's social security identification number (SSIN).
    Ssin,
    /// 00025, the worker's family name.
    FamilyName,
    /// 00026, the worker's first name.
    GivenName,
    /// 00027, the initial of the worker's second name.
    Initial,
    /// 00028, the worker's birth date.
    BirthDate,
    /// 00029, the worker's sex.
    Sex,
    /// 00030, the street of the worker's address.
    Street,
    /// 00031, the house number of the worker's address.
    HouseNumber,
    /// 00032, the box number of the worker's address.
    BoxNumber,
    /// 00033, the postcode of the worker's address.
    Postcode,
    /// 00034, the municipality of the worker's address.
    Municipality,
    /// 00035, the country of the worker's address.
    Country,
    /// 00046, the joint committee of the worker.
    JointCommittee,
    /// 00046 in the block of the user: the joint committee of the user of an agency worker.
    UserJointCommittee,
    /// 00119, the worker's nationality.
    Nationality,
    /// 00168, the worker's place of birth.
    BirthPlace,
    /// 00169, the worker's country of birth.
    BirthCountry,
    /// 00652, the sub-entity of a public employer.
    SubEntity,
    /// 00655, the worker type.
    WorkerType,
    /// 00777, the hour at which the work begins.
    StartHour,
    /// 00778, the hour at which the work ends.
    EndHour,
    /// 00910, the first day of the period.
    StartDate,
    /// 00911, the last day of the period.
    EndDate,
    /// 00913, the number of the Dimona period.
    PeriodId,
    /// 00948, the provisional NSSO number of the employer.
    ProvisionalNssoNumber,
    /// 01017, the planned days of a student before 2017.
    PlannedDays,
    /// 01135, the planned hours of a student or an article 17 worker.
    PlannedHours,
    /// 90017, the block of the worker.
    NaturalPerson,
    /// 90059, the declaration as a whole.
    Form,
    /// 90107, the block of the user of an agency worker.
    UsingEmployer,
    /// 90256, the block of the employer.
    EmployerId,
    /// 90373, the block of an IN.
    DimonaIn,
    /// 90374, the block of the features of the period.
    DimonaFeatures,
    /// 90375, the block of the construction control cards.
    ConstructionControlCards,
    /// 90376, the block of the student's place of work.
    StudentPlaceOfWork,
    /// 90378, the block of an UPDATE.
    DimonaUpdate,
    /// 90594, the block of the small statuses.
    SmallStatutesInformation,
}

struct Names {
    number: u32,
    name: &'static str,
    xml: &'static str,
    json: &'static str,
}

const fn names(number: u32, name: &'static str, xml: &'static str, json: &'static str) -> Names {
    Names { number, name, xml, json }
}

// In the order of the enum, so that a discriminant is an index. `@` stands for the action (dimonaIn, dimonaOut, ...).
const NAMES: [Names; 39] = [
    names(11, "nsso-number", "NOSSRegistrationNbr", "employer.employerId"),
    names(14, "enterprise-number", "CompanyID", "employer.enterpriseNumber"),
    names(24, "ssin", "INSS", "worker.ssin"),
    names(25, "family-name", "WorkerName", "worker.familyName"),
    names(26, "given-name", "WorkerFirstName", "worker.givenName"),
    names(27, "initial", "WorkerInitial", "worker.initial"),
    names(28, "birth-date", "WorkerBirthdate", "worker.birthDate"),
    names(29, "sex", "WorkerSex", "worker.gender"),
    names(30, "street", "WorkerStreet", "worker.address.street"),
    names(31, "house-number", "WorkerHouseNbr", "worker.address.houseNumber"),
    names(32, "box-number", "WorkerPostBox", "worker.address.boxNumber"),
    names(33, "postcode", "WorkerZIPCode", "worker.address.postCode"),
    names(34, "municipality", "WorkerCity", "worker.address.municipality.name"),
    names(35, "country", "WorkerCountry", "worker.address.country"),
    names(46, "joint-committee", "JointCommissionNbr", "@.features.jointCommissionNumber"),
    names(46, "user-joint-committee", "JointCommissionNbr", "@.features.usingEmployer.jointCommissionNumber"),
    names(119, "nationality", "Nationality", "worker.nationality"),
    names(168, "birth-place", "WorkerBirthplace", "worker.placeOfBirth"),
    names(169, "birth-country", "WorkerBirthplaceCountry", "worker.countryOfBirth"),
    names(652, "sub-entity", "SubEntityNbr", "@.features.subEntityNumber"),
    names(655, "worker-type", "WorkerType", "@.features.workerType"),
    names(777, "start-hour", "StartingHour", "@.startHour"),
    names(778, "end-hour", "EndingHour", "@.endHour"),
    names(910, "start-date", "StartingDate", "@.startDate"),
    names(911, "end-date", "EndingDate", "@.endDate"),
    names(913, "period-id", "DimonaPeriodId", "@.periodId"),
    names(948, "provisional-nsso-number", "ProvisionalNSSONbr", "employer.provisionalEmployerId"),
    names(1017, "planned-days", "PlannedDaysNbr", "@.plannedDaysNumber"),
    names(1135, "planned-hours", "PlannedHoursNbr", "@.plannedHoursNumber"),
    names(90017, "natural-person", "NaturalPerson", "worker"),
    names(90059, "form", "Form", ""),
    names(90107, "using-employer", "UsingEmployer", "@.features.usingEmployer"),
    names(90256, "employer-id", "EmployerId", "employer"),
    names(90373, "dimona-in", "DimonaIn", "dimonaIn"),
    names(90374, "dimona-features", "DimonaFeatures", "@.features"),
    names(90375, "construction-control-cards", "ConstructionControlCards", "@.constructionControlCards"),
    names(90376, "student-place-of-work", "StudentPlaceOfWork", "@.studentPlaceOfWork"),
    names(90378, "dimona-update", "DimonaUpdate", "dimonaUpdate"),
    names(90594, "small-statutes-information", "SmallStatutesInformation", "@.smallStatutesInformation"),
];

impl Zone {
    /// Every zone, in the order of the enum.
    pub const ALL: [Zone; 39] = [
        Zone::NssoNumber,
        Zone::EnterpriseNumber,
        Zone::Ssin,
        Zone::FamilyName,
        Zone::GivenName,
        Zone::Initial,
        Zone::BirthDate,
        Zone::Sex,
        Zone::Street,
        Zone::HouseNumber,
        Zone::BoxNumber,
        Zone::Postcode,
        Zone::Municipality,
        Zone::Country,
        Zone::JointCommittee,
        Zone::UserJointCommittee,
        Zone::Nationality,
        Zone::BirthPlace,
        Zone::BirthCountry,
        Zone::SubEntity,
        Zone::WorkerType,
        Zone::StartHour,
        Zone::EndHour,
        Zone::StartDate,
        Zone::EndDate,
        Zone::PeriodId,
        Zone::ProvisionalNssoNumber,
        Zone::PlannedDays,
        Zone::PlannedHours,
        Zone::NaturalPerson,
        Zone::Form,
        Zone::UsingEmployer,
        Zone::EmployerId,
        Zone::DimonaIn,
        Zone::DimonaFeatures,
        Zone::ConstructionControlCards,
        Zone::StudentPlaceOfWork,
        Zone::DimonaUpdate,
        Zone::SmallStatutesInformation,
    ];

    fn names(self) -> &'static Names {
        &NAMES[self as usize]
    }

    /// The number of the zone or block in the NSSO glossary, such as 910 for 00910.
    #[must_use]
    pub fn number(self) -> u32 {
        self.names().number
    }

    /// The name by which this crate's rules speak of the zone, in kebab case.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names().name
    }

    /// The element name in the NSSO's XML schema.
    #[must_use]
    pub fn xml(self) -> &'static str {
        self.names().xml
    }

    /// The blocks of the XML schema in which the element stands below the action (`DimonaIn`, ...), each followed by a
    /// slash. The worker's SSIN stands in `NaturalPerson/` in an IN only, and in the action itself otherwise.
    ///
    /// ```
    /// use dimona::dimona::message::Zone;
    /// assert_eq!(Zone::UserJointCommittee.xml_block(), "DimonaFeatures/UsingEmployer/");
    /// assert_eq!(Zone::EndDate.xml_block(), "");
    /// ```
    #[must_use]
    pub fn xml_block(self) -> &'static str {
        match self {
            Zone::NssoNumber | Zone::ProvisionalNssoNumber | Zone::EnterpriseNumber => "EmployerId/",
            Zone::JointCommittee | Zone::WorkerType | Zone::SubEntity | Zone::UsingEmployer => "DimonaFeatures/",
            Zone::UserJointCommittee => "DimonaFeatures/UsingEmployer/",
            zone if zone.is_personal() => "NaturalPerson/",
            _ => "",
        }
    }

    /// The path in a REST v2 body; a leading `@` stands for the action's own member (`dimonaIn`, `dimonaOut`, ...).
    #[must_use]
    pub fn json(self) -> &'static str {
        self.names().json
    }

    /// True when a value in this zone is personal data and is masked unless the caller asks for it.
    #[must_use]
    pub fn is_personal(self) -> bool {
        use Zone::*;
        matches!(
            self,
            Ssin | FamilyName
                | GivenName
                | Initial
                | BirthDate
                | Sex
                | Street
                | HouseNumber
                | BoxNumber
                | Postcode
                | Municipality
                | Country
                | Nationality
                | BirthPlace
                | BirthCountry
        )
    }

    pub(crate) const fn bit(self) -> u64 {
        1 << self as u64
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A set of zones.
///
/// ```
/// use dimona::dimona::message::{Zone, ZoneSet};
/// let set = ZoneSet::EMPTY.with(Zone::EndDate);
/// assert!(set.contains(Zone::EndDate) && !set.contains(Zone::StartDate));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct ZoneSet(u64);

impl ZoneSet {
    /// No zone.
    pub const EMPTY: ZoneSet = ZoneSet(0);

    /// The set of these zones.
    #[must_use]
    pub const fn of(zones: &[Zone]) -> ZoneSet {
        let (mut bits, mut i) = (0, 0);
        while i < zones.len() {
            bits |= zones[i].bit();
            i += 1;
        }
        ZoneSet(bits)
    }

    /// This set with one zone more.
    #[must_use]
    pub const fn with(self, zone: Zone) -> ZoneSet {
        ZoneSet(self.0 | zone.bit())
    }

    /// True when the zone is in the set.
    #[must_use]
    pub const fn contains(self, zone: Zone) -> bool {
        self.0 & zone.bit() != 0
    }

    /// True when every zone of the other set is in this one.
    #[must_use]
    pub const fn contains_all(self, other: ZoneSet) -> bool {
        self.0 & other.0 == other.0
    }

    /// The zones of either set.
    #[must_use]
    pub const fn union(self, other: ZoneSet) -> ZoneSet {
        ZoneSet(self.0 | other.0)
    }

    /// The zones of both sets.
    #[must_use]
    pub const fn intersection(self, other: ZoneSet) -> ZoneSet {
        ZoneSet(self.0 & other.0)
    }

    /// The zones of this set that are not in the other.
    #[must_use]
    pub const fn minus(self, other: ZoneSet) -> ZoneSet {
        ZoneSet(self.0 & !other.0)
    }

    /// How many zones are in the set.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// True when there is no zone in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// The set that gave these bits.
    pub(crate) const fn from_bits(bits: u64) -> ZoneSet {
        ZoneSet(bits)
    }

    pub(crate) fn insert(&mut self, zone: Zone) {
        self.0 |= zone.bit();
    }
}
