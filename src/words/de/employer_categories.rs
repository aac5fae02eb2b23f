use crate::words::employer_categories::EmployerCategories;

pub(super) const EMPLOYER_CATEGORIES: EmployerCategories = EmployerCategories {
    unknown: "eine Kategorie, die hier nicht bekannt ist",
    general: "Arbeitgeber aus Handel und Gewerbe ohne besondere Kategorie",
    only_students: "Arbeitgeber nur von Studenten",
    mines: "Arbeitgeber, die früher der Pensionskasse der Bergleute unterstanden",
    white_collar: "Arbeitgeber, die den Sozialfonds der Angestellten (paritätische Kommission 200) schulden",
    flat_wages: "Horeca mit Pauschallöhnen",
    horeca: "Horeca (paritätische Kommission 302)",
    horeca_occasional: "Horeca (paritätische Kommission 302), Gelegenheitsarbeitnehmer",
    seagoing: "Seefischerei (paritätische Kommission 143), Personal auf See",
    fish_auctions: "Seefischerei (paritätische Kommission 143), Lagerhäuser von Fischauktionen",
    fishing: "Seefischerei (paritätische Kommission 143)",
    construction: "Bauwesen (paritätische Kommission 124)",
    domestic_staff: "Haushalte mit Hauspersonal (paritätische Kommission 323)",
    public_interest: "Einrichtungen öffentlichen Interesses",
    socio_cultural: "soziokultureller Sektor (paritätische Unterkommission 329.02)",
    sports: "Sport",
    sheltered: "beschützte und soziale Werkstätten",
    haulage: "Straßengüterverkehr für Dritte (paritätische Unterkommission 140.03)",
    agencies: "Leiharbeitsunternehmen",
    seafaring: "Handelsmarine, Nassbaggerei und Schleppschifffahrt",
    farming: "Landwirtschaft und Gartenbau",
    agencies_in_construction: "Leiharbeit im Bauwesen",
    disabled: "Arbeitnehmer mit Behinderung, mit Lohnmäßigung",
    administrations: "provinziale und lokale Verwaltungen",
}
.checked();
