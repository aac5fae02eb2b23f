use crate::words::duty::Duty;

pub(super) const DUTY: Duty = Duty {
    not_told: "was darüber entscheidet, ist nicht genannt",
    law_unknown: "das Recht dieses Tages ist nicht bekannt oder wurde vor zu langer Zeit geprüft",
    subcontractor: "ein Subunternehmer meldet keine Arbeiten; das tut der Unternehmer, der mit dem Auftraggeber abgeschlossen hat",
    inform_declarant: "informieren Sie den Anmelder, bevor Sie Arbeit weitergeben: er fügt den nächsten Subunternehmer hinzu",
    two_subcontractors: "Arbeiten mit zwei oder mehr Subunternehmern werden gemeldet, was auch immer sie kosten",
    small_without: "Arbeiten ohne Subunternehmer, die weniger als den Schwellenwert kosten, werden nicht gemeldet",
    small_with_one: "Arbeiten mit einem Subunternehmer, die weniger als den niedrigeren Schwellenwert kosten, werden nicht gemeldet",
    watch_exception: "werden sie größer oder kommt ein Subunternehmer hinzu, melden Sie es dem LSS und melden Sie die Arbeiten sofort",
    amount_reached: "die Arbeiten erreichen den Betrag, ab dem sie gemeldet werden",
    amount_reached_with_one: "mit einem Subunternehmer erreichen die Arbeiten den Betrag, ab dem sie gemeldet werden",
    guarding: "Bewachung wird gemeldet, was auch immer sie kostet: die Ausnahme gilt für Arbeiten an unbeweglichem Gut",
    meat: "ein Fleischbetrieb meldet einmal für alle seine Subunternehmer, als Auftraggeber und Unternehmer",
    meat_without: "ob ein Fleischbetrieb ohne Subunternehmer meldet, darüber sind die Quellen uneins",
    declare_meat: "melden Sie einmal; ist der Betrag nicht bekannt, wird 1,00 Euro angenommen",
    guarding_presence: "keine Quelle sagt, ob in der Bewachung Anwesenheiten erfasst werden",
    meat_presence: "im Fleischsektor wird jeder erfasst, was auch immer die Arbeiten kosten",
    cleaning_presence: "in der Reinigung erfasst jeder Arbeitnehmer Kommen und Gehen, auch Pausen",
    cleaning_presence_always: "in der Reinigung erfasst jeder Arbeitnehmer Kommen und Gehen, was auch immer der Vertrag kostet",
    cleaning_below: "ein nicht gemeldeter Reinigungsvertrag verlangt keine Erfassung, so die neuere Seite des LSS; eine ältere sagt anderes",
    cleaning_of_contract: "ob der ganze Vertrag erreicht, was zu melden ist, ist nicht genannt: fragen Sie den Anmelder",
    presence: "jeder auf der Baustelle wird vor dem Betreten erfasst, einmal am Tag",
    presence_below: "die Arbeiten erreichen den Betrag nicht, ab dem Anwesenheiten erfasst werden",
    check_in_and_out: "ab 1. April 2027 sollen alle großen Baustellen Kommen und Gehen erfassen; eine Quelle sagt es, ein Text wurde nicht gelesen",
    declare_label: "melden",
    presence_label: "Präsenz",
    required: "Pflicht",
    not_required: "keine Pflicht",
    undetermined: "nicht zu sagen",
    before_start: "Pflicht, bevor die Arbeiten beginnen",
    days_before: "Pflicht, spätestens {days|Tag|Tage} bevor die Arbeiten beginnen",
    at_once: "Pflicht, sofort",
    overdue: "Pflicht, und zu spät: es musste vor Beginn der Arbeiten geschehen",
    sum: "wird nichts gemeldet, kann das LSS {amount} Euro fordern",
    withheld: "wer die Rechnung bezahlt, behält {amount} Euro für das LSS ein",
    withheld_for_taxes: "wer die Rechnung bezahlt, behält {amount} Euro für Steuern ein",
    check_in_and_out_taken: "jeder auf der Baustelle erfasst Kommen und Gehen, wie es eine Quelle ankündigt",
    threshold: "die Schwelle ist {limit} Euro ohne Mehrwertsteuer; diese Arbeiten: {amount}",
    start_day_not_told: "es ist angegeben, dass die Arbeiten begonnen haben, aber nicht an welchem Tag: geben Sie diesen Tag als startedBefore an",
    asbestos_small: "wer Arbeiten mit Asbest melden muss, gilt als der Unternehmer, der meldet; ob das auch für kleine Arbeiten und für einen Subunternehmer gilt, sagt keine gelesene Quelle",
    declare_asbestos: "fragen Sie das LSS, bevor die Arbeiten beginnen, und rechnen Sie mit einer Meldung mindestens 14 Tage vorher",
    withholding_not_told: "was von der Rechnung einbehalten wird, lässt sich nicht sagen: {lack}",
    declare_at_once: "melden Sie sie sofort",
    where_days_are_over: "ist dieser Tag vorbei, melden Sie sie sofort und lassen Sie die Arbeiten frühestens {days|Tag|Tage} später beginnen",
    not_of_private_clients: "eine natürliche Person, die Arbeiten zu streng privaten Zwecken ausführen lässt, hat keine Pflichten eines Auftraggebers, und behält wohl nichts ein",
    sum_percent: "wird nichts gemeldet, kann das LSS {percent} % des Gesamtbetrags ohne MwSt. fordern",
    declare_late_with_asbestos: "melden Sie sie sofort, und fragen Sie das LSS, ob sie weitergehen dürfen: mit Asbest werden sie mindestens {days|Tag|Tage} vor Beginn gemeldet",
    sum_about: "wird nichts gemeldet, kann das LSS ungefähr {amount} Euro fordern",






}
.checked();
