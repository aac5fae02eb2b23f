//! Student work.

use crate::words::RuleText;

pub(super) const STUDENT: &[RuleText] = &[
    RuleText::new(
        "article-17-hours-on-student-quota",
        "des heures sous l'article 17 peuvent réduire le contingent étudiant de {year}[ : {articleHours} sont \
            planifiées, dont {hoursOnTop} s'y ajoutent]",
        "",
        "consultez dans Student@work les heures qui restent",
    ),
    RuleText::new(
        "job-seeker-as-student",
        "l'étudiant est inscrit comme demandeur d'emploi[ le {firstDay}][, et ne l'est plus à partir du {freeFrom}]",
        "étudier doit être l'activité principale",
        "vérifiez l'inscription ; sinon déclarez le travail comme OTH",
    ),
    RuleText::new(
        "late-student-beside-timely-one",
        "une déclaration étudiant tardive à côté d'une déclaration faite à temps pour le même trimestre garde ses \
            heures",
        "",
        "interrogez l'ONSS avant de vous y fier",
    ),
    RuleText::new(
        "light-work-at-night",
        "à {age} ans, un étudiant ne travaille pas entre {fromHour} h et {toHour} h, et une prestation du {day} s'y \
            trouve",
        "à {age} ans, seuls les travaux légers sont permis, et aucun le soir ni la nuit",
        "planifiez la prestation en journée",
    )
    .steps(
        "",
        "",
        "",
        "faites finir les prochaines prestations à temps ; pour celles qui ont eu lieu, consultez qui surveille les \
            lois du travail",
    ),
    RuleText::new(
        "light-work-hours-exceeded",
        "à {age} ans, un étudiant peut travailler {mostHours|heure|heures} au plus durant ces jours[, et \
            {plannedHours|est planifiée|sont planifiées}][ le {day}][ ; les prestations du {longDay} dépassent aussi ce que permet ce jour]",
        "à {age} ans, seuls les travaux légers sont permis, durant peu d'heures",
        "ne planifiez pas davantage ; les heures chez tous les employeurs comptent ensemble",
    )
    .steps(
        "",
        "",
        "",
        "ne planifiez pas davantage durant les semaines à venir ; pour les heures prestées, consultez qui surveille \
            les lois du travail",
    ),
    RuleText::new(
        "light-work-without-break",
        "à {age} ans, un étudiant travaille au plus {mostMinutes} minutes sans une pause de {breakMinutes} minutes, et \
            davantage le {day}",
        "à {age} ans, seuls les travaux légers sont permis, avec une pause à temps",
        "planifiez la pause, et indiquez-la dans la table schedules (breakMinutes)",
    )
    .steps(
        "",
        "",
        "",
        "planifiez la pause des prochaines prestations ; pour celles qui ont eu lieu, consultez qui surveille les lois \
            du travail",
    ),
    RuleText::new(
        "light-work-without-rest",
        "à {age} ans, un étudiant a au moins {restHours|heure|heures} de repos entre deux jours de travail, et moins avant le \
            travail du {day}",
        "à {age} ans, seuls les travaux légers sont permis, avec un long repos",
        "faites finir le travail plus tôt, ou commencer plus tard le lendemain ; les prestations chez d'autres employeurs \
            comptent aussi",
    )
    .steps(
        "",
        "",
        "",
        "planifiez le repos entre les prochaines prestations ; pour celles qui ont eu lieu, consultez qui surveille les lois \
            du travail",
    ),
    RuleText::new(
        "pensioner-as-student",
        "l'étudiant a une pension[, à partir du {firstDay}][, et n'en a plus à partir du {freeFrom}]",
        "",
        "déclarez le travail pour ce qu'il est sans le régime étudiant : OTH, ou un flexi-job si ses conditions sont \
            remplies",
    ),
    RuleText::new(
        "planned-hours-differ-from-schedule",
        "{plannedHours|heure est déclarée|heures sont déclarées}, et les prestations de ces jours en font \
            {scheduledHours}",
        "chaque heure entamée compte, et c'est la somme de la déclaration qui est arrondie",
        "déclarez les heures des prestations, ou corrigez la table schedules",
    ),
    RuleText::new(
        "shift-without-declaration",
        "une prestation est planifiée le {day}, jour qu'aucune Dimona de l'étudiant et de l'employeur reçue avant celle-ci ne \
            couvre",
        "",
        "déclarez aussi ce jour avant le début du travail, ou corrigez la table schedules",
    ),
    RuleText::new(
        "student-a-year-with-employer",
        "l'étudiant travaille pour cet employeur sans interruption depuis {months} mois ou plus[, depuis le \
            {workedSince}]",
        "",
        "déclarez le travail comme OTH ; le travail étudiant chez un autre employeur reste possible",
    ),
    RuleText::new(
        "student-after-studies",
        "le travailleur n'étudie pas[ : n'est plus étudiant à partir du {firstDayAfter}][ ; étudiant à partir du {freeFrom}][ ; étudiant à partir du {studiesFrom}][ ; les études ont pris fin \
            le {studiesEnded}]",
        "qui arrête ou obtient son diplôme en cours d'année n'est plus étudiant à partir de là ; après des études \
            terminées en juin, le taux est gardé jusqu'au 30 septembre",
        "vérifiez l'inscription ; sinon déclarez le travail comme OTH avant qu'il commence",
    ),
    RuleText::new(
        "student-at-training-employer",
        "l'étudiant suit une formation en alternance chez cet employeur, qui ne peut occuper ses apprenants comme \
            étudiants qu'en juillet et en août[ : pas à partir du {barredFrom}][, jusqu'au {barredUntil} inclus]",
        "",
        "consultez le contrat de formation ; laissez l'étudiant travailler en juillet et en août, ou chez un autre \
            employeur",
    ),
    RuleText::new(
        "student-below-minimum-age",
        "l'étudiant[ a moins de {minimumAge} ans][ a {ageWithConditions} ans, avec des conditions à remplir, ou \
            peut-être moins,] le {startDate}",
        "le travail est interdit à cet âge[, avant le {ageReached}], et pas seulement sous le régime étudiant",
        "laissez le travail commencer quand l'étudiant a l'âge requis",
    )
    .steps(
        "annulez la déclaration[, jusqu'au {by}], et laissez le travail commencer quand l'étudiant a l'âge requis",
        "ne laissez pas l'étudiant travailler ; si personne n'a encore travaillé, annulez la déclaration[, jusqu'au {by}], \
            et laissez le travail commencer quand l'étudiant a l'âge requis",
        "mettez fin au travail et à la période aujourd'hui ; tout autre travail est interdit aussi jusqu'à ce que l'étudiant \
            ait l'âge requis",
        "payez les jours prestés ; aucun autre travail n'est permis jusqu'à ce que l'étudiant ait l'âge requis",
    ),
    RuleText::new(
        "student-beside-main-job",
        "l'étudiant a un emploi de quatre cinquièmes ou plus durant le trimestre[ : {fraction} d'un temps plein][ \
            en {quarter}]",
        "qui n'étudie pas à titre principal n'est pas étudiant",
        "vérifiez l'inscription et ce que l'étudiant fait à titre principal ; sinon déclarez le travail comme OTH",
    ),
    RuleText::new(
        "student-contract-longer-than-a-year",
        "le contrat de l'étudiant dure plus de {months} mois : à partir du {contractStart}[ jusqu'au {contractEnd}]",
        "un contrat d'étudiant est à durée déterminée, avec un maximum",
        "corrigez le contrat dans la table contracts s'il y est mal indiqué ; le travail sous un contrat plus long \
            est du travail ordinaire, à déclarer comme OTH avant qu'il commence",
    ),
    RuleText::new(
        "student-contract-signed-late",
        "le contrat de l'étudiant a été signé après le début du travail[ : le {signedOn}, pour un travail à partir du {workFrom}][ : à {signedAt}, pour un travail à partir de {workBegan}]",
        "un étudiant est déclaré sur un contrat signé",
        "voyez ce qui a été travaillé avant la signature : si quelqu'un a travaillé, demandez à l'ONSS si ces heures gardent le taux de solidarité ; si personne n'a encore travaillé, faites signer le contrat avant que le travail commence ; si le jour est mal indiqué, corrigez la table contracts",
    ),
    RuleText::new(
        "student-in-limited-curriculum",
        "l'étudiant n'a que des cours du soir ou un programme réduit[, le {firstDay}][, et ce n'est plus le cas à partir du {freeFrom}]",
        "des études qui laissent la journée libre ne sont pas l'activité principale",
        "vérifiez l'inscription ; sinon déclarez le travail comme OTH",
    ),
    RuleText::new(
        "student-of-fifteen-without-schooling",
        "l'étudiant a {ageWithConditions} ans le {startDate} et n'a pas suivi les deux premières années du secondaire",
        "",
        "laissez le travail commencer quand l'étudiant a l'âge requis[, ou comme travail léger à partir du {lightWorkFrom}]",
    )
    .steps(
        "annulez la déclaration[, jusqu'au {by}], et laissez le travail commencer quand l'étudiant a l'âge requis[, ou comme travail léger à partir du {lightWorkFrom}]",
        "ne laissez pas l'étudiant travailler ; si personne n'a encore travaillé, annulez la déclaration[, jusqu'au {by}], \
            et laissez le travail commencer quand l'étudiant a l'âge requis[, ou comme travail léger à partir du {lightWorkFrom}]",
        "mettez fin au travail et à la période aujourd'hui ; tout autre travail est interdit aussi jusqu'à ce que l'étudiant \
            ait l'âge requis[ ; les travaux légers sont permis à partir du {lightWorkFrom}]",
        "payez les jours prestés ; aucun autre travail n'est permis jusqu'à ce que l'étudiant ait l'âge requis[, sauf un travail léger à partir du {lightWorkFrom}]",
    ),
    RuleText::new(
        "student-plan-changed-late",
        "le travail planifié change trop tard pour compter[ : reçu le {receivedAt} ; il pouvait être modifié jusqu'à la déclaration des \
            salaires du trimestre, au plus tard le {deadline}]",
        "une fois les salaires déclarés, les heures prestées remplacent les heures planifiées",
        "vérifiez dans Student@work si les heures ont été retirées du contingent ; sur les heures prestées qui ne l'ont pas été, payez les \
            cotisations ordinaires",
    ),
    RuleText::new(
        "student-quota-exceeded",
        "le contingent étudiant est dépassé[ de {exceedingHours|heure planifiée|heures planifiées}][ de \
            {exceedingDays|jour planifié|jours planifiés}][ de {leastExceedingHours|heure planifiée|heures planifiées} ou plus ; ce qui y entre \
            n'est pas certain][ ; {hoursLeft|heure y entre|heures y entrent}][ ; \
            {daysLeft|jour y entre|jours y entrent}]",
        "[{quotaHours} heures pour {year}][{quotaDays} jours pour {year}]",
        "gardez-la et payez les cotisations ordinaires sur le dépassement, ce qui est légal, ou ramenez le plan[, au plus tard le {planBy},] à ce qui entre dans le contingent, s'il en reste",
    )
    .steps(
        "gardez-la et payez les cotisations ordinaires sur le dépassement, ce qui est légal, ramenez le plan[, au \
            plus tard le {planBy},] à ce qui entre dans le contingent, s'il en reste, ou retirez la déclaration, \
            jusqu'au {by}, si personne n'a encore travaillé",
        "",
        "",
        "payez les cotisations ordinaires sur ce qui a été presté au-delà du contingent, ce qui est légal[ ; si \
            moins d'heures ont été prestées que planifié, ramenez le plan au plus tard le {planBy}, avant que les \
            salaires du trimestre soient déclarés][ ; ce qui n'a pas été presté pouvait être retiré du plan jusqu'au \
            {planWasBy}, et plus maintenant]",
    ),
    RuleText::new(
        "third-country-hours-exceeded",
        "un étudiant hors EEE travaille trop d'heures par semaine en période scolaire[ : {plannedHours|heure est \
            planifiée|heures sont planifiées}][, sur {mostHours} que ces semaines permettent][ à {hoursOfWeek} par \
            semaine]",
        "le travail chez tous les employeurs compte ensemble",
        "ne laissez pas travailler plus par semaine que ce qui est permis[, et ramenez le plan par un UPDATE, au plus tard le {planBy}][ ; le plan pouvait être ramené jusqu'au {planWasBy}, et plus maintenant] ; ou faites travailler durant les vacances scolaires",
    )
    .steps(
        "planifiez moins d'heures : ramenez le plan par un UPDATE avant le début de la semaine, ou annulez la \
            déclaration, jusqu'au {by} ; ou faites travailler durant les vacances scolaires",
        "",
        "",
        "vérifiez si un permis autorisait les heures au-delà[ ; ce qui n'a pas été presté s'enlève par un UPDATE, au plus tard le {planBy}][ ; ce qui n'a pas été presté pouvait s'enlever jusqu'au {planWasBy}, et plus maintenant] ; planifiez moins d'heures durant les semaines à venir, \
            ou travaillez durant les vacances scolaires",
    ),
    RuleText::new(
        "update-of-late-period",
        "la période a été déclarée tardivement, et un UPDATE ne le répare pas",
        "",
        "s'il en reste des jours à venir, mettez fin à cette période par un UPDATE avant ceux-ci, puis déclarez-les par un \
            nouvel IN avant qu'ils commencent ; n'annulez pas des jours déjà prestés",
    ),
    RuleText::new(
        "work-beside-third-country-student",
        "ce travail tombe dans des semaines de période scolaire d'un étudiant hors EEE[, qui travaille comme étudiant à partir du \
            {studentStartDate}][ (période {studentPeriodId})][ ; {hoursOfWeek|heure|heures} par semaine au plus, chez tous \
            les employeurs ensemble]",
        "",
        "ne planifiez aucune semaine au-delà de la limite, heures de tout travail comprises",
    ),
];
