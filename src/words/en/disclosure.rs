use crate::words::disclosure::Disclosure;

pub(super) const DISCLOSURE: Disclosure = Disclosure {
    field_not_authorised: "this field is none of those that deliberations 07/039 and 06/80 let the directory tell",
    ask_authorisation: "ask for one of {fields}; have the Information Security Committee authorise another first",
    category_look_up: "deliberation 06/80 lets whoever asks look up the category of an employer, without being identified",
    purpose: "the directory tells only for selecting measures and for the approximate advantage that they give",
    not_authenticated: "without authentication, and so in all of phase 1, only the category is shown, on days on which deliberation 06/80 is known to be in force",
    log_in: "log in, in phase 2, as the employer, its appointee or its mandatary",
    third_party: "only the employer concerned, its appointee and its mandatary with an active mandate are told, and never a third party",
    get_mandate: "let the employer ask, or have it give a mandate",
    no_deliberation: "of an employer who is a natural person nothing is shown on a day on which no deliberation is known to be in force",
    legal_person: "of an employer who is a legal person no authorisation is needed, and it is shown its own data",
    own_data: "deliberation 07/039 lets an employer who is a natural person be shown the own data",
    no_active_employer: "the employer was deleted before this day: it is no active employer, and no measure gives it a reduction",
    not_told: "who asks, for what, or of whom, is not told",
    shown_label: "shows",
    nothing_told: "nothing: the entry does not tell it",
    of_category: "{code}[ from {from}][ until {until}]: {what}",
    of_nace: "category {category}: {code} (NACE-BEL {version})[ from {from}][ until {until}]",
    of_importance: "{year}: code {code}, {workers}",
    workers_undefined: "number of workers undefined",
    workers_below: "fewer than {below} workers",
    workers_between: "{least} workers or more, and fewer than {below}",
    workers_from: "{least} workers or more",
    two_codes: "two importance codes for {year}",
    too_long: "is longer than {most} characters",
    law_unknown: "what the directory told on that day is not known, or was checked too long ago",
    category_ended: "a category shown was in use on other days only: whether it still holds, the entry does not tell",


}
.checked();
