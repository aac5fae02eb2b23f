//! What some worker types have beside: the user, cards, the place of work, the small statuses; and the addresses of two of them.

use crate::declaration::form::zone_form::{ZoneForm, zone_form};
use crate::declaration::schema::Zone;

pub(super) static FEATURES: &[ZoneForm] = &[
    zone_form!(UserName, "user-name", "the name of the user",
        invalid: "give one to 96 characters, not only blanks",
        forbidden: "leave the user out: only agency workers, under 322, have one",
    ),
    zone_form!(UserEnterpriseNumber, "user-enterprise-number", "the enterprise number (KBO, BCE) of the user",
        invalid: "give the ten digits of the number, the last two of which are check digits; 0 where it is not known",
        forbidden: "leave the user out: only agency workers, under 322, have one",
    ),
    zone_form!(FirstCard, "first-card", "the construction control card (C3.2A) of the first month",
        missing: "give the number of the card: in construction every IN has those of two months",
        invalid: "give the number of the card: at most twelve digits",
        forbidden: "leave the cards out: only construction, and some agency work, has them",
    ),
    zone_form!(NextCard, "next-card", "the construction control card (C3.2A) of the next month",
        missing: "give the number of the card, even where the work ends within its first month",
        invalid: "give the number of the card: at most twelve digits",
        forbidden: "leave the cards out: only construction, and some agency work, has them",
    ),
    zone_form!(PlaceName, "place-name", "the name of the student's place of work",
        invalid: "give one to 96 characters, not only blanks",
        forbidden: "leave the place of work out: only students have one",
    ),
    zone_form!(SubEntity, "sub-entity", "the number of the sub-entity",
        invalid: "give a whole number of at most ten digits",
    ),
    zone_form!(EmploymentNature, "employment-nature", "the nature of the work",
        missing: "give EMPLOYEE or WORKER: trainees (IVT, TRI, STG) are declared with it",
        invalid: "give EMPLOYEE or WORKER",
        forbidden: "leave the small statuses out: only trainees (IVT, TRI, STG) have them",
    ),
    zone_form!(WorkerStatus, "worker-status", "the status of a trainee",
        missing: "give F1 or F2: trainees (IVT, TRI, STG) are declared with it",
        invalid: "give F1 or F2",
        forbidden: "leave the small statuses out: only trainees (IVT, TRI, STG) have them",
    ),
    // One block of the glossary in two places, with the same codes.
    ADDRESS_STREET,
    ZoneForm { zone: Zone::PlaceStreet, ..ADDRESS_STREET },
    ADDRESS_HOUSE_NUMBER,
    ZoneForm { zone: Zone::PlaceHouseNumber, ..ADDRESS_HOUSE_NUMBER },
    ADDRESS_BOX_NUMBER,
    ZoneForm { zone: Zone::PlaceBoxNumber, ..ADDRESS_BOX_NUMBER },
    ADDRESS_POSTCODE,
    ZoneForm { zone: Zone::PlacePostcode, ..ADDRESS_POSTCODE },
    ADDRESS_MUNICIPALITY,
    ZoneForm { zone: Zone::PlaceMunicipality, ..ADDRESS_MUNICIPALITY },
    ADDRESS_COUNTRY,
    ZoneForm { zone: Zone::PlaceCountry, ..ADDRESS_COUNTRY },
];

const ADDRESS_STREET: ZoneForm = zone_form!(UserStreet, "address-street", "the street of the address",
    missing: "give the whole address: street, house number, postcode, municipality and country",
    invalid: "give one to 42 characters, not only blanks",
    forbidden: "leave the address out: it goes with a user known by name, or with a student's place of work",
);

const ADDRESS_HOUSE_NUMBER: ZoneForm = zone_form!(UserHouseNumber, "address-house-number", "the house number of the address",
    missing: "give the whole address: street, house number, postcode, municipality and country",
    invalid: "give one to 10 characters, not only blanks",
    forbidden: "leave the address out: it goes with a user known by name, or with a student's place of work",
);

const ADDRESS_BOX_NUMBER: ZoneForm = zone_form!(UserBoxNumber, "address-box-number", "the box number of the address",
    invalid: "give one to 4 characters, or leave the box number out",
    forbidden: "leave the address out: it goes with a user known by name, or with a student's place of work",
);

const ADDRESS_POSTCODE: ZoneForm = zone_form!(UserPostcode, "address-postcode", "the postcode of the address",
    missing: "give the whole address: street, house number, postcode, municipality and country",
    invalid: "give one to 9 characters, not only blanks",
    forbidden: "leave the address out: it goes with a user known by name, or with a student's place of work",
);

const ADDRESS_MUNICIPALITY: ZoneForm = zone_form!(UserMunicipality, "address-municipality", "the municipality of the address",
    missing: "give the whole address: street, house number, postcode, municipality and country",
    invalid: "give one to 40 characters, not only blanks",
    forbidden: "leave the address out: it goes with a user known by name, or with a student's place of work",
);

const ADDRESS_COUNTRY: ZoneForm = zone_form!(UserCountry, "address-country", "the country of the address",
    missing: "give the whole address: street, house number, postcode, municipality and country",
    invalid: "give the NSSO's code of the country, such as 150 for Belgium",
    forbidden: "leave the address out: it goes with a user known by name, or with a student's place of work",
);
