use crate::words::formats::Formats;

pub(super) const FORMATS: Formats = Formats {
    nothing: "nichts ist ausgefüllt",
    unexpected_character: "unerwartetes Zeichen {found} an Stelle {position}[, erwartet: {expected}]",
    digits: "{found} Ziffern, erwartet: {expected}",
    at_most: "höchstens {most}",
    with_or_without_zero: "{with} (oder {without}, ohne die führende Null)",
    range: "Zahl außerhalb des Bereichs {lowest} bis {highest}",
    check_digits: "die Prüfziffern sind {found}, erwartet: {expected}",
    ssin_check_digits: "die Prüfziffern sind {found}, erwartet: {before_2000} (vor 2000 geboren) oder {from_2000} (ab \
        2000 geboren)",
    unknown_code: "unbekannter Code, erwartet: {expected}",
    joint_committees: "eine paritätische Kommission von Dimona: 124, 140, 144, 145, 149, 302, 320, 322 oder XXX",
    worker_types: "ein Arbeitnehmertyp von Dimona wie OTH, STU oder FLX",
    incomplete: "unvollständig, erwartet: {expected}",
    clock_time: "HHMM, HH:MM oder HH:MM:SS",
    date: "JJJJ-MM-TT",
    moment: "JJJJ-MM-TTTHH:MM, etwa 2026-11-27T21:00, in belgischer Zeit, außer wenn ein Abstand wie +01:00 oder Z \
        dahinter steht",
    answers: "A, W, S oder B",
    given_number: "eine Nummer mit höchstens zwölf Ziffern",
    channels: "ein Kanalcode, 0 bis 17",
    no_such_date: "{date} gibt es nicht",
    no_such_time: "die Uhrzeit {time} gibt es nicht",
    no_such_offset: "den Abstand {offset} von UTC gibt es nicht",
    no_such_quarter: "das Quartal {found} gibt es nicht",
    skipped_time: "{time} gibt es an diesem Tag nicht: die Uhren werden vorgestellt",
    out_of_range: "außerhalb der Jahre 0001 bis 9999",
    end_before_start: "das Ende liegt vor dem Beginn",
    and_last: "{others} und {last}",
    or_last: "{others} oder {last}",
}
.checked();
