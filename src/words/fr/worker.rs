use crate::words::worker::Worker;

pub(super) const WORKER: Worker = Worker {
    heading: "travailleur {worker} au {day}",
    left_label: "reste",
    right_label: "droit",
    why_label: "motif",
    note_label: "note",
    but_label: "mais",
    next_label: "à venir",
    open_label: "à établir",
    do_label: "à faire",
    none_label: "aucune",
    student_quota: "contingent étudiant",
    quota_not_known: "inconnu : la loi de ce jour n'est pas connue ou n'est plus sûre",
    used_up: "il ne reste rien du contingent d'étudiant de {year}",
    beyond_quota: "déclarez-le quand même comme STU et payez les cotisations ordinaires, ce qui est permis, ou attendez le \
        contingent suivant",
    used_up_perhaps: "d'après ce qui est donné ici, il ne reste rien du contingent d'étudiant de {year} ; ce n'est pas certain",
    not_looked_at_of_student: "l'employeur qui engage n'est pas donné : un contrat antérieur avec cet employeur, une période \
        ouverte chez lui ou son secteur peuvent s'opposer au travail d'étudiant",
    would_be_refused: "serait refusée pour ce jour[ : {code}]",
    whole_day_would_be_refused: "serait refusée pour ce jour entier[ : {code}]",
    may_be_refused: "sera peut-être refusée pour ce jour[ : {code}]",
    hours_left: "{left} des {quota} heures de {year}",
    hours_left_by_counter: "{left} des {quota} heures de {year}, d'après ce qu'indiquait le compteur",
    hours_left_at_most: "au plus {left} des {quota} heures de {year}",
    days_left: "{left} des {quota} jours de {year}",
    may_not_count: "on ne sait pas si {count} des heures réservées comptent : si elles ne comptent pas, il en reste \
        au plus {left}",
    term_hours: "dont au plus {week} par semaine en période scolaire, chez tous les employeurs ensemble : c'est un étudiant \
        hors EEE",
    by_counter: "d'après un compteur du {at} et les déclarations données ici depuis",
    by_other_counter: "d'après un compteur du {at} et les déclarations données ici depuis ; ce que d'autres \
        employeurs ont réservé ou rendu depuis n'est pas connu",
    by_declarations: "d'après les déclarations données ici ; les heures réservées par d'autres employeurs ne sont \
        pas connues",
    flexi_job: "flexi-job en {quarter}",
    holds: "s'applique",
    fails: "ne s'applique pas",
    open: "reste à établir",
    assumed: "supposé : {what}",
    next: "possible en {quarter}, d'après les faits donnés",
    no_next: "les faits donnés ne montrent aucun trimestre où il est possible",
    not_looked_at: "l'employeur qui engage n'est pas donné : le travail chez cet employeur ne compte pas, et \
        d'autres contrats, un préavis, une indemnité de rupture, des entreprises liées ou son secteur peuvent \
        exclure le flexi-job",
    no_employer: "donnez le numéro de l'employeur (--employer)",
    no_pension_assumed: "aucune pension n'est donnée : on suppose qu'il n'y en a pas",
    pension: "une pension, ou l'âge, à la fin de {quarter}",
    worked: "{part} d'un temps plein chez d'autres employeurs en {quarter}",
    no_career: "le travail en {quarter} n'est pas connu",
    reduced: "le travail a été réduit d'un temps plein à quatre cinquièmes depuis {quarter}",
    overseas_approved: "l'ONSS a approuvé le travail sous la Sécurité sociale d'outre-mer pour ce trimestre \
        seulement",
    overseas_ask_again: "écrivez à overseas@rsz.fgov.be pour le trimestre suivant avant qu'il commence",
    overseas_refused: "l'ONSS a refusé le travail sous la Sécurité sociale d'outre-mer pour ce trimestre",
    provable: "un travail ou une pension que l'ONSS ne connaît pas : envoyez-lui la preuve",
    still_warns: "la réponse de l'ONSS avertira encore par 90017-510",
    reduction_open: "on ne sait pas si le travail a été réduit[ ({quarter})] : {missing}",
    right_open: "le droit reste à établir[ ({quarter})] : {missing}",
    late_flexi_job: "le flexi-job déclaré à partir du {from}[ jusqu'au {to}] a été déclaré tardivement : aucun de ses jours ne compte comme flexi-job",
    late_flexi_job_step: "payez les cotisations ordinaires sur les jours prestés ; si des jours sont encore à venir, terminez la période aujourd'hui par un UPDATE et déclarez ces jours par un nouvel IN avant qu'ils commencent",
    perhaps_late_flexi_job: "le flexi-job déclaré à partir du {from}[ jusqu'au {to}] a été déclaré tardivement ; on ne sait pas si c'était par cet employeur",
    periods: "périodes Dimona en {year}",
    no_period: "aucune période de ce travailleur n'est connue",
    period: "{from}[ au {to}][, {open}][, période {number}][, {planned}][, {beyond} au-delà du contingent][, \
        {marks}]",
    without_end: "sans fin",
    planned_hours: "{count} heures planifiées",
    planned_days: "{count} jours planifiés",
    cancelled: "annulée",
    declared_late: "déclarée tardivement",
    in_doubt: "incertaine",
    through_agency: "{part} d'un temps plein par une entreprise de travail intérimaire en {quarter}, dont le travail compte comme travail pour l'utilisateur",

}
.checked();
