//! Codes that the NSSO lists in annexes: the countries of annex 5 (2021/1), and the Belgian postcodes of annex 23 (2021/1).
//!
//! They are kept as one bit for each number that could be a code.

use super::zones::Zone;

/// Country, postcode, municipality and the code of that, of each address that a message may have: of the worker, of the user and of
/// the student's place of work.
pub(crate) const ADDRESSES: [[Zone; 4]; 3] = [
    [Zone::Country, Zone::Postcode, Zone::Municipality, Zone::MunicipalityCode],
    [Zone::UserCountry, Zone::UserPostcode, Zone::UserMunicipality, Zone::UserMunicipalityCode],
    [Zone::PlaceCountry, Zone::PlacePostcode, Zone::PlaceMunicipality, Zone::PlaceMunicipalityCode],
];

/// Whether annex 5 has, or once had, a country, a nationality or a state of a person under this code.
pub(super) fn is_country(code: u64) -> bool {
    has(&COUNTRIES, FIRST_COUNTRY, code)
}

/// The code of Belgium in annex 5.
pub(crate) const BELGIUM: u64 = 150;

/// Whether annex 23 has, or once had, this Belgian postcode.
pub(crate) fn is_belgian_postcode(code: u64) -> bool {
    has(&POSTCODES, FIRST_POSTCODE, code)
}

fn has(list: &[u64], first: u64, code: u64) -> bool {
    let Some(place) = code.checked_sub(first) else { return false };
    let word = usize::try_from(place / 64).ok().and_then(|word| list.get(word));
    word.is_some_and(|word| word & 1 << (place % 64) != 0)
}

const FIRST_COUNTRY: u64 = 64;

#[rustfmt::skip]
static COUNTRIES: [u64; 15] = [
    0xffff_ffe0_0000_0000, 0x0010_3e00_07ff_ffff, 0xfe00_3fff_ffff_fe00, 0xffff_e000_0f83_ffff,
    0xf000_37ff_bfff_fbff, 0x0000_ffff_f80e_fbff, 0x800f_ffff_c000_0000, 0x0000_0000_0000_07ff,
    0x0001_ffe8_3c00_00f0, 0x107f_ff80_0000_0000, 0xffff_ff20_0403_00c2, 0xffff_ff7f_7fff_ffff,
    0xffff_ffff_ffff_ffff, 0x0000_0000_0000_3e73, 0x0000_0089_0000_0000,
];

const FIRST_POSTCODE: u64 = 1000;

#[rustfmt::skip]
static POSTCODES: [u64; 141] = [
    0x1007_fb0a_c010_1fe1, 0x0100_4238_040f_0040, 0x4010_0401_0040_1004, 0x0000_0000_0014_0300,
    0x0840_3000_0000_0000, 0x1004_8120_5070_1c21, 0x0108_5030_4417_0040, 0x0070_8401_17c0_3204,
    0x0401_0008_3000_0000, 0x0040_1000_0700_0000, 0xf000_0006_c000_7c01, 0x0308_4270_2c00_0000,
    0xc014_0011_0042_1004, 0x0001_0000_303c_0100, 0x0040_00fc_0000_4000, 0x1400_0100_0070_0400,
    0x0008_4010_0401_0040, 0x4010_0000_0040_1800, 0x0001_0000_1004_0100, 0x0840_1004_0d08_40f0,
    0x1005_0f00_4010_0501, 0x0100_4870_0401_0040, 0x4010_0401_00c0_0000, 0x0c01_0000_100c_0100,
    0x0040_1004_0100_4810, 0x1004_0100_4810_0401, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000,
    0x0421_0040_1018_0300, 0x0040_1004_0100_4030, 0x1004_0100_4010_0401, 0x0100_0014_1403_0040,
    0xc000_0401_40c0_307c, 0x0000_0040_1005_0140, 0x0000_301c_0700_c000, 0x1064_0001_c000_0000,
    0x0100_4000_0003_0000, 0x0000_0013_00c1_3004, 0x0000_03c0_3044_0100, 0x0042_1004_0101_c030,
    0x3000_0100_40f0_0401, 0x0100_5210_0401_00c0, 0x0450_141f_2000_1004, 0x0049_43c0_0004_0000,
    0x0040_0004_0101_c000, 0x3004_0100_4010_0c00, 0x0100_4010_0c01_0042, 0x0000_3c07_01c0_1000,
    0x0407_0000_7804_0008, 0x0040_300c_0f00_0030, 0xb274_0000_000e_0400, 0x0020_0010_0081_0000,
    0x0000_0081_20c8_5000, 0x3c00_01c0_1000_0100, 0x0000_1000_0100_4014, 0x0204_0120_4012_0401,
    0x0003_c1b0_05c7_0040, 0xc030_041f_01c0_007c, 0x0c03_0040_000d_0300, 0x24c0_3000_0700_c1d0,
    0x1004_0120_4030_1c23, 0x0100_4000_0001_0040, 0xc170_141f_0048_9004, 0x0003_0040_1000_0001,
    0x0040_1000_0000_0030, 0x0000_0000_4000_0400, 0x0000_0000_0000_0000, 0xc011_7400_0040_1000,
    0x0000_0000_1354_1f07, 0x0000_0000_0000_0000, 0xf204_1f00_01f0_0000, 0x0100_4011_fc1f_0841,
    0x4010_0c53_0040_3000, 0x0000_0000_0000_0100, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000,
    0x0000_0000_0000_0000, 0x0000_0000_0000_0000, 0x001f_01c0_1004_0300, 0x00c0_0800_0008_0030,
    0xf000_0000_4070_0001, 0x0140_41f0_0c01_0000, 0x0000_0001_0000_0004, 0x0000_0000_0000_0000,
    0x0000_0000_0000_0000, 0x1000_0000_41f0_0003, 0x8100_00d1_7c00_0080, 0x4000_0001_17c0_0000,
    0x15c3_07c4_f000_0520, 0x0048_f004_1b20_0514, 0xb03c_0101_c070_0287, 0x8100_4011_3c01_57c1,
    0xc030_0297_0000_1004, 0x1c01_204d_d01c_0103, 0x0040_f004_0307_c170, 0x306c_0100_4010_0401,
    0x0000_c030_0401_0000, 0x0000_0000_0000_0000, 0x7c07_0000_3000_0000, 0x0048_5004_0000_4010,
    0x0000_0000_0000_0000, 0x0703_c5f0_0000_0000, 0x0000_0000_0010_d57c, 0x000f_0001_f40d_1f00,
    0x0180_1000_0000_0000, 0xf000_0100_40d0_0400, 0x0000_40c0_1c1f_0001, 0xc5b0_0401_0045_f004,
    0x3c00_00c0_f000_0001, 0x0000_1000_0100_0000, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000,
    0x0000_0c01_0000_0000, 0x0000_0000_0000_0000, 0x0000_1000_0000_4030, 0x3000_0100_0012_0400,
    0x0100_4010_0400_07c0, 0xc010_0c01_00c0_3004, 0x0401_0008_f034_0107, 0x0040_1004_8100_4010,
    0x1004_0100_4010_0c01, 0x0103_c010_0401_0840, 0x4010_0c01_0040_1004, 0x0401_0015_5004_0100,
    0x0000_1414_0077_c010, 0x101c_0701_c000_0001, 0x0101_8018_0401_0840, 0x4210_0401_0040_1004,
    0x8401_0040_1000_0100, 0x0050_1004_0100_4010, 0x0000_0000_0010_0001, 0x0000_0010_005f_0000,
    0x0410_0000_0340_000c, 0x1c00_01c0_0000_0300, 0x1040_1000_0100_0000, 0x1005_0300_0830_0000,
    0x0000_4000_0000_0000, 0xc010_0401_0040_001c, 0x0403_0040_1004_0100, 0x0040_101c_0300_4010,
    0x0000_0001_d070_0d03,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_hold_as_many_codes_as_the_annexes_and_their_ends() {
        let count = |list: &[u64]| list.iter().map(|word| word.count_ones()).sum::<u32>();
        assert_eq!((count(&COUNTRIES), count(&POSTCODES)), (474, 1195));
        for (code, is_there) in
            [(100, false), (101, true), (111, true), (150, true), (999, true), (1000, false), (0, false)]
        {
            assert_eq!(is_country(code), is_there, "{code}");
        }
        for (code, is_there) in [(999, false), (1000, true), (9000, true), (9992, true), (9993, false), (90_000, false)]
        {
            assert_eq!(is_belgian_postcode(code), is_there, "{code}");
        }
    }
}
