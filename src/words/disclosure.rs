//! Who is shown which field of the employer directory.

use chrono::NaiveDate;

use super::{Said, Value, section};

section! {
    /// Who is shown which field of the employer directory.
    disclosure: Disclosure {
        /// The field is none of those that may be shown.
        field_not_authorised();
        /// What to do about another field.
        ask_authorisation(fields: Value);
        /// Anybody looks the category up.
        category_look_up();
        /// The purpose is none of the two.
        purpose();
        /// Nobody is logged in.
        not_authenticated();
        /// What to do about that.
        log_in();
        /// Whoever asks has no part in it.
        third_party();
        /// What to do about that.
        get_mandate();
        /// No authorisation is in force.
        no_deliberation();
        /// A legal person sees its own data.
        legal_person();
        /// A natural person sees its own data.
        own_data();
        /// The employer was deleted.
        no_active_employer();
        /// The case does not say who, or what.
        not_told();
        /// Before what is shown.
        shown_label();
        /// The entry does not tell the field.
        nothing_told();
        /// A category with its days.
        of_category(code: String, what: Said, from: Option<NaiveDate>, until: Option<NaiveDate>);
        /// An activity of a category, with its days.
        of_nace(category: String, code: String, version: String, from: Option<NaiveDate>, until: Option<NaiveDate>);
        /// An importance code of a year.
        of_importance(year: i32, code: u8, workers: Said);
        /// Of how many workers is not known.
        workers_undefined();
        /// Fewer workers than these.
        workers_below(below: u16);
        /// So many workers.
        workers_between(least: u16, below: u16);
        /// So many workers or more.
        workers_from(least: u16);
        /// One year has two codes.
        two_codes(year: i32);
        /// A code that is too long.
        too_long(most: usize);
        /// What the directory told on that day is not known.
        law_unknown();
        /// A category that is not in use on that day is shown for it.
        category_ended();
    }
}
