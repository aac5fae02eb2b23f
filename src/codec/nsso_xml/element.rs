//! The elements that a form may have, block by block, in the order of the schema 2023/1.

use crate::dimona::message::{Kind, Zone};

/// An element that holds other elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Form,
    Reference,
    Action(Kind),
    EmployerId,
    NaturalPerson,
    Features,
    UsingEmployer,
    Address,
    ConstructionControlCards,
    StudentPlaceOfWork,
    SmallStatutes,
}

/// What an element of a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Child {
    /// A zone of the draft.
    Zone(Zone),
    /// Another block.
    Block(Block),
    /// A daily registration, which is read past.
    DailyRegistration,
    CreationDate,
    CreationHour,
    ReferenceType,
    ReferenceNumber,
    /// Known to the schema, and not judged yet.
    Other(&'static str),
}

impl Block {
    /// Its children in the order of the schema.
    pub(super) fn children(self) -> &'static [Child] {
        use Child::{CreationDate, CreationHour, DailyRegistration, Other, ReferenceNumber, ReferenceType};
        const fn zone(zone: Zone) -> Child {
            Child::Zone(zone)
        }
        const fn block(block: Block) -> Child {
            Child::Block(block)
        }
        match self {
            Block::Form => {
                const {
                    &[
                        Other("Identification"),
                        CreationDate,
                        CreationHour,
                        Other("AttestationStatus"),
                        Other("TypeForm"),
                        block(Block::Reference),
                        block(Block::Action(Kind::In)),
                        block(Block::Action(Kind::Out)),
                        block(Block::Action(Kind::Update)),
                        block(Block::Action(Kind::Cancel)),
                        DailyRegistration,
                    ]
                }
            }
            Block::Reference => const { &[ReferenceType, Other("ReferenceOrigin"), ReferenceNumber] },
            Block::Action(Kind::In) => {
                const {
                    &[
                        zone(Zone::StartDate),
                        zone(Zone::StartHour),
                        zone(Zone::EndDate),
                        zone(Zone::EndHour),
                        zone(Zone::PlannedHours),
                        zone(Zone::PlannedDays),
                        block(Block::EmployerId),
                        block(Block::NaturalPerson),
                        block(Block::Features),
                        block(Block::ConstructionControlCards),
                        block(Block::StudentPlaceOfWork),
                        block(Block::SmallStatutes),
                        zone(Zone::PeriodId),
                    ]
                }
            }
            Block::Action(Kind::Out) => {
                const {
                    &[
                        zone(Zone::PeriodId),
                        zone(Zone::EndDate),
                        zone(Zone::Ssin),
                        block(Block::EmployerId),
                        block(Block::Features),
                    ]
                }
            }
            Block::Action(Kind::Update) => {
                const {
                    &[
                        zone(Zone::PeriodId),
                        zone(Zone::StartDate),
                        zone(Zone::StartHour),
                        zone(Zone::EndDate),
                        zone(Zone::EndHour),
                        zone(Zone::Ssin),
                        zone(Zone::PlannedHours),
                        zone(Zone::PlannedDays),
                        block(Block::EmployerId),
                        block(Block::Features),
                    ]
                }
            }
            Block::Action(Kind::Cancel) => {
                const { &[zone(Zone::PeriodId), zone(Zone::Ssin), block(Block::EmployerId), block(Block::Features)] }
            }
            Block::EmployerId => {
                const { &[zone(Zone::NssoNumber), zone(Zone::ProvisionalNssoNumber), zone(Zone::EnterpriseNumber)] }
            }
            Block::NaturalPerson => {
                const {
                    &[
                        zone(Zone::Ssin),
                        zone(Zone::FamilyName),
                        zone(Zone::GivenName),
                        zone(Zone::Initial),
                        zone(Zone::BirthDate),
                        zone(Zone::BirthPlace),
                        zone(Zone::BirthCountry),
                        zone(Zone::Sex),
                        zone(Zone::Street),
                        zone(Zone::HouseNumber),
                        zone(Zone::BoxNumber),
                        zone(Zone::Postcode),
                        zone(Zone::Municipality),
                        zone(Zone::Country),
                        zone(Zone::Nationality),
                    ]
                }
            }
            Block::Features => {
                const {
                    &[
                        zone(Zone::JointCommittee),
                        zone(Zone::WorkerType),
                        zone(Zone::SubEntity),
                        block(Block::UsingEmployer),
                    ]
                }
            }
            Block::UsingEmployer => {
                const {
                    &[
                        zone(Zone::UserJointCommittee),
                        Other("UsingEmployerName"),
                        Other("UsingEmployerCompanyID"),
                        block(Block::Address),
                    ]
                }
            }
            Block::Address => {
                const {
                    &[
                        Other("Street"),
                        Other("HouseNbr"),
                        Other("PostBox"),
                        Other("ZIPCode"),
                        Other("City"),
                        Other("Country"),
                    ]
                }
            }
            Block::ConstructionControlCards => const { &[Other("FirstMonthC32ANbr"), Other("NextMonthC32ANbr")] },
            Block::StudentPlaceOfWork => const { &[Other("Denomination"), block(Block::Address)] },
            Block::SmallStatutes => {
                const { &[Other("EmploymentNature"), Other("ActivityWithRisk"), Other("WorkerStatus")] }
            }
        }
    }

    /// The place of a child in the schema's order, from 1; 0 for one that stands in this block only because it has a
    /// code of its own there (00913-005 in an IN, 00046-005 and 00655-005 in the others).
    pub(super) fn rank(self, child: Child, index: usize) -> usize {
        match (self, child) {
            (Block::Action(Kind::In), Child::Zone(Zone::PeriodId)) => 0,
            (Block::Action(Kind::Out | Kind::Update | Kind::Cancel), Child::Block(Block::Features)) => 0,
            // A form has one action: which of two comes first is no matter of order.
            (Block::Form, Child::Block(Block::Action(_)) | Child::DailyRegistration) => usize::MAX,
            _ => index + 1,
        }
    }
}

impl Child {
    pub(super) fn name(self) -> &'static str {
        match self {
            Child::Zone(zone) => zone.xml(),
            Child::Block(block) => block.name(),
            Child::DailyRegistration => "DailyRegistrationDeclaration",
            Child::CreationDate => "FormCreationDate",
            Child::CreationHour => "FormCreationHour",
            Child::ReferenceType => "ReferenceType",
            Child::ReferenceNumber => "ReferenceNbr",
            Child::Other(name) => name,
        }
    }

    /// How often it may stand in its block.
    pub(super) fn most(self) -> u8 {
        match self {
            Child::Block(Block::Reference) => 4,
            // Several actions have a rule of their own.
            Child::Block(Block::Action(_)) | Child::DailyRegistration => u8::MAX,
            _ => 1,
        }
    }
}

impl Block {
    fn name(self) -> &'static str {
        match self {
            Block::Form => Zone::Form.xml(),
            Block::Reference => "Reference",
            Block::Action(kind) => kind.xml(),
            Block::EmployerId => Zone::EmployerId.xml(),
            Block::NaturalPerson => Zone::NaturalPerson.xml(),
            Block::Features => Zone::DimonaFeatures.xml(),
            Block::UsingEmployer => Zone::UsingEmployer.xml(),
            Block::Address => "Address",
            Block::ConstructionControlCards => Zone::ConstructionControlCards.xml(),
            Block::StudentPlaceOfWork => Zone::StudentPlaceOfWork.xml(),
            Block::SmallStatutes => Zone::SmallStatutesInformation.xml(),
        }
    }
}
