//! Dates, quarters, periods, clock times, moments, holidays and working days as users meet them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{NaiveDate, Offset, TimeZone, Utc};
use dimona::time::{
    ClockTime, Moment, Period, Quarter, Shift, TimeFault, TimeForm, WorkingDays, days, from_days, is_legal_holiday,
    legal_holidays, parse_date,
};

fn date(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

fn clock(text: &str) -> ClockTime {
    ClockTime::parse_digits(text).unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

mod dates {
    use super::*;

    #[test]
    fn real_dates_are_read() {
        for (text, year, month, day) in [
            ("2026-11-22", 2026, 11, 22),
            ("2024-02-29", 2024, 2, 29),
            ("2000-02-29", 2000, 2, 29),
            ("0001-01-01", 1, 1, 1),
            ("9999-12-31", 9999, 12, 31),
        ] {
            assert_eq!(parse_date(text).ok(), NaiveDate::from_ymd_opt(year, month, day), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused_and_it_is_said_why() {
        let unexpected = |position, found| TimeFault::UnexpectedCharacter { position, found, expected: TimeForm::Date };
        let incomplete = TimeFault::Incomplete { expected: TimeForm::Date };
        for (text, fault) in [
            ("", TimeFault::Empty),
            ("2026", incomplete),
            ("2026-11-2", incomplete),
            ("2026-1-22", unexpected(7, '-')),
            ("2026-11-22T", unexpected(11, 'T')),
            (" 2026-11-22", unexpected(1, ' ')),
            ("2026/11/22", unexpected(5, '/')),
            ("2026-11-2é", unexpected(10, 'é')),
            ("2026-11-2\u{1F600}", unexpected(10, '\u{1F600}')),
            ("+026-11-22", unexpected(1, '+')),
            ("22-11-2026", unexpected(3, '-')),
            ("1990-99-99", TimeFault::NoSuchDate { year: 1990, month: 99, day: 99 }),
            ("1990-02-29", TimeFault::NoSuchDate { year: 1990, month: 2, day: 29 }),
            ("1900-02-29", TimeFault::NoSuchDate { year: 1900, month: 2, day: 29 }),
            ("2026-00-10", TimeFault::NoSuchDate { year: 2026, month: 0, day: 10 }),
            ("2026-04-31", TimeFault::NoSuchDate { year: 2026, month: 4, day: 31 }),
            ("0000-01-01", TimeFault::OutOfRange),
        ] {
            assert_eq!(parse_date(text), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn days_are_ordered_integers() {
        assert_eq!(days(date("0001-01-01")), 1);
        assert_eq!(days(date("1970-01-01")), 719_163);
        assert_eq!(from_days(719_163), Some(date("1970-01-01")));
        assert_eq!(from_days(i32::MIN), None);
    }
}

mod quarters {
    use super::*;

    #[test]
    fn first_and_last_days() {
        for (text, first, last) in [
            ("2026Q1", "2026-01-01", "2026-03-31"),
            ("2026Q2", "2026-04-01", "2026-06-30"),
            ("2026Q3", "2026-07-01", "2026-09-30"),
            ("2026Q4", "2026-10-01", "2026-12-31"),
        ] {
            let q = quarter(text);
            assert_eq!((q.first_day(), q.last_day()), (date(first), date(last)));
            assert_eq!(Quarter::of(date(first)), q);
            assert_eq!(Quarter::of(date(last)), q);
            assert!(q.contains(date(first)) && q.contains(date(last)));
            assert!(!q.contains(date(first).pred_opt().unwrap()));
            assert!(!q.contains(date(last).succ_opt().unwrap()));
            assert_eq!(q.to_string(), text);
        }
    }

    #[test]
    fn the_reference_quarter_crosses_the_year() {
        assert_eq!(quarter("2026Q1").minus(3), quarter("2025Q2"));
        assert_eq!(quarter("2026Q3").minus(3), quarter("2025Q4"));
        assert_eq!(quarter("2026Q4").minus(3), quarter("2026Q1"));
        assert_eq!(quarter("2025Q4").plus(1), quarter("2026Q1"));
        assert_eq!(quarter("2026Q3").minus(0), quarter("2026Q3"));
    }

    #[test]
    fn counting_stops_at_the_ends() {
        assert_eq!(quarter("0001Q2").minus(1), Quarter::MIN);
        assert_eq!(quarter("0001Q2").minus(u32::MAX), Quarter::MIN);
        assert_eq!(quarter("9999Q3").plus(u32::MAX), Quarter::MAX);
        assert_eq!(Quarter::MIN.to_string(), "0001Q1");
        assert_eq!(Quarter::MAX.to_string(), "9999Q4");
        assert_eq!(Quarter::of(NaiveDate::MIN), Quarter::MIN);
        assert_eq!(Quarter::of(NaiveDate::MAX), Quarter::MAX);
        assert_eq!(Quarter::MIN.first_day(), date("0001-01-01"));
        assert_eq!(Quarter::MAX.last_day(), date("9999-12-31"));
    }

    #[test]
    fn texts() {
        for text in ["2026Q3", "2026q3", "2026-Q3", "2026/3"] {
            let q = quarter(text);
            assert_eq!((q.year(), q.number()), (2026, 3), "{text}");
        }
        for (text, fault) in [
            ("", TimeFault::Empty),
            ("2026", TimeFault::Incomplete { expected: TimeForm::Quarter }),
            ("2026Q5", TimeFault::NoSuchQuarter { found: 5 }),
            ("2026Q0", TimeFault::NoSuchQuarter { found: 0 }),
            ("0000Q1", TimeFault::OutOfRange),
        ] {
            assert_eq!(Quarter::parse(text), Err(fault), "{text}");
        }
        for text in ["2026-3", "2026/Q3", "26Q3", "2026Q33", "2026 Q3", "T-3"] {
            assert!(text.parse::<Quarter>().unwrap_err().is_time(), "{text}");
        }
        for (year, number) in [(0, 1), (10_000, 1), (2026, 0), (2026, 5), (-1, 1)] {
            assert_eq!(Quarter::new(year, number), None);
        }
    }
}

mod periods {
    use super::*;

    fn closed(start: &str, end: &str) -> Period {
        Period::closed(date(start), date(end)).unwrap()
    }

    #[test]
    fn the_end_may_be_the_start_but_not_before_it() {
        assert_eq!(closed("2026-07-01", "2026-07-01").days(), Some(1));
        assert_eq!(Period::new(date("2026-07-02"), Some(date("2026-07-01"))), Err(TimeFault::EndBeforeStart));
    }

    #[test]
    fn days_count_both_ends() {
        assert_eq!(closed("2024-01-01", "2024-12-31").days(), Some(366));
        assert_eq!(Period::open(date("2026-07-01")).days(), None);
        let all = Period::closed(NaiveDate::MIN, NaiveDate::MAX).unwrap();
        assert!(all.days().unwrap() > 190_000_000);
    }

    #[test]
    fn both_ends_belong_to_it() {
        let july = closed("2026-07-01", "2026-07-31");
        assert!(july.contains(date("2026-07-01")) && july.contains(date("2026-07-31")));
        assert!(!july.contains(date("2026-06-30")) && !july.contains(date("2026-08-01")));
        let open = Period::open(date("2026-07-01"));
        assert!(open.contains(date("9999-12-31")) && !open.contains(date("2026-06-30")));
        assert!(open.is_open() && !july.is_open());
    }

    #[test]
    fn one_common_day_is_overlap() {
        let july = closed("2026-07-01", "2026-07-31");
        for (start, end, expected) in [
            ("2026-07-31", "2026-08-05", true),
            ("2026-08-01", "2026-08-05", false),
            ("2026-06-01", "2026-07-01", true),
            ("2026-06-01", "2026-06-30", false),
            ("2026-07-10", "2026-07-12", true),
            ("2026-06-01", "2026-08-31", true),
        ] {
            let other = closed(start, end);
            assert_eq!(july.overlaps(&other), expected, "{other}");
            assert_eq!(other.overlaps(&july), expected, "{other}");
        }
        let open = Period::open(date("2026-07-31"));
        assert!(july.overlaps(&open) && open.overlaps(&july));
        let later = Period::open(date("2026-08-01"));
        assert!(!july.overlaps(&later) && !later.overlaps(&july));
        assert!(open.overlaps(&later) && later.overlaps(&open));
    }

    #[test]
    fn one_quarter_or_more() {
        assert!(closed("2026-07-01", "2026-09-30").is_within_one_quarter());
        assert!(!closed("2026-09-30", "2026-10-01").is_within_one_quarter());
        assert!(!closed("2025-07-01", "2026-07-01").is_within_one_quarter());
        assert!(!Period::open(date("2026-07-01")).is_within_one_quarter());
    }

    #[test]
    fn it_prints_as_an_interval() {
        assert_eq!(closed("2026-07-01", "2026-07-31").to_string(), "2026-07-01/2026-07-31");
        assert_eq!(Period::open(date("2026-07-01")).to_string(), "2026-07-01/..");
    }
}

mod clock_times {
    use super::*;

    #[test]
    fn all_minutes_of_the_day_and_no_others() {
        let mut accepted = 0;
        for n in 0..10_000_u32 {
            let text = format!("{n:04}");
            match ClockTime::parse_digits(&text) {
                Ok(time) => {
                    accepted += 1;
                    assert_eq!((time.hour(), time.minute()), (n / 100, n % 100));
                    assert_eq!(time.to_string(), text);
                }
                Err(fault) => assert_eq!(fault, TimeFault::NoSuchTime { hour: n / 100, minute: n % 100, second: 0 }),
            }
        }
        assert_eq!(accepted, 1440);
    }

    #[test]
    fn people_and_systems_write_it_in_other_ways() {
        for text in ["0730", "7:30", "07:30", "07:30:00", "07:30:59", " 07:30 "] {
            assert_eq!(text.parse::<ClockTime>().unwrap(), clock("0730"), "{text}");
        }
        for text in [
            "",
            "730",
            "7.30",
            "0730:00",
            "07:3",
            "24:00",
            "2400",
            "07:60",
            "07:30:60",
            "-7:30",
            "7:30:00",
            "07:30:00.000",
        ] {
            assert!(text.parse::<ClockTime>().unwrap_err().is_time(), "{text}");
        }
        for text in ["7:30", "07:30", " 0730", "0730 ", "07300", "073", ""] {
            assert!(ClockTime::parse_digits(text).is_err(), "{text}");
        }
    }

    #[test]
    fn minutes_since_midnight() {
        assert_eq!(ClockTime::MIDNIGHT.to_string(), "0000");
        assert_eq!(clock("2359").minutes(), 1439);
        assert_eq!(ClockTime::from_minutes(1439), Some(clock("2359")));
        assert_eq!(ClockTime::from_minutes(1440), None);
        assert!(clock("0959") < clock("1000"));
    }
}

mod moments {
    use super::*;

    #[test]
    fn one_moment_is_written_in_many_ways() {
        let expected = moment("2026-11-27T21:00:00+01:00");
        for text in [
            "2026-11-27T20:00:00Z",
            "2026-11-27t20:00:00z",
            "2026-11-27T20:00:00.000Z",
            "2026-11-27T20:00Z",
            "2026-11-27T21:00:00.000+01:00",
            "2026-11-27T21:00:00+0100",
            "2026-11-27T15:30:00-04:30",
            "2026-11-28T00:00:00+04:00",
            "2026-11-27T20:00:00-00:00",
            "2026-11-27T21:00",
            "2026-11-27 21:00",
            "2026-11-27T21:00:00",
            "2026-11-27 21:00:00.000",
        ] {
            assert_eq!(text.parse::<Moment>().unwrap(), expected, "{text}");
        }
        assert_eq!(expected.millis(), 1_795_809_600_000);
    }

    #[test]
    fn fractions_are_kept_to_the_millisecond() {
        let whole = moment("2026-11-27T21:00:00").millis();
        for (text, millis) in
            [(".1", 100), (".12", 120), (".123", 123), (".1239", 123), (".999999999", 999), (".000", 0)]
        {
            let read = moment(&format!("2026-11-27T21:00:00{text}"));
            assert_eq!(read.millis() - whole, millis, "{text}");
        }
        assert_eq!(moment("2026-11-27T20:00:00.05Z").to_string(), "2026-11-27T21:00:00.050+01:00");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let time = |hour, minute, second| TimeFault::NoSuchTime { hour, minute, second };
        for (text, fault) in [
            ("", TimeFault::Empty),
            ("2026-11-27T24:00:00.000", time(24, 0, 0)),
            ("2026-11-27T23:59:60Z", time(23, 59, 60)),
            ("2026-11-27T23:60", time(23, 60, 0)),
            ("2026-11-31T10:00", TimeFault::NoSuchDate { year: 2026, month: 11, day: 31 }),
            ("2026-11-27T10:00+24:00", TimeFault::NoSuchOffset { hours: 24, minutes: 0 }),
            ("2026-11-27T10:00+01:60", TimeFault::NoSuchOffset { hours: 1, minutes: 60 }),
            ("2026-03-29T02:30", TimeFault::SkippedTime { hour: 2, minute: 30 }),
            ("0001-01-01T00:00:00+02:00", TimeFault::OutOfRange),
            ("9999-12-31T23:00:00Z", TimeFault::OutOfRange),
        ] {
            assert_eq!(Moment::parse(text), Err(fault), "{text}");
        }
        for (text, at) in [
            ("2026-11-27_10:00", 11),
            ("2026-11-27T10.00", 14),
            ("2026-11-27T10:00:00.Z", 21),
            ("2026-11-27T10:00:00Z ", 21),
            ("2026-11-27T10:00:00+1:00", 22),
            ("2026-11-27T10:00é", 17),
        ] {
            assert!(
                matches!(
                    Moment::parse(text),
                    Err(TimeFault::UnexpectedCharacter { position, .. }) if position == at
                ),
                "{text}: {:?}",
                Moment::parse(text)
            );
        }
        for text in ["2026-11-27", "2026-11-27T", "2026-11-27T10", "2026-11-27T10:00:0", "2026-11-27T10:00+01:"] {
            assert!(matches!(Moment::parse(text), Err(TimeFault::Incomplete { .. })), "{text}");
        }
        assert_eq!(
            Moment::parse("2026-03-29T02:30").unwrap_err().to_string(),
            "02:30 does not exist on that day: the clocks go forward"
        );
    }

    #[test]
    fn march_skips_an_hour() {
        assert_eq!(moment("2026-03-29T01:59:59").to_string(), "2026-03-29T01:59:59+01:00");
        assert_eq!(moment("2026-03-29T03:00").to_string(), "2026-03-29T03:00:00+02:00");
        assert_eq!(moment("2026-03-29T03:00").millis() - moment("2026-03-29T01:59").millis(), 60_000);
        for time in ["0200", "0230", "0259"] {
            assert!(Moment::from_brussels(date("2026-03-29"), clock(time)).is_err(), "{time}");
        }
        // With an offset the same digits are a moment.
        assert_eq!(moment("2026-03-29T02:30:00+01:00"), moment("2026-03-29T03:30"));
    }

    #[test]
    fn an_hour_that_october_repeats_is_told_as_it_was_given() {
        for (text, expected) in [
            ("2026-10-25T01:59:59.999", "2026-10-25T01:59:59.999+02:00"),
            ("2026-10-25T02:00", "2026-10-25T02:00:00"),
            ("2026-10-25T02:59:59", "2026-10-25T02:59:59"),
            ("2026-10-25T03:00", "2026-10-25T03:00:00+01:00"),
            ("2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+01:00"),
        ] {
            assert_eq!(moment(text).to_string(), expected);
        }
        let day = Moment::end_of_day(date("2026-10-25")).millis() - Moment::start_of_day(date("2026-10-25")).millis();
        assert_eq!(day, 25 * 3_600_000);
        let day = Moment::end_of_day(date("2026-03-29")).millis() - Moment::start_of_day(date("2026-03-29")).millis();
        assert_eq!(day, 23 * 3_600_000);
    }

    #[test]
    fn offsets_agree_with_the_tz_database_for_every_hour_of_1996_to_2037() {
        let brussels = chrono_tz::Europe::Brussels;
        let first = Utc.with_ymd_and_hms(1996, 1, 1, 0, 0, 0).unwrap().timestamp_millis();
        let last = Utc.with_ymd_and_hms(2038, 1, 1, 0, 0, 0).unwrap().timestamp_millis();
        let mut hours = 0;
        for millis in (first..last).step_by(3_600_000) {
            let utc = Utc.timestamp_millis_opt(millis).unwrap().naive_utc();
            let offset = brussels.offset_from_utc_datetime(&utc).fix();
            let ours = Moment::from_millis(millis).unwrap().brussels();
            assert_eq!(ours, utc + offset, "{utc}");
            hours += 1;
        }
        assert_eq!(hours, 368_184);
    }

    #[test]
    fn local_times_agree_with_the_tz_database_around_every_change() {
        let brussels = chrono_tz::Europe::Brussels;
        let (mut skipped, mut twice) = (0, 0);
        for year in 1996..2038 {
            for (month, first) in [(3, 25), (10, 25)] {
                for day in first..=31 {
                    for half_hour in 0..48 {
                        let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
                        let time = ClockTime::from_minutes(half_hour * 30).unwrap();
                        let local = day.and_hms_opt(time.hour(), time.minute(), 0).unwrap();
                        let theirs = brussels.from_local_datetime(&local);
                        let ours = Moment::from_brussels(day, time);
                        assert_eq!(
                            ours.ok().map(Moment::millis),
                            theirs.earliest().map(|moment| moment.timestamp_millis()),
                            "{local}"
                        );
                        skipped += u32::from(theirs.earliest().is_none());
                        twice += u32::from(theirs.earliest() != theirs.latest());
                    }
                }
            }
        }
        assert_eq!((skipped, twice), (84, 84));
    }

    #[test]
    fn the_date_is_that_of_belgium() {
        assert_eq!(moment("2026-12-31T22:59:59.999Z").date(), date("2026-12-31"));
        assert_eq!(moment("2026-12-31T23:00:00Z").date(), date("2027-01-01"));
        assert_eq!(moment("2026-06-30T21:59:59Z").date(), date("2026-06-30"));
        assert_eq!(moment("2026-06-30T22:00:00Z").date(), date("2026-07-01"));
        assert_eq!(
            moment("2026-06-30T22:00:00.250Z").brussels(),
            date("2026-07-01").and_hms_milli_opt(0, 0, 0, 250).unwrap()
        );
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        // A CANCEL is due on the first day itself: 23:59:59 is in time, midnight is not.
        let end = Moment::end_of_day(date("2026-12-07"));
        assert!(moment("2026-12-07T23:59:59.999") < end);
        assert_eq!(moment("2026-12-08T00:00"), end);
        assert_eq!(end, Moment::start_of_day(date("2026-12-08")));
    }

    #[test]
    fn minutes_are_floored() {
        assert_eq!(moment("2026-05-05T07:59:59.999").to_minute(), moment("2026-05-05T07:59"));
        assert_eq!(moment("2026-05-05T08:00").to_minute(), moment("2026-05-05T08:00"));
        let before_1970 = Moment::from_millis(-1).unwrap();
        assert_eq!(before_1970.to_minute().millis(), -60_000);
        assert_eq!(Moment::MIN.to_minute(), Moment::MIN);
    }

    #[test]
    fn minutes_are_added_as_they_pass() {
        let end = moment("2026-11-22T22:30");
        assert_eq!(end.plus_minutes(480), moment("2026-11-23T06:30"));
        assert_eq!(end.plus_minutes(-1), moment("2026-11-22T22:29"));
        assert_eq!(moment("2026-03-28T22:00").plus_minutes(480), moment("2026-03-29T07:00"));
        assert_eq!(end.plus_minutes(i64::MAX), Moment::MAX);
        assert_eq!(end.plus_minutes(i64::MIN), Moment::MIN);
    }

    #[test]
    fn the_ends_of_time_hold() {
        assert_eq!(Moment::MIN.to_string(), "0001-01-01T00:00:00+01:00");
        assert_eq!(Moment::MAX.to_string(), "9999-12-31T23:59:59.999+01:00");
        assert_eq!(Moment::from_millis(Moment::MIN.millis()), Ok(Moment::MIN));
        assert_eq!(Moment::from_millis(Moment::MIN.millis() - 1), Err(TimeFault::OutOfRange));
        assert_eq!(Moment::from_millis(Moment::MAX.millis() + 1), Err(TimeFault::OutOfRange));
        assert_eq!(Moment::start_of_day(date("0001-01-01")), Moment::MIN);
        assert_eq!(Moment::end_of_day(date("9999-12-31")), Moment::MAX);
        assert_eq!(Moment::start_of_day(NaiveDate::MIN), Moment::MIN);
        assert_eq!(Moment::end_of_day(NaiveDate::MAX), Moment::MAX);
        assert_eq!(Moment::from_brussels(NaiveDate::MAX, clock("1200")), Err(TimeFault::OutOfRange));
    }
}

mod shifts {
    use super::*;

    fn shift(start: (&str, &str), end: (&str, &str)) -> Result<Shift, TimeFault> {
        Shift::new(date(start.0), clock(start.1), date(end.0), clock(end.1))
    }

    #[test]
    fn across_midnight() {
        let night = shift(("2026-04-11", "2200"), ("2026-04-12", "0200")).unwrap();
        assert_eq!(night.minutes(), 240);
        assert!(night.crosses_midnight());
        assert_eq!(night.starts_at(), moment("2026-04-11T22:00"));
        assert_eq!(night.ends_at(), moment("2026-04-12T02:00"));
        assert_eq!((night.start_date(), night.start_time()), (date("2026-04-11"), clock("2200")));
        assert_eq!((night.end_date(), night.end_time()), (date("2026-04-12"), clock("0200")));
        // The same hours on one date.
        assert_eq!(shift(("2026-04-11", "2200"), ("2026-04-11", "0200")), Err(TimeFault::EndBeforeStart));
        assert!(!shift(("2026-04-11", "1000"), ("2026-04-11", "1400")).unwrap().crosses_midnight());
    }

    #[test]
    fn clock_changes_count() {
        let hours = |start, end| shift((start, "2200"), (end, "0600")).unwrap().minutes();
        assert_eq!(hours("2026-03-27", "2026-03-28"), 480);
        assert_eq!(hours("2026-03-28", "2026-03-29"), 420);
        assert_eq!(hours("2026-10-24", "2026-10-25"), 540);
        assert_eq!(
            shift(("2026-03-28", "2200"), ("2026-03-29", "0230")),
            Err(TimeFault::SkippedTime { hour: 2, minute: 30 })
        );
    }

    #[test]
    fn touching_ends_do_not_overlap() {
        let morning = shift(("2026-11-21", "1000"), ("2026-11-21", "1400")).unwrap();
        let next = shift(("2026-11-21", "1400"), ("2026-11-21", "1800")).unwrap();
        let across = shift(("2026-11-21", "1359"), ("2026-11-21", "1800")).unwrap();
        let whole = shift(("2026-11-20", "2300"), ("2026-11-21", "2300")).unwrap();
        let moment_of_it = shift(("2026-11-21", "1200"), ("2026-11-21", "1200")).unwrap();
        for (a, b, expected) in [
            (morning, next, false),
            (morning, across, true),
            (next, across, true),
            (whole, morning, true),
            (morning, morning, true),
            (moment_of_it, morning, false),
        ] {
            assert_eq!(a.overlaps(&b), expected, "{a:?} {b:?}");
            assert_eq!(b.overlaps(&a), expected, "{b:?} {a:?}");
        }
        assert_eq!(moment_of_it.minutes(), 0);
        let mut sorted = [next, across, whole, morning];
        sorted.sort_unstable();
        assert_eq!(sorted, [whole, morning, across, next]);
    }
}

mod holidays {
    use super::*;

    #[test]
    fn moving_holidays_of_2024_to_2028() {
        for (year, easter_monday, ascension, whit_monday) in [
            (2024, "2024-04-01", "2024-05-09", "2024-05-20"),
            (2025, "2025-04-21", "2025-05-29", "2025-06-09"),
            (2026, "2026-04-06", "2026-05-14", "2026-05-25"),
            (2027, "2027-03-29", "2027-05-06", "2027-05-17"),
            (2028, "2028-04-17", "2028-05-25", "2028-06-05"),
        ] {
            let expected = [
                format!("{year}-01-01"),
                easter_monday.to_owned(),
                format!("{year}-05-01"),
                ascension.to_owned(),
                whit_monday.to_owned(),
                format!("{year}-07-21"),
                format!("{year}-08-15"),
                format!("{year}-11-01"),
                format!("{year}-11-11"),
                format!("{year}-12-25"),
            ];
            assert_eq!(legal_holidays(year).map(|day| day.to_string()), expected);
        }
    }

    #[test]
    fn easter_at_its_earliest_and_latest() {
        // 22 March 2285 and 25 April 2038; 23 March 2008, when Ascension Day was 1 May.
        let holidays = legal_holidays(2285).map(|day| day.to_string());
        assert_eq!(holidays[1..5], ["2285-03-23", "2285-04-30", "2285-05-01", "2285-05-11"]);
        let holidays = legal_holidays(2038).map(|day| day.to_string());
        assert_eq!(holidays[1..5], ["2038-04-26", "2038-05-01", "2038-06-03", "2038-06-14"]);
        let holidays = legal_holidays(2008).map(|day| day.to_string());
        assert_eq!(holidays[1..5], ["2008-03-24", "2008-05-01", "2008-05-01", "2008-05-12"]);
    }

    #[test]
    fn the_list_and_the_question_agree() {
        for year in [1, 1996, 2008, 2026, 2038, 2285, 9999] {
            let holidays = legal_holidays(year);
            assert!(holidays.is_sorted());
            let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
            for day in first.iter_days().take_while(|day| *day <= holidays[9]) {
                assert_eq!(is_legal_holiday(day), holidays.contains(&day), "{day}");
            }
        }
    }

    #[test]
    fn other_feasts_are_not_legal_holidays() {
        for text in ["2026-07-11", "2026-09-27", "2026-05-08", "2026-11-15", "2026-12-26", "2026-04-05"] {
            assert!(!is_legal_holiday(date(text)), "{text}");
        }
    }

    #[test]
    fn years_beyond_the_calendar_are_answered() {
        assert_eq!(legal_holidays(i32::MIN), legal_holidays(1));
        assert_eq!(legal_holidays(i32::MAX), legal_holidays(9999));
        assert!(!is_legal_holiday(NaiveDate::MAX));
    }
}

mod working_days {
    use super::*;

    #[test]
    fn saturday_is_one_unless_switched_off() {
        let law = WorkingDays::default();
        let civil = WorkingDays { saturday: false };
        for (text, by_law, by_civil_code) in [
            ("2026-11-20", true, true),
            ("2026-11-21", true, false),
            ("2026-11-22", false, false),
            ("2026-11-11", false, false),
            ("2026-08-15", false, false),
            ("2026-12-26", true, false),
        ] {
            assert_eq!(law.is_working_day(date(text)), by_law, "{text}");
            assert_eq!(civil.is_working_day(date(text)), by_civil_code, "{text}");
        }
    }

    #[test]
    fn the_first_working_day_after_the_last_day() {
        // (last day, due with Saturday, due without)
        for (last, due, due_without) in [
            ("2026-11-20", "2026-11-21", "2026-11-23"),
            ("2026-11-21", "2026-11-23", "2026-11-23"),
            ("2026-11-10", "2026-11-12", "2026-11-12"),
            ("2026-12-24", "2026-12-26", "2026-12-28"),
            ("2026-10-31", "2026-11-02", "2026-11-02"),
            ("2026-11-13", "2026-11-14", "2026-11-16"),
            ("2026-12-31", "2027-01-02", "2027-01-04"),
            ("2026-04-04", "2026-04-07", "2026-04-07"),
        ] {
            assert_eq!(WorkingDays::default().next_after(date(last)), date(due), "{last}");
            let without = WorkingDays { saturday: false };
            assert_eq!(without.next_after(date(last)), date(due_without), "{last}");
        }
    }

    #[test]
    fn the_end_of_the_calendar_does_not_break() {
        assert_eq!(WorkingDays::default().next_after(NaiveDate::MAX), NaiveDate::MAX);
    }
}

#[cfg(feature = "proptest")]
mod round_trips {
    use super::*;
    use dimona::strategies::time;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn dates(day in time::date()) {
            prop_assert_eq!(parse_date(&day.to_string()), Ok(day));
            prop_assert_eq!(from_days(days(day)), Some(day));
            prop_assert!(Quarter::of(day).contains(day));
        }

        #[test]
        fn quarters(q in time::quarter(), n in 0_u32..400) {
            prop_assert_eq!(q.to_string().parse::<Quarter>().ok(), Some(q));
            prop_assert_eq!(q.plus(n).minus(n), q);
            prop_assert_eq!(q.plus(1).first_day(), q.last_day().succ_opt().unwrap());
        }

        #[test]
        fn clock_times(t in time::clock_time()) {
            prop_assert_eq!(ClockTime::parse_digits(&t.to_string()), Ok(t));
            let colon = format!("{}:{:02}", t.hour(), t.minute());
            prop_assert_eq!(ClockTime::parse_lenient(&colon), Ok(t));
        }

        #[test]
        fn moments(m in time::moment()) {
            prop_assert_eq!(Moment::parse(&m.to_string()), Ok(m));
            prop_assert_eq!(m.brussels().date(), m.date());
            prop_assert!(Moment::start_of_day(m.date()) <= m);
            prop_assert!(m < Moment::end_of_day(m.date()));
            prop_assert!(m.to_minute() <= m && m < m.to_minute().plus_minutes(1));
        }

        #[test]
        fn any_moment_prints_and_reads(millis in Moment::MIN.millis()..=Moment::MAX.millis()) {
            let m = Moment::from_millis(millis).unwrap();
            prop_assert_eq!(Moment::parse(&m.to_string()), Ok(m));
        }

        #[test]
        fn periods(a in time::period(), b in time::period(), open in time::open_period()) {
            prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
            let common = a.start().max(b.start());
            prop_assert_eq!(a.overlaps(&b), a.contains(common) && b.contains(common));
            prop_assert!(a.contains(a.end().unwrap()));
            prop_assert!(open.is_open() && open.contains(open.start()));
        }

        #[test]
        fn shifts(a in time::shift(), b in time::shift()) {
            prop_assert!(a.minutes() <= 25 * 60);
            prop_assert_eq!(a.starts_at().plus_minutes(i64::try_from(a.minutes()).unwrap()), a.ends_at());
            prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
            prop_assert_eq!(a.overlaps(&a), a.minutes() > 0);
        }

        #[test]
        fn no_text_breaks_a_reader(text in "[0-9TQ:+.Z -]{0,32}|\\PC{0,24}") {
            if let Ok(day) = parse_date(&text) {
                prop_assert_eq!(day.to_string(), text.as_str());
            }
            if let Ok(m) = Moment::parse(&text) {
                prop_assert!(Moment::MIN <= m && m <= Moment::MAX);
            }
            if let Ok(t) = ClockTime::parse_digits(&text) {
                prop_assert_eq!(t.to_string(), text.as_str());
            }
            if let Ok(q) = Quarter::parse(&text) {
                let year = format!("{:04}", q.year());
                prop_assert!(text.starts_with(&year));
            }
        }
    }
}
