//! The structural reduction, quarter by quarter.

use rust_decimal::{Decimal, dec};

use super::day::day;
use super::employment_values::StructuralTerms;
use super::legal_ref::LegalRef;
use super::timeline::{Timeline, closed, timeline};

const APRIL_2022: LegalRef = LegalRef::seen("Besox on the structural reduction from 1 April 2022");
const JULY_2022: LegalRef = LegalRef::seen("NSSO, intermediate instructions 2022/2");
const YEAR_2023: LegalRef =
    LegalRef::inferred("NSSO, intermediate instructions of 13-03-2023, and Securex: taken for the whole year");
const INDEXED: LegalRef = LegalRef::inferred("the quarter before, indexed by 2 %");
const APRIL_2024: LegalRef = LegalRef::inferred("NSSO, as an open payroll program quotes it; follows back from 2025");
const BACK_FROM_2025: LegalRef = LegalRef::inferred("the values of April 2025, before an index step of 2 %");
const APRIL_2025: LegalRef = LegalRef::seen("NSSO, intermediate instructions 2025/1, note of 02-04-2025");
const JULY_2025: LegalRef = LegalRef::inferred("Agoria, as an open payroll program quotes it");
const JANUARY_2026: LegalRef =
    LegalRef::inferred("Easypay of 09-01-2026 and two others, as open payroll programs quote them");
const APRIL_2026: LegalRef =
    LegalRef::inferred("RD 02-07-2025 (Official Gazette of 15-07-2025) for the slope of 0.16, as Partena tells it");
const JULY_2026: LegalRef =
    LegalRef::inferred("NSSO, instructions 2026/3, p. 383, as a payroll program quotes it, matched to the cent");
const AS_CATEGORY_1: LegalRef =
    LegalRef::inferred("what changed in category 1, taken for this one: the RD 02-07-2025 names no category");
const INDEXED_AS_CATEGORY_1: LegalRef =
    LegalRef::inferred("the quarter before, indexed by 2 % as category 1 was in July 2026");

/// Terms: the flat amount, slope and limit of low, of very low and of high wages.
const fn terms(
    flat: Decimal,
    low: [Decimal; 2],
    very_low: [Decimal; 2],
    high: Option<[Decimal; 2]>,
) -> StructuralTerms {
    let (delta, high_wage) = match high {
        Some([delta, limit]) => (delta, Some(limit)),
        None => (Decimal::ZERO, None),
    };
    StructuralTerms {
        flat,
        alpha: low[0],
        low_wage: low[1],
        gamma: very_low[0],
        very_low_wage: very_low[1],
        delta,
        high_wage,
    }
}

/// Category 1.
pub(super) fn structural_1() -> Timeline<StructuralTerms> {
    timeline![
        closed(
            day::<2022, 4, 1>(),
            day::<2022, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(9779.77)], [dec!(0.4000), dec!(5889.70)], None),
            APRIL_2022
        ),
        closed(
            day::<2022, 7, 1>(),
            day::<2022, 9, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(9975.37)], [dec!(0.4000), dec!(6007.49)], None),
            JULY_2022
        ),
        closed(
            day::<2022, 10, 1>(),
            day::<2022, 12, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(10174.88)], [dec!(0.4000), dec!(6127.64)], None),
            INDEXED
        ),
        closed(
            day::<2023, 1, 1>(),
            day::<2023, 12, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(10585.95)], [dec!(0.4000), dec!(6375.19)], None),
            YEAR_2023
        ),
        closed(
            day::<2024, 1, 1>(),
            day::<2024, 3, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(10797.67)], [dec!(0.4000), dec!(6502.69)], None),
            INDEXED
        ),
        closed(
            day::<2024, 4, 1>(),
            day::<2024, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(10797.67)], [dec!(0.4000), dec!(6807.18)], None),
            APRIL_2024
        ),
        closed(
            day::<2024, 7, 1>(),
            day::<2025, 3, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(11013.62)], [dec!(0.4000), dec!(6943.32)], None),
            BACK_FROM_2025
        ),
        closed(
            day::<2025, 4, 1>(),
            day::<2025, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(11233.89)], [dec!(0.4000), dec!(7082.19)], None),
            APRIL_2025
        ),
        closed(
            day::<2025, 7, 1>(),
            day::<2025, 12, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(11233.89)], [dec!(0.1500), dec!(9360.00)], None),
            JULY_2025
        ),
        closed(
            day::<2026, 1, 1>(),
            day::<2026, 3, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(11458.57)], [dec!(0.1500), dec!(9547.20)], None),
            JANUARY_2026
        ),
        closed(
            day::<2026, 4, 1>(),
            day::<2026, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(11458.57)], [dec!(0.1600), dec!(9547.20)], None),
            APRIL_2026
        ),
        closed(
            day::<2026, 7, 1>(),
            day::<2026, 9, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(11687.74)], [dec!(0.1600), dec!(9738.14)], None),
            JULY_2026
        ),
    ]
}

/// Category 2.
pub(super) fn structural_2() -> Timeline<StructuralTerms> {
    timeline![
        closed(
            day::<2022, 4, 1>(),
            day::<2022, 6, 30>(),
            terms(
                dec!(79.00),
                [dec!(0.2557), dec!(8215.66)],
                [dec!(0.4000), dec!(6048.89)],
                Some([dec!(0.0600), dec!(14342.02)])
            ),
            APRIL_2022
        ),
        closed(
            day::<2022, 7, 1>(),
            day::<2022, 9, 30>(),
            terms(
                dec!(79.00),
                [dec!(0.2557), dec!(8379.97)],
                [dec!(0.4000), dec!(6169.87)],
                Some([dec!(0.0600), dec!(14628.86)])
            ),
            JULY_2022
        ),
        closed(
            day::<2024, 7, 1>(),
            day::<2025, 3, 31>(),
            terms(
                dec!(79.00),
                [dec!(0.2557), dec!(9252.17)],
                [dec!(0.4000), dec!(7135.45)],
                Some([dec!(0.0600), dec!(16151.46)])
            ),
            BACK_FROM_2025
        ),
        closed(
            day::<2025, 4, 1>(),
            day::<2025, 6, 30>(),
            terms(
                dec!(79.00),
                [dec!(0.2557), dec!(9437.21)],
                [dec!(0.4000), dec!(7278.16)],
                Some([dec!(0.0600), dec!(16474.49)])
            ),
            APRIL_2025
        ),
        closed(
            day::<2025, 7, 1>(),
            day::<2025, 12, 31>(),
            terms(
                dec!(79.00),
                [dec!(0.2300), dec!(9780.00)],
                [dec!(0.1500), dec!(9780.00)],
                Some([dec!(0.0600), dec!(16474.49)])
            ),
            JULY_2025
        ),
        closed(
            day::<2026, 1, 1>(),
            day::<2026, 3, 31>(),
            terms(
                dec!(79.00),
                [dec!(0.2300), dec!(9975.60)],
                [dec!(0.1500), dec!(9975.60)],
                Some([dec!(0.0600), dec!(16803.98)])
            ),
            JANUARY_2026
        ),
        closed(
            day::<2026, 4, 1>(),
            day::<2026, 6, 30>(),
            terms(
                dec!(79.00),
                [dec!(0.2300), dec!(9975.60)],
                [dec!(0.1600), dec!(9975.60)],
                Some([dec!(0.0600), dec!(16803.98)])
            ),
            AS_CATEGORY_1
        ),
        closed(
            day::<2026, 7, 1>(),
            day::<2026, 9, 30>(),
            terms(
                dec!(79.00),
                [dec!(0.2300), dec!(10175.11)],
                [dec!(0.1600), dec!(10175.11)],
                Some([dec!(0.0600), dec!(17140.06)])
            ),
            INDEXED_AS_CATEGORY_1
        ),
    ]
}

/// Category 3, with wage moderation.
pub(super) fn structural_3w() -> Timeline<StructuralTerms> {
    timeline![
        closed(
            day::<2022, 4, 1>(),
            day::<2022, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(10597.01)], [dec!(0.4000), dec!(5889.70)], None),
            APRIL_2022
        ),
        closed(
            day::<2022, 7, 1>(),
            day::<2022, 9, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(10808.95)], [dec!(0.4000), dec!(6007.49)], None),
            JULY_2022
        ),
        closed(
            day::<2025, 4, 1>(),
            day::<2025, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(12172.63)], [dec!(0.4000), dec!(7082.19)], None),
            APRIL_2025
        ),
        closed(
            day::<2025, 7, 1>(),
            day::<2025, 12, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(12172.63)], [dec!(0.1500), dec!(9360.00)], None),
            AS_CATEGORY_1
        ),
        closed(
            day::<2026, 1, 1>(),
            day::<2026, 3, 31>(),
            terms(dec!(0), [dec!(0.1400), dec!(12416.08)], [dec!(0.1500), dec!(9547.20)], None),
            JANUARY_2026
        ),
        closed(
            day::<2026, 4, 1>(),
            day::<2026, 6, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(12416.08)], [dec!(0.1600), dec!(9547.20)], None),
            AS_CATEGORY_1
        ),
        closed(
            day::<2026, 7, 1>(),
            day::<2026, 9, 30>(),
            terms(dec!(0), [dec!(0.1400), dec!(12664.40)], [dec!(0.1600), dec!(9738.14)], None),
            INDEXED_AS_CATEGORY_1
        ),
    ]
}

/// Category 3, without wage moderation.
pub(super) fn structural_3n() -> Timeline<StructuralTerms> {
    timeline![
        closed(
            day::<2022, 4, 1>(),
            day::<2022, 6, 30>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(10061.21)], [dec!(0.4000), dec!(5889.70)], None),
            APRIL_2022
        ),
        closed(
            day::<2022, 7, 1>(),
            day::<2022, 9, 30>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(10262.43)], [dec!(0.4000), dec!(6007.49)], None),
            JULY_2022
        ),
        closed(
            day::<2023, 1, 1>(),
            day::<2023, 12, 31>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(10890.57)], [dec!(0.4000), dec!(6375.19)], None),
            YEAR_2023
        ),
        closed(
            day::<2025, 4, 1>(),
            day::<2025, 6, 30>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(11557.16)], [dec!(0.4000), dec!(7082.19)], None),
            APRIL_2025
        ),
        closed(
            day::<2025, 7, 1>(),
            day::<2025, 12, 31>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(11557.16)], [dec!(0.1500), dec!(9360.00)], None),
            AS_CATEGORY_1
        ),
        closed(
            day::<2026, 1, 1>(),
            day::<2026, 3, 31>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(11788.30)], [dec!(0.1500), dec!(9547.20)], None),
            JANUARY_2026
        ),
        closed(
            day::<2026, 4, 1>(),
            day::<2026, 6, 30>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(11788.30)], [dec!(0.1600), dec!(9547.20)], None),
            AS_CATEGORY_1
        ),
        closed(
            day::<2026, 7, 1>(),
            day::<2026, 9, 30>(),
            terms(dec!(495.00), [dec!(0.1785), dec!(12024.07)], [dec!(0.1600), dec!(9738.14)], None),
            INDEXED_AS_CATEGORY_1
        ),
    ]
}
