//! A rule of one's own, beside those of the crate.
use dimona::chrono::{Datelike, NaiveDate, Weekday};
use dimona::declaration::rule::{Case, Declarations, RuleMeta, Side};
use dimona::engine::{Engine, Level};
use dimona::judgement::{Outcome, Rule};
use dimona::law::LegalRef;

dimona::numbers! { struct Begin { start: NaiveDate = "startDate" } }
struct SundayStart;
impl Rule<Declarations> for SundayStart {
    fn meta(&self) -> RuleMeta<'_> {
        let texts = dimona::texts! {
            numbers: Begin::NUMBERS,
            what: "the job begins on a Sunday ({startDate})",
            action: "ask the site manager first",
        };
        RuleMeta::new("sunday-start", Side::Advice, LegalRef::seen("our works rules, art. 12"), texts)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(start) = case.row.start_date else { return Outcome::NotApplicable };
        Outcome::fault_if(start.weekday() == Weekday::Sun, Begin { start: Some(start) })
    }
}
fn main() -> dimona::Result<()> {
    let engine = Engine::builder().rule(SundayStart).level("sunday-start", Level::Warning).build()?;
    assert!(engine.rules().iter().any(|rule| rule.name == "sunday-start"));
    Ok(())
}
