//! Which zones are mandatory and which forbidden: one line of the table each.

use chrono::{Datelike, NaiveDate};

use crate::dimona::message::{Kind, Row};
use crate::dimona::register::{Content, is_horeca};
use crate::dimona::schema::{Zone, ZoneSet};
use crate::id::{JointCommittee, WorkerType};

/// A set of worker types.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Types(u32);

/// Stands for a worker type that is not understood.
const UNKNOWN_TYPE: u32 = 1 << 31;

impl Types {
    /// Every type, understood or not.
    pub(super) const ANY: Types = Types(u32::MAX);
    /// Every type that is understood.
    pub(super) const KNOWN: Types = Types(!UNKNOWN_TYPE);

    pub(super) const fn of(types: &[WorkerType]) -> Types {
        let (mut bits, mut i) = (0, 0);
        while i < types.len() {
            bits |= 1 << types[i] as u32;
            i += 1;
        }
        Types(bits)
    }

    /// Every understood type that is not in the set.
    pub(super) const fn others(self) -> Types {
        Types(!self.0 & !UNKNOWN_TYPE)
    }

    fn contains(self, worker_type: Option<WorkerType>) -> bool {
        let bit = worker_type.map_or(UNKNOWN_TYPE, |worker_type| 1 << worker_type as u32);
        self.0 & bit != 0
    }
}

/// How the time of a period is declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PeriodForm {
    /// By days, without hours.
    Days,
    /// With begin and end hour (EXT in hours, FLX for one day).
    Hours,
    /// With a begin hour only (EXT in horeca, paid by the day).
    DayPackage,
}

/// The time in which a period begins, as far as presence depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Era {
    /// Student days.
    To2016,
    /// Student hours.
    From2017,
}

impl Era {
    fn of(start: NaiveDate) -> Era {
        if start.year() < 2017 { Era::To2016 } else { Era::From2017 }
    }
}

/// One line of the presence table: whom it concerns, and the zones it makes mandatory or forbidden.
#[derive(Clone, Copy)]
pub(super) struct Presence {
    kind: Kind,
    types: Types,
    form: Option<PeriodForm>,
    era: Option<Era>,
    joint_committee: Option<JointCommittee>,
    pub(super) mandatory: ZoneSet,
    pub(super) forbidden: ZoneSet,
}

impl Presence {
    pub(super) const fn new(kind: Kind, types: Types) -> Self {
        Presence {
            kind,
            types,
            form: None,
            era: None,
            joint_committee: None,
            mandatory: ZoneSet::EMPTY,
            forbidden: ZoneSet::EMPTY,
        }
    }

    pub(super) const fn form(mut self, form: PeriodForm) -> Self {
        self.form = Some(form);
        self
    }

    pub(super) const fn era(mut self, era: Era) -> Self {
        self.era = Some(era);
        self
    }

    pub(super) const fn under(mut self, joint_committee: JointCommittee) -> Self {
        self.joint_committee = Some(joint_committee);
        self
    }

    pub(super) const fn mandatory(mut self, zones: ZoneSet) -> Self {
        self.mandatory = zones;
        self
    }

    pub(super) const fn forbidden(mut self, zones: ZoneSet) -> Self {
        self.forbidden = zones;
        self
    }
}

/// The masks of a declaration: what must stand in it and what must not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::dimona) struct Masks {
    pub(in crate::dimona) mandatory: ZoneSet,
    pub(in crate::dimona) forbidden: ZoneSet,
}

/// What presence depends on: the features of the period, from the message for an IN and from the register otherwise.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    worker_type: Option<WorkerType>,
    joint_committee: Option<JointCommittee>,
    form: Option<PeriodForm>,
    era: Option<Era>,
}

impl Subject {
    /// The period that an IN opens.
    pub(super) fn of_in(row: &Row) -> Self {
        let has = |zone| row.present.contains(zone);
        let form = match row.worker_type {
            Some(WorkerType::Flx) => {
                // Either hour, or one day that begins and ends a job, makes it the form by hours.
                let one_day = row.start_date.is_some() && row.start_date == row.end_date;
                let by_hour = has(Zone::StartHour) || has(Zone::EndHour) || one_day;
                Some(if by_hour { PeriodForm::Hours } else { PeriodForm::Days })
            }
            Some(WorkerType::Ext) => {
                let package = !has(Zone::EndHour) && is_horeca(row.joint_committee, row.user_joint_committee);
                Some(if package { PeriodForm::DayPackage } else { PeriodForm::Hours })
            }
            Some(_) => Some(PeriodForm::Days),
            None => None,
        };
        Subject {
            worker_type: row.worker_type,
            joint_committee: row.joint_committee,
            form,
            era: row.start_date.map(Era::of),
        }
    }

    /// A period that the register holds.
    pub(super) fn of_period(content: &Content) -> Self {
        let form = match content.worker_type {
            Some(WorkerType::Ext | WorkerType::Flx) if content.start_hour.is_some() => {
                Some(if content.end_hour.is_some() { PeriodForm::Hours } else { PeriodForm::DayPackage })
            }
            Some(_) => Some(PeriodForm::Days),
            None => None,
        };
        Subject {
            worker_type: content.worker_type,
            joint_committee: content.joint_committee,
            form,
            era: Some(Era::of(content.start_date)),
        }
    }

    /// A period that is not known.
    pub(super) fn unknown() -> Self {
        Subject { worker_type: None, joint_committee: None, form: None, era: None }
    }
}

/// The masks of every kind and subject: made once, from the lines of the table.
pub(crate) struct PresenceTable {
    /// The joint committees on which presence depends.
    committees: Vec<JointCommittee>,
    masks: Vec<Masks>,
}

const FORMS: [Option<PeriodForm>; 4] =
    [None, Some(PeriodForm::Days), Some(PeriodForm::Hours), Some(PeriodForm::DayPackage)];
const ERAS: [Option<Era>; 3] = [None, Some(Era::To2016), Some(Era::From2017)];

impl PresenceTable {
    pub(super) fn new<'a>(lines: impl Iterator<Item = &'a Presence> + Clone) -> Self {
        let mut committees: Vec<JointCommittee> = lines.clone().filter_map(|line| line.joint_committee).collect();
        committees.sort_unstable();
        committees.dedup();
        let mut table = PresenceTable { committees, masks: Vec::new() };
        // In the order of `place`.
        let types = || std::iter::once(None).chain(WorkerType::ALL.map(Some));
        let committees: Vec<_> = std::iter::once(None).chain(table.committees.iter().copied().map(Some)).collect();
        for kind in Kind::JUDGED {
            for worker_type in types() {
                for form in FORMS {
                    for era in ERAS {
                        for joint_committee in &committees {
                            let subject = Subject { worker_type, joint_committee: *joint_committee, form, era };
                            table.masks.push(masks(lines.clone(), kind, &subject));
                        }
                    }
                }
            }
        }
        table
    }

    /// The masks of a declaration.
    #[inline]
    pub(super) fn masks(&self, kind: Kind, subject: &Subject) -> Masks {
        let committee = match subject.joint_committee {
            Some(of) => self.committees.iter().position(|with| *with == of).map_or(0, |place| place + 1),
            None => 0,
        };
        let mut place = kind as usize;
        place = place * (WorkerType::ALL.len() + 1) + subject.worker_type.map_or(0, |of| of as usize + 1);
        place = place * FORMS.len() + subject.form.map_or(0, |of| of as usize + 1);
        place = place * ERAS.len() + subject.era.map_or(0, |of| of as usize + 1);
        place = place * (self.committees.len() + 1) + committee;
        self.masks.get(place).copied().unwrap_or_default()
    }
}

/// The masks that the lines of the table make for this kind and subject.
fn masks<'a>(lines: impl IntoIterator<Item = &'a Presence>, kind: Kind, subject: &Subject) -> Masks {
    let mut masks = Masks::default();
    for line in lines {
        let applies = line.kind == kind
            && line.types.contains(subject.worker_type)
            && line.form.is_none_or(|form| subject.form == Some(form))
            && line.era.is_none_or(|era| subject.era == Some(era))
            && line.joint_committee.is_none_or(|jc| subject.joint_committee == Some(jc));
        if applies {
            masks.mandatory = masks.mandatory.union(line.mandatory);
            masks.forbidden = masks.forbidden.union(line.forbidden);
        }
    }
    masks
}
