//! The Dimona period: its dates, and which one a declaration names.

use crate::words::RuleText;

/// Of a declaration that begins before its contract, where work may have begun.
const BEFORE_CONTRACT: &str = "voyez si quelqu'un a travaillé les jours avant le contrat : ce qui a été travaillé est déclaré à juste titre, et son contrat a sa \
    place dans la table contracts ; si personne n'a travaillé, demandez à l'ONSS comment rectifier le début";

/// The step of a feature that changes, at every time: of a flexi-job it tells more.
const CHANGED: &str = "si le travailleur passe de l'un à l'autre, mettez fin à cette période par un OUT au dernier jour de ce travail, tardif \
    après le premier jour ouvrable qui le suit ; si elle était erronée dès le début et que personne n'y a travaillé, annulez-la ; si les deux emplois \
    continuent côte à côte, laissez-la ouverte[ ; un {FLX} n'est possible après elle que si ce dernier jour se situe dans \
    un trimestre antérieur : s'il se situe dans celui-ci, ou si les deux continuent, aucun flexi-job n'y est possible \
    avant le suivant]";

pub(super) const PERIOD: &[RuleText] = &[
    RuleText::new(
        "answer-differs",
        "la réponse de l'ONSS lui-même diffère de celle prédite : il sait quelque chose qui n'est pas donné ici, ou \
            ce qui est donné ici n'est pas ce qu'il a reçu",
        "",
        "[rien n'est déclaré : un IN corrigé est dû au plus tard le {deadline}, avant que le travail commence ; ]consultez sa réponse, \
            comparez ce qui a été envoyé avec ce qui est vérifié ici, et interrogez l'ONSS avant de vous fier à ce qui est dit ici",
    )
    .begun(
        "[rien n'est déclaré : envoyez tout de suite un IN corrigé, dû au plus tard le {deadline} et avant que le travail commence ; \
            ]consultez sa réponse, comparez ce qui a été envoyé avec ce qui est vérifié ici, et interrogez l'ONSS avant de vous fier à ce \
            qui est dit ici",
    ),
    RuleText::new(
        "begin-moved-later",
        "le début ne peut pas être reporté par un UPDATE[ : du {before}][ au {startDate}]",
        "",
        "jusqu'au jour du début déclaré lui-même, un CANCEL et un nouvel IN font la même chose",
    )
    .steps(
        "un CANCEL, jusqu'au {by}, et un nouvel IN font la même chose",
        "si personne n'a encore travaillé, un CANCEL, jusqu'au {by}, et un nouvel IN font la même chose",
        "laissez-la : son début ne peut plus être reporté, et un CANCEL serait tardif",
        "laissez-la : aucun de ses jours n'est encore à venir, et un CANCEL serait tardif",
    ),
    RuleText::new(
        "begins-before-contract",
        "la déclaration commence avant le contrat[ : le {startDate}, et le contrat le {contractStart}]",
        "",
        "comparez le contrat et la déclaration : si le contrat est mal indiqué, corrigez la table contracts ; sinon, déclarez à partir de \
            son premier jour",
    )
    .steps(
        "comparez le contrat et la déclaration : si le contrat est mal indiqué, corrigez la table contracts ; sinon, annulez la \
            déclaration, au plus tard le {by}, et déclarez le travail à nouveau à partir du premier jour du contrat, avant qu'il commence",
        BEFORE_CONTRACT,
        BEFORE_CONTRACT,
        BEFORE_CONTRACT,
    ),
    RuleText::new(
        "begins-behind-contract",
        "la déclaration commence plus tard que le contrat[ : le {startDate}][ au lieu du {contractStart}]",
        "",
        "donnez le premier jour du contrat, quel que soit le jour où le travailleur commence réellement ; si elle est \
            déjà envoyée, déplacez le début par un UPDATE avant le début du travail : ensuite il est tardif",
    ),
    RuleText::new(
        "cancelled-period",
        "la période {periodId} est déjà annulée",
        "",
        "après un second CANCEL, ne faites rien ; pour d'autres prestations, envoyez un nouvel IN avant qu'elles \
            commencent",
    ),
    RuleText::new(
        "closed-period",
        "la période se termine déjà le {endDate}",
        "",
        "n'envoyez rien si ce jour est exact ; un UPDATE déplace la fin, mais celle d'un flexi-job déclaré par ses \
            dates seulement à un jour antérieur",
    ),
    RuleText::new(
        "days-between-contracts",
        "des jours sont déclarés entre deux contrats : du {firstDay} au {lastDay}, aucun ne court",
        "",
        "comparez les contrats et la déclaration : s'il en manque un dans la table contracts, ou si un jour y est mal indiqué, corrigez la table ; sinon, mettez fin à la période avec le premier contrat, et déclarez le travail sous le suivant avant qu'il ne commence",
    ),
    RuleText::new(
        "duplicate-period",
        "la même période est déjà déclarée : début le {startDate}[, période {periodId}][, enregistrement {record} du \
            fichier {file}]",
        "",
        "n'envoyez rien de plus s'il s'agit du même travail : la période est déclarée ; si d'autres heures sont planifiées, modifiez-les par un UPDATE de celle-ci",
    ),
    RuleText::new(
        "end-before-begin",
        "la période se terminerait le {endDate}, avant son premier jour, le {startDate}",
        "",
        "corrigez les dates ; une période durant laquelle personne ne travaille s'annule, au plus tard à son \
            premier jour",
    ),
    RuleText::new(
        "end-date-not-removable",
        "la date de fin de cette période[, le {endDate},] ne peut pas être retirée : cette sorte de travail est \
            déclarée avec une fin",
        "",
        "laissez la date de fin telle quelle ; pour du travail après elle, déclarez une nouvelle période avant que \
            ce travail commence",
    ),
    RuleText::new(
        "end-hour-before-begin-hour",
        "le travail se terminerait le {startDate} avant de commencer ce jour-là",
        "",
        "s'il se termine après minuit, donnez le jour suivant comme date de fin ; sinon corrigez les heures",
    ),
    RuleText::new(
        "ends-behind-contract",
        "des jours sont déclarés après le contrat : son dernier jour est le {contractEnd}, et le {declaredEnd} est déclaré",
        "",
        "comparez le contrat et la déclaration : s'il manque un contrat ultérieur dans la table contracts, ou si la fin y est mal indiquée, corrigez la table ; sinon, mettez fin à la période avec le contrat",
    ),
    RuleText::new(
        "feature-changed-in-open-period",
        "une période sous un autre type de travailleur ou une autre commission paritaire est encore ouverte : début le \
            {startDate}[, période {periodId}][, enregistrement {record} du fichier {file}]",
        "",
        "si le travailleur passe de l'un à l'autre, mettez fin à cette période par un OUT au dernier jour de ce travail, tardif \
            après le premier jour ouvrable qui le suit ; si elle était erronée dès le début et que personne n'y a travaillé, annulez-la ; si les deux emplois \
            continuent côte à côte, laissez-la ouverte",
    )
    .steps(CHANGED, CHANGED, CHANGED, CHANGED),
    RuleText::new(
        "locked-period",
        "l'ONSS a verrouillé la période {periodId}",
        "",
        "interrogez l'ONSS : tant que la période est verrouillée, aucun message ne la modifie",
    ),
    RuleText::new(
        "more-planned-days-than-days",
        "{plannedDays} jours sont planifiés dans une période de {days|jour|jours}",
        "",
        "corrigez le nombre de jours, ou les dates",
    ),
    RuleText::new(
        "more-planned-hours-than-the-days-have",
        "{plannedHours} heures sont planifiées en des jours qui en ont {hours}",
        "",
        "corrigez le nombre d'heures, ou les dates : ce qui est planifié est réservé sur le contingent",
    ),
    RuleText::new(
        "open-earlier-answer",
        "une qui dépend d'une déclaration antérieure de la période {periodId}[, ou de l'enregistrement journalier \
            {registrationId}], dont tout n'est pas connu[ : enregistrement {record} du fichier {file}]",
        "",
        "donnez ce qui manque de la déclaration antérieure, le plus souvent la réponse de l'ONSS, et jugez les deux à nouveau",
    ),
    RuleText::new("open-right", "le régime pourrait ne pas tenir", "", "vérifiez ses conditions à la main"),
    RuleText::new(
        "overlapping-period",
        "la période en chevauche une autre : début le {startDate}[, période {periodId}][, enregistrement {record} du \
            fichier {file}]",
        "",
        "corrigez les dates ou les heures, ou mettez fin à la période qui commence la première avant que l'autre commence ; \
            n'en annulez une que si personne n'y a travaillé",
    )
    .steps(
        "",
        "",
        "",
        "corrigez les dates ou les heures de celle qui est erronée ; une période durant laquelle quelqu'un a travaillé \
            ne s'annule pas, seule sa fin est déplacée",
    ),
    RuleText::new(
        "period-across-quarters",
        "la période commence en {quarter} et se termine le {endDate}, dans un autre trimestre",
        "",
        "déclarez une période par trimestre civil, avant que ses jours commencent",
    ),
    RuleText::new(
        "period-of-another-employer",
        "la période[ {periodId}] appartient à un autre employeur",
        "",
        "vérifiez le numéro de période et l'employeur ; l'employeur peut aussi être omis",
    ),
    RuleText::new(
        "period-of-another-worker",
        "la période[ {periodId}] appartient à un autre travailleur",
        "",
        "vérifiez le numéro de période et le NISS ; le NISS peut aussi être omis",
    ),
    RuleText::new(
        "refused-message-again",
        "la même que l'ONSS a refusée auparavant",
        "",
        "consultez les anomalies de la déclaration refusée, et corrigez ce qu'elles désignent avant de la renvoyer",
    ),
    RuleText::new(
        "refused-period",
        "l'ONSS a refusé l'IN de la période {periodId}[ : enregistrement {record} du fichier {file}]",
        "",
        "envoyez un IN sans ses fautes ; il n'y a rien à clôturer, modifier ou annuler",
    ),
    RuleText::new(
        "shift-longer-than-a-day",
        "un travail déclaré avec ses heures dure plus de 24 heures[ : du {begin} au {end}]",
        "",
        "déclarez chaque prestation séparément ; un flexi-job avec contrat écrit a des dates et pas d'heures",
    ),
    RuleText::new(
        "uncancellable-period",
        "la période ne peut plus être annulée[ : annulation reçue le {receivedAt}][, après l'échéance du {deadline}]",
        "",
        "interrogez l'ONSS ; une période durant laquelle quelqu'un a travaillé ne peut pas être annulée du tout",
    ),
    RuleText::new(
        "unchangeable-period",
        "une période de cette sorte, commencée le {startDate}, ne peut plus être modifiée par un UPDATE",
        "",
        "demandez à l'ONSS de la corriger",
    ),
    RuleText::new(
        "unknown-period",
        "la période Dimona {periodId} n'existe pas",
        "",
        "vérifiez le numéro dans la réponse de l'ONSS à l'IN, ou chargez un registre qui contient la période",
    ),
    RuleText::new(
        "update-closes-period",
        "un UPDATE ne peut pas clôturer une période ouverte",
        "",
        "si c'est la bonne période, du bon travailleur, clôturez-la par un OUT[ avec la date de fin {endDate}]",
    ),
    RuleText::new(
        "update-without-change",
        "l'UPDATE ne change rien : la période {periodId} a déjà toutes ses valeurs",
        "",
        "n'envoyez rien si la période est exacte telle quelle ; sinon donnez les valeurs qui doivent changer",
    ),
    RuleText::new(
        "update-without-date",
        "l'UPDATE de la période {periodId} ne donne ni date de début ni date de fin",
        "",
        "donnez la date qui change ; une caractéristique d'une période ne peut pas être modifiée, seulement annulée \
            et déclarée à nouveau à temps",
    ),
    RuleText::new(
        "update-without-date-or-hour",
        "l'UPDATE de la période {periodId} ne donne ni date ni heure",
        "",
        "donnez la date ou l'heure qui change",
    ),
];
