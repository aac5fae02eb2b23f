//! Why a right to a flexi-job holds, or does not.

use std::io::{self, Write};

use super::Sheet;
use crate::facts::OverseasDecision;
use crate::flexi_job::FlexiJobRight;
use crate::judgement::{Missing, Numbers, Scalar, Truth};
use crate::report::render::ratio;
use crate::time::Quarter;
use crate::words::{consent, worker as says};

impl<W: Write> Sheet<'_, W> {
    /// Tells them.
    pub(super) fn reasons(&mut self, right: &FlexiJobRight) -> io::Result<()> {
        if self.engine.facts().consents().is_some() {
            self.eligibility(right)?;
        } else {
            self.conditions(right)?;
        }
        match right.overseas {
            Some(OverseasDecision::Approved) => {
                self.page.detail(says::why_label(), &says::overseas_approved())?;
                self.page.detail(says::do_label(), &says::overseas_ask_again())?;
            }
            Some(OverseasDecision::Refused) => self.page.detail(says::why_label(), &says::overseas_refused())?,
            None if right.holds == Truth::True && right.met_by_the_nsso != Truth::True => {
                self.page.detail(says::why_label(), &says::provable())?;
            }
            None => {}
        }
        if right.holds == Truth::True && right.met_by_the_nsso == Truth::False {
            self.page.detail(says::note_label(), &says::still_warns())?;
        }
        if let Truth::Unknown(missing) = right.holds {
            let text = says::right_open(quarter_of(missing), missing.need().explanation());
            self.page.detail(says::open_label(), &text)?;
        }
        Ok(())
    }

    /// What an employer sees who needs the consent of the worker: that the conditions are met, or are not.
    fn eligibility(&mut self, right: &FlexiJobRight) -> io::Result<()> {
        match right.met_by_the_nsso {
            Truth::True => self.page.detail(says::why_label(), &consent::eligible(right.quarter)),
            Truth::False => self.page.detail(says::why_label(), &consent::not_eligible(right.quarter)),
            Truth::Unknown(_) => Ok(()),
        }
    }

    /// The conditions, with the volume of work behind them.
    fn conditions(&mut self, right: &FlexiJobRight) -> io::Result<()> {
        let t3 = right.quarter.minus(3);
        let ground = match (right.pensioner, right.worked_in_t3) {
            (Truth::True, _) => says::pension(right.quarter.minus(2)),
            (_, Some(worked)) => says::worked(ratio(worked), t3),
            (_, None) => says::no_career(t3),
        };
        self.page.detail(says::why_label(), &ground)?;
        if let Some(part) = right.through_agency_in_t3.filter(|_| right.holds != Truth::False) {
            self.page.detail(says::but_label(), &says::through_agency(ratio(part), t3))?;
        }
        match right.reduced {
            Truth::True => self.page.detail(says::why_label(), &says::reduced(right.quarter.minus(5))),
            Truth::Unknown(missing)
                if right.holds != Truth::False && right.pensioner != Truth::True && right.worked_in_t3.is_some() =>
            {
                let text = says::reduction_open(quarter_of(missing), missing.need().explanation());
                self.page.detail(says::open_label(), &text)
            }
            _ => Ok(()),
        }
    }
}

/// The quarter of which something is missing.
fn quarter_of(missing: Missing) -> Option<Quarter> {
    match Numbers::new(FlexiJobRight::NUMBERS, missing.evidence()).get("quarter") {
        Some(Scalar::Quarter(quarter)) => Some(quarter),
        _ => None,
    }
}
