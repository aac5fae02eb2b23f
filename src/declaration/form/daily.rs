//! Which zones a daily registration has, and which it must not have: by what it does. No period is asked for that.

use super::rows::zones;
use super::{Asked, find};
use crate::declaration::message::{DailyAction, Draft, Kind};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Finding, State};

/// One line of the presence table of daily registrations.
struct Line {
    does: DailyAction,
    mandatory: &'static [Zone],
    forbidden: &'static [Zone],
}

const LINES: [Line; 3] = [
    Line {
        does: DailyAction::Create,
        mandatory: &[Zone::PeriodId, Zone::StartDate, Zone::StartHour, Zone::EndDate],
        forbidden: &[Zone::DailyRegistrationId],
    },
    Line { does: DailyAction::Change, mandatory: &[Zone::DailyRegistrationId], forbidden: &[Zone::PeriodId] },
    Line {
        does: DailyAction::Cancel,
        mandatory: &[Zone::DailyRegistrationId],
        forbidden: &[Zone::PeriodId, Zone::StartDate, Zone::StartHour, Zone::EndDate, Zone::EndHour],
    },
];

/// Names the zones that are missing (001) and those that are not allowed (005), where the status says what is done.
pub(super) fn presence(draft: &Draft<'_>, asked: &Asked<'_>, findings: &mut Vec<Finding>) {
    if draft.kind != Some(Kind::DailyRegistration) || !draft.is_valid(Zone::DailyStatus) {
        return;
    }
    let does = draft.number(Zone::DailyStatus).and_then(DailyAction::of_state);
    let Some(line) = LINES.iter().find(|line| Some(line.does) == does) else { return };
    for of in zones() {
        let is_there = draft.has(of.zone);
        let violated = State::Violated(Evidence::NONE.at(of.zone));
        if let Some(rule) = of.missing.filter(|_| !is_there && line.mandatory.contains(&of.zone)) {
            find(rule, violated, asked, findings);
        }
        if let Some(rule) = of.forbidden.filter(|_| is_there && line.forbidden.contains(&of.zone)) {
            find(rule, violated, asked, findings);
        }
    }
}
