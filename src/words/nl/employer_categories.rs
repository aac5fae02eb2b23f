use crate::words::employer_categories::EmployerCategories;

pub(super) const EMPLOYER_CATEGORIES: EmployerCategories = EmployerCategories {
    unknown: "een categorie die hier niet bekend is",
    general: "handels- en nijverheidswerkgevers zonder bijzondere categorie",
    only_students: "werkgevers van uitsluitend studenten",
    mines: "werkgevers die vroeger onder het pensioenfonds van de mijnwerkers vielen",
    white_collar: "werkgevers die het sociaal fonds van de bedienden (paritair comité 200) verschuldigd zijn",
    flat_wages: "horeca met forfaitaire lonen",
    horeca: "horeca (paritair comité 302)",
    horeca_occasional: "horeca (paritair comité 302), gelegenheidswerknemers",
    seagoing: "zeevisserij (paritair comité 143), varend personeel",
    fish_auctions: "zeevisserij (paritair comité 143), pakhuizen van vismijnen",
    fishing: "zeevisserij (paritair comité 143)",
    construction: "bouw (paritair comité 124)",
    domestic_staff: "gezinnen met dienstpersoneel (paritair comité 323)",
    public_interest: "instellingen van openbaar nut",
    socio_cultural: "socioculturele sector (paritair subcomité 329.02)",
    sports: "sport",
    sheltered: "beschutte en sociale werkplaatsen",
    haulage: "wegvervoer voor derden (paritair subcomité 140.03)",
    agencies: "uitzendbureaus",
    seafaring: "koopvaardij, bagger en sleepvaart",
    farming: "land- en tuinbouw",
    agencies_in_construction: "uitzendarbeid in de bouw",
    disabled: "werknemers met een handicap, met loonmatiging",
    administrations: "provinciale en plaatselijke besturen",
}
.checked();
