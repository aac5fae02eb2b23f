//! The employer, the SSIN, the joint committee, the worker type, the period and its planned work.

use crate::declaration::form::zone_form::{ZoneForm, zone_form};
use crate::declaration::schema::Zone;

pub(super) static MESSAGE: &[ZoneForm] = &[
    zone_form!(NssoNumber, "nsso-number", "the NSSO number (RSZ, ONSS)",
        invalid: "check the number and its check digits: 100006 to 199999934, the last two are check digits",
        forbidden: "give the NSSO number or the provisional one, not both",
    ),
    zone_form!(EnterpriseNumber, "enterprise-number", "the enterprise number (KBO, BCE)",
        invalid: "give the ten digits of the enterprise number; the last two are check digits",
    ),
    zone_form!(ProvisionalNssoNumber, "provisional-nsso-number", "the provisional NSSO number (RSZ, ONSS)",
        invalid: "check the number: 5000000120 to 5999999989, the last two are check digits",
    ),
    zone_form!(Ssin, "ssin", "the SSIN (INSZ, NISS)",
        missing: "an occasional worker (EXT) is declared with the SSIN: ask for a BIS number where there is none",
        invalid: "read the eleven digits again from the identity document; the last two check the others; a spreadsheet drops the zeros at the front",
    ),
    JOINT_COMMITTEE,
    // The same zone in the block of the user, with the same codes; an agency is no user there.
    ZoneForm { invalid: JOINT_COMMITTEE.invalid, ..USER_JOINT_COMMITTEE },
    zone_form!(WorkerType, "worker-type", "the worker type",
        missing: "give the worker type: OTH for ordinary workers",
        invalid: "give one of the three-letter codes of Dimona in capitals, such as OTH, STU, FLX or EXT",
        forbidden: "leave the features out: only an IN has them",
    ),
    zone_form!(PeriodId, "period-id", "the Dimona period number",
        missing: "name the period: the number stands in the NSSO's answer to the IN",
        invalid: "give the number of at most twelve digits from the NSSO's answer to the IN",
        forbidden: "leave the period number out: the NSSO gives it to an IN, and a change of a daily registration names that one",
    ),
    zone_form!(StartDate, "start-date", "the begin date",
        missing: "give the first day of the contract, or that of the daily registration",
        invalid: "give a date that exists, as YYYY-MM-DD",
        forbidden: "leave the begin out: an OUT and a CANCEL have none, nor has a cancelled daily registration; that of a student period \
            cannot be changed: only while no work has begun, cancel it and declare it anew",
        outside: "give a day from 1920-01-01 on, less than ten years ahead",
    ),
    zone_form!(StartHour, "start-hour", "the begin hour",
        missing: "give the hour at which the work begins, as HHMM",
        invalid: "give four digits HHMM, from 0000 to 2359",
        forbidden: "leave the hours out: only FLX for one day has them, and EXT, of which a day package has a begin hour alone; an OUT, a \
            CANCEL and a cancelled daily registration have none",
    ),
    zone_form!(EndDate, "end-date", "the end date",
        missing: "give the last day: this kind of work is declared with both dates",
        invalid: "give a date that exists, as YYYY-MM-DD",
        forbidden: "leave the end out: a cancelled daily registration has none",
        outside: "give a day from 1999-01-01 on, less than ten years ahead; 9999-12-31 only in an UPDATE, and of work that \
            needs no end date",
    ),
    zone_form!(EndHour, "end-hour", "the end hour",
        missing: "give the hour at which the work ends, as HHMM",
        invalid: "give four digits HHMM, from 0000 to 2359",
        forbidden: "leave the hours out: only FLX for one day has them, and EXT, of which a day package has a begin hour alone; an OUT, a \
            CANCEL and a cancelled daily registration have none",
    ),
    zone_form!(PlannedDays, "planned-days", "the number of planned days",
        missing: "give the planned days: students up to 2016 were declared in days",
        invalid: "give a whole number from 1 to 999",
        forbidden: "leave the planned days out: only students up to 2016 have them",
    ),
    zone_form!(PlannedHours, "planned-hours", "the number of planned hours",
        missing: "give the planned hours of the period; each hour that is begun counts as one",
        invalid: "give a whole number from 1 to 999; each hour that is begun counts as one",
        forbidden: "leave the planned hours out: only students and article 17 in hours have them",
    ),
];

const JOINT_COMMITTEE: ZoneForm = zone_form!(JointCommittee, "joint-committee", "the joint committee (PC, CP)",
    missing: "give a joint committee: XXX but for work under one of the eight that Dimona names; students and flexi-jobs under 302 \
        are XXX too",
    invalid: "give 124, 140, 144, 145, 149, 302 or 320, 322 for agency work but not of a user, and XXX for every other sector",
    forbidden: "leave it out: only an IN has it, and none of a provincial or local administration",
);

const USER_JOINT_COMMITTEE: ZoneForm = zone_form!(UserJointCommittee, "user-joint-committee",
    "the joint committee of the user (PC, CP)",
    missing: "give the joint committee of the user: XXX for every sector but those that Dimona names",
    forbidden: "leave the user out: only agency workers, under 322, have one",
);
