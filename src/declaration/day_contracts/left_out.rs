//! Whose contracts for a day do not count: pensioners, flexi-jobs, and occasional work at users of three sectors.

use chrono::NaiveDate;

use crate::declaration::register::Content;
use crate::facts::{Facts, Known, PensionKind, Proof};
use crate::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use crate::judgement::{Missing, Need, Truth};

/// Whether the worker is a pensioner on a day: with a retirement pension, of whichever register, once the NSSO has accepted the proof of it.
/// What it refused counts for nothing. Whether who has the pension of a survivor is a pensioner here no text says. Unknown where nobody
/// tells of pensions.
pub(crate) fn is_pensioner(facts: &dyn Facts, worker: Ssin, day: NaiveDate) -> Known<Truth> {
    let has = |kind, proof| facts.has_pension(worker, kind, day, proof).value();
    let Some(in_register) = has(PensionKind::Retirement, None) else { return Known::Unknown };
    let with_proof = |kind, proof| has(kind, Some(proof)) == Some(true);
    let is_survivor = has(PensionKind::Survivor, None) == Some(true)
        || [Proof::Accepted, Proof::Unanswered].iter().any(|proof| with_proof(PensionKind::Survivor, *proof));
    Known::Known(if in_register || with_proof(PensionKind::Retirement, Proof::Accepted) {
        Truth::True
    } else if with_proof(PensionKind::Retirement, Proof::Unanswered) {
        Truth::Unknown(Missing::of(Need::ProofAnswer))
    } else if is_survivor {
        Truth::Unknown(Missing::of(Need::PublishedScope))
    } else {
        Truth::False
    })
}

/// Whether contracts of this worker type do not count, at the user of a declaration.
pub(super) fn is_left_out(facts: &dyn Facts, worker_type: Option<WorkerType>, at: &Content) -> Truth {
    let committee = || match (at.user_joint_committee, at.user_enterprise_number) {
        (Some(committee), _) => is_of_extras(committee).into(),
        (None, Some(user)) => is_user_of_extras(facts, user, at.start_date),
        (None, None) => Truth::Unknown(Missing::of(Need::UserSector)),
    };
    match worker_type {
        Some(WorkerType::Flx) => Truth::True,
        Some(WorkerType::Ext) => committee(),
        _ => Truth::False,
    }
}

/// Whether occasional work at users of this committee does not count.
pub(super) fn is_of_extras(committee: JointCommittee) -> bool {
    EXTRAS.contains(&committee)
}

/// The same by the directory of employers: unknown where it tells no committee of the user, or committees that differ in this.
pub(crate) fn is_user_of_extras(facts: &dyn Facts, user: EnterpriseNumber, day: NaiveDate) -> Truth {
    let (mut inside, mut outside) = (false, false);
    facts.employer_sectors(&user.into(), day, &mut |row, is_active| {
        // Any committee may be meant by XXX.
        let is_told = |of: &&str| is_active && *of != JointCommittee::Other.code();
        let Some(committee) = row.main_committee().filter(is_told) else { return };
        let is_of_extras = EXTRAS.iter().any(|of| of.code() == committee);
        inside |= is_of_extras;
        outside |= !is_of_extras;
    });
    match (inside, outside) {
        (true, false) => Truth::True,
        (false, true) => Truth::False,
        _ => Truth::Unknown(Missing::of(Need::UserSector)),
    }
}

const EXTRAS: [JointCommittee; 3] = [JointCommittee::Agriculture, JointCommittee::Horticulture, JointCommittee::Horeca];
