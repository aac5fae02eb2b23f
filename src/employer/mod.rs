//! The employer: which employment measures help with the contributions for a worker.
//!
//! [`measures`] says which reductions and allowances apply in a quarter, and computes what they come to.

pub mod measures;
