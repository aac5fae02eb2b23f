use crate::words::costs::Costs;

pub(super) const COSTS: Costs = Costs {
    offence: "ein Verstoß der Stufe 4[: eine administrative Geldbuße von {administrative_least} bis \
        {administrative_most} Euro][, oder eine strafrechtliche von {criminal_least} bis {criminal_most} Euro]",
    offence_when_over: "derselbe Verstoß, wenn er auf den {day} datiert wird, den Tag, der beginnt, wenn die Frist abgelaufen ist[: eine administrative Geldbuße von {administrative_least} bis {administrative_most} Euro][, oder eine strafrechtliche von {criminal_least} bis {criminal_most} Euro]",
    flexi_job: "nicht als Flexi-Job gemeldet, ist es gewöhnliche Arbeit: der Lohn des Sektors und gewöhnliche \
        Beiträge; trotzdem als solcher gemeldet, sind Beiträge auf den Flexi-Lohn[, zu {percent} % gerechnet,][: auf {base} Euro, bei {wages} Euro Lohn,] und \
        Steuer fällig",
    student: "gewöhnliche Beiträge auf diese Stunden[: der Student zahlt {ordinary} % des Lohns statt {solidarity} \
        %][, der Arbeitgeber den gewöhnlichen Satz statt {employer} %][; bei {wages} Euro Lohn zahlt der Student {euros} Euro mehr]",
    occasional: "Beiträge wie auf gewöhnliche Arbeit: die Pauschalen der Gelegenheitsarbeit gelten dafür nicht",
    article_17: "Beiträge wie auf gewöhnliche Arbeit",
    solidarity: "wenn eine Inspektion es feststellt, ein Solidaritätsbeitrag in Höhe des Dreifachen der Grundbeiträge auf das \
        durchschnittliche monatliche Mindesteinkommen[, mindestens {least} Euro]",
    offence_where_worked: "wo Arbeit, welche die Änderung hinzufügt, vor ihrem Eingang begonnen hatte, ein Verstoß der Stufe 4[: eine administrative Geldbuße von {administrative_least} bis {administrative_most} Euro][, oder eine strafrechtliche von {criminal_least} bis {criminal_most} Euro]; der Beginn der Arbeit, neben der Meldung angegeben, entscheidet",

}
.checked();
