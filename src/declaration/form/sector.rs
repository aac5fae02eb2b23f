//! What presence looks at of the two joint committees of an IN: that of the worker and that of the user together.

use crate::declaration::message::Row;
use crate::declaration::schema::Zone;
use crate::id::JointCommittee;

/// The class of joint committees that an IN is under.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sector {
    /// 124.
    Construction,
    /// 302.
    Horeca,
    /// Any other but 322, and none: administrations give none.
    Other,
    /// 322, without the committee of the user.
    AgencyAlone,
    /// 322, with a user under 124.
    AgencyInConstruction,
    /// 322, with a user under 302.
    AgencyInHoreca,
    /// 322, with a user under any other committee.
    AgencyElsewhere,
    /// 322, with a committee of the user that is not understood, or that no user can have.
    AgencyUnclear,
}

impl Sector {
    pub(super) const ALL: [Sector; 8] = [
        Sector::Construction,
        Sector::Horeca,
        Sector::Other,
        Sector::AgencyAlone,
        Sector::AgencyInConstruction,
        Sector::AgencyInHoreca,
        Sector::AgencyElsewhere,
        Sector::AgencyUnclear,
    ];

    /// The class of an IN; `None` where its own committee is not understood.
    pub(super) fn of(row: &Row) -> Option<Sector> {
        Some(match row.joint_committee {
            Some(JointCommittee::Construction) => Sector::Construction,
            Some(JointCommittee::Horeca) => Sector::Horeca,
            Some(JointCommittee::AgencyWork) => match row.user_joint_committee {
                Some(JointCommittee::Construction) => Sector::AgencyInConstruction,
                Some(JointCommittee::Horeca) => Sector::AgencyInHoreca,
                Some(JointCommittee::AgencyWork) => Sector::AgencyUnclear,
                Some(_) => Sector::AgencyElsewhere,
                None if row.present.contains(Zone::UserJointCommittee) => Sector::AgencyUnclear,
                None => Sector::AgencyAlone,
            },
            Some(_) => Sector::Other,
            None if row.present.contains(Zone::JointCommittee) => return None,
            None => Sector::Other,
        })
    }
}
