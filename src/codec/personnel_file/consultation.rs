//! What an answer tells of its employer, and of one period after the other.

use crate::dimona::message::{EmployerNumbers, Format};
use crate::dimona::register::{BookLoaded, Content, LoadedBooking, Period};
use crate::dimona::schema::{PlannedAmount, Raw, Scalar};
use crate::error::Error;
use crate::id::{JointCommittee, WorkerType};
use crate::table::Place;
use crate::time::Moment;

/// The texts of an answer that a register is made of.
#[derive(Default)]
pub(super) struct Consultation {
    created_date: Option<String>,
    created_hour: Option<String>,
    nsso_number: Option<String>,
    provisional_nsso_number: Option<String>,
    enterprise_number: Option<String>,
    period: PeriodTexts,
}

#[derive(Default)]
struct PeriodTexts {
    id: Option<String>,
    is_cancelled: Option<String>,
    is_late: Option<String>,
    start_date: Option<String>,
    start_hour: Option<String>,
    end_date: Option<String>,
    end_hour: Option<String>,
    planned_hours: Option<String>,
    planned_days: Option<String>,
    ssin: Option<String>,
    joint_committee: Option<String>,
    worker_type: Option<String>,
    user_joint_committee: Option<String>,
    quota_type: Option<String>,
    /// Hours or days beyond the student quota.
    exceeding: Option<String>,
}

impl Consultation {
    /// Keeps what an element holds, if it is of use.
    pub(super) fn hear(&mut self, parent: &str, name: &str, text: &str) {
        let period = &mut self.period;
        let place = match (parent, name) {
            ("Form", "FormCreationDate") => &mut self.created_date,
            ("Form", "FormCreationHour") => &mut self.created_hour,
            ("PersonnelFileConsult", "NOSSRegistrationNbr") => &mut self.nsso_number,
            ("PersonnelFileConsult", "ProvisionalNSSONbr") => &mut self.provisional_nsso_number,
            ("PersonnelFileConsult", "CompanyID") => &mut self.enterprise_number,
            ("DimonaPeriod", "DimonaPeriodId") => &mut period.id,
            ("DimonaPeriod", "IsCancelled") => &mut period.is_cancelled,
            ("DimonaPeriod", "IsLate") => &mut period.is_late,
            ("DimonaPeriod", "StartingDate") => &mut period.start_date,
            ("DimonaPeriod", "StartingHour") => &mut period.start_hour,
            ("DimonaPeriod", "EndingDate") => &mut period.end_date,
            ("DimonaPeriod", "EndingHour") => &mut period.end_hour,
            ("DimonaPeriod", "PlannedHoursNbr") => &mut period.planned_hours,
            ("DimonaPeriod", "PlannedDaysNbr") => &mut period.planned_days,
            ("NaturalPerson", "INSS") => &mut period.ssin,
            ("DimonaFeatures", "JointCommissionNbr") => &mut period.joint_committee,
            ("DimonaFeatures", "WorkerType") => &mut period.worker_type,
            ("UsingEmployer", "JointCommissionNbr") => &mut period.user_joint_committee,
            ("QuotaFeatures", "QuotaType") => &mut period.quota_type,
            // A period may book on several quotas; the type stands before the number.
            ("QuotaFeatures", "ExceedingHoursNbr" | "ExceedingDaysNbr")
                if period.quota_type.as_deref() == Some("STUDENT") =>
            {
                &mut period.exceeding
            }
            _ => return,
        };
        *place = Some(text.to_owned());
    }

    /// The moment at which the answer was made.
    pub(super) fn created(&self, place: Place<'_>) -> Result<Option<Moment>, Error> {
        let (Some(date), Some(hour)) = (&self.created_date, &self.created_hour) else { return Ok(None) };
        let moment = Moment::parse(&format!("{date}T{hour}"));
        moment.map(Some).map_err(|fault| place.field("FormCreationDate and FormCreationHour", fault))
    }

    /// The period whose end tag was read. `None` for a cancelled one without begin date, which nothing can concern.
    pub(super) fn period(&mut self, place: Place<'_>, book: BookLoaded<'_>) -> Result<Option<Period>, Error> {
        let texts = std::mem::take(&mut self.period);
        let cancelled = flag(place, "IsCancelled", &texts.is_cancelled)?.unwrap_or(false);
        let Some(start) = value(place, "StartingDate", &texts.start_date)? else {
            return if cancelled { Ok(None) } else { Err(place.field("StartingDate", "is missing")) };
        };
        // Zero stands for a number that is not there.
        let there = |text: Option<String>| text.filter(|text| text.bytes().any(|digit| digit != b'0'));
        let worker = value(place, "INSS", &there(texts.ssin))?;
        let employer = EmployerNumbers::new(
            value(place, "NOSSRegistrationNbr", &there(self.nsso_number.clone()))?,
            value(place, "ProvisionalNSSONbr", &there(self.provisional_nsso_number.clone()))?,
            value(place, "CompanyID", &there(self.enterprise_number.clone()))?,
        );
        let mut content = Content::new(worker, employer, start);
        content.worker_type = texts.worker_type.as_deref().and_then(WorkerType::from_code);
        content.joint_committee = texts.joint_committee.as_deref().and_then(JointCommittee::from_code);
        content.user_joint_committee = texts.user_joint_committee.as_deref().and_then(JointCommittee::from_code);
        content.start_hour = value(place, "StartingHour", &texts.start_hour)?;
        // The NSSO's way to say that a period is open.
        let end_date = texts.end_date.filter(|date| date != "9999-12-31");
        content.end_date = value(place, "EndingDate", &end_date)?;
        content.end_hour = value(place, "EndingHour", &texts.end_hour)?;
        let planned_hours: Option<PlannedAmount> = value(place, "PlannedHoursNbr", &texts.planned_hours)?;
        let planned_days: Option<PlannedAmount> = value(place, "PlannedDaysNbr", &texts.planned_days)?;
        content.planned_hours = planned_hours.map(PlannedAmount::get);
        content.planned_days = planned_days.map(PlannedAmount::get);

        let late = flag(place, "IsLate", &texts.is_late)?;
        let exceeding = match &texts.exceeding {
            Some(text) => text.parse().map_err(|_| place.field("ExceedingHoursNbr", "is no number"))?,
            None => 0,
        };
        let booking = if cancelled { None } else { book(&content, LoadedBooking { exceeding, late }) };
        let id = value(place, "DimonaPeriodId", &texts.id)?;
        let period = Period { id, content, late, cancelled, doubtful: false, booking, origin: None };
        Ok(Some(period))
    }
}

fn value<T: Scalar>(place: Place<'_>, name: &str, text: &Option<String>) -> Result<Option<T>, Error> {
    let Some(text) = text else { return Ok(None) };
    let value = T::OF.read(Raw::Text(text), Format::Xml).bits.and_then(T::from_bits);
    value.map(Some).ok_or_else(|| place.field(name, "is not a value of this element"))
}

fn flag(place: Place<'_>, name: &str, text: &Option<String>) -> Result<Option<bool>, Error> {
    match text.as_deref() {
        None => Ok(None),
        Some("1" | "true") => Ok(Some(true)),
        Some("0" | "false") => Ok(Some(false)),
        Some(_) => Err(place.field(name, "is neither 0 nor 1")),
    }
}
