use crate::words::costs::Costs;

pub(super) const COSTS: Costs = Costs {
    offence: "an offence of level 4[: an administrative fine of {administrative_least} to {administrative_most} euro][, or a criminal one of \
        {criminal_least} to {criminal_most} euro]",
    offence_when_over: "the same offence, where it is dated {day}, the day that begins when the term is over[: an administrative fine of {administrative_least} to {administrative_most} euro][, or a criminal one of {criminal_least} to {criminal_most} euro]",
    flexi_job: "not declared as a flexi-job, it is ordinary work: the wage of the sector, and ordinary contributions; declared as one all the same, \
        contributions are due on [{percent} % of ]the flexi-wage[: on {base} euro, with {wages} euro of wages], and tax",
    student: "ordinary contributions on these hours[: the student pays {ordinary} % of the wage in place of {solidarity} %][, the employer the \
        ordinary rate in place of {employer} %][; on {wages} euro of wages the student pays {euros} euro more]",
    occasional: "contributions as on ordinary work: the lump sums of occasional work do not apply to it",
    article_17: "contributions as on ordinary work",
    solidarity: "where an inspection finds it, a solidarity contribution of three times the basic contributions on the minimum monthly \
        income[, {least} euro at least]",
    offence_where_worked: "where work that the change adds had begun before it came, an offence of level 4[: an administrative fine of {administrative_least} to {administrative_most} euro][, or a criminal one of {criminal_least} to {criminal_most} euro]; the start of work, told beside the declaration, decides",

}
.checked();
