use crate::words::employer_categories::EmployerCategories;

pub(super) const EMPLOYER_CATEGORIES: EmployerCategories = EmployerCategories {
    unknown: "a category that is not known here",
    general: "employers in trade and industry in no special category",
    only_students: "employers of students only",
    mines: "employers once under the pension fund of miners",
    white_collar: "employers who owe the social fund of white-collar workers (joint committee 200)",
    flat_wages: "horeca with flat-rate wages",
    horeca: "horeca (joint committee 302)",
    horeca_occasional: "horeca (joint committee 302), occasional workers",
    seagoing: "sea fishing (joint committee 143), seagoing staff",
    fish_auctions: "sea fishing (joint committee 143), warehouses of fish auctions",
    fishing: "sea fishing (joint committee 143)",
    construction: "construction (joint committee 124)",
    domestic_staff: "households with domestic staff (joint committee 323)",
    public_interest: "bodies of public interest",
    socio_cultural: "socio-cultural sector (joint subcommittee 329.02)",
    sports: "sports",
    sheltered: "sheltered and social workshops",
    haulage: "road haulage for others (joint subcommittee 140.03)",
    agencies: "agencies for temporary work",
    seafaring: "merchant navy, dredging and towage",
    farming: "agriculture and horticulture",
    agencies_in_construction: "temporary work in construction",
    disabled: "disabled workers, with wage moderation",
    administrations: "provincial and local administrations",
}
.checked();
