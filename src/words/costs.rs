//! What a mistake costs.

use chrono::NaiveDate;

use super::{Value, section};

section! {
    /// What a mistake costs.
    costs: Costs {
        /// An offence of level 4, with what the fine is where the day of the offence tells it.
        offence(administrative_least: Option<u32>, administrative_most: Option<u32>, criminal_least: Option<u32>, criminal_most: Option<u32>);
        /// The same where the day counts on which the term was over.
        offence_when_over(day: NaiveDate, administrative_least: Option<u32>, administrative_most: Option<u32>, criminal_least: Option<u32>, criminal_most: Option<u32>);
        /// A declaration that an inspection finds missing, with the least solidarity contribution in euro.
        solidarity(least: Value);
        /// A flexi-job that is none, with the base of contributions in per cent of the flexi-wage, and both in euro where they are told.
        flexi_job(percent: Option<u16>, wages: Value, base: Value);
        /// Student hours beyond the regime, with the rates in per cent of the wage, the wages and what the student pays more in euro.
        student(ordinary: Value, solidarity: Value, employer: Value, wages: Value, euros: Value);
        /// Occasional work that is none.
        occasional();
        /// Work under article 17 that is none.
        article_17();
        /// The same where nothing tells whether somebody worked before what was declared, or behind it.
        offence_where_worked(administrative_least: Option<u32>, administrative_most: Option<u32>, criminal_least: Option<u32>, criminal_most: Option<u32>);
    }
}
