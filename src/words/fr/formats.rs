use crate::words::formats::Formats;

pub(super) const FORMATS: Formats = Formats {
    nothing: "rien n'est rempli",
    unexpected_character: "caractère inattendu {found} à la position {position}[, attendu : {expected}]",
    digits: "{found} chiffres, attendu : {expected}",
    at_most: "{most} au plus",
    with_or_without_zero: "{with} (ou {without}, sans le zéro initial)",
    range: "nombre hors de l'intervalle de {lowest} à {highest}",
    check_digits: "les chiffres de contrôle sont {found}, attendu : {expected}",
    ssin_check_digits: "les chiffres de contrôle sont {found}, attendu : {before_2000} (naissance avant 2000) ou \
        {from_2000} (naissance à partir de 2000)",
    unknown_code: "code inconnu, attendu : {expected}",
    joint_committees: "une commission paritaire de Dimona : 124, 140, 144, 145, 149, 302, 320, 322 ou XXX",
    worker_types: "un type de travailleur de Dimona, tel que OTH, STU ou FLX",
    incomplete: "incomplet, attendu : {expected}",
    clock_time: "HHMM, HH:MM ou HH:MM:SS",
    date: "AAAA-MM-JJ",
    moment: "AAAA-MM-JJTHH:MM, par exemple 2026-11-27T21:00, en heure belge sauf si un décalage tel que +01:00 ou Z \
        suit",
    answers: "A, W, S ou B",
    given_number: "un numéro de douze chiffres au plus",
    channels: "un code de canal, de 0 à 17",
    no_such_date: "{date} n'existe pas",
    no_such_time: "l'heure {time} n'existe pas",
    no_such_offset: "le décalage {offset} par rapport à UTC n'existe pas",
    no_such_quarter: "le trimestre {found} n'existe pas",
    skipped_time: "{time} n'existe pas ce jour-là : les horloges avancent d'une heure",
    out_of_range: "hors des années 0001 à 9999",
    end_before_start: "la fin précède le début",
    and_last: "{others} et {last}",
    or_last: "{others} ou {last}",
}
.checked();
