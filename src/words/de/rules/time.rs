use crate::words::RuleText;

/// Of a declaration that begins before its contract, where work may have begun.
const BEFORE_CONTRACT: &str = "prüfen, ob an den Tagen vor dem Vertrag gearbeitet wurde: was gearbeitet wurde, ist zu Recht gemeldet, und sein Vertrag \
    gehört in die Tabelle contracts; wurde nicht gearbeitet, das LSS fragen, wie der Beginn berichtigt wird";

/// Of a declaration that came too early, once its days have come.
const ANEW: &str = "die Meldung sofort neu senden, wenn die Arbeit begonnen hat: was abgelehnt ist, meldet nichts, und sie ist verspätet; Arbeit, die noch kommt, kann ab dem {firstDay} gemeldet werden, und eine Periode für Tage, an denen niemand arbeitet, wird spätestens an ihrem ersten Tag annulliert";

/// What is done with work that had begun when it was declared, whenever one asks.
const BEGUN_STEP: &str = "die Meldung beibehalten und für diese Arbeit gewöhnliche Beiträge zahlen; wenn sie vor dem begann, was gemeldet ist, den Beginn \
            sofort durch ein UPDATE vorverlegen, auch wenn es verspätet ist, oder sie durch ein IN melden, wenn sie in einem anderen \
            Quartal oder an einem anderen Tag als die Schicht liegt; die nächste Schicht melden, bevor sie beginnt[; ein {FLX} von mehreren Tagen ist bis \
            zu seinem Ende gewöhnliche Arbeit: wenn noch Tage bevorstehen, ihn heute, oder an seinem zweiten Tag, \
            wenn heute der erste ist, durch ein UPDATE beenden, oder durch ein OUT, wenn er kein \
            Ende hat, und diese Tage mit einem neuen IN melden, bevor sie beginnen][; ein {FLX} darf \
            nicht zu OTH werden, was Flexi-Jobs dort im Quartal ausschließt]";

pub(super) const TIME: &[RuleText] = &[
    RuleText::new(
        "article-17-declared-too-early",
        "die Arbeit nach Artikel 17 ist zu früh gemeldet[: sie kann ab dem {firstDay} gemeldet werden][, und nach einer anderen Lesart ab dem {otherFirstDay}]",
        "",
        "die Meldung am {firstDay} oder später senden, vor Beginn der Arbeit",
    )
    .begun(ANEW),
    RuleText::new(
        "begins-before-contract",
        "die Meldung beginnt vor dem Vertrag[: am {startDate}, und der Vertrag am {contractStart}]",
        "",
        "Vertrag und Meldung vergleichen: ist der Vertrag falsch angegeben, die Tabelle contracts berichtigen; sonst ab seinem ersten Tag \
            melden",
    )
    .steps(
        "Vertrag und Meldung vergleichen: ist der Vertrag falsch angegeben, die Tabelle contracts berichtigen; sonst die Meldung bis {by} \
            annullieren und die Arbeit ab dem ersten Tag des Vertrags neu melden, bevor sie beginnt",
        BEFORE_CONTRACT,
        BEFORE_CONTRACT,
        BEFORE_CONTRACT,
    ),
    RuleText::new(
        "begins-behind-contract",
        "die Meldung beginnt später als der Vertrag[: am {startDate}][ statt am {contractStart}]",
        "",
        "den ersten Tag des Vertrags angeben, wann auch immer der Arbeitnehmer wirklich beginnt; ist sie gesendet, \
            den Beginn durch ein UPDATE vorverlegen, bevor die Arbeit beginnt: danach ist es verspätet",
    ),
    RuleText::new(
        "begun-before-declaration",
        "die Arbeit hatte begonnen, als sie gemeldet wurde[: eingegangen am {receivedAt}][, Arbeitsbeginn am \
            {workBegan}][, Arbeitsbeginn am {firstWork}]",
        "diese Regelungen verlangen eine Meldung, bevor der Arbeitnehmer beginnt, wie auch immer das LSS antwortet",
        "die Meldung beibehalten und für diese Arbeit gewöhnliche Beiträge zahlen; wenn sie vor dem begann, was gemeldet ist, den Beginn \
            sofort durch ein UPDATE vorverlegen, auch wenn es verspätet ist, oder sie durch ein IN melden, wenn sie in einem anderen \
            Quartal oder an einem anderen Tag als die Schicht liegt; die nächste Schicht melden, bevor sie beginnt",
    )
    .steps(BEGUN_STEP, BEGUN_STEP, BEGUN_STEP, BEGUN_STEP
    ),
    RuleText::new(
        "declared-after-work-began",
        "die Meldung kam nach Arbeitsbeginn[: eingegangen am {receivedAt}][, Arbeitsbeginn am {deadline}][, \
            Arbeitsbeginn am {firstWork}]",
        "",
        "nächstes Mal melden, bevor der Arbeitnehmer beginnt; die Antwort des LSS zeigt diese Verspätung nicht, eine \
            Kontrolle schon",
    ),
    RuleText::new(
        "flexi-job-declared-too-early",
        "der Flexi-Job ist zu früh gemeldet[: für {quarter} kann er ab dem {firstDay} gemeldet werden]",
        "",
        "die Meldung am {firstDay} oder später senden, vor Beginn der Arbeit",
    )
    .begun(ANEW),
    RuleText::new(
        "form-dated-outside-its-years",
        "das Formular ist nach dem Tag datiert, an dem es beim LSS einging, oder vor dem Vorjahr",
        "",
        "den Tag angeben, an dem das Formular erstellt wurde",
    ),
    RuleText::new(
        "late-cancellation",
        "das CANCEL ist verspätet[: eingegangen am {receivedAt}][, nach der Frist {deadline}][, und nach anderer \
            Lesart {otherDeadline}]",
        "",
        "das nächste spätestens am ersten Tag senden; eine Periode, in der jemand gearbeitet hat, darf nicht \
            annulliert werden[, außer Gelegenheitstagen ({EXT}), die ein dritter Tag in Folge zu gewöhnlicher Arbeit machte: das LSS \
            verlangt, sie zu annullieren und sofort als eine gewöhnliche Periode (OTH) zu melden, obwohl ein Gericht verspätete Annullierungen von Tagen bestraft hat, an denen jemand arbeitete]",
    ),
    RuleText::new(
        "late-declaration",
        "die Meldung ist verspätet[: eingegangen am {receivedAt}, nach der Frist {deadline}][; aber die Arbeit beginnt am \
            {workBegins}, sodass das Gesetz eingehalten ist][; aber die Arbeit beginnt am {workBeginsOn}, wie der Vertrag \
            besagt, sodass das Gesetz eingehalten ist, wenn vorher niemand gearbeitet hat]",
        "",
        "sie beibehalten: die Verspätung lässt sich nicht mehr beheben; die nächste Arbeit melden, bevor sie beginnt",
    )
    .steps(
        "noch hat niemand gearbeitet: sie bis {by} und vor Arbeitsbeginn annullieren und die Arbeit ab ihrem wahren Beginn neu \
            melden, ebenfalls davor",
        "sie beibehalten: die Verspätung lässt sich nicht mehr beheben, und ein CANCEL ließe die Arbeit ungemeldet; die \
            nächste Arbeit melden, bevor sie beginnt[; ein verspäteter {FLX}, dessen andere Bedingungen erfüllt sind, darf \
            nicht zu OTH werden, was Flexi-Jobs dort im Quartal ausschließt]",
        "sie beibehalten: die Verspätung lässt sich nicht mehr beheben; die nächste Arbeit melden, bevor sie beginnt[; wenn \
            noch Tage unter der {regime} bevorstehen, die Periode heute durch ein UPDATE beenden, das auch die für diese Tage \
            geplanten Stunden zurücknimmt, und diese Tage mit einem neuen IN melden, bevor sie beginnen][; ein {FLX} ohne Ende \
            wird durch ein OUT beendet][; ein verspäteter {FLX}, dessen andere \
            Bedingungen erfüllt sind, darf nicht zu OTH werden, was Flexi-Jobs dort im Quartal ausschließt]",
        "sie beibehalten: die Verspätung lässt sich nicht mehr beheben, und keiner ihrer Tage steht noch bevor; die nächste Arbeit \
            melden, bevor sie beginnt[; ein verspäteter {FLX}, dessen andere Bedingungen erfüllt sind, darf nicht zu OTH \
            werden, was Flexi-Jobs dort im Quartal ausschließt]",
    )
    .undeclared(super::send_now!()),
    RuleText::new(
        "late-out",
        "das OUT ist verspätet[: eingegangen am {receivedAt}][, nach der Frist {deadline}][, und nach anderer Lesart \
            {otherDeadline}]",
        "",
        "es beibehalten; das nächste spätestens am ersten Werktag nach dem Ende senden: die Antwort des LSS zeigt \
            diese Verspätung nicht, eine Kontrolle schon",
    ),
    RuleText::new(
        "late-update",
        "die Änderung ist verspätet[: eingegangen am {receivedAt}, nach der Frist {deadline}][, und nach anderer \
            Lesart {otherDeadline}]",
        "",
        "wenn nichts anderes sie ablehnt, sie beibehalten: die Periode muss sagen, was gearbeitet wurde; die nächste \
            Änderung vor ihrer Frist senden",
    ),
    RuleText::new(
        "student-begun-before-declaration",
        "der Student hatte begonnen zu arbeiten, als er gemeldet wurde[: eingegangen am {receivedAt}][, Arbeitsbeginn \
            am {workBegan}][, Arbeitsbeginn am {firstWork}]",
        "ein Student wird spätestens bei Arbeitsbeginn gemeldet",
        "die Meldung beibehalten, für diese Arbeit gewöhnliche Beiträge zahlen und die nächste Arbeit melden, bevor \
            sie beginnt",
    ),
    RuleText::new(
        "work-added-late",
        "die Änderung fügt Arbeit hinzu, die nicht rechtzeitig gemeldet wurde[: eingegangen am {receivedAt}, nach \
            {deadline}]",
        "",
        "die Änderung beibehalten, wenn diese Arbeit geleistet wurde, und dafür gewöhnliche Beiträge zahlen: dort \
            wurde weder ein Flexi-Job noch Gelegenheitsarbeit rechtzeitig gemeldet; weitere Arbeit melden, bevor sie \
            beginnt",
    ),
    RuleText::new(
        "worked-period-cancelled",
        "eine Periode, in der jemand gearbeitet hat, wird annulliert[: die Arbeit begann am {workBegan}][: die Arbeit begann \
            am {firstWork}]",
        "",
        "diese Arbeit sofort neu melden: nach der Annullierung meldet sie keine Dimona[; ein neuer {FLX} ist verspätet, und seine Arbeit \
            verliert die Regelung: sie wird wie gewöhnliche Arbeit bezahlt; sie darf nicht OTH werden, das Flexi-Jobs dort im Quartal ausschließt]\
            [; Gelegenheitstage ({EXT}), die ein dritter Tag in Folge zu gewöhnlicher Arbeit machte, werden als eine gewöhnliche Periode (OTH) gemeldet]",
    ),
    RuleText::new(
        "period-open-behind-contract",
        "der Vertrag ist beendet, und seine Periode hat kein Ende[: der letzte Tag war der {endDate}][, und das OUT war am \
            {deadline} fällig][, und nach einer anderen Lesart am {otherDeadline}]",
        "",
        "das OUT sofort senden, mit dem letzten Tag des Vertrags: es ist verspätet, und später ist schlimmer",
    ),
    RuleText::new(
        "work-without-declaration",
        "zu dieser Arbeit gibt es keine Dimona[ seit {since}][, unter einem Vertrag, der am {contractStart} beginnt]",
        "",
        "sie sofort melden: das ist verspätet, und jeder weitere Tag verschlimmert die Verspätung",
    )
    .undeclared(concat!(super::send_now!(), "[; die Periode, die am {laterStart} beginnt, besteht: ihren Beginn durch ein UPDATE vorverlegen, da ein IN, das sie berührt, abgelehnt wird]")),
    RuleText::new(
        "work-outside-period",
        "die Arbeit beginnt den Angaben nach außerhalb dessen, was gemeldet ist[: am {workBegins}][: am {workBeginsOn}][, gemeldet ab \
            {declaredFrom}][ bis {declaredTo}]",
        "Arbeit, die keine Meldung enthält, wenn sie beginnt, ist nicht rechtzeitig gemeldet",
        "diese Arbeit sofort melden: sie ist verspätet, und später ist schlimmer; vor der Periode durch ein UPDATE, das ihren Beginn \
            vorverlegt, danach durch eines des Endes; bei einem Studenten, bei einem Flexi-Job nach seinem Ende oder in einem anderen \
            Quartal, und an einem anderen Tag als dem einer Schicht durch ein IN dieser Tage",
    ),
    RuleText::new(
        "period-longer-than-contract",
        "der Vertrag ist beendet, und seine Periode geht weiter[: der letzte Tag war der {endDate}][, und gemeldet ist der \
            {declaredEnd}][; das UPDATE war am {deadline} fällig][, und nach einer anderen Lesart am {otherDeadline}]",
        "",
        "das UPDATE des Endes sofort senden, mit dem letzten Tag des Vertrags: es ist verspätet, und später ist schlimmer",
    ),
    RuleText::new(
        "facts-without-consent",
        "was öffentliche Register über den Arbeitnehmer haben, darf nicht ohne Einwilligung verwendet werden",
        "",
        "bitten Sie den Arbeitnehmer um Einwilligung, und prüfen Sie erneut, solange sie läuft",
    ),
    RuleText::new(
        "contract-of-another-type",
        "dem Vertrag nach wird er unter einem anderen Arbeitnehmertyp gemeldet[: er beginnt am {contractStart}]",
        "",
        "Vertrag und Meldung vergleichen: ist der gemeldete Arbeitnehmertyp falsch, die Periode annullieren, wo es nicht zu spät ist, und \
            ein neues IN senden, bevor die Arbeit beginnt; ist es der des Vertrags, die Tabelle contracts berichtigen",
    ),
];
