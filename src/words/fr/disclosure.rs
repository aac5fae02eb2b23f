use crate::words::disclosure::Disclosure;

pub(super) const DISCLOSURE: Disclosure = Disclosure {
    field_not_authorised: "cette donnée n'est pas de celles que les délibérations 07/039 et 06/80 permettent au répertoire de communiquer",
    ask_authorisation: "demandez une donnée parmi {fields} ; pour une autre, demandez d'abord l'autorisation du comité de sécurité de l'information",
    category_look_up: "la délibération 06/80 permet à quiconque de chercher la catégorie d'un employeur, sans être identifié",
    purpose: "le répertoire ne communique que pour sélectionner des mesures et pour calculer leur avantage approximatif",
    not_authenticated: "sans authentification, et donc dans toute la phase 1, seule la catégorie est montrée, les jours où la délibération 06/80 est en vigueur, pour autant qu'on le sache",
    log_in: "connectez-vous, en phase 2, comme employeur, préposé ou mandataire",
    third_party: "seuls l'employeur concerné, son préposé et son mandataire ayant un mandat actif sont informés, jamais un tiers",
    get_mandate: "laissez l'employeur demander lui-même, ou faites-lui donner un mandat",
    no_deliberation: "d'un employeur personne physique rien n'est montré un jour où aucune délibération en vigueur n'est connue",
    legal_person: "pour un employeur personne morale aucune autorisation n'est requise, et ses propres données lui sont montrées",
    own_data: "selon la délibération 07/039, un employeur personne physique voit ses propres données",
    no_active_employer: "l'employeur a été radié avant ce jour : il n'est plus un employeur actif, et aucune mesure ne lui donne de réduction",
    not_told: "qui demande, quoi, ou sur qui, n'est pas indiqué",
    shown_label: "montre",
    nothing_told: "rien : la donnée n'y figure pas",
    of_category: "{code}[ à partir du {from}][ jusqu'au {until}] : {what}",
    of_nace: "catégorie {category} : {code} (NACE-BEL {version})[ à partir du {from}][ jusqu'au {until}]",
    of_importance: "{year} : code {code}, {workers}",
    workers_undefined: "nombre de travailleurs non défini",
    workers_below: "moins de {below} travailleurs",
    workers_between: "{least} travailleurs ou plus, et moins de {below}",
    workers_from: "{least} travailleurs ou plus",
    two_codes: "deux codes d'importance pour {year}",
    too_long: "dépasse {most} caractères",
    law_unknown: "ce que le répertoire communiquait ce jour-là n'est pas connu, ou a été vérifié il y a trop longtemps",
    category_ended: "une catégorie montrée n'était utilisée que d'autres jours : si elle vaut encore, l'entrée ne le dit pas",


}
.checked();
