//! A system of one's own beside declarations: who may park at the depot, with a rule, an exception and a decision.
//!
//! `cargo run --example own_system`
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use dimona::judgement::{
    Decided, Decision, Exempt, Meta, Missing, Need, Numbers, Outcome, Rule, Settlement, System, Verb,
};
use dimona::law::LegalRef;
use dimona::texts;

/// The system: its cases are requests to park; it knows nothing of a rule beside its metadata, and asks every rule.
struct Parking;

impl System for Parking {
    type Case<'a> = Request;
    type About = ();
    type Scope = ();
}

struct Request {
    nights: Option<u16>,
    has_badge: bool,
    is_on_call: bool,
}

dimona::numbers! {
    /// How long a car stays, and how long it may.
    struct Stay { nights: u16 = "nights", most: u16 = "mostNights" }
}

const HOUSE: LegalRef = LegalRef::seen("our works rules, art. 30");

struct StaysTooLong;

impl Rule<Parking> for StaysTooLong {
    fn meta(&self) -> Meta<'_> {
        Meta::with(
            "stays-too-long",
            HOUSE,
            texts! {
                numbers: Stay::NUMBERS,
                what: "the car stays {nights|night|nights} of {mostNights}",
                action: "take it home",
            },
            (),
        )
    }

    fn check(&self, request: &Request) -> Outcome {
        let Some(nights) = request.nights else { return Outcome::Undetermined(Missing::of(Need::RegimeFacts)) };
        Outcome::fault_if(nights > 3, Stay { nights: Some(nights), most: Some(3) })
    }
}

struct OnCall;

impl Rule<Parking> for OnCall {
    fn meta(&self) -> Meta<'_> {
        Meta::with("on-call", HOUSE, texts!(what: "whoever is on call may stay", action: "show the roster"), ())
            .exempting("stays-too-long")
    }

    fn check(&self, request: &Request) -> Outcome {
        if request.is_on_call { Outcome::Satisfied } else { Outcome::NotApplicable }
    }
}

struct NoBadge;

impl Rule<Parking> for NoBadge {
    fn meta(&self) -> Meta<'_> {
        Meta::with("no-badge", HOUSE, texts!(what: "there is no badge", action: "ask the desk"), ())
    }

    fn check(&self, request: &Request) -> Outcome {
        Outcome::fault_if(!request.has_badge, dimona::judgement::Evidence::NONE)
    }
}

fn main() {
    let on_call = Exempt::new(Box::new(OnCall)).expect("it names its base");
    let decision = Decision::new().line(Verb::Deny, NoBadge).line(Verb::Allow, StaysTooLong);
    let late = Request { nights: Some(5), has_badge: true, is_on_call: true };

    // The rule is violated, and says its numbers by name.
    let Outcome::Violated(evidence) = StaysTooLong.check(&late) else { panic!("five nights are too many") };
    let numbers: Vec<String> =
        Numbers::new(Stay::NUMBERS, &evidence).iter().map(|(of, value)| format!("{} {value:?}", of.name)).collect();
    println!("{}: {}", StaysTooLong.meta().name, numbers.join(", "));
    assert_eq!(numbers, ["nights Number(5)", "mostNights Number(3)"]);

    // The exception settles it.
    assert_eq!(on_call.base(), StaysTooLong.meta().name);
    let own = StaysTooLong.check(&late).kept().expect("it applies");
    let kept = on_call.rule().check(&late).kept().map(|kept| Settlement::new().hear("on-call", kept).kept(own));
    assert_eq!(kept.and_then(|kept| kept.known()), Some(true));

    // The decision looks at one line after the other.
    let ask = |nights, has_badge| decision.decide(&Request { nights, has_badge, is_on_call: false });
    assert!(matches!(ask(Some(2), true), Decided::Allowed { by } if by == "stays-too-long"));
    assert!(matches!(ask(Some(2), false), Decided::Denied { by: Some(rule), .. } if rule == "no-badge"));
    assert!(matches!(ask(Some(5), true), Decided::Denied { by: None, .. }));
    assert!(matches!(ask(None, true), Decided::Open { .. }));
}
