//! Whether data of a citizen may be read, and what is shown of them.

use std::io::{self, Write};

use super::{Answered, Member, Members};
use crate::citizen_data::{Consent, Consulted, Shown, Stands, ToldConsent};
use crate::judgement::Need;
use crate::report::layout::Page;
use crate::time::Moment;
use crate::words::{Said, Words, consent as says, report, worker};

impl Answered for Consulted {
    fn members(&self, words: &'static Words) -> Members {
        let mut members = self.ruling.members(words);
        members.push(("until", self.until.and_then(|until| Member::text(until.to_string()))));
        if let Some(shown) = self.shown {
            members.extend(shown_members(shown));
            let note = left_to_check(shown).map(|note| words.say(&note));
            members.push(("note", note.and_then(Member::text)));
        }
        members
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        self.ruling.write(page)?;
        if let Some(until) = self.until {
            page.entry(says::until_label(), &page.words.say_value(&until.into()))?;
        }
        let Some(shown) = self.shown else { return Ok(()) };
        page.entry(says::shown_label(), &said(shown))?;
        if let Some(note) = left_to_check(shown) {
            page.detail(worker::note_label(), &note)?;
        }
        match shown {
            Shown::Eligible { eligible: Err(Need::PublishedScope), .. } => Ok(()),
            // What others did since the counter was read is not known.
            Shown::HoursLeft { hours: Ok(hours), .. } => {
                page.detail(report::why_label(), &worker::by_other_counter(hours.counter_at))
            }
            Shown::HoursLeft { hours: Err(Need::QuotaUseElsewhere), .. } => {
                page.detail(report::open_label(), &says::no_counter())
            }
            Shown::Eligible { eligible: Err(need), .. } | Shown::HoursLeft { hours: Err(need), .. } => {
                page.detail(report::open_label(), &need.explanation())
            }
            Shown::Approved { assumes_day: true, .. } => {
                page.detail(worker::note_label(), &worker::assumed(says::approval_day()))
            }
            _ => Ok(()),
        }
    }
}

/// What is shown; `null` where that cannot be said, with what is missing: the table that would tell, where there is one.
fn shown_members(shown: Shown) -> Members {
    let flag = |known: Option<bool>| Some(known.map_or(Member::Null, Member::Flag));
    let missing = |need: Option<Need>| need.and_then(|need| Member::text(need.table().unwrap_or(need.name())));
    match shown {
        Shown::Eligible { quarter, eligible } => {
            let quarter = Member::text(quarter.to_string());
            vec![("quarter", quarter), ("eligible", flag(eligible.ok())), ("missing", missing(eligible.err()))]
        }
        Shown::HoursLeft { year, hours } => {
            let left = hours.map_or(Member::Null, |hours| Member::Whole(hours.left.into()));
            let counter_at = hours.ok().and_then(|hours| Member::text(hours.counter_at.to_string()));
            vec![
                ("year", Some(Member::Whole(year.into()))),
                ("hoursLeft", Some(left)),
                ("counterAt", counter_at),
                ("missing", missing(hours.err())),
            ]
        }
        Shown::Approved { quarter, approved, assumes_day } => vec![
            ("quarter", Member::text(quarter.to_string())),
            ("approved", flag(approved)),
            ("assumed", Member::texts([Need::ApprovalDay.name()]).filter(|_| assumes_day)),
            ("missing", Member::text("oss_approvals").filter(|_| approved.is_none())),
        ],
    }
}

/// What the status leaves to be checked. It is the same of everybody with that status, so that it tells no more of the candidate.
fn left_to_check(shown: Shown) -> Option<Said> {
    match shown {
        Shown::Eligible { eligible: Ok(true) | Err(Need::PublishedScope), .. } => Some(says::beyond_t3()),
        Shown::Eligible { eligible: Ok(false), .. } => Some(says::approval_beside()),
        _ => None,
    }
}

fn said(shown: Shown) -> Said {
    match shown {
        Shown::Eligible { quarter, eligible } => match eligible {
            Ok(true) => says::eligible_by_t3(quarter, quarter.minus(3)),
            Ok(false) => says::not_eligible(quarter),
            Err(_) => says::eligibility_unknown(quarter),
        },
        Shown::HoursLeft { year, hours } => {
            hours.map_or_else(|_| says::hours_unknown(year), |hours| says::hours_left(hours.left, year))
        }
        Shown::Approved { quarter, approved, .. } => match approved {
            Some(true) => says::approved(quarter),
            Some(false) => says::not_approved(quarter),
            None => says::approval_unknown(quarter),
        },
    }
}

impl Answered for ToldConsent<'_> {
    fn members(&self, _words: &'static Words) -> Members {
        // What came later is not told of an earlier moment.
        let moment = |at: Option<Moment>| at.filter(|at| *at <= self.at).and_then(|at| Member::text(at.to_string()));
        let Consent { number, request, requested, granted, refused, withdrawn, .. } = self.consent;
        vec![
            ("consent", Some(Member::Whole((*number).into()))),
            ("state", Member::text(self.stands().as_str())),
            ("employer", Member::text(request.employer.to_string())),
            ("worker", Member::text(request.worker.shown(self.show_ssin))),
            ("purpose", Member::text(request.purpose.as_str())),
            ("quarter", request.quarter.and_then(|quarter| Member::text(quarter.to_string()))),
            ("requested", moment(Some(*requested))),
            ("granted", moment(granted.map(|(at, _)| at))),
            ("until", self.until().and_then(|until| Member::text(until.to_string()))),
            ("refused", moment(*refused)),
            ("withdrawn", moment(*withdrawn)),
            ("code", self.code.and_then(|code| Member::text(code.to_owned()))),
        ]
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        let Consent { request, requested, granted, refused, withdrawn, .. } = self.consent;
        let quarter = request.quarter.map(|quarter| quarter.to_string());
        let worker = request.worker.shown(self.show_ssin);
        page.entry(
            state_label(self.stands()),
            &says::of(request.purpose.as_str(), worker, request.employer.to_string(), quarter),
        )?;
        let moments = [
            (says::requested_label(), Some(*requested)),
            (says::granted_label(), granted.map(|(at, _)| at)),
            (says::until_label(), self.until()),
            (says::refused_label(), *refused),
            (says::withdrawn_label(), *withdrawn),
        ];
        for (label, moment) in moments {
            if let Some(moment) = moment.filter(|moment| *moment <= self.at || Some(*moment) == self.until()) {
                page.entry(label, &page.words.say_value(&moment.into()))?;
            }
        }
        self.code.map_or(Ok(()), |code| page.entry(says::code_label(), code))
    }
}

fn state_label(stands: Stands) -> Said {
    match stands {
        Stands::Requested => says::is_requested_label(),
        Stands::Granted => says::is_granted_label(),
        Stands::Refused => says::is_refused_label(),
        Stands::Withdrawn => says::is_withdrawn_label(),
        Stands::Ended => says::is_ended_label(),
    }
}
