use crate::words::deadlines::Deadlines;

pub(super) const DEADLINES: Deadlines = Deadlines {
    in_: "IN, pour l'ONSS",
    before_work: "IN, selon la loi",
    begin_earlier: "début avancé",
    begin_later: "début reporté",
    end_earlier: "fin avancée",
    end_later: "fin reportée",
    planned_work: "travail planifié",
    out: "OUT",
    cancel: "CANCEL",
    heading: "le dernier moment de chaque déclaration[, au {now}]",
    record: "{place} : {work}",
    work: "[{worker_type} ]à partir du {from}[ {from_hour}][ jusqu'au {to}][ {to_hour}][ {open}]",
    without_end: "sans fin",
    not_known: "la période qu'elle nomme n'est pas connue : chargez un registre qui la contient",
    at: "{last}[ : {left}]",
    up_to: "avant le nouveau moment ou l'échéance qui en découle, au plus tard le {last}[ : {left}]",
    when_work_begins: "avant le début du travail : aucune déclaration de cette sorte n'en indique l'heure, et rien \
        d'autre non plus",
    after_last_day: "la fin du premier jour ouvrable qui suit le dernier jour",
    not_published: "aucune source ne nomme de dernier moment",
    not_possible: "jamais : annulez et déclarez à nouveau, ou déclarez les jours supplémentaires dans une nouvelle \
        période",
    other: "selon une autre lecture le {last}",
    hangs_on: "{reason}",
    days_left: "encore {days|jour|jours} et {hours|heure|heures}",
    hours_left: "encore {hours|heure|heures} et {minutes|minute|minutes}",
    days_ago: "passé depuis {days|jour|jours} et {hours|heure|heures}",
    hours_ago: "passé depuis {hours|heure|heures} et {minutes|minute|minutes}",
}
.checked();
