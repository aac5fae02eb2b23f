//! The second of two lists: where each zone stands in XML, in JSON and in CSV, in the order of the schema 2023/1.

use super::set::ZoneSet;
use super::tree::{Node, What, json, xml};
use super::zones::Zone;
use crate::declaration::message::{Format, Kind};

/// A set of kinds of declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

const IN: Kinds = Kinds(1 << Kind::In as u8);
const OUT: Kinds = Kinds(1 << Kind::Out as u8);
const UPDATE: Kinds = Kinds(1 << Kind::Update as u8);
const CANCEL: Kinds = Kinds(1 << Kind::Cancel as u8);
const DAILY: Kinds = Kinds(1 << Kind::DailyRegistration as u8);
const NONE: Kinds = Kinds(0);
/// The kinds that name a period.
const NAMING: Kinds = OUT.and(UPDATE).and(CANCEL);
const DIMONA: Kinds = IN.and(NAMING);

impl Kinds {
    const fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    pub(super) const fn contains(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }
}

/// Where a zone stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) zone: Zone,
    /// The kinds of declaration that have it. Paths without `@` do not depend on them.
    pub(super) kinds: Kinds,
    /// Kinds that do not have it, but for which the NSSO has a code when it stands there (type 005).
    pub(super) astray: Kinds,
    /// Paths: `@` stands for the action of each kind. Empty where a format has no place for it.
    pub(super) xml: &'static str,
    pub(super) json: &'static str,
    /// Where JSON may have it too in declarations that name a period.
    pub(super) also: &'static str,
    /// Whether the schema of XML asks for it where the block stands that holds it. Zones for which the form table has a code
    /// of type 001 are left to that.
    pub(super) must: bool,
    /// The zone that a value belongs to that is none of this one.
    pub(super) or: Option<Zone>,
    column: &'static str,
}

const fn place(zone: Zone, kinds: Kinds, xml: &'static str, json: &'static str, column: &'static str) -> Place {
    Place { zone, kinds, astray: NONE, xml, json, also: "", must: false, or: None, column }
}

impl Place {
    const fn astray(self, kinds: Kinds) -> Place {
        Place { astray: kinds, ..self }
    }

    const fn also(self, json: &'static str) -> Place {
        Place { also: json, ..self }
    }

    const fn must(self) -> Place {
        Place { must: true, ..self }
    }

    const fn or(self, zone: Zone) -> Place {
        Place { or: Some(zone), ..self }
    }
}

/// A zone of the header, which XML alone has.
const fn header(zone: Zone, xml: &'static str) -> Place {
    place(zone, NONE, xml, "", "")
}

/// What stands beside the message.
const fn beside(zone: Zone, json: &'static str, column: &'static str) -> Place {
    place(zone, NONE, "", json, column)
}

#[rustfmt::skip]
pub(super) static PLACES: &[Place] = &[
    header(Zone::Identification, "Identification"),
    header(Zone::FormCreationDate, "FormCreationDate"),
    header(Zone::FormCreationHour, "FormCreationHour"),
    header(Zone::AttestationStatus, "AttestationStatus"),
    header(Zone::TypeForm, "TypeForm"),
    header(Zone::Reference, "Reference"),
    header(Zone::ReferenceType, "Reference/ReferenceType"),
    header(Zone::ReferenceOrigin, "Reference/ReferenceOrigin"),
    header(Zone::ReferenceNumber, "Reference/ReferenceNbr"),

    beside(Zone::ReceivedAt, "context.receivedAt", "receivedAt"),
    beside(Zone::WorkStart, "context.workStart", "workStart"),
    beside(Zone::Channel, "context.channel", "channel"),
    beside(Zone::DeclarationId, "context.declarationId", "declarationId"),
    // Of an IN the column of the period holds what the NSSO gave to it.
    place(Zone::GivenPeriodId, IN, "", "context.periodId", "periodId"),
    // No format but XML has a daily registration: the answers file, whose lines are such a context, tells its number.
    beside(Zone::GivenRegistrationId, "context.dailyRegistrationId", ""),
    beside(Zone::OwnReference, "context.reference", "reference"),
    beside(Zone::Answer, "context.answer", "answer"),

    place(Zone::DimonaIn, IN, "@", "@", ""),
    place(Zone::DimonaOut, OUT, "@", "@", ""),
    place(Zone::DimonaUpdate, UPDATE, "@", "@", ""),
    place(Zone::DimonaCancel, CANCEL, "@", "@", ""),
    place(Zone::DailyRegistration, DAILY, "@", "", ""),

    place(Zone::DailyStatus, DAILY, "@/AttestationStatus", "", "").must(),
    place(Zone::DailyRegistrationId, DAILY, "@/DailyRegistrationId", "", ""),
    place(Zone::PeriodId, NAMING.and(DAILY), "@/DimonaPeriodId", "@.periodId", "periodId").astray(IN),
    place(Zone::StartDate, IN.and(UPDATE).and(DAILY), "@/StartingDate", "@.startDate", "startDate").astray(OUT.and(CANCEL)),
    place(Zone::StartHour, IN.and(UPDATE).and(DAILY), "@/StartingHour", "@.startHour", "startHour").astray(OUT.and(CANCEL)),
    place(Zone::EndDate, IN.and(OUT).and(UPDATE).and(DAILY), "@/EndingDate", "@.endDate", "endDate"),
    place(Zone::EndHour, IN.and(UPDATE).and(DAILY), "@/EndingHour", "@.endHour", "endHour").astray(OUT.and(CANCEL)),
    place(Zone::Ssin, NAMING, "@/INSS", "", ""),
    place(Zone::PlannedHours, IN.and(UPDATE), "@/PlannedHoursNbr", "@.plannedHoursNumber", "plannedHoursNumber"),
    place(Zone::PlannedDays, IN.and(UPDATE), "@/PlannedDaysNbr", "@.plannedDaysNumber", "plannedDaysNumber"),

    place(Zone::EmployerId, DIMONA, "@/EmployerId", "employer", "").also("@.employer"),
    // REST has one member for both kinds of NSSO number: the federal type of an employer's number.
    place(Zone::NssoNumber, DIMONA, "@/EmployerId/NOSSRegistrationNbr", "employer.employerId", "employerId")
        .also("@.employer.employerId").or(Zone::ProvisionalNssoNumber),
    place(Zone::ProvisionalNssoNumber, DIMONA, "@/EmployerId/ProvisionalNSSONbr", "employer.provisionalEmployerId", "provisionalEmployerId")
        .also("@.employer.provisionalEmployerId"),
    place(Zone::EnterpriseNumber, DIMONA, "@/EmployerId/CompanyID", "employer.enterpriseNumber", "enterpriseNumber")
        .also("@.employer.enterpriseNumber"),

    place(Zone::NaturalPerson, IN, "@/NaturalPerson", "worker", ""),
    place(Zone::Ssin, IN, "@/NaturalPerson/INSS", "worker.ssin", "ssin").also("@.ssin"),
    place(Zone::FamilyName, IN, "@/NaturalPerson/WorkerName", "worker.familyName", "familyName"),
    place(Zone::GivenName, IN, "@/NaturalPerson/WorkerFirstName", "worker.givenName", "givenName"),
    place(Zone::Initial, IN, "@/NaturalPerson/WorkerInitial", "worker.initial", "initial"),
    place(Zone::BirthDate, IN, "@/NaturalPerson/WorkerBirthdate", "worker.birthDate", "birthDate"),
    place(Zone::BirthPlace, IN, "@/NaturalPerson/WorkerBirthplace", "worker.placeOfBirth", "placeOfBirth"),
    place(Zone::BirthCountry, IN, "@/NaturalPerson/WorkerBirthplaceCountry", "worker.countryOfBirth", "countryOfBirth"),
    place(Zone::Sex, IN, "@/NaturalPerson/WorkerSex", "worker.gender", "gender"),
    place(Zone::Street, IN, "@/NaturalPerson/WorkerStreet", "worker.address.street", "street"),
    place(Zone::HouseNumber, IN, "@/NaturalPerson/WorkerHouseNbr", "worker.address.houseNumber", "houseNumber"),
    place(Zone::BoxNumber, IN, "@/NaturalPerson/WorkerPostBox", "worker.address.boxNumber", "boxNumber"),
    place(Zone::Postcode, IN, "@/NaturalPerson/WorkerZIPCode", "worker.address.postCode", "postCode"),
    place(Zone::MunicipalityCode, IN, "", "worker.address.municipality.code", ""),
    place(Zone::Municipality, IN, "@/NaturalPerson/WorkerCity", "worker.address.municipality.name", "municipality"),
    place(Zone::Country, IN, "@/NaturalPerson/WorkerCountry", "worker.address.country", "country"),
    place(Zone::Nationality, IN, "@/NaturalPerson/Nationality", "worker.nationality", "nationality"),

    place(Zone::DimonaFeatures, IN, "@/DimonaFeatures", "@.features", "").astray(NAMING),
    place(Zone::JointCommittee, IN, "@/DimonaFeatures/JointCommissionNbr", "@.features.jointCommissionNumber", "jointCommissionNumber").astray(NAMING),
    place(Zone::WorkerType, IN, "@/DimonaFeatures/WorkerType", "@.features.workerType", "workerType").astray(NAMING),
    place(Zone::SubEntity, IN, "@/DimonaFeatures/SubEntityNbr", "@.features.subEntityNumber", "subEntityNumber"),
    place(Zone::UsingEmployer, IN, "@/DimonaFeatures/UsingEmployer", "@.features.usingEmployer", ""),
    place(Zone::UserJointCommittee, IN, "@/DimonaFeatures/UsingEmployer/JointCommissionNbr", "@.features.usingEmployer.jointCommissionNumber", "userJointCommissionNumber"),
    place(Zone::UserName, IN, "@/DimonaFeatures/UsingEmployer/UsingEmployerName", "@.features.usingEmployer.name", "userName"),
    place(Zone::UserEnterpriseNumber, IN, "@/DimonaFeatures/UsingEmployer/UsingEmployerCompanyID", "@.features.usingEmployer.enterpriseNumber", "userEnterpriseNumber"),
    place(Zone::UserStreet, IN, "@/DimonaFeatures/UsingEmployer/Address/Street", "@.features.usingEmployer.address.street", "userStreet"),
    place(Zone::UserHouseNumber, IN, "@/DimonaFeatures/UsingEmployer/Address/HouseNbr", "@.features.usingEmployer.address.houseNumber", "userHouseNumber"),
    place(Zone::UserBoxNumber, IN, "@/DimonaFeatures/UsingEmployer/Address/PostBox", "@.features.usingEmployer.address.boxNumber", "userBoxNumber"),
    place(Zone::UserPostcode, IN, "@/DimonaFeatures/UsingEmployer/Address/ZIPCode", "@.features.usingEmployer.address.postCode", "userPostCode"),
    place(Zone::UserMunicipalityCode, IN, "", "@.features.usingEmployer.address.municipality.code", ""),
    place(Zone::UserMunicipality, IN, "@/DimonaFeatures/UsingEmployer/Address/City", "@.features.usingEmployer.address.municipality.name", "userMunicipality"),
    place(Zone::UserCountry, IN, "@/DimonaFeatures/UsingEmployer/Address/Country", "@.features.usingEmployer.address.country", "userCountry"),

    place(Zone::ConstructionControlCards, IN, "@/ConstructionControlCards", "@.constructionControlCards", ""),
    place(Zone::FirstCard, IN, "@/ConstructionControlCards/FirstMonthC32ANbr", "@.constructionControlCards.firstMonthC32ANumber", "firstMonthC32ANumber"),
    place(Zone::NextCard, IN, "@/ConstructionControlCards/NextMonthC32ANbr", "@.constructionControlCards.nextMonthC32ANumber", "nextMonthC32ANumber"),

    place(Zone::StudentPlaceOfWork, IN, "@/StudentPlaceOfWork", "@.studentPlaceOfWork", ""),
    place(Zone::PlaceName, IN, "@/StudentPlaceOfWork/Denomination", "@.studentPlaceOfWork.name", "placeOfWorkName"),
    place(Zone::PlaceStreet, IN, "@/StudentPlaceOfWork/Address/Street", "@.studentPlaceOfWork.address.street", "placeOfWorkStreet"),
    place(Zone::PlaceHouseNumber, IN, "@/StudentPlaceOfWork/Address/HouseNbr", "@.studentPlaceOfWork.address.houseNumber", "placeOfWorkHouseNumber"),
    place(Zone::PlaceBoxNumber, IN, "@/StudentPlaceOfWork/Address/PostBox", "@.studentPlaceOfWork.address.boxNumber", "placeOfWorkBoxNumber"),
    place(Zone::PlacePostcode, IN, "@/StudentPlaceOfWork/Address/ZIPCode", "@.studentPlaceOfWork.address.postCode", "placeOfWorkPostCode"),
    place(Zone::PlaceMunicipalityCode, IN, "", "@.studentPlaceOfWork.address.municipality.code", ""),
    place(Zone::PlaceMunicipality, IN, "@/StudentPlaceOfWork/Address/City", "@.studentPlaceOfWork.address.municipality.name", "placeOfWorkMunicipality"),
    place(Zone::PlaceCountry, IN, "@/StudentPlaceOfWork/Address/Country", "@.studentPlaceOfWork.address.country", "placeOfWorkCountry"),

    place(Zone::SmallStatutesInformation, IN, "@/SmallStatutesInformation", "@.smallStatutesInformation", ""),
    place(Zone::EmploymentNature, IN, "@/SmallStatutesInformation/EmploymentNature", "@.smallStatutesInformation.employmentNature", "employmentNature"),
    place(Zone::ActivityWithRisk, IN, "@/SmallStatutesInformation/ActivityWithRisk", "@.smallStatutesInformation.activityWithRisk", "activityWithRisk"),
    place(Zone::WorkerStatus, IN, "@/SmallStatutesInformation/WorkerStatus", "@.smallStatutesInformation.workerStatus", "workerStatus"),
];

/// The path of a zone in a declaration of this kind, in the words of a format; `None` for the declaration as a whole, and where
/// the format has no place for the zone.
///
/// A finding may point at a zone that the declaration should not have, so there is a path for each zone of the format: where it
/// stands in another kind of declaration. [`zones`] tells which of them a kind has.
///
/// ```
/// use dimona::declaration::message::{Format, Kind};
/// use dimona::declaration::schema::{Zone, path};
/// let path = |format| path(Zone::Ssin, Some(Kind::In), format);
/// assert_eq!(path(Format::Json).as_deref(), Some("worker.ssin"));
/// assert_eq!(path(Format::Xml).as_deref(), Some("DimonaIn/NaturalPerson/INSS"));
/// assert_eq!(path(Format::Csv).as_deref(), Some("ssin"));
/// ```
#[must_use]
pub fn path(zone: Zone, kind: Option<Kind>, format: Format) -> Option<String> {
    let of = |place: &Place| match format {
        Format::Xml => place.xml,
        _ => place.json,
    };
    match format {
        Format::Memory => return Some(zone.name().to_owned()),
        Format::Csv => return column_of(zone).map(str::to_owned),
        Format::Json | Format::Xml => {}
    }
    let places = || PLACES.iter().filter(|place| place.zone == zone && !of(place).is_empty());
    // A block of action has its own name, whatever the declaration.
    let own = Kind::ALL.into_iter().find(|of| of.zone() == zone);
    let kind = own.or(kind);
    let fits = |place: &&Place| kind.is_some_and(|kind| place.kinds.contains(kind) || place.astray.contains(kind));
    let path = of(places().find(fits).or_else(|| places().next())?);
    match path.strip_prefix('@') {
        Some(rest) => {
            let kind = kind?;
            Some(format!("{}{rest}", if format == Format::Xml { kind.xml() } else { kind.json() }))
        }
        None => Some(path.to_owned()),
    }
}

/// The zones that have a place in a declaration of this kind in this format, in the order of the format. Blocks, and what stands
/// beside the message, are left out, and so are zones that the NSSO only has a code for.
///
/// ```
/// use dimona::declaration::message::{Format, Kind};
/// use dimona::declaration::schema::{Zone, path, zones};
/// assert_eq!(zones(Kind::Out, Format::Xml)[8..11], [Zone::PeriodId, Zone::EndDate, Zone::Ssin]);
/// assert!(!zones(Kind::Out, Format::Json).contains(&Zone::StartDate));
/// assert_eq!(path(Zone::StartDate, Some(Kind::Out), Format::Json).as_deref(), Some("dimonaOut.startDate"));
/// ```
#[must_use]
pub fn zones(kind: Kind, format: Format) -> Vec<Zone> {
    let tree = if format == Format::Xml { xml() } else { json() };
    let mut zones = Vec::new();
    for node in tree.leaves(kind) {
        let What::Value(zone) = node.what else { continue };
        let column = || format != Format::Csv || column_of(zone).is_some();
        if !node.other && has(zone, kind) && column() {
            zones.push(zone);
        }
    }
    zones
}

/// Whether a declaration of this kind has a zone at all. A header is of all kinds.
pub(crate) fn has(zone: Zone, kind: Kind) -> bool {
    PLACES.iter().any(|place| place.zone == zone && (place.kinds == NONE || place.kinds.contains(kind)))
}

/// The zones that a declaration of this kind does not have, but for which the NSSO has a code when they stand there.
#[inline]
pub(crate) fn astray(kind: Kind) -> ZoneSet {
    static ASTRAY: [ZoneSet; Kind::ALL.len()] = {
        let (mut all, mut at) = ([ZoneSet::EMPTY; Kind::ALL.len()], 0);
        while at < PLACES.len() * Kind::ALL.len() {
            let (place, kind) = (&PLACES[at / Kind::ALL.len()], Kind::ALL[at % Kind::ALL.len()]);
            if place.astray.contains(kind) {
                all[kind as usize] = all[kind as usize].with(place.zone);
            }
            at += 1;
        }
        all
    };
    ASTRAY[kind as usize]
}

/// The kinds of declaration that can hold the zone or block of this number, also those in which it does not belong if `astray`;
/// `None` for what stands outside of declarations.
pub(crate) fn kinds_of(number: u32, astray: bool) -> Option<Vec<Kind>> {
    let places = || PLACES.iter().filter(|place| place.zone.number() == number);
    let kinds = |place: &Place| if astray { place.kinds.and(place.astray) } else { place.kinds };
    let holds = |kind: &Kind| places().any(|place| kinds(place).contains(*kind));
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(holds).collect();
    (!kinds.is_empty()).then_some(kinds)
}

/// The last element of the path in XML of the zone or block of this number.
pub(crate) fn element_of(number: u32) -> Option<&'static str> {
    let place = PLACES.iter().find(|place| place.zone.number() == number && !place.xml.is_empty())?;
    match place.xml.rsplit('/').next()? {
        "@" => Kind::ALL.into_iter().find(|kind| place.kinds.contains(*kind)).map(Kind::xml),
        last => Some(last),
    }
}

/// The zone that a column of CSV holds in a declaration of this kind: the places with its name, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ColumnZones {
    pub(crate) name: &'static str,
    /// The zone by kind, and that of any other kind.
    by_kind: [Zone; Kind::ALL.len()],
    /// The kinds that have it, or for which there is a code when it stands there.
    kinds: Kinds,
    /// The zone that a value belongs to that is none of this one.
    pub(crate) or: Option<Zone>,
}

impl ColumnZones {
    pub(crate) fn zone(&self, kind: Kind) -> Zone {
        self.by_kind[kind as usize]
    }

    /// Whether a cell of it may be looked at in a declaration of this kind.
    pub(crate) fn stands_in(&self, kind: Kind) -> bool {
        self.kinds.contains(kind)
    }
}

/// The columns of CSV: in the order of JSON, with what stands beside the message behind it.
pub(crate) fn columns() -> Vec<ColumnZones> {
    let mut columns: Vec<ColumnZones> = Vec::new();
    let leaves = json().leaves(Kind::In).chain(json().leaves(Kind::Update));
    let (beside, message): (Vec<&Node>, Vec<&Node>) = leaves.partition(|node| matches!(node.what, What::Beside(_)));
    for node in message.into_iter().chain(beside) {
        let (What::Value(zone) | What::Beside(zone)) = node.what else { continue };
        let Some(place) = PLACES.iter().find(|place| place.zone == zone && !place.column.is_empty()) else { continue };
        if columns.iter().any(|column| column.name == place.column) {
            continue;
        }
        let of_kind = |kind: Kind| {
            let named = || PLACES.iter().filter(|of| of.column == place.column);
            named().find(|of| of.kinds.contains(kind)).or_else(|| named().next()).map_or(zone, |of| of.zone)
        };
        let by_kind = Kind::ALL.map(of_kind);
        let places = PLACES.iter().filter(|of| by_kind.contains(&of.zone));
        let kinds = places.fold(NONE, |kinds, of| kinds.and(of.kinds).and(of.astray));
        columns.push(ColumnZones { name: place.column, by_kind, kinds, or: place.or });
    }
    columns
}

/// The column to look at for what is said of a zone. A block has none of its own: its first one stands for it, and the action
/// for a block of action.
pub(crate) fn column_of(zone: Zone) -> Option<&'static str> {
    let column = |zone: Zone| PLACES.iter().find(|of| of.zone == zone && !of.column.is_empty()).map(|of| of.column);
    if Kind::ALL.into_iter().any(|kind| kind.zone() == zone) {
        return Some(ACTION);
    }
    column(zone).or_else(|| {
        let within = xml().within(zone)?;
        PLACES.iter().map(|of| of.zone).filter(|of| within & of.bit() != 0).find_map(column)
    })
}

/// The column that names the kind of declaration.
pub(crate) const ACTION: &str = "action";
