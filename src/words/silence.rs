//! Why a code of the NSSO is never foretold.

use super::section;

section! {
    /// Why a code of the NSSO is never foretold.
    silence: Silence {
        /// 00913-181 comes in the place of it.
        no_light_update();
        /// The message has no place for the service type.
        no_service_type();
        /// Whether the employer declared in full or light is told nowhere.
        full_or_light_choice();
        /// Students' dates after 2011, in 2011.
        students_of_2011();
        /// A check of the NSSO broke down.
        check_broke_down();
        /// A notice on conditions outside the declaration.
        conditions_elsewhere();
        /// The move to the Dimona of today.
        moved_long_ago();
        /// The root of a file.
        another_root();
    }
}
