use crate::words::silence::Silence;

pub(super) const SILENCE: Silence = Silence {
    no_light_update: "an UPDATE of a period in full or light is refused with 00913-181 before that",
    no_service_type: "the message has no place any more for the service type that it is about",
    full_or_light_choice: "it is about horeca from July 2007 to September 2013: the choice of the employer and the service type of a \
        period are told nowhere, so an occasional IN for such a day is left open by service-type-missing",
    students_of_2011: "it was for messages of 2011, before the days of students of 2012 could be declared",
    check_broke_down: "a check of the NSSO broke down: nothing foretells that",
    conditions_elsewhere: "a notice that a regime hangs on conditions outside the declaration: nothing foretells it",
    moved_long_ago: "every employer was moved to the Dimona of today years ago",
    another_root: "a file without the root of the message is not read at all, which the program says",
}
.checked();
