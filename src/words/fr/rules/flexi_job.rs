//! Flexi-jobs.

use super::ANEW;
use crate::words::RuleText;

/// Of a declaration that came too early, once its days have come.
pub(super) const FLEXI_JOB: &[RuleText] = &[
    RuleText::new(
        "accepted-without-warning",
        "l'ONSS a accepté le flexi-job sans avertissement : il a trouvé le travail du troisième trimestre qui précède ou la \
            pension",
        "",
        "gardez sa réponse ; elle ne dit rien des conditions durant le trimestre lui-même",
    ),
    RuleText::new(
        "agency-flexi-job-at-own-employer",
        "l'entreprise de travail intérimaire place le travailleur du flexi-job chez un de ses propres employeurs[ : un \
            contrat à partir du {otherStartDate}]",
        "",
        "placez le travailleur chez un autre utilisateur, ou déclarez le travail comme OTH avant qu'il commence",
    ),
    RuleText::new(
        "flexi-earnings-above-ceiling",
        "les flexi-jobs du travailleur rapportent en {year} plus que ce qui est exonéré d'impôt[ : {exceedingEuro} \
            euros au-delà de {ceilingEuro} euros]",
        "chez tous les employeurs ensemble, pour qui n'est pas pensionné ; le droit aux flexi-jobs n'en dépend pas",
        "dites au travailleur que le reste est imposé comme un salaire ordinaire ; retenez le précompte professionnel \
            si la rémunération d'un seul employeur dépasse le plafond",
    ),
    RuleText::new(
        "flexi-job-at-linked-firm",
        "le travailleur a un contrat de quatre cinquièmes ou plus avec une entreprise liée à l'employeur du flexi- \
            job[, à partir du {otherStartDate}]",
        "",
        "déclarez le travail comme OTH avant qu'il commence, ou laissez engager une entreprise qui n'est pas liée",
    ),
    RuleText::new(
        "flexi-job-conditions-unmet",
        "les conditions d'un flexi-job ne sont pas remplies[ : {fraction} d'un temps plein chez d'autres employeurs en \
            {quarter}][, à côté de {throughAgency} par une entreprise de travail intérimaire, dont le travail compte comme travail \
            pour l'utilisateur][, réduction d'un temps plein en {fullTimeQuarter}]",
        "quatre cinquièmes au troisième trimestre qui précède sans réduction d'un temps plein depuis le cinquième (à partir de 2024), \
            ou à partir de 2018 une pension à la fin du deuxième ; pour les jours de 2018 à septembre 2025, l'âge de 65 ans, \
            en 2025 de 66 ans, suffisait aussi",
        "si l'ONSS ne connaît pas le travail ou la pension, envoyez-lui la preuve, et pour un travail hors de l'EEE, \
            de la Suisse et du Royaume-Uni demandez à la Sécurité sociale d'outre-mer son accord pour ce trimestre ; sinon engagez comme OTH, ce qui \
            y exclut les flexi-jobs pour le reste du trimestre",
    )
    .steps(
        "",
        "si l'ONSS ne connaît pas le travail ou la pension, envoyez-lui la preuve, et pour un travail hors de l'EEE, \
            de la Suisse et du Royaume-Uni demandez à la Sécurité sociale d'outre-mer son accord pour ce trimestre ; sinon, \
            si personne n'a encore travaillé, annulez la déclaration[, jusqu'au {by}], et engagez comme OTH, ce qui y exclut les flexi-jobs pour le reste du trimestre ; \
            si le travail a commencé, mettez-y fin aujourd'hui, déclarez les jours à venir comme OTH avant qu'ils \
            commencent, et payez ce jour comme travail ordinaire",
        "si l'ONSS ne connaît pas le travail ou la pension, envoyez-lui la preuve, et pour un travail hors de l'EEE, \
            de la Suisse et du Royaume-Uni demandez à la Sécurité sociale d'outre-mer son accord pour ce trimestre ; sinon mettez-y fin aujourd'hui, \
            car un CANCEL serait tardif, déclarez les jours à venir comme OTH avant qu'ils commencent, et payez les \
            jours prestés comme travail ordinaire",
        "si l'ONSS ne connaît pas le travail ou la pension, envoyez-lui la preuve, et pour un travail hors de l'EEE, \
            de la Suisse et du Royaume-Uni demandez à la Sécurité sociale d'outre-mer son accord pour ce trimestre ; sinon payez ces jours comme \
            travail ordinaire, car ils sont passés et un CANCEL serait tardif",
    ),
    RuleText::new(
        "flexi-job-declared-too-early",
        "le flexi-job est déclaré trop tôt[ : pour {quarter}, il peut être déclaré à partir du {firstDay}]",
        "",
        "envoyez la déclaration le {firstDay} ou plus tard, avant le début du travail",
    )
    .begun(ANEW),
    RuleText::new(
        "flexi-job-end-moved-later",
        "la fin d'un flexi-job ne se déplace jamais à un jour ultérieur[ : du {before}][ au {endDate}]",
        "",
        "laissez la période telle quelle ; déclarez les jours après le {before} encore à venir comme un nouveau flexi-job avant \
            qu'ils commencent, un par trimestre ; pour les jours déjà prestés, envoyez l'IN aussitôt, qui est tardif",
    ),
    RuleText::new(
        "flexi-job-in-barred-function",
        "aucun secteur n'admet les flexi-jobs dans cette fonction : le travail artistique, et les tâches d'une \
            profession des soins de santé",
        "",
        "déclarez le travail comme OTH, ou confiez un autre travail au travailleur en flexi-job",
    ),
    RuleText::new(
        "flexi-job-into-next-quarter",
        "les heures après minuit tombent dans le trimestre suivant, {quarter}, dont les conditions pour un \
            flexi-job ne sont pas remplies",
        "c'est le trimestre où le travail est fait qui compte, avec le troisième qui le précède",
        "laissez la prestation se terminer à minuit, ou veillez à ce que les conditions du trimestre suivant soient \
            remplies aussi",
    ),
    RuleText::new(
        "flexi-job-outside-its-sectors",
        "le secteur de l'employeur n'admet peut-être pas les flexi-jobs ce jour-là, ou pas dans la fonction du \
            travailleur",
        "la commission paritaire, l'activité et la fonction décident, selon le jour du travail",
        "cherchez le secteur dans la liste de l'ONSS ; s'il n'admet pas les flexi-jobs, déclarez le travail comme OTH \
            avant qu'il commence",
    ),
    RuleText::new(
        "flexi-job-without-end",
        "le flexi-job est déclaré sans date de fin",
        "",
        "déclarez la date de fin, durant le trimestre ; à ce qui est déjà envoyé, un OUT met fin",
    ),
    RuleText::new(
        "flexi-pay-above-most",
        "{wage} euros par heure, indemnités comprises, dépassent ce que peut rapporter un flexi-job[ : {mostPay} \
            euros][ le {startDate}]",
        "le salaire, les indemnités, les primes et les avantages font ensemble 150 % du flexi-salaire minimum au plus",
        "diminuez les indemnités ou le salaire ; comme travail ordinaire (OTH), déclaré avant qu'il commence et avec des cotisations ordinaires, il peut rapporter plus",
    ),
    RuleText::new(
        "flexi-period-of-one-day",
        "un flexi-job sans heures commencerait et se terminerait le {startDate}",
        "",
        "dans un IN, donnez les heures du jour ; une période existante ne peut pas se terminer à son premier jour : \
            laissez-la, ou annulez-la avant le début du travail et déclarez le jour avec ses heures",
    ),
    RuleText::new(
        "flexi-share-in-childcare-exceeded",
        "les flexi-jobs font[ {flexiShare}, soit] plus de {mostPercent} % du travail de l'employeur dans l'accueil \
            d'enfants en {year}",
        "la somme sur tous les travailleurs et les trimestres de l'année, travailleurs en flexi-job compris",
        "planifiez en flexi-jobs une moindre part du travail de l'année",
    ),
    RuleText::new(
        "flexi-wage-below-least",
        "un salaire de {wage} euros par heure est inférieur au flexi-salaire minimum[, {leastWage} euros][, {inferredLeastWage} euros par déduction][, à partir \
            du {firstDay}]",
        "sans le pécule de vacances ; seul le minimum suit l'index",
        "augmentez le salaire à partir de ce jour",
    ),
    RuleText::new(
        "foreign-work-or-pension-proven",
        "un travail à l'étranger, la rémunération d'été d'enseignants ou une pension hors du cadastre, avec preuve, \
            remplit les conditions",
        "",
        "gardez la réponse de l'ONSS à la preuve ; s'il n'a pas répondu, envoyez la preuve à son centre de contact",
    ),
    RuleText::new(
        "framework-agreement-signed-late",
        "le contrat-cadre du flexi-job a été signé après le début du travail[ : le {signedOn}, pour un travail à partir du {workFrom}][ : à {signedAt}, pour un travail à partir de {workBegan}]",
        "il est signé avant le premier emploi ; sans lui, il n'y a pas de flexi-job",
        "voyez ce qui a été presté avant la signature : ce n'est pas un flexi-job ; si personne n'a encore travaillé, faites-le signer avant le début du travail ; si le jour est mal indiqué, ou si un autre contrat-cadre a été signé plus tôt, corrigez la table contracts",
    ),
    RuleText::new(
        "notice-or-severance-at-flexi-employer",
        "le flexi-job tombe durant un préavis chez le même employeur, ou dans des jours que couvre son indemnité de \
            rupture[ : à partir du {coveredFrom}][, jusqu'au {coveredUntil}]",
        "",
        "laissez le flexi-job attendre : il y est possible après le dernier de ces jours ; si un contrat autre qu'un \
            flexi-job prend fin, à partir du trimestre suivant",
    ),
    RuleText::new(
        "other-work-at-flexi-employer",
        "le travailleur a un autre travail chez l'employeur du flexi-job durant le trimestre[, à partir du \
            {otherStartDate}][ (période {otherPeriodId})]",
        "depuis 2024, pas d'autre contrat avec l'employeur avant le flexi-job ou à côté de lui durant son trimestre, \
            et après lui c'est permis ; jusque-là, un contrat de quatre cinquièmes ou plus durant le trimestre l'empêche",
        "faites le travail sous l'autre contrat tant qu'il dure, et ensuite déclarez-le comme OTH avant qu'il \
            commence ; un flexi-job y est possible à partir du trimestre qui suit celui où l'autre travail se termine",
    ),
    RuleText::new(
        "overseas-approval",
        "l'ONSS a décidé par écrit du travail sous la Sécurité sociale d'outre-mer, pour ce trimestre seulement[, le \
            {decidedOn}]",
        "",
        "écrivez à overseas@rsz.fgov.be pour chaque autre trimestre avant qu'il commence",
    )
    .steps(
        "annulez la déclaration[, jusqu'au {by}], et engagez comme OTH, ce qui y exclut les flexi-jobs pour le reste du trimestre ; écrivez \
            à overseas@rsz.fgov.be pour chaque autre trimestre avant qu'il commence",
        "si personne n'a encore travaillé, annulez la déclaration[, jusqu'au {by}], et engagez comme OTH, ce qui y exclut les flexi-jobs \
            pour le reste du trimestre ; écrivez à overseas@rsz.fgov.be pour chaque autre trimestre avant qu'il commence",
        "mettez-y fin aujourd'hui, car un CANCEL serait tardif, déclarez les jours à venir comme OTH avant qu'ils commencent, et payez les \
            jours prestés comme travail ordinaire ; écrivez à overseas@rsz.fgov.be pour chaque autre trimestre avant qu'il commence",
        "payez ces jours comme travail ordinaire, car ils sont passés et un CANCEL serait tardif ; écrivez à overseas@rsz.fgov.be pour \
            chaque autre trimestre avant qu'il commence",
    ),
    RuleText::new(
        "reduction-shown-by-work-abroad",
        "un travail à l'étranger, ou la rémunération d'été d'enseignants, peut révéler une réduction à quatre \
            cinquièmes que l'ONSS ne voit pas",
        "",
        "interrogez l'ONSS avec les faits de ce travail avant de vous fier au régime",
    ),
    RuleText::new(
        "user-without-agency-committee",
        "le flexi-job a un utilisateur, et sa commission paritaire n'est pas celle du travail intérimaire (322)",
        "",
        "si une entreprise de travail intérimaire engage, déclarez la commission paritaire 322 avec l'utilisateur à sa place ; sinon omettez l'utilisateur",
    ),
    RuleText::new(
        "work-bars-flexi-job",
        "ce travail retire le droit à un flexi-job du travailleur chez le même employeur ou utilisateur durant le \
            trimestre[ : à partir du {flexiStartDate}][ (période {flexiPeriodId})]",
        "pas d'autre contrat avec l'employeur avant le flexi-job ou à côté de lui durant son trimestre ; après lui, \
            c'est permis ; et pas de flexi-job par une entreprise de travail intérimaire chez un utilisateur avec lequel le \
            travailleur a un contrat",
        "si ce travail n'a pas encore commencé, laissez-le commencer après le flexi-job ; s'il se poursuit depuis le trimestre \
            précédent, mettez-y fin avant le trimestre du flexi-job",
    ),
];
