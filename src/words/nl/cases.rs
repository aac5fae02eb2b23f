use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "of iemand een aangifte van werken mag inzien, aanmaken of wijzigen, of mag beheren wie dat mag",
    measures: "welke tewerkstellingsmaatregelen voor een werknemer in een kwartaal gelden, en hoeveel ze opleveren",
}
.checked();
