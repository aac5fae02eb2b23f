//! When a declaration came.

use crate::words::RuleText;

/// What is done with work that had begun when it was declared, whenever one asks.
const BEGUN_STEP: &str = "gardez la déclaration, et payez les cotisations ordinaires sur ce travail ; s'il a commencé avant ce qui est déclaré, \
            avancez immédiatement le début par un UPDATE, même tardif, ou déclarez-le par un IN s'il se situe dans un autre trimestre \
            ou un autre jour que la prestation ; déclarez la prestation suivante avant qu'elle commence[ ; un {FLX} de plusieurs \
            jours est du travail ordinaire jusqu'à sa fin : si des jours sont encore à venir, terminez-le aujourd'hui, ou \
            à son deuxième jour si c'est aujourd'hui le premier, par un UPDATE, ou \
            par un OUT s'il n'a pas de fin, et déclarez ces jours par un nouvel IN avant qu'ils commencent][ ; un {FLX} ne doit pas \
            devenir OTH, ce qui y exclut les flexi-jobs durant le trimestre]";

pub(super) const TIMING: &[RuleText] = &[
    RuleText::new(
        "begun-before-declaration",
        "le travail avait commencé lorsqu'il a été déclaré[ : reçu le {receivedAt}][, et le travail a commencé le \
            {workBegan}][, et le travail a commencé le {firstWork}]",
        "ces régimes demandent une déclaration avant que le travailleur commence, quelle que soit la réponse de \
            l'ONSS",
        "gardez la déclaration, et payez les cotisations ordinaires sur ce travail ; s'il a commencé avant ce qui est déclaré, \
            avancez immédiatement le début par un UPDATE, même tardif, ou déclarez-le par un IN s'il se situe dans un autre trimestre \
            ou un autre jour que la prestation ; déclarez la prestation suivante avant qu'elle commence",
    )
    .steps(BEGUN_STEP, BEGUN_STEP, BEGUN_STEP, BEGUN_STEP
    ),
    RuleText::new(
        "declared-after-work-began",
        "la déclaration est arrivée après le début du travail[ : reçue le {receivedAt}][, et le travail a commencé \
            le {deadline}][, et le travail a commencé le {firstWork}]",
        "",
        "déclarez la prochaine fois avant que le travailleur commence ; la réponse de l'ONSS ne montre pas ce \
            retard, une inspection le montre",
    ),
    RuleText::new(
        "form-dated-outside-its-years",
        "le formulaire est daté après le jour où l'ONSS l'a reçu, ou avant l'année qui le précède",
        "",
        "donnez le jour où le formulaire a été fait",
    ),
    RuleText::new(
        "late-cancellation",
        "l'annulation est tardive[ : reçue le {receivedAt}][, après l'échéance du {deadline}][, et selon une autre \
            lecture du {otherDeadline}]",
        "",
        "annulez la prochaine période au plus tard son premier jour ; une période durant laquelle quelqu'un a travaillé ne \
            peut pas être annulée[, sauf des jours occasionnels ({EXT}) devenus du travail ordinaire par un troisième jour de suite : l'ONSS \
            demande de les annuler et de les déclarer immédiatement en une seule période ordinaire (OTH), bien qu'un tribunal ait puni des annulations tardives de jours où quelqu'un a travaillé]",
    ),
    RuleText::new(
        "late-declaration",
        "la déclaration est tardive[ : reçue le {receivedAt}, après l'échéance du {deadline}][ ; mais le travail commence le \
            {workBegins}, de sorte que la loi est respectée][ ; mais le travail commence le {workBeginsOn} selon le \
            contrat, de sorte que la loi est respectée si personne n'a travaillé avant]",
        "",
        "gardez-la : le retard ne peut plus être corrigé ; déclarez le travail suivant avant qu'il commence",
    )
    .steps(
        "personne n'a encore travaillé : annulez-la, au plus tard le {by} et avant que le travail commence, et déclarez le \
            travail à nouveau à partir de son vrai début, également avant celui-ci",
        "gardez-la : le retard ne peut plus être corrigé, et une annulation laisserait le travail sans déclaration ; \
            déclarez le travail suivant avant qu'il commence[ ; un {FLX} tardif dont les autres conditions sont remplies ne \
            doit pas devenir OTH, ce qui y exclut les flexi-jobs durant le trimestre]",
        "gardez-la : le retard ne peut plus être corrigé ; déclarez le travail suivant avant qu'il commence[ ; si des jours \
            sous le {regime} sont encore à venir, terminez la période aujourd'hui par un UPDATE, qui retire aussi les heures \
            planifiées pour ces jours, et déclarez ces jours par un nouvel IN avant qu'ils commencent][ ; un {FLX} sans fin se \
            termine par un OUT][ ; un {FLX} tardif dont les autres \
            conditions sont remplies ne doit pas devenir OTH, ce qui y exclut les flexi-jobs durant le trimestre]",
        "gardez-la : le retard ne peut plus être corrigé, et aucun de ses jours n'est encore à venir ; déclarez le travail suivant avant qu'il \
            commence[ ; un {FLX} tardif dont les autres conditions sont remplies ne doit pas devenir OTH, ce qui y exclut \
            les flexi-jobs durant le trimestre]",
    )
    .undeclared(super::send_now!()),
    RuleText::new(
        "late-out",
        "l'OUT est tardif[ : reçu le {receivedAt}][, après l'échéance du {deadline}][, et selon une autre lecture du \
            {otherDeadline}]",
        "",
        "gardez-le ; envoyez le prochain au plus tard le premier jour ouvrable après la fin : la réponse de l'ONSS ne \
            montre pas ce retard, une inspection le montre",
    ),
    RuleText::new(
        "late-update",
        "la modification est tardive[ : reçue le {receivedAt}, après l'échéance du {deadline}][, et selon une autre \
            lecture du {otherDeadline}]",
        "",
        "si rien d'autre ne la refuse, gardez-la : la période doit dire ce qui a été presté ; envoyez la prochaine \
            modification avant son échéance",
    ),
    RuleText::new(
        "received-before-register",
        "une que son formulaire ne montre pas : rien d'autre n'a été jugé[, puisque la déclaration du {receivedAt} \
            n'est pas plus récente que le registre du {asOf}]",
        "",
        "omettez-la, ou partez d'un registre plus ancien",
    ),
    RuleText::new(
        "received-out-of-order",
        "une qui dépend de l'ordre de réception : ce que l'ONSS a reçu pour le travailleur le {lastChange} a été \
            jugé avant",
        "",
        "donnez à chaque déclaration son moment de réception, et jugez à nouveau à partir d'un registre plus ancien",
    ),
    RuleText::new(
        "student-begun-before-declaration",
        "l'étudiant avait commencé à travailler lorsqu'il a été déclaré[ : reçu le {receivedAt}][, et le travail a \
            commencé le {workBegan}][, et le travail a commencé le {firstWork}]",
        "un étudiant est déclaré au plus tard au début du travail",
        "gardez la déclaration, payez les cotisations ordinaires sur ce travail, et déclarez le travail suivant \
            avant qu'il commence",
    ),
    RuleText::new(
        "work-added-late",
        "la modification ajoute du travail qui n'a pas été déclaré à temps[ : reçue le {receivedAt}, après le \
            {deadline}]",
        "",
        "gardez la modification si ce travail a été fait, et payez les cotisations ordinaires sur ce travail : \
            aucun flexi-job ni travail occasionnel n'y a été déclaré à temps ; déclarez tout autre travail avant \
            qu'il commence",
    ),
    RuleText::new(
        "worked-period-cancelled",
        "une période durant laquelle quelqu'un a travaillé est annulée[ : le travail a commencé le {workBegan}][ : le \
            travail a commencé le {firstWork}]",
        "",
        "déclarez à nouveau ce travail immédiatement : après l'annulation, aucune Dimona ne le mentionne[ ; un nouveau {FLX} est tardif, et \
            son travail perd le régime : il se paie comme du travail ordinaire ; il ne peut pas devenir OTH, qui exclut les flexi-jobs chez cet employeur \
            durant le trimestre][ ; des jours occasionnels ({EXT}) devenus du travail ordinaire par un troisième jour de suite se déclarent en une seule \
            période ordinaire (OTH)]",
    ),
    RuleText::new(
        "period-open-behind-contract",
        "le contrat a pris fin, et sa période n'a pas de fin[ : le dernier jour était le {endDate}][, et l'OUT était dû le \
            {deadline}][, et selon une autre lecture le {otherDeadline}]",
        "",
        "envoyez l'OUT immédiatement, avec le dernier jour du contrat : il est tardif, et plus tard est pire",
    ),
    RuleText::new(
        "work-without-declaration",
        "il n'y a pas de Dimona pour ce travail[ depuis le {since}][, sous un contrat qui commence le {contractStart}]",
        "",
        "déclarez-le immédiatement : c'est tardif, et chaque jour de plus aggrave le retard",
    )
    .undeclared(concat!(super::send_now!(), "[ ; la période qui commence le {laterStart} existe : avancez son début par un UPDATE, car un IN qui la chevauche est refusé]")),
    RuleText::new(
        "work-outside-period",
        "d'après ce qui est indiqué, le travail commence en dehors de ce qui est déclaré[ : le {workBegins}][ : le {workBeginsOn}][, déclaré \
            à partir du {declaredFrom}][ jusqu'au {declaredTo}]",
        "un travail qu'aucune déclaration ne couvre quand il commence n'est pas déclaré à temps",
        "déclarez immédiatement ce travail : il est tardif, et plus tard est pire ; avant la période par un UPDATE qui avance son début, après \
            elle par un UPDATE de la fin ; pour un étudiant, pour un flexi-job après sa fin ou dans un autre trimestre, et un autre jour \
            qu'une prestation par un IN de ces jours",
    ),
    RuleText::new(
        "period-longer-than-contract",
        "le contrat a pris fin, et sa période continue[ : le dernier jour était le {endDate}][, et le {declaredEnd} est déclaré][ ; \
            l'UPDATE était dû le {deadline}][, et selon une autre lecture le {otherDeadline}]",
        "",
        "envoyez immédiatement un UPDATE de la fin, avec le dernier jour du contrat : il est tardif, et plus tard est pire",
    ),
    RuleText::new(
        "facts-without-consent",
        "ce que les registres publics ont sur le travailleur ne peut être utilisé sans consentement",
        "",
        "demandez le consentement du travailleur, et vérifiez à nouveau tant qu'il court",
    ),
    RuleText::new(
        "contract-of-another-type",
        "d'après le contrat, il est déclaré sous un autre type de travailleur[ : il commence le {contractStart}]",
        "",
        "comparez le contrat et la déclaration : si le type de travailleur déclaré est erroné, annulez la période si ce n'est pas trop tard \
            et envoyez un nouvel IN avant le début du travail ; si c'est celui du contrat, corrigez la table contracts",
    ),
];
