use crate::words::employer_categories::EmployerCategories;

pub(super) const EMPLOYER_CATEGORIES: EmployerCategories = EmployerCategories {
    unknown: "une catégorie qui n'est pas connue ici",
    general: "employeurs du commerce et de l'industrie sans catégorie particulière",
    only_students: "employeurs d'étudiants uniquement",
    mines: "employeurs qui relevaient du fonds de pension des mineurs",
    white_collar: "employeurs redevables du fonds social des employés (commission paritaire 200)",
    flat_wages: "horeca avec rémunérations forfaitaires",
    horeca: "horeca (commission paritaire 302)",
    horeca_occasional: "horeca (commission paritaire 302), travailleurs occasionnels",
    seagoing: "pêche maritime (commission paritaire 143), personnel navigant",
    fish_auctions: "pêche maritime (commission paritaire 143), entrepôts de minques",
    fishing: "pêche maritime (commission paritaire 143)",
    construction: "construction (commission paritaire 124)",
    domestic_staff: "ménages avec personnel domestique (commission paritaire 323)",
    public_interest: "organismes d'intérêt public",
    socio_cultural: "secteur socioculturel (sous-commission paritaire 329.02)",
    sports: "sport",
    sheltered: "ateliers protégés et sociaux",
    haulage: "transport routier pour compte de tiers (sous-commission paritaire 140.03)",
    agencies: "agences d'intérim",
    seafaring: "marine marchande, dragage et remorquage",
    farming: "agriculture et horticulture",
    agencies_in_construction: "travail intérimaire dans la construction",
    disabled: "travailleurs handicapés, avec modération salariale",
    administrations: "administrations provinciales et locales",
}
.checked();
