//! What is answered to a request for a field of the employer directory.

use std::io::{self, Write};

use chrono::NaiveDate;

use super::{Answered, Member, Members};
use crate::employer::directory::{Address, CategoryRow, DirectoryEntry, DirectoryField, Disclosure, NaceRow};
use crate::id::mask_ssins;
use crate::report::layout::{Page, clean_whole};
use crate::words::{Said, Words, disclosure as says, report};

impl Answered for Disclosure {
    fn members(&self, words: &'static Words) -> Members {
        let mut members = self.ruling.members(words);
        let shown = self.shown.as_ref().zip(self.field);
        members.push(("shown", shown.map(|(entry, field)| Member::Object(of_entry(entry, field, self.date, words)))));
        members
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        self.ruling.write(page)?;
        let Some((entry, field)) = self.shown.as_ref().zip(self.field) else { return Ok(()) };
        let lines = lines_of(entry, field);
        if lines.is_empty() {
            return page.entry(says::shown_label(), &says::nothing_told());
        }
        lines.iter().try_for_each(|line| match line {
            Line::Said(said) => page.entry(says::shown_label(), &page.words.say(said)),
            Line::Plain(text) => page.entry(says::shown_label(), &clean_whole(text)),
        })?;
        let is_out_of_use = |row: &CategoryRow| self.date.is_some_and(|day| row.is_out_of_use(day));
        if field == DirectoryField::EmployerCategory && entry.categories.iter().any(is_out_of_use) {
            page.entry(report::note_label(), &says::category_ended())?;
        }
        Ok(())
    }
}

/// The members of an entry, as a case tells them.
fn of_entry(entry: &DirectoryEntry, field: DirectoryField, day: Option<NaiveDate>, words: &Words) -> Members {
    let list = |rows: Vec<Member>| (!rows.is_empty()).then_some(Member::List(rows));
    let with_nace = field == DirectoryField::Nace;
    let categories = entry.categories.iter().map(|row| Member::Object(of_category(row, with_nace, day, words)));
    let codes = entry.importance_codes.iter().map(|row| {
        let code = i64::from(row.code.get());
        Member::Object(vec![("year", Some(Member::Whole(row.year.into()))), ("code", Some(Member::Whole(code)))])
    });
    vec![
        ("registrationNumber", text(entry.registration)),
        ("kind", entry.kind.and_then(|kind| Member::text(kind.as_str()))),
        ("enterpriseNumber", text(entry.enterprise_number)),
        ("deletionDate", text(entry.deletion)),
        ("legalForm", text(entry.legal_form)),
        ("seat", entry.seat.as_ref().map(of_address)),
        ("employerType", text(entry.employer_type.as_deref())),
        ("categories", list(categories.collect())),
        ("operatingSeat", entry.operating_seat.as_ref().map(of_address)),
        ("importanceCodes", list(codes.collect())),
    ]
}

fn text(of: Option<impl ToString>) -> Option<Member> {
    of.and_then(|of| Member::text(masked(of)))
}

fn of_address(of: &Address) -> Member {
    Member::Object(vec![
        ("street", text(of.street.as_deref())),
        ("number", text(of.number.as_deref())),
        ("box", text(of.box_number.as_deref())),
        ("postcode", text(of.postcode.as_deref())),
        ("municipality", text(of.municipality)),
        ("country", text(of.country.as_deref())),
    ])
}

/// A category: with its activities, or with what it stands for.
fn of_category(row: &CategoryRow, with_nace: bool, day: Option<NaiveDate>, words: &Words) -> Members {
    let mut members =
        vec![("category", text(Some(row.category))), ("from", text(row.from)), ("until", text(row.until))];
    if with_nace {
        members.push(("nace", Some(Member::List(row.nace.iter().map(of_nace).collect()))));
        return members;
    }
    let known = row.category.known();
    members.push(("known", Some(Member::Flag(known.is_some()))));
    members.push(("confidence", known.and_then(|known| Member::text(known.legal.confidence().as_str()))));
    let is_out_of_use = day.is_some_and(|day| row.is_out_of_use(day));
    members.push(("inUse", is_out_of_use.then_some(Member::Flag(false))));
    members.push(("message", Member::text(words.say(&row.category.said()))));
    members
}

fn of_nace(row: &NaceRow) -> Member {
    Member::Object(vec![
        ("code", text(Some(row.code))),
        ("version", Member::text(row.version.as_str())),
        ("from", text(row.from)),
        ("until", text(row.until)),
    ])
}

/// A line of what is shown.
enum Line {
    /// In a language.
    Said(Said),
    /// The same in every language.
    Plain(String),
}

fn lines_of(entry: &DirectoryEntry, field: DirectoryField) -> Vec<Line> {
    let plain = |of: Option<String>| of.map(masked).map(Line::Plain).into_iter().collect();
    let whole = |of: &Option<Address>| of.as_ref().map(address_line).map(Line::Plain).into_iter().collect();
    match field {
        DirectoryField::RegistrationNumber => plain(entry.registration.map(|of| of.to_string())),
        DirectoryField::Kind => plain(entry.kind.map(|of| of.as_str().to_owned())),
        DirectoryField::EnterpriseNumber => plain(entry.enterprise_number.map(|of| of.dotted().to_string())),
        DirectoryField::DeletionDate => plain(entry.deletion.map(|of| of.to_string())),
        DirectoryField::LegalForm => plain(entry.legal_form.map(|of| of.to_string())),
        DirectoryField::Seat => whole(&entry.seat),
        DirectoryField::EmployerType => plain(entry.employer_type.as_ref().map(ToString::to_string)),
        DirectoryField::OperatingSeat => whole(&entry.operating_seat),
        DirectoryField::ImportanceCode => {
            let said = entry.importance_codes.iter().map(|row| {
                let (code, workers) = (row.code.get(), row.code.said());
                Line::Said(says::of_importance(row.year, code, workers))
            });
            said.collect()
        }
        DirectoryField::Nace => entry.categories.iter().flat_map(nace_lines).collect(),
        DirectoryField::EmployerCategory => {
            let said = entry.categories.iter().map(|row| {
                let (code, what) = (row.category.to_string(), row.category.said());
                Line::Said(says::of_category(code, what, row.from, row.until))
            });
            said.collect()
        }
    }
}

fn nace_lines(of: &CategoryRow) -> impl Iterator<Item = Line> {
    of.nace.iter().map(|row| {
        let (category, code, version) = (of.category.to_string(), row.code.to_string(), row.version.as_str());
        Line::Said(says::of_nace(category, code, version.to_owned(), row.from, row.until))
    })
}

/// An address on a line. Each part is masked by itself: a house number and two postcodes in a row are not the number of a person.
fn address_line(of: &Address) -> String {
    let texts = [&of.street, &of.number, &of.box_number, &of.postcode];
    let parts = texts.into_iter().flatten().map(masked);
    let parts = parts.chain(of.municipality.map(masked)).chain(of.country.as_ref().map(masked));
    parts.collect::<Vec<_>>().join(", ")
}

/// A value of an entry: whoever wrote it may have put the number of a person there.
fn masked(of: impl ToString) -> String {
    mask_ssins(&of.to_string()).into_owned()
}
