//! What the NSSO holds of employers, what it gives them, and which measures help with their contributions.
//!
//! [`directory`] is the employer directory: what stands in it of an employer, and who is shown which field of it. [`measures`] says
//! which reductions and allowances apply in a quarter, and computes what they come to.

pub mod directory;
pub mod measures;
