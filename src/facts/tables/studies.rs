//! The table `studies`.

use super::school_holidays::COMMUNITIES;
use super::{TableInfo, WORKER, YES_OR_NO};
use crate::error::Error;
use crate::facts::{FactBook, Nationality, Study, StudyEnd, StudyKind};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{fact_tables, facts};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "studies",
    what: fact_tables::studies,
    columns: &[
        WORKER,
        ColumnInfo::required("kind", ValueKind::Text, fact_tables::study_kind),
        ColumnInfo::optional("from", ValueKind::Text, fact_tables::study_from),
        ColumnInfo::optional("to", ValueKind::Text, fact_tables::study_to),
        ColumnInfo::optional("ended", ValueKind::Text, fact_tables::study_ended),
        ColumnInfo::optional("firstTwoYears", ValueKind::Text, fact_tables::study_first_two_years),
        ColumnInfo::optional("fullTimeSchooling", ValueKind::Text, fact_tables::study_full_time_schooling),
        ColumnInfo::optional("nationality", ValueKind::Text, fact_tables::study_nationality),
        ColumnInfo::optional("credits", ValueKind::NumberOrText, fact_tables::study_credits),
        ColumnInfo::optional("community", ValueKind::Text, fact_tables::study_community),
    ],
    add,
};

const KINDS: &[(&str, StudyKind)] = &[
    ("secondary", StudyKind::Secondary),
    ("higher", StudyKind::Higher),
    ("alternating", StudyKind::Alternating),
    ("limited", StudyKind::Limited),
    ("job-seeker", StudyKind::JobSeeker),
    ("none", StudyKind::None),
];
const ENDS: &[(&str, StudyEnd)] = &[("graduated", StudyEnd::Graduated), ("stopped", StudyEnd::Stopped)];
const NATIONALITIES: &[(&str, Nationality)] =
    &[("eea", Nationality::Eea), ("third-country", Nationality::ThirdCountry)];
/// No programme of a year has more.
const MOST_CREDITS: u16 = 180;

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let worker = row.worker()?;
    let kind = row.required("kind", row.one_of("kind", KINDS)?)?;
    let (from, to, ended) = (row.date("from")?, row.date("to")?, row.one_of("ended", ENDS)?);
    let fault = |fault| row.field("to", fault);
    let mut study = Study::new(kind, from, to).map_err(fault)?;
    match (to, ended) {
        (Some(to), Some(end)) if kind.makes_student() => study = study.ended(to, end).map_err(fault)?,
        (Some(_), None) if kind.makes_student() => return Err(row.field("ended", facts::missing_end_of_studies())),
        (_, Some(_)) => return Err(row.field("ended", facts::says_of_ended_studies())),
        _ => {}
    }
    if kind != StudyKind::Higher {
        row.forbid(&["credits"], facts::says_of_higher_education)?;
    }
    study.first_two_years = row.one_of("firstTwoYears", YES_OR_NO)?;
    study.full_time_schooling = row.one_of("fullTimeSchooling", YES_OR_NO)?;
    study.nationality = row.one_of("nationality", NATIONALITIES)?;
    study.credits = row.whole("credits", 0..=MOST_CREDITS)?;
    study.community = row.one_of("community", COMMUNITIES)?;
    book.add_study(worker, study).map_err(|fault| row.field("kind", fault))
}
