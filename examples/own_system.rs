//! A system of one's own beside declarations: who may park at the depot, with a rule, an exception and a decision.
//!
//! `cargo run --example own_system`
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use dimona::judgement::{
    Decision, Exempt, Line, Meta, Missing, Need, Numbers, Outcome, Reason, Rule, Says, Settlement, System,
};
use dimona::law::LegalRef;
use dimona::texts;
use dimona::words::Said;

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

/// Who is let in: the first line that decides does, and what no line allows is denied.
impl Decision for Parking {
    type Case<'a> = Request;

    fn lines() -> &'static [Line<Self>] {
        static LINES: [Line<Parking>; 2] = [
            Line::new(reason("NO_BADGE", || "there is no badge".into()), |request| {
                if request.has_badge { Says::Pass } else { Says::Deny }
            }),
            Line::new(
                reason("SHORT_STAY", || "the car stays for three nights at most".into()),
                |request| match request.nights {
                    None => Says::Lacks("nights"),
                    Some(0..=3) => Says::Allow,
                    Some(_) => Says::Pass,
                },
            ),
        ];
        &LINES
    }

    fn lacking() -> &'static Reason {
        static LACKING: Reason = reason("ASK_FIRST", || "the request does not tell it".into());
        &LACKING
    }
}

const fn reason(code: &'static str, what: fn() -> Said) -> Reason {
    Reason { code, what, action: None, legal: HOUSE }
}

fn main() {
    let on_call = Exempt::new(Box::new(OnCall)).expect("it names its base");
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
    let ask = |nights, has_badge| Parking::decide(&Request { nights, has_badge, is_on_call: false });
    let (short, long) = (ask(Some(2), true), ask(Some(5), true));
    println!("2 nights: {}, 5 nights: {}", short.reason.code, long.reason.code);
    assert!(short.allowed && short.reason.code == "SHORT_STAY");
    assert!(!long.allowed && long.reason.code == "NOTHING_ALLOWS");
    assert_eq!(ask(Some(2), false).reason.code, "NO_BADGE");
    assert_eq!(ask(None, true).lacks, Some("nights"));
}
