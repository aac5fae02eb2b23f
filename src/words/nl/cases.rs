use crate::words::cases::Cases;

pub(super) const CASES: Cases = Cases {
    works_access: "of iemand een aangifte van werken mag inzien, aanmaken of wijzigen, of mag beheren wie dat mag",
    directory: "of een gegeven uit het werkgeversrepertorium getoond wordt aan wie erom vraagt",
}
.checked();
