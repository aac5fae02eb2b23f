#![doc = include_str!("../../../fixtures/cases/declaration/unsecured-channel.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A declaration over an unsecured channel for an employer who may use secured ones only.
pub(super) struct UnsecuredChannel;

numbers! {
    /// The channel.
    struct Over { channel: u16 = "channel" }
}

const META: RuleMeta = RuleMeta::new(
    "unsecured-channel",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90256; channels: notification glossary, zone 00737"),
    texts! {
        numbers: Over::NUMBERS,
        what: "the employer may declare over a secured channel only, and the declaration came over another[: {channel}]",
        action: "declare over the secured web, a file or the web service",
    },
)
.codes(&[Code::new(&Kind::OF_PERIODS, 90256, 342, Blocks::Always)])
.only_with(&[Need::EmployerRecord])
.assuming(&[Need::EmployerRecord, Need::ChannelUntold])
.at(Zone::EmployerId);

impl Rule<Declarations> for UnsecuredChannel {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        // Files and the web service, which are what is judged where no channel is told, are secured.
        let is_secured = row.channel.map_or_else(|| (!row.channel_unread).then_some(true), |of| of.is_secured());
        if is_secured == Some(true) && row.channel.is_some() {
            return Outcome::NotApplicable;
        }
        let employer = match &case.period {
            _ if !row.employer.is_none() => &row.employer,
            Resolution::Found(period) => &period.content.employer,
            _ => return Outcome::NotApplicable,
        };
        match (case.facts.is_bound_to_secured_channel(employer), row.channel) {
            (bound, None) if is_secured == Some(true) => {
                if bound == Known::Known(true) {
                    case.assume(Need::ChannelUntold);
                }
                Outcome::NotApplicable
            }
            (Known::Unknown, _) => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
            (Known::Known(false), _) => Outcome::Satisfied,
            (Known::Known(true), None) => Outcome::Undetermined(Missing::of(Need::Channel)),
            (Known::Known(true), Some(channel)) => {
                let over = Over { channel: Some(channel.code().into()) };
                match is_secured {
                    Some(_) => Outcome::Violated(over.into()),
                    None => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(over.into())),
                }
            }
        }
    }
}
