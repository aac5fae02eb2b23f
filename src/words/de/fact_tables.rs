use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "Text",
    number: "Zahl",
    number_or_text: "Zahl oder Text",
    flag: "true oder false",
    object: "Objekt",
    worker: "die ENSS",
    employer_id: "die LSS-Nummer des Arbeitgebers",
    provisional_employer_id: "die vorläufige LSS-Nummer des Arbeitgebers",
    enterprise_number: "die Unternehmensnummer des Arbeitgebers",
    careers: "Was ein Arbeitnehmer in einem Quartal getan hat: eine Zeile für jede Art von Arbeit bei jedem \
        Arbeitgeber. Die Zeilen werden addiert und ergeben zusammen das ganze Quartal; ein Arbeitnehmer und Quartal \
        ohne Zeile ist unbekannt.",
    career_quarter: "das Quartal, etwa `2026Q1`",
    career_kind: "`ordinary` (vom Arbeitgeber bezahlt, Urlaub und Garantielohn inbegriffen), `suspension` (unbezahlt, \
        aber in der DmfA: Krankheit, Mutterschaft, zeitweilige Arbeitslosigkeit), `severance` (durch eine \
        Kündigungsentschädigung gedeckt), `flexi-job`, `student`, `occasional`, `apprentice`, `compulsory-education` \
        (Jugendliche in der Teilzeitschulpflicht), `horeca-overtime`, `self-employed`, `unpaid-leave` (auch \
        Vollzeitzeitkredit und Elternurlaub in Vollzeit), `foreign` (unter dem System eines anderen Landes), \
        `teacher-summer` (aufgeschobenes Gehalt von Juli bis September), `none` (gar keine Arbeit in diesem Quartal)",
    career_days: "Tage dieser Arbeit, auch halbe; jede Art außer `none` hat einen Umfang, nämlich `days`, `hours` \
        oder `fraction` (`self-employed` und `unpaid-leave` kommen ohne aus; `unpaid-leave` ist dann das ganze \
        Quartal)",
    career_full_time_days: "neben `days`: die Tage eines Vollzeitarbeitnehmers in diesem Quartal, 36 bis 92",
    career_hours: "Stunden dieser Arbeit, mit höchstens zwei Dezimalstellen",
    career_full_time_hours: "neben `hours`: die Stunden eines Vollzeitarbeitnehmers in diesem Quartal, 200 bis 700: \
        nicht die einer Woche oder eines Monats",
    career_fraction: "der Umfang als Bruchteil einer Vollzeitstelle: `0.8`, `4/5` oder `80%`",
    career_proof: "für `foreign` und `teacher-summer`: Ihre Referenz eines Nachweises, der dem LSS vorgelegt werden \
        kann",
    proof_answer: "was das LSS auf den Nachweis geantwortet hat: `accepted` oder `refused`; leer, solange es nicht \
        geantwortet hat",
    regime: "die Arbeitsregelung des Vertrags: `full-time` oder `reduced`",
    contracts: "Die Verträge der Arbeitnehmer, mit mindestens einer Nummer des Arbeitgebers in jeder Zeile.",
    contract_start: "der erste Tag des Vertrags, etwa `2026-07-01`",
    contract_first_work: "wann die Arbeit wirklich begann: ein Tag oder ein Zeitpunkt wie `2026-07-01T08:00`",
    contract_end: "der letzte Tag des Vertrags, falls er einen hat",
    contract_worker_type: "der Arbeitnehmertyp, unter dem der Vertrag gemeldet wird, etwa `OTH`: ohne ihn kann \
        niemand sagen, ob ein Vertrag beim Flexi-Arbeitgeber der Flexi-Job selbst ist",
    contract_notice: "der erste Tag einer Kündigungsfrist",
    contract_severance_until: "der letzte Tag, den die Kündigungsentschädigung deckt",
    contract_signed_at: "bei einem Leiharbeitsvertrag, dem eines Studenten, und einem Vertrag oder Rahmenvertrag eines Flexi-Jobs: wann beide ihn unterzeichnet hatten, ein Tag oder ein Zeitpunkt",
    contract_intent_at: "bei einem Leiharbeitsvertrag: wann die Absicht, über das Leiharbeitsunternehmen zu arbeiten, \
        schriftlich erklärt wurde, ein Tag oder ein Zeitpunkt",
    contract_draft_at: "bei einem elektronischen Leiharbeitsvertrag: wann das Leiharbeitsunternehmen seinen Entwurf \
        gesendet hat, ein Tag oder ein Zeitpunkt",
    contract_draft_start: "bei einem elektronischen Leiharbeitsvertrag: wann die Arbeit nach dem Entwurf beginnt, ein Tag oder ein Zeitpunkt",
    contract_function: "bei einem Flexi-Job (`FLX`), was der Arbeitnehmer tut: `ordinary` (keine der anderen), \
        `artistic` (auch künstlerisch-technische und künstlerisch-unterstützende Arbeit), `health-care` (Aufgaben \
        eines Gesundheitspflegeberufs), `lifeguard` (mit dem Befähigungsnachweis), `event` (unmittelbar mit der \
        Organisation von Veranstaltungen verbunden), `funeral-occasional` (ein Träger oder Bote), `domestic` \
        (Hausangestellter), `shore` (Landpersonal der Seefischerei oder Personal einer Fischauktion), \
        `subsidised-education` (gewöhnlich mit subventioniertem Personal außerhalb des Gesetzes vom 5. Dezember 1968 \
        besetzt)",
    contract_hourly_wage: "bei einem Flexi-Job (`FLX`) oder Studentenarbeit (`STU`) der Stundenlohn in Euro, ohne Urlaubsgeld",
    contract_allowances: "neben `hourlyWage`: Zulagen, Prämien und Vorteile je Stunde in Euro; ohne sie werden keine \
        unterstellt, und der Bericht sagt das",
    childcare_volumes: "Die Arbeit von Arbeitgebern in der Kinderbetreuung in einem Kalenderjahr, und der Teil davon, \
        der als Flexi-Jobs geleistet wird: eine Zeile für jedes Jahr.",
    childcare_year: "das Jahr, ab 2024",
    childcare_total: "die Arbeit aller seiner Arbeitnehmer, Flexi-Jobber inbegriffen, in Vollzeitstellen, über die \
        Quartale des Jahres zusammengezählt",
    childcare_flexi: "der Teil von `total`, der als Flexi-Jobs geleistet wird",
    flexi_earnings: "Was Arbeitnehmer in einem Kalenderjahr in Flexi-Jobs verdienen, bei allen Arbeitgebern zusammen: \
        eine Zeile für jedes Jahr.",
    flexi_earnings_year: "das Jahr",
    flexi_earnings_earnings: "der Lohn in Euro, auf den der Sonderbeitrag zu zahlen ist; erstattete Fahrtkosten \
        gehören nicht dazu",
    employers: "Das Arbeitgeberverzeichnis, mit mindestens einer Nummer in jeder Zeile. Zeilen mit einer gemeinsamen \
        Nummer sind ein Arbeitgeber: so ist bekannt, dass seine verschiedenen Nummern zusammengehören, und er kann \
        mehrere paritätische Kommissionen, Tätigkeitszeiträume und verbundene Unternehmen haben.",
    employer_joint_committee: "eine paritätische Kommission, etwa `302` oder `149.01`, oder `XXX`",
    employer_nace: "der NACE-BEL-Code der Tätigkeit, zwei bis fünf Ziffern",
    employer_nace_version: "die Fassung von `nace`, daneben erforderlich: `2003`, `2008` oder `2025`",
    employer_category: "die Kategorie des Arbeitgebers beim LSS, drei Ziffern, etwa `058`",
    employer_community: "die Gemeinschaft, die ihn organisiert oder subventioniert: `flemish` (auch in Brüssel), \
        `french` oder `german-speaking`",
    employer_active_from: "der erste Tag der Tätigkeit, etwa `2019-04-01`",
    employer_active_to: "ihr letzter Tag, falls sie beendet ist",
    employer_linked_to: "die Unternehmensnummer eines verbundenen Unternehmens",
    employer_registered: "`no`, wenn das Verzeichnis des LSS keine der Nummern der Zeile hat, die dann nichts anderes \
        sagt; `yes` ist der Standard. Eine Nummer ohne Zeile gilt als eingetragen, und der Bericht sagt das",
    employer_provincial_or_local: "ob er eine provinziale oder lokale Verwaltung ist: `yes` oder `no`",
    employer_sub_entities: "für Arbeitgeber des öffentlichen Sektors: die Nummern seiner Untereinheiten, durch \
        Leerzeichen getrennt, oder `none`",
    employer_daily_registration: "ob er Dimona für seine Tagesregistrierungen gewählt hat: `yes` oder `no`",
    employer_crop: "was er anbaut, im Gartenbau: `chicory` (Chicorée), `mushrooms` (Pilze), `fruit` (Obst) oder `other` (anderes)",
    employer_secured_channel_only: "ob das LSS seine Meldungen nur über einen gesicherten Kanal annimmt: `yes` oder \
        `no`",
    enterprises: "Welche Unternehmensnummern in der Zentralen Datenbank der Unternehmen (ZDU) stehen.",
    enterprise: "die Unternehmensnummer",
    enterprise_known: "`yes` oder `no`",
    joint_committees: "Welche paritätischen Kommissionen das LSS mit welchen Arbeitnehmertypen annimmt, aus eigenen \
        Antworten: die amtliche Liste ist nicht veröffentlicht. Was hier steht, geht der Gesetzesdatei vor.",
    pair_joint_committee: "die paritätische Kommission, wie Dimona sie nennt, etwa `302` oder `XXX`",
    pair_worker_type: "der Arbeitnehmertyp, etwa `STU`",
    pair_accepted: "`yes`, oder `no`, wenn das LSS mit 90374-349 geantwortet hat",
    mandates: "Für wen der Absender der Meldungen melden darf. Was von einem Arbeitgeber gesagt wird, ist alles, was \
        es gibt; der Tag des Eingangs entscheidet. Für einen Arbeitgeber ohne Zeile wird ein Mandat unterstellt.",
    mandate_from: "der erste Tag des Mandats; offen, wenn er nicht angegeben ist",
    mandate_to: "sein letzter Tag; offen, wenn er nicht angegeben ist",
    mandate: "`no`, wenn es gar keines gibt; `yes` ist der Standard",
    oss_approvals: "Was das LSS über Arbeit unter der Überseeischen Sozialen Sicherheit entschieden hat, für ein \
        Quartal eines Flexi-Jobs. Zwei Zeilen für denselben Arbeitnehmer und dasselbe Quartal müssen übereinstimmen.",
    oss_approval_quarter: "das Quartal des Flexi-Jobs, etwa `2026Q4`: es gilt für kein anderes",
    oss_approval_decision: "`approved` oder `refused`",
    oss_approval_reference: "die Referenz der Entscheidung, für die eigenen Unterlagen",
    oss_approval_date: "der Tag der Entscheidung; ohne ihn wird eine Genehmigung vor dem Flexi-Job angenommen",
    pensions: "Die Pensionen der Arbeitnehmer. Für einen Arbeitnehmer ohne Zeile wird unterstellt, dass er keine hat, \
        und der Bericht sagt das.",
    pension_kind: "`retirement` (aus jedem System, auch vorzeitig), `survivor`, `transition-allowance`, \
        `company-supplement` (Arbeitslosigkeit mit Betriebszuschlag), `none` (gar keine Pension)",
    pension_from: "der erste Tag, etwa `2025-07-01`; erforderlich, außer bei `kind` `none`",
    pension_to: "der letzte Tag, falls sie beendet ist",
    pension_source: "`register` (der Standard: sie steht im belgischen Pensionskataster) oder `foreign` \
        (ausländische, internationale oder Haushaltspension: nur durch Nachweis bekannt)",
    persons: "Was das Nationalregister und das Bis-Register zu einer Nummer führen. Was unter einer ersetzten Nummer \
        angegeben ist, zählt für die gültige: in jeder Tabelle, in Registern und in Meldungen.",
    person_ssin: "die ENSS, um die es in der Zeile geht",
    person_replaced_by: "die ENSS, die an ihre Stelle getreten ist; mehrere können aufeinander folgen, nie im Kreis. \
        Namen, Geburtsdatum und Geschlecht stehen dann in der Zeile der gültigen Nummer",
    person_family_name: "der Nachname",
    person_given_name: "der Vorname",
    person_birth_date: "das Geburtsdatum, etwa `1990-02-14`",
    person_sex: "`man` oder `woman`",
    person_status: "`known` (jemand hat die Nummer), `withdrawn` (niemand hat sie mehr) oder `unknown` (sie wurde nie \
        vergeben)",
    schedules: "Die für Studenten geplanten Schichten, je eine Zeile. Die geplanten Stunden einer Meldung werden mit \
        denen ihres Arbeitgebers an ihren Tagen verglichen; eine, die begonnen hatte, als ihr erster Tag gemeldet wurde, lässt offen, ob die Arbeit begonnen hatte.",
    schedule_date: "der Tag, an dem die Schicht beginnt, etwa `2026-07-06`",
    schedule_start: "wann sie beginnt, etwa `09:00`",
    schedule_end: "wann sie endet, etwa `17:30`; am nächsten Tag, wenn es nicht später ist als `start`",
    schedule_break: "Minuten davon, die Pause sind, in der nicht gearbeitet wird: Ruhe zählt, bezahlt oder nicht; ohne sie bleibt die Pause bei leichter Arbeit offen",
    school_holidays: "Die Schulferien der Gemeinschaften. Was zu einer Gemeinschaft und einem Schuljahr (1. September \
        bis 31. August) angegeben ist, ist alles, was es gibt: seine anderen Tage sind Schulzeit. Ein Schuljahr ohne \
        Zeile ist unbekannt.",
    holiday_community: "`flemish`, `french` oder `german-speaking`",
    holiday_from: "der erste Tag, etwa `2026-12-21`",
    holiday_to: "der letzte Tag, im selben Schuljahr",
    student_counters: "Was Student@work zu einem Studenten und einem Jahr gesagt hat. Von mehreren Zeilen zählt die \
        jüngste, die beim Eingang einer Meldung schon abgelesen war. Ohne Zeile sind die bei anderen Arbeitgebern \
        gebuchten Stunden nicht bekannt; es werden keine unterstellt, und der Bericht sagt das.",
    student_counter_year: "das Jahr des Kontingents, ab 2012",
    student_counter_hours_left: "die verbleibenden Stunden, höchstens das Kontingent des Jahres",
    student_counter_at: "wann der Zähler abgelesen wurde, etwa `2026-05-01T09:00`: vor diesem Zeitpunkt gebuchte \
        Stunden, wo auch immer, sind darin enthalten",
    studies: "Was Studenten studieren: eine Zeile für jede Schule oder jedes Statut, an dessen Tagen. Für einen \
        Arbeitnehmer ohne Zeile wird unterstellt, dass er studiert, und der Bericht sagt das; bei einem mit Zeilen \
        ist ein Tag, den keine davon enthält, offen.",
    study_kind: "`secondary`, `higher`, `alternating` (alternierende Ausbildung), `limited` (Abendunterricht oder ein \
        eingeschränkter Lehrplan), `job-seeker` (als arbeitsuchend eingetragen, was auch immer daneben studiert \
        wird), `none` (gar kein Studium)",
    study_from: "der erste Tag, etwa `2025-09-15`; offen, wenn er nicht angegeben ist",
    study_to: "der letzte Tag, falls es beendet ist: bei einem Studium, das im nächsten Schuljahr weitergeht, keiner",
    study_ended: "wie das Studium endete, neben `to` erforderlich: `graduated` oder `stopped`; nur für `secondary`, \
        `higher` und `alternating`",
    study_first_two_years: "ob die ersten zwei Jahre des Sekundarunterrichts besucht wurden, bestanden oder nicht: \
        `yes` oder `no`; bei Studenten von fünfzehn Jahren gefragt",
    study_full_time_schooling: "ob an diesen Tagen Vollzeitschulpflicht besteht: `yes` oder `no`; Studenten von fünfzehn Jahren, bei denen sie \
        besteht oder nichts angegeben ist, dürfen nur leichte Arbeit leisten",
    study_nationality: "`eea` (aus einem Land des Europäischen Wirtschaftsraums oder der Schweiz) oder \
        `third-country` (jede andere, auch die britische)",
    study_credits: "für `higher`: die Studienpunkte des akademischen Jahres; bei Studenten von `third-country` gefragt",
    study_community: "die Gemeinschaft der Schule, `flemish`, `french` oder `german-speaking`: ihre Ferien stehen in \
        `school_holidays`",
    worked_hours: "Die Stunden Studentenarbeit, die die Lohnmeldung eines Quartals (DmfA) enthält: eine Zeile für \
        jeden Arbeitgeber und jedes Quartal. Ab dem Zeitpunkt, zu dem das LSS sie verarbeitet hat, treten sie im \
        Studentenkontingent an die Stelle der Stunden der Dimona-Meldungen dieses Arbeitgebers für das Quartal. Eine \
        spätere Zeile desselben Arbeitgebers und Quartals berichtigt eine frühere.",
    worked_hours_quarter: "das Quartal der Arbeit, etwa `2026Q3`",
    worked_hours_hours: "wirklich gearbeitete ganze Stunden, die zum Solidaritätsbeitrag gemeldet wurden; bezahlte \
        Stunden ohne Arbeit zählen nicht",
    worked_hours_at: "wann das LSS die DmfA verarbeitet hat, etwa `2026-10-20T08:00`: nach dem Quartal",
    text_or_flag: "Text, oder true oder false",
    list: "Liste von Objekten",
    contract_user: "bei einem Leiharbeitsvertrag: die Unternehmensnummer des Entleihers, bei dem der Arbeitnehmer arbeitet",


}
.checked();
