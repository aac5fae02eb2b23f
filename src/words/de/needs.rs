use crate::words::needs::Needs;

pub(super) const NEEDS: Needs = Needs {
    with_action: "{reason}[: {action}]",
    usual_case: "der Regelfall: {reason}",
    reception_moment: "der Eingangszeitpunkt ist nicht angegeben oder nicht lesbar",
    reception_moment_action: "receivedAt setzen; dimona check nimmt es auch von --at",
    work_start: "der angegebene Arbeitsbeginn ist nicht lesbar",
    work_start_action: "workStart berichtigen oder weglassen",
    first_hour: "es ist nicht bekannt, zu welcher Stunde die Arbeit begann",
    not_begun: "die Arbeit hatte nicht begonnen, als sie an ihrem ersten Tag gemeldet wurde",
    work_done: "ob dann jemand gearbeitet hat, ist nicht bekannt",
    work_done_action: "prüfen, was gearbeitet wurde: was gearbeitet wurde, braucht eine Dimona, das Übrige darf keine haben",
    declarations_since: "was zwischen der letzten Meldung hier und dem Zeitpunkt der Frage gemeldet wurde, ist nicht bekannt",
    declarations_since_action: "prüfen, ob die Meldung inzwischen gesendet wurde; wenn nicht, sie sofort senden",
    end_elsewhere: "nicht alle Meldungen des Arbeitgebers sind hier, und ob das Ende in anderen gemeldet wurde, ist nicht bekannt",
    end_elsewhere_action: "prüfen, ob es gesendet wurde; wenn nicht, es sofort senden; ein Register, das den Arbeitgeber umfasst, würde es zeigen",
    later_declaration: "ob eine andere Meldung, die vor Beginn dieser Arbeit eingeht, sie enthält, ist nicht bekannt",
    later_declaration_action: "diese Arbeit melden, bevor sie beginnt: durch ein UPDATE des Beginns oder des Endes, bei einem Studenten durch ein IN dieser Tage; danach ist es verspätet",
    type_of_contract: "die Arbeitnehmertypen von Vertrag und Meldung sind verschieden, und welcher richtig ist, ist nicht bekannt",
    type_of_contract_action: "Vertrag und Meldung vergleichen; ein UPDATE ändert einen falschen Arbeitnehmertyp nicht: solange ein CANCEL rechtzeitig ist, annullieren und ein neues IN senden, bevor die Arbeit beginnt; danach die Periode beenden, die kommenden Tage, bevor sie beginnen, unter dem richtigen Typ melden und das LSS fragen, was mit den vergangenen geschieht",
    earlier_intent: "die Absicht, über die Agentur zu arbeiten, kam nach Arbeitsbeginn, und ob es eine frühere gibt, ist nicht bekannt",
    earlier_intent_action: "prüfen, ob der Arbeitnehmer die Absicht bei einer früheren Einstellung durch die Agentur schriftlich erklärt hat",
    period: "die Periode kann durch eine Meldung eröffnet worden sein, die nicht in diesen Dateien steht",
    period_action: "ein Register laden, das die Periode enthält",
    period_features: "der Arbeitnehmertyp, die paritätische Kommission oder eine Uhrzeit der Periode ist nicht bekannt",
    period_features_action: "ein Register laden, das sie nennt",
    earlier_answer: "die Antwort des LSS auf eine frühere Meldung ist nicht bekannt",
    earlier_answer_action: "die Antwort des LSS selbst angeben",
    law: "das Recht dieses Tages ist nicht bekannt oder wurde vor zu langer Zeit geprüft",
    neutral_hours_from_memory: "wie viele Studentenstunden dieses Quartals zählen, ist nur aus dem Gedächtnis bekannt",
    neutral_hours_are_right: "in einem Quartal, dessen Studentenstunden nicht zählten, stimmt die aus dem Gedächtnis \
        bekannte Ausnahme",
    quota_from_memory: "das Studentenkontingent dieses Jahres ist nur aus dem Gedächtnis bekannt",
    quota_is_right: "das Studentenkontingent eines Jahres, zu dem kein Text gelesen wurde, ist das des Vorjahres",
    published_scope: "das LSS hat nicht veröffentlicht, welche Fälle dies erfasst",
    regime_facts: "die Bedingungen dieser Regelung werden noch nicht beurteilt",
    regime_facts_action: "ihre Bedingungen von Hand prüfen: die Antwort des LSS nennt sie nicht",
    right_at_in: "das Recht hängt davon ab, was bei der Eröffnung der Periode festgestellt wurde",
    right_at_in_action: "das Urteil über ihr IN ansehen",
    nsso_reason: "warum die Antwort des LSS abweicht, ist nicht bekannt",
    nsso_reason_action: "die Antwort und ihre Anomalien nachsehen und die Fakten angeben, die sie erklären",
    employer_sector: "der Sektor des Arbeitgebers ist nicht bekannt",
    usual_sector: "der übliche Sektor: einer, der Flexi-Jobs zulässt, auch in der Funktion des Arbeitnehmers; bei \
        einem Studenten weder Pflege noch Unterricht; im Gartenbau keine Parks und Gärten",
    flexi_job_sector: "was vom Arbeitgeber angegeben ist, entscheidet nicht, ob sein Sektor an diesem Tag Flexi-Jobs \
        zulässt",
    flexi_job_sector_action: "seine paritätische Unterkommission, Kategorie, Tätigkeit und Gemeinschaft in der \
        Tabelle employers angeben oder sie in der Sektorenliste des LSS nachsehen; \
        nennt die Meldung eine paritätische Kommission, die die Tabelle nicht hat, berichtigen, was falsch ist",
    flexi_job_subcommittee_action: "seine paritätische Unterkommission in der Tabelle employers angeben oder sie in \
        der Sektorenliste des LSS nachsehen",
    flexi_job_category_action: "seine Kategorie in der Tabelle employers angeben oder sie in der Sektorenliste des \
        LSS nachsehen",
    flexi_job_activity_action: "seine Tätigkeit (NACE) in der Tabelle employers angeben oder sie in der \
        Sektorenliste des LSS nachsehen",
    flexi_job_community_action: "seine Gemeinschaft in der Tabelle employers angeben oder sie in der Sektorenliste \
        des LSS nachsehen",
    activities_of_2025: "welche Tätigkeiten Flexi-Jobs zulassen, ist hier nur nach den Codes von NACE-BEL 2008 bekannt",
    activities_of_2025_action: "auch den Code von NACE-BEL 2008 angeben oder den von 2025 in der Sektorenliste des \
        LSS nachsehen",
    earnings_before_pension: "im Jahr beginnt eine Pension, und was davor verdient wurde, ist nicht getrennt angegeben",
    earnings_before_pension_action: "was vor der Pension verdient wurde, mit der Obergrenze vergleichen: was danach kommt, ist steuerfrei",
    old_activity: "seit 2025 entscheiden die Codes der NACE-BEL 2025, und die Tätigkeit ist mit einem Code von 2008 angegeben",
    activity_as_before: "eine Tätigkeit wird mit ihrem Code der NACE-BEL 2025 behandelt wie mit dem von 2008",
    approval_day: "der Tag der Entscheidung des LSS über Arbeit unter der Überseeischen Sozialen Sicherheit ist nicht angegeben",
    approved_before: "die Genehmigung kam vor dem Beginn des Flexi-Jobs",
    studies_without_end: "Studien, die mehr als ein Jahr davor begannen, sind ohne Ende angegeben",
    studies_go_on: "ohne Ende angegebene Studien dauern noch an",
    flexi_job_function: "der Sektor lässt Flexi-Jobs nur in manchen Funktionen zu, und die Funktion ist nicht bekannt",
    flexi_job_function_action: "die Funktion im Vertrag des Flexi-Jobs angeben, in der Tabelle contracts",
    usual_function: "die Funktion des Flexi-Jobbers ist nicht bekannt",
    usual_function_assumed: "die übliche Funktion: weder künstlerisch noch ein Pflegeberuf, und keine, die allein \
        einen Sektor öffnet",
    sector_wage: "der Lohn des Sektors für die Funktion ist hier nicht bekannt",
    sector_wage_action: "den Lohn mit der Lohntabelle des Sektors vergleichen; ohne eine mit dem garantierten \
        monatlichen Mindesteinkommen",
    least_wage: "der Mindestlohn von Flexi-Jobs an diesem Tag ist nicht sicher bekannt",
    least_wage_action: "den am Tag der Arbeit geltenden Mindestlohn nachsehen",
    allowances: "was je Stunde neben dem Lohn gezahlt wird, ist nicht bekannt",
    no_allowances: "nichts neben dem Lohn",
    birth_date: "die ENSS nennt das Geburtsdatum nur zum Teil, und der Anspruch hängt vom Rest ab",
    birth_date_action: "das Geburtsdatum in der Tabelle persons angeben",
    employer_activity: "das Arbeitgeberverzeichnis sagt, dass der Arbeitgeber nur an anderen Tagen tätig ist",
    employer_activity_action: "activeFrom und activeTo oder die Nummer des Arbeitgebers berichtigen",
    other_contracts: "was den Arbeitnehmer im Quartal sonst an den Arbeitgeber bindet, ist nicht bekannt",
    no_other_contract: "nichts als die hier angegebenen Meldungen bindet den Arbeitnehmer an den Flexi-Arbeitgeber, \
        ein verbundenes Unternehmen oder einen Entleiher",
    contract_kind: "ein Vertrag oder andere Arbeit bei diesem Arbeitgeber, einem mit ihm verbundenen Unternehmen oder dem Entleiher ist ohne Arbeitnehmertyp oder ohne ersten oder letzten Tag angegeben",
    contract_kind_action: "den Vertrag in der Tabelle contracts angeben, mit start, end und workerType",
    flexi_contract_is_limited: "ein Vertrag über einen Flexi-Job, der ohne Ende angegeben ist, ist der Rahmenvertrag oder ein Vertrag für eine genau bestimmte Arbeit",
    out_of_contract: "die Dimona-Periode dieser Arbeit läuft weiter: ihr Vertrag ist laut Angabe vorher beendet, oder ihr OUT kann noch rechtzeitig kommen",
    out_of_contract_action: "das OUT mit dem letzten Tag dieser Arbeit senden oder das Ende durch ein UPDATE auf diesen Tag zurücksetzen; geht die Arbeit weiter, ihren Vertrag in der Tabelle contracts angeben",
    refused_in: "das LSS hat die Meldung anderer Arbeit abgelehnt, nach seiner Antwort oder nach der Vorhersage, und ob dieser Vertrag besteht, ist nicht bekannt",
    refused_in_action: "wurde dieser Vertrag geschlossen, seine Meldung ohne den Fehler erneut senden; sonst den abgelehnten Datensatz weglassen und die anderen neu beurteilen",
    notice_elsewhere: "ob eine Kündigungsfrist bei einem anderen als dem Flexi-Arbeitgeber oder dessen \
        Entlassungsentschädigung einem Flexi-Job im Weg steht, ist nicht sicher",
    notice_elsewhere_assumed: "eine Kündigungsfrist bei einem anderen als dem Flexi-Arbeitgeber und Tage, die dessen \
        Entlassungsentschädigung deckt, stehen einem Flexi-Job nicht im Weg",
    contract_volume: "welchen Teil einer Vollzeitstelle der andere Vertrag ausmacht, ist nicht bekannt",
    contract_volume_action: "die Arbeit des Quartals in der Tabelle careers angeben oder in contracts die Arbeitsregelung, \
        wenn es Vollzeit ist",
    contract_with_user: "der Arbeitnehmer hat einen Vertrag oder leistete Leiharbeit, und ob das beim Entleiher oder im Unternehmen des Flexi-Jobs ist, ist nicht bekannt",
    contract_with_user_action: "den Vertrag von Hand mit dem Entleiher vergleichen; bei Leiharbeit den Entleiher in der Tabelle contracts angeben (userEnterpriseNumber) oder ein Register mit ihren Dimona-Perioden laden",
    final_answer: "das LSS hält die Meldung in der Schwebe und hat noch nicht entschieden",
    final_answer_action: "die endgültige Antwort abwarten und sie anstelle von S angeben",
    end_date: "die Meldung hat kein Enddatum, und ein Flexi-Job endet spätestens mit seinem Quartal",
    end_date_action: "ist sie noch nicht gesendet, das Enddatum angeben; sonst durch ein OUT beenden, dessen letzter Tag im \
        Quartal liegt, sofort, wenn das Quartal vorbei ist, da dieses OUT dann verspätet ist; ein UPDATE, das ihn beendet, wird abgelehnt (00913-359)",
    employer_directory: "zwei Arbeitgeber sind mit Nummern verschiedener Art angegeben, und keine Tabelle sagt, ob \
        sie einer sind",
    employer_directory_assumed: "bei zwei Arbeitgebernummern verschiedener Art die Lesart ohne Fehler",
    user_committee: "die Quellen sind uneins, ob die paritätische Kommission eines Entleihers weggelassen werden darf",
    user_committee_assumed: "die paritätische Kommission eines Entleihers darf weggelassen werden, nach der \
        Einstellung --policy user-committee=VALUE",
    joint_committee_evidence: "keine Quelle sagt, ob diese paritätische Kommission zu diesem Arbeitnehmertyp passt",
    joint_committee_assumed: "die paritätische Kommission passt zum Arbeitnehmertyp",
    quota_use_elsewhere: "die bei anderen Arbeitgebern gebuchten Stunden sind nicht bekannt",
    no_use_elsewhere: "andere Arbeitgeber haben keine Stunden gebucht, oder keine, seit der angegebene \
        Studentenzähler abgelesen wurde",
    employer_days_elsewhere: "an welchen anderen Tagen der Arbeitgeber im Horeca-Sektor Gelegenheitsarbeitnehmer \
        hatte, ist nicht bekannt",
    no_employer_days_elsewhere: "ein Arbeitgeber im Horeca-Sektor hatte an den hier gemeldeten Tagen \
        Gelegenheitsarbeitnehmer, und an keinen anderen",
    work_elsewhere: "was andere von den Gelegenheitstagen des Arbeitnehmers, von anderer Arbeit in Landwirtschaft \
        oder Gartenbau oder nach Artikel 17 gemeldet haben, ist nicht bekannt",
    no_work_elsewhere: "ein Arbeitnehmer hat keine anderen Gelegenheitstage, keine andere Arbeit in Landwirtschaft \
        oder Gartenbau und keine anderen Stunden oder Tage nach Artikel 17 als die hier gemeldeten",
    half_days: "ein Tag in Viehhaltung oder gemischter Landwirtschaft kann ein halber Tag sein, und was ein halber \
        Tag ist, ist nicht angegeben",
    half_days_action: "die halben Tage von Hand zählen; ist kein Arbeitgeber dieser Tage ein solcher Betrieb, seine \
        Tätigkeit (nace) in der Tabelle employers angeben",
    many_periods: "der Arbeitnehmer hat an diesen Tagen mehr Zeiträume oder mehr Verträge, als durchgesehen werden",
    many_periods_action: "prüfen, ob es von einem Arbeitnehmer wirklich so viele gibt",
    crop: "die Tabelle employers sagt nicht, was angebaut wird: Chicorée, Pilze und Obst haben eigene Tage",
    crop_action: "es dort angeben (crop)",
    no_crop: "wo die Tabelle employers keinen Anbau angibt, werden keine Pilze gezüchtet",
    agency_days: "wie viele Tage ein Leiharbeitsunternehmen ab 2024 einen Gelegenheitsarbeitnehmer in Landwirtschaft \
        oder Gartenbau haben darf, sagt niemand",
    agency_days_action: "das LSS fragen, oder das Sozialsekretariat des Leiharbeitsunternehmens",
    funeral_days: "an wie vielen Tagen es Gelegenheitsarbeit bei Bestattungen geben darf, sagt keine Quelle",
    funeral_days_action: "das LSS fragen, oder die paritätische Kommission für Bestattungsunternehmen (320)",
    working_time_register: "eine Tagespauschale braucht ein Arbeitszeitregister, und keine Meldung sagt, ob der \
        Arbeitgeber eines führt",
    working_time_is_registered: "ein Arbeitgeber, der im Horeca-Sektor Tagespauschalen meldet, führt ein \
        Arbeitszeitregister",
    occasional_sector: "das Verzeichnis führt den Arbeitgeber in einem anderen als dem gemeldeten Sektor, oder in \
        mehreren",
    occasional_sector_action: "prüfen, für welche Tätigkeit der Arbeitnehmer eingestellt wird, und die paritätische \
        Kommission berichtigen, wenn sie falsch ist",
    undeclared_days: "Verträge oder Laufbahnen nennen Tage von Gelegenheitsarbeit, die hier nicht gemeldet sind, und es \
        ist nicht sicher, welche Tage es sind, in welchem Sektor, und dass dann gearbeitet wird",
    undeclared_days_action: "prüfen, an welchen Tagen der Arbeitnehmer wirklich als Gelegenheitsarbeitnehmer arbeitet, und in \
        welchem Sektor, und jeden davon melden; was über die erlaubten Tage hinausgeht, ist gewöhnliche \
        Arbeit (OTH)",
    own_user: "das Leihunternehmen nennt sich selbst als Entleiher, und bei wem der Arbeitnehmer wirklich arbeitet, ist nicht \
        angegeben",
    own_user_action: "als Entleiher das Unternehmen angeben, in dem der Arbeitnehmer arbeitet; Arbeit im eigenen Betrieb des \
        Leihunternehmens wird unter dessen eigener paritätischer Kommission gemeldet, nicht als Leiharbeit",
    untold_sector: "es gibt Tage von Gelegenheitsarbeit, deren paritätische Kommission den Sektor nicht angibt, und sie können \
        Tage dieses Sektors sein",
    untold_sector_action: "prüfen, in welchem Sektor der Arbeitnehmer an jedem dieser Tage gearbeitet hat; die paritätische \
        Kommission des Entleihers angeben, oder die des Arbeitgebers in der Tabelle employers",
    user_sector: "die paritätische Kommission des Entleihers, die den Sektor angibt, ist nicht angegeben",
    user_sector_action: "die paritätische Kommission des Entleihers neben seiner Unternehmensnummer angeben: bei \
        Gelegenheitsarbeit muss das Leihunternehmen beide angeben",
    earlier_sector: "der Arbeitnehmer hat in den Tagen davor andere Arbeit geleistet, und ob in Landwirtschaft oder \
        Gartenbau, ist nicht angegeben",
    earlier_sector_action: "prüfen, ob der Arbeitnehmer in den 180 Tagen davor im Sektor beschäftigt war, und nicht \
        als Gelegenheitsarbeitnehmer",
    former_staff: "früheres Personal muss ein Jahr warten, und der Text, wie dies gezählt wird, wurde nicht gelesen",
    former_staff_action: "prüfen, ob der Arbeitnehmer im Jahr davor zum Personal gehörte, anders als nach Artikel 17; \
        ein Student muss nicht warten",
    consistent_counter: "der Studentenzähler lässt mehr Stunden übrig, als nach dem vorher Gebuchten übrig sein können",
    consistent_counter_action: "die verbleibenden Stunden noch einmal nachsehen, und die Antworten auf die früheren Meldungen; waren die Löhne des Quartals schon gemeldet, sie in die Tabelle worked_hours eintragen",
    neutral_sector: "ob der Arbeitgeber zur Pflege oder zum Unterricht gehört, deren Studentenstunden in diesem Quartal nicht zählten, ist nicht sicher bekannt",
    neutral_sector_action: "paritätische Kommission, Kategorie und Tätigkeit in der Tabelle employers angeben, oder in Student@work nachsehen, welche Stunden zählen",
    hours_taken: "das LSS hat nicht veröffentlicht, ob die Stunden einer solchen Meldung auf das Studentenkontingent zählen",
    hours_taken_action: "sie beibehalten und in Student@work nachsehen, ob diese Stunden vom Kontingent abgezogen wurden; wenn nicht, darauf gewöhnliche Beiträge zahlen",
    late_days: "was verspätet gemeldete Tage mit den anderen Tagen eines Studenten machen, ist nicht veröffentlicht",
    late_days_action: "das Gemeldete beibehalten und die Arbeit außerhalb davon sofort durch ein eigenes IN melden; in Student@work nachsehen, welche Stunden vom Kontingent abgezogen wurden, und auf die anderen gewöhnliche Beiträge zahlen",
    unknown_hours: "wie viele Stunden des Studenten durch Früheres gebucht sind, ist nicht bekannt",
    unknown_hours_action: "den Studenten nach den verbleibenden Stunden fragen und sie in die Tabelle \
        student_counters eintragen",
    fresh_counter: "der Studentenzähler ist älter, als der Zugangscode dazu gültig ist",
    fresh_counter_action: "den Studenten um einen neuen Code bitten und den Zähler erneut ablesen",
    worked_hours: "wie viele Stunden die gemeldeten Löhne eines Quartals auf das Studentenkontingent anrechnen, ist \
        nicht sicher bekannt",
    worked_hours_action: "den Studenten nach den jetzt verbleibenden Stunden fragen: ein Zähler von Student@work \
        enthält die Löhne",
    wages_declared: "es ist nicht bekannt, ob die Löhne des Quartals (DmfA) schon gemeldet wurden",
    wages_not_declared: "die Löhne eines Quartals werden nicht vor dem letzten Tag dafür gemeldet",
    wages_of_quarter: "es ist nicht bekannt, wann die Löhne des Quartals (DmfA) gemeldet wurden",
    wages_of_quarter_action: "eine Zeile des Arbeitgebers und des Quartals in die Tabelle worked_hours aufnehmen",
    studies: "was der Arbeitnehmer studiert, oder seine Staatsangehörigkeit, ist nicht angegeben",
    studies_freely: "wer als Student gemeldet ist, studiert und darf in der Schulzeit wie in den Schulferien arbeiten",
    study_days: "was der Arbeitnehmer an manchen dieser Tage studiert, ist nicht oder auf zwei Arten angegeben",
    study_days_action: "die Einschreibung dieser Tage in die Tabelle studies eintragen oder die falsche Zeile berichtigen",
    work_permit: "ob der Student von außerhalb des EWR Vollzeit studiert, ist nicht bekannt: im letzten Jahr und in \
        einem Vorbereitungsjahr genügen weniger Studienpunkte",
    work_permit_action: "die Einschreibung und die Genehmigung nachsehen",
    schedule: "die an diesen Tagen geplanten Schichten sind nicht angegeben",
    schedule_is_declared: "die geplanten Stunden einer Meldung sind die der geplanten Schichten",
    shift_break: "wie lang die Pause der Schicht ist, bezahlt oder nicht, ist nicht angegeben",
    shift_break_action: "die Pause planen und sie in der Tabelle schedules angeben (breakMinutes)",
    training_employer: "der Student ist in einer dualen Ausbildung, und bei welchem Arbeitgeber ist nicht angegeben",
    training_employer_action: "den Vertrag der Ausbildung in die Tabelle contracts eintragen, mit seinem Arbeitnehmertyp und seinem Arbeitgeber",
    school_holidays: "welche dieser Tage Schulferien sind, oder wie viel an ihnen gearbeitet werden darf, ist nicht \
        bekannt",
    school_holidays_action: "die Gemeinschaft der Schule in die Tabelle studies eintragen und ihre Ferien in die \
        Tabelle school_holidays",
    hours_of_week: "wie sich die geplanten Stunden auf die Wochen verteilen, ist nicht bekannt",
    hours_of_week_action: "keine Woche über der Grenze planen und die Stunden anderer Arbeitgeber mitzählen",
    booking_moment: "wann eine Periode des Registers gebucht wurde, ist nicht bekannt",
    contained_in_counter: "eine Periode ohne Buchungszeitpunkt ist im Studentenzähler enthalten",
    work_at_fifteen: "ob ein fünfzehnjähriger Student diese Arbeit ausführen darf, ist nicht bekannt",
    work_at_fifteen_action: "ab dem 2026-01-09 ist nur leichte Arbeit erlaubt, und kein Erlass, der sie aufzählt, \
        wurde gefunden: Sozialsekretariate raten, vorher nicht einzustellen; für Tage davor darauf achten, dass zwei \
        Jahre Sekundarunterricht besucht wurden",
    article_17_hours: "wie viele Stunden nach Artikel 17 zählen, ist nicht bekannt",
    article_17_hours_action: "die Stunden des Jahres nach Artikel 17 zusammenzählen; bei einem Studenten werden die \
        über 190 vom Studentenkontingent abgezogen",
    work_of_children: "Kinderarbeit ist verboten, und ob eine Ausnahme gilt, sagt keine Meldung",
    work_of_children_action: "prüfen, ob eine Genehmigung vorliegt oder, wo die Tabelle studies nicht sagt, dass sie noch gilt, ob die \
        Vollzeitschulpflicht beendet ist (ab fünfzehn); ohne eines von beiden ist die Arbeit verboten",
    timely_declaration: "ob eine rechtzeitige Meldung desselben Quartals erfolgt ist oder noch kommt, ist nicht \
        bekannt",
    consent: "es läuft keine Erlaubnis des Arbeitnehmers, nach der der Arbeitgeber sie verwenden darf",
    consent_action: "bitten Sie um Einwilligung, für das Quartal der Arbeit: \"dimona consent request\"",
    main_activity: "es ist nicht bekannt, was der Student im Quartal sonst tut",
    study_is_main: "wer als Student gemeldet ist, studiert hauptsächlich und arbeitet außerhalb \
        der Anwesenheitspflicht in der Schule",
    careers: "die Arbeit eines Quartals ist nicht bekannt",
    careers_action: "das Quartal in die Tabelle careers eintragen; gab es keine Arbeit, mit einer Zeile der Art none",
    work_experience: "es ist nicht bekannt, ob der junge Arbeitnehmer schon gearbeitet hat",
    has_work_experience: "ein junger Arbeitnehmer hat schon gearbeitet",
    career_employer: "eine Zeile der Laufbahn nennt keinen Arbeitgeber",
    career_elsewhere: "Arbeit, zu der die Laufbahn keinen Arbeitgeber nennt, ist keine Arbeit beim Flexi-Arbeitgeber",
    counting_of_leave: "das LSS hat nicht veröffentlicht, ob unbezahlter Urlaub zählt",
    counting_of_leave_action: "das LSS mit den Fakten des Urlaubs fragen",
    pension_register: "es ist nicht bekannt, ob der Arbeitnehmer eine Pension hat",
    no_pension: "der Arbeitnehmer hat keine Pension",
    earlier_run: "das Register enthält diesen Datensatz: ein früherer Lauf hat ihn beurteilt",
    earlier_run_action: "ihn im Bericht jenes Laufs nachsehen oder den Datensatz weglassen",
    records_of_register: "das Register sagt nicht, welche Datensätze jener Zeit es enthält",
    records_of_register_action: "weglassen, was es enthält, oder von einem früheren Register ausgehen",
    undated_record: "das Register enthält einen, der dasselbe sagt und keinen Eingangszeitpunkt hat: es kann dieser \
        sein",
    undated_record_action: "weglassen, was schon beurteilt wurde, oder es mit seinem Zeitpunkt von einem früheren \
        Register aus neu beurteilen",
    order_of_reception: "was beim LSS später einging, wurde schon beurteilt",
    order_of_reception_action: "die Tage erneut beurteilen, vom Register des Vortags aus",
    readable_record: "ein Datensatz mit der Nummer dieses Arbeitnehmers oder dieser Periode ist nicht lesbar",
    readable_record_action: "diesen Datensatz reparieren und alle erneut beurteilen; wurde seither ein Register \
        gespeichert, vom Register davor ausgehen",
    member_name: "dort steht ein Element, dessen Name hier nicht bekannt ist und das es sagen kann",
    member_name_action: "die Namen der Seite über Formate verwenden oder dieses Element von Hand ansehen",
    user_registration: "es ist nicht bekannt, ob der Entleiher eine Unternehmensnummer (ZDU) hat",
    user_registration_action: "den Entleiher in der öffentlichen Suche der ZDU nachsehen",
    postcode_list: "die hier bekannte Liste der Postleitzahlen ist die von 2021 und enthält diese nicht",
    postcode_list_action: "mit der Liste von bpost vergleichen",
    municipality_names: "die Namen, die zu einer Postleitzahl gehören, sind hier nicht bekannt",
    municipality_names_assumed: "eine Gemeinde gehört zu ihrer Postleitzahl",
    person_register: "es ist nicht bekannt, was die Personenregister zu dieser Nummer führen",
    person_register_action: "die Nummer in die Tabelle persons eintragen, mit der, die an ihre Stelle getreten ist, \
        falls es eine gibt",
    person_register_assumed: "der Arbeitnehmer ist den Registern bekannt, wie gemeldet",
    employer_record: "es ist nicht bekannt, was das Verzeichnis des LSS über diesen Arbeitgeber sagt",
    employer_record_assumed: "der Arbeitgeber steht im Verzeichnis des LSS, ist tätig und ein gewöhnlicher",
    channel: "der angegebene Kanal ist nicht lesbar",
    channel_untold: "der Eingangskanal ist nicht angegeben",
    channel_assumed: "was ohne Angabe eines Kanals einging, kam über einen gesicherten",
    channel_action: "channel berichtigen oder weglassen",
    mandate: "es ist nicht bekannt, ob der Absender ein Mandat dieses Arbeitgebers hat",
    mandate_assumed: "der Absender darf für den Arbeitgeber melden",
    enterprise_register: "es ist nicht bekannt, ob die Nummer in der Zentralen Datenbank der Unternehmen steht",
    enterprise_register_assumed: "die Nummer steht in der Zentralen Datenbank der Unternehmen",
    pension_at_age: "der Arbeitnehmer ist in einem Alter für eine Pension, und nichts sagt, ob es eine gibt",
    pension_at_age_action: "den Arbeitnehmer in die Tabelle pensions eintragen; gibt es keine Pension, mit einer \
        Zeile der Art none",
    proof_answer: "kein Nachweis, den das LSS angenommen hat, ist angegeben",
    proof_answer_action: "ihm den Nachweis senden und seine Antwort in der Spalte proofAnswer angeben",
    one_exception: "zwei Ausnahmen entscheiden verschieden über den Anspruch",
    one_exception_action: "entscheiden, welche gilt",
    daily_registration: "die Tagesregistrierung wurde früher gemacht, oder es gibt sie nicht",
    daily_registration_action: "ein Register laden, das sie enthält, oder die Nummern neuer in der Antwortdatei \
        angeben",
    earlier_registrations: "welche Tagesregistrierungen vorher gemacht wurden, ist nicht bekannt",
    earlier_registrations_assumed: "keine Tagesregistrierung, die nicht hier steht, belegt dieselbe Zeit",
    signing_hour: "es ist nicht bekannt, wann der Vertrag unterzeichnet wurde, oder zu welcher Stunde seines ersten Tages",
    signed_in_time: "Verträge und Rahmenverträge wurden vor Arbeitsbeginn unterzeichnet",
    electronic_contract: "ob der Leiharbeitsvertrag elektronisch ist, mit Absicht und Entwurf vor Arbeitsbeginn und einem Arbeitsbeginn nach \
        dem Entwurf, ist nicht bekannt",
    electronic_contract_action: "intentAt, draftAt, draftStart und firstWork in der Tabelle contracts angeben, und wann die Dimona einging",
    drafted_begin: "zu welcher Stunde die Arbeit nach dem Entwurf des Leiharbeitsvertrags beginnen sollte und begann, ist nicht bekannt",
    began_as_drafted: "die Arbeit unter einem elektronischen Leiharbeitsvertrag begann, wann sein Entwurf es sagt",
    work_under_contract: "der Vertrag beginnt vor der Meldung, und wann die Arbeit unter ihm begann, ist nicht bekannt",
    work_under_contract_action: "firstWork in der Tabelle contracts angeben",
    saturday: "ob der Samstag für Dimona ein Werktag ist, sagt keine Quelle ausdrücklich",
    saturday_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy saturday=VALUE setzen",
    saturday_assumed: "der Samstag ist ein Werktag oder keiner, wie die Einstellung --policy saturday=VALUE es sagt",
    end_moved_later: "das LSS nennt zwei Zeitpunkte für ein Ende, das später kommt: wenn weitergearbeitet wird, und \
        den ersten Werktag nach dem alten Ende",
    end_moved_later_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy end-moved-later=VALUE setzen",
    end_moved_later_assumed: "ein Ende darf bis zu dem Zeitpunkt nach hinten verschoben werden, den die Einstellung \
        --policy end-moved-later=VALUE sagt",
    begin_moved_later: "bis wann ein Beginn nach hinten verschoben werden darf, darüber sind die Quellen uneins",
    begin_moved_later_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy begin-moved-later=VALUE setzen",
    begin_moved_later_assumed: "ein Beginn darf bis zu dem Zeitpunkt nach hinten verschoben werden, den die \
        Einstellung --policy begin-moved-later=VALUE sagt",
    shift_midnight: "bei einer Schicht über Mitternacht hinaus sind zwei Quellen uneins, welche Mitternacht gemeint \
        ist",
    shift_midnight_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy shift-midnight=VALUE setzen",
    shift_midnight_assumed: "bei einer Schicht über Mitternacht hinaus ist die gemeint, die die Einstellung \
        --policy shift-midnight=VALUE sagt",
    exactly_twenty: "ob eine Schicht, die genau um 20:00 enden sollte, am Abend endet, ist nicht veröffentlicht",
    exactly_twenty_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy exactly-twenty=VALUE setzen",
    exactly_twenty_assumed: "eine Schicht, die genau um 20:00 endet, wird bis zu dem Zeitpunkt rechtzeitig \
        verlängert, den die Einstellung --policy exactly-twenty=VALUE sagt",
    eight_hours: "ob acht Stunden nach der Uhr oder nach ihrem Ablauf zählen, ist nicht veröffentlicht",
    eight_hours_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy eight-hours=VALUE setzen",
    eight_hours_assumed: "acht Stunden in der Nacht einer Zeitumstellung zählen, wie die Einstellung --policy eight-hours=VALUE es \
        sagt",
    cancel_on_first_day: "bis wann am gemeldeten ersten Tag eine Annullierung rechtzeitig ist, ist nicht \
        veröffentlicht",
    cancel_on_first_day_action: "beim LSS nachfragen, von welchem der Zeitpunkte es ausgeht, und sich bis zur Antwort an den früheren halten; dann die Einstellung --policy cancel-on-first-day=VALUE setzen",
    cancel_on_first_day_assumed: "an ihrem ersten Tag darf Arbeit bis zu dem Zeitpunkt annulliert werden, den die \
        Einstellung --policy cancel-on-first-day=VALUE sagt",
    planned_work_changed: "bis wann geplante Arbeit sich ändern darf, hängt davon ab, wann die Löhne des Quartals \
        gemeldet wurden",
    planned_work_changed_action: "nachsehen, wann die Löhne des Quartals gemeldet wurden, und die Planung davor ändern; welcher Zeitpunkt zählt, legt die Einstellung --policy planned-work-changed=VALUE fest",
    planned_work_changed_assumed: "geplante Arbeit darf sich bis zu dem Zeitpunkt ändern, den die Einstellung \
        --policy planned-work-changed=VALUE sagt",
    clock_change: "die Uhren zeigen diese Zeit in der Nacht der Umstellung zweimal, und kein Abstand sagt, welche der \
        beiden gemeint ist",
    clock_change_action: "den Zeitpunkt mit seinem Abstand angeben, +02:00 oder +01:00; bei Uhrzeiten in einer \
        Meldung ist die frühere sicher",
    article_17_earliest: "das Glossar hat 15 Tage vor dem Beginn der Arbeit nach Artikel 17, die Seite des LSS 15 Tage vor deren Quartal",
    article_17_earliest_action: "beim LSS nachfragen, ab welchem Tag es eine solche Meldung annimmt, und sie bis zur Antwort am späteren der beiden Tage senden; dann die Einstellung --policy article-17-earliest=VALUE setzen",
    article_17_earliest_assumed: "Arbeit nach Artikel 17 kann ab dem Tag gemeldet werden, den die Einstellung --policy article-17-earliest=VALUE sagt",
    suspended_full_time: "Arbeit, die zum Teil ausgesetzt war und deren Arbeitsregelung nicht angegeben ist, gehörte zu einem Vollzeitvertrag und war keine Verringerung",
    lifeguard_place: "ein Rettungsschwimmer arbeitet an einem Schwimmbad oder Badeteich, der der Öffentlichkeit offensteht, oder am Strand",
    childcare_volume: "wie viel der Arbeit des Arbeitgebers in der Kinderbetreuung als Flexi-Jobs geleistet wird, ist nicht bekannt",
    childcare_volume_assumed: "Flexi-Jobs sind im Jahr kein größerer Teil der Arbeit des Arbeitgebers in der Kinderbetreuung, als sie sein dürfen",
    contract_signing: "dass der Leiharbeitsvertrag bei Beginn der Arbeit unterschrieben war, ist nicht angegeben, und nichts sagt, dass er später unterschrieben werden darf",
    contract_signing_action: "in der Tabelle contracts angeben, wann der Vertrag unterschrieben wurde",
    work_before_signing: "ob vor der Unterschrift jemand gearbeitet hat, ist nicht bekannt",
    work_before_signing_action: "angeben, wann die Arbeit begann: firstWork in der Tabelle contracts, oder workStart neben der Meldung; hat noch niemand gearbeitet, die Arbeit bis zur Unterschrift warten lassen",
    framework_agreement: "von keinem Rahmenvertrag ohne Ende ist angegeben, wann er unterschrieben wurde, und der Vertrag mit einem Ende wurde es nach Beginn der Arbeit",
    framework_agreement_action: "den Rahmenvertrag in die Tabelle contracts aufnehmen: vom Typ FLX, ohne Ende, mit signedAt",
    sector_opt_out: "ob der Sektor mit dem Gesetzentwurf, der alle Sektoren öffnet, aus den Flexi-Jobs ausgestiegen ist, ist nicht bekannt",
    sector_stays: "der Sektor nahm Flexi-Jobs vor dem Gesetzentwurf, der alle Sektoren öffnet, und ist seitdem nicht ausgestiegen: die Liste des LSS sagt es",
    period_number: "zwei INs haben diese Nummer: welches von beiden gemeint ist, ist nicht bekannt",
    period_number_action: "in den Antworten des LSS nachsehen, welches IN die Nummer hat, und sie neben dem anderen berichtigen",
}
.checked();
