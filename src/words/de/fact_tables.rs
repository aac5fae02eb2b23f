use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "Text",
    number: "Zahl",
    number_or_text: "Zahl oder Text",
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
    career_full_time_days: "neben `days`: die Tage eines Vollzeitarbeitnehmers in diesem Quartal",
    career_hours: "Stunden dieser Arbeit, mit höchstens zwei Dezimalstellen",
    career_full_time_hours: "neben `hours`: die Stunden eines Vollzeitarbeitnehmers in diesem Quartal",
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
    contract_signed_at: "bei einem Leiharbeitsvertrag: wann beide ihn unterzeichnet hatten, ein Tag oder ein Zeitpunkt",
    contract_intent_at: "bei einem Leiharbeitsvertrag: wann die Absicht, über das Leiharbeitsunternehmen zu arbeiten, \
        schriftlich erklärt wurde, ein Tag oder ein Zeitpunkt",
    contract_draft_at: "bei einem elektronischen Leiharbeitsvertrag: wann das Leiharbeitsunternehmen seinen Entwurf \
        gesendet hat, ein Tag oder ein Zeitpunkt",
    employers: "Das Arbeitgeberverzeichnis, mit mindestens einer Nummer in jeder Zeile. Zeilen mit einer gemeinsamen \
        Nummer sind ein Arbeitgeber: so ist bekannt, dass seine verschiedenen Nummern zusammengehören, und er kann \
        mehrere paritätische Kommissionen, Tätigkeitszeiträume und verbundene Unternehmen haben.",
    employer_joint_committee: "eine paritätische Kommission, etwa `302` oder `149.01`, oder `XXX`",
    employer_nace: "der NACE-BEL-Code der Tätigkeit, zwei bis fünf Ziffern",
    employer_nace_version: "die Fassung von `nace`, daneben erforderlich: `2003`, `2008` oder `2025`",
    employer_active_from: "der erste Tag der Tätigkeit, etwa `2019-04-01`",
    employer_active_to: "ihr letzter Tag, falls sie beendet ist",
    employer_linked_to: "die Unternehmensnummer eines verbundenen Unternehmens",
    employer_registered: "`no`, wenn das Verzeichnis des LSS keine der Nummern der Zeile hat, die dann nichts anderes \
        sagt; `yes` ist der Standard. Eine Nummer ohne Zeile gilt als eingetragen, und der Bericht sagt das",
    employer_provincial_or_local: "ob er eine provinziale oder lokale Verwaltung ist: `yes` oder `no`",
    employer_sub_entities: "für Arbeitgeber des öffentlichen Sektors: die Nummern seiner Untereinheiten, durch \
        Leerzeichen getrennt, oder `none`",
    employer_daily_registration: "ob er Dimona für seine Tagesregistrierungen gewählt hat: `yes` oder `no`",
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
    oss_approval_date: "der Tag der Entscheidung, für die eigenen Unterlagen",
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
    student_counters: "Was Student@work zu einem Studenten und einem Jahr gesagt hat. Von mehreren Zeilen zählt die \
        jüngste, die beim Eingang einer Meldung schon abgelesen war. Ohne Zeile sind die bei anderen Arbeitgebern \
        gebuchten Stunden nicht bekannt; es werden keine unterstellt, und der Bericht sagt das.",
    student_counter_year: "das Jahr des Kontingents, ab 2012",
    student_counter_hours_left: "die verbleibenden Stunden, höchstens 999",
    student_counter_at: "wann der Zähler abgelesen wurde, etwa `2026-05-01T09:00`: vor diesem Zeitpunkt gebuchte \
        Stunden, wo auch immer, sind darin enthalten",
    contract_function: "§of a flexi-job (`FLX`), what the worker does: `ordinary` (none of the others), `artistic` (artistic-technical and \
        artistic-support work too), `health-care` (tasks of a health care profession), `lifeguard` (with the certificate), `event` \
        (directly tied to the organisation of events), `funeral-occasional` (a bearer or courier), `domestic` (a domestic worker), \
        `shore` (shore staff of sea fishing, or staff of a fish auction), `subsidised-education` (usually filled with subsidised \
        staff outside the act of 5 December 1968)",
    contract_hourly_wage: "§of a flexi-job (`FLX`), the wage of an hour in euro, without holiday pay",
    contract_allowances: "§beside `hourlyWage`: allowances, premiums and benefits of an hour in euro; without it none are assumed, and \
        the report says so",
    childcare_volumes: "§The work of employers in childcare in a calendar year, and the part of it that is done as flexi-jobs: one row \
        for each year.",
    childcare_year: "§the year, from 2024 on",
    childcare_total: "§the work of all its workers, flexi-jobbers included, in full-time jobs summed over the quarters of the year",
    childcare_flexi: "§the part of `total` that is done as flexi-jobs",
    flexi_earnings: "§What workers earn in flexi-jobs in a calendar year, at every employer together: one row for each year.",
    flexi_earnings_year: "§the year",
    flexi_earnings_earnings: "§the pay in euro that is subject to the special contribution; reimbursed commuting is no part of it",
    employer_category: "§the category of the employer at the NSSO, three digits, such as `058`",
    employer_community: "§the community that organises or subsidises it: `flemish` (in Brussels too), `french` or `german-speaking`",
    schedules: "§The shifts that are planned for students, one row each. The planned hours of a declaration are compared with those of its \
        employer on its days.",
    schedule_date: "§the day on which the shift begins, such as `2026-07-06`",
    schedule_start: "§when it begins, such as `09:00`",
    schedule_end: "§when it ends, such as `17:30`; of the next day where it is not later than `start`",
    schedule_break: "§minutes of it that are an unpaid break",
    school_holidays: "§The school holidays of the communities. What is told of a community and a school year (1 September \
        to 31 August) is all that there is: its other days are term. A school year without a row is unknown.",
    holiday_community: "§`flemish`, `french` or `german-speaking`",
    holiday_from: "§the first day, such as `2026-12-21`",
    holiday_to: "§the last day, in the same school year",
    studies: "§What students study: one row for each school or status, on its days. A worker without a row is assumed to study, and \
        the report says so; of a worker with rows a day that none of them holds is open.",
    study_kind: "§`secondary`, `higher`, `alternating` (alternating training), `limited` (evening classes or a limited curriculum), \
        `job-seeker` (registered as one, whatever is studied beside it), `none` (no studies at all)",
    study_from: "§the first day, such as `2025-09-15`; open where it is not told",
    study_to: "§the last day, where it has ended: of studies that go on in the next school year, none",
    study_ended: "§how the studies ended, required beside `to`: `graduated` or `stopped`; only for `secondary`, `higher` and \
        `alternating`",
    study_first_two_years: "§whether the first two years of secondary school were followed, passed or not: `yes` or `no`; asked \
        of students of fifteen",
    study_nationality: "§`eea` (of a country of the European Economic Area, or Swiss) or `third-country` (any other, British too)",
    study_credits: "§for `higher`: the credits of the academic year; asked of students of `third-country`",
    study_community: "§the community of the school, `flemish`, `french` or `german-speaking`: its holidays stand in `school_holidays`",
    worked_hours: "§The hours of student work that the declaration of wages of a quarter (DmfA) holds: one row for each employer and \
        quarter. From the moment at which the NSSO processed it, they take the place of the hours of that employer's Dimonas of the \
        quarter in the student quota. A later row of the same employer and quarter corrects an earlier one.",
    worked_hours_quarter: "§the quarter of the work, such as `2026Q3`",
    worked_hours_hours: "§whole hours really worked that were declared at the solidarity rate; paid hours without work do not count",
    worked_hours_at: "§when the NSSO processed the DmfA, such as `2026-10-20T08:00`: after the quarter",
}
.checked();
