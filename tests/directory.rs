//! Who is shown which field of the employer directory, over every combination of what a request can tell; and what an entry holds.

use std::collections::{BTreeMap, BTreeSet};

use dimona::cases::{CaseList, Command};
use dimona::employer::directory::{
    Asked, DirectoryField, DisclosureRequest, EmployerCategory, ImportanceCode, KnownCategory, Mandate, Person, Phase,
    PplNumber, Purpose, RegistrationKind, RegistrationNumber, Requester, decide, fields_shown,
};
use dimona::id::{EnterpriseNumber, IdentifierFault};
use dimona::law::{Confidence, Law, day};
use dimona::report::Style;
use dimona::rust_decimal::Decimal;
use dimona::words::Language;
use serde_json::{Value, json};

/// Days before, on and behind each day on which something changes.
const DAYS: [&str; 8] =
    ["2006-11-13", "2006-11-14", "2007-06-30", "2007-07-02", "2007-07-03", "2008-01-10", "2026-03-31", "2026-07-01"];
/// The ten fields, as the deliberation counts them.
const TEN: [&str; 10] = [
    "registration-number",
    "kind",
    "enterprise-number",
    "deletion-date",
    "legal-form",
    "seat",
    "employer-type",
    "nace",
    "operating-seat",
    "importance-code",
];
const OTHER_FIELDS: [&str; 6] =
    ["personnel-file", "national-register", "wages", "Registration-Number", "importance_code", "nace seat"];
const PURPOSES: [&str; 5] = ["select-measures", "approximate-advantage", "statistics", "debt-collection", "Select"];
const REQUESTERS: [&str; 5] = ["anonymous", "employer", "appointee", "mandatary", "third-party"];

/// What a case tells, by member.
type Told = BTreeMap<&'static str, &'static str>;

fn told() -> Vec<Told> {
    let fields: Vec<&str> = TEN.into_iter().chain(["employer-category"]).chain(OTHER_FIELDS).collect();
    let members: [(&str, &[&str]); 7] = [
        ("date", &DAYS),
        ("field", &fields),
        ("purpose", &PURPOSES),
        ("requester", &REQUESTERS),
        ("mandate", &["active", "none"]),
        ("person", &["natural", "legal"]),
        ("phase", &["1", "2"]),
    ];
    let mut all = vec![Told::new()];
    for (name, values) in members {
        let with = |of: &Told, value| of.clone().into_iter().chain([(name, value)]).collect();
        all = all.iter().flat_map(|of| values.iter().map(|value| with(of, *value)).collect::<Vec<_>>()).collect();
    }
    all
}

/// Asks the command, case by case.
fn answers<'a>(cases: impl IntoIterator<Item = Value> + 'a) -> Vec<Value> {
    let input: String = cases.into_iter().map(|case| case.to_string() + "\n").collect();
    let mut output = Vec::new();
    let mut list = CaseList::new(&mut output, Style::Ndjson, Language::default());
    let command = Command::named("directory").expect("a command");
    list.answer(command, &Law::belgium(), "cases", input.as_bytes()).expect("it is written");
    let text = String::from_utf8(output).expect("text");
    text.lines().map(|line| serde_json::from_str(line).expect("an object")).collect()
}

/// What the sources allow, written down on its own: not in the order of the lines, but as one sentence each.
fn may(of: &Told) -> bool {
    let (day, field, person) = (of["date"], of["field"], of["person"]);
    // Deliberation 06/80 lets anonymous users look up the category, and nothing asks more of others than of them.
    let is_look_up = field == "employer-category" && day >= "2006-11-14";
    // Ten fields, and the category; any other database needs another authorisation.
    let is_of_directory = TEN.contains(&field) || field == "employer-category";
    // To select measures, and to approximate their advantage.
    let is_for_measures = of["purpose"] == "select-measures" || of["purpose"] == "approximate-advantage";
    // Data are shown to users who are identified and authenticated: these are in the second phase.
    let is_authenticated = of["phase"] == "2" && of["requester"] != "anonymous";
    // Only to the employer concerned, its appointee or its mandatary.
    let is_concerned = match of["requester"] {
        "employer" | "appointee" => true,
        "mandatary" => of["mandate"] == "active",
        _ => false,
    };
    // The authorisation is needed for natural persons, and was given on 3 July 2007.
    // A legal person needs none, but an application: none is told before deliberation 06/80.
    let is_authorised = person == "legal" && day >= "2006-11-14" || day >= "2007-07-03";
    is_look_up || is_of_directory && is_for_measures && is_authenticated && is_concerned && is_authorised
}

/// Whether what is given as reason is so.
fn is_true(reason: &str, of: &Told) -> bool {
    let is_category = of["field"] == "employer-category";
    let is_third_party = of["requester"] == "third-party" || of["requester"] == "mandatary" && of["mandate"] == "none";
    match reason {
        "FIELD_NOT_AUTHORISED" => OTHER_FIELDS.contains(&of["field"]),
        "DELIB_06_80" => is_category && of["date"] >= "2006-11-14",
        "PURPOSE" => !PURPOSES[..2].contains(&of["purpose"]),
        "NOT_AUTHENTICATED" => of["requester"] == "anonymous" || of["phase"] == "1" && !is_third_party,
        "THIRD_PARTY" => is_third_party,
        "NO_DELIBERATION" => of["person"] == "natural" && of["date"] < "2007-07-03",
        "LAW_UNKNOWN" => of["person"] == "legal" && of["date"] < "2006-11-14",
        "LEGAL_PERSON_OK" => of["person"] == "legal" && of["date"] >= "2006-11-14",
        "DELIB_07_039" => of["person"] == "natural" && of["date"] >= "2007-07-03" && !is_category,
        _ => false,
    }
}

#[test]
fn nothing_is_shown_that_the_sources_do_not_allow() {
    let all = told();
    assert_eq!(all.len(), 8 * 17 * 5 * 5 * 2 * 2 * 2);
    let answers = answers(all.iter().map(|of| json!(of)));
    assert_eq!(answers.len(), all.len());
    let mut reasons = BTreeSet::new();
    for (of, answer) in all.iter().zip(&answers) {
        let reason = answer["reason"].as_str().unwrap_or_default();
        assert_eq!(answer["decision"] == "allow", may(of), "{of:?}: {answer}");
        assert!(is_true(reason, of), "{of:?}: {reason} is not so");
        let warnings = if reason == "LAW_UNKNOWN" { json!([reason]) } else { json!([]) };
        assert!(answer["missing"].is_null() && answer["warnings"] == warnings, "{of:?}: {answer}");
        reasons.insert(reason);
    }
    assert_eq!(reasons.len(), 9, "{reasons:?}");
}

fn every<T: Copy>(names: &[(&'static str, T)]) -> Vec<T> {
    names.iter().map(|(_, value)| *value).collect()
}

/// Every request of types, with texts that name nothing.
fn requests() -> Vec<DisclosureRequest> {
    let mut all = vec![DisclosureRequest::default()];
    macro_rules! with {
        ($field:ident: $values:expr) => {
            let values = $values;
            let each = |request: &DisclosureRequest| {
                let mut all = Vec::new();
                for value in &values {
                    let mut request = request.clone();
                    request.$field = Some(*value);
                    all.push(request);
                }
                all
            };
            all = all.iter().flat_map(each).collect();
        };
    }
    let fields = every(DirectoryField::NAMES).into_iter().map(Asked::Listed);
    let purposes = every(Purpose::NAMES).into_iter().map(Asked::Listed);
    with!(date: DAYS.map(|day| day.parse().expect("a day")));
    with!(field: fields.chain([Asked::Other]).collect::<Vec<_>>());
    with!(purpose: purposes.chain([Asked::Other]).collect::<Vec<_>>());
    with!(requester: every(Requester::NAMES));
    with!(mandate: every(Mandate::NAMES));
    with!(person: every(Person::NAMES));
    with!(phase: every(Phase::NAMES));
    all
}

#[test]
fn more_rights_never_take_away_an_allowance() {
    let law = Law::belgium();
    let raised: [fn(&mut DisclosureRequest); 8] = [
        |of| of.requester = Some(Requester::Employer),
        |of| of.requester = Some(Requester::Appointee),
        |of| of.mandate = Some(Mandate::Active),
        |of| of.phase = Some(Phase::Two),
        |of| of.purpose = Some(Asked::Listed(Purpose::SelectMeasures)),
        |of| of.person = Some(Person::Legal),
        |of| of.date = Some(day::<2026, 11, 28>()),
        |of| of.field = Some(Asked::Listed(DirectoryField::EmployerCategory)),
    ];
    for request in requests().iter().filter(|request| decide(&law, request).allowed) {
        for raise in raised {
            let mut more = request.clone();
            raise(&mut more);
            assert!(decide(&law, &more).allowed, "{request:?} is allowed, {more:?} is not");
        }
    }
}

#[test]
fn what_is_not_told_allows_nothing_more() {
    let law = Law::belgium();
    let left_out: [fn(&mut DisclosureRequest); 7] = [
        |of| of.date = None,
        |of| of.field = None,
        |of| of.purpose = None,
        |of| of.requester = None,
        |of| of.mandate = None,
        |of| of.person = None,
        |of| of.phase = None,
    ];
    for request in requests().iter().filter(|request| !decide(&law, request).allowed) {
        for leave_out in left_out {
            let mut less = request.clone();
            leave_out(&mut less);
            assert!(!decide(&law, &less).allowed, "{request:?} is denied, {less:?} is not");
        }
    }
    let nothing = decide(&law, &DisclosureRequest::default());
    assert!(!nothing.allowed && nothing.lacks == Some("field"));
}

#[test]
fn a_third_party_is_shown_the_category_and_no_more() {
    let law = Law::belgium();
    for request in requests() {
        let shown = fields_shown(&law, &request);
        let is_of_own = shown.len() > 1;
        assert!(shown.is_empty() || is_of_own || shown == [DirectoryField::EmployerCategory], "{request:?}: {shown:?}");
        let may_be = [Some(Requester::Employer), Some(Requester::Appointee), Some(Requester::Mandatary)];
        assert!(!is_of_own || shown.len() == 11 && may_be.contains(&request.requester), "{request:?}: {shown:?}");
        for field in every(DirectoryField::NAMES) {
            assert_eq!(shown.contains(&field), decide(&law, &request.for_field(field)).allowed, "{request:?}");
        }
    }
}

#[test]
fn a_day_on_which_nobody_knows_the_law_allows_nothing_and_says_so() {
    let law = Law::belgium();
    let mut request = DisclosureRequest::of_own(day::<2031, 1, 1>(), DirectoryField::Seat);
    let ruling = decide(&law, &request);
    assert!(!ruling.allowed && ruling.reason.code == "LAW_UNKNOWN" && ruling.warnings.len() == 1);
    request.field = Some(Asked::Listed(DirectoryField::EmployerCategory));
    for requester in every(Requester::NAMES) {
        request.requester = Some(requester);
        for purpose in [Asked::Listed(Purpose::SelectMeasures), Asked::Other] {
            request.purpose = Some(purpose);
            let ruling = decide(&law, &request);
            assert!(
                !ruling.allowed && ruling.reason.code == "LAW_UNKNOWN" && ruling.warnings.len() == 1,
                "{request:?}"
            );
        }
    }
    // A legal person needs no deliberation, but an application, on a day that is told.
    let mut request = DisclosureRequest::of_own(day::<2031, 1, 1>(), DirectoryField::Seat);
    request.person = Some(Person::Legal);
    assert_eq!(decide(&law, &request).reason.code, "LAW_UNKNOWN");
    request.date = Some(day::<1950, 1, 1>());
    assert_eq!(decide(&law, &request).reason.code, "LAW_UNKNOWN");
    request.date = None;
    assert_eq!(decide(&law, &request).lacks, Some("date"));
}

/// The entry of an employer that was deleted.
fn entry() -> Value {
    json!({
        "registrationNumber": "125482497", "kind": "nsso", "enterpriseNumber": "0897.223.670",
        "deletionDate": "2026-03-31", "legalForm": "610", "employerType": "7",
        "seat": {"street": "Kerkstraat", "number": 1, "postcode": 1000, "municipality": "21004"},
        "operatingSeat": {"street": "Rue Haute", "box": "2", "country": "FR"},
        "categories": [{"category": "010", "nace": [{"code": "55100", "version": 2025}]}],
        "importanceCodes": [{"year": 2026, "code": 4}],
    })
}

#[test]
fn an_answer_shows_the_field_that_is_asked_for_and_warns_whom_it_may() {
    let members = [
        ("registration-number", "registrationNumber"),
        ("kind", "kind"),
        ("enterprise-number", "enterpriseNumber"),
        ("deletion-date", "deletionDate"),
        ("legal-form", "legalForm"),
        ("seat", "seat"),
        ("employer-type", "employerType"),
        ("nace", "categories"),
        ("operating-seat", "operatingSeat"),
        ("importance-code", "importanceCodes"),
        ("employer-category", "categories"),
    ];
    let all: Vec<Told> = told().into_iter().filter(|of| of["date"] == "2026-07-01").collect();
    let asked = all.iter().map(|of| {
        let mut case = json!(of);
        case["entry"] = entry();
        case
    });
    for (of, answer) in all.iter().zip(answers(asked)) {
        let shown = answer["shown"].as_object();
        assert_eq!(shown.is_some(), may(of), "{of:?}: {answer}");
        let names: Vec<&str> = shown.into_iter().flat_map(|of| of.keys()).map(String::as_str).collect();
        let member = members.iter().find(|(field, _)| *field == of["field"]).map(|(_, member)| *member);
        assert!(names.is_empty() || Some(names[0]) == member && names.len() == 1, "{of:?}: {answer}");
        // That an employer was deleted is told where its date of deletion would be, and nowhere else.
        let of_deletion = Told::from_iter(of.clone().into_iter().chain([("field", "deletion-date")]));
        let is_listed = member.is_some();
        assert_eq!(answer["warnings"] == json!(["NO_ACTIVE_EMPLOYER"]), is_listed && may(&of_deletion), "{answer}");
    }
}

#[test]
fn numbers_are_checked() {
    let nsso = |text| RegistrationNumber::parse(RegistrationKind::Nsso, text);
    // Worked examples ID-01, ID-03, ID-04.
    assert!(nsso("125482497").is_ok());
    assert_eq!(nsso("199999935"), Err(IdentifierFault::CheckDigits { expected: 34, found: 35 }));
    assert_eq!(nsso("000100006").map(|of| of.to_string()), Ok("000100006".to_owned()));
    assert_eq!(nsso("100005"), Err(IdentifierFault::CheckDigits { expected: 6, found: 5 }));
    assert!(matches!(nsso("99999"), Err(IdentifierFault::Range { .. })));
    // A later series is not in the glossary; a library of the government has it.
    assert!(nsso("200000031").is_ok() && matches!(nsso("200000032"), Err(IdentifierFault::Range { .. })));
    // ID-06, ID-07.
    assert!(EnterpriseNumber::parse_digits("0897223670").is_ok());
    let wrong = IdentifierFault::CheckDigits { expected: 70, found: 71 };
    assert_eq!(EnterpriseNumber::parse_digits("0897223671"), Err(wrong));
    let provisional = |text| RegistrationNumber::parse(RegistrationKind::Provisional, text);
    assert!(provisional("5000000120").is_ok() && provisional("5999999989").is_ok());
    assert_eq!(provisional("5000000119"), Err(IdentifierFault::CheckDigits { expected: 20, found: 19 }));
    let ppl = |text| RegistrationNumber::parse(RegistrationKind::Ppl, text);
    assert!(ppl("00000197").is_ok() && ppl("99999926").is_ok() && PplNumber::new(196).is_err());
    assert!(ppl("99999927").is_err() && ppl("000000197").is_err() && ppl("").is_err() && ppl("4322006X").is_err());
}

#[test]
fn an_importance_code_begins_at_the_first_number_of_its_class() {
    let law = Law::belgium();
    let code = |average| ImportanceCode::in_year(&law, 2026, average).expect("a year of the law").get();
    let hundredth = Decimal::new(1, 2);
    for (number, least) in (2..).zip([5, 10, 20, 50, 100, 200, 500, 1000]) {
        let least = Decimal::from(least);
        assert_eq!((code(least - hundredth), code(least), code(least + hundredth)), (number - 1, number, number));
    }
    // ID-08.
    assert_eq!((code(Decimal::new(1999, 2)), code(Decimal::new(2000, 2))), (3, 4));
    assert_eq!((code(Decimal::ZERO), code(Decimal::new(-1, 2)), code(Decimal::MAX)), (1, 0, 9));
    assert_eq!((ImportanceCode::new(9).is_some(), ImportanceCode::new(10)), (true, None));
    let in_year = |year| ImportanceCode::in_year(&law, year, Decimal::new(99_999, 2)).map(ImportanceCode::get);
    assert_eq!((in_year(2016), in_year(2017), in_year(2006)), (Some(8), Some(8), None));
    let said: Vec<String> = (0..=9).filter_map(ImportanceCode::new).map(|code| code.said().to_string()).collect();
    assert_eq!((&*said[1], &*said[4]), ("fewer than 5 workers", "20 workers or more, and fewer than 50"));
    assert_eq!((&*said[9], &*said[0]), ("1000 workers or more", "number of workers undefined"));
}

#[test]
fn a_category_is_known_once_and_any_other_is_taken() {
    let mut seen = BTreeSet::new();
    for known in KnownCategory::all() {
        for code in known.codes {
            assert!(seen.insert(*code), "{code} stands twice");
        }
        assert!(!known.legal.citation().is_empty() && !known.said().to_string().is_empty());
    }
    let category = |text| EmployerCategory::parse(text).expect("a code");
    let known = |text| category(text).known().map(|known| known.legal.confidence());
    assert_eq!(
        (known("000"), known("024"), known("083")),
        (Some(Confidence::Seen), Some(Confidence::Inferred), Some(Confidence::Memory))
    );
    assert_eq!((known("999"), category("17").to_string()), (None, "017".to_owned()));
    assert!(EmployerCategory::parse("12345").is_err() && EmployerCategory::parse("0A7").is_err());
    let flat_wages = category("116").known().expect("known");
    assert!(flat_wages.is_in_use(day::<2013, 9, 30>()) && !flat_wages.is_in_use(day::<2013, 10, 1>()));
    let occasional = category("317").known().expect("known");
    assert!(!occasional.is_in_use(day::<2013, 9, 30>()) && occasional.is_in_use(day::<2013, 10, 1>()));
}

#[test]
fn an_entry_that_cannot_be_read_is_told_with_its_member() {
    let fault = |entry: Value| answers([json!({"entry": entry})])[0]["error"].as_str().map(str::to_owned);
    let told = [
        (json!([]), "entry: is not an object"),
        (json!({"seat": "Kerkstraat 1"}), "seat: is not an object"),
        (json!({"seat": {"municipality": "2100"}}), "municipality: 4 digits, expected 5"),
        (json!({"legalForm": "14"}), "legalForm: 2 digits, expected 3"),
        (json!({"categories": {}}), "categories: is not a list of objects"),
        (json!({"categories": [1]}), "categories: is not a list of objects"),
        (json!({"categories": [{}]}), "missing field category"),
        (json!({"categories": [{"category": "010", "nace": [{"code": "55100"}]}]}), "missing field version"),
        (
            json!({"categories": [{"category": "010", "nace": [{"code": "5510", "version": 2008}]}]}),
            "code: 4 digits, expected 5",
        ),
        (
            json!({"categories": [{"category": "010", "from": "2020-01-02", "until": "2020-01-01"}]}),
            "until: the end lies before the start",
        ),
        (json!({"importanceCodes": [{"year": 2026, "code": 10}]}), "code: is not a whole number from 0 to 9"),
        (json!({"employerType": "x".repeat(21)}), "employerType: is longer than 20 characters"),
        (json!({"deletionDate": "2026-02-30"}), "deletionDate: 2026-02-30 does not exist"),
        (
            json!({"kind": "ppl", "registrationNumber": "196"}),
            "registrationNumber: number outside the range 197 to 99999926",
        ),
        (
            json!({"wages": 1}),
            "unknown field wages; this table has registrationNumber, kind, enterpriseNumber, \
            deletionDate, legalForm, seat, employerType, categories, operatingSeat and importanceCodes",
        ),
    ];
    for (entry, said) in told {
        assert_eq!(fault(entry.clone()), Some(format!("cases, line 1: {said}")), "{entry}");
    }
}
