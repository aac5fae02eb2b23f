use crate::words::fact_tables::FactTables;

pub(super) const FACT_TABLES: FactTables = FactTables {
    text: "text",
    number: "number",
    number_or_text: "number or text",
    flag: "true or false",
    object: "object",
    worker: "the SSIN",
    employer_id: "the NSSO number of the employer",
    provisional_employer_id: "the provisional NSSO number of the employer",
    enterprise_number: "the enterprise number of the employer",
    careers: "What a worker did in a quarter: one row for each kind of work at each employer. Rows add up, and \
        together they are the whole quarter; a worker and quarter without a row is unknown.",
    career_quarter: "the quarter, such as `2026Q1`",
    career_kind: "`ordinary` (paid by an employer, holidays and guaranteed pay included), `suspension` (unpaid, but \
        in the DmfA: sickness, maternity, temporary unemployment), `severance` (covered by severance pay), \
        `flexi-job`, `student`, `occasional`, `apprentice`, `compulsory-education` (young people in part-time \
        compulsory education), `horeca-overtime`, `self-employed`, `unpaid-leave` (also full-time time credit and \
        parental leave), `foreign` (under another country's scheme), `teacher-summer` (deferred pay of July to \
        September), `none` (no work at all in that quarter)",
    career_days: "days of this work, half days too; every kind but `none` has one volume, which is `days`, `hours` \
        or `fraction` (`self-employed` and `unpaid-leave` may do without; `unpaid-leave` is then the whole quarter)",
    career_full_time_days: "beside `days`: the days of a full-time worker in that quarter, 36 to 92",
    career_hours: "hours of this work, with at most two decimals",
    career_full_time_hours: "beside `hours`: the hours of a full-time worker in that quarter, 200 to 700: not those of a week or a month",
    career_fraction: "the volume as a fraction of a full-time job: `0.8`, `4/5` or `80%`",
    career_proof: "for `foreign` and `teacher-summer`: your reference of a proof that the NSSO can be given",
    proof_answer: "what the NSSO answered to the proof: `accepted` or `refused`; nothing while it has not answered",
    regime: "the regime of the contract: `full-time` or `reduced`",
    contracts: "The contracts of workers, with at least one number of the employer in each row.",
    contract_start: "the first day of the contract, such as `2026-07-01`",
    contract_first_work: "when work really began: a day, or a moment such as `2026-07-01T08:00`",
    contract_end: "the last day of the contract, if it has one",
    contract_worker_type: "the worker type under which the contract is declared, such as `OTH`: without it, nobody can say whether a \
        contract at the flexi employer is the flexi-job itself",
    contract_notice: "the first day of a period of notice",
    contract_severance_until: "the last day that severance pay covers",
    contract_signed_at: "of an agency contract, that of a student, and a contract or framework agreement of a flexi-job: when both had signed it, a day or a moment",
    contract_intent_at: "of an agency contract: when the intent to work through the agency was told in writing, a day or a moment",
    contract_draft_at: "of an electronic agency contract: when the agency sent its draft, a day or a moment",
    contract_draft_start: "of an electronic agency contract: when work begins by its draft, a day or a moment",
    contract_function: "of a flexi-job (`FLX`), what the worker does: `ordinary` (none of the others), `artistic` (artistic-technical and \
        artistic-support work too), `health-care` (tasks of a health care profession), `lifeguard` (with the certificate), `event` \
        (directly tied to the organisation of events), `funeral-occasional` (a bearer or courier), `domestic` (a domestic worker), \
        `shore` (shore staff of sea fishing, or staff of a fish auction), `subsidised-education` (usually filled with subsidised \
        staff outside the act of 5 December 1968)",
    contract_hourly_wage: "of a flexi-job (`FLX`) or student work (`STU`), the wage of an hour in euro, without holiday pay",
    contract_allowances: "beside `hourlyWage`: allowances, premiums and benefits of an hour in euro; without it none are assumed, and \
        the report says so",
    childcare_volumes: "The work of employers in childcare in a calendar year, and the part of it that is done as flexi-jobs: one row \
        for each year.",
    childcare_year: "the year, from 2024 on",
    childcare_total: "the work of all its workers, flexi-jobbers included, in full-time jobs summed over the quarters of the year",
    childcare_flexi: "the part of `total` that is done as flexi-jobs",
    flexi_earnings: "What workers earn in flexi-jobs in a calendar year, at every employer together: one row for each year.",
    flexi_earnings_year: "the year",
    flexi_earnings_earnings: "the pay in euro that is subject to the special contribution; reimbursed commuting is no part of it",
    employers: "The employer directory, with at least one number in each row. Rows that share a number are one \
        employer: so its numbers of different kinds are known to belong together, and it may have several joint \
        committees, periods of activity and linked enterprises.",
    employer_joint_committee: "a joint committee, such as `302` or `149.01`, or `XXX`",
    employer_nace: "the NACE-BEL code of the activity, two to five digits",
    employer_nace_version: "the version of `nace`, required beside it: `2003`, `2008` or `2025`",
    employer_category: "the category of the employer at the NSSO, three digits, such as `058`",
    employer_community: "the community that organises or subsidises it: `flemish` (in Brussels too), `french` or `german-speaking`",
    employer_active_from: "the first day of the activity, such as `2019-04-01`",
    employer_active_to: "its last day, if it has ended",
    employer_linked_to: "the enterprise number of a linked enterprise",
    employer_registered: "`no` where the NSSO's own directory has none of the numbers of the row, which then tells nothing \
        else; `yes` is the default. A number without a row is assumed to be registered, and the report says so",
    employer_provincial_or_local: "whether it is a provincial or local administration: `yes` or `no`",
    employer_sub_entities: "for employers of the public sector: the numbers of its sub-entities, with blanks between them, \
        or `none`",
    employer_daily_registration: "whether it chose Dimona for its daily registrations: `yes` or `no`",
    employer_crop: "what it grows, in horticulture: `chicory`, `mushrooms`, `fruit` or `other`",
    employer_secured_channel_only: "whether the NSSO takes its declarations over a secured channel only: `yes` or `no`",
    enterprises: "Which enterprise numbers stand in the Crossroads Bank for Enterprises (KBO, BCE).",
    enterprise: "the enterprise number",
    enterprise_known: "`yes` or `no`",
    joint_committees: "Which joint committees the NSSO takes with which worker types, from answers of your own: the official \
        list is not published. What stands here wins over what the law file holds.",
    pair_joint_committee: "the joint committee as Dimona names it, such as `302` or `XXX`",
    pair_worker_type: "the worker type, such as `STU`",
    pair_accepted: "`yes`, or `no` where the NSSO answered 90374-349",
    mandates: "For whom the sender of the declarations may declare. What is told of an employer is all that there is; the day \
        of reception decides. An employer without a row is assumed to have given a mandate.",
    mandate_from: "the first day of the mandate; open where it is not told",
    mandate_to: "its last day; open where it is not told",
    mandate: "`no` where there is none at all; `yes` is the default",
    oss_approvals: "What the NSSO decided on work under Overseas Social Security, for one quarter of a flexi-job. \
        Two rows of one worker and quarter must agree.",
    oss_approval_quarter: "the quarter of the flexi-job, such as `2026Q4`: it holds for no other",
    oss_approval_decision: "`approved` or `refused`",
    oss_approval_reference: "the reference of the decision, for your own records",
    oss_approval_date: "the day of the decision; without it an approval before the flexi-job is assumed",
    pensions: "The pensions of workers. A worker without a row is assumed to have none, and the report says so.",
    pension_kind: "`retirement` (of whatever scheme, early too), `survivor`, `transition-allowance`, \
        `company-supplement` (unemployment with company supplement), `none` (no pension at all)",
    pension_from: "the first day, such as `2025-07-01`; required unless `kind` is `none`",
    pension_to: "the last day, if it has ended",
    pension_source: "`register` (the default: it is in the Belgian pension register) or `foreign` (foreign, \
        international or household pension: known on proof only)",
    persons: "What the National Register and the BIS register hold of a number. What is told under a number that was replaced \
        counts for the one in force, in every table, in registers and in declarations.",
    person_ssin: "the SSIN that the row is about",
    person_replaced_by: "the SSIN that took its place; several may follow each other, never in a circle. \
        Names, birth date and sex then stand in the row of the number in force",
    person_family_name: "the family name",
    person_given_name: "the first name",
    person_birth_date: "the date of birth, such as `1990-02-14`",
    person_sex: "`man` or `woman`",
    person_status: "`known` (somebody has the number), `withdrawn` (nobody has it any more) or `unknown` (it was never \
        given out)",
    schedules: "The shifts that are planned for students, one row each. The planned hours of a declaration are compared with those of its \
        employer on its days; one that had begun when its first day was declared leaves open whether work had.",
    schedule_date: "the day on which the shift begins, such as `2026-07-06`",
    schedule_start: "when it begins, such as `09:00`",
    schedule_end: "when it ends, such as `17:30`; of the next day where it is not later than `start`",
    schedule_break: "minutes of it that are a break in which nothing is worked: rest counts, paid or not; where they are not told, the break of light work is open",
    school_holidays: "The school holidays of the communities. What is told of a community and a school year (1 September \
        to 31 August) is all that there is: its other days are term. A school year without a row is unknown.",
    holiday_community: "`flemish`, `french` or `german-speaking`",
    holiday_from: "the first day, such as `2026-12-21`",
    holiday_to: "the last day, in the same school year",
    student_counters: "What Student@work said of a student and a year. Of several rows the newest counts that had \
        been read when a declaration was received. Without one, the hours that other employers booked are not known; \
        none are assumed, and the report says so.",
    student_counter_year: "the year of the quota, from 2012 on",
    student_counter_hours_left: "the hours that were left, at most the quota of the year",
    student_counter_at: "when the counter was read, such as `2026-05-01T09:00`: hours booked before that moment, \
        anywhere, are contained in it",
    studies: "What students study: one row for each school or status, on its days. A worker without a row is assumed to study, and \
        the report says so; of a worker with rows a day that none of them holds is open.",
    study_kind: "`secondary`, `higher`, `alternating` (alternating training), `limited` (evening classes or a limited curriculum), \
        `job-seeker` (registered as one, whatever is studied beside it), `none` (no studies at all)",
    study_from: "the first day, such as `2025-09-15`; open where it is not told",
    study_to: "the last day, where it has ended: of studies that go on in the next school year, none",
    study_ended: "how the studies ended, required beside `to`: `graduated` or `stopped`; only for `secondary`, `higher` and \
        `alternating`",
    study_first_two_years: "whether the first two years of secondary school were followed, passed or not: `yes` or `no`; asked \
        of students of fifteen",
    study_full_time_schooling: "whether schooling is compulsory full-time on these days: `yes` or `no`; students of fifteen of whom it is, or is not told, \
        may do light work only",
    study_nationality: "`eea` (of a country of the European Economic Area, or Swiss) or `third-country` (any other, British too)",
    study_credits: "for `higher`: the credits of the academic year; asked of students of `third-country`",
    study_community: "the community of the school, `flemish`, `french` or `german-speaking`: its holidays stand in `school_holidays`",
    worked_hours: "The hours of student work that the declaration of wages of a quarter (DmfA) holds: one row for each employer and \
        quarter. From the moment at which the NSSO processed it, they take the place of the hours of that employer's Dimonas of the \
        quarter in the student quota. A later row of the same employer and quarter corrects an earlier one.",
    worked_hours_quarter: "the quarter of the work, such as `2026Q3`",
    worked_hours_hours: "whole hours really worked that were declared at the solidarity rate; paid hours without work do not count",
    worked_hours_at: "when the NSSO processed the DmfA, such as `2026-10-20T08:00`: after the quarter",
    text_or_flag: "text, or true or false",
    list: "list of objects",
    contract_user: "of an agency contract: the enterprise number of the user with whom the worker works",


}
.checked();
