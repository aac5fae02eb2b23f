//! Access to a declaration of works, over every combination of what a request can tell.

use dimona::law::Law;
use dimona::works::access::{AccessRequest, ActingFor, Action, Channel, Key, Mandate, Relation, Role, decide};

/// Days before, on and behind each day on which something changes.
const DAYS: [&str; 9] = [
    "2026-06-25",
    "2026-06-26",
    "2026-06-28",
    "2026-06-29",
    "2026-09-30",
    "2026-10-01",
    "2026-12-31",
    "2027-01-01",
    "2027-06-30",
];

fn every<T: Copy>(names: &[(&'static str, T)]) -> Vec<T> {
    names.iter().map(|(_, value)| *value).collect()
}

fn requests() -> Vec<AccessRequest> {
    let mut all = vec![AccessRequest::default()];
    macro_rules! with {
        ($field:ident: $values:expr) => {
            let values = $values;
            all = all
                .iter()
                .flat_map(|request| {
                    values.iter().map(|value| {
                        let mut request = request.clone();
                        request.$field = Some(*value);
                        request
                    })
                })
                .collect();
        };
    }
    with!(date: DAYS.map(|day| day.parse().expect("a day")));
    with!(action: every(Action::NAMES));
    with!(relation: every(Relation::NAMES));
    with!(acting_for: every(ActingFor::NAMES));
    with!(mandate: every(Mandate::NAMES));
    with!(role: every(Role::NAMES));
    with!(permission: [false, true]);
    with!(channel: every(Channel::NAMES));
    with!(key: every(Key::NAMES));
    with!(own_declaration: [false, true]);
    all
}

/// What the table of the sources says, by its numbers: what it has under 15 and 16 comes before 4, and a person who manages access has what he
/// lacks. What a case tells of the day is compared as text.
fn table(request: &AccessRequest) -> (bool, &'static str) {
    let day = request.date.expect("told").to_string();
    let (action, role) = (request.action.expect("told"), request.role.expect("told"));
    let is_permitted = request.permission == Some(true);
    let manages = [Role::LocalAdministrator, Role::CoHeadAdministrator, Role::HeadAdministrator].contains(&role);
    let has_mandate = request.acting_for == Some(ActingFor::Own) || request.mandate == Some(Mandate::Active);
    let is_own = request.acting_for == Some(ActingFor::Own);
    let relation = request.relation.expect("told");
    if request.channel == Some(Channel::Unsecured) && day.as_str() >= "2027-01-01" {
        return (false, "UNSECURED_ABOLISHED"); // 1
    }
    if request.channel == Some(Channel::Unsecured) && day.as_str() >= "2026-10-01" {
        return (false, "UNSECURED_END_UNKNOWN"); // 2
    }
    match action {
        // The legal representative is that of the company: of another one nobody is, whatever mandate there is.
        Action::AppointHeadAdministrator => return (is_own && role == Role::LegalRepresentative, "LEGAL_REP_ONLY"), // 15
        Action::ConfigureChannel => {
            let has_right = is_permitted || [Role::LocalAdministrator, Role::GroupManager].contains(&role);
            return (has_right, "CHAMAN_RIGHT"); // 16
        }
        _ => {}
    }
    if !(is_permitted || manages) {
        return (false, "NO_PERMISSION"); // 4
    }
    if !has_mandate {
        return (false, "NO_MANDATE"); // 5
    }
    match action {
        Action::View | Action::Modify if relation == Relation::Unrelated => (false, "NOT_PARTY"), // 6
        Action::View => (true, "PARTY_VIEW"),                                                     // 7
        Action::Create if request.own_declaration == Some(true) => (true, "DECLARANT_CREATE"),    // 8
        Action::Create => (false, "CREATE_ONLY_OWN"),                                             // 9
        Action::Modify if relation == Relation::Declarant => (true, "DECLARANT_MODIFY"),          // 10
        Action::Modify if day.as_str() >= "2026-06-29" => (false, "DECLARANT_ONLY_SINCE_20260629"), // 12
        Action::Modify if relation == Relation::Listed => (true, "LEGACY_LISTED_MODIFY"),         // 11
        Action::Modify => (false, "CLIENT_VIEWS_ONLY"),
        Action::ManageUsers if manages && is_own => (true, "ACCESS_MANAGER"), // 13: those of the company
        // Neither 13 nor 14 tells of them.
        Action::ManageUsers if role == Role::GroupManager => (false, "GROUP_MANAGER_UNCERTAIN"),
        Action::ManageUsers => (false, "NOT_ACCESS_MANAGER"), // 14
        other => panic!("{other:?} is none of those that are decided here"),
    }
}

#[test]
fn nothing_is_allowed_that_the_table_does_not_allow() {
    let (law, all) = (Law::belgium(), requests());
    assert_eq!(all.len(), 9 * 6 * 4 * 2 * 2 * 6 * 2 * 2 * 2 * 2);
    for request in &all {
        let ruling = decide(&law, request);
        assert_eq!((ruling.allowed, ruling.reason.code), table(request), "{request:?}");
        assert!(ruling.lacks.is_none(), "{request:?}");
    }
}

#[test]
fn on_a_day_of_which_nothing_is_known_nothing_is_allowed_and_that_is_said() {
    let law = Law::belgium();
    let mut requests = requests();
    requests.retain(|request| request.date == Some(DAYS[0].parse().expect("a day")));
    for day in ["1999-01-01", "2013-12-31", "2027-07-01", "2035-01-01"] {
        for request in &mut requests {
            request.date = Some(day.parse().expect("a day"));
            let ruling = decide(&law, request);
            assert!(!ruling.allowed && ruling.reason.code == "LAW_UNKNOWN", "{request:?}");
            assert_eq!(ruling.warnings.len(), 1, "{request:?}");
        }
    }
}

#[test]
fn more_rights_never_take_away_an_allowance() {
    let law = Law::belgium();
    let raised: [fn(&mut AccessRequest); 8] = [
        |of| of.acting_for = Some(ActingFor::Own),
        |of| of.role = of.role.map(|role| if role == Role::User { Role::LocalAdministrator } else { role }),
        |of| of.permission = Some(true),
        |of| of.mandate = Some(Mandate::Active),
        |of| of.channel = Some(Channel::Secured),
        |of| of.key = Some(Key::Digital),
        |of| of.relation = Some(Relation::Declarant),
        |of| of.own_declaration = Some(true),
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
    let left_out: [fn(&mut AccessRequest); 10] = [
        |of| of.date = None,
        |of| of.action = None,
        |of| of.relation = None,
        |of| of.acting_for = None,
        |of| of.mandate = None,
        |of| of.role = None,
        |of| of.permission = None,
        |of| of.channel = None,
        |of| of.key = None,
        |of| of.own_declaration = None,
    ];
    for request in requests().iter().filter(|request| !decide(&law, request).allowed) {
        for leave_out in left_out {
            let mut less = request.clone();
            leave_out(&mut less);
            assert!(!decide(&law, &less).allowed, "{request:?} is denied, {less:?} is not");
        }
    }
}

#[test]
fn a_day_that_becomes_known_takes_the_place_of_the_quarter() {
    use dimona::law::{Confidence, LegalRef, day};
    let mut law = Law::belgium();
    let own = LegalRef::own("a notice", Confidence::Seen, day::<2026, 11, 20>());
    law.works.unsecured_access_ended_on(day::<2026, 11, 23>(), own).expect("a row");
    let reason = |on| {
        let mut request = AccessRequest::new(on, Action::View);
        request.relation = Some(Relation::Declarant);
        request.channel = Some(Channel::Unsecured);
        decide(&law, &request).reason.code
    };
    assert_eq!(reason(day::<2026, 11, 22>()), "PARTY_VIEW");
    assert_eq!(reason(day::<2026, 11, 23>()), "UNSECURED_ABOLISHED");
    assert_eq!(reason(day::<2027, 2, 1>()), "UNSECURED_ABOLISHED");
    // It has ended by the first day of 2027: a later day would be overruled without a word.
    let own =
        |day| Law::belgium().works.unsecured_access_ended_on(day, LegalRef::own("a notice", Confidence::Seen, day));
    assert!(own(day::<2027, 1, 1>()).is_ok() && own(day::<2027, 1, 2>()).is_err());
}

#[test]
fn an_answer_cites_the_value_that_decided_it() {
    use dimona::law::{Confidence, LegalRef, day};
    use dimona::rust_decimal::dec;
    use dimona::works::duty::{Activity, ChainRole, WorksRequest, duty};
    let own = || LegalRef::own("a text", Confidence::Seen, day::<2026, 11, 20>());
    let mut law = Law::belgium();
    law.works.declarant_only.patch(day::<2026, 6, 1>(), None, (), own()).expect("a value");
    law.works.exempt_alone.patch(day::<2026, 6, 1>(), None, dec!(60_000), own()).expect("a value");
    let mut request = AccessRequest::new(day::<2026, 6, 1>(), Action::Modify);
    request.relation = Some(Relation::Listed);
    (request.channel, request.key) = (Some(Channel::Secured), Some(Key::Digital));
    (request.permission, request.acting_for) = (Some(true), Some(ActingFor::Own));
    request.role = Some(Role::User);
    let ruling = decide(&law, &request);
    assert_eq!((ruling.reason.code, ruling.legal), ("DECLARANT_ONLY_SINCE_20260629", own()));
    let mut works = WorksRequest::default();
    (works.date, works.activity, works.role) =
        (Some(day::<2026, 6, 1>()), Some(Activity::Works), Some(ChainRole::Contractor));
    (works.amount, works.subcontractors) = (Some(dec!(59_999.99)), Some(0));
    assert_eq!(duty(&law, &works).declare.sources, [own()]);
    assert_eq!(duty(&law, &works).declare.known(), Some(false));
    works.date = Some(day::<2026, 5, 31>());
    let before = duty(&law, &works).declare;
    assert!(before.known() == Some(true) && before.sources.len() == 1 && before.sources != [own()]);
}
