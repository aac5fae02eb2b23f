//! One declaration, made in memory and checked: what will the NSSO answer, why, and what to do?
#![allow(clippy::print_stdout, reason = "an example shows what it does")]
use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};
fn main() -> dimona::Result<()> {
    let student = Message::new(Kind::In)
        .with_text(Zone::EnterpriseNumber, "0999999031")?
        .with_text(Zone::Ssin, "07062100469")?
        .with_text(Zone::WorkerType, "STU")?
        .with_text(Zone::JointCommittee, "XXX")?
        .with_text(Zone::StartDate, "2026-07-01")?
        .with_text(Zone::EndDate, "2026-07-31")?
        .with_text(Zone::PlannedHours, "651")?;
    let draft = student.received(MessageContext::at("2026-06-30T10:00")?);
    let engine = Engine::belgium();
    print!("{}", engine.explain(&engine.check(&draft, &Register::new())));
    Ok(())
}
