use crate::words::disclosure::Disclosure;

pub(super) const DISCLOSURE: Disclosure = Disclosure {
    field_not_authorised: "diese Angabe gehört nicht zu denen, die das Verzeichnis nach den Beschlüssen 07/039 und 06/80 mitteilen darf",
    ask_authorisation: "fragen Sie eine von {fields}; eine andere lassen Sie zuerst vom Ausschuss für Informationssicherheit genehmigen",
    category_look_up: "nach dem Beschluss 06/80 darf jeder die Kategorie eines Arbeitgebers nachschlagen, auch ohne sich auszuweisen",
    purpose: "das Verzeichnis gibt nur Auskunft, um Maßnahmen auszuwählen und ihren ungefähren Vorteil zu berechnen",
    not_authenticated: "ohne Authentifizierung, und damit in der ganzen Phase 1, wird nur die Kategorie gezeigt, an Tagen, an denen der Beschluss 06/80 bekanntermaßen gilt",
    log_in: "melden Sie sich in Phase 2 als Arbeitgeber, dessen Beauftragter oder Bevollmächtigter an",
    third_party: "nur der betroffene Arbeitgeber, sein Beauftragter und sein Bevollmächtigter mit aktivem Mandat erhalten Auskunft, nie ein Dritter",
    get_mandate: "lassen Sie den Arbeitgeber selbst fragen oder ein Mandat erteilen",
    no_deliberation: "von einem Arbeitgeber, der eine natürliche Person ist, wird nichts an einem Tag gezeigt, an dem kein geltender Beschluss bekannt ist",
    legal_person: "für einen Arbeitgeber, der eine juristische Person ist, ist keine Genehmigung nötig, und ihm werden die eigenen Daten gezeigt",
    own_data: "nach dem Beschluss 07/039 werden einem Arbeitgeber, der eine natürliche Person ist, die eigenen Daten gezeigt",
    no_active_employer: "der Arbeitgeber wurde vor diesem Tag gestrichen: er ist kein aktiver Arbeitgeber, und keine Maßnahme gibt ihm eine Ermäßigung",
    not_told: "wer fragt, wonach oder über wen, ist nicht angegeben",
    shown_label: "zeigt",
    nothing_told: "nichts: die Angabe fehlt im Eintrag",
    of_category: "{code}[ ab {from}][ bis {until}]: {what}",
    of_nace: "Kategorie {category}: {code} (NACE-BEL {version})[ ab {from}][ bis {until}]",
    of_importance: "{year}: Code {code}, {workers}",
    workers_undefined: "Zahl der Arbeitnehmer unbestimmt",
    workers_below: "weniger als {below} Arbeitnehmer",
    workers_between: "{least} oder mehr Arbeitnehmer, und weniger als {below}",
    workers_from: "{least} oder mehr Arbeitnehmer",
    two_codes: "zwei Bedeutungscodes für {year}",
    too_long: "ist länger als {most} Zeichen",
    law_unknown: "was das Verzeichnis an diesem Tag mitteilte, ist nicht bekannt oder zu lange her nachgesehen",
    category_ended: "eine gezeigte Kategorie war nur an anderen Tagen in Gebrauch: ob sie noch gilt, sagt der Eintrag nicht",


}
.checked();
