//! The form: what a zone lacks, or holds where it must not.

use crate::words::RuleText;

/// The rules of zones, by the name of the zone, as the form table has them.
macro_rules! zones {
    ($(
        $name:literal, $words:literal,
        $(missing: $missing:literal,)?
        $(invalid: $invalid:literal,)?
        $(forbidden: $forbidden:literal,)?
        $(outside: $outside:literal,)?
    ;)*) => {
        &[$(
            $(RuleText::new(concat!("missing-", $name), concat!($words, " manque"), "", $missing),)?
            $(RuleText::new(concat!("invalid-", $name), concat!($words, " n'est pas valide"), "", $invalid),)?
            $(RuleText::new(concat!("forbidden-", $name), concat!($words, " n'a pas sa place ici"), "", $forbidden),)?
            $(RuleText::new(
                concat!($name, "-outside-domain"),
                concat!($words, " est hors des dates que Dimona admet"),
                "",
                $outside,
            ),)?
        )*]
    };
}

pub(super) const FORM: &[RuleText] = zones! {
    "nsso-number", "le numéro ONSS",
        invalid: "vérifiez le numéro et ses chiffres de contrôle : de 100006 à 199999934, les deux derniers sont \
            des chiffres de contrôle",
        forbidden: "donnez le numéro ONSS ou le numéro provisoire, pas les deux",
    ;
    "enterprise-number", "le numéro d'entreprise (BCE)",
        invalid: "donnez les dix chiffres du numéro d'entreprise ; les deux derniers sont des chiffres de contrôle",
    ;
    "provisional-nsso-number", "le numéro ONSS provisoire",
        invalid: "vérifiez le numéro : de 5000000120 à 5999999989, les deux derniers sont des chiffres de contrôle",
    ;
    "ssin", "le NISS",
        missing: "un travailleur occasionnel (EXT) est déclaré avec le NISS : demandez un numéro BIS s'il n'y en a \
            pas",
        invalid: "relisez les onze chiffres sur le document d'identité ; les deux derniers contrôlent les autres ; un tableur laisse tomber les zéros du début",
    ;
    "joint-committee", "la commission paritaire (CP)",
        missing: "donnez une commission paritaire : XXX, sauf pour le travail sous l'une des huit que Dimona nomme \
            ; les étudiants et les flexi-jobs sous 302 sont XXX aussi",
        invalid: "donnez 124, 140, 144, 145, 149, 302 ou 320, 322 pour le travail intérimaire mais non pour un \
            utilisateur, et XXX pour tout autre secteur",
        forbidden: "omettez-la : seul un IN l'a, et jamais celui d'une administration provinciale ou locale",
    ;
    "user-joint-committee", "la commission paritaire (CP) de l'utilisateur",
        missing: "donnez la commission paritaire de l'utilisateur : XXX pour tout secteur sauf ceux que Dimona nomme",
        forbidden: "omettez l'utilisateur : seuls les intérimaires, sous 322, en ont un",
    ;
    "worker-type", "le type de travailleur",
        missing: "donnez le type de travailleur : OTH pour les travailleurs ordinaires",
        invalid: "donnez un des codes de Dimona en trois lettres majuscules, tel que OTH, STU, FLX ou EXT",
        forbidden: "omettez les caractéristiques : seul un IN les a",
    ;
    "period-id", "le numéro de période Dimona",
        missing: "désignez la période : le numéro figure dans la réponse de l'ONSS à l'IN",
        invalid: "donnez le numéro de douze chiffres au plus de la réponse de l'ONSS à l'IN",
        forbidden: "omettez le numéro de période : l'ONSS le donne à un IN, et une modification d'un enregistrement \
            journalier désigne celui-ci",
    ;
    "start-date", "la date de début",
        missing: "donnez le premier jour du contrat, ou celui de l'enregistrement journalier",
        invalid: "donnez une date qui existe, sous la forme AAAA-MM-JJ",
        forbidden: "omettez le début : un OUT, un CANCEL et un enregistrement journalier annulé n'en ont pas ; celui d'une \
            période étudiant ne peut pas être modifié : tant qu'aucun travail n'a commencé, annulez-la et \
            déclarez-la à nouveau",
        outside: "donnez un jour à partir du 1920-01-01, à moins de dix ans d'ici",
    ;
    "start-hour", "l'heure de début",
        missing: "donnez l'heure à laquelle le travail commence, sous la forme HHMM",
        invalid: "donnez quatre chiffres HHMM, de 0000 à 2359",
        forbidden: "omettez les heures : seuls les ont FLX pour un jour et EXT, dont un forfait journalier n'a \
            qu'une heure de début ; un OUT, un CANCEL et un enregistrement journalier annulé n'en ont pas",
    ;
    "end-date", "la date de fin",
        missing: "donnez le dernier jour : cette sorte de travail est déclarée avec les deux dates",
        invalid: "donnez une date qui existe, sous la forme AAAA-MM-JJ",
        forbidden: "omettez la fin : un enregistrement journalier annulé n'en a pas",
        outside: "donnez un jour à partir du 1999-01-01, à moins de dix ans d'ici ; 9999-12-31 seulement dans un \
            UPDATE, et pour un travail qui ne demande pas de date de fin",
    ;
    "end-hour", "l'heure de fin",
        missing: "donnez l'heure à laquelle le travail se termine, sous la forme HHMM",
        invalid: "donnez quatre chiffres HHMM, de 0000 à 2359",
        forbidden: "omettez les heures : seuls les ont FLX pour un jour et EXT, dont un forfait journalier n'a \
            qu'une heure de début ; un OUT, un CANCEL et un enregistrement journalier annulé n'en ont pas",
    ;
    "planned-days", "le nombre de jours planifiés",
        missing: "donnez les jours planifiés : jusqu'en 2016, les étudiants étaient déclarés en jours",
        invalid: "donnez un nombre entier de 1 à 999",
        forbidden: "omettez les jours planifiés : seuls les étudiants jusqu'en 2016 en ont",
    ;
    "planned-hours", "le nombre d'heures planifiées",
        missing: "donnez les heures planifiées de la période ; toute heure entamée compte pour une heure",
        invalid: "donnez un nombre entier de 1 à 999 ; toute heure entamée compte pour une heure",
        forbidden: "omettez les heures planifiées : seuls les étudiants et l'article 17 en heures en ont",
    ;
    "family-name", "le nom de famille du travailleur",
        invalid: "donnez de un à 48 caractères, pas seulement des espaces",
    ;
    "given-name", "le prénom du travailleur",
        invalid: "donnez de un à 24 caractères, pas seulement des espaces",
    ;
    "initial", "l'initiale du deuxième prénom du travailleur",
        invalid: "donnez une lettre, sans point",
    ;
    "birth-date", "la date de naissance du travailleur",
        invalid: "donnez un jour qui existe, sous la forme AAAA-MM-JJ, ou AAAA-00-00 si seule l'année est connue",
    ;
    "birth-place", "le lieu de naissance du travailleur",
        invalid: "donnez de un à 40 caractères, pas seulement des espaces",
    ;
    "birth-country", "le pays de naissance du travailleur",
        invalid: "donnez le code ONSS du pays, par exemple 150 pour la Belgique",
    ;
    "sex", "le sexe du travailleur",
        invalid: "donnez 1 pour un homme, 2 pour une femme",
    ;
    "nationality", "la nationalité du travailleur",
        invalid: "donnez le code ONSS du pays, par exemple 150 pour la Belgique",
    ;
    "street", "la rue de l'adresse du travailleur",
        invalid: "donnez de un à 35 caractères, pas seulement des espaces",
    ;
    "house-number", "le numéro de maison de l'adresse du travailleur",
        invalid: "donnez de un à 10 caractères, pas seulement des espaces",
    ;
    "box-number", "le numéro de boîte de l'adresse du travailleur",
        invalid: "donnez de un à 4 caractères, ou omettez le numéro de boîte",
    ;
    "postcode", "le code postal de l'adresse du travailleur",
        invalid: "donnez de un à 9 caractères, pas seulement des espaces",
    ;
    "municipality", "la commune de l'adresse du travailleur",
        invalid: "donnez de un à 40 caractères, pas seulement des espaces",
    ;
    "country", "le pays de l'adresse du travailleur",
        invalid: "donnez le code ONSS du pays, par exemple 150 pour la Belgique",
    ;
    "user-name", "le nom de l'utilisateur",
        invalid: "donnez de un à 96 caractères, pas seulement des espaces",
        forbidden: "omettez l'utilisateur : seuls les intérimaires, sous 322, en ont un",
    ;
    "user-enterprise-number", "le numéro d'entreprise (BCE) de l'utilisateur",
        invalid: "donnez les dix chiffres du numéro, dont les deux derniers sont des chiffres de contrôle ; 0 s'il \
            n'est pas connu",
        forbidden: "omettez l'utilisateur : seuls les intérimaires, sous 322, en ont un",
    ;
    "first-card", "la carte de contrôle de la construction (C3.2A) du premier mois",
        missing: "donnez le numéro de la carte : dans la construction, chaque IN a celles de deux mois",
        invalid: "donnez le numéro de la carte : douze chiffres au plus",
        forbidden: "omettez les cartes : seuls la construction et certains intérimaires en ont",
    ;
    "next-card", "la carte de contrôle de la construction (C3.2A) du mois suivant",
        missing: "donnez le numéro de la carte, même si le travail se termine durant son premier mois",
        invalid: "donnez le numéro de la carte : douze chiffres au plus",
        forbidden: "omettez les cartes : seuls la construction et certains intérimaires en ont",
    ;
    "place-name", "le nom du lieu d'occupation de l'étudiant",
        invalid: "donnez de un à 96 caractères, pas seulement des espaces",
        forbidden: "omettez le lieu d'occupation : seuls les étudiants en ont un",
    ;
    "sub-entity", "le numéro de la sous-entité",
        invalid: "donnez un nombre entier de dix chiffres au plus",
    ;
    "employment-nature", "la nature du travail",
        missing: "donnez EMPLOYEE ou WORKER : les stagiaires (IVT, TRI, STG) sont déclarés avec elle",
        invalid: "donnez EMPLOYEE ou WORKER",
        forbidden: "omettez les petits statuts : seuls les stagiaires (IVT, TRI, STG) en ont",
    ;
    "worker-status", "le statut d'un stagiaire",
        missing: "donnez F1 ou F2 : les stagiaires (IVT, TRI, STG) sont déclarés avec lui",
        invalid: "donnez F1 ou F2",
        forbidden: "omettez les petits statuts : seuls les stagiaires (IVT, TRI, STG) en ont",
    ;
    "address-street", "la rue de l'adresse",
        missing: "donnez toute l'adresse : rue, numéro de maison, code postal, commune et pays",
        invalid: "donnez de un à 42 caractères, pas seulement des espaces",
        forbidden: "omettez l'adresse : elle va avec un utilisateur connu par son nom, ou avec le lieu d'occupation \
            d'un étudiant",
    ;
    "address-house-number", "le numéro de maison de l'adresse",
        missing: "donnez toute l'adresse : rue, numéro de maison, code postal, commune et pays",
        invalid: "donnez de un à 10 caractères, pas seulement des espaces",
        forbidden: "omettez l'adresse : elle va avec un utilisateur connu par son nom, ou avec le lieu d'occupation \
            d'un étudiant",
    ;
    "address-box-number", "le numéro de boîte de l'adresse",
        invalid: "donnez de un à 4 caractères, ou omettez le numéro de boîte",
        forbidden: "omettez l'adresse : elle va avec un utilisateur connu par son nom, ou avec le lieu d'occupation \
            d'un étudiant",
    ;
    "address-postcode", "le code postal de l'adresse",
        missing: "donnez toute l'adresse : rue, numéro de maison, code postal, commune et pays",
        invalid: "donnez de un à 9 caractères, pas seulement des espaces",
        forbidden: "omettez l'adresse : elle va avec un utilisateur connu par son nom, ou avec le lieu d'occupation \
            d'un étudiant",
    ;
    "address-municipality", "la commune de l'adresse",
        missing: "donnez toute l'adresse : rue, numéro de maison, code postal, commune et pays",
        invalid: "donnez de un à 40 caractères, pas seulement des espaces",
        forbidden: "omettez l'adresse : elle va avec un utilisateur connu par son nom, ou avec le lieu d'occupation \
            d'un étudiant",
    ;
    "address-country", "le pays de l'adresse",
        missing: "donnez toute l'adresse : rue, numéro de maison, code postal, commune et pays",
        invalid: "donnez le code ONSS du pays, par exemple 150 pour la Belgique",
        forbidden: "omettez l'adresse : elle va avec un utilisateur connu par son nom, ou avec le lieu d'occupation \
            d'un étudiant",
    ;
    "identification", "le nom du message",
        missing: "écrivez DIMONA",
        invalid: "écrivez DIMONA",
    ;
    "form-creation-date", "la date du formulaire",
        missing: "donnez le jour où le formulaire a été fait",
        invalid: "donnez une date qui existe, sous la forme AAAA-MM-JJ",
    ;
    "form-creation-hour", "l'heure du formulaire",
        missing: "donnez l'heure à laquelle le formulaire a été fait, sous la forme HH:MM:SS.mmm",
        invalid: "donnez une heure de 00:00:00.000 à 23:59:59.999, avec trois décimales",
    ;
    "attestation-status", "l'état du formulaire",
        missing: "écrivez 0",
        invalid: "écrivez 0 : 1 et 3 appartiennent aux enregistrements journaliers",
    ;
    "type-form", "le type du formulaire",
        missing: "écrivez SU",
        invalid: "écrivez SU",
    ;
    "reference-type", "le type d'une référence",
        missing: "donnez 1 pour une référence qui vous est propre",
        invalid: "donnez 1, 6, 7 ou 8",
    ;
    "reference-origin", "l'origine d'une référence",
        missing: "écrivez 1",
        invalid: "écrivez 1",
    ;
    "reference-number", "le numéro d'une référence",
        missing: "donnez de un à 20 caractères, ou omettez la référence",
        invalid: "donnez de un à 20 caractères",
    ;
    "daily-status", "l'état de l'enregistrement journalier",
        invalid: "écrivez 0 pour un nouvel enregistrement, 1 pour une modification, 3 pour l'annuler",
    ;
    "daily-registration-id", "le numéro de l'enregistrement journalier",
        missing: "désignez l'enregistrement : son numéro figure dans la réponse de l'ONSS à celui-ci",
        invalid: "donnez le numéro de douze chiffres au plus de la réponse de l'ONSS à l'enregistrement",
        forbidden: "omettez le numéro : l'ONSS le donne à un nouvel enregistrement",
    ;
};
