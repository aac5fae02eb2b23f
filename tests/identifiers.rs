//! Identifiers as users meet them: what is accepted, what is refused and why, what is shown.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use dimona::id::{
    BirthDate, EnterpriseNumber, IdentifierFault, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Sex,
    Ssin, WorkerType,
};

fn unexpected(position: usize, found: char) -> IdentifierFault {
    IdentifierFault::UnexpectedCharacter { position, found }
}

fn ssin(text: &str) -> Ssin {
    Ssin::parse_digits(text).unwrap()
}

/// The year, the month and the day of a birth date, as far as they are known.
type Parts = (Option<i32>, Option<u32>, Option<u32>);

fn parts(birth: BirthDate) -> Parts {
    (birth.year(), birth.month(), birth.day())
}

fn born(year: i32, month: u32, day: u32) -> Parts {
    (Some(year), Some(month), Some(day))
}

mod ssin {
    use super::*;

    #[test]
    fn numbers_of_the_samples_are_accepted() {
        // The first two stand in NSSO sample messages, the others in the published examples of the
        // rule.
        for (text, birth, sex) in [
            ("01410199955", born(1901, 1, 1), Some(Sex::Man)),
            ("80111405125", born(1980, 11, 14), Some(Sex::Man)),
            ("07062100469", born(2007, 6, 21), Some(Sex::Woman)),
            ("90021400128", born(1990, 2, 14), Some(Sex::Man)),
            ("93051822361", born(1993, 5, 18), Some(Sex::Man)),
            ("85073006197", born(1985, 7, 30), Some(Sex::Man)),
        ] {
            let number = ssin(text);
            assert_eq!(number.reveal().to_string(), text);
            assert_eq!(parts(number.birth_date()), birth, "{text}");
            assert_eq!(number.sex(), sex, "{text}");
        }
    }

    #[test]
    fn remainder_zero_gives_97_and_never_00() {
        assert!(Ssin::parse_digits("85073006197").is_ok());
        assert_eq!(
            Ssin::parse_digits("85073006100"),
            Err(IdentifierFault::SsinCheckDigits { before_2000: 97, from_2000: 29, found: 0 })
        );
    }

    #[test]
    fn check_digits_tell_the_century() {
        assert_eq!(ssin("85000012313").birth_date().year(), Some(1985));
        assert_eq!(ssin("85000012342").birth_date().year(), Some(2085));
        // 29 February: 1900 had none, 2000 had.
        assert_eq!(parts(ssin("00022900215").birth_date()), (Some(1900), Some(2), None));
        assert_eq!(parts(ssin("00022900244").birth_date()), born(2000, 2, 29));
        assert_eq!(ssin("96022900291").birth_date().date(), NaiveDate::from_ymd_opt(1996, 2, 29));
    }

    #[test]
    fn no_check_digits_fit_both_centuries() {
        // The whole of the argument: for every remainder the two check digits differ.
        for base in 850_101_001_u64..850_101_098 {
            let fitting = (0..100).filter(|check| Ssin::new(base * 100 + check).is_ok()).count();
            assert_eq!(fitting, 2, "one for each century");
        }
    }

    #[test]
    fn bis_numbers_are_recognised() {
        let unknown_sex = ssin("85200012356");
        assert!(unknown_sex.is_bis());
        assert_eq!(unknown_sex.sex(), None);

        let known_sex = ssin("85400012302");
        assert!(known_sex.is_bis());
        assert_eq!(known_sex.sex(), Some(Sex::Man));

        let national = ssin("85000012313");
        assert!(!national.is_bis());
        assert_eq!(national.sex(), Some(Sex::Man));
    }

    #[test]
    fn unknown_parts_give_no_birth_date() {
        let year_only = (Some(1985), None, None);
        for text in ["85000012313", "85200012356", "85400012302"] {
            assert_eq!(parts(ssin(text).birth_date()), year_only, "{text}");
            assert_eq!(ssin(text).birth_date().date(), None);
        }
        // Month 52 is December; the day is unknown.
        assert_eq!(parts(ssin("85520012386").birth_date()), (Some(1985), Some(12), None));
        // A day beyond the month.
        assert_eq!(parts(ssin("85079900127").birth_date()), (Some(1985), Some(7), None));
    }

    #[test]
    fn fictitious_birth_dates_tell_nothing() {
        let nothing = (None, None, None);
        // The last three go on past the first six digits.
        let overflown = ["00000200136", "00400200125", "00209900179"];
        for text in
            ["00000100166", "00000100195", "00200100112", "00200100141", "00400100155"].into_iter().chain(overflown)
        {
            assert_eq!(parts(ssin(text).birth_date()), nothing, "{text}");
        }
    }

    #[test]
    fn what_the_registers_do_not_give_out_has_right_check_digits_all_the_same() {
        // Months that cannot be, 29 February 1981, 31 April, a day without a month above 31, serials.
        for (text, can_be) in [
            ("85130100102", false),
            ("85190100144", false),
            ("85330100145", false),
            ("85530100188", false),
            ("85990100122", false),
            ("00000000097", false),
            ("81022900168", false),
            ("80022900147", true),
            ("85079900127", false),
            ("85000012313", true),
            ("01410199955", true),
            ("93051822361", true),
            ("60050000133", true),
        ] {
            let number = ssin(text);
            assert_eq!(number.can_be_given_out(), can_be, "{text}");
            if !can_be {
                assert_eq!(number.birth_date().date(), None, "{text}");
            }
        }
        // Serial 999 of a national number, and 998.
        assert!(!ssin("93051899961").can_be_given_out() && ssin("93051899862").can_be_given_out());
    }

    #[test]
    fn every_wrong_digit_is_found() {
        let mut tried = 0;
        for right in ["93051822361", "07062100469", "01410199955", "85073006197"] {
            for position in 0..11 {
                for digit in b'0'..=b'9' {
                    let mut bytes = right.as_bytes().to_vec();
                    if bytes[position] == digit {
                        continue;
                    }
                    bytes[position] = digit;
                    let wrong = String::from_utf8(bytes).unwrap();
                    tried += 1;
                    // 97 is a prime above 10, so one wrong digit never keeps the check of one
                    // century; the other one it can fit.
                    if let Ok(number) = Ssin::parse_digits(&wrong) {
                        let century = |n: Ssin| n.birth_date().year().map(|year| year / 100);
                        assert_ne!(century(number), century(ssin(right)), "{wrong}");
                    }
                }
            }
        }
        assert_eq!(tried, 4 * 11 * 9);
    }

    #[test]
    fn punctuation_of_people_is_accepted_by_the_lenient_door_only() {
        let right = ssin("93051822361");
        for text in [
            "93.05.18-223.61",
            "93.05.18 223-61",
            "93/05/18-223-61",
            " 93051822361\t",
            "930518 223 61",
            "93.05.18\u{2011}223.61",
            "93\u{a0}05\u{202f}18\u{2013}223.61",
        ] {
            assert_eq!(text.parse::<Ssin>().unwrap(), right, "{text}");
            assert!(matches!(Ssin::parse_digits(text), Err(IdentifierFault::UnexpectedCharacter { .. })), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, fault) in [
            ("", IdentifierFault::Empty),
            ("9305182236", IdentifierFault::Length { shortest: 11, longest: 11, found: 10 }),
            ("930518223611", IdentifierFault::Length { shortest: 11, longest: 11, found: 12 }),
            ("9305182236x", unexpected(11, 'x')),
            ("O3051822361", unexpected(1, 'O')),
            ("93051é22361", unexpected(6, 'é')),
            ("0", IdentifierFault::Length { shortest: 11, longest: 11, found: 1 }),
        ] {
            assert_eq!(Ssin::parse_digits(text), Err(fault), "{text:?}");
            assert_eq!(Ssin::parse_lenient(text), Err(fault), "{text:?}");
        }
        assert_eq!(Ssin::parse_lenient("   "), Err(IdentifierFault::Empty));
        assert_eq!(Ssin::parse_lenient("-93051822361"), Err(unexpected(1, '-')));
        assert_eq!(Ssin::parse_lenient("BE93051822361"), Err(unexpected(1, 'B')));
        let range = IdentifierFault::Range { lowest: 1, highest: 99_999_999_999 };
        assert_eq!(Ssin::new(0), Err(range));
        assert_eq!(Ssin::new(100_000_000_000), Err(range));
        assert_eq!(Ssin::new(u64::MAX), Err(range));
    }

    #[test]
    fn the_number_is_masked_unless_revealed() {
        let number = ssin("93051822361");
        assert_eq!(number.to_string(), "*********61");
        assert_eq!(format!("{number:?}"), "Ssin(*********61)");
        assert_eq!(format!("{:?}", number.reveal()), "RevealedSsin(*********61)");
        assert_eq!(number.reveal().to_string(), "93051822361");
        assert_eq!(ssin("07062100469").reveal().to_string(), "07062100469");
    }

    #[test]
    fn faults_never_repeat_the_number() {
        for text in ["93051822362", "93.05.18-223.62", "9305182236", "93051822361x", "85130100103"] {
            let said = text.parse::<Ssin>().unwrap_err();
            let bare: String = text.chars().filter(char::is_ascii_digit).collect();
            assert!(said.is_identifier() && !said.is_time());
            for part in bare.as_bytes().windows(4) {
                let part = std::str::from_utf8(part).unwrap();
                // 2000 is a year in the text of the fault.
                assert!(part == "2000" || !said.to_string().contains(part), "{said}");
            }
        }
    }
}

mod enterprise_number {
    use super::*;

    #[test]
    fn known_numbers_are_accepted() {
        for text in ["0403170701", "0206731645", "0400767772", "0888888895", "0897223670", "0999999031", "1999999943"] {
            let number = EnterpriseNumber::parse_digits(text).unwrap();
            assert_eq!(number.to_string(), text);
            assert_eq!(u64::from(number.get()), text.parse::<u64>().unwrap());
        }
    }

    #[test]
    fn the_leading_zero_may_be_left_out() {
        let number = EnterpriseNumber::parse_digits("400767772").unwrap();
        assert_eq!(number.to_string(), "0400767772");
        assert_eq!(number.dotted().to_string(), "0400.767.772");
        assert_eq!(
            EnterpriseNumber::parse_digits("40076777"),
            Err(IdentifierFault::Length { shortest: 9, longest: 10, found: 8 })
        );
        assert!(EnterpriseNumber::parse_digits("00403170701").is_err());
    }

    #[test]
    fn wrong_numbers_are_refused() {
        // The number in an NSSO sample that was made unrecognisable.
        assert_eq!(
            EnterpriseNumber::parse_digits("0400253292"),
            Err(IdentifierFault::CheckDigits { expected: 76, found: 92 })
        );
        assert_eq!(
            EnterpriseNumber::parse_digits("0897223671"),
            Err(IdentifierFault::CheckDigits { expected: 70, found: 71 })
        );
        let range = IdentifierFault::Range { lowest: 1, highest: 1_999_999_943 };
        for text in ["0000000000", "000000000", "2000000094", "1999999944", "9999999999"] {
            assert_eq!(EnterpriseNumber::parse_digits(text), Err(range), "{text}");
        }
        assert_eq!(EnterpriseNumber::new(0), Err(range));
        assert_eq!(EnterpriseNumber::new(u32::MAX), Err(range));
    }

    #[test]
    fn remainder_zero_gives_97() {
        // Serial 97 has remainder 0.
        assert!(EnterpriseNumber::new(9797).is_ok());
        assert_eq!(EnterpriseNumber::new(9700), Err(IdentifierFault::CheckDigits { expected: 97, found: 0 }));
    }

    #[test]
    fn people_write_it_in_many_ways() {
        let right = EnterpriseNumber::new(403_170_701).unwrap();
        for text in [
            "BE 0403.170.701",
            "BE0403170701",
            "be 403.170.701",
            "BE-0403-170-701",
            "B E 0403 170 701",
            "0403.170.701",
            "0403/170/701 ",
            "403 170 701",
        ] {
            assert_eq!(text.parse::<EnterpriseNumber>().unwrap(), right, "{text}");
        }
        for (text, fault) in [
            ("BE", IdentifierFault::Empty),
            ("B0403170701", unexpected(2, '0')),
            ("EB0403170701", unexpected(1, 'E')),
            ("BEBE0403170701", unexpected(3, 'B')),
            ("NL0403170701", unexpected(1, 'N')),
            (".0403170701", unexpected(1, '.')),
            ("0403170701BE", unexpected(11, 'B')),
        ] {
            assert_eq!(EnterpriseNumber::parse_lenient(text), Err(fault), "{text}");
        }
        assert_eq!(EnterpriseNumber::parse_digits("BE0403170701"), Err(unexpected(1, 'B')));
    }

    #[test]
    fn every_wrong_digit_is_found() {
        let tried = corrupt("0403170701", |text| EnterpriseNumber::parse_digits(text).is_ok());
        assert_eq!(tried, 90);
    }
}

/// Replaces each digit by each other one, asserts that all results are refused, and counts them.
fn corrupt(right: &str, accepts: impl Fn(&str) -> bool) -> usize {
    assert!(accepts(right));
    let mut tried = 0;
    for position in 0..right.len() {
        for digit in '0'..='9' {
            let mut wrong = right.to_owned();
            wrong.replace_range(position..=position, digit.encode_utf8(&mut [0; 4]));
            if wrong != right {
                assert!(!accepts(&wrong), "{wrong}");
                tried += 1;
            }
        }
    }
    tried
}

mod nsso_numbers {
    use super::*;

    #[test]
    fn known_final_numbers_are_accepted() {
        for n in [
            162_518_843,
            175_702_307,
            131_130_710,
            178_273_680,
            70_500_472,
            15_170_023,
            175_110_801,
            123_456_749,
            125_482_497,
            100_006,
            199_999_934,
        ] {
            assert_eq!(NssoNumber::new(n).map(NssoNumber::get), Ok(n));
            assert_eq!(NssoNumber::parse_digits(&n.to_string()).unwrap().get(), n);
            assert_eq!(NssoNumber::parse_digits(&format!("{n:09}")).unwrap().get(), n);
        }
    }

    #[test]
    fn wrong_final_numbers_are_refused() {
        // A number in a sample message that was made unrecognisable.
        assert_eq!(NssoNumber::new(156_065_072), Err(IdentifierFault::CheckDigits { expected: 45, found: 72 }));
        // Where the shorter formula would give 00.
        assert_eq!(NssoNumber::new(125_482_400), Err(IdentifierFault::CheckDigits { expected: 97, found: 0 }));
        let range = IdentifierFault::Range { lowest: 100_006, highest: 199_999_934 };
        for n in [0, 1, 100_005, 199_999_935, u32::MAX] {
            assert_eq!(NssoNumber::new(n), Err(range), "{n}");
        }
        for (text, fault) in [
            ("", IdentifierFault::Empty),
            ("0", range),
            ("1234567-49", unexpected(8, '-')),
            ("0123456749", IdentifierFault::Length { shortest: 1, longest: 9, found: 10 }),
        ] {
            assert_eq!(NssoNumber::parse_digits(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn final_numbers_print_with_a_dash() {
        assert_eq!(NssoNumber::new(123_456_749).unwrap().to_string(), "1234567-49");
        assert_eq!(NssoNumber::new(15_170_023).unwrap().to_string(), "0151700-23");
        for text in ["1234567-49", "1234567/49", "123456749", " 1234567 49", "123.4567-49"] {
            assert_eq!(text.parse::<NssoNumber>().unwrap().get(), 123_456_749, "{text}");
        }
    }

    #[test]
    fn provisional_numbers() {
        for text in ["5000000120", "5999999989"] {
            assert_eq!(ProvisionalNssoNumber::parse_digits(text).unwrap().to_string(), text);
        }
        let range = IdentifierFault::Range { lowest: 5_000_000_120, highest: 5_999_999_989 };
        for n in [0, 5_000_000_119, 5_999_999_990, u64::MAX] {
            assert_eq!(ProvisionalNssoNumber::new(n), Err(range), "{n}");
        }
        assert_eq!(
            ProvisionalNssoNumber::new(5_000_000_121),
            Err(IdentifierFault::CheckDigits { expected: 20, found: 21 })
        );
        assert_eq!(
            ProvisionalNssoNumber::parse_digits("123456749"),
            Err(IdentifierFault::Length { shortest: 10, longest: 10, found: 9 })
        );
        assert_eq!("50000001-20".parse::<ProvisionalNssoNumber>().unwrap().get(), 5_000_000_120);
    }

    #[test]
    fn every_wrong_digit_is_found() {
        let tried = corrupt("123456749", |text| NssoNumber::parse_digits(text).is_ok());
        assert_eq!(tried, 81);
        let tried = corrupt("5000000120", |text| ProvisionalNssoNumber::parse_digits(text).is_ok());
        assert_eq!(tried, 90);
    }
}

mod period_id {
    use super::*;

    #[test]
    fn seen_numbers_have_fitting_check_digits() {
        for n in [
            600_027_876_089,
            600_008_446_383,
            600_018_399_694,
            501_986_975_557,
            656_309_292_174,
            656_309_296_521,
            656_309_314_911,
            656_309_322_385,
            658_690_837_083,
        ] {
            let period = PeriodId::new(n).unwrap();
            assert!(period.check_digits_fit(), "{n}");
            assert_eq!(period.to_string(), n.to_string());
            assert!(!PeriodId::new(n ^ 1).unwrap().check_digits_fit(), "{n}");
        }
    }

    #[test]
    fn invented_numbers_are_accepted_but_do_not_fit() {
        for n in [2_029_409_422, 123_456] {
            assert!(!PeriodId::new(n).unwrap().check_digits_fit(), "{n}");
        }
    }

    #[test]
    fn remainder_zero_fits_with_00_and_with_97() {
        // 97 mod 97 is 0.
        assert!(PeriodId::new(9_700).unwrap().check_digits_fit());
        assert!(PeriodId::new(9_797).unwrap().check_digits_fit());
        assert!(!PeriodId::new(9_701).unwrap().check_digits_fit());
        // With another remainder 97 does not fit.
        assert!(!PeriodId::new(9_897).unwrap().check_digits_fit());
    }

    #[test]
    fn at_most_twelve_digits_and_positive() {
        let range = IdentifierFault::Range { lowest: 1, highest: 999_999_999_999 };
        assert_eq!(PeriodId::new(0), Err(range));
        assert_eq!(PeriodId::new(1_000_000_000_000), Err(range));
        assert_eq!(PeriodId::parse_digits("0"), Err(range));
        assert_eq!(PeriodId::parse_digits("000000000112").unwrap().to_string(), "112");
        for (text, fault) in [
            ("", IdentifierFault::Empty),
            ("+5", unexpected(1, '+')),
            ("-5", unexpected(1, '-')),
            (" 5", unexpected(1, ' ')),
            ("6000278760890", IdentifierFault::Length { shortest: 1, longest: 12, found: 13 }),
        ] {
            assert_eq!(PeriodId::parse_digits(text), Err(fault), "{text}");
        }
        assert_eq!(PeriodId::parse_lenient("-5"), Err(unexpected(1, '-')));
        assert_eq!("6000 2787 6089".parse::<PeriodId>().unwrap().get(), 600_027_876_089);
        // A text of any length is counted, not computed.
        assert_eq!(
            PeriodId::parse_lenient(&"9".repeat(100)),
            Err(IdentifierFault::Length { shortest: 1, longest: 12, found: 100 })
        );
    }
}

mod codes {
    use super::*;

    #[test]
    fn joint_committees_are_nine() {
        let codes = JointCommittee::ALL.map(JointCommittee::code);
        assert_eq!(codes, ["124", "140", "144", "145", "149", "302", "320", "322", "XXX"]);
        for wrong in ["", "100", "200", "304", "999", "149.01", "140.03", "xxx", "124 "] {
            assert_eq!(JointCommittee::from_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn worker_types_are_nineteen() {
        let codes = WorkerType::ALL.map(WorkerType::code);
        assert_eq!(codes.join(" "), "A17 ALT BCW DWD EXT FLX IVT O17 PMP QUA RTA S17 STG STU STX T17 TEA TRI OTH");
        for wrong in ["", "DIP", "ART", "stu", "STUD", "ST"] {
            assert_eq!(WorkerType::from_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_code_finds_its_way_back() {
        for committee in JointCommittee::ALL {
            assert_eq!(JointCommittee::from_code(committee.code()), Some(committee));
            let typed = format!(" {} ", committee.to_string().to_lowercase());
            assert_eq!(typed.parse::<JointCommittee>().unwrap(), committee);
        }
        for kind in WorkerType::ALL {
            assert_eq!(WorkerType::from_code(kind.code()), Some(kind));
            let typed = format!(" {} ", kind.to_string().to_lowercase());
            assert_eq!(typed.parse::<WorkerType>().unwrap(), kind);
        }
    }

    #[test]
    fn meanings_are_told_and_differ() {
        let mut meanings = WorkerType::ALL.map(|of| of.meaning().to_string()).to_vec();
        meanings.extend(JointCommittee::ALL.map(|of| of.meaning().to_string()));
        meanings.sort_unstable();
        meanings.dedup();
        assert_eq!(meanings.len(), 19 + 9);
        assert_eq!(WorkerType::Dwd.meaning().to_string(), "worker without contributions");
        assert_eq!(JointCommittee::AgencyWork.meaning().to_string(), "agency work");
    }

    #[test]
    fn unknown_codes_say_which_are_known() {
        let said = "200".parse::<JointCommittee>().unwrap_err();
        assert!(said.is_identifier());
        assert_eq!(
            said.to_string(),
            "unknown code, expected a joint committee of Dimona: \
             124, 140, 144, 145, 149, 302, 320, 322 or XXX"
        );
        assert_eq!(WorkerType::parse_lenient(" "), Err(IdentifierFault::Empty));
    }
}

#[test]
fn an_optional_number_takes_no_more_room() {
    assert_eq!(size_of::<Option<Ssin>>(), 8);
    assert_eq!(size_of::<Option<EnterpriseNumber>>(), 4);
    assert_eq!(size_of::<Option<NssoNumber>>(), 4);
    assert_eq!(size_of::<Option<ProvisionalNssoNumber>>(), 8);
    assert_eq!(size_of::<Option<PeriodId>>(), 8);
    assert_eq!(size_of::<Option<WorkerType>>(), 1);
    assert_eq!(size_of::<Option<JointCommittee>>(), 1);
}

#[cfg(feature = "proptest")]
mod round_trips {
    use super::*;
    use dimona::strategies::id;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ssin(number in id::ssin()) {
            let text = number.reveal().to_string();
            prop_assert_eq!(text.len(), 11);
            prop_assert_eq!(Ssin::parse_digits(&text), Ok(number));
            let typed = format!(
                "{}.{}.{}-{}.{}", &text[..2], &text[2..4], &text[4..6], &text[6..9], &text[9..]
            );
            prop_assert_eq!(Ssin::parse_lenient(&typed), Ok(number));
            let masked = number.to_string();
            prop_assert_eq!(masked.as_str(), format!("*********{}", &text[9..]));
            if let Some(date) = number.birth_date().date() {
                prop_assert_eq!(date.format("%y").to_string(), &text[..2]);
                prop_assert_eq!(date.format("%d").to_string(), &text[4..6]);
            }
        }

        #[test]
        fn bis(number in id::bis_ssin()) {
            prop_assert!(number.is_bis());
        }

        #[test]
        fn enterprise_number(number in id::enterprise_number()) {
            prop_assert_eq!(EnterpriseNumber::parse_digits(&number.to_string()), Ok(number));
            prop_assert_eq!(number.dotted().to_string().parse::<EnterpriseNumber>().ok(), Some(number));
            prop_assert_eq!(EnterpriseNumber::new(number.get()), Ok(number));
        }

        #[test]
        fn nsso_numbers(last in id::nsso_number(), provisional in id::provisional_nsso_number()) {
            prop_assert_eq!(last.to_string().parse::<NssoNumber>().ok(), Some(last));
            prop_assert_eq!(NssoNumber::parse_digits(&last.get().to_string()), Ok(last));
            prop_assert_eq!(
                ProvisionalNssoNumber::parse_digits(&provisional.to_string()), Ok(provisional)
            );
        }

        #[test]
        fn period_id(period in id::period_id()) {
            prop_assert!(period.check_digits_fit());
            prop_assert_eq!(PeriodId::parse_digits(&period.to_string()), Ok(period));
        }

        #[test]
        fn codes(committee in id::joint_committee(), kind in id::worker_type()) {
            prop_assert_eq!(committee.to_string().parse::<JointCommittee>().ok(), Some(committee));
            prop_assert_eq!(kind.to_string().parse::<WorkerType>().ok(), Some(kind));
        }

        #[test]
        fn any_text_is_answered_alike_by_both_doors(text in "[0-9]{0,13}|[0-9. /BE-]{0,16}|\\PC{0,14}") {
            // What the strict door accepts, the lenient one accepts with the same value.
            if let Ok(number) = Ssin::parse_digits(&text) {
                prop_assert_eq!(Ssin::parse_lenient(&text), Ok(number));
            }
            if let Ok(number) = EnterpriseNumber::parse_digits(&text) {
                prop_assert_eq!(EnterpriseNumber::parse_lenient(&text), Ok(number));
            }
            // What the lenient one accepts is, without its marks, what the strict one accepts.
            if let Ok(period) = PeriodId::parse_lenient(&text) {
                let bare: String = text.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(PeriodId::parse_digits(&bare), Ok(period));
            }
        }
    }
}
