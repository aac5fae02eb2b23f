use crate::words::RuleText;

pub(super) const WORKER_TYPE: &[RuleText] = &[
    RuleText::new(
        "article-17-outside-its-dates",
        "diesen Arbeitnehmertyp nach Artikel 17 gibt es nicht[ für eine Periode, die am {startDate} beginnt]",
        "",
        "A17 für Perioden verwenden, die vor 2022 beginnen, und O17, S17 oder T17 ab dem 2022-01-01",
    ),
    RuleText::new(
        "joint-committee-against-worker-type",
        "die paritätische Kommission passt nicht zum Arbeitnehmertyp",
        "",
        "die Kommission oder den Arbeitnehmertyp berichtigen; bei Hotels und Restaurants läuft nur Gelegenheitsarbeit \
            (EXT) unter 302, und was keine ist, unter XXX",
    ),
    RuleText::new(
        "worker-type-closed-for-a-time",
        "das LSS nimmt für diese Zeit keine Meldungen dieses Arbeitnehmertyps an[: erst ab dem {firstDay}]",
        "",
        "die Arbeit melden, wenn der Typ offen ist, oder das LSS fragen, wie sie bis dahin zu melden ist",
    ),
    RuleText::new(
        "worker-type-closed-to-employer",
        "kein Arbeitgeber darf diesen Arbeitnehmertyp verwenden[ für eine Periode, die nach dem {lastDay} beginnt]",
        "",
        "den Arbeitnehmer als OTH melden",
    ),
    RuleText::new(
        "worker-type-of-other-employers",
        "für Perioden, die bis zum {lastDay} beginnen, kann diese Art von Arbeitgeber den Arbeitnehmertyp nicht \
            verwenden",
        "",
        "den Arbeitnehmer als OTH melden",
    ),
    RuleText::new(
        "worker-type-outside-its-dates",
        "den Arbeitnehmertyp gibt es zu diesem Datum nicht[: sein erster Tag ist der {firstDay}][: sein letzter Tag \
            war der {lastDay}]",
        "",
        "die Arbeit unter einem Typ melden, den es zu diesem Datum gibt: OTH für gewöhnliche Arbeit",
    ),
];
