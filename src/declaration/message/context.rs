//! What is known beside the message.

use std::borrow::Cow;

use super::channel::Channel;
use super::kind::Letter;
use super::remark::Format;
use crate::declaration::schema::{Raw, Scalar, Type, Zone};
use crate::error::Error;
use crate::id::{IdentifierFault, PeriodId, RegistrationId};
use crate::time::{Moment, TimeFault};
use crate::words::{Said, answers};

/// What is understood when it is read: each is named here and nowhere else, with its zone and how it is understood.
macro_rules! context {
    ($($(#[$doc:meta])* $field:ident $with:ident: $value:ty = $zone:path, $understand:ident;)*) => {
        /// What is known beside the message: the sibling `context` object of a JSON record, some columns of a CSV
        /// file, or what an XML form tells of itself.
        ///
        /// ```
        /// use dimona::declaration::message::{Letter, MessageContext};
        /// let context = MessageContext::at("2026-06-30T10:00")?.with_reference("SB-001").with_answer(Letter::A);
        /// assert_eq!(context.received_at.map(|at| at.to_string()).as_deref(), Some("2026-06-30T10:00:00+02:00"));
        /// assert_eq!(context.work_start, None);
        /// # Ok::<(), dimona::Error>(())
        /// ```
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct MessageContext<'a> {
            $($(#[$doc])* pub $field: Option<$value>,)*
            /// The sender's own reference.
            pub reference: Option<Cow<'a, str>>,
        }

        impl<'a> MessageContext<'a> {
            $(#[doc = concat!("With this `", stringify!($field), "`.")]
            #[must_use]
            pub fn $with(mut self, $field: $value) -> Self {
                self.$field = Some($field);
                self
            })*

            /// Understands what stands for this zone, where anything does. Where that cannot be, the zone counts as absent.
            /// `text` is a text that stands there, as it is to be kept.
            pub(crate) fn put(
                &mut self,
                zone: Zone,
                raw: Option<Raw<'_>>,
                text: impl FnOnce() -> Cow<'a, str>,
            ) -> Result<(), Unread> {
                match zone {
                    $($zone => set(&mut self.$field, raw, $understand),)*
                    Zone::OwnReference => set(&mut self.reference, raw, |raw| match raw {
                        Raw::Text(_) => Ok(text()),
                        Raw::Whole(number) => Ok(number.to_string().into()),
                        _ => Err(Unread::Type),
                    }),
                    _ => Ok(()),
                }
            }

            /// Takes what a later word tells, and keeps the rest.
            pub(crate) fn hear(&mut self, later: &MessageContext<'_>) {
                $(self.$field = later.$field.or(self.$field);)*
            }

            /// What is known for this zone, as text.
            pub(crate) fn text(&self, zone: Zone) -> Option<Cow<'_, str>> {
                match zone {
                    $($zone => self.$field.map(|of| of.to_string().into()),)*
                    Zone::OwnReference => self.reference.as_deref().map(Cow::Borrowed),
                    _ => None,
                }
            }
        }
    };
}

context! {
    /// When the NSSO received the declaration.
    received_at with_received_at: Moment = Zone::ReceivedAt, moment;
    /// When the worker effectively began to work.
    work_start with_work_start: Moment = Zone::WorkStart, moment;
    /// The NSSO's number of the declaration.
    declaration_id with_declaration_id: PeriodId = Zone::DeclarationId, number;
    /// The Dimona period id that the NSSO gave to an accepted IN.
    period_id with_period_id: PeriodId = Zone::GivenPeriodId, number;
    /// The number that the NSSO gave to a new daily registration.
    registration_id with_registration_id: RegistrationId = Zone::GivenRegistrationId, registration;
    /// The NSSO's own answer, where it is known: it decides what is applied to the register.
    answer with_answer: Letter = Zone::Answer, letter;
    /// The channel over which the NSSO received the declaration.
    channel with_channel: Channel = Zone::Channel, channel;
}

impl<'a> MessageContext<'a> {
    /// A declaration that the NSSO received at this moment, such as `2026-06-30T10:00:00+02:00`; without an offset it is
    /// Belgian time.
    ///
    /// # Errors
    ///
    /// When the text is no such moment ([`Error::is_value`]).
    ///
    /// ```
    /// use dimona::declaration::message::MessageContext;
    /// assert!(MessageContext::at("30/06/2026").is_err());
    /// ```
    pub fn at(moment: &str) -> Result<Self, Error> {
        Ok(MessageContext::default().with_received_at(Moment::parse(moment)?))
    }

    /// With this reference of the sender's own.
    #[must_use]
    pub fn with_reference(mut self, reference: impl Into<Cow<'a, str>>) -> Self {
        self.reference = Some(reference.into());
        self
    }
}

/// Puts what is understood in its place; nothing, where nothing is.
fn set<'r, T>(
    place: &mut Option<T>,
    raw: Option<Raw<'r>>,
    understand: impl FnOnce(Raw<'r>) -> Result<T, Unread>,
) -> Result<(), Unread> {
    *place = None;
    *place = raw.map(understand).transpose()?;
    Ok(())
}

fn moment(raw: Raw<'_>) -> Result<Moment, Unread> {
    match raw {
        Raw::Text(text) => Moment::parse(text).map_err(Unread::Moment),
        _ => Err(Unread::Type),
    }
}

fn number(raw: Raw<'_>) -> Result<PeriodId, Unread> {
    let understood = Type::Period.read(raw, Format::Memory);
    match (understood.bits.and_then(PeriodId::from_bits), raw) {
        (Some(id), _) => Ok(id),
        (None, Raw::Whole(n)) => Err(PeriodId::new(n.unsigned_abs()).map_or_else(Unread::Number, |_| Unread::Type)),
        (None, _) => Err(Unread::Type),
    }
}

/// The number of a registration is as long as that of a period.
fn registration(raw: Raw<'_>) -> Result<RegistrationId, Unread> {
    RegistrationId::new(number(raw)?.get()).map_err(Unread::Number)
}

fn letter(raw: Raw<'_>) -> Result<Letter, Unread> {
    match raw {
        Raw::Text(text) => Letter::from_text(text).ok_or(Unread::Letter),
        _ => Err(Unread::Type),
    }
}

fn channel(raw: Raw<'_>) -> Result<Channel, Unread> {
    let code = Type::number(raw, Format::Memory).ok_or(Unread::Type)?;
    u8::try_from(code).ok().and_then(Channel::new).ok_or(Unread::Channel)
}

/// Why something beside the message cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    Moment(TimeFault),
    Number(IdentifierFault),
    Letter,
    Channel,
    Type,
}

impl Unread {
    /// What is said of it behind the name of its field.
    pub(crate) fn said(&self) -> Said {
        match self {
            Unread::Moment(fault) => fault.said(),
            Unread::Number(fault) => fault.said(),
            Unread::Letter => answers::no_letter(),
            Unread::Channel => answers::no_channel(),
            Unread::Type => answers::other_kind(),
        }
    }
}
