use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "of iemand een aangifte van werken mag inzien, aanmaken of wijzigen, of mag beheren wie dat mag",
    works_declare: "of werken bij de RSZ moeten worden aangegeven, wanneer, en of aanwezigheden worden geregistreerd",
    consent: "of een werkgever gegevens mag lezen van een kandidaat die dat toestond",
    directory: "of een gegeven uit het werkgeversrepertorium getoond wordt aan wie erom vraagt",
    measures: "welke tewerkstellingsmaatregelen voor een werknemer in een kwartaal gelden, en hoeveel ze opleveren",
    reference: "hoe u het geval noemt: het antwoord herhaalt het",
}
.checked();
