//! The worker, and who that is.

use crate::words::RuleText;

pub(super) const WORKER: &[RuleText] = &[
    RuleText::new(
        "address-outside-postcode-list",
        "la liste des codes postaux belges n'a pas cette adresse",
        "",
        "comparez le code postal et la commune avec la liste de bpost",
    ),
    RuleText::new(
        "another-family-name",
        "les registres ont un autre nom de famille pour ce NISS",
        "",
        "comparez le nom et le numéro avec le document d'identité",
    ),
    RuleText::new(
        "another-given-name",
        "les registres ont un autre prénom pour ce NISS",
        "",
        "comparez le prénom et le numéro avec le document d'identité",
    ),
    RuleText::new(
        "birth-date-against-ssin",
        "la date de naissance ne va pas avec le NISS",
        "",
        "comparez les deux avec le document d'identité ; omettez la date de naissance si le NISS est exact",
    ),
    RuleText::new(
        "birth-year-out-of-reach",
        "le travailleur est né après l'année de la déclaration, ou plus de 120 ans avant elle",
        "",
        "relisez la date de naissance sur le document d'identité",
    ),
    RuleText::new(
        "no-worker-identification",
        "le NISS manque, et {count|élément|éléments} de l'identification complète {count:manque|manquent} aussi",
        "",
        "donnez le NISS ; sans NISS, donnez complètement le nom, la naissance, le sexe, l'adresse et la nationalité",
    ),
    RuleText::new(
        "sex-against-ssin",
        "le sexe ne va pas avec le NISS",
        "",
        "comparez les deux avec le document d'identité ; omettez le sexe si le NISS est exact",
    ),
    RuleText::new(
        "ssin-not-given-out",
        "un tel NISS n'est pas attribué : sa date de naissance n'existe pas, ou son numéro d'ordre est 000 ou 999",
        "",
        "relisez le numéro sur le document d'identité ; l'ONSS risque de ne pas trouver le travailleur (90017-151)",
    ),
    RuleText::new(
        "ssin-of-somebody-else",
        "les registres ont un autre nom de famille et un autre prénom pour ce NISS",
        "",
        "relisez le numéro sur le document d'identité du travailleur",
    ),
    RuleText::new(
        "unidentified-worker",
        "personne n'a ce NISS : il n'a jamais été attribué, ou a été retiré",
        "",
        "relisez le numéro sur le document d'identité, ou demandez un numéro BIS",
    ),
    RuleText::new(
        "worker-below-minimum-age",
        "travail avant l'âge de {minimumAge} ans, le {startDate}",
        "",
        "laissez le travail commencer quand le travailleur a l'âge requis",
    ),
    RuleText::new(
        "young-worker-without-experience",
        "le travailleur a moins de {belowAge} ans le {startDate}, et n'a jamais travaillé",
        "",
        "ceci est un avis : vérifiez si les règles sur le salaire d'un premier emploi s'appliquent",
    ),
];
