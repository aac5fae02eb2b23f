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

/// What the table of the sources allows, written down on its own: not in the order of the lines, but as one sentence each.
fn may(request: &AccessRequest) -> bool {
    let day = request.date.expect("told").to_string();
    let role = request.role.expect("told");
    let is_permitted = request.permission == Some(true);
    let manages = [Role::LocalAdministrator, Role::CoHeadAdministrator, Role::HeadAdministrator].contains(&role);
    if request.channel == Some(Channel::Unsecured) && day.as_str() >= "2026-10-01" {
        return false;
    }
    match request.action.expect("told") {
        Action::AppointHeadAdministrator => return role == Role::LegalRepresentative,
        Action::ConfigureChannel => {
            return is_permitted || [Role::LocalAdministrator, Role::GroupManager].contains(&role);
        }
        _ => {}
    }
    let has_mandate = request.acting_for == Some(ActingFor::Own) || request.mandate == Some(Mandate::Active);
    if !(is_permitted || manages) || !has_mandate {
        return false;
    }
    let relation = request.relation.expect("told");
    match request.action.expect("told") {
        Action::View => relation != Relation::Unrelated,
        Action::Create => request.own_declaration == Some(true),
        Action::Modify => {
            relation == Relation::Declarant || relation == Relation::Listed && day.as_str() <= "2026-06-28"
        }
        Action::ManageUsers => manages,
        other => panic!("{other:?} is none of those that are decided here"),
    }
}

#[test]
fn nothing_is_allowed_that_the_table_does_not_allow() {
    let (law, all) = (Law::belgium(), requests());
    assert_eq!(all.len(), 9 * 6 * 4 * 2 * 2 * 6 * 2 * 2 * 2 * 2);
    for request in &all {
        let ruling = decide(&law, request);
        assert_eq!(ruling.allowed, may(request), "{request:?}: {}", ruling.reason.code);
        assert!(ruling.lacks.is_none() && ruling.reason.code != "NOTHING_ALLOWS", "{request:?}");
    }
}

#[test]
fn more_rights_never_take_away_an_allowance() {
    let law = Law::belgium();
    let raised: [fn(&mut AccessRequest); 6] = [
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
}
