//! What the official schema says of a value is what is read of it: `xmllint` is asked about each zone, written in many ways.
//!
//! `DIMONA_XSD=Dimona_20231.xsd cargo test --test read_xml schema_oracle`; the schema is the NSSO's and no part of this crate.
#![allow(clippy::print_stdout, reason = "a test that is left out says so, and the others what they counted")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use dimona::codec::nsso_xml::{BEGIN, END, decode, encode};
use dimona::declaration::message::{Draft, Format, Kind};
use dimona::declaration::register::Register;
use dimona::declaration::schema::{Raw, Zone, path, zones};
use dimona::engine::Engine;
use dimona::time::Moment;

/// Stands where a value is to be written.
const HERE: &str = "@@@";

/// What the schema takes and the glossary does not: a number of so many digits has no sign, a date is one of the calendar, a
/// country one of the list, and a time lies before midnight; an enterprise number has check digits. The readers go by the glossary.
const GLOSSARY_ONLY: &[(Zone, &str)] = &[
    (Zone::PeriodId, "minus"),
    (Zone::DailyRegistrationId, "minus"),
    (Zone::DailyRegistrationId, "\"0\""),
    (Zone::DailyRegistrationId, "\"-0\""),
    (Zone::SubEntity, "minus"),
    (Zone::FirstCard, "minus"),
    (Zone::NextCard, "minus"),
    (Zone::BirthDate, "other digits"),
    (Zone::BirthDate, "\"1990-02-31\""),
    (Zone::BirthDate, "\"0000-00-00\""),
    (Zone::BirthDate, "\"9999-99-99\""),
    (Zone::FormCreationHour, "\"24:00:00.000\""),
    (Zone::UserEnterpriseNumber, "one less"),
];

/// Whether the glossary alone refuses a value.
fn is_refused_by_the_glossary(zone: Zone, name: &str, text: &str) -> bool {
    let says_nothing = text.replace("<![CDATA[]]>", "").chars().all(|c| matches!(c, ' ' | '\t' | '\n'));
    let is_country = matches!(right(zone).0, "150");
    let is_no_country = ["one less", "one more", "\"0\"", "\"-0\"", "\"00000\"", "\"99999\""].contains(&name);
    GLOSSARY_ONLY.contains(&(zone, name))
        || is_country && is_no_country
        || says_nothing && bounds(zone).is_some() && zone != Zone::ReferenceNumber
}

/// A right value of each zone, and values of its own to ask about.
fn right(zone: Zone) -> (&'static str, &'static [&'static str]) {
    match zone {
        Zone::Identification => ("DIMONA", &["DIMONA ", "DIMONAS", "DMFA"]),
        Zone::FormCreationDate | Zone::StartDate | Zone::EndDate => (
            "2026-07-01",
            &[
                "2024-02-29",
                "2026-02-29",
                "2026-02-30",
                "2026-00-01",
                "2026-13-01",
                "2026-07-00",
                "2026-7-1",
                "26-07-01",
                "02026-07-01",
                "2026/07/01",
                "01-07-2026",
                "20260701",
                "2026-07-01T00:00:00",
                "9999-12-31",
                "0001-01-01",
                "2026-07-01-02:00",
            ],
        ),
        Zone::FormCreationHour => (
            "10:00:00.000",
            &[
                "10:00:00",
                "10:00:00.00",
                "10:00:00.0000",
                "10:00:00,000",
                "23:59:59.999",
                "24:00:00.000",
                "24:00:00.001",
                "10:60:00.000",
                "10:00:60.000",
                "1:00:00.000",
                "10-00-00.000",
                "10:00",
            ],
        ),
        Zone::AttestationStatus | Zone::DailyStatus => ("0", &["00", "4", "10", "0.0", "-0", "+ 0"]),
        Zone::TypeForm => ("SU", &["SUU", "S", "LA"]),
        Zone::ReferenceType => ("1", &["01", "6", "7", "8", "0", "2", "9", "11"]),
        Zone::ReferenceOrigin => ("1", &["01", "0", "2", "11"]),
        Zone::DailyRegistrationId | Zone::FirstCard | Zone::NextCard => {
            ("100000000001", &["1", "0", "-0", "999999999999", "1000000000000", "1e11", "1.0", "0x1F", "1 000"])
        }
        Zone::PeriodId => ("660000000112", &["660000000112.0", "1000000000000", "6,6"]),
        Zone::StartHour | Zone::EndHour => {
            ("0800", &["0000", "2359", "2400", "0860", "800", "08:00", "08h00", "8", "1960", "2960"])
        }
        Zone::PlannedHours | Zone::PlannedDays => {
            ("76", &["0", "1", "999", "1000", "0999", "7.5", "7,5", "-0", "76.0"])
        }
        Zone::SubEntity => ("7", &["0", "-0", "9999999999", "10000000000"]),
        // Wrong check digits are left out: the schema does not know them.
        Zone::NssoNumber => ("123456749", &["0", "100005", "100006", "199999934", "199999935", "99999999999"]),
        Zone::ProvisionalNssoNumber => ("5000000120", &["0", "5000000119", "5999999989", "5999999990", "599999999999"]),
        Zone::EnterpriseNumber => {
            ("0999999031", &["0", "999999031", "0999.999.031", "BE0999999031", "1999999944", "2000000000"])
        }
        Zone::UserEnterpriseNumber => (
            "0888888895",
            &[
                "0",
                "00",
                "-0",
                "+0",
                "888888895",
                "88888889",
                "00888888895",
                "1999999943",
                "1999999944",
                "0888.888.895",
            ],
        ),
        Zone::Ssin => ("07062100469", &["0", " 0 ", "00", "-0", "+0", "7062100469", "07.06.21-004.69", "000"]),
        // Letters of Chinese are left out: the tables of `xmllint` have few of them.
        Zone::Initial => (
            "K",
            &[
                "é", "É", "ß", "Ω", "Ж", "ª", "ʰ", "ǅ", "Ⅷ", "½", "7", "-", ".", "K.", "KK", "K\u{301}", "\u{301}",
                "😀", "_",
            ],
        ),
        Zone::BirthDate => (
            "1990-02-14",
            &[
                "1990-00-00",
                "1990-02-31",
                "0000-00-00",
                "9999-99-99",
                "1990-2-14",
                "14-02-1990",
                "1990-02-14 ",
                "199O-02-14",
            ],
        ),
        Zone::Sex => ("2", &["1", "0", "3", "02", "12", "F", "M", "-0"]),
        Zone::BirthCountry | Zone::Nationality | Zone::Country | Zone::UserCountry | Zone::PlaceCountry => {
            ("150", &["0", "-0", "00000", "99999", "100000", "00150", "000150", "BE", "150.0", "1e2"])
        }
        Zone::JointCommittee | Zone::UserJointCommittee => {
            ("302", &["XXX", "xxx", "124", "0302", "30", "302.01", "999", "3O2"])
        }
        Zone::WorkerType => ("OTH", &["oth", "STU", "ALT", "XYZ", "OT", "OTHER", "OTH "]),
        Zone::EmploymentNature => ("WORKER", &["EMPLOYEE", "Worker", "WORK", "EMPLOYEES"]),
        Zone::ActivityWithRisk => ("1", &["0", "-0", "+0", "999", "1000", "0999", "0.5", "00000000000000000000001"]),
        Zone::WorkerStatus => ("F1", &["F2", "F3", "f1", "F"]),
        _ => ("Kaai 7", &[]),
    }
}

/// The most characters that a text has, and the least.
fn bounds(zone: Zone) -> Option<(usize, usize)> {
    Some(match zone {
        Zone::FamilyName => (1, 48),
        Zone::GivenName => (1, 24),
        Zone::BirthPlace => (1, 40),
        Zone::Street => (0, 35),
        Zone::HouseNumber | Zone::UserHouseNumber | Zone::PlaceHouseNumber => (0, 10),
        Zone::BoxNumber | Zone::UserBoxNumber | Zone::PlaceBoxNumber => (0, 4),
        Zone::Postcode | Zone::UserPostcode | Zone::PlacePostcode => (0, 9),
        Zone::Municipality | Zone::UserMunicipality | Zone::PlaceMunicipality => (0, 40),
        Zone::UserStreet | Zone::PlaceStreet => (0, 42),
        Zone::UserName | Zone::PlaceName => (0, 96),
        Zone::ReferenceNumber => (1, 20),
        _ => return None,
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#13;")
}

/// Ways to write a right value, and values that look like it: a name, and what stands between the tags.
fn variants(zone: Zone) -> Vec<(String, String)> {
    let (value, own) = right(zone);
    let value = if bounds(zone).is_some_and(|(_, most)| most < value.len()) { "7b" } else { value };
    let middle = value.len() / 2;
    let (front, back) = value.split_at(middle);
    let first = value.chars().next().unwrap();
    let (start, rest) = value.split_at(first.len_utf8());
    let last = value.chars().last().unwrap();
    let other_digits: String =
        value.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(0x660 + digit).unwrap())).collect();
    let wide: String = value
        .chars()
        .map(|c| if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xFEE0).unwrap() } else { c })
        .collect();
    let mut all: Vec<(String, String)> = [
        ("as it is", value.to_owned()),
        ("a blank before", format!(" {value}")),
        ("a blank behind", format!("{value} ")),
        ("a tab before and a line break behind", format!("\t{value}\n")),
        ("line breaks of Windows round it", format!("\r\n{value}\r\n")),
        ("a carriage return behind, as a reference", format!("{value}&#13;")),
        ("a no-break space before", format!("\u{A0}{value}")),
        ("a no-break space behind", format!("{value}\u{A0}")),
        ("a no-break space behind, as a reference", format!("{value}&#xA0;")),
        ("a thin space and a next line round it", format!("\u{2009}{value}\u{85}")),
        ("a zero-width space behind", format!("{value}\u{200B}")),
        ("a blank within", format!("{front} {back}")),
        ("a tab within", format!("{front}\t{back}")),
        ("a line break within", format!("{front}\n{back}")),
        ("a no-break space within", format!("{front}\u{A0}{back}")),
        ("plus", format!("+{value}")),
        ("two plus", format!("++{value}")),
        ("plus and a blank", format!("+ {value}")),
        ("blanks and a plus", format!(" \n+{value} ")),
        ("minus", format!("-{value}")),
        ("a zero before", format!("0{value}")),
        ("thirty zeros before", format!("{}{value}", "0".repeat(30))),
        ("empty", String::new()),
        ("blank", " ".to_owned()),
        ("a tab and a line break alone", "\t\n".to_owned()),
        ("a no-break space alone", "\u{A0}".to_owned()),
        ("a hundred times", value.repeat(100)),
        ("lower case", value.to_lowercase()),
        ("upper case", value.to_uppercase()),
        ("other digits", other_digits),
        ("wide characters", wide),
        ("Coordinated Universal Time", format!("{value}Z")),
        ("an offset", format!("{value}+02:00")),
        ("a decimal point", format!("{value}.")),
        ("a fraction of zero", format!("{value}.0")),
        ("an exponent", format!("{value}e0")),
        ("a comment within", format!("{front}<!-- c -->{back}")),
        ("a comment before", format!("<!-- c -->{value}")),
        ("an instruction within", format!("{front}<?app run?>{back}")),
        ("a character as a reference", format!("&#{};{rest}", u32::from(first))),
        ("a character as a hexadecimal reference", format!("&#x{:X};{rest}", u32::from(first))),
        ("a quote as a reference", format!("{start}&quot;{rest}")),
        ("CDATA", format!("<![CDATA[{value}]]>")),
        ("CDATA in part", format!("{front}<![CDATA[{back}]]>")),
        ("blanks in CDATA", format!("<![CDATA[ {value} ]]>")),
        ("a blank CDATA behind", format!("{value}<![CDATA[ ]]>")),
        ("an empty CDATA", "<![CDATA[]]>".to_owned()),
        ("an element within", format!("{front}<b/>{back}")),
        ("an element around", format!("<b>{value}</b>")),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .to_vec();
    // A digit more or less has wrong check digits, which the schema does not know.
    let checked = [Zone::NssoNumber, Zone::ProvisionalNssoNumber, Zone::EnterpriseNumber, Zone::Ssin];
    if !checked.contains(&zone) {
        all.push(("one less".to_owned(), value[..value.len() - last.len_utf8()].to_owned()));
        all.push(("one more".to_owned(), format!("{value}{last}")));
    }
    if let Some((least, most)) = bounds(zone) {
        for letter in ["x", "é", "字", "😀", "&amp;", " ", "e\u{301}"] {
            for length in [least, most, most + 1] {
                all.push((format!("{letter} {length} times"), letter.repeat(length)));
            }
        }
        let ends = "x".repeat(most - 1);
        all.push(("a line break at the end of the longest".to_owned(), format!("{ends}\n")));
        all.push(("a line break of Windows at the end of the longest".to_owned(), format!("{ends}\r\n")));
        all.push(("two blanks at the end of the longest".to_owned(), format!("{ends}  ")));
    }
    all.extend(own.iter().map(|text| (format!("{text:?}"), escaped(text))));
    let mut seen = BTreeSet::new();
    all.retain(|(_, text)| seen.insert(text.clone()));
    all
}

/// Zones of which a form has one or the other.
const ONE_OF_TWO: [[Zone; 2]; 2] =
    [[Zone::PlannedHours, Zone::PlannedDays], [Zone::NssoNumber, Zone::ProvisionalNssoNumber]];

/// A form of this kind with everything that the schema has in it, in which the value of this zone is still to be written.
fn form(kind: Kind, of: Zone) -> String {
    let mut draft = Draft::new(kind);
    for zone in zones(kind, Format::Xml) {
        let (value, _) = right(zone);
        let value = if bounds(zone).is_some_and(|(_, most)| most < value.len()) { "7b" } else { value };
        let other = ONE_OF_TWO.iter().find(|pair| pair.contains(&zone));
        // The second of two, unless it is the first that is asked about.
        if other.is_none_or(|[first, second]| zone == if of == *first { *first } else { *second }) {
            draft.set(zone, Raw::Text(if zone == of { HERE } else { value }));
        }
    }
    encode(&draft, Moment::parse("2026-06-30T10:00").unwrap()).unwrap()
}

/// The schema, if this machine has what it takes.
fn schema() -> Option<PathBuf> {
    let named = std::env::var_os("DIMONA_XSD").map(PathBuf::from);
    let there = Command::new("xmllint").arg("--version").output().is_ok_and(|run| run.status.success());
    let schema = named.filter(|_| there);
    if schema.is_none() {
        println!("left out: no xmllint on the PATH, or no official schema named by DIMONA_XSD");
    }
    schema
}

/// What `xmllint` says of messages, in their order.
fn oracle(schema: &Path, name: &str, forms: &[String]) -> Vec<bool> {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("schema-oracle-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let files: Vec<PathBuf> = (0..forms.len()).map(|number| directory.join(format!("{number}.xml"))).collect();
    for (file, form) in files.iter().zip(forms) {
        std::fs::write(file, format!("{BEGIN}{form}{END}")).unwrap();
    }
    let mut valid = Vec::new();
    for files in files.chunks(500) {
        let run =
            Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).arg(schema).args(files).output().unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        let said: BTreeSet<&str> = said.lines().collect();
        valid.extend(files.iter().map(|file| said.contains(format!("{} validates", file.display()).as_str())));
    }
    std::fs::remove_dir_all(&directory).unwrap();
    valid
}

/// Whether a form is read as one that the schema takes, and why not.
fn is_taken(form: &str) -> Result<(), String> {
    let draft = decode(form.as_bytes(), 0).map_err(|fault| fault.to_string())?;
    let wrong: Vec<&str> = Zone::ALL.iter().filter(|zone| !draft.is_valid(**zone)).map(|zone| zone.name()).collect();
    if wrong.is_empty() && draft.remarks.is_empty() && draft.actions == 1 {
        return Ok(());
    }
    Err(format!("{wrong:?} {:?} {}", draft.remarks, draft.actions))
}

#[test]
fn every_zone_takes_what_the_schema_takes() {
    let Some(schema) = schema() else { return };
    let mut asked = Vec::new();
    let mut forms = Vec::new();
    for kind in Kind::ALL {
        for zone in zones(kind, Format::Xml) {
            let form = form(kind, zone);
            assert_eq!(form.matches(HERE).count(), 1, "{kind} {zone}: {form}");
            for (name, text) in variants(zone) {
                forms.push(form.replace(HERE, &text));
                asked.push((kind, zone, name, text));
            }
        }
    }
    let said = oracle(&schema, "values", &forms);
    let (mut taken, mut exceptions, mut wrong) = (0, 0, Vec::new());
    for (((kind, zone, name, text), form), valid) in asked.iter().zip(&forms).zip(&said) {
        let read = is_taken(form);
        if let Ok(draft) = decode(form.as_bytes(), 0) {
            // Nothing but the zone that was written is wrong.
            let others = Zone::ALL.iter().find(|other| *other != zone && !draft.is_valid(**other));
            assert_eq!(others, None, "{kind} {zone}, {name}");
        }
        let place = path(*zone, Some(*kind), Format::Xml).unwrap();
        assert!(name != "as it is" || *valid, "{place}: the schema refuses the right value: {form}");
        taken += usize::from(*valid);
        if *valid && is_refused_by_the_glossary(*zone, name, text) {
            assert!(read.is_err(), "{place}, {name}");
            exceptions += 1;
        } else if *valid != read.is_ok() {
            let verdict = if *valid { "taken" } else { "refused" };
            wrong.push(format!("{place}, {name}: {verdict} by the schema, read as {read:?}"));
        }
    }
    println!(
        "{} forms, {taken} of them taken by the schema, {exceptions} by the schema only; {} zones",
        forms.len(),
        asked.iter().map(|(kind, zone, ..)| (kind, zone)).collect::<BTreeSet<_>>().len()
    );
    assert!(taken > 500 && forms.len() - taken > 500, "the schema says the same of nearly all");
    assert!(wrong.is_empty(), "{} of {} disagree:\n{}", wrong.len(), forms.len(), wrong.join("\n"));
}

#[test]
fn every_form_is_taken_that_the_schema_takes() {
    let Some(schema) = schema() else { return };
    let whole = form(Kind::In, Zone::Sex).replace(HERE, "2");
    let reference = &whole[whole.find("<Reference>").unwrap()..whole.find("<DimonaIn>").unwrap()];
    let out = "<DimonaOut><DimonaPeriodId>660000000213</DimonaPeriodId><EndingDate>2026-12-31</EndingDate></DimonaOut>";
    let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let mut forms = vec![whole.clone()];
    for (from, to) in [
        // Attributes.
        ("<Form>", "<Form xmlns=\"\">".to_owned()),
        ("<Form>", "<Form xmlns=\"urn:x\">".to_owned()),
        ("<Form>", "<Form xmlns:x=\"urn:x\">".to_owned()),
        ("<Form>", "<Form id=\"1\">".to_owned()),
        ("<Form>", "<Form xml:lang=\"nl\">".to_owned()),
        ("<Form>", format!("<Form {xsi} xsi:noNamespaceSchemaLocation=\"Dimona_20231.xsd\">")),
        ("<Form>", format!("<Form {xsi} xsi:schemaLocation=\"urn:x x.xsd\">")),
        ("<Form>", format!("<Form {xsi} xsi:nil=\"true\">")),
        ("<StartingDate>", format!("<StartingDate {xsi} xsi:nil=\"false\">")),
        ("<StartingDate>", format!("<StartingDate {xsi} xsi:nil=\"true\">")),
        ("<StartingDate>", format!("<StartingDate {xsi} xsi:type=\"date\">")),
        ("<StartingDate>", "<StartingDate xml:space=\"preserve\">".to_owned()),
        // What stands between elements.
        ("<StartingDate>", "<!-- c --><StartingDate>".to_owned()),
        ("<StartingDate>", "<?app run?><StartingDate>".to_owned()),
        ("<StartingDate>", " \r\n\t<StartingDate>".to_owned()),
        ("<StartingDate>", "&#32;<StartingDate>".to_owned()),
        ("<StartingDate>", "\u{A0}<StartingDate>".to_owned()),
        ("<StartingDate>", "text<StartingDate>".to_owned()),
        ("<StartingDate>", "<![CDATA[ ]]><StartingDate>".to_owned()),
        ("<StartingDate>", "<![CDATA[text]]><StartingDate>".to_owned()),
        ("</Form>", "<![CDATA[ ]]></Form>".to_owned()),
        // Names, and how often and where they stand.
        ("StartingDate>", "Startingdate>".to_owned()),
        ("<StartingDate>", "<StartDate>2026-07-01</StartDate><StartingDate>".to_owned()),
        ("<StartingDate>", "<x:StartingDate xmlns:x=\"urn:x\">2026-07-01</x:StartingDate><StartingDate>".to_owned()),
        ("<StartingDate>", "<StartingDate>2026-07-01</StartingDate><StartingDate>".to_owned()),
        ("</WorkerSex>", "</WorkerSex><WorkerSex>2</WorkerSex>".to_owned()),
        ("<WorkerSex>2</WorkerSex>", String::new()),
        ("<WorkerName>", "<WorkerSex>2</WorkerSex><WorkerName>".to_owned()),
        ("<INSS>", "<SIS>1234567890</SIS><INSS>".to_owned()),
        ("</NaturalPerson>", "<NaturalPersonUserReference>A</NaturalPersonUserReference></NaturalPerson>".to_owned()),
        ("</UsingEmployer>", "<INSS>07062100469</INSS></UsingEmployer>".to_owned()),
        ("<CompanyID>", "<NOSSLPARegistrationNbr>100026</NOSSLPARegistrationNbr><CompanyID>".to_owned()),
        ("</CompanyID>", "</CompanyID><CompanyID>0999999031</CompanyID>".to_owned()),
        ("<DimonaFeatures>", "<DimonaFeatures/><DimonaFeatures>".to_owned()),
        ("<EmployerId>", "<Worker/><EmployerId>".to_owned()),
        // References and actions.
        (reference, String::new()),
        ("<DimonaIn>", format!("{}<DimonaIn>", reference.repeat(3))),
        ("<DimonaIn>", format!("{}<DimonaIn>", reference.repeat(4))),
        ("<Identification>", format!("{reference}<Identification>")),
        ("</Form>", format!("{reference}</Form>")),
        ("</Form>", format!("{out}</Form>")),
        ("<DimonaIn>", format!("{out}<DimonaIn>")),
        ("</Form>", "<DailyRegistrationDeclaration><AttestationStatus>0</AttestationStatus></DailyRegistrationDeclaration></Form>".to_owned()),
        ("</Form>", "<Extra/></Form>".to_owned()),
    ] {
        let form = whole.replacen(from, &to, 1);
        assert!(form != whole, "{from}");
        forms.push(form);
    }
    let said = oracle(&schema, "forms", &forms);
    let mut wrong = Vec::new();
    for (form, valid) in forms.iter().zip(&said) {
        let read = is_taken(form);
        if *valid != read.is_ok() {
            wrong.push(format!("the schema says {valid}, read as {read:?}: {form}"));
        }
    }
    println!("{} forms, {} of them taken by the schema", forms.len(), said.iter().filter(|valid| **valid).count());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_the_schema_asks_for_is_missed() {
    let Some(schema) = schema() else { return };
    let (mut asked, mut forms) = (Vec::new(), Vec::new());
    for kind in Kind::ALL {
        for zone in zones(kind, Format::Xml) {
            let form = form(kind, zone);
            let (before, behind) = form.split_once(HERE).unwrap();
            let (before, _) = before.rsplit_once('<').unwrap();
            let (_, behind) = behind.split_once('>').unwrap();
            forms.push(format!("{before}{behind}"));
            asked.push((kind, zone));
        }
    }
    let said = oracle(&schema, "missing", &forms);
    let engine = Engine::belgium();
    let mut wrong = Vec::new();
    for (((kind, zone), form), valid) in asked.iter().zip(&forms).zip(&said) {
        let draft = decode(form.as_bytes(), 0).unwrap();
        // Zones with a code of type 001 are named by it. What remains of a block that may not stand there is refused for that.
        let codes = engine.anomalies(&engine.check(&draft, &Register::new()));
        let missed = is_taken(form).is_err() || codes.iter().any(|code| matches!(code.kind(), 1 | 5));
        if *valid && is_taken(form).is_err() || !*valid && !missed {
            wrong.push(format!("{kind} without {zone}: the schema says {valid}"));
        }
    }
    let refused = said.iter().filter(|valid| !**valid).count();
    println!("{} forms with one element less, {refused} of them refused by the schema", forms.len());
    assert!(refused > 30, "the schema asks for much");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
