//! Declarations that are made field by field: what is missing or wrong is named, and the rest is what a writer writes.

use dimona::codec::rest_json::encode;
use dimona::declaration::message::build::UserAddress;
use dimona::declaration::message::{Draft, Identity, Message, Person};
use dimona::declaration::schema::{END_DATE, Zone};
use dimona::engine::Engine;
use dimona::id::{EnterpriseNumber, JointCommittee, Ssin};
use dimona::{Error, MessageContext, Register};

fn employer() -> EnterpriseNumber {
    "0999999031".parse().expect("a number")
}

fn worker() -> Ssin {
    "90021400128".parse().expect("a number")
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

fn hour(text: &str) -> dimona::time::ClockTime {
    text.parse().expect("an hour")
}

const BAKERY: UserAddress<'_> =
    UserAddress { street: "Kaaistraat", house_number: "12", postcode: "9000", municipality: "Gent", country: "150" };

#[test]
fn what_is_not_given_is_named_by_its_zones() {
    let missing = |built: Result<Message, Error>| {
        let error = built.expect_err("something is missing");
        assert!(error.is_incomplete() && !error.is_value(), "{error}");
        error.to_string()
    };
    for (built, named) in [
        (Message::ordinary().build(), "employer-id, natural-person and start-date"),
        (Message::student().build(), "employer-id, natural-person, start-date, end-date and planned-hours"),
        (Message::flexi_day().build(), "employer-id, natural-person, start-date, start-hour and end-hour"),
        (Message::flexi_period().build(), "employer-id, natural-person, start-date and end-date"),
        (
            Message::occasional_hours().build(),
            "employer-id, ssin, joint-committee, start-date, start-hour and end-hour",
        ),
        (Message::occasional_day().build(), "employer-id, ssin, start-date and start-hour"),
        (
            Message::agency().user_committee(JointCommittee::Other).build(),
            "employer-id, natural-person, start-date, end-date and user-enterprise-number",
        ),
        (Message::construction().build(), "employer-id, natural-person, start-date and construction-control-cards"),
        (Message::article_17_sport().hours(3).build(), "employer-id, natural-person, start-date and end-date"),
        (Message::article_17_other().build(), "employer-id, natural-person, start-date, end-date and planned-hours"),
        (Message::article_17_television().build(), "employer-id, natural-person and start-date"),
    ] {
        assert_eq!(missing(built), format!("not given: {named}"));
    }
    let nobody = Message::ordinary().employer(dimona::declaration::message::EmployerNumbers::NONE).worker(worker());
    assert_eq!(missing(nobody.start(day("2026-09-01")).build()), "not given: employer-id");
}

#[test]
fn what_the_nsso_does_not_take_is_named() {
    let student = || Message::student().employer(employer()).worker(worker()).start(day("2026-07-31"));
    for (built, zone) in [
        (student().end(day("2026-07-30")).hours(8).build(), "end-date"),
        (student().end(day("2026-07-31")).hours(0).build(), "planned-hours"),
        (student().end(day("2026-07-31")).hours(1000).build(), "planned-hours"),
        (Message::construction().cards(1_000_000_000_000, 1).build(), "first-card"),
        (Message::agency().user_named(&"n".repeat(97), BAKERY).build(), "user-name"),
    ] {
        let error = built.expect_err("it is wrong");
        assert!(error.is_value() && error.to_string().ends_with(zone), "{error}");
    }
}

#[test]
fn the_last_word_counts_and_nothing_of_the_first_is_left() {
    let mission = Message::agency()
        .employer(employer())
        .worker(worker())
        .start(day("2026-09-01"))
        .end(day("2026-09-04"))
        .user_committee(JointCommittee::Other);
    let named = mission.clone().user("0999111183".parse().expect("a number")).user_named("Bakkerij", BAKERY).build();
    let named = named.expect("all is given");
    let draft = Draft::from(&named);
    assert!(draft.has(Zone::UserName) && !draft.has(Zone::UserEnterpriseNumber));
    let numbered = mission.user_named("Bakkerij", BAKERY).user("0999111183".parse().expect("a number")).build();
    let numbered = numbered.expect("all is given");
    assert!(!Draft::from(&numbered).has(Zone::UserName));

    let person = Person {
        family_name: "Peeters",
        given_name: "Jana",
        birth_date: "1990-02-14",
        birth_place: "Gent",
        birth_country: "150",
        sex: "2",
        nationality: "150",
        street: "Kerkstraat",
        house_number: "1",
        postcode: "9000",
        municipality: "Gent",
        country: "150",
    };
    let person: Identity = person.identity().expect("it is whole");
    let job = Message::ordinary().employer(employer()).start(day("2026-09-01")).worker(person).worker(worker());
    let job = encode(&Draft::from(&job.build().expect("all is given"))).expect("an IN is written");
    assert_eq!(
        job,
        r#"{"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-09-01","features":{"jointCommissionNumber":"XXX","workerType":"OTH"}}}"#
    );
}

#[test]
fn a_shift_past_midnight_ends_on_the_next_day() {
    let shift = |begins: &str, ends: &str| {
        let shift = Message::flexi_day().employer(employer()).worker(worker()).begins(hour(begins)).ends(hour(ends));
        shift.day(day("2026-12-31")).build().expect("all is given").get(END_DATE)
    };
    assert_eq!(shift("0800", "1600"), Some(day("2026-12-31")));
    assert_eq!(shift("1800", "0200"), Some(day("2027-01-01")));
    assert_eq!(shift("0800", "0800"), Some(day("2027-01-01")));
}

#[test]
fn what_is_built_breaks_no_rule() {
    let (engine, register) = (Engine::belgium(), Register::new());
    let until = day("2026-09-04");
    let built = [
        Message::ordinary().employer(employer()).worker(worker()).start(until).committee(JointCommittee::Other).build(),
        Message::student().employer(employer()).worker(worker()).start(until).end(until).hours(8).build(),
        Message::flexi_day()
            .employer(employer())
            .worker(worker())
            .day(until)
            .begins(hour("0800"))
            .ends(hour("1600"))
            .build(),
        Message::flexi_period()
            .employer(employer())
            .worker(worker())
            .start(until)
            .end(until.succ_opt().expect("a day"))
            .build(),
        Message::occasional_hours()
            .employer(employer())
            .worker(worker())
            .committee(JointCommittee::Agriculture)
            .day(until)
            .begins(hour("0800"))
            .ends(hour("1600"))
            .build(),
        Message::occasional_day().employer(employer()).worker(worker()).day(until).begins(hour("0800")).build(),
        Message::agency()
            .employer(employer())
            .worker(worker())
            .start(until)
            .end(until)
            .user_named("Bakkerij", BAKERY)
            .user_committee(JointCommittee::Other)
            .build(),
        Message::construction().employer(employer()).worker(worker()).start(until).end(until).cards(1, 2).build(),
        Message::article_17_sport().employer(employer()).worker(worker()).start(until).end(until).hours(8).build(),
        Message::article_17_other().employer(employer()).worker(worker()).start(until).end(until).hours(8).build(),
        Message::article_17_television().employer(employer()).worker(worker()).day(until).build(),
    ];
    for message in built {
        let message = message.expect("all is given");
        let context = MessageContext::at("2026-09-03T10:00").expect("a moment");
        let verdict = engine.check(&message.received(context), &register);
        let violated: Vec<_> =
            verdict.findings.iter().filter(|of| of.is_violated()).map(|of| engine.rule(of.rule()).name).collect();
        assert_eq!((verdict.answer.at_least().as_str(), violated.as_slice()), ("A", &[][..]), "{message:?}");
    }
}
