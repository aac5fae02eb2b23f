//! Policies on texts that can be read in two ways: each names both readings, and which one is taken.

/// Each policy with its two readings, and the value that holds by default. `first` tells which of the two is taken.
macro_rules! readings {
    ($($(#[$doc:meta])* $name:ident: $(#[$one_doc:meta])* $one:ident, $(#[$other_doc:meta])* $other:ident, by default $default:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
            #[non_exhaustive]
            pub enum $name {
                /// It cannot be said.
                Undetermined,
                $(#[$one_doc])*
                $one,
                $(#[$other_doc])*
                $other,
            }

            impl Default for $name {
                fn default() -> Self {
                    $name::$default
                }
            }

            impl $name {
                /// Whether the first reading is taken; `None` where neither is.
                pub(crate) fn is_first(self) -> Option<bool> {
                    match self {
                        $name::Undetermined => None,
                        $name::$one => Some(true),
                        $name::$other => Some(false),
                    }
                }

                /// The value that takes the first reading, or the other.
                pub(crate) fn of(is_first: bool) -> Self {
                    if is_first { $name::$one } else { $name::$other }
                }
            }
        )*
    };
}

readings! {
    /// Whether Saturday is a working day when a deadline is the first working day after an end. In labour and social-security law
    /// it is; no source says so for Dimona by name.
    Saturday:
        /// It is one, as in labour and social-security law.
        WorkingDay,
        /// It is none, as in civil law.
        NotWorkingDay,
        by default WorkingDay;
    /// Until when an UPDATE that moves an end later is in time. The NSSO lists two moments.
    EndMovedLater:
        /// Until work goes on behind the old end, which no message shows: to the end of the old last day.
        WorkResumes,
        /// To the end of the first working day after the old end.
        FirstWorkingDay,
        by default Undetermined;
    /// Until when an UPDATE that moves the begin later is in time. The NSSO's list does not have it for work by the day, and names
    /// the moment at which the worker starts for work by the hour.
    BeginMovedLater:
        /// Until the begin that was declared before.
        OldBegin,
        /// Until the new begin.
        NewBegin,
        by default Undetermined;
    /// Which midnight is meant where a shift that goes past midnight ends earlier. Two sources differ.
    ShiftMidnight:
        /// That of the day on which the shift begins.
        DayOfBegin,
        /// That of the day on which it was to end.
        DayOfEnd,
        by default Undetermined;
    /// Whether a shift that was to end at 20:00 sharp may be lengthened until 08:00 of the next day.
    ExactlyTwenty:
        /// It ends between 20:00 and 24:00: until 08:00.
        NextMorning,
        /// It ends before: until eight hours later, 04:00.
        EightHours,
        by default NextMorning;
    /// How the eight hours are counted in which a longer shift is told, in the night of a clock change.
    EightHours:
        /// As they go by.
        Elapsed,
        /// By the clock.
        Clock,
        by default Undetermined;
    /// Until when on the declared first day a CANCEL of work by the day is in time.
    CancelOnFirstDay:
        /// Until midnight.
        WholeDay,
        /// Until work was to begin, which no message shows.
        UntilWork,
        by default WholeDay;
    /// Until when an UPDATE of a student's planned work is in time.
    PlannedWorkChanged:
        /// To the end of the month behind the quarter, as a payroll office has it.
        MonthAfterQuarter,
        /// Until the wages of the quarter are declared, whenever that was.
        WagesDeclared,
        by default MonthAfterQuarter;
}
