//! What is told to people, in their language: sentences with names and typed places.
//!
//! A text is declared once, with its places and what may stand in each; every language answers for every name. A template that
//! has another place than its text declares, or that lacks one, does not compile, and neither does a language in which a name is
//! missing. The English of a rule stands in the rule's own file ([`Texts`](crate::judgement::Texts)); whatever else is told stands
//! here.
//!
//! In a template `{day}` is what stands in a place, and `{count|hour|hours}` is a number with the word that fits it, and
//! `{count:hour|hours}` that word alone. A part in `[` and `]` is left out where nothing stands in one of its places.
//!
//! ```
//! use dimona::words::{EN, Said, report};
//! let said: Said = report::declarations(2_u64);
//! assert_eq!(EN.say(&said), "2 declarations");
//! assert_eq!(report::declarations(1_u64).to_string(), "1 declaration");  // `Display` is English
//! ```
//!
//! ```compile_fail
//! // `{hours}` stands in no place that the text declares.
//! const _: () = dimona::words::check("{hours} of {day}", &["day"]);
//! ```
//!
//! ```compile_fail
//! // Nothing is said of the day.
//! const _: () = dimona::words::check("some hours", &["day"]);
//! ```
//!
//! ```
//! const _: () = dimona::words::check("[{hours|hour|hours} of ]{day}", &["hours", "day"]);
//! ```

mod check;
mod de;
mod en;
mod fill;
mod fr;
mod nl;
mod numerals;
mod pages;
mod rule_text;
mod said;
mod section;
mod sources;
mod steps;
#[cfg(test)]
mod tests;
mod value;

// The rooms are declared one by one too, since a formatter does not look into macros.
pub mod access;
pub mod access_members;
pub mod answers;
pub mod cases;
pub mod codes;
pub mod compare;
pub mod consent;
pub mod consent_members;
pub mod costs;
pub mod csv;
pub mod deadlines;
pub mod disclosure;
pub mod disclosure_members;
pub mod duty;
pub mod duty_members;
pub mod employer_categories;
pub mod errors;
pub mod fact_tables;
pub mod facts;
pub mod files;
pub mod formats;
pub mod interim;
pub mod json;
pub mod law;
pub mod measure_members;
pub mod measures;
pub mod needs;
pub mod nsso_files;
pub mod reference;
pub mod regimes;
pub mod register;
pub mod report;
pub mod rulings;
pub mod silence;
pub mod tables;
pub mod worker;
pub mod writing;
pub mod xml;

use std::fmt;

pub use check::check;
pub(crate) use check::{Wrong, standing};
pub use de::DE;
pub use en::EN;
pub(crate) use fill::{Filled, split};
pub use fr::FR;
pub use nl::NL;
pub use numerals::Numerals;
pub use rule_text::RuleText;
pub use said::Said;
#[cfg(feature = "batch")]
pub(crate) use said::Text;
use section::{section, sections};
pub use steps::{Phase, Steps};
pub use value::{Ratio, Value};

sections! {
    /// Who may do what with a declaration of works.
    access: Access;
    /// The members of a request for access to a declaration of works.
    access_members: AccessMembers;
    /// Files of answers.
    answers: Answers;
    /// What can be asked of the systems beside the declaration.
    cases: Cases;
    /// What the codes of the NSSO stand for.
    codes: Codes;
    /// Predictions beside the answers of the NSSO.
    compare: Compare;
    /// Consent to read the data of citizens.
    consent: Consent;
    /// The members of a case on consent.
    consent_members: ConsentMembers;
    /// What a mistake costs.
    costs: Costs;
    /// Files and rows in CSV.
    csv: Csv;
    /// The latest moment of each declaration.
    deadlines: Deadlines;
    /// Who is shown which field of the employer directory.
    disclosure: Disclosure;
    /// The members of a request for a field of the employer directory, and of an entry of it.
    disclosure_members: DisclosureMembers;
    /// Whether works have to be declared, and why.
    duty: Duty;
    /// The members of a case on works to be declared.
    duty_members: DutyMembers;
    /// What employer categories stand for.
    employer_categories: EmployerCategories;
    /// What the one error of this crate says.
    errors: Errors;
    /// What the tables of facts hold, and each of their columns.
    fact_tables: FactTables;
    /// What is wrong with a fact.
    facts: Facts;
    /// Files of declarations in whatever format.
    files: Files;
    /// What is wrong with a text that stands for an identifier, a code, a date or a time.
    formats: Formats;
    /// What an agency worker sees in Interim@work.
    interim: Interim;
    /// Records in JSON.
    json: Json;
    /// What the list of the law says.
    law: Law;
    /// The members of a case of employment measures.
    measure_members: MeasureMembers;
    /// Employment measures: names, reasons, and the steps of the arithmetic.
    measures: Measures;
    /// What is missing where something cannot be said.
    needs: Needs;
    /// Answers to a consultation of the personnel file.
    nsso_files: NssoFiles;
    /// The lists of rules and of law, and the explanation of a rule.
    reference: Reference;
    /// What the favourable regimes are called.
    regimes: Regimes;
    /// What is wrong with a register in a file.
    register: Register;
    /// The report on declarations.
    report: Report;
    /// What is said of a decision: allowed or denied, and why.
    rulings: Rulings;
    /// Why a code of the NSSO is never foretold.
    silence: Silence;
    /// What is wrong with a table of facts or a register, whatever stands in it.
    tables: Tables;
    /// The page on one worker.
    worker: Worker;
    /// Why a declaration cannot be written.
    writing: Writing;
    /// Files and forms in XML.
    xml: Xml;
}

macro_rules! languages {
    ($($(#[$about:meta])* $language:ident $code:literal: $words:ident;)*) => {
        /// A language in which reports are written.
        ///
        /// ```
        /// use dimona::words::{Language, report};
        /// let english = Language::from_code("en").unwrap();
        /// assert_eq!(english.words().say(&report::declarations(3_u64)), "3 declarations");
        /// assert_eq!(Language::from_code("xx"), None);
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
        #[non_exhaustive]
        pub enum Language {
            $($(#[$about])* $language,)*
        }

        impl Language {
            /// Every language.
            pub const ALL: [Language; [$($code),*].len()] = [$(Language::$language),*];

            /// The code of ISO 639-1, in lower case.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Language::$language => $code,)*
                }
            }

            /// The language of a code of ISO 639-1.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Language> {
                Language::ALL.into_iter().find(|language| language.code() == code)
            }

            /// Its texts.
            #[must_use]
            pub fn words(self) -> &'static Words {
                match self {
                    $(Language::$language => &$words,)*
                }
            }
        }
    };
}

languages! {
    /// English.
    #[default]
    En "en": EN;
    /// Dutch.
    Nl "nl": NL;
    /// French.
    Fr "fr": FR;
    /// German.
    De "de": DE;
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
