//! Notifications and acknowledgements.

use std::io::BufRead;

use super::{Acknowledgement, Impact, NamedAnomaly, NssoAnswer, NssoAnswers};
use crate::codec::walk::walk;
use crate::declaration::message::{Channel, Letter};
use crate::error::Error;
use crate::id::{AnomalyCode, PeriodId, RegistrationId, Ssin};
use crate::time::Moment;
use crate::words::{Said, Value, tables};

const NOTIFICATION: &str = "NOTIFICATION";
const ACKNOWLEDGEMENT: &str = "ACRF";

/// What a form is that says nothing final.
const PROVISIONAL: &str = "PA";
/// The class of an anomaly that blocks (zone 00497).
const BLOCKING: &str = "B";

/// Reads a file of either kind.
pub(super) fn read(file: &str, input: impl BufRead + Send) -> Result<NssoAnswers, Error> {
    let mut found = NssoAnswers::default();
    let mut form = Form::default();
    let mut forms = Vec::new();
    let walked = walk(file, input, &[NOTIFICATION, ACKNOWLEDGEMENT], &mut |_, parent, name, text| {
        if name == "Form" {
            forms.push(std::mem::take(&mut form));
            return Ok(());
        }
        form.hear(parent, name, text);
        Ok(())
    })?;
    if walked.root == ACKNOWLEDGEMENT {
        found.acknowledgements = forms.into_iter().map(Form::into_acknowledgement).collect();
    } else {
        for (mut form, record) in forms.into_iter().zip(1..) {
            match form.fault.take() {
                Some(fault) => found.unreadable.push((record, fault)),
                None => found.answers.push(form.into_answer(record)),
            }
        }
    }
    Ok(found)
}

/// What the elements of a form tell, as they come.
#[derive(Default)]
struct Form {
    answer: NssoAnswer,
    /// Why the answer cannot be taken for one.
    fault: Option<Said>,
    is_provisional: bool,
    result: Option<u8>,
    /// The reference that is being read: its type, its origin and its text.
    reference: (String, String, String),
    received: (Option<String>, Option<String>),
    /// The anomaly that is being read: its code and its class.
    anomaly: (Option<String>, Option<String>),
    is_before: bool,
    is_after: bool,
    file_name: Option<String>,
    codes: Vec<String>,
}

impl Form {
    fn hear(&mut self, parent: &str, name: &str, text: &str) {
        let told = || Some(text.to_owned()).filter(|text| !text.is_empty());
        match (parent, name) {
            ("Form", "TypeForm") => self.is_provisional = text == PROVISIONAL,
            ("Form", "Reference") => self.end_of_reference(),
            ("Reference", "ReferenceType") => text.clone_into(&mut self.reference.0),
            ("Reference", "ReferenceOrigin") => text.clone_into(&mut self.reference.1),
            ("Reference", "ReferenceNbr") => text.clone_into(&mut self.reference.2),
            ("FileReference", "FileName") => self.file_name = told(),
            ("FileReceptionInformation", "ReceptionDate") => self.received.0 = told(),
            ("FileReceptionInformation", "ReceptionHour") => self.received.1 = told(),
            ("FileReceptionInformation", "Channel") => {
                self.answer.context.channel = text.parse().ok().and_then(Channel::new);
            }
            ("Form", "FileReceptionInformation") => self.end_of_reception(),
            ("NaturalPerson", "INSS") => self.answer.worker = Ssin::parse_digits(text).ok(),
            ("HandlingResult" | "ReceptionResult", "ResultCode") => self.result = text.parse().ok(),
            ("ReceptionResult", "ErrorID") => self.codes.extend(told()),
            ("AnomalyReport", "ErrorID") => self.anomaly.0 = told(),
            ("AnomalyReport", "AnomalyClass") => self.anomaly.1 = told(),
            ("HandlingResult", "AnomalyReport") => self.end_of_anomaly(),
            ("DimonaImpactReport", "DimonaPeriodId") => {
                self.answer.context.period_id = PeriodId::parse_digits(text).ok();
            }
            ("DailyRegistrationDclImpactReport", "DailyRegistrationId") => {
                self.answer.context.registration_id = RegistrationId::parse_digits(text).ok();
            }
            ("DimonaImpactReport", "DimonaPeriodBefore") => self.is_before = true,
            ("DimonaImpactReport", "DimonaPeriodAfter") => self.is_after = true,
            _ => {}
        }
    }

    /// Of the references of a form, the sender's own one that names the form itself.
    fn end_of_reference(&mut self) {
        let (kind, origin, text) = std::mem::take(&mut self.reference);
        if (kind.as_str(), origin.as_str()) == ("1", "1") && !text.is_empty() {
            self.answer.context.reference = Some(text.into());
        }
    }

    fn end_of_reception(&mut self) {
        let (Some(date), Some(hour)) = std::mem::take(&mut self.received) else { return };
        match Moment::parse(&format!("{date}T{hour}")) {
            Ok(moment) => self.answer.context.received_at = Some(moment),
            Err(fault) => self.fault = Some(tables::field(Value::all_of(["ReceptionDate", "ReceptionHour"]), fault)),
        }
    }

    fn end_of_anomaly(&mut self) {
        let (code, class) = std::mem::take(&mut self.anomaly);
        let Some(code) = code else { return };
        match AnomalyCode::parse(&code) {
            Some(code) => {
                let blocks = class.map(|class| class == BLOCKING);
                self.answer.anomalies.push(NamedAnomaly { code, blocks });
            }
            None => self.answer.unread_codes += 1,
        }
    }

    fn into_acknowledgement(self) -> Acknowledgement {
        Acknowledgement { file: self.file_name, taken_up: self.result == Some(1), codes: self.codes }
    }

    fn into_answer(self, record: u64) -> NssoAnswer {
        let impact = match (self.is_before, self.is_after) {
            (false, true) => Some(Impact::Opened),
            (true, true) => Some(Impact::Changed),
            (true, false) => Some(Impact::Cancelled),
            (false, false) => None,
        };
        let (answer, result, is_provisional) = (self.answer, self.result, self.is_provisional);
        let is_named = !answer.anomalies.is_empty() || answer.unread_codes > 0;
        let is_blocked = answer.anomalies.iter().any(|anomaly| anomaly.blocks == Some(true));
        let letter = match result {
            _ if is_provisional => None,
            _ if is_blocked => Some(Letter::B),
            // What is not in order, and tells no class of what is wrong.
            Some(0) if answer.anomalies.iter().all(|anomaly| anomaly.blocks.is_none()) => Some(Letter::B),
            Some(0 | 1) if is_named => Some(Letter::W),
            Some(1) => Some(Letter::A),
            _ => None,
        };
        NssoAnswer { record, letter, impact, ..answer }
    }
}
