//! What an answer tells of its employer, and of one period after the other.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::declaration::message::{Draft, Format, Kind, Row};
use crate::declaration::register::{BookLoaded, Content, Origin, Period, Tombstone};
use crate::declaration::schema::{PERIOD_ID, Raw, Type, What, Zone, xml};
use crate::error::Error;
use crate::id::{JointCommittee, WorkerType};
use crate::table::Place;
use crate::time::Moment;
use crate::words::{Value, nsso_files, tables};

/// An element that an answer has as a declaration has it.
struct Element {
    /// The element that it stands in.
    block: &'static str,
    name: &'static str,
    zone: Zone,
}

const FORM: &str = "Form";
const CONSULT: &str = "PersonnelFileConsult";

/// The moment at which the answer was made.
const CREATED: [Zone; 2] = [Zone::FormCreationDate, Zone::FormCreationHour];

/// What a register is made of. A period stands for the IN that opened it, and the answer as a whole has the numbers of the
/// employer.
static ELEMENTS: LazyLock<Vec<Element>> = LazyLock::new(|| {
    let elements = xml().leaves(Kind::In).filter_map(|node| {
        let What::Value(zone) = node.what else { return None };
        let block = xml().node(node.parent);
        let block = match block.what {
            What::Action(_) => "DimonaPeriod",
            What::Block(Zone::EmployerId) => CONSULT,
            _ if CREATED.contains(&zone) => FORM,
            _ => block.name,
        };
        let is_kept = Row::ZONES & zone.bit() != 0 || CREATED.contains(&zone);
        is_kept.then_some(Element { block, name: node.name, zone })
    });
    elements.collect()
});

/// The texts of an answer that a register is made of.
#[derive(Default)]
pub(super) struct Consultation {
    /// Those of the answer as a whole.
    texts: Texts,
    period: PeriodTexts,
}

/// The class of an anomaly that blocks (zone 00497).
const BLOCKING: &str = "B";

/// What an answer tells of one period.
pub(super) enum Told {
    Period(Period),
    /// It bears a blocking anomaly: no message can name it.
    Refused(Tombstone),
}

type Texts = BTreeMap<Zone, String>;

#[derive(Default)]
struct PeriodTexts {
    declared: Texts,
    is_cancelled: Option<String>,
    is_locked: Option<String>,
    is_late: Option<String>,
    /// The gravest of its anomalies.
    class: Option<String>,
    quota_type: Option<String>,
    /// Hours or days beyond the student quota.
    exceeding: Option<String>,
}

impl Consultation {
    /// Keeps what an element holds, if it is of use.
    pub(super) fn hear(&mut self, parent: &str, name: &str, text: &str) {
        if let Some(element) = ELEMENTS.iter().find(|of| of.block == parent && of.name == name) {
            let is_of_answer = matches!(parent, FORM | CONSULT);
            let texts = if is_of_answer { &mut self.texts } else { &mut self.period.declared };
            texts.insert(element.zone, text.to_owned());
            return;
        }
        let period = &mut self.period;
        let place = match (parent, name) {
            ("DimonaPeriod", "IsCancelled") => &mut period.is_cancelled,
            ("DimonaPeriod", "IsLocked") => &mut period.is_locked,
            ("DimonaPeriod", "IsLate") => &mut period.is_late,
            ("DimonaPeriod", "AnomalyClass") => &mut period.class,
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
        let [Some(date), Some(hour)] = CREATED.map(|zone| self.texts.get(&zone)) else { return Ok(None) };
        let moment = Moment::parse(&format!("{date}T{hour}"));
        moment.map(Some).map_err(|fault| place.fault(tables::field(Value::all_of(CREATED.map(element_of)), fault)))
    }

    /// The period whose end tag was read. `None` for a cancelled one without begin date, which nothing can concern.
    pub(super) fn period(&mut self, place: Place<'_>, book: BookLoaded<'_>) -> Result<Option<Told>, Error> {
        let texts = std::mem::take(&mut self.period);
        let cancelled = flag(place, "IsCancelled", &texts.is_cancelled)?.unwrap_or(false);
        if cancelled && !texts.declared.contains_key(&Zone::StartDate) {
            return Ok(None);
        }
        let draft = declared(place, self.texts.iter().chain(&texts.declared))?;
        let content = Content::opened_by(&Row::of(&draft))
            .ok_or_else(|| place.field(element_of(Zone::StartDate), nsso_files::missing()))?;
        let locked = flag(place, "IsLocked", &texts.is_locked)?.unwrap_or(false);
        let late = flag(place, "IsLate", &texts.is_late)?;
        let exceeding = match &texts.exceeding {
            Some(text) => text.parse().map_err(|_| place.field("ExceedingHoursNbr", nsso_files::no_number()))?,
            None => 0,
        };
        let id = draft.value(PERIOD_ID);
        if let Some(id) = id.filter(|_| texts.class.as_deref() == Some(BLOCKING)) {
            let (worker, origin) = (content.worker, Origin::default());
            return Ok(Some(Told::Refused(Tombstone { id, worker, origin, refused: true })));
        }
        let period = Period { late, cancelled, locked, ..Period::new(id, content) };
        Ok(Some(Told::Period(period.booked(exceeding, book))))
    }
}

/// The period as an IN declares it.
fn declared<'a>(
    place: Place<'_>,
    texts: impl Iterator<Item = (&'a Zone, &'a String)>,
) -> Result<Draft<'static>, Error> {
    let mut draft = Draft::new(Kind::In);
    draft.format = Format::Xml;
    for (zone, text) in texts.filter(|(zone, _)| !CREATED.contains(zone)) {
        let is_absent = match zone.of() {
            // Zero stands for a number that is not there.
            Type::Ssin | Type::Nsso | Type::Provisional | Type::Enterprise => text.bytes().all(|digit| digit == b'0'),
            // The NSSO's way to say that a period is open.
            Type::Date => *zone == Zone::EndDate && text == "9999-12-31",
            // The NSSO may have codes that are newer than this crate.
            Type::Committee | Type::UserCommittee => JointCommittee::from_code(text).is_none(),
            Type::WorkerType => WorkerType::from_code(text).is_none(),
            _ => false,
        };
        if is_absent {
            continue;
        }
        let raw = Raw::Text(text);
        if zone.of().read(raw, Format::Xml).bits.is_none() {
            return Err(place.field(element_of(*zone), nsso_files::no_value()));
        }
        draft.put(*zone, raw);
    }
    Ok(draft)
}

/// What an answer calls a zone.
fn element_of(zone: Zone) -> &'static str {
    ELEMENTS.iter().find(|of| of.zone == zone).map_or("", |of| of.name)
}

fn flag(place: Place<'_>, name: &str, text: &Option<String>) -> Result<Option<bool>, Error> {
    match text.as_deref() {
        None => Ok(None),
        Some("1" | "true") => Ok(Some(true)),
        Some("0" | "false") => Ok(Some(false)),
        Some(_) => Err(place.field(name, nsso_files::no_flag())),
    }
}
