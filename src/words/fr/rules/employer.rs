//! The employer, the sender and the user of an agency worker.

use crate::words::RuleText;

pub(super) const EMPLOYER: &[RuleText] = &[
    RuleText::new(
        "employer-under-another-committee",
        "le répertoire n'a l'employeur, ou l'utilisateur de l'agence d'intérim, que sous une autre commission \
            paritaire que celle qui est déclarée",
        "la commission paritaire décide des types de travailleur possibles, des cartes à donner (124) et de la \
            façon de compter les jours",
        "déclarez la commission paritaire dont relève le travail ; une commission erronée se corrige par un CANCEL \
            et un nouvel IN, non par un UPDATE ; si le travailleur est engagé pour une autre activité, indiquez sa \
            commission paritaire dans la table employers",
    )
    .steps(
        "",
        "",
        "si la commission déclarée est erronée, un CANCEL serait tardif et un UPDATE ne la change pas : mettez fin à la période aujourd'hui et déclarez les jours à venir sous la bonne avant qu'ils commencent ; demandez à l'ONSS ce qu'il advient des jours passés ; si le travailleur est engagé pour une autre activité, indiquez sa commission paritaire dans la table employers",
        "si la commission déclarée est erronée, un CANCEL serait tardif et un UPDATE ne la change pas : demandez à l'ONSS ce qu'il advient de ces jours ; si le travailleur est engagé pour une autre activité, indiquez sa commission paritaire dans la table employers",
    ),
    RuleText::new(
        "hour-no-clock-shows",
        "la prestation commence ou se termine à une heure qu'aucune horloge ne montre[ : le {day}, les horloges passent de 02:00 à 03:00]",
        "",
        "corrigez l'heure avant le début du travail : 03:00 suit 02:00",
    ),
    RuleText::new(
        "shift-without-length",
        "la prestation du {startDate} se termine à la minute où elle commence",
        "",
        "corrigez les heures avant le début du travail ; un travail qui dépasse minuit se termine le jour suivant",
    ),
    RuleText::new(
        "agency-contract-signed-late",
        "le contrat de travail intérimaire a été signé tardivement[ : le {signedOn}][, pour un travail à partir du \
            {startDate}]",
        "[il était signé dans les {workingDays|jour ouvrable|jours ouvrables} du début du travail][à partir du {atBeginFrom}, il est signé \
            au plus tard au début du travail ; un contrat électronique ne peut l'être plus tard que si l'intention et le projet sont venus \
            avant, si le travail a commencé comme le prévoit le projet, et si la Dimona est venue à temps]",
        "tenez-le pour un contrat à durée indéterminée, que le travailleur peut rompre sans préavis durant ses sept \
            premiers jours ; faites signer le prochain avant le début du travail",
    ),
    RuleText::new(
        "employer-not-active",
        "l'employeur n'est pas actif comme employeur[ le {startDate}][ le {endDate}, dernier jour de la période]",
        "",
        "vérifiez les dates de la période et le numéro de l'employeur ; un employeur qui recommence le signale \
            d'abord à l'ONSS",
    ),
    RuleText::new(
        "employer-without-sub-entities",
        "l'employeur n'a pas de sous-entités, et une est donnée",
        "",
        "omettez la sous-entité",
    ),
    RuleText::new(
        "enterprise-number-of-another-employer",
        "le numéro ONSS de l'employeur appartient à un autre numéro d'entreprise",
        "",
        "vérifiez les deux numéros ; un seul suffit",
    ),
    RuleText::new(
        "no-employer-number",
        "le numéro de l'employeur manque",
        "",
        "donnez le numéro ONSS ou le numéro d'entreprise (BCE)",
    ),
    RuleText::new(
        "no-mandate",
        "l'employeur n'a donné à l'expéditeur aucun mandat en vigueur[ le {receivedAt}]",
        "",
        "enregistrez le mandat auprès de l'ONSS (Mahis), ou laissez l'employeur déclarer",
    ),
    RuleText::new(
        "nsso-number-of-later-series",
        "le numéro ONSS est au-delà des numéros que connaît le glossaire",
        "",
        "envoyez plutôt le numéro d'entreprise, qui ne laisse aucun doute",
    ),
    RuleText::new(
        "numbers-of-two-employers",
        "les numéros donnés appartiennent à deux employeurs",
        "",
        "donnez le numéro de celui qui engage ; un seul numéro suffit",
    ),
    RuleText::new(
        "place-of-work-without-name",
        "le lieu d'occupation de l'étudiant n'a pas de nom",
        "",
        "donnez le nom du lieu, ou omettez le lieu s'il s'agit du siège",
    ),
    RuleText::new(
        "sub-entity-left-out",
        "le numéro de la sous-entité manque",
        "",
        "donnez la sous-entité pour laquelle le travailleur travaille ; l'employeur en a la liste de l'ONSS",
    ),
    RuleText::new(
        "sub-entity-of-another-employer",
        "la sous-entité n'est pas de cet employeur",
        "",
        "donnez une sous-entité de la liste que l'employeur a de l'ONSS",
    ),
    RuleText::new(
        "successive-day-contracts",
        "l'utilisateur paie pour des contrats journaliers successifs de cet intérimaire[ : {dayContracts} durant le \
            semestre à partir du {firstDay}]",
        "[{eurosEach} euros pour chacun d'eux, {euros} euros ensemble ;] l'ONSS les compte d'après la DmfA",
        "offrez un contrat plus long, ou laissez un jour calendrier entre deux contrats",
    ),
    RuleText::new(
        "unknown-employer",
        "le répertoire de l'ONSS n'a pas d'employeur avec ce numéro",
        "",
        "vérifiez le numéro ; un nouvel employeur s'inscrit auprès de l'ONSS (WIDE) avant la première Dimona",
    ),
    RuleText::new(
        "unknown-user-enterprise",
        "le numéro d'entreprise de l'utilisateur ne figure pas à la BCE",
        "",
        "vérifiez le numéro ; un utilisateur qui n'en a pas est indiqué par son nom et son adresse",
    ),
    RuleText::new(
        "unsecured-channel",
        "l'employeur ne peut déclarer que par un canal sécurisé, et la déclaration est arrivée par un autre[ : \
            {channel}]",
        "",
        "déclarez par le web sécurisé, par fichier ou par le service web",
    ),
    RuleText::new(
        "user-against-contract",
        "un autre utilisateur est déclaré que celui qu'indique le contrat[ : il commence le {contractStart}]",
        "",
        "comparez le contrat et la déclaration : si le contrat est mal indiqué, corrigez la table contracts ; sinon, déclarez son utilisateur ; un UPDATE ne peut pas changer celui qui a été envoyé",
    )
    .steps(
        "comparez le contrat et la déclaration : si le contrat est mal indiqué, corrigez la table contracts ; sinon, annulez la déclaration, au plus tard le {by}, et envoyez un nouvel IN avec l'utilisateur du contrat avant le début du travail : un UPDATE ne peut pas changer l'utilisateur",
        USER_OF_CONTRACT,
        USER_OF_CONTRACT,
        USER_OF_CONTRACT,
    ),
    RuleText::new(
        "user-identified-twice",
        "l'utilisateur du travailleur intérimaire est donné à la fois par son numéro d'entreprise (BCE) et par son \
            nom",
        "",
        "donnez seulement le numéro d'entreprise ; le nom et l'adresse uniquement s'il n'y en a pas",
    ),
    RuleText::new(
        "user-known-by-name-only",
        "l'utilisateur du travailleur intérimaire est donné par son nom, bien qu'il ait un numéro d'entreprise (BCE)",
        "",
        "donnez le numéro d'entreprise à la place du nom et de l'adresse",
    ),
    RuleText::new(
        "user-not-identified",
        "l'utilisateur du travailleur intérimaire n'a ni numéro d'entreprise (BCE) ni nom",
        "",
        "donnez le numéro d'entreprise de l'utilisateur ; le nom et l'adresse uniquement s'il n'en a pas",
    ),
];

/// Another user than that of the contract, where work has begun.
const USER_OF_CONTRACT: &str = "comparez le contrat et la déclaration : si le contrat est mal indiqué, corrigez la table contracts ; si l'utilisateur était erroné dès le début, annulez la déclaration et envoyez tout de suite un nouvel IN, bien que les deux soient tardifs ; si le travailleur est passé de l'utilisateur déclaré à un autre, mettez fin à la période au dernier jour chez le premier et déclarez le reste avant qu'il ne commence : un UPDATE ne peut pas changer l'utilisateur";
