//! The rules of occasional work, one fault a file.

mod agriculture_or_horticulture_days_exceeded;
mod declared_before_work_began;
mod funeral_days_exceeded;
mod horeca_employer_days_exceeded;
mod horeca_worker_days_exceeded;
mod mushroom_grower_days_exceeded;
mod occasional_work_outside_its_sectors;
mod other_work_in_sector_before;
mod third_day_otherwise_declared;
mod work_bars_occasional_work;

use crate::declaration::rule::{Declarations, EmployerRule};
use crate::judgement::Rule;

/// Every rule on employers, sorted by name.
pub(super) fn employer_rules() -> Vec<Box<dyn EmployerRule>> {
    vec![
        Box::new(horeca_employer_days_exceeded::HorecaEmployerDaysExceeded),
        Box::new(mushroom_grower_days_exceeded::MushroomGrowerDaysExceeded),
    ]
}

/// Every rule on the register, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(agriculture_or_horticulture_days_exceeded::AgricultureOrHorticultureDaysExceeded),
        Box::new(declared_before_work_began::DeclaredBeforeWorkBegan),
        Box::new(funeral_days_exceeded::FuneralDaysExceeded),
        Box::new(horeca_worker_days_exceeded::HorecaWorkerDaysExceeded),
        Box::new(occasional_work_outside_its_sectors::OccasionalWorkOutsideItsSectors),
        Box::new(other_work_in_sector_before::OtherWorkInSectorBefore),
        Box::new(third_day_otherwise_declared::ThirdDayOtherwiseDeclared),
        Box::new(work_bars_occasional_work::WorkBarsOccasionalWork),
    ]
}
