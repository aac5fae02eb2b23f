//! The properties that a record may have, object by object.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use crate::dimona::message::Kind;

/// The length, the first, the middle and the last byte of a name in one number.
#[inline]
const fn glance(name: &str) -> u32 {
    let bytes = name.as_bytes();
    match bytes {
        [] => 0,
        [first, .., last] => u32::from_le_bytes([bytes.len() as u8, *first, bytes[bytes.len() / 2], *last]),
        [only] => u32::from_le_bytes([1, *only, *only, *only]),
    }
}

macro_rules! members {
    ($($member:ident $name:literal,)*) => {
        /// A property that some object of a record may have.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Member {
            $($member,)*
        }

        impl Member {
            // In the order of the enum, so that a discriminant is an index.
            const NAMES: [&'static str; [$($name),*].len()] = [$($name),*];

            #[inline]
            pub(super) const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            // What tells most names apart at a glance.
            const GLANCES: [u32; [$($name),*].len()] = [$(glance($name)),*];

            #[inline]
            fn is_named(self, name: &str, glance: u32) -> bool {
                Self::GLANCES[self as usize] == glance && self.name() == name
            }

            /// Its place in a set of 64 bits.
            pub(super) const fn bit(self) -> u64 {
                1 << self as u8
            }
        }

        // A 65th member would need a larger set.
        const _: () = assert!([$($name),*].len() <= 64);
    };
}

members! {
    Context "context",
    Employer "employer",
    Worker "worker",
    DimonaIn "dimonaIn",
    DimonaOut "dimonaOut",
    DimonaUpdate "dimonaUpdate",
    DimonaCancel "dimonaCancel",
    ReceivedAt "receivedAt",
    WorkStart "workStart",
    DeclarationId "declarationId",
    PeriodId "periodId",
    Reference "reference",
    Answer "answer",
    EmployerId "employerId",
    ProvisionalEmployerId "provisionalEmployerId",
    EnterpriseNumber "enterpriseNumber",
    Ssin "ssin",
    FamilyName "familyName",
    GivenName "givenName",
    Initial "initial",
    BirthDate "birthDate",
    PlaceOfBirth "placeOfBirth",
    CountryOfBirth "countryOfBirth",
    Gender "gender",
    Nationality "nationality",
    Address "address",
    Street "street",
    HouseNumber "houseNumber",
    BoxNumber "boxNumber",
    PostCode "postCode",
    Municipality "municipality",
    Country "country",
    Code "code",
    Name "name",
    StartDate "startDate",
    StartHour "startHour",
    EndDate "endDate",
    EndHour "endHour",
    PlannedHoursNumber "plannedHoursNumber",
    PlannedDaysNumber "plannedDaysNumber",
    Features "features",
    StudentPlaceOfWork "studentPlaceOfWork",
    ConstructionControlCards "constructionControlCards",
    SmallStatutesInformation "smallStatutesInformation",
    WorkerType "workerType",
    JointCommissionNumber "jointCommissionNumber",
    SubEntityNumber "subEntityNumber",
    UsingEmployer "usingEmployer",
    FirstMonthC32ANumber "firstMonthC32ANumber",
    NextMonthC32ANumber "nextMonthC32ANumber",
    EmploymentNature "employmentNature",
    ActivityWithRisk "activityWithRisk",
    WorkerStatus "workerStatus",
}

/// An object of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Record,
    Context,
    /// Beside the action, or inside an action of this kind.
    Employer(Option<Kind>),
    Worker,
    Address(Owner),
    Municipality(Owner),
    Action(Kind),
    Features(Kind),
    UsingEmployer(Kind),
    StudentPlaceOfWork,
    ConstructionControlCards,
    SmallStatutesInformation,
}

/// Whose address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Worker,
    UsingEmployer(Kind),
    StudentPlaceOfWork,
}

impl Owner {
    fn block(self) -> Block {
        match self {
            Owner::Worker => Block::Worker,
            Owner::UsingEmployer(kind) => Block::UsingEmployer(kind),
            Owner::StudentPlaceOfWork => Block::StudentPlaceOfWork,
        }
    }
}

impl Block {
    /// The properties it may have, frequent ones first.
    fn members(self) -> &'static [Member] {
        use Member::*;
        match self {
            Block::Record => &[Context, Employer, Worker, DimonaIn, DimonaOut, DimonaUpdate, DimonaCancel],
            Block::Context => &[ReceivedAt, PeriodId, DeclarationId, Reference, Answer, WorkStart],
            Block::Employer(_) => &[EnterpriseNumber, EmployerId, ProvisionalEmployerId],
            Block::Worker => &[
                Ssin,
                FamilyName,
                GivenName,
                Initial,
                BirthDate,
                PlaceOfBirth,
                CountryOfBirth,
                Gender,
                Nationality,
                Address,
            ],
            Block::Address(_) => &[Street, HouseNumber, BoxNumber, PostCode, Municipality, Country],
            Block::Municipality(_) => &[Name, Code],
            // A period id in an IN has a code of its own (00913-005), so it is read and not merely unknown.
            Block::Action(Kind::In) => &[
                StartDate,
                EndDate,
                PlannedHoursNumber,
                Features,
                StartHour,
                EndHour,
                PlannedDaysNumber,
                StudentPlaceOfWork,
                ConstructionControlCards,
                SmallStatutesInformation,
                PeriodId,
            ],
            // Features in an OUT, UPDATE or CANCEL have codes of their own too (00046-005, 00655-005).
            Block::Action(Kind::Out) => &[PeriodId, EndDate, Ssin, Employer, Features],
            Block::Action(Kind::Update) => &[
                PeriodId,
                StartDate,
                EndDate,
                StartHour,
                EndHour,
                PlannedHoursNumber,
                PlannedDaysNumber,
                Ssin,
                Employer,
                Features,
            ],
            Block::Action(Kind::Cancel) => &[PeriodId, Ssin, Employer, Features],
            Block::Features(_) => &[WorkerType, JointCommissionNumber, SubEntityNumber, UsingEmployer],
            Block::UsingEmployer(_) => &[JointCommissionNumber, EnterpriseNumber, Name, Address],
            Block::StudentPlaceOfWork => &[Name, Address],
            Block::ConstructionControlCards => &[FirstMonthC32ANumber, NextMonthC32ANumber],
            Block::SmallStatutesInformation => &[EmploymentNature, ActivityWithRisk, WorkerStatus],
        }
    }

    /// Where it stands in the record; empty for the record itself.
    pub(super) fn path(self) -> Cow<'static, str> {
        match self {
            Block::Record => "".into(),
            Block::Context => Member::Context.name().into(),
            Block::Employer(None) => Member::Employer.name().into(),
            Block::Employer(Some(kind)) => format!("{}.employer", kind.json()).into(),
            Block::Worker => Member::Worker.name().into(),
            Block::Address(owner) => format!("{}.address", owner.block().path()).into(),
            Block::Municipality(owner) => format!("{}.municipality", Block::Address(owner).path()).into(),
            Block::Action(kind) => kind.json().into(),
            Block::Features(kind) => format!("{}.features", kind.json()).into(),
            Block::UsingEmployer(kind) => format!("{}.features.usingEmployer", kind.json()).into(),
            Block::StudentPlaceOfWork => "dimonaIn.studentPlaceOfWork".into(),
            Block::ConstructionControlCards => "dimonaIn.constructionControlCards".into(),
            Block::SmallStatutesInformation => "dimonaIn.smallStatutesInformation".into(),
        }
    }
}

/// The key of a property.
pub(super) enum Key<'de> {
    Known(Member),
    Unknown(Cow<'de, str>),
}

/// Reads a key of this object.
pub(super) struct KeySeed(pub(super) Block);

impl KeySeed {
    fn known(&self, key: &str) -> Option<Member> {
        let glance = glance(key);
        self.0.members().iter().copied().find(|member| member.is_named(key, glance))
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(self.known(key).map_or(Key::Unknown(Cow::Borrowed(key)), Key::Known))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(self.known(key).map_or_else(|| Key::Unknown(Cow::Owned(key.to_owned())), Key::Known))
    }
}
