use crate::words::costs::Costs;

pub(super) const COSTS: Costs = Costs {
    offence: "une infraction de niveau 4[ : une amende administrative de {administrative_least} à {administrative_most} euros][, ou une \
        amende pénale de {criminal_least} à {criminal_most} euros]",
    offence_when_over: "la même infraction, si elle est datée du {day}, le jour qui commence quand le délai est écoulé[ : une amende administrative de {administrative_least} à {administrative_most} euros][, ou une amende pénale de {criminal_least} à {criminal_most} euros]",
    flexi_job: "s'il n'est pas déclaré comme flexi-job, c'est un travail ordinaire : le salaire du secteur et des cotisations ordinaires ; \
        s'il l'est malgré tout, des cotisations sont dues sur [{percent} % du montant de ]la rémunération flexi[ : sur {base} euros, pour {wages} euros de salaire], ainsi que l'impôt",
    student: "des cotisations ordinaires sur ces heures[ : l'étudiant paie {ordinary} % du salaire au lieu de {solidarity} %][, \
        l'employeur le taux ordinaire au lieu de {employer} %][ ; sur {wages} euros de salaire, l'étudiant paie {euros} euros de plus]",
    occasional: "des cotisations comme sur un travail ordinaire : les forfaits du travail occasionnel ne s'y appliquent pas",
    article_17: "des cotisations comme sur un travail ordinaire",
    solidarity: "si une inspection le constate, une cotisation de solidarité égale à trois fois les cotisations de base sur le revenu \
        minimum mensuel moyen[, au moins {least} euros]",
    offence_where_worked: "si un travail que la modification ajoute avait commencé avant qu'elle arrive, une infraction de niveau 4[ : une amende administrative de {administrative_least} à {administrative_most} euros][, ou une amende pénale de {criminal_least} à {criminal_most} euros] ; le début du travail, indiqué à côté de la déclaration, décide",

}
.checked();
