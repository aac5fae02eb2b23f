use crate::words::worker::Worker;

pub(super) const WORKER: Worker = Worker {
    heading: "Arbeitnehmer {worker} am {day}",
    left_label: "Rest",
    right_label: "Anspruch",
    why_label: "Grund",
    note_label: "Info",
    but_label: "aber",
    next_label: "künftig",
    open_label: "offen",
    do_label: "Maßnahme",
    none_label: "keine",
    student_quota: "Studentenkontingent",
    quota_not_known: "nicht bekannt: das Recht dieses Tages ist nicht bekannt oder nicht mehr verlässlich",
    used_up: "vom Studentenkontingent {year} ist nichts übrig",
    beyond_quota: "trotzdem als STU melden und gewöhnliche Beiträge zahlen, was zulässig ist, oder auf das nächste Kontingent \
        warten",
    used_up_perhaps: "nach den Angaben hier ist vom Studentenkontingent {year} nichts übrig; ob das so ist, ist nicht sicher",
    not_looked_at_of_student: "wer einstellt, ist nicht angegeben: ein früherer Vertrag mit diesem Arbeitgeber, eine offene Periode \
        dort oder sein Sektor können der Studentenarbeit entgegenstehen",
    would_be_refused: "würde für diesen Tag abgelehnt[: {code}]",
    whole_day_would_be_refused: "würde für diesen ganzen Tag abgelehnt[: {code}]",
    may_be_refused: "wird für diesen Tag vielleicht abgelehnt[: {code}]",
    hours_left: "{left} von {quota} Stunden für {year}",
    hours_left_by_counter: "{left} von {quota} Stunden für {year}, laut Zähler",
    hours_left_at_most: "höchstens {left} von {quota} Stunden für {year}",
    days_left: "{left} von {quota} Tagen für {year}",
    may_not_count: "es ist nicht bekannt, ob {count} der gebuchten Stunden zählen: wenn nicht, sind höchstens {left} \
        übrig",
    term_hours: "davon in der Schulzeit höchstens {week} je Woche, bei allen Arbeitgebern zusammen: der Student kommt von \
        außerhalb des EWR",
    by_counter: "nach einem Zähler vom {at} und den seither hier angegebenen Meldungen",
    by_other_counter: "nach einem Zähler vom {at} und den seither hier angegebenen Meldungen; was andere Arbeitgeber \
        seither gebucht oder zurückgegeben haben, ist nicht bekannt",
    by_declarations: "nach den hier angegebenen Meldungen; bei anderen Arbeitgebern gebuchte Stunden sind nicht \
        bekannt",
    flexi_job: "Flexi-Job in {quarter}",
    holds: "besteht",
    fails: "entfällt",
    open: "offen",
    assumed: "unterstellt: {what}",
    next: "möglich in {quarter}, nach den angegebenen Fakten",
    no_next: "die angegebenen Fakten zeigen kein Quartal, in dem er möglich ist",
    not_looked_at: "wer einstellt, ist nicht angegeben: Arbeit bei diesem Arbeitgeber zählt nicht, und andere \
        Verträge, Kündigungsfrist, Kündigungsentschädigung, verbundene Unternehmen oder sein Sektor können den \
        Flexi-Job ausschließen",
    no_employer: "die Nummer des Arbeitgebers angeben (--employer)",
    no_pension_assumed: "keine Pension ist angegeben: es wird unterstellt, dass es keine gibt",
    pension: "eine Pension, oder das Alter, am Ende von {quarter}",
    worked: "{part} einer Vollzeitstelle bei anderen Arbeitgebern in {quarter}",
    no_career: "die Arbeit in {quarter} ist nicht bekannt",
    reduced: "die Arbeit wurde seit {quarter} von Vollzeit auf vier Fünftel verringert",
    overseas_approved: "das LSS hat die Arbeit unter der Überseeischen Sozialen Sicherheit nur für dieses Quartal \
        genehmigt",
    overseas_ask_again: "für das nächste Quartal vor dessen Beginn bei overseas@rsz.fgov.be anfragen",
    overseas_refused: "das LSS hat die Arbeit unter der Überseeischen Sozialen Sicherheit für dieses Quartal abgelehnt",
    provable: "Arbeit oder eine Pension, die das LSS nicht kennt: ihm den Nachweis senden",
    still_warns: "die Antwort des LSS wird weiterhin mit 90017-510 warnen",
    reduction_open: "es ist nicht bekannt, ob die Arbeit verringert wurde[ ({quarter})]: {missing}",
    right_open: "der Anspruch ist offen[ ({quarter})]: {missing}",
    late_flexi_job: "der ab {from}[ bis {to}] gemeldete Flexi-Job wurde verspätet gemeldet: keiner seiner Tage zählt als Flexi-Job",
    late_flexi_job_step: "für die gearbeiteten Tage gewöhnliche Beiträge zahlen; wenn noch Tage bevorstehen, die Periode heute durch ein UPDATE beenden und diese Tage mit einem neuen IN melden, bevor sie beginnen",
    perhaps_late_flexi_job: "der ab {from}[ bis {to}] gemeldete Flexi-Job wurde verspätet gemeldet; ob von diesem Arbeitgeber, ist nicht bekannt",
    periods: "Dimona-Perioden in {year}",
    no_period: "keine Periode dieses Arbeitnehmers ist bekannt",
    period: "{from}[ bis {to}][, {open}][, Periode {number}][, {planned}][, {beyond} über dem Kontingent][, {marks}]",
    without_end: "offen",
    planned_hours: "{count|Stunde|Stunden} geplant",
    planned_days: "{count|Tag|Tage} geplant",
    cancelled: "annulliert",
    declared_late: "verspätet gemeldet",
    in_doubt: "zweifelhaft",
    through_agency: "{part} einer Vollzeitstelle über ein Leiharbeitsunternehmen in {quarter}, dessen Arbeit als Arbeit für den Entleiher zählt",

}
.checked();
