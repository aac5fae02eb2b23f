#![doc = include_str!("../../../fixtures/cases/declaration/period-across-quarters.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Blocks, Code, Context, Evidence, Key, Label, Outcome, RegisterRule, RuleMeta, Side};
use crate::law::LegalRef;
use crate::time::Quarter;

/// A period of STU, O17, S17 or FLX that does not stay within one calendar quarter.
pub(super) struct PeriodAcrossQuarters;

static META: RuleMeta = RuleMeta::new(
    "period-across-quarters",
    Side::Answer,
    // For FLX the code is inferred from the NSSO's instructions; the glossary names STU, O17 and S17.
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911; NSSO instructions on flexi-jobs"),
    "the period begins in {quarter} and ends on {endDate}, in another quarter",
    "declare one period for each calendar quarter",
)
.codes(&[Code::new(&[Kind::In], 90373, 421, Blocks::Always), Code::new(&[Kind::Update], 90378, 421, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::EndDate);

impl RegisterRule for PeriodAcrossQuarters {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some(after) = cx.after.filter(|_| matches!(row.kind, Kind::In | Kind::Update)) else {
            return Outcome::NotApplicable;
        };
        let bound =
            matches!(after.worker_type, Some(WorkerType::Stu | WorkerType::O17 | WorkerType::S17 | WorkerType::Flx));
        // Dates in the wrong order have a code of their own (00911-014).
        let Some(end) = after.end_date.filter(|end| bound && *end >= after.start_date) else {
            return Outcome::NotApplicable;
        };
        if after.worker_type == Some(WorkerType::Flx)
            && is_shift_past_midnight(after.start_date, end, after.end_hour.is_some())
        {
            return Outcome::Satisfied;
        }
        let quarter = Quarter::of(after.start_date);
        Outcome::fault_if(
            (!quarter.contains(end)).into(),
            Evidence::of(Label::Quarter, quarter).and(Label::EndDate, end),
        )
    }
}

/// A flexi-job shift of New Year's Eve has to be declared with its real dates, the last of which lies in the next quarter.
fn is_shift_past_midnight(start: chrono::NaiveDate, end: chrono::NaiveDate, has_hours: bool) -> bool {
    has_hours && start.succ_opt() == Some(end)
}
