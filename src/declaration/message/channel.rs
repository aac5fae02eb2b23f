//! How a declaration reached the NSSO.

use std::fmt;

/// The channel over which the NSSO received a declaration: a code of zone 00737, which stands in its notification.
///
/// ```
/// use dimona::declaration::message::Channel;
/// let by_text_message = Channel::new(11).unwrap();
/// assert_eq!((by_text_message.is_secured(), by_text_message.to_string().as_str()), (Some(false), "11"));
/// assert_eq!(Channel::new(14).and_then(Channel::is_secured), Some(true));
/// assert_eq!(Channel::new(18), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Channel(u8);

/// Files, queues, the portal, web services.
const SECURED: [u8; 10] = [0, 1, 2, 3, 6, 7, 8, 13, 14, 15];
/// The unsecured web, text messages, the voice server.
const UNSECURED: [u8; 3] = [10, 11, 12];

impl Channel {
    /// The channel with this code; `None` where there is none.
    #[must_use]
    pub fn new(code: u8) -> Option<Self> {
        (code <= 17).then_some(Channel(code))
    }

    /// The code.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    /// Whether it is a secured one; `None` where nobody has published it: magnetic carriers, paper, no channel, the mobile web
    /// and e-mail.
    #[must_use]
    pub fn is_secured(self) -> Option<bool> {
        let is_secured = SECURED.contains(&self.0);
        (is_secured || UNSECURED.contains(&self.0)).then_some(is_secured)
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
