#![doc = include_str!("../../../fixtures/cases/declaration/user-not-identified.md")]

use crate::declaration::message::{Format, Kind, Remark, RemarkKind};
use crate::declaration::rule::{Blocks, Code, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{Zone, path};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// An agency worker without a user, or with one of whom neither number nor name is given.
pub(super) struct UserNotIdentified;

const META: RuleMeta = RuleMeta::new(
    "user-not-identified",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90107"),
    texts! {
        what: "the user of the agency worker has neither an enterprise number (KBO, BCE) nor a name",
        action: "give the enterprise number of the user; name and address only where it has none",
    },
)
.codes(&[Code::new(&[Kind::In], 90107, 351, Blocks::Always)])
.at(Zone::UsingEmployer);

impl Rule<Messages> for UserNotIdentified {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        if !case.opens_agency_work() {
            return Outcome::NotApplicable;
        }
        let none = !draft.has(Zone::UserEnterpriseNumber) && !draft.has(Zone::UserName);
        // No names of this block in REST v2 are published: one that is not known here may be the NSSO's own.
        let unknown = || {
            let features = path(Zone::DimonaFeatures, Some(Kind::In), Format::Json).unwrap_or_default();
            let mut remarks = draft.remarks.iter().filter(|remark| remark.kind == RemarkKind::UnknownProperty);
            let may_be_user = |of: &Remark<'_>| of.path.starts_with(&features) || of.may_name_user();
            draft.format == Format::Json && remarks.any(may_be_user)
        };
        match none && unknown() {
            true => Outcome::Undetermined(Missing::of(Need::MemberName)),
            false => Outcome::fault_if(none, Evidence::NONE),
        }
    }
}
