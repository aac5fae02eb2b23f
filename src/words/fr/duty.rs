use crate::words::duty::Duty;

pub(super) const DUTY: Duty = Duty {
    not_told: "ce qui en décide n'est pas indiqué",
    law_unknown: "le droit de ce jour n'est pas connu, ou a été vérifié il y a trop longtemps",
    subcontractor: "un sous-traitant ne déclare pas de travaux ; l'entrepreneur qui a contracté avec le commettant le fait",
    inform_declarant: "avant de sous-traiter à votre tour, informez le déclarant, qui ajoute le sous-traitant suivant",
    two_subcontractors: "les travaux avec deux sous-traitants ou plus sont déclarés, quel que soit leur prix",
    small_without: "les travaux sans sous-traitant dont le prix est inférieur au seuil ne sont pas déclarés",
    small_with_one: "les travaux avec un sous-traitant dont le prix est inférieur au seuil le plus bas ne sont pas déclarés",
    watch_exception: "s'ils augmentent ou si un sous-traitant s'ajoute, informez l'ONSS et déclarez-les aussitôt",
    amount_reached: "les travaux atteignent le montant à partir duquel ils sont déclarés",
    amount_reached_with_one: "avec un sous-traitant, les travaux atteignent le montant à partir duquel ils sont déclarés",
    guarding: "le gardiennage est déclaré, quel que soit son prix : l'exception vaut pour les travaux immobiliers",
    meat: "une entreprise de viande fait une seule déclaration pour tous ses sous-traitants, comme commettante et entrepreneur",
    meat_without: "les sources divergent sur le point de savoir si une entreprise de viande sans sous-traitant déclare",
    declare_meat: "faites une seule déclaration ; si le montant n'est pas connu, 1,00 euro est accepté",
    guarding_presence: "aucune source n'indique si les présences sont enregistrées dans le gardiennage",
    meat_presence: "dans le secteur de la viande, chacun est enregistré, quel que soit le prix",
    cleaning_presence: "dans le nettoyage, chaque travailleur s'enregistre à l'entrée et à la sortie, pauses comprises",
    cleaning_presence_always: "dans le nettoyage, chaque travailleur s'enregistre à l'entrée et à la sortie, quel que soit le prix du contrat",
    cleaning_below: "un contrat de nettoyage non déclaré ne demande pas d'enregistrement, selon la page récente de l'ONSS ; une page plus ancienne dit autre chose",
    cleaning_of_contract: "on n'indique pas si l'ensemble du contrat atteint ce qui doit être déclaré : demandez-le au déclarant",
    presence: "chacun sur le chantier est enregistré avant d'y entrer, une fois par jour",
    presence_below: "les travaux n'atteignent pas le montant à partir duquel les présences sont enregistrées",
    check_in_and_out: "à partir du 1er avril 2027, tous les grands chantiers enregistreraient l'entrée et la sortie ; une seule source le dit, aucun texte n'a été lu",
    declare_label: "déclarer",
    presence_label: "présence",
    required: "obligatoire",
    not_required: "pas obligatoire",
    undetermined: "impossible à dire",
    before_start: "obligatoire, avant le début des travaux",
    days_before: "obligatoire, au moins {days|jour|jours} avant le début des travaux",
    at_once: "obligatoire, aussitôt",
    overdue: "obligatoire, et en retard : il fallait le faire avant le début des travaux",
    sum: "sans déclaration, l'ONSS peut réclamer {amount} euros",
    withheld: "qui paie la facture retient {amount} euros pour l'ONSS",
    withheld_for_taxes: "qui paie la facture retient {amount} euros pour les impôts",
    check_in_and_out_taken: "chacun sur le chantier s'enregistre à l'entrée et à la sortie, comme une source l'annonce",
    threshold: "le seuil est de {limit} euros hors TVA ; ces travaux : {amount}",
    start_day_not_told: "il est indiqué que les travaux ont commencé, mais pas quel jour : donnez ce jour comme startedBefore",
    asbestos_small: "celui qui doit notifier des travaux avec amiante est assimilé à l'entrepreneur qui déclare ; aucune source lue ne dit si cela vaut aussi pour de petits travaux et pour un sous-traitant",
    declare_asbestos: "demandez-le à l'ONSS avant le début des travaux, et comptez sur une déclaration au moins 14 jours avant",
    withholding_not_told: "ce qui est retenu sur la facture ne peut être dit : {lack}",
    declare_at_once: "déclarez-les aussitôt",
    where_days_are_over: "si ce jour est passé, déclarez-les aussitôt et faites débuter les travaux au plus tôt {days|jour|jours} plus tard",
    not_of_private_clients: "une personne physique qui fait faire des travaux à des fins strictement privées n'a pas les devoirs d'un commettant, et est supposée ne rien retenir",
    sum_percent: "sans déclaration, l'ONSS peut réclamer {percent} % du montant total hors TVA",
    declare_late_with_asbestos: "déclarez-les immédiatement, et demandez à l'ONSS s'ils peuvent continuer : avec de l'amiante ils sont déclarés au moins {days|jour|jours} avant le début",
    sum_about: "sans déclaration, l'ONSS peut réclamer environ {amount} euros",






}
.checked();
