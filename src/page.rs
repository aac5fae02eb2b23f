//! The pages: what each rule says at length, with its law, its dates and its cases.
//!
//! A page is the same text that the documentation of a rule shows and that the tests run.

/// The page of a rule, or of all rules on one zone.
///
/// ```
/// use dimona::page::Page;
/// let page = Page::of("late-declaration").unwrap();
/// assert_eq!(page.path(), "declaration/late-declaration");
/// assert_eq!(page.title(), "the IN was received after its last moment");
/// assert!(page.prose().starts_with("An IN is due at the latest when the worker starts."));
/// assert_eq!(Page::of("invalid-ssin").unwrap().path(), "form/ssin");
/// assert!(Page::of("a-rule-of-ones-own").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Page {
    topic: &'static str,
    name: &'static str,
    path: &'static str,
    text: &'static str,
}

impl Page {
    /// Every page, sorted by topic and name.
    #[must_use]
    pub fn all() -> &'static [Page] {
        PAGES
    }

    /// The page of the rule of this name: its own, or that of its zone. `None` for a rule of the caller's own.
    #[must_use]
    pub fn of(rule: &str) -> Option<&'static Page> {
        let zone = ["missing-", "invalid-", "forbidden-"].iter().find_map(|fault| rule.strip_prefix(fault));
        let zone = zone.or_else(|| rule.strip_suffix("-outside-domain"));
        PAGES.iter().find(|page| if page.topic == "form" { zone == Some(page.name) } else { page.name == rule })
    }

    /// The topic and the name, such as `student/student-quota-exceeded`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The whole text, in Markdown.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The title: a short lower-case sentence without final stop.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default().trim_start_matches("# ")
    }

    /// The text between the title and the first case, in Markdown.
    #[must_use]
    pub fn prose(&self) -> &'static str {
        let body = self.text.split_once('\n').map_or("", |(_, body)| body);
        body.split("\n## ").next().unwrap_or_default().trim()
    }

    /// The paragraphs of the prose as plain text, each on one line: law, deciding date and next step stand apart.
    ///
    /// ```
    /// use dimona::page::Page;
    /// let paragraphs = Page::of("late-declaration").unwrap().paragraphs();
    /// assert!(paragraphs.iter().any(|text| text.starts_with("What to do. ")));
    /// ```
    #[must_use]
    pub fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs: Vec<String> = Vec::new();
        for block in self.prose().split("\n\n") {
            let block = block.split_whitespace().collect::<Vec<_>>().join(" ");
            // A heading within a paragraph, `**Law.**`, begins one of its own; other bold words stay where they are.
            let mut paragraph = String::new();
            for (i, part) in block.split("**").enumerate() {
                if i % 2 == 1 && part.ends_with('.') {
                    paragraphs.push(std::mem::take(&mut paragraph));
                }
                paragraph.push_str(part);
            }
            paragraphs.push(paragraph);
        }
        paragraphs.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    }
}

macro_rules! pages {
    ($($topic:literal $name:literal,)+) => {
        static PAGES: &[Page] = &[$(Page {
            topic: $topic,
            name: $name,
            path: concat!($topic, "/", $name),
            text: include_str!(concat!("../fixtures/cases/", $topic, "/", $name, ".md")),
        }),+];
    };
}

// The files, sorted: `tests/documents.rs` keeps the list.
pages! {
    "declaration" "answer-differs",
    "declaration" "article-17-outside-its-dates",
    "declaration" "begun-before-declaration",
    "declaration" "cancelled-period",
    "declaration" "closed-period",
    "declaration" "declared-after-work-began",
    "declaration" "duplicate-period",
    "declaration" "end-before-begin",
    "declaration" "flexi-job-declared-too-early",
    "declaration" "joint-committee-against-worker-type",
    "declaration" "late-declaration",
    "declaration" "no-employer-number",
    "declaration" "no-worker-identification",
    "declaration" "open-right",
    "declaration" "overlapping-period",
    "declaration" "period-across-quarters",
    "declaration" "period-of-another-employer",
    "declaration" "period-of-another-worker",
    "declaration" "received-before-register",
    "declaration" "record-without-declaration",
    "declaration" "several-declarations-in-record",
    "declaration" "unknown-period",
    "declaration" "update-closes-period",
    "declaration" "worker-type-closed-to-employer",
    "declaration" "worker-type-outside-its-dates",
    "flexi-job" "accepted-without-warning",
    "flexi-job" "agency-flexi-job-at-own-employer",
    "flexi-job" "flexi-job-at-linked-firm",
    "flexi-job" "flexi-job-conditions-unmet",
    "flexi-job" "flexi-job-outside-its-sectors",
    "flexi-job" "flexi-job-without-end",
    "flexi-job" "foreign-work-or-pension-proven",
    "flexi-job" "notice-or-severance-at-flexi-employer",
    "flexi-job" "other-work-at-flexi-employer",
    "flexi-job" "overseas-approval",
    "flexi-job" "reduction-shown-by-work-abroad",
    "form" "end-date",
    "form" "end-hour",
    "form" "enterprise-number",
    "form" "joint-committee",
    "form" "nsso-number",
    "form" "period-id",
    "form" "planned-days",
    "form" "planned-hours",
    "form" "provisional-nsso-number",
    "form" "ssin",
    "form" "start-date",
    "form" "start-hour",
    "form" "worker-type",
    "reader" "contradictory-values",
    "reader" "decimal-in-whole-number",
    "reader" "duplicate-property",
    "reader" "element-out-of-order",
    "reader" "missing-element",
    "reader" "number-sent-as-text",
    "reader" "repeated-element",
    "reader" "text-sent-as-number",
    "reader" "unknown-element",
    "reader" "unknown-property",
    "reader" "unreadable-context",
    "reader" "unreadable-record",
    "reader" "value-outside-schema",
    "student" "article-17-hours-on-student-quota",
    "student" "late-student-beside-timely-one",
    "student" "student-below-minimum-age",
    "student" "student-quota-exceeded",
    "student" "update-of-late-period",
}
