//! The declarations that have a deadline.

use crate::declaration::message::Kind;

/// Each declaration that has a deadline is named here and nowhere else, with its name in output.
macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident $name:literal;)*) => {
        /// A declaration that has a deadline.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Action {
            $($(#[$doc])* $action,)*
        }

        impl Action {
            /// Every one.
            pub const ALL: [Action; [$($name),*].len()] = [$(Action::$action),*];

            /// The name in output, in kebab case.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Action::$action => $name,)*
                }
            }
        }
    };
}

actions! {
    /// The IN, at the earliest: where it can be declared too early.
    Earliest "earliest";
    /// The IN, as the law wants it: before work begins.
    BeforeWork "before-work";
    /// The IN, as the NSSO judges it: by the message.
    In "in";
    /// An UPDATE that moves the begin to an earlier day or hour.
    BeginEarlier "begin-earlier";
    /// An UPDATE that puts the begin off.
    BeginLater "begin-later";
    /// An UPDATE that moves the end to an earlier day or hour.
    EndEarlier "end-earlier";
    /// An UPDATE that puts the end off.
    EndLater "end-later";
    /// An UPDATE of planned hours or days.
    PlannedWork "planned-work";
    /// The OUT of a period that has no end.
    Out "out";
    /// The CANCEL.
    Cancel "cancel";
}

impl Action {
    /// The kind of declaration that does it.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Action::Earliest | Action::BeforeWork | Action::In => Kind::In,
            Action::BeginEarlier | Action::BeginLater | Action::EndEarlier | Action::EndLater | Action::PlannedWork => {
                Kind::Update
            }
            Action::Out => Kind::Out,
            Action::Cancel => Kind::Cancel,
        }
    }
}
