//! What the NSSO holds of employers, and what it gives them.
//!
//! [`directory`] is the employer directory: what stands in it of an employer, and who is shown which field of it.

pub mod directory;
