use crate::words::costs::Costs;

pub(super) const COSTS: Costs = Costs {
    offence: "een inbreuk van niveau 4[: een administratieve geldboete van {administrative_least} tot {administrative_most} euro][, of een \
        strafrechtelijke van {criminal_least} tot {criminal_most} euro]",
    offence_when_over: "dezelfde inbreuk, waar ze gedateerd wordt op {day}, de dag die begint wanneer de termijn om is[: een administratieve geldboete van {administrative_least} tot {administrative_most} euro][, of een strafrechtelijke van {criminal_least} tot {criminal_most} euro]",
    flexi_job: "wordt het niet als flexi-job aangegeven, dan is het gewoon werk: het loon van de sector en gewone bijdragen; wordt het \
        toch zo aangegeven, dan zijn bijdragen verschuldigd op [{percent} % van ]het flexiloon[: op {base} euro, bij {wages} euro loon], en belasting",
    student: "gewone bijdragen op deze uren[: de student betaalt {ordinary} % van het loon in plaats van {solidarity} %][, de werkgever \
        het gewone tarief in plaats van {employer} %][; op {wages} euro loon betaalt de student {euros} euro meer]",
    occasional: "bijdragen zoals op gewoon werk: de forfaits van gelegenheidswerk gelden er niet voor",
    article_17: "bijdragen zoals op gewoon werk",
    solidarity: "waar een inspectie het vaststelt, een solidariteitsbijdrage van driemaal de basisbijdragen op het gemiddeld \
        minimummaandinkomen[, ten minste {least} euro]",
    offence_where_worked: "waar werk dat de wijziging toevoegt begonnen was voor ze aankwam, een inbreuk van niveau 4[: een administratieve geldboete van {administrative_least} tot {administrative_most} euro][, of een strafrechtelijke van {criminal_least} tot {criminal_most} euro]; het begin van het werk, naast de aangifte vermeld, beslist",

}
.checked();
