use crate::words::silence::Silence;

pub(super) const SILENCE: Silence = Silence {
    no_light_update: "ein UPDATE einer Periode in full oder light wird vorher mit 00913-181 abgelehnt",
    no_service_type: "die Nachricht hat keinen Platz mehr für die Leistungsart, um die es geht",
    full_or_light_choice: "es geht um Horeca von Juli 2007 bis September 2013: die Wahl des Arbeitgebers und die \
        Leistungsart einer Periode sind nirgends angegeben, daher lässt service-type-missing ein Gelegenheits-IN für \
        einen solchen Tag offen",
    students_of_2011: "es war für Nachrichten von 2011, bevor die Tage von Studenten für 2012 gemeldet werden konnten",
    check_broke_down: "eine Prüfung des LSS ist ausgefallen: das lässt sich nicht vorhersagen",
    conditions_elsewhere: "ein Hinweis, dass eine Regelung von Bedingungen außerhalb der Meldung abhängt: er lässt \
        sich nicht vorhersagen",
    moved_long_ago: "jeder Arbeitgeber wurde vor Jahren in das heutige Dimona übernommen",
    another_root: "eine Datei ohne das Wurzelelement der Nachricht wird gar nicht gelesen, was das Programm sagt",
}
.checked();
