#![doc = include_str!("../../../fixtures/cases/declaration/address-outside-postcode-list.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{ADDRESSES, BELGIUM, Zone, ZoneSet, is_belgian_postcode};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A Belgian address whose postcode is not in the list of the NSSO, as far as that is known here; and a municipality that is told by
/// its code alone.
pub(super) struct AddressOutsidePostcodeList;

const META: RuleMeta = RuleMeta::new(
    "address-outside-postcode-list",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zones 00033, 00034, 00520 and 00522; annex 23"),
    texts! {
        what: "the list of Belgian postcodes does not have this address",
        action: "compare postcode and municipality with the list of bpost",
    },
)
.codes(&[code(0, 1), code(0, 2), code(1, 1), code(1, 2), code(2, 1), code(2, 2)])
.assuming(&[Need::MunicipalityNames])
.at(Zone::Postcode);

/// The code of a part of an address: 1 for the postcode, 2 for the municipality.
const fn code(address: usize, part: usize) -> Code {
    let zone = ADDRESSES[address][part];
    Code::new(&[Kind::In], zone.number(), 3, Blocks::Always).at(zone)
}

impl Rule<Messages> for AddressOutsidePostcodeList {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&ADDRESSES.map(|[_, postcode, ..]| postcode)))
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        let mut outcome = Outcome::NotApplicable;
        for [country, postcode, municipality, code] in ADDRESSES {
            // Clients of the REST service send name and code: whether the code is enough is not published.
            if draft.has(postcode) && draft.has(code) && !draft.has(municipality) {
                return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(Evidence::NONE.at(municipality)));
            }
            if draft.number(country) != Some(BELGIUM) || !draft.has(postcode) || !draft.is_valid(postcode) {
                continue;
            }
            // The list is that of 2021: a postcode that it does not have may be newer.
            if !draft.number(postcode).is_some_and(is_belgian_postcode) {
                return Outcome::Undetermined(Missing::of(Need::PostcodeList).with(Evidence::NONE.at(postcode)));
            }
            if draft.has(municipality) {
                let name = Missing::of(Need::MunicipalityNames).with(Evidence::NONE.at(municipality));
                outcome = Outcome::Undetermined(name);
            }
        }
        outcome
    }
}
