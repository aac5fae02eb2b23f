//! German, as it is spoken in Belgium.

mod access;
mod access_members;
mod answers;
mod cases;
mod codes;
mod compare;
mod consent;
mod consent_members;
mod costs;
mod csv;
mod deadlines;
mod disclosure;
mod disclosure_members;
mod duty;
mod duty_members;
mod employer_categories;
mod errors;
mod fact_tables;
mod facts;
mod files;
mod formats;
mod interim;
mod json;
mod law;
mod measure_members;
mod measures;
mod needs;
mod nsso_files;
mod numbers;
mod pages;
mod reference;
mod regimes;
mod register;
mod report;
mod rules;
mod rulings;
mod silence;
mod sources;
mod sources_of_employment;
mod sources_of_law;
mod sources_of_systems;
mod tables;
mod worker;
mod writing;
mod xml;

use super::{Numerals, Words};

/// German.
pub static DE: Words = Words {
    access: access::ACCESS,
    access_members: access_members::ACCESS_MEMBERS,
    answers: answers::ANSWERS,
    cases: cases::CASES,
    codes: codes::CODES,
    compare: compare::COMPARE,
    consent: consent::CONSENT,
    consent_members: consent_members::CONSENT_MEMBERS,
    costs: costs::COSTS,
    csv: csv::CSV,
    deadlines: deadlines::DEADLINES,
    disclosure: disclosure::DISCLOSURE,
    disclosure_members: disclosure_members::DISCLOSURE_MEMBERS,
    duty: duty::DUTY,
    duty_members: duty_members::DUTY_MEMBERS,
    employer_categories: employer_categories::EMPLOYER_CATEGORIES,
    errors: errors::ERRORS,
    fact_tables: fact_tables::FACT_TABLES,
    facts: facts::FACTS,
    files: files::FILES,
    formats: formats::FORMATS,
    interim: interim::INTERIM,
    json: json::JSON,
    law: law::LAW,
    measure_members: measure_members::MEASURE_MEMBERS,
    measures: measures::MEASURES,
    needs: needs::NEEDS,
    nsso_files: nsso_files::NSSO_FILES,
    reference: reference::REFERENCE,
    regimes: regimes::REGIMES,
    register: register::REGISTER,
    report: report::REPORT,
    rulings: rulings::RULINGS,
    silence: silence::SILENCE,
    tables: tables::TABLES,
    worker: worker::WORKER,
    writing: writing::WRITING,
    xml: xml::XML,
    numerals: Numerals { not_known: "(nicht bekannt)", decimal_mark: ",", zero_is_one: false },
    rules: rules::RULES,
    pages: pages::PAGES,
    numbers: numbers::NUMBERS,
    sources: sources::SOURCES,
    between_sources: "; ",
};
