//! The kinds of work that are declared: for each what it asks, and what may be given too.

use chrono::NaiveDate;

use super::Making;
use super::UserAddress;
use crate::declaration::message::{EmployerNumbers, Identity, Message};
use crate::declaration::schema::{
    END_DATE, END_HOUR, JOINT_COMMITTEE, PLANNED_HOURS, PlannedAmount, START_DATE, START_HOUR, USER_JOINT_COMMITTEE,
    Zone,
};
use crate::error::Error;
use crate::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use crate::time::ClockTime;

builders! {
    /// An ordinary worker, under joint committee `XXX` unless another is given; open-ended unless it has an end.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let job = Message::ordinary()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("90.02.14-001.28".parse::<Ssin>()?)
    ///     .start("2026-09-01".parse()?)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&job.received(MessageContext::at("2026-08-31T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.letter(), Some(Letter::A));
    ///
    /// let error = Message::ordinary().start("2026-09-01".parse()?).build().unwrap_err();
    /// assert_eq!(error.to_string(), "not given: employer-id and natural-person");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Ordinary, ordinary: Oth, Some(JointCommittee::Other);
    asks { employer worker start }
    takes { end committee }

    /// A student in planned hours, under joint committee `XXX` unless another is given.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let job = Message::student()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("07.06.21-004.69".parse::<Ssin>()?)
    ///     .start("2026-07-01".parse()?)
    ///     .end("2026-07-31".parse()?)
    ///     .hours(76)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&job.received(MessageContext::at("2026-06-30T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.letter(), Some(Letter::A));
    /// assert!(Message::student().hours(1000).build().unwrap_err().is_value());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Student, student: Stu, Some(JointCommittee::Other);
    asks { employer worker start end hours }
    takes { committee }

    /// A flexi-job by the day, with its hours, under joint committee `XXX` unless another is given. A shift past midnight ends on the
    /// next day.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let shift = Message::flexi_day()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("85.07.30-044.17".parse::<Ssin>()?)
    ///     .day("2026-04-18".parse()?)
    ///     .begins("1800".parse()?)
    ///     .ends("0200".parse()?)
    ///     .build()?;
    /// assert_eq!(shift.get(dimona::declaration::schema::END_DATE), Some("2026-04-19".parse()?));
    /// let verdict = Engine::belgium().check(&shift.received(MessageContext::at("2026-04-18T10:00")?), &Register::new());
    /// // Whether the worker has another job is not known here.
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FlexiDay, flexi_day: Flx, Some(JointCommittee::Other);
    asks { employer worker day begins ends }
    takes { committee }

    /// A flexi-job over a period within one quarter, under joint committee `XXX` unless another is given.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let job = Message::flexi_period()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("85.07.30-044.17".parse::<Ssin>()?)
    ///     .start("2026-04-18".parse()?)
    ///     .end("2026-06-30".parse()?)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&job.received(MessageContext::at("2026-04-17T10:00")?), &Register::new());
    /// // Whether the worker has another job is not known here.
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FlexiPeriod, flexi_period: Flx, Some(JointCommittee::Other);
    asks { employer worker start end }
    takes { committee }

    /// An occasional worker in hours, with an SSIN: in horeca, agriculture, horticulture or at funerals. Work past midnight ends on the
    /// next day.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, JointCommittee};
    /// let shift = Message::occasional_hours()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("85.07.30-044.17".parse()?)
    ///     .committee(JointCommittee::Horeca)
    ///     .day("2026-04-18".parse()?)
    ///     .begins("1100".parse()?)
    ///     .ends("1500".parse()?)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&shift.received(MessageContext::at("2026-04-17T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    OccasionalHours, occasional_hours: Ext, None;
    asks { employer worker_with_ssin committee day begins ends }
    takes {}

    /// An occasional worker in horeca who is paid by the day, with an SSIN: only the hour of the begin is told.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::EnterpriseNumber;
    /// let day = Message::occasional_day()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("85.07.30-044.17".parse()?)
    ///     .day("2026-04-18".parse()?)
    ///     .begins("1100".parse()?)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&day.received(MessageContext::at("2026-04-17T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    OccasionalDay, occasional_day: Ext, Some(JointCommittee::Horeca);
    asks { employer worker_with_ssin day begins }
    takes {}

    /// An agency worker, under joint committee 322, with the user and its joint committee.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, JointCommittee, Ssin};
    /// let mission = Message::agency()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("90.02.14-001.28".parse::<Ssin>()?)
    ///     .start("2026-09-01".parse()?)
    ///     .end("2026-09-04".parse()?)
    ///     .user("0999.111.183".parse()?)
    ///     .user_committee(JointCommittee::Other)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&mission.received(MessageContext::at("2026-08-31T10:00")?), &Register::new());
    /// // The NSSO does not say which worker types go with committee 322: that this one does is assumed.
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Agency, agency: Oth, Some(JointCommittee::AgencyWork);
    asks { employer worker start end user user_committee }
    takes {}

    /// A construction worker, under joint committee 124, with the control cards C3.2A.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let job = Message::construction()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("90.02.14-001.28".parse::<Ssin>()?)
    ///     .start("2026-09-01".parse()?)
    ///     .cards(36_360_001, 36_360_002)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&job.received(MessageContext::at("2026-08-31T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Construction, construction: Bcw, Some(JointCommittee::Construction);
    asks { employer worker start cards }
    takes { end }

    /// Work in sport under article 17, in planned hours.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let job = Message::article_17_sport()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("90.02.14-001.28".parse::<Ssin>()?)
    ///     .start("2026-09-01".parse()?)
    ///     .end("2026-09-30".parse()?)
    ///     .hours(20)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&job.received(MessageContext::at("2026-08-31T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Article17Sport, article_17_sport: S17, Some(JointCommittee::Other);
    asks { employer worker start end hours }
    takes {}

    /// Work in the socio-cultural and other sectors under article 17, in planned hours.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let job = Message::article_17_other()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("90.02.14-001.28".parse::<Ssin>()?)
    ///     .start("2026-09-01".parse()?)
    ///     .end("2026-09-30".parse()?)
    ///     .hours(20)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&job.received(MessageContext::at("2026-08-31T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Article17Other, article_17_other: O17, Some(JointCommittee::Other);
    asks { employer worker start end hours }
    takes {}

    /// A day for public television under article 17.
    ///
    /// ```
    /// use dimona::{Engine, Message, MessageContext, Register};
    /// use dimona::declaration::message::Letter;
    /// use dimona::id::{EnterpriseNumber, Ssin};
    /// let day = Message::article_17_television()
    ///     .employer("0999.999.031".parse::<EnterpriseNumber>()?)
    ///     .worker("90.02.14-001.28".parse::<Ssin>()?)
    ///     .day("2026-09-01".parse()?)
    ///     .build()?;
    /// let verdict = Engine::belgium().check(&day.received(MessageContext::at("2026-08-31T10:00")?), &Register::new());
    /// assert_eq!(verdict.answer.at_least(), Letter::A);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Article17Television, article_17_television: T17, Some(JointCommittee::Other);
    asks { employer worker day }
    takes {}
}
