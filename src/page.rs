//! The pages: what each rule says at length, with its law, its dates and its cases.
//!
//! A page is the same text that the documentation of a rule shows and that the tests run. Its prose may be there in other languages
//! too, without the cases.

use crate::words::Words;

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
        let is_on = |page: &Page, zone: &str| {
            let others = OF_SEVERAL.iter().find(|(name, _)| *name == page.name).map_or(&[][..], |(_, zones)| zones);
            page.name == zone || others.contains(&zone)
        };
        PAGES.iter().find(|page| match zone {
            Some(zone) if page.topic == "form" => is_on(page, zone),
            _ => page.topic != "form" && page.name == rule,
        })
    }

    /// The same page in a language, where its prose is translated: title and paragraphs, without the cases.
    ///
    /// ```
    /// use dimona::page::Page;
    /// use dimona::words::{EN, NL};
    /// let page = Page::of("student-quota-exceeded").unwrap();
    /// assert_eq!(page.in_words(&NL).unwrap().path(), page.path());
    /// assert!(page.in_words(&EN).is_none(), "the page itself is English");
    /// ```
    #[must_use]
    pub fn in_words(&self, words: &Words) -> Option<Page> {
        let (_, text) = words.pages.iter().find(|(path, _)| *path == self.path)?;
        Some(Page { text, ..*self })
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

/// Pages on several zones, each with the zones that it is on.
const OF_SEVERAL: &[(&str, &[&str])] = &[
    (
        "address",
        &[
            "address-box-number",
            "address-country",
            "address-house-number",
            "address-municipality",
            "address-postcode",
            "address-street",
        ],
    ),
    ("construction-control-cards", &["first-card", "next-card"]),
    ("daily-registration", &["daily-registration-id", "daily-status"]),
    ("header", &["attestation-status", "form-creation-date", "form-creation-hour", "identification", "type-form"]),
    ("place-of-work", &["place-name"]),
    ("reference", &["reference-number", "reference-origin", "reference-type"]),
    ("small-statuses", &["employment-nature", "worker-status"]),
    ("user", &["user-enterprise-number", "user-joint-committee", "user-name"]),
    ("worker-address", &["box-number", "country", "house-number", "municipality", "postcode", "street"]),
    (
        "worker-person",
        &["birth-country", "birth-date", "birth-place", "family-name", "given-name", "initial", "nationality", "sex"],
    ),
];

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
    "article-17" "article-17-quota-exceeded",
    "article-17" "former-staff-under-article-17",
    "declaration" "address-outside-postcode-list",
    "declaration" "agency-contract-signed-late",
    "declaration" "another-family-name",
    "declaration" "another-given-name",
    "declaration" "answer-differs",
    "declaration" "article-17-declared-too-early",
    "declaration" "article-17-outside-its-dates",
    "declaration" "begin-moved-later",
    "declaration" "begins-before-contract",
    "declaration" "begins-behind-contract",
    "declaration" "begun-before-declaration",
    "declaration" "birth-date-against-ssin",
    "declaration" "birth-year-out-of-reach",
    "declaration" "cancelled-period",
    "declaration" "cancelled-registration",
    "declaration" "closed-period",
    "declaration" "contract-of-another-type",
    "declaration" "daily-registration-not-chosen",
    "declaration" "days-between-contracts",
    "declaration" "declared-after-work-began",
    "declaration" "duplicate-period",
    "declaration" "employer-not-active",
    "declaration" "employer-under-another-committee",
    "declaration" "employer-without-sub-entities",
    "declaration" "end-before-begin",
    "declaration" "end-date-not-removable",
    "declaration" "end-hour-before-begin-hour",
    "declaration" "ends-behind-contract",
    "declaration" "enterprise-number-of-another-employer",
    "declaration" "facts-without-consent",
    "declaration" "feature-changed-in-open-period",
    "declaration" "flexi-job-declared-too-early",
    "declaration" "flexi-job-end-moved-later",
    "declaration" "flexi-period-of-one-day",
    "declaration" "form-dated-outside-its-years",
    "declaration" "hour-no-clock-shows",
    "declaration" "joint-committee-against-worker-type",
    "declaration" "late-cancellation",
    "declaration" "late-declaration",
    "declaration" "late-out",
    "declaration" "late-update",
    "declaration" "locked-period",
    "declaration" "more-planned-days-than-days",
    "declaration" "more-planned-hours-than-the-days-have",
    "declaration" "no-employer-number",
    "declaration" "no-mandate",
    "declaration" "no-worker-identification",
    "declaration" "nsso-number-of-later-series",
    "declaration" "numbers-of-two-employers",
    "declaration" "one-day-type-over-several-days",
    "declaration" "open-earlier-answer",
    "declaration" "open-right",
    "declaration" "overlapping-period",
    "declaration" "overlapping-registration",
    "declaration" "period-across-quarters",
    "declaration" "period-longer-than-contract",
    "declaration" "period-of-another-employer",
    "declaration" "period-of-another-worker",
    "declaration" "period-open-behind-contract",
    "declaration" "place-of-work-without-name",
    "declaration" "received-before-register",
    "declaration" "received-out-of-order",
    "declaration" "record-without-declaration",
    "declaration" "refused-message-again",
    "declaration" "refused-period",
    "declaration" "registered-begin-outside-period",
    "declaration" "registered-end-before-begin",
    "declaration" "registered-end-hour-before-begin-hour",
    "declaration" "registered-end-outside-period",
    "declaration" "registered-in-unfitting-period",
    "declaration" "registered-longer-than-a-day",
    "declaration" "registered-without-length",
    "declaration" "registration-without-change",
    "declaration" "repeated-reference",
    "declaration" "risk-activity-against-nature",
    "declaration" "same-card-twice",
    "declaration" "service-type-missing",
    "declaration" "several-declarations-in-record",
    "declaration" "sex-against-ssin",
    "declaration" "shift-longer-than-a-day",
    "declaration" "shift-without-length",
    "declaration" "ssin-not-given-out",
    "declaration" "ssin-of-somebody-else",
    "declaration" "student-begun-before-declaration",
    "declaration" "sub-entity-left-out",
    "declaration" "sub-entity-of-another-employer",
    "declaration" "successive-day-contracts",
    "declaration" "third-day-in-a-row",
    "declaration" "two-shifts-in-one-declaration",
    "declaration" "uncancellable-period",
    "declaration" "unchangeable-period",
    "declaration" "unchangeable-registration",
    "declaration" "unidentified-worker",
    "declaration" "unknown-employer",
    "declaration" "unknown-period",
    "declaration" "unknown-registration",
    "declaration" "unknown-user-enterprise",
    "declaration" "unread-record-of-worker",
    "declaration" "unsecured-channel",
    "declaration" "update-closes-period",
    "declaration" "update-without-change",
    "declaration" "update-without-date-or-hour",
    "declaration" "update-without-date",
    "declaration" "user-against-contract",
    "declaration" "user-identified-twice",
    "declaration" "user-known-by-name-only",
    "declaration" "user-not-identified",
    "declaration" "work-added-late",
    "declaration" "work-outside-period",
    "declaration" "work-without-declaration",
    "declaration" "worked-period-cancelled",
    "declaration" "worker-below-minimum-age",
    "declaration" "worker-type-closed-for-a-time",
    "declaration" "worker-type-closed-to-employer",
    "declaration" "worker-type-of-other-employers",
    "declaration" "worker-type-outside-its-dates",
    "declaration" "young-worker-without-experience",
    "flexi-job" "accepted-without-warning",
    "flexi-job" "agency-flexi-job-at-own-employer",
    "flexi-job" "flexi-earnings-above-ceiling",
    "flexi-job" "flexi-job-at-linked-firm",
    "flexi-job" "flexi-job-conditions-unmet",
    "flexi-job" "flexi-job-in-barred-function",
    "flexi-job" "flexi-job-into-next-quarter",
    "flexi-job" "flexi-job-outside-its-sectors",
    "flexi-job" "flexi-job-without-end",
    "flexi-job" "flexi-pay-above-most",
    "flexi-job" "flexi-share-in-childcare-exceeded",
    "flexi-job" "flexi-wage-below-least",
    "flexi-job" "foreign-work-or-pension-proven",
    "flexi-job" "framework-agreement-signed-late",
    "flexi-job" "notice-or-severance-at-flexi-employer",
    "flexi-job" "other-work-at-flexi-employer",
    "flexi-job" "overseas-approval",
    "flexi-job" "reduction-shown-by-work-abroad",
    "flexi-job" "user-without-agency-committee",
    "flexi-job" "work-bars-flexi-job",
    "form" "address",
    "form" "construction-control-cards",
    "form" "daily-registration",
    "form" "end-date",
    "form" "end-hour",
    "form" "enterprise-number",
    "form" "header",
    "form" "joint-committee",
    "form" "nsso-number",
    "form" "period-id",
    "form" "place-of-work",
    "form" "planned-days",
    "form" "planned-hours",
    "form" "provisional-nsso-number",
    "form" "reference",
    "form" "small-statuses",
    "form" "ssin",
    "form" "start-date",
    "form" "start-hour",
    "form" "sub-entity",
    "form" "user",
    "form" "worker-address",
    "form" "worker-person",
    "form" "worker-type",
    "occasional" "agriculture-or-horticulture-days-exceeded",
    "occasional" "declared-before-work-began",
    "occasional" "funeral-days-exceeded",
    "occasional" "horeca-employer-days-exceeded",
    "occasional" "horeca-worker-days-exceeded",
    "occasional" "mushroom-grower-days-exceeded",
    "occasional" "occasional-work-outside-its-sectors",
    "occasional" "other-work-in-sector-before",
    "occasional" "third-day-otherwise-declared",
    "occasional" "work-bars-occasional-work",
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
    "student" "job-seeker-as-student",
    "student" "late-student-beside-timely-one",
    "student" "light-work-at-night",
    "student" "light-work-hours-exceeded",
    "student" "light-work-without-break",
    "student" "light-work-without-rest",
    "student" "pensioner-as-student",
    "student" "planned-hours-differ-from-schedule",
    "student" "shift-without-declaration",
    "student" "student-a-year-with-employer",
    "student" "student-after-studies",
    "student" "student-at-training-employer",
    "student" "student-below-minimum-age",
    "student" "student-beside-main-job",
    "student" "student-contract-longer-than-a-year",
    "student" "student-contract-signed-late",
    "student" "student-in-limited-curriculum",
    "student" "student-of-fifteen-without-schooling",
    "student" "student-plan-changed-late",
    "student" "student-quota-exceeded",
    "student" "third-country-hours-exceeded",
    "student" "update-of-late-period",
    "student" "work-beside-third-country-student",
}
